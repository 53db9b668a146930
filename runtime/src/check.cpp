#include <dstack/check.h>

#include <array>

#include "digits.h"

namespace dstack {

namespace {

using internal::digit_value;
using internal::is_digit;

constexpr bool is_capital(char c) noexcept { return c >= 'A' && c <= 'Z'; }

constexpr bool all_digits(std::string_view text) noexcept {
  for (const char c : text) {
    if (!is_digit(c)) return false;
  }
  return true;
}

constexpr bool all_alphanumeric(std::string_view text) noexcept {
  for (const char c : text) {
    if (!is_digit(c) && !is_capital(c)) return false;
  }
  return true;
}

bool mod11_10(std::string_view text) noexcept {
  if (text.size() < 2 || !all_digits(text)) return false;
  unsigned product = 10;
  for (const char c : text.substr(0, text.size() - 1)) {
    const unsigned sum = (product + digit_value(c)) % 10;
    product = (sum == 0 ? 10 : sum) * 2 % 11;
  }
  return (product + digit_value(text.back())) % 10 == 1;
}

// The remainder by 97 of a number that goes on with this text; letters count as the numbers from 10.
unsigned remainder_97(std::string_view text, unsigned remainder) noexcept {
  for (const char c : text) {
    remainder = is_capital(c) ? (remainder * 100 + static_cast<unsigned>(c - 'A') + 10) % 97
                              : (remainder * 10 + digit_value(c)) % 97;
  }
  return remainder;
}

bool mod97_10(std::string_view text) noexcept {
  if (text.size() < 3 || !all_alphanumeric(text) || !all_digits(text.substr(text.size() - 2))) return false;
  return remainder_97(text, 0) == 1;
}

enum class Account : std::uint8_t { digits, letters_and_digits };

struct IbanCountry {
  char code[2];
  std::uint8_t size;  // of the whole IBAN
  Account account;
};

constexpr Account digits = Account::digits, mixed = Account::letters_and_digits;

// IBAN registry (ISO 13616), state of December 2024, in ascending order of the code.
constexpr std::array<IbanCountry, 89> iban_countries{{
    {{'A', 'D'}, 24, mixed},  {{'A', 'E'}, 23, digits}, {{'A', 'L'}, 28, mixed},  {{'A', 'T'}, 20, digits},
    {{'A', 'Z'}, 28, mixed},  {{'B', 'A'}, 20, digits}, {{'B', 'E'}, 16, digits}, {{'B', 'G'}, 22, mixed},
    {{'B', 'H'}, 22, mixed},  {{'B', 'I'}, 27, digits}, {{'B', 'R'}, 29, mixed},  {{'B', 'Y'}, 28, mixed},
    {{'C', 'H'}, 21, mixed},  {{'C', 'R'}, 22, digits}, {{'C', 'Y'}, 28, mixed},  {{'C', 'Z'}, 24, digits},
    {{'D', 'E'}, 22, digits}, {{'D', 'J'}, 27, digits}, {{'D', 'K'}, 18, digits}, {{'D', 'O'}, 28, mixed},
    {{'E', 'E'}, 20, digits}, {{'E', 'G'}, 29, digits}, {{'E', 'S'}, 24, digits}, {{'F', 'I'}, 18, digits},
    {{'F', 'K'}, 18, mixed},  {{'F', 'O'}, 18, digits}, {{'F', 'R'}, 27, mixed},  {{'G', 'B'}, 22, mixed},
    {{'G', 'E'}, 22, mixed},  {{'G', 'I'}, 23, mixed},  {{'G', 'L'}, 18, digits}, {{'G', 'R'}, 27, mixed},
    {{'G', 'T'}, 28, mixed},  {{'H', 'N'}, 28, mixed},  {{'H', 'R'}, 21, digits}, {{'H', 'U'}, 28, digits},
    {{'I', 'E'}, 22, mixed},  {{'I', 'L'}, 23, digits}, {{'I', 'Q'}, 23, mixed},  {{'I', 'S'}, 26, digits},
    {{'I', 'T'}, 27, mixed},  {{'J', 'O'}, 30, mixed},  {{'K', 'W'}, 30, mixed},  {{'K', 'Z'}, 20, mixed},
    {{'L', 'B'}, 28, mixed},  {{'L', 'C'}, 32, mixed},  {{'L', 'I'}, 21, mixed},  {{'L', 'T'}, 20, digits},
    {{'L', 'U'}, 20, mixed},  {{'L', 'V'}, 21, mixed},  {{'L', 'Y'}, 25, digits}, {{'M', 'C'}, 27, mixed},
    {{'M', 'D'}, 24, mixed},  {{'M', 'E'}, 22, digits}, {{'M', 'K'}, 19, mixed},  {{'M', 'N'}, 20, digits},
    {{'M', 'R'}, 27, digits}, {{'M', 'T'}, 31, mixed},  {{'M', 'U'}, 30, mixed},  {{'N', 'I'}, 28, mixed},
    {{'N', 'L'}, 18, mixed},  {{'N', 'O'}, 15, digits}, {{'O', 'M'}, 23, mixed},  {{'P', 'K'}, 24, mixed},
    {{'P', 'L'}, 28, digits}, {{'P', 'S'}, 29, mixed},  {{'P', 'T'}, 25, digits}, {{'Q', 'A'}, 29, mixed},
    {{'R', 'O'}, 24, mixed},  {{'R', 'S'}, 22, digits}, {{'R', 'U'}, 33, mixed},  {{'S', 'A'}, 24, mixed},
    {{'S', 'C'}, 31, mixed},  {{'S', 'D'}, 18, digits}, {{'S', 'E'}, 24, digits}, {{'S', 'I'}, 19, digits},
    {{'S', 'K'}, 24, digits}, {{'S', 'M'}, 27, mixed},  {{'S', 'O'}, 23, digits}, {{'S', 'T'}, 25, digits},
    {{'S', 'V'}, 28, mixed},  {{'T', 'L'}, 23, digits}, {{'T', 'N'}, 24, digits}, {{'T', 'R'}, 26, mixed},
    {{'U', 'A'}, 29, mixed},  {{'V', 'A'}, 22, digits}, {{'V', 'G'}, 24, mixed},  {{'X', 'K'}, 20, digits},
    {{'Y', 'E'}, 30, mixed},
}};

const IbanCountry* find_country(std::string_view code) noexcept {
  for (const IbanCountry& country : iban_countries) {
    if (country.code[0] == code[0] && country.code[1] == code[1]) return &country;
  }
  return nullptr;
}

bool iban(std::string_view text) noexcept {
  if (text.size() < 5 || !all_digits(text.substr(2, 2))) return false;
  const IbanCountry* const country = find_country(text);
  if (country == nullptr || text.size() != country->size) return false;
  const std::string_view account = text.substr(4);
  if (country->account == Account::digits ? !all_digits(account) : !all_alphanumeric(account)) return false;
  return remainder_97(text.substr(0, 4), remainder_97(account, 0)) == 1;
}

// One of the first ten digits stands there two or three times, the others once at most.
bool de_idnr(std::string_view text) noexcept {
  if (text.size() != 11 || text[0] == '0' || !mod11_10(text)) return false;
  std::array<unsigned, 10> counts{};
  for (const char c : text.substr(0, 10)) ++counts[digit_value(c)];
  unsigned repeated = 0;
  for (const unsigned count : counts) {
    if (count > 3) return false;
    repeated += count > 1 ? 1 : 0;
  }
  return repeated == 1;
}

bool de_ust_idnr(std::string_view text) noexcept {
  return text.size() == 11 && text.substr(0, 2) == "DE" && text[2] != '0' && mod11_10(text.substr(2));
}

bool de_w_idnr(std::string_view text) noexcept {
  if (text.size() != 11 && text.size() != 17) return false;
  if (text.substr(0, 2) != "DE" || !all_digits(text.substr(2, 9))) return false;
  if (text.size() == 11) return true;
  const std::string_view mark = text.substr(12);
  return text[11] == '-' && all_digits(mark) && mark != "00000";
}

// Where the receiver is at home: one of the sixteen federal states, or 99 for the federation.
bool is_state(std::string_view digits_of_state) noexcept {
  return digits_of_state == "99" || (digits_of_state >= "01" && digits_of_state <= "16");
}

bool de_leitweg_id(std::string_view text) noexcept {
  const std::size_t last = text.rfind('-');
  if (last == std::string_view::npos) return false;
  const std::string_view check = text.substr(last + 1);
  const std::size_t first = text.find('-');
  const std::string_view coarse = text.substr(0, first);
  const std::string_view fine = first == last ? std::string_view{} : text.substr(first + 1, last - first - 1);
  if (check.size() != 2 || coarse.size() < 2 || coarse.size() > 12 || fine.size() > 30) return false;
  if (!all_digits(check) || !all_digits(coarse) || !all_alphanumeric(fine)) return false;
  if (!is_state(coarse.substr(0, 2))) return false;
  return remainder_97(check, remainder_97(fine, remainder_97(coarse, 0))) == 1;
}

}  // namespace

bool passes(Check check, std::string_view text) noexcept {
  switch (check) {
    case Check::none: return true;
    case Check::iso7064_mod11_10: return mod11_10(text);
    case Check::iso7064_mod97_10: return mod97_10(text);
    case Check::iban: return iban(text);
    case Check::de_idnr: return de_idnr(text);
    case Check::de_ust_idnr: return de_ust_idnr(text);
    case Check::de_w_idnr: return de_w_idnr(text);
    case Check::de_leitweg_id: return de_leitweg_id(text);
  }
  return false;
}

}  // namespace dstack
