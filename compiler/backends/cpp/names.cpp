#include "backends/cpp/names.h"

#include <algorithm>
#include <array>
#include <set>

namespace dstackc::backends::cpp {

namespace {

// Keywords and alternative tokens of C++98 to C++23; macros that common headers define; words that the
// generated code uses unqualified. Sorted, for binary search.
constexpr auto reserved_words = std::to_array<std::string_view>({
    "BIG_ENDIAN",
    "BYTE_ORDER",
    "CALLBACK",
    "CONST",
    "CHAR_BIT",
    "CHAR_MAX",
    "CHAR_MIN",
    "CLOCKS_PER_SEC",
    "CMPLX",
    "DBL_MAX",
    "DBL_MIN",
    "DELETE",
    "DOMAIN",
    "DOUBLE",
    "EACCES",
    "EAGAIN",
    "EBADF",
    "EBUSY",
    "EDOM",
    "EEXIST",
    "EFAULT",
    "EILSEQ",
    "EINTR",
    "EINVAL",
    "EIO",
    "EISDIR",
    "EMFILE",
    "ENOENT",
    "ENOMEM",
    "ENOSPC",
    "ENOSYS",
    "ENOTDIR",
    "EOF",
    "EPERM",
    "EPIPE",
    "ERANGE",
    "EROFS",
    "ERROR",
    "EXIT_FAILURE",
    "EXIT_SUCCESS",
    "FAR",
    "FALSE",
    "FILENAME_MAX",
    "FLT_MAX",
    "FLT_MIN",
    "FOPEN_MAX",
    "FP_INFINITE",
    "FP_NAN",
    "FP_NORMAL",
    "FP_SUBNORMAL",
    "FP_ZERO",
    "HUGE_VAL",
    "HUGE_VALF",
    "I",
    "IGNORE",
    "IN",
    "INFINITE",
    "INFINITY",
    "INT16_MAX",
    "INT16_MIN",
    "INT32_MAX",
    "INT32_MIN",
    "INT64_MAX",
    "INT64_MIN",
    "INT8_MAX",
    "INT8_MIN",
    "INTMAX_MAX",
    "INTMAX_MIN",
    "INTPTR_MAX",
    "INTPTR_MIN",
    "INT_MAX",
    "INT_MIN",
    "LITTLE_ENDIAN",
    "LC_ALL",
    "LC_COLLATE",
    "LC_CTYPE",
    "LC_MONETARY",
    "LC_NUMERIC",
    "LC_TIME",
    "LDBL_MAX",
    "LLONG_MAX",
    "LLONG_MIN",
    "LONG_MAX",
    "LONG_MIN",
    "MAX_PATH",
    "MB_CUR_MAX",
    "MB_LEN_MAX",
    "M_E",
    "M_PI",
    "NAN",
    "NDEBUG",
    "NEAR",
    "NO_ERROR",
    "NULL",
    "OPTIONAL",
    "OUT",
    "OVERFLOW",
    "PATH_MAX",
    "PLOSS",
    "PTRDIFF_MAX",
    "PTRDIFF_MIN",
    "RAND_MAX",
    "SCHAR_MAX",
    "SCHAR_MIN",
    "SEEK_CUR",
    "SEEK_END",
    "SEEK_SET",
    "SHRT_MAX",
    "SHRT_MIN",
    "SIGABRT",
    "SIGFPE",
    "SIGHUP",
    "SIGILL",
    "SIGINT",
    "SIGKILL",
    "SIGSEGV",
    "SIGTERM",
    "SIG_DFL",
    "SIG_ERR",
    "SIG_IGN",
    "SING",
    "SIZE_MAX",
    "SSIZE_MAX",
    "STRICT",
    "TIME_UTC",
    "TLOSS",
    "TMP_MAX",
    "TRUE",
    "UCHAR_MAX",
    "UINT16_MAX",
    "UINT32_MAX",
    "UINT64_MAX",
    "UINT8_MAX",
    "UINTMAX_MAX",
    "UINT_MAX",
    "ULLONG_MAX",
    "ULONG_MAX",
    "UNDERFLOW",
    "USHRT_MAX",
    "VOID",
    "WCHAR_MAX",
    "WCHAR_MIN",
    "WINT_MAX",
    "WINT_MIN",
    "alignas",
    "alignof",
    "alloca",
    "and",
    "and_eq",
    "asm",
    "assert",
    "auto",
    "bitand",
    "bitor",
    "bool",
    "break",
    "case",
    "catch",
    "char",
    "char16_t",
    "char32_t",
    "char8_t",
    "class",
    "co_await",
    "co_return",
    "co_yield",
    "compl",
    "complex",
    "concept",
    "const",
    "const_cast",
    "consteval",
    "constexpr",
    "constinit",
    "continue",
    "decltype",
    "default",
    "delete",
    "do",
    "double",
    "dstack",
    "dynamic_cast",
    "else",
    "emit",
    "enum",
    "environ",
    "errno",
    "explicit",
    "export",
    "extern",
    "false",
    "far",
    "final",
    "float",
    "for",
    "foreach",
    "forever",
    "friend",
    "goto",
    "i386",
    "if",
    "import",
    "inline",
    "int",
    "interface",
    "linux",
    "long",
    "major",
    "makedev",
    "math_errhandling",
    "max",
    "min",
    "minor",
    "module",
    "mutable",
    "namespace",
    "near",
    "new",
    "noexcept",
    "not",
    "not_eq",
    "nullptr",
    "offsetof",
    "operator",
    "or",
    "or_eq",
    "override",
    "private",
    "protected",
    "public",
    "register",
    "reinterpret_cast",
    "requires",
    "return",
    "setjmp",
    "short",
    "signals",
    "signed",
    "sizeof",
    "slots",
    "small",
    "static",
    "static_assert",
    "static_cast",
    "std",
    "stderr",
    "stdin",
    "stdout",
    "struct",
    "switch",
    "template",
    "this",
    "thread_local",
    "throw",
    "true",
    "try",
    "typedef",
    "typeid",
    "typename",
    "typeof",
    "union",
    "unix",
    "unsigned",
    "using",
    "va_arg",
    "va_copy",
    "va_end",
    "va_start",
    "virtual",
    "void",
    "volatile",
    "vax",
    "wchar_t",
    "while",
    "xor",
    "xor_eq",
});

constexpr auto header_macros = std::to_array<std::string_view>({
#include "backends/cpp/macros.inc"
});
static_assert(std::is_sorted(header_macros.begin(), header_macros.end()));

// File names that Windows reserves whatever their ending.
bool is_device(std::string_view part) {
  std::string lower(part);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (lower == "con" || lower == "prn" || lower == "aux" || lower == "nul") return true;
  return lower.size() == 4 && (lower.starts_with("com") || lower.starts_with("lpt")) && lower[3] >= '0' &&
         lower[3] <= '9';
}

std::string safe(std::string_view name) {
  return is_reserved_word(name) ? std::string(name) + "_" : std::string(name);
}

// A union keeps its alternatives in a member `value`, which would hide a type of that name.
std::string type_name(std::string_view name) { return name == "value" ? "value_" : safe(name); }

std::vector<std::string_view> components(std::string_view dotted) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t dot = dotted.find('.');
    parts.push_back(dotted.substr(0, dot));
    if (dot == std::string_view::npos) return parts;
    dotted.remove_prefix(dot + 1);
  }
}

