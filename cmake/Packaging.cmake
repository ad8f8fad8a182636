# What is installed on Linux, and the Debian package made of it (./dev package). Windows and macOS have
# their own.

if(NOT UNIX OR APPLE OR NOT VESTIBULE_ENGINE)
    return()
endif()

include(GNUInstallDirs)
set(id io.github.vestibule.Vestibule)
set(from ${CMAKE_SOURCE_DIR}/packaging/linux)

install(TARGETS vestibule_program DESTINATION ${CMAKE_INSTALL_BINDIR})
install(PROGRAMS ${from}/vestibule-kiosk-session DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${from}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${from}/vestibule-kiosk.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/wayland-sessions)
install(FILES ${from}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${from}/${id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${from}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/vestibule)

set(CPACK_PACKAGE_CONTACT "The Vestibule founders <vestibule@users.noreply.github.com>")

# Policy wants these compressed, without a time stamp, so that the same source gives the same package.
find_program(GZIP gzip)
if(GZIP)
    set(packed ${CMAKE_BINARY_DIR}/packaging)
    string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
    configure_file(${from}/changelog.in ${packed}/changelog @ONLY)
    set(pages vestibule.1 vestibule-kiosk-session.1)
    set(outputs)
    foreach(source IN LISTS pages)
        list(APPEND outputs ${packed}/${source}.gz)
        add_custom_command(OUTPUT ${packed}/${source}.gz
            COMMAND ${GZIP} -9nc ${from}/${source} > ${packed}/${source}.gz
            DEPENDS ${from}/${source} VERBATIM)
        install(FILES ${packed}/${source}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    endforeach()
    add_custom_command(OUTPUT ${packed}/changelog.gz ${packed}/CHANGELOG.md.gz
        COMMAND ${GZIP} -9nc ${packed}/changelog > ${packed}/changelog.gz
        COMMAND ${GZIP} -9nc ${CMAKE_SOURCE_DIR}/CHANGELOG.md > ${packed}/CHANGELOG.md.gz
        DEPENDS ${packed}/changelog ${CMAKE_SOURCE_DIR}/CHANGELOG.md VERBATIM)
    add_custom_target(vestibule_packed_docs ALL
        DEPENDS ${outputs} ${packed}/changelog.gz ${packed}/CHANGELOG.md.gz)
    install(FILES ${packed}/changelog.gz ${packed}/CHANGELOG.md.gz
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/vestibule)
endif()

# A lib folder of its own, whatever the machine's is: systemd looks nowhere else.
install(FILES ${from}/vestibule-kiosk.service DESTINATION lib/systemd/system)
install(FILES ${from}/vestibule.sysusers DESTINATION lib/sysusers.d RENAME vestibule.conf)
install(FILES ${from}/vestibule.tmpfiles DESTINATION lib/tmpfiles.d RENAME vestibule.conf)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME vestibule)
set(CPACK_PACKAGE_VENDOR "Vestibule")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "visitor onboarding with Incode on a kiosk or at a desk")
set(CPACK_PACKAGE_DESCRIPTION
"Vestibule takes visitors through an Incode identity verification, in its
own locked view, in the computer's browser or on the visitor's phone. It
removes everything of one visitor before the next one and checks that it is
gone. Staff see results as a traffic light with the reason, and launch Big
Interview for a person.
.
The session vestibule-kiosk-session shows the visitor's screen and nothing
else; it needs cage.")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://vestibule.github.io")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded while running, which dpkg-shlibdeps cannot see.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, libqt6positioning6-plugins, qt6-wayland, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "cage, xwayland, procps, qt6-translations-l10n, fonts-noto-core, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "iio-sensor-proxy")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${from}/postinst)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
