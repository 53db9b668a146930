// Bytes as text and UUIDs: one text for each value.
#include <doctest/doctest.h>

#include <dstack/bytes.h>
#include <dstack/uuid.h>

#include <random>

#include "runtime_text_form.h"

using namespace dstack;
using dstack::test::ExactCopy;
using dstack::test::refused;
using dstack::test::stays;

namespace {

using Bytes = std::vector<std::byte>;
using enum BytesEncoding;

Bytes bytes_of(std::string_view text) {
  Bytes bytes;
  for (const char c : text) bytes.push_back(static_cast<std::byte>(c));
  return bytes;
}

bool accepted(BytesEncoding encoding, std::string_view text) {
  const ExactCopy copy(text);
  std::size_t size = 12345;
  const bool fine = decoded_size(encoding, copy.view(), size);
  Bytes bytes(1, std::byte{42});
  CHECK(decode(encoding, copy.view(), bytes) == fine);
  if (fine) {
    CHECK(bytes.size() == size);
    CHECK(encode(encoding, bytes) == text);
  } else {
    CHECK(size == 12345);
    CHECK(bytes == Bytes(1, std::byte{42}));
  }
  return fine;
}

}  // namespace

TEST_CASE("the test values of RFC 4648") {
  struct Row {
    std::string_view plain, base64_text, base64url_text, hex_text;
  };
  for (const Row& row : {Row{"", "", "", ""}, Row{"f", "Zg==", "Zg", "66"}, Row{"fo", "Zm8=", "Zm8", "666f"},
                         Row{"foo", "Zm9v", "Zm9v", "666f6f"}, Row{"foob", "Zm9vYg==", "Zm9vYg", "666f6f62"},
                         Row{"fooba", "Zm9vYmE=", "Zm9vYmE", "666f6f6261"},
                         Row{"foobar", "Zm9vYmFy", "Zm9vYmFy", "666f6f626172"},
                         Row{"\xFB\xEF\xBE\xFF", "++++/w==", "----_w", "fbefbeff"}}) {
    CAPTURE(row.plain);
    CHECK(encode(base64, bytes_of(row.plain)) == row.base64_text);
    CHECK(encode(base64url, bytes_of(row.plain)) == row.base64url_text);
    CHECK(encode(hex, bytes_of(row.plain)) == row.hex_text);
    CHECK(bytes_from_text(base64, row.base64_text) == bytes_of(row.plain));
    CHECK(bytes_from_text(base64url, row.base64url_text) == bytes_of(row.plain));
    CHECK(bytes_from_text(hex, row.hex_text) == bytes_of(row.plain));
  }
}

TEST_CASE("texts that are not canonical are refused") {
  for (const std::string_view text :
       {"A", "AA==", "AB", "Zm9", "Zm9v=", "Zm+v", "Zm/v", "Zm 9", "Zm9v\n", "AAAAA", "Ä", "Z", "AAB"}) {
    CAPTURE(text);
    CHECK_FALSE(accepted(base64url, text));
  }
  for (const std::string_view text :
       {"A", "AA", "AAA", "AB==", "AAB=", "====", "A===", "=AAA", "AA=A", "AAAA====", "AAAAA===", "Zm-v",
        "Zm_v", "AA==AA==", "AAAA=", "=", "AAA==", "AAAAAA=="}) {
    CAPTURE(text);
    CHECK(accepted(base64, text) == (text == "AAAAAA=="));
  }
  for (const std::string_view text : {"0", "0G", "AB", "aB", "0x", " 00", "00 ", "000", "gg"}) {
    CAPTURE(text);
    CHECK_FALSE(accepted(hex, text));
  }
}

TEST_CASE("spare bits are zero: each last character") {
  const std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  int one_byte = 0, two_bytes = 0;
  for (const char last : alphabet) {
    one_byte += accepted(base64url, std::string("A") + last) ? 1 : 0;
    two_bytes += accepted(base64url, std::string("AA") + last) ? 1 : 0;
    CHECK(accepted(base64url, std::string("AAA") + last));
  }
  CHECK(one_byte == 4);
  CHECK(two_bytes == 16);
}

TEST_CASE("every size and every byte comes back") {
  std::minstd_rand random(1);
  for (std::size_t size = 0; size != 100; ++size) {
    Bytes bytes(size);
    for (std::byte& byte : bytes) byte = static_cast<std::byte>(random() & 0xFF);
    for (const BytesEncoding encoding : {base64url, base64, hex}) {
      const std::string text = encode(encoding, bytes);
      CHECK(text.size() == encoded_size(encoding, size));
      CHECK(accepted(encoding, text));
      CHECK(bytes_from_text(encoding, text) == bytes);
    }
  }
  for (int value = 0; value != 256; ++value) {
    const Bytes bytes(3, static_cast<std::byte>(value));
    for (const BytesEncoding encoding : {base64url, base64, hex}) {
      CHECK(bytes_from_text(encoding, encode(encoding, bytes)) == bytes);
    }
  }
}

TEST_CASE("UUIDs") {
  CHECK(stays<Uuid>("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"));
  CHECK(stays<Uuid>("00000000-0000-0000-0000-000000000000"));
  CHECK(stays<Uuid>("ffffffff-ffff-ffff-ffff-ffffffffffff"));
  CHECK(to_string(Uuid{{0xf8, 0x1d, 0x4f, 0xae, 0x7d, 0xec, 0x11, 0xd0, 0xa7, 0x65, 0, 0xa0, 0xc9, 0x1e, 0x6b,
                        0xf6}}) == "f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
  for (const std::string_view text :
       {"", "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6", "f81d4fae7dec11d0a76500a0c91e6bf6",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf", "f81d4fae-7dec-11d0-a765-00a0c91e6bf66",
        "{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}", "f81d4fae-7dec-11d0-a765 00a0c91e6bf6",
        "f81d4fa-e7dec-11d0-a765-00a0c91e6bf6", "g81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"}) {
    CAPTURE(text);
    CHECK(refused<Uuid>(text));
  }
}
