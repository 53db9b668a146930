# C++ from schemas as part of a build:
#
#   dstack_generate(TARGET NAME SCHEMAS PATH... [NAMESPACES A.B...])
#
# makes a static library NAME of the C++ that dstackc generates, linked to dstack::runtime. It is generated anew when a
# schema, a manifest, a file of examples or the compiler changes, or when a folder gets another file; files that come out as
# before keep their time, so only what became different is compiled again.
#
# SCHEMAS are files or folders as on the command line. NAMESPACES are all namespaces that are generated, those of imported
# packages included (`dstackc generate --list-outputs` shows them). Without them the compiler is asked while CMake
# configures, and CMake configures again when a schema changes; with them it does neither.
#
# The compiler is the program in the variable DSTACKC, or else the target dstack::compiler.
cmake_policy(PUSH)
cmake_policy(VERSION 3.20...3.25)

# The program as a path that is known now; empty where it is built by this very build.
function(dstack_find_compiler_ result)
  if(DSTACKC)
    find_program(path NAMES ${DSTACKC} NO_CACHE)
    if(NOT path)
      message(FATAL_ERROR "dstack_generate: there is no program '${DSTACKC}', which DSTACKC names")
    endif()
  elseif(NOT TARGET dstack::compiler)
    message(FATAL_ERROR "dstack_generate: the compiler is not installed here; install the component 'compiler', or set "
                        "DSTACKC to the path of dstackc")
  else()
    get_target_property(imported dstack::compiler IMPORTED)
    if(imported)
      get_target_property(path dstack::compiler LOCATION)
    endif()
  endif()
  set(${result} "${path}" PARENT_SCOPE)
endfunction()

# Asks the compiler what it would write to `folder`, and has CMake ask again when one of the files changes that it has read.
function(dstack_list_outputs_ result program folder)
  file(MAKE_DIRECTORY ${folder})
  execute_process(
    COMMAND ${program} generate --list-outputs --target cpp --output ${folder} --depfile ${folder}/inputs --depfile-target outputs
            ${ARGN}
    OUTPUT_VARIABLE files
    ERROR_VARIABLE messages
    RESULT_VARIABLE code)
  if(NOT code EQUAL 0)
    message(NOTICE "${messages}")  # as it is: an error would be wrapped
    message(FATAL_ERROR "dstack_generate: the schemas are wrong (see above)")
  endif()
  # A rule for make: "outputs: ", then each path in a line of its own, then an empty line.
  file(READ ${folder}/inputs inputs)
  string(REGEX REPLACE "\n\n.*" "" inputs "${inputs}")
  string(REGEX REPLACE "^outputs: [\\]\n  " "" inputs "${inputs}")
  string(REPLACE " \\\n  " ";" inputs "${inputs}")
  string(REGEX REPLACE "[\\]([ #])" "\\1" inputs "${inputs}")
  string(REPLACE "$$" "$" inputs "${inputs}")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${program} ${inputs})
  string(REGEX REPLACE "\n$" "" files "${files}")
  string(REPLACE "\n" ";" files "${files}")
  set(${result} ${files} PARENT_SCOPE)
endfunction()

function(dstack_generate)
  cmake_parse_arguments(PARSE_ARGV 0 given "" "TARGET" "SCHEMAS;NAMESPACES")
  foreach(needed TARGET SCHEMAS)
    if(NOT given_${needed})
      message(FATAL_ERROR "dstack_generate: ${needed} is missing")
    endif()
  endforeach()
  if(given_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "dstack_generate: '${given_UNPARSED_ARGUMENTS}' is not understood")
  endif()
  if(NOT TARGET dstack::runtime)
    message(FATAL_ERROR "dstack_generate: there is no target dstack::runtime; find_package(dstack REQUIRED) makes it")
  endif()
  set(schemas "")
  foreach(schema ${given_SCHEMAS})
    get_filename_component(schema ${schema} ABSOLUTE)
    if(NOT EXISTS ${schema})
      message(FATAL_ERROR "dstack_generate: there is no '${schema}'")
    endif()
    list(APPEND schemas ${schema})
  endforeach()

  dstack_find_compiler_(program)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/dstack/${given_TARGET})
  set(files "")
  foreach(namespace ${given_NAMESPACES})
    string(REPLACE "." "/" path ${namespace})
    list(APPEND files ${folder}/cpp/${path}.dstack.cpp ${folder}/cpp/${path}.dstack.h)
  endforeach()
  if(NOT given_NAMESPACES)
    if(NOT program)
      message(FATAL_ERROR "dstack_generate: NAMESPACES is missing; a compiler that is built here cannot be asked for them")
    endif()
    dstack_list_outputs_(files ${program} ${folder} ${schemas})
  endif()
  if(NOT program)
    set(program $<TARGET_FILE:dstack::compiler>)
  endif()

  # The files are by-products of a stamp: were they outputs, make would take all of them for new when one of them is.
  add_custom_command(
    OUTPUT ${folder}/stamp
    BYPRODUCTS ${files}
    COMMAND ${program} generate --quiet --target cpp --output ${folder} --depfile ${folder}/depfile --depfile-target
            ${folder}/stamp ${schemas}
    COMMAND ${CMAKE_COMMAND} -E touch ${folder}/stamp
    DEPENDS ${program}
    DEPFILE ${folder}/depfile
    VERBATIM
    COMMENT "Generating C++ for ${given_TARGET}")
  add_custom_target(${given_TARGET}_dstack DEPENDS ${folder}/stamp)
  set_source_files_properties(${files} PROPERTIES GENERATED TRUE)
  add_library(${given_TARGET} STATIC ${files})
  add_dependencies(${given_TARGET} ${given_TARGET}_dstack)
  target_include_directories(${given_TARGET} PUBLIC ${folder}/cpp)
  target_link_libraries(${given_TARGET} PUBLIC dstack::runtime)
endfunction()
cmake_policy(POP)
