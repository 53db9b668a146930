# What `cmake --install` puts where, so that projects outside of this one find it: with find_package(dstack) or with
# pkg-config. No path in the installed files is absolute (unless CMAKE_INSTALL_LIBDIR is): the folder can be moved.
include(CMakePackageConfigHelpers)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/dstack)

install(TARGETS dstack_runtime EXPORT dstack_runtime
  ARCHIVE COMPONENT runtime
  LIBRARY COMPONENT runtime)
install(DIRECTORY include/dstack DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT runtime FILES_MATCHING PATTERN *.h)
install(FILES LICENSE NOTICE DESTINATION ${CMAKE_INSTALL_DOCDIR}/runtime COMPONENT runtime)
install(EXPORT dstack_runtime FILE dstackRuntimeTargets.cmake NAMESPACE dstack:: DESTINATION ${package_folder}
  COMPONENT runtime)

write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/dstackConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/dstackConfig.cmake ${CMAKE_CURRENT_LIST_DIR}/DStackGenerate.cmake
              ${CMAKE_CURRENT_BINARY_DIR}/dstackConfigVersion.cmake
  DESTINATION ${package_folder} COMPONENT runtime)

# From the folder of dstack.pc up to the prefix.
if(IS_ABSOLUTE ${CMAKE_INSTALL_LIBDIR})
  set(pc_prefix ${CMAKE_INSTALL_PREFIX})
else()
  file(RELATIVE_PATH up /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
  string(REGEX REPLACE "/$" "" up ${up})
  set(pc_prefix "\${pcfiledir}/${up}")
endif()
cmake_path(APPEND pc_include "\${prefix}" ${CMAKE_INSTALL_INCLUDEDIR})
cmake_path(APPEND pc_library "\${prefix}" ${CMAKE_INSTALL_LIBDIR})
configure_file(${CMAKE_CURRENT_LIST_DIR}/dstack.pc.in dstack.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/dstack.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT runtime)
