// What the tidy tests ask of the texts of the project. Plain functions of texts, so that each of them is
// shown to find what it looks for.
#pragma once

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace tidy {

namespace fs = std::filesystem;

inline std::string read(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// What `#include` names, with its quotes or brackets, in the order of the lines.
inline std::vector<std::string> includes_of(const std::string& text) {
  std::vector<std::string> found;
  for (std::string line : lines_of(text)) {
    std::erase(line, ' ');
    std::erase(line, '\t');
    if (!line.starts_with("#include")) continue;
    const std::size_t begin = line.find_first_of("<\"");
    const std::size_t end = begin == std::string::npos ? begin : line.find_first_of(">\"", begin + 1);
    if (end != std::string::npos) found.push_back(line.substr(begin, end - begin + 1));
  }
  return found;
}

inline bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Whether a word stands in a text, not as a part of another.
inline bool has_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !is_word(text[at - 1])) && (end == text.size() || !is_word(text[end]))) return true;
  }
  return false;
}

/// Whether a text names a place of one machine, such as a file below a home folder.
inline bool has_machine_path(std::string_view text) {
  for (const std::string_view folder : {"/ho"
                                        "me/",
                                        "/wo"
                                        "rk/",
                                        "/t"
                                        "mp/"}) {
    for (std::size_t at = text.find(folder); at != std::string_view::npos; at = text.find(folder, at + 1)) {
      const char before = at == 0 ? ' ' : text[at - 1];
      if (!is_word(before) && std::string_view(".-~*}<").find(before) == std::string_view::npos) return true;
    }
  }
  return false;
}

/// What a room may include, as its row of the table says.
struct Room {
  std::set<std::string> rooms;
  std::set<std::string> headers;  // not empty: of the runtime these only
  bool everything = false;
};
using Rooms = std::map<std::string, Room>;

/// The names between backquotes of a cell of a table.
inline std::vector<std::string> quoted_names(const std::string& cell) {
  std::vector<std::string> names;
  for (std::size_t open = cell.find('`'); open != std::string::npos;) {
    const std::size_t close = cell.find('`', open + 1);
    if (close == std::string::npos) break;
    names.push_back(cell.substr(open + 1, close - open - 1));
    open = cell.find('`', close + 1);
  }
  return names;
}

/// Reads the table `| room | job | may include |` of a page.
inline Rooms rooms_of(const std::string& page) {
  Rooms rooms;
  std::map<std::string, std::string> cells;
  bool inside = false;
  for (const std::string& line : lines_of(page)) {
    if (line.starts_with("| room |")) inside = true;
    if (!line.starts_with("|")) inside = false;
    const std::size_t last = line.rfind('|', line.size() - 2);
    const std::vector<std::string> names = quoted_names(line.substr(0, line.find('|', 1)));
    if (inside && names.size() == 1) cells[names.front()] = line.substr(last + 1);
  }
  for (const auto& [name, cell] : cells) {
    Room& room = rooms[name];
    room.everything = has_word(cell, "everything");
    for (const auto& [other, ignored] : cells)
      if (has_word(cell, other)) room.rooms.insert(other);
    for (const char* outside : {"runtime", "grammar"})
      if (has_word(cell, outside)) room.rooms.insert(outside);
    for (const std::string& header : quoted_names(cell)) room.headers.insert(header);
  }
  for (auto& [name, room] : rooms) {
    if (cells[name].find("what those may include") == std::string::npos) continue;
    for (const std::string& other : std::set<std::string>(room.rooms))
      if (rooms.contains(other)) room.rooms.insert(rooms[other].rooms.begin(), rooms[other].rooms.end());
  }
  return rooms;
}

/// The room of a file by its path below `compiler/`, and the row of the table that is about it.
inline std::string room_of(const std::string& path) {
  const std::string first = path.substr(0, path.find('/'));
  if (first != "backends") return first;
  return path.substr(0, path.find('/', first.size() + 1));
}
inline std::string row_of(const std::string& room) {
  return room.starts_with("backends/") ? "backends/*" : room;
}

/// What is wrong with an include of a file of the compiler; empty if nothing is.
inline std::string arrow_fault(const Rooms& rooms, const std::string& file, const std::string& include) {
  const std::string name = include.substr(1, include.size() - 2);
  const std::string from = room_of(file);
  const auto row = rooms.find(row_of(from));
  if (row == rooms.end()) return file + ": the table has no room '" + from + "'";
  const Room& room = row->second;
  if (name.ends_with(".inc") || name.ends_with(".def")) return {};  // parts of a file
  std::string to = include.front() == '"' ? room_of(name) : name.starts_with("dstack/") ? "runtime" : "";
  if (name.starts_with("antlr4") || name.starts_with("DStack")) to = "grammar";
  if (to.empty() || to == from || room.everything) return {};
  const bool header_is_free =
      to != "runtime" || room.headers.empty() || room.headers.contains(name.substr(7));
  if (room.rooms.contains(to) && header_is_free && !to.starts_with("backends/")) return {};
  return file + " may not include " + include;
}

}  // namespace tidy
