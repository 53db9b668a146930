# find_package(dstack): the target dstack::runtime and the function dstack_generate(); the target dstack::compiler where
# the compiler is installed beside it. Components: runtime, compiler.
include(${CMAKE_CURRENT_LIST_DIR}/dstackRuntimeTargets.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/dstackCompilerTargets.cmake OPTIONAL)
include(${CMAKE_CURRENT_LIST_DIR}/DStackGenerate.cmake)
foreach(component ${dstack_FIND_COMPONENTS})
  if(TARGET dstack::${component})
    set(dstack_${component}_FOUND TRUE)
  elseif(dstack_FIND_REQUIRED_${component})
    set(dstack_FOUND FALSE)
    set(dstack_NOT_FOUND_MESSAGE "the component '${component}' of dstack is not installed in ${CMAKE_CURRENT_LIST_DIR}")
  endif()
endforeach()
