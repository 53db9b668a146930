// Check digits: published test values, and that one wrong digit or two exchanged ones are noticed.
#include <doctest/doctest.h>

#include <dstack/check.h>

#include <set>
#include <string>

#include "runtime_text_form.h"

using namespace dstack;
using dstack::test::ExactCopy;

namespace {

void all(Check check, bool expected, std::initializer_list<std::string_view> texts) {
  for (const std::string_view text : texts) {
    CAPTURE(text);
    CHECK(passes(check, ExactCopy(text).view()) == expected);
  }
}

}  // namespace

TEST_CASE("names of checks") {
  std::set<std::string_view> names;
  for (std::size_t index = 0; index != check_names.size(); ++index) {
    const Check check = static_cast<Check>(index);
    CHECK(find_check(check_name(check)) == check);
    names.insert(check_name(check));
  }
  CHECK(names.size() == check_names.size());
  CHECK(check_name(Check::de_leitweg_id) == "de_leitweg_id");
  CHECK(check_name(Check::iban) == "iban");
  CHECK(find_check("unknown") == Check::none);
}

TEST_CASE("no check lets everything pass, no other the empty text") {
  CHECK(passes(Check::none, ""));
  CHECK(passes(Check::none, "\xFF anything"));
  for (std::size_t index = 1; index != check_names.size(); ++index) {
    CHECK_FALSE(passes(static_cast<Check>(index), ""));
    CHECK_FALSE(passes(static_cast<Check>(index), "ä"));
    CHECK_FALSE(passes(static_cast<Check>(index), std::string(100000, '1') + "x"));
  }
}

TEST_CASE("ISO 7064 MOD 11,10") {
  all(Check::iso7064_mod11_10, true, {"794623", "002006673085", "36574261809"});
  all(Check::iso7064_mod11_10, false, {"794624", "002006673084", "79462x", "3", "7946 23", "-794623"});
  // Every number has exactly one check digit.
  for (int number = 0; number != 2000; ++number) {
    int fitting = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
      fitting += passes(Check::iso7064_mod11_10, std::to_string(number) + digit) ? 1 : 0;
    CHECK(fitting == 1);
  }
}

TEST_CASE("ISO 7064 MOD 97-10, as in an LEI") {
  all(Check::iso7064_mod97_10, true,
      {"213800KUD8LAJWSQ9D15", "529900TODVLNUTNSYF94", "5493004NJH3JGW7MVS62", "0YPKKE5F0QW6RC51HE09",
       "79444"});
  all(Check::iso7064_mod97_10, false,
      {"213800KUD8LXJWSQ9D15", "213800KUD8LAJWSQ9D16", "213800KUD8LAJWSQ9D1", "213800kud8lajwsq9d15", "98",
       "1", "79445", "213800KUD8LAJWSQ9D15 ", "213800KUD8LAJWSQ9D1F"});
}

TEST_CASE("IBAN: published examples of the registry") {
  all(Check::iban, true,
      {"DE89370400440532013000",
       "AT611904300234573201",
       "CH9300762011623852957",
       "FR1420041010050500013M02606",
       "NL91ABNA0417164300",
       "AD1200012030200359100100",
       "AE070331234567890123456",
       "AL47212110090000000235698741",
       "AZ21NABZ00000000137010001944",
       "BA391290079401028494",
       "BE68539007547034",
       "BG80BNBG96611020345678",
       "BH67BMAG00001299123456",
       "BR1800360305000010009795493C1",
       "BY13NBRB3600900000002Z00AB00",
       "CR05015202001026284066",
       "CY17002001280000001200527600",
       "CZ6508000000192000145399",
       "DK5000400440116243",
       "DO28BAGR00000001212453611324",
       "EE382200221020145685",
       "EG380019000500000000263180002",
       "ES9121000418450200051332",
       "FI2112345600000785",
       "FO6264600001631634",
       "GB29NWBK60161331926819",
       "GE29NB0000000101904917",
       "GI75NWBK000000007099453",
       "GL8964710001000206",
       "GR1601101250000000012300695",
       "GT82TRAJ01020000001210029690",
       "HR1210010051863000160",
       "HU42117730161111101800000000",
       "IE29AIBK93115212345678",
       "IL620108000000099999999",
       "IQ98NBIQ850123456789012",
       "IS140159260076545510730339",
       "IT60X0542811101000000123456",
       "JO94CBJO0010000000000131000302",
       "KW81CBKU0000000000001234560101",
       "KZ86125KZT5004100100",
       "LB62099900000001001901229114",
       "LC55HEMM000100010012001200023015",
       "LI21088100002324013AA",
       "LT121000011101001000",
       "LU280019400644750000",
       "LV80BANK0000435195001",
       "MC5811222000010123456789030",
       "MD24AG000225100013104168",
       "ME25505000012345678951",
       "MK07250120000058984",
       "MR1300020001010000123456753",
       "MT84MALT011000012345MTLCAST001S",
       "MU17BOMM0101101030300200000MUR",
       "NO9386011117947",
       "PK36SCBL0000001123456702",
       "PL61109010140000071219812874",
       "PS92PALS000000000400123456702",
       "PT50000201231234567890154",
       "QA58DOHB00001234567890ABCDEFG",
       "RO49AAAA1B31007593840000",
       "RS35260005601001611379",
       "SA0380000000608010167519",
       "SC18SSCB11010000000000001497USD",
       "SE4550000000058398257466",
       "SI56263300012039086",
       "SK3112000000198742637541",
       "SM86U0322509800000000270100",
       "SV62CENR00000000000000700025",
       "TL380080012345678910157",
       "TN5910006035183598478831",
       "TR330006100519786457841326",
       "UA213223130000026007233566001",
       "VA59001123000012345678",
       "VG96VPVG0000012345678901",
       "XK051212012345678906"});
}

