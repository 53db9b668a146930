# C++ from schemas as part of a build:
#
#   dstack_generate(TARGET NAME SCHEMAS PATH... NAMESPACES A.B...)
#
# makes a static library NAME of the C++ that dstackc generates for the namespaces, linked to dstack::runtime. It is
# generated anew when a schema, a manifest, a file of examples or the compiler changes, or when a folder gets another file;
# files that come out as before keep their time, so nothing is compiled again for a comment.
#
# SCHEMAS are files or folders as on the command line, NAMESPACES all namespaces that are generated, those of imported
# packages included (`dstackc generate --list-outputs` shows them). The compiler is the target `dstackc`, or the program in
# the variable DSTACKC.
function(dstack_generate)
  cmake_parse_arguments(PARSE_ARGV 0 given "" "TARGET" "SCHEMAS;NAMESPACES")
  foreach(needed TARGET SCHEMAS NAMESPACES)
    if(NOT given_${needed})
      message(FATAL_ERROR "dstack_generate: ${needed} is missing")
    endif()
  endforeach()
  if(given_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "dstack_generate: '${given_UNPARSED_ARGUMENTS}' is not understood")
  endif()

  if(DSTACKC)
    set(program ${DSTACKC})
  else()
    set(program $<TARGET_FILE:dstackc>)
  endif()
  set(schemas "")
  foreach(schema ${given_SCHEMAS})
    get_filename_component(schema ${schema} ABSOLUTE)
    list(APPEND schemas ${schema})
  endforeach()
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/dstack/${given_TARGET})
  set(files "")
  foreach(namespace ${given_NAMESPACES})
    string(REPLACE "." "/" path ${namespace})
    list(APPEND files ${folder}/cpp/${path}.dstack.cpp ${folder}/cpp/${path}.dstack.h)
  endforeach()
  list(GET files 0 first)
  add_custom_command(
    OUTPUT ${files}
    COMMAND ${program} generate --quiet --target cpp --output ${folder} --depfile ${folder}/depfile --depfile-target ${first}
            ${schemas}
    DEPENDS ${program}
    DEPFILE ${folder}/depfile
    VERBATIM
    COMMENT "Generating C++ of ${given_NAMESPACES}")
  add_library(${given_TARGET} STATIC ${files})
  target_include_directories(${given_TARGET} PUBLIC ${folder}/cpp)
  target_link_libraries(${given_TARGET} PUBLIC dstack::runtime)
endfunction()
