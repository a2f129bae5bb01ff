# SPDX-License-Identifier: Apache-2.0
# What is installed where, and the Debian package: cpack -G DEB in the build folder.
include(GNUInstallDirs)

# Everything that a person runs, without the tests.
add_custom_target(programs)
add_dependencies(programs diglot_sample_library)
foreach(program diglot diglot-cli)
  if(TARGET ${program})
    add_dependencies(programs ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endforeach()

install(DIRECTORY "${CMAKE_SOURCE_DIR}/resources/library"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/diglot PATTERN .gitkeep EXCLUDE)
install(FILES "${CMAKE_SOURCE_DIR}/packaging/org.diglot.Diglot.desktop"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES "${CMAKE_SOURCE_DIR}/packaging/org.diglot.Diglot.metainfo.xml"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/diglot.svg"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps OPTIONAL)
install(FILES "${CMAKE_SOURCE_DIR}/packaging/copyright"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/diglot)

# Debian wants manual pages and change logs compressed, without a time in them.
function(diglot_install_compressed source name destination)
  set(compressed "${CMAKE_BINARY_DIR}/packaging/${name}.gz")
  add_custom_command(OUTPUT "${compressed}"
    COMMAND gzip -9nc "${source}" > "${compressed}"
    DEPENDS "${source}" VERBATIM)
  add_custom_target(diglot_${name}_gz ALL DEPENDS "${compressed}")
  install(FILES "${compressed}" DESTINATION ${destination})
endfunction()
file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/packaging")
diglot_install_compressed("${CMAKE_SOURCE_DIR}/packaging/diglot.1" diglot.1 ${CMAKE_INSTALL_MANDIR}/man1)
diglot_install_compressed("${CMAKE_SOURCE_DIR}/packaging/diglot-cli.1" diglot-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)
diglot_install_compressed("${CMAKE_SOURCE_DIR}/CHANGELOG.md" changelog ${CMAKE_INSTALL_DATADIR}/doc/diglot)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The Diglot developers")
set(CPACK_PACKAGE_CONTACT "The Diglot developers <diglot@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins are loaded by name: dpkg-shlibdeps cannot see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-core, fonts-noto-cjk, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Diglot opens localized documentation sets without a network and shows source
 and translation side by side, sentence facing sentence, in any of the
 languages that a set has. A command line program does the same for scripts.")
include(CPack)