TEST_CASE("IBAN: what is not one") {
  all(Check::iban, false,
      {"DE89370400440532013001", "DE88370400440532013000", "DE8937040044053201300", "DE893704004405320130000",
       "XX431234", "DE", "DE89", "de89370400440532013000", "DE89 3704 0044 0532 0130 00",
       "DEX9370400440532013000", "NL91abna0417164300", "US64SVBKUS6S3300958879", "ZZ89370400440532013000"});
  // Letters in a German account and an unknown country, whatever the check.
  int fitting = 0;
  for (int check = 0; check != 100; ++check) {
    const std::string digits = (check < 10 ? "0" : "") + std::to_string(check);
    fitting += passes(Check::iban, "DE" + digits + "A70400440532013000") ? 1 : 0;
    fitting += passes(Check::iban, "XX" + digits + "370400440532013000") ? 1 : 0;
  }
  CHECK(fitting == 0);
}

TEST_CASE("tax identification numbers") {
  all(Check::de_idnr, true,
      {"36574261809", "11234567890", "86095742719", "47036892816", "65929970489", "57549285017",
       "25768131411", "11123456786"});
  all(Check::de_idnr, false,
      {"36574261890", "36554266806", "01234567896", "11112345678", "12345678903", "116574261809",
       "3657426180", "3657426180x", "36 574 261 809"});
}

TEST_CASE("VAT identification numbers") {
  all(Check::de_ust_idnr, true,
      {"DE136695976", "DE118619592", "DE125014955", "DE129304291", "DE168347747", "DE811363057"});
  all(Check::de_ust_idnr, false,
      {"DE136695978", "DE125014855", "DE036695976", "DE13669597", "DE1366959766", "de136695976", "136695976",
       "AT136695976", "DE13669597x", "DE 136695976"});
}

TEST_CASE("business identification numbers: shape only") {
  all(Check::de_w_idnr, true,
      {"DE123456789-00001", "DE232637828-12345", "DE123456788-00001", "DE123456789", "DE123456789-99999"});
  all(Check::de_w_idnr, false,
      {"DE123456789-00000", "DE123456789-0001", "DE123456789-000001", "DE12345678-00001", "DE1234567890",
       "AT123456789-00001", "DE123456789_00001", "DE123456789-", "DE12345678X", "DE123456789-0000A"});
}

TEST_CASE("routing ids") {
  all(Check::de_leitweg_id, true,
      {"991-03730-19", "992-90009-96", "16066069-0001-38", "057660004004-31001-55", "13-L75810002000-60"});
  all(Check::de_leitweg_id, false,
      {"992-90009-97", "55-55-20", "1-03730-19", "991-03730-18", "991", "-", "--", "991-03730-1",
       "991-03730-190", "99a-03730-19", "991-0373o-19", "1234567890123-1-00", "991-03730--19",
       "99-1-03730-19"});
  // The part in the middle may be missing, and is bounded.
  int without = 0, longest = 0, too_long = 0;
  for (int check = 0; check != 100; ++check) {
    const std::string digits = (check < 10 ? "-0" : "-") + std::to_string(check);
    without += passes(Check::de_leitweg_id, "04011000" + digits) ? 1 : 0;
    longest += passes(Check::de_leitweg_id, "040110000000-" + std::string(30, 'Z') + digits) ? 1 : 0;
    too_long += passes(Check::de_leitweg_id, "040110000000-" + std::string(31, 'Z') + digits) ? 1 : 0;
  }
  CHECK(without >= 1);
  CHECK(longest >= 1);
  CHECK(too_long == 0);
}

TEST_CASE("one wrong digit is always noticed, two exchanged neighbours by MOD 97-10") {
  const auto survivors = [](Check check, const std::string& valid, std::size_t from) {
    int count = 0;
    for (std::size_t at = from; at != valid.size(); ++at) {
      if (valid[at] < '0' || valid[at] > '9') continue;
      for (char digit = '0'; digit <= '9'; ++digit) {
        std::string changed = valid;
        changed[at] = digit;
        count += digit != valid[at] && passes(check, changed) ? 1 : 0;
      }
    }
    return count;
  };
  CHECK(survivors(Check::iso7064_mod11_10, "36574261809", 0) == 0);
  CHECK(survivors(Check::de_idnr, "36574261809", 0) == 0);
  CHECK(survivors(Check::de_ust_idnr, "DE136695976", 2) == 0);
  CHECK(survivors(Check::iban, "DE89370400440532013000", 2) == 0);
  CHECK(survivors(Check::iso7064_mod97_10, "213800KUD8LAJWSQ9D15", 0) == 0);
  CHECK(survivors(Check::de_leitweg_id, "991-03730-19", 0) == 0);
  const std::string iban = "DE89370400440532013000";
  for (std::size_t at = 4; at + 1 != iban.size(); ++at) {
    std::string exchanged = iban;
    std::swap(exchanged[at], exchanged[at + 1]);
    CHECK(passes(Check::iban, exchanged) == (exchanged == iban));
  }
}
