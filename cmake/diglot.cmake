# SPDX-License-Identifier: Apache-2.0
# Folder = static library = namespace = test folder. The functions here are the only place where targets get their flags.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(diglot_flags INTERFACE)
target_compile_options(diglot_flags INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(diglot_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  DIGLOT_VERSION="${PROJECT_VERSION}")
target_include_directories(diglot_flags INTERFACE "${CMAKE_SOURCE_DIR}")
if(DIGLOT_FUZZ)
  target_compile_options(diglot_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(DIGLOT_SANITIZE)
  target_compile_options(diglot_flags INTERFACE
    -fsanitize=${DIGLOT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(diglot_flags INTERFACE -fsanitize=${DIGLOT_SANITIZE})
  if(DIGLOT_SANITIZE MATCHES "thread")
    # Its calls hide from g++ 12 what it knows of sizes: it warns of strings longer than memory.
    target_compile_options(diglot_flags INTERFACE -Wno-stringop-overflow -Wno-array-bounds)
  endif()
endif()

# What nearly every file includes is compiled once, for app and for ui. It changes no meaning: files
# include what they use, and clang-tidy and the test of headers look at them without it.
option(DIGLOT_PRECOMPILE "Compile the most used headers once" ON)
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled.cpp" CONTENT "")
function(diglot_precompiled floor)
  add_library(diglot_precompiled_${floor} OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
  set_target_properties(diglot_precompiled_${floor} PROPERTIES AUTOMOC OFF)
  target_link_libraries(diglot_precompiled_${floor} PRIVATE diglot_flags ${ARGN})
  target_precompile_headers(diglot_precompiled_${floor} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/precompiled_${floor}.h")
endfunction()
if(DIGLOT_PRECOMPILE)
  diglot_precompiled(app Qt6::Core)
  if(DIGLOT_GUI)
    diglot_precompiled(ui Qt6::Core Qt6::Widgets)
  endif()
endif()

# diglot_use_precompiled(<target> <floor>)
function(diglot_use_precompiled target floor)
  if(DIGLOT_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM diglot_precompiled_${floor})
  endif()
endfunction()

# AUTOMOC looks again when a header changes that it has seen, but not when one is new: a build folder
# from before it would lack what moc makes of it. Without its time stamp it looks at all of them.
function(diglot_look_for_new_headers target headers)
  set(seen "${CMAKE_CURRENT_BINARY_DIR}/${target}_headers.txt")
  set(before)
  if(EXISTS "${seen}")
    file(READ "${seen}" before)
  endif()
  if(NOT before STREQUAL headers)
    file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp")
    file(WRITE "${seen}" "${headers}")
  endif()
endfunction()

# diglot_library(<floor> <folder> [USES ours…] [LINKS theirs…] [HOME third-party of this folder alone…])
# Takes every .cpp and .h of the current folder. USES are our own libraries by their full target
# name; LINKS are Qt modules visible in headers; HOME are libraries used in .cpp files only.
function(diglot_library floor folder)
  cmake_parse_arguments(PARSE_ARGV 2 ARG "" "" "USES;LINKS;HOME")
  set(target diglot_${floor}_${folder})
  file(GLOB sources CONFIGURE_DEPENDS "*.cpp")
  file(GLOB headers CONFIGURE_DEPENDS "*.h")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  add_library(${target} STATIC ${sources} ${headers})
  # Headers that no .cpp file of theirs includes first are compiled alone by the target
  # <library>_verify_interface_header_sets; a "…private.h" may name what is at home here, which
  # that target cannot find.
  set(alone)
  foreach(header IN LISTS headers)
    string(REGEX REPLACE "\\.h$" ".cpp" source "${header}")
    if(NOT source IN_LIST sources AND NOT header MATCHES "private\\.h$")
      list(APPEND alone "${header}")
    endif()
  endforeach()
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS "${CMAKE_SOURCE_DIR}" FILES ${alone})
  set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX VERIFY_INTERFACE_HEADER_SETS ON)
  diglot_look_for_new_headers(${target} "${headers}")
  target_link_libraries(${target} PUBLIC diglot_flags Qt6::Core ${ARG_LINKS} ${ARG_USES} PRIVATE ${ARG_HOME})
  diglot_use_precompiled(${target} ${floor})
endfunction()

# diglot_program(<name> <main.cpp> ours…): a program at the top of the build folder.
function(diglot_program name main)
  add_executable(${name} ${main})
  target_link_libraries(${name} PRIVATE ${ARGN})
endfunction()

# Chromium does not start as root with its sandbox on; only tests and scripts may switch it off.
execute_process(COMMAND id -u OUTPUT_VARIABLE user OUTPUT_STRIP_TRAILING_WHITESPACE)
string(COMPARE EQUAL "${user}" "0" DIGLOT_ROOT_USER)

# diglot_add_test(<name> [SOURCES file…] [LIBS ours…] [LABELS label…] [GUI] [ENV VAR=value…])
# A Qt Test program; the source is <name>.cpp of the current folder unless SOURCES says otherwise.
# GUI tests run offscreen and, as root only, without the Chromium sandbox.
function(diglot_add_test name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "GUI" "TIMEOUT" "SOURCES;LIBS;LABELS;ENV")
  if(NOT ARG_SOURCES)
    set(ARG_SOURCES ${name}.cpp)
  endif()
  if(NOT ARG_TIMEOUT AND ARG_GUI)
    set(ARG_TIMEOUT 900) # a browser engine on a busy machine
  elseif(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  if(DIGLOT_SANITIZE MATCHES "thread")
    math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 6")
  endif()
  add_executable(${name} ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(${name} PRIVATE ${ARG_LIBS} diglot_flags Qt6::Test)
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/ui/")
    diglot_use_precompiled(${name} ui)
  else()
    diglot_use_precompiled(${name} app)
  endif()
  target_compile_definitions(${name} PRIVATE
    DIGLOT_CORPUS="${DIGLOT_CORPUS}" DIGLOT_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
    DIGLOT_BUILD_DIR="${CMAKE_BINARY_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  set(environment ${ARG_ENV} "LC_ALL=C.UTF-8" "QT_LOGGING_RULES=default.debug=false")
  if(ARG_GUI)
    list(APPEND environment "QT_QPA_PLATFORM=offscreen")
    if(DIGLOT_ROOT_USER)
      list(APPEND environment "QTWEBENGINE_DISABLE_SANDBOX=1")
    endif()
    set_property(TEST ${name} APPEND PROPERTY LABELS gui)
  endif()
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}" TIMEOUT ${ARG_TIMEOUT})
  if(ARG_LABELS)
    set_property(TEST ${name} APPEND PROPERTY LABELS ${ARG_LABELS})
  endif()
endfunction()
