#include "driver/depfile.h"

namespace dstackc::driver {

std::string escape_for_make(std::string_view path) {
  std::string out;
  std::size_t backslashes = 0;  // directly before; make takes them for escapes where a blank follows
  for (const char c : path) {
    switch (c) {
      case ' ':
      case '\t': out.append(backslashes + 1, '\\'); break;
      case '#': out += '\\'; break;
      case '$': out += '$'; break;
      default: break;  // means itself
    }
    backslashes = c == '\\' ? backslashes + 1 : 0;
    out += c;
  }
  return out;
}

std::string depfile(const std::vector<std::string>& outputs, const std::set<std::string>& inputs) {
  std::string out;
  for (const std::string& output : outputs) out += (out.empty() ? "" : " \\\n ") + escape_for_make(output);
  out += ":";
  for (const std::string& input : inputs) out += " \\\n  " + escape_for_make(input);
  out += "\n";
  for (const std::string& input : inputs) out += "\n" + escape_for_make(input) + ":\n";
  return out;
}

}  // namespace dstackc::driver
