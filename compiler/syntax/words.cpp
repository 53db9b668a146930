#include <fmt/format.h>

#include "base/limits.h"
#include "diag/rules.h"
#include "source/characters.h"
#include "syntax/token.h"

namespace dstackc::syntax {

namespace {

std::string_view text_of(const source::Source& source, const Token& token) {
  return source.text().substr(token.begin, token.end - token.begin);
}

void put_utf8(std::uint32_t code, std::string& out) {
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | code >> 6);
    out += static_cast<char>(0x80 | (code & 63));
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | code >> 12);
    out += static_cast<char>(0x80 | (code >> 6 & 63));
    out += static_cast<char>(0x80 | (code & 63));
  } else {
    out += static_cast<char>(0xF0 | code >> 18);
    out += static_cast<char>(0x80 | (code >> 12 & 63));
    out += static_cast<char>(0x80 | (code >> 6 & 63));
    out += static_cast<char>(0x80 | (code & 63));
  }
}

int hexadecimal(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// Decodes the escapes of one string literal.
class Decoder {
 public:
  Decoder(std::string_view text, Span at, diag::Report& report) : text_(text), at_(at), report_(report) {}

  StringLiteral run() {
    out_.at = at_;
    std::size_t i = 1;
    const std::size_t end = text_.size() - 1;
    while (i < end) i = text_[i] == '\\' ? escape(i) : plain(i);
    out_.offsets.push_back(at_.begin + static_cast<std::uint32_t>(end));
    return std::move(out_);
  }

 private:
  void put(std::string_view bytes, std::size_t from) {
    out_.text += bytes;
    out_.offsets.insert(out_.offsets.end(), bytes.size(), at_.begin + static_cast<std::uint32_t>(from));
  }

  std::size_t plain(std::size_t i) {
    put(text_.substr(i, 1), i);
    return i + 1;
  }

  std::size_t escape(std::size_t i) {
    switch (text_[i + 1]) {
      case '"': put("\"", i); return i + 2;
      case '\\': put("\\", i); return i + 2;
      case '/': put("/", i); return i + 2;
      case 'b': put("\b", i); return i + 2;
      case 'f': put("\f", i); return i + 2;
      case 'n': put("\n", i); return i + 2;
      case 'r': put("\r", i); return i + 2;
      case 't': put("\t", i); return i + 2;
      case 'u': return code_point(i);
    }
    return unknown(i);
  }

  std::size_t unknown(std::size_t i) {
    std::size_t size = 2;  // the whole character behind the backslash
    while (i + size < text_.size() - 1 && (static_cast<unsigned char>(text_[i + size]) & 0xC0U) == 0x80U)
      ++size;
    report_.add(diag::unknown_escape, span(i, size), text_.substr(i, size));
    return i + size;
  }

  // \u{1F600} or \uXXXX; a pair of surrogates is one character.
  std::size_t code_point(std::size_t i) {
    std::size_t end = i + 2;
    std::uint32_t code = 0;
    if (text_[end] == '{') {
      std::size_t digits = 0;
      for (++end; hexadecimal(text_[end]) >= 0 && digits < 7; ++end, ++digits) code = code << 4 | digit(end);
      if (digits == 0 || digits > 6 || text_[end] != '}') return bad(i, end);
      ++end;
    } else {
      if (!four(end, code)) return bad(i, end);
      std::uint32_t low = 0;
      std::size_t next = end + 2;
      if (code >= 0xD800 && code < 0xDC00 && text_.substr(end, 2) == "\\u" && four(next, low) &&
          low >= 0xDC00 && low < 0xE000) {
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        end = next;
      }
    }
    if (code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return bad(i, end);
    std::string bytes;
    put_utf8(code, bytes);
    put(bytes, i);
    return end;
  }

  std::uint32_t digit(std::size_t i) const { return static_cast<std::uint32_t>(hexadecimal(text_[i])); }

  bool four(std::size_t& at, std::uint32_t& code) const {
    for (int k = 0; k < 4; ++k, ++at) {
      if (hexadecimal(text_[at]) < 0) return false;
      code = code << 4 | digit(at);
    }
    return true;
  }

  std::size_t bad(std::size_t from, std::size_t end) {
    if (end >= text_.size() - 1) end = text_.size() - 1;
    report_.add(diag::bad_code_point, span(from, end - from), text_.substr(from, end - from));
    return end;
  }

  Span span(std::size_t from, std::size_t size) const {
    const auto begin = at_.begin + static_cast<std::uint32_t>(from);
    return {at_.source, begin, begin + static_cast<std::uint32_t>(size)};
  }

  std::string_view text_;
  Span at_;
  diag::Report& report_;
  StringLiteral out_;
};

void check_name(std::string_view text, Span at, const Limits& limits, diag::Report& report) {
  if (text.size() > limits.identifier_bytes) {
    report.add(diag::identifier_too_long, at, std::uint64_t{text.size()},
               std::uint64_t{limits.identifier_bytes});
  } else if (text.front() == '_' || text.back() == '_' || text.find("__") != std::string_view::npos) {
    report.add(diag::bad_underscore, at, text);
  }
}

bool is_quote(char32_t code) {
  return (code >= 0x2018 && code <= 0x201F) || code == 0x00AB || code == 0x00BB || code == 0x2039 ||
         code == 0x203A;
}

// Blanks, punctuation and symbols beyond ASCII; other characters there belong to words.
bool is_symbol(char32_t code) {
  return code < 0xC0 || code == 0xD7 || code == 0xF7 || (code >= 0x2000 && code < 0x2C00) ||
         (code >= 0x3000 && code < 0x3040) || code >= 0x1F000;
}

/// Reports characters without meaning, those that touch together: a name with umlauts is one mistake.
class BadCharacters {
 public:
  BadCharacters(const source::Source& source, source::SourceId id, const std::vector<Token>& tokens,
                diag::Report& report)
      : source_(source), text_(source.text()), id_(id), tokens_(tokens), report_(report) {}

  /// Gives the last word that was reported.
  std::size_t run(std::size_t index) {
    const Token& token = tokens_[index];
    if (text(index) == "|") return index;  // explained where the parser meets it
    const char32_t code = source::decode(text_, token.begin).code;
    if (is_quote(code)) return quote(index);
    return code >= 0x80 && !is_symbol(code) ? name(index) : symbols(index);
  }

 private:
  // Opening and closing ones come in pairs, so one of a line is enough.
  std::size_t quote(std::size_t index) {
    const std::uint32_t line = source_.line_number(tokens_[index].begin);
    if (line != line_of_quote_) report_.add(diag::curly_quotes, span(index, index), text(index));
    line_of_quote_ = line;
    return index;
  }

  std::size_t name(std::size_t index) {
    std::size_t first = index;
    while (first > 0 && tokens_[first - 1].end == tokens_[first].begin && belongs_to_name(first - 1)) --first;
    std::size_t last = index;
    while (touches(last) && belongs_to_name(last + 1)) ++last;
    const Span at = span(first, last);
    report_.add(diag::name_not_ascii, at, text_.substr(at.begin, at.end - at.begin));
    return last;
  }

  std::size_t symbols(std::size_t index) {
    const Token& token = tokens_[index];
    const char32_t code = source::decode(text_, token.begin).code;
    if (code >= 0x80) {
      report_.add(diag::bad_character, span(index, index),
                  fmt::format("U+{:04X}", static_cast<std::uint32_t>(code)));
      return index;
    }
    std::size_t last = index;
    while (touches(last) && is_plain(last + 1)) ++last;
    const Span at = span(index, last);
    report_.add(diag::bad_character, at, text_.substr(at.begin, at.end - at.begin));
    return last;
  }

  bool touches(std::size_t i) const {
    return i + 1 < tokens_.size() && tokens_[i].end == tokens_[i + 1].begin;
  }
  bool is_plain(std::size_t i) const {
    return tokens_[i].kind == TokenKind::bad_character && text(i) != "|" &&
           static_cast<unsigned char>(text(i).front()) < 0x80;
  }
  bool belongs_to_name(std::size_t i) const {
    const TokenKind kind = tokens_[i].kind;
    if (kind == TokenKind::bad_character) {
      const char32_t code = source::decode(text_, tokens_[i].begin).code;
      return code >= 0x80 && !is_symbol(code);
    }
    return kind == TokenKind::name || kind == TokenKind::reserved || kind == TokenKind::number ||
           kind == TokenKind::bad_number;
  }
  std::string_view text(std::size_t i) const {
    return text_.substr(tokens_[i].begin, tokens_[i].end - tokens_[i].begin);
  }
  Span span(std::size_t first, std::size_t last) const {
    return {id_, tokens_[first].begin, tokens_[last].end};
  }

  const source::Source& source_;
  std::string_view text_;
  source::SourceId id_;
  const std::vector<Token>& tokens_;
  diag::Report& report_;
  std::uint32_t line_of_quote_ = 0;
};

}  // namespace

StringLiteral decode_string(std::string_view text, Span at, diag::Report& report) {
  if (text.front() == '"') return Decoder(text, at, report).run();
  StringLiteral literal;
  literal.text = text.substr(1, text.size() - 2);
  literal.raw = true;
  literal.at = at;
  return literal;
}

void check_words(const source::Source& source, source::SourceId id, const std::vector<Token>& tokens,
                 const Limits& limits, diag::Report& report) {
  BadCharacters bad_characters(source, id, tokens, report);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    const Span at{id, token.begin, token.end};
    const std::string_view text = text_of(source, token);
    switch (token.kind) {
      case TokenKind::name: check_name(text, at, limits, report); break;
      case TokenKind::string:
      case TokenKind::raw_string:
      case TokenKind::number:
        if (text.size() > limits.text_bytes) {
          report.add(diag::text_too_long, at, std::uint64_t{text.size()}, std::uint64_t{limits.text_bytes});
        }
        break;
      case TokenKind::bad_number: report.add(diag::bad_number, at, text); break;
      case TokenKind::bad_character: i = bad_characters.run(i); break;
      case TokenKind::unclosed_string:
        report.add(diag::unclosed_string, at,
                   text.front() == '"' ? std::string_view("\"") : std::string_view("'"));
        break;
      case TokenKind::block_comment:
        report.add(diag::block_comment, {id, token.begin, token.begin + 2});
        break;
      case TokenKind::reserved:
      case TokenKind::open:
      case TokenKind::close:
      case TokenKind::less:
      case TokenKind::greater:
      case TokenKind::punctuation:
      case TokenKind::doc_comment: break;
    }
  }
}

}  // namespace dstackc::syntax