// The standard library lives in the runtime's own namespace; no other component may be called so.
std::string namespace_name(std::string_view dotted) {
  std::string name;
  for (const std::string_view part : components(dotted)) {
    const bool outermost = name.empty();
    if (!outermost) name += "::";
    name += outermost && part == "dstack" ? "dstack" : safe(part);
  }
  return name;
}

std::string header_path(std::string_view dotted) {
  std::string path;
  for (const std::string_view part : components(dotted)) {
    if (!path.empty()) path += '/';
    path += part;
    if (is_device(part)) path += '_';
  }
  return path + ".dstack.h";
}

}  // namespace

bool is_reserved_word(std::string_view name) {
  return std::find(reserved_words.begin(), reserved_words.end(), name) != reserved_words.end() ||
         std::binary_search(header_macros.begin(), header_macros.end(), name);
}

Names::Names(const model::Model& model) : model_(model) {
  namespaces_.emplace_back();
  headers_.emplace_back();
  std::set<std::string, std::less<>> taken;  // all namespaces, as no type can be named like one
  for (const model::Namespace& part : model.namespaces) {
    namespaces_.push_back(namespace_name(part.name));
    headers_.push_back(header_path(part.name));
    const std::string& name = namespaces_.back();
    for (std::size_t end = 0; end != std::string::npos;) {
      end = name.find("::", end + 1);
      taken.insert(name.substr(0, end));
    }
  }
  for (const model::Namespace& part : model.namespaces) {
    for (const model::DeclarationId declaration : part.declarations) {
      const std::string& word = model::info(model, declaration).name;
      std::string name = type_name(word);
      if (taken.contains(namespace_name(part.name) + "::" + name)) name = word + "_type_";
      inner_names_.insert(types_.emplace(declaration, std::move(name)).first->second);
    }
    const std::vector<std::string_view> words = components(part.name);
    for (std::size_t i = 1; i < words.size(); ++i) inner_names_.insert(safe(words[i]));
  }
  name_members();
}

// A member that is spelt like a type of its namespace would change the meaning of that name within the
// struct. No name of a schema ends in an underscore, and C++ has no two of them in a row for its users.
void Names::name_members() {
  std::vector<std::set<std::string, std::less<>>> type_names(model_.namespaces.size() + 1);
  for (const auto& [declaration, name] : types_)
    type_names[model::info(model_, declaration).in.index].insert(name);
  members_.emplace_back();
  rests_.emplace_back();
  enumerators_.emplace_back();
  for (const model::Struct& part : model_.structs) {
    const auto& types = type_names[part.info.in.index];
    const auto name = [&](const std::string& word) {
      const std::string spelled = types.contains(word) ? word + "_" : safe(word);
      return types.contains(spelled) ? word + "_member_" : spelled;
    };
    std::vector<std::string>& names = members_.emplace_back();
    for (const model::Member& member : part.members) names.push_back(name(member.name));
    rests_.push_back(part.rest ? name(part.rest->name) : std::string());
  }
  for (const model::Enum& part : model_.enums) {
    std::vector<std::string>& names = enumerators_.emplace_back();
    for (const model::EnumMember& member : part.members) names.push_back(safe(member.name));
  }
}

std::string Names::source(Id<model::Namespace> in) const {
  const std::string& path = header(in);
  return path.substr(0, path.size() - 1) + "cpp";
}

Code Names::spelled(model::DeclarationId declaration, Id<model::Namespace> from) const {
  const Id<model::Namespace> in = model::info(model_, declaration).in;
  const Code name = Code::identifier(type(declaration));
  if (in == from) return name;
  const std::string& other = name_space(in);
  const Code qualified = Code::identifier(other) + "::" + name;
  return inner_names_.contains(other.substr(0, other.find("::"))) ? Code("::") + qualified : qualified;
}

}  // namespace dstackc::backends::cpp
