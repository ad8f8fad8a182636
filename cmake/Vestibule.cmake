# What every target of Vestibule shares: language rules, warnings, hardening, and the functions that
# declare a module and a test.

include(CheckPIESupported)
check_pie_supported()

# More than a hundred tests are linked: gold takes less than half as long as ld.
find_program(GOLD_LINKER ld.gold)
if(VESTIBULE_TESTS AND GOLD_LINKER AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_link_options(-fuse-ld=gold)
endif()

add_library(vestibule_flags INTERFACE)
target_include_directories(vestibule_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)
target_compile_definitions(vestibule_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT QT_STRICT_QLIST_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_DISABLE_DEPRECATED_UP_TO=0x060400
    QT_WARN_DEPRECATED_UP_TO=0x060400 QT_MESSAGELOGCONTEXT
    VESTIBULE_VERSION="${PROJECT_VERSION}")
if(VESTIBULE_TESTS)
    target_compile_definitions(vestibule_flags INTERFACE QT_FORCE_ASSERTS)
endif()

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(vestibule_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
        -Woverloaded-virtual -Wold-style-cast -Wcast-qual -Wformat=2 -Wimplicit-fallthrough -Wundef
        -Wsuggest-override -Wnull-dereference -Werror=switch
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wuseless-cast>
        # A private class may hold a type of its file's anonymous namespace; in a unity build g++
        # takes that file for a header.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>
        $<$<CONFIG:Debug>:-g1>)
    if(VESTIBULE_WERROR)
        target_compile_options(vestibule_flags INTERFACE -Werror)
    endif()
    if(VESTIBULE_SANITIZE)
        # Boost.Beast 1.74 under the sanitizers trips a false "maybe uninitialized" in g++ 12.
        target_compile_options(vestibule_flags INTERFACE
            -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
            $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized -Wno-null-dereference>)
        target_link_options(vestibule_flags INTERFACE -fsanitize=address,undefined)
    endif()
    if(CMAKE_BUILD_TYPE STREQUAL "Release")
        target_compile_options(vestibule_flags INTERFACE
            -fstack-protector-strong -fstack-clash-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
            -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
        if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
            target_compile_options(vestibule_flags INTERFACE -fcf-protection)
        endif()
        if(UNIX AND NOT APPLE)
            target_link_options(vestibule_flags INTERFACE -Wl,-z,relro -Wl,-z,now)
        endif()
    endif()
endif()

# vestibule_module(NAME SOURCES ... LINKS ... [PRIVATE_LINKS ...])
# One static library for one folder under src; LINKS are what architecture.md lets it see.
function(vestibule_module name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(vestibule_${name} STATIC ${arg_SOURCES})
    target_link_libraries(vestibule_${name}
        PUBLIC vestibule_flags ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
endfunction()

# vestibule_program(NAME SOURCES ... LINKS ...)
function(vestibule_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    string(REPLACE "-" "_" target ${name})
    add_executable(${target}_program ${arg_SOURCES})
    set_target_properties(${target}_program PROPERTIES
        OUTPUT_NAME ${name} POSITION_INDEPENDENT_CODE ON)
    target_link_libraries(${target}_program PRIVATE vestibule_flags ${arg_LINKS})
endfunction()

# vestibule_test(NAME SOURCES ... LINKS ... LABELS ... [TIMEOUT SECONDS] [ENVIRONMENT K=V ...])
# Every test gets the off-screen platform, a home of its own, the C locale, UTC and a time limit.
function(vestibule_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE vestibule_flags vestibule_testsupport Qt6::Test
        ${arg_LINKS})
    set_target_properties(${name} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests UNITY_BUILD OFF)
    if(vestibule_shell IN_LIST arg_LINKS)
        target_precompile_headers(${name} REUSE_FROM vestibule_windowtestheaders)
        target_compile_options(${name} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    else()
        target_precompile_headers(${name} REUSE_FROM vestibule_testheaders)
    endif()
    # A test's classes are in its own file. Running moc on it takes a fifth of what AUTOMOC takes to
    # find out the same.
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    set(mocs ${CMAKE_CURRENT_BINARY_DIR}/mocs)
    foreach(source IN LISTS arg_SOURCES)
        get_filename_component(stem ${source} NAME_WE)
        file(STRINGS ${source} included REGEX "^#include \"${stem}\\.moc\"")
        if(included)
            add_custom_command(OUTPUT ${mocs}/${stem}.moc
                COMMAND ${CMAKE_COMMAND} -E make_directory ${mocs}
                COMMAND Qt6::moc ${CMAKE_CURRENT_SOURCE_DIR}/${source} -o ${mocs}/${stem}.moc
                DEPENDS ${source} VERBATIM)
            target_sources(${name} PRIVATE ${mocs}/${stem}.moc)
            target_include_directories(${name} PRIVATE ${mocs})
        endif()
    endforeach()
    # Without it ccache takes nothing that uses precompiled headers.
    target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    # The limits of QTRY_COMPARE_WITH_TIMEOUT and its like are narrowed inside those macros: told,
    # and no error.
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
        target_compile_options(${name} PRIVATE -Wno-error=conversion)
    endif()
    set(home ${CMAKE_BINARY_DIR}/homes/${name})
    file(MAKE_DIRECTORY ${home}/run)
    add_test(NAME ${name} COMMAND ${name})
    set(environment
        QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 TZ=UTC
        HOME=${home} XDG_CONFIG_HOME=${home}/config XDG_DATA_HOME=${home}/data
        XDG_CACHE_HOME=${home}/cache XDG_STATE_HOME=${home}/state XDG_RUNTIME_DIR=${home}/run
        XDG_CONFIG_DIRS=${home}/etc DBUS_SESSION_BUS_ADDRESS=unix:path=${home}/no-bus
        DBUS_SYSTEM_BUS_ADDRESS=unix:path=${home}/no-bus
        VESTIBULE_BIN=${CMAKE_BINARY_DIR}/bin VESTIBULE_SOURCE=${CMAKE_SOURCE_DIR}
        UBSAN_OPTIONS=print_stacktrace=1
        ${arg_ENVIRONMENT})
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT} COST ${arg_TIMEOUT}
        ENVIRONMENT "${environment}")
    if("web" IN_LIST arg_LABELS)
        # One at a time, so the first of them starts first: the others fill the rest of the machine.
        set_tests_properties(${name} PROPERTIES RESOURCE_LOCK engine COST 1000)
    endif()
endfunction()
