# Writes the packages below ROOT/schemas/dstack as a C++ source: cmake -DROOT=… -DOUTPUT=… -P embed.cmake
# Texts become arrays of bytes, so that no text can end a literal.
file(GLOB_RECURSE manifests RELATIVE ${ROOT}/schemas ${ROOT}/schemas/dstack/dstack.json)
list(SORT manifests)
set(arrays "")
set(tables "")
set(packages "")
set(names "")
set(count 0)

# Appends the bytes of a file and sets `row` to its entry.
macro(put_file path)
  file(READ ${ROOT}/schemas/${path} hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND arrays "constexpr char bytes_${count}[] = {${bytes}};\n")
  set(row "{\"<dstackc>/${path}\", {bytes_${count}, sizeof bytes_${count}}}")
  math(EXPR count "${count} + 1")
endmacro()

foreach(manifest ${manifests})
  get_filename_component(folder ${manifest} DIRECTORY)
  put_file(${manifest})
  set(manifest_row "${row}")
  set(table files_${count})
  file(READ ${ROOT}/schemas/${manifest} json)
  string(JSON name GET "${json}" name)
  string(APPEND names "  if (package_name == \"${name}\") return true;\n")
  file(GLOB_RECURSE sources RELATIVE ${ROOT}/schemas ${ROOT}/schemas/${folder}/*.dstack)
  list(SORT sources)
  string(APPEND tables "constexpr EmbeddedFile ${table}[] = {\n")
  foreach(source ${sources})
    put_file(${source})
    string(APPEND tables "    ${row},\n")
  endforeach()
  string(APPEND tables "};\n")
  string(APPEND packages "    {${manifest_row}, ${table}},\n")
endforeach()

file(WRITE ${OUTPUT} "// Made by embed.cmake from schemas/dstack.
#include \"driver/standard_library.h\"

namespace dstackc::driver {

namespace {

${arrays}
${tables}
constexpr EmbeddedPackage packages[] = {
${packages}};

}  // namespace

std::span<const EmbeddedPackage> standard_library() { return packages; }

bool is_standard_library(std::string_view package_name) {
${names}  return false;
}

}  // namespace dstackc::driver
")
