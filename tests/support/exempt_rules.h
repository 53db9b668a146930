// Rules that no text under tests/diagnostics can show, each with the reason. They are tested elsewhere.
#pragma once

#include <string_view>

namespace support {

/// Why the rule is shown by no file; empty for all that must be.
inline std::string_view exemption(int number) {
  switch (number) {
    case 101:
    case 102: return "the bytes are no text: tests/unit/syntax_*.cpp";
    case 103:
    case 104:
    case 105:
      return "characters that cannot be seen do not belong into a file that people read: "
             "tests/unit/syntax_text.cpp";
    case 701:
    case 705:
    case 706:
    case 707:
    case 708: return "takes files of many megabytes: tests/unit/syntax_*.cpp and driver_*.cpp";
    case 147: return "takes hundreds of mistakes: tests/unit/syntax_hostile.cpp";
    case 1022: return "takes a command line: tests/unit/driver_check.cpp";
    case 721: return "takes very long names: tests/unit/sema_limits.cpp";
    case 704:
    case 709: return "takes very long words: tests/unit/syntax_*.cpp";
    case 710:
    case 712:
    case 713:
    case 718:
    case 719:
    case 720: return "takes thousands of declarations: tests/unit/sema_limits.cpp";
    case 717: return "takes dozens of namespaces: tests/unit/sema_limits.cpp";
    default: break;
  }
  if (number >= 607 && number <= 699) return "about folders and several manifests: tests/unit/driver_*.cpp";
  return {};
}

}  // namespace support
