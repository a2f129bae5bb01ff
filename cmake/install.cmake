# SPDX-License-Identifier: Apache-2.0
include(GNUInstallDirs)

install(DIRECTORY "${CMAKE_SOURCE_DIR}/resources/library"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/diglot)
