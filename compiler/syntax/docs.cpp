#include <algorithm>

#include "diag/rules.h"
#include "syntax/token.h"

namespace dstackc::syntax {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The shape of BCP 47 tags that documents use: de, en-GB, de-simple.
bool is_language_tag(std::string_view tag) {
  std::size_t part = 0;
  while (true) {
    const std::size_t end = tag.find('-');
    const std::string_view piece = tag.substr(0, end);
    if (piece.empty() || piece.size() > 8) return false;
    const bool letters = std::all_of(piece.begin(), piece.end(), is_letter);
    if (part == 0 && (!letters || piece.size() < 2 || piece.size() > 3)) return false;
    if (!std::all_of(piece.begin(), piece.end(), [](char c) { return is_letter(c) || is_digit(c); }))
      return false;
    if (end == std::string_view::npos) return true;
    tag.remove_prefix(end + 1);
    ++part;
  }
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// Gathers lines of doc comments to blocks.
class Collector {
 public:
  Collector(const source::Source& source, source::SourceId id, const Limits& limits, diag::Report& report)
      : source_(source), id_(id), limits_(limits), report_(report) {}

  std::vector<DocBlock> run(const std::vector<Token>& tokens) {
    for (const Token& token : tokens) {
      if (token.kind == TokenKind::doc_comment)
        line(token);
      else if (token.kind != TokenKind::block_comment && open_)
        finish(token.begin);
    }
    if (open_) finish(static_cast<std::uint32_t>(source_.text().size()));
    return std::move(blocks_);
  }

 private:
  void line(const Token& token) {
    if (!alone(token)) {
      report_.add(diag::doc_not_alone, {id_, token.begin, token.end});
      return;
    }
    if (!open_) {
      block_ = {};
      block_.at = {id_, token.begin, token.end};
      open_ = true;
    }
    block_.at.end = token.end;
    std::string_view text = source_.text().substr(token.begin + 3, token.end - token.begin - 3);
    std::uint32_t begin = token.begin + 3;
    if (text.starts_with(' ')) text.remove_prefix(1), ++begin;
    const std::size_t mark = text.find_first_not_of(" \t");
    if (mark != std::string_view::npos && text[mark] == '@')
      return tagged(text.substr(mark), begin + static_cast<std::uint32_t>(mark));
    append(trimmed(text), {id_, begin, token.end});
  }

  void tagged(std::string_view text, std::uint32_t begin) {
    const std::size_t end = std::min(text.find_first_of(" \t"), text.size());
    const std::string_view tag = text.substr(1, end - 1);
    const Span at{id_, begin, begin + static_cast<std::uint32_t>(end)};
    if (!is_language_tag(tag)) {
      report_.add(diag::doc_language, at, tag);
      return;
    }
    const auto& texts = block_.doc.texts;
    const auto same =
        std::find_if(texts.begin(), texts.end(), [&](const DocText& one) { return one.language == tag; });
    if (same != texts.end()) report_.add(diag::doc_language_twice, at, tag).note(same->language_at, "here");
    block_.doc.texts.push_back({std::string(tag), "", at, at});
    if (end < text.size())
      append(trimmed(text.substr(end + 1)), {id_, begin, begin + static_cast<std::uint32_t>(text.size())});
  }

  void append(std::string_view text, Span at) {
    std::vector<DocText>& texts = block_.doc.texts;
    if (texts.empty()) texts.push_back({"", "", at, at});
    DocText& last = texts.back();
    if (!last.text.empty()) last.text += '\n';
    if (!last.text.empty() || !text.empty()) last.text += text;
    last.at.end = at.end;
  }

  bool alone(const Token& token) const {
    const std::string_view text = source_.text();
    for (std::size_t i = token.begin; i > 0; --i) {
      const char c = text[i - 1];
      if (c == '\n' || c == '\r') return true;
      if (c == '\xBF') return i == 3;  // the end of a byte order mark
      if (c != ' ' && c != '\t') return false;
    }
    return true;
  }

  void finish(std::uint32_t next) {
    open_ = false;
    block_.before = next;
    for (DocText& text : block_.doc.texts) {
      while (!text.text.empty() && (text.text.back() == '\n' || text.text.back() == ' '))
        text.text.pop_back();
      if (text.text.size() > limits_.text_bytes) {
        report_.add(diag::text_too_long, text.at, std::uint64_t{text.text.size()},
                    std::uint64_t{limits_.text_bytes});
      }
    }
    blocks_.push_back(std::move(block_));
  }

  const source::Source& source_;
  source::SourceId id_;
  const Limits& limits_;
  diag::Report& report_;
  std::vector<DocBlock> blocks_;
  DocBlock block_;
  bool open_ = false;
};

}  // namespace

std::vector<DocBlock> collect_docs(const source::Source& source, source::SourceId id,
                                   const std::vector<Token>& tokens, const Limits& limits,
                                   diag::Report& report) {
  return Collector(source, id, limits, report).run(tokens);
}

DocBlock* find_doc(std::vector<DocBlock>& docs, std::uint32_t begin) {
  const auto found = std::lower_bound(docs.begin(), docs.end(), begin,
                                      [](const DocBlock& one, std::uint32_t at) { return one.before < at; });
  return found != docs.end() && found->before == begin ? &*found : nullptr;
}

void use_docs(std::vector<DocBlock>& docs, std::uint32_t begin, std::uint32_t end) {
  const auto first = std::lower_bound(docs.begin(), docs.end(), begin,
                                      [](const DocBlock& one, std::uint32_t at) { return one.before < at; });
  for (auto doc = first; doc != docs.end() && doc->before < end; ++doc) doc->used = true;
}

}  // namespace dstackc::syntax
