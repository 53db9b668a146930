# Writes the page of the diagnostics as a C++ source, for `dstackc explain`: cmake -DPAGE=… -DOUTPUT=… -P embed_rules.cmake
file(READ ${PAGE} hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
file(WRITE ${OUTPUT} "// Made by embed_rules.cmake from docs/diagnostics.md.
#include \"driver/explain.h\"

namespace dstackc::driver {

namespace {

constexpr char page[] = {${bytes}};

}  // namespace

std::string_view diagnostics_page() { return {page, sizeof page}; }

}  // namespace dstackc::driver
")
