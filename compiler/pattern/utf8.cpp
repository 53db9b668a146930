#include "pattern/utf8.h"

namespace dstackc::pattern {
namespace {

// Length by the lead byte; 0 where no code point begins with it.
std::uint32_t length_by_lead(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xC2) return 0;
  if (lead < 0xE0) return 2;
  if (lead < 0xF0) return 3;
  return lead < 0xF5 ? 4 : 0;
}

}  // namespace

std::optional<DecodedCode> decode_first(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::uint32_t length = length_by_lead(lead);
  if (length == 0 || text.size() < length) return std::nullopt;
  if (length == 1) return DecodedCode{lead, 1};
  char32_t code = lead & (0x7FU >> length);
  for (std::uint32_t at = 1; at < length; ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if ((byte & 0xC0U) != 0x80U) return std::nullopt;
    code = code << 6 | (byte & 0x3FU);
  }
  const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (overlong || surrogate || code > 0x10FFFF) return std::nullopt;
  return DecodedCode{code, length};
}

void append_utf8(std::string& text, char32_t code) {
  const auto continuation = [&](unsigned shift) {
    text += static_cast<char>(0x80U | (code >> shift & 0x3FU));
  };
  if (code < 0x80) {
    text += static_cast<char>(code);
  } else if (code < 0x800) {
    text += static_cast<char>(0xC0U | code >> 6);
    continuation(0);
  } else if (code < 0x10000) {
    text += static_cast<char>(0xE0U | code >> 12);
    continuation(6);
    continuation(0);
  } else {
    text += static_cast<char>(0xF0U | code >> 18);
    continuation(12);
    continuation(6);
    continuation(0);
  }
}

}  // namespace dstackc::pattern
