# SPDX-License-Identifier: Apache-2.0
# What is installed where, and the Debian package (cpack -G DEB in the build folder).
include(GNUInstallDirs)

# Everything that a person runs, without the tests.
add_custom_target(programs)
foreach(program diglot diglot-cli)
  if(TARGET ${program})
    add_dependencies(programs ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endforeach()
add_dependencies(programs diglot_sample_library)

install(DIRECTORY "${CMAKE_SOURCE_DIR}/resources/library"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/diglot)
