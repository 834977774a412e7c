#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
#
# Makes a Debian package of the frozen program.
# usage: packaging/make_deb.sh FROZEN_DIRECTORY OUTPUT_DIRECTORY
set -eu
cd "$(dirname "$0")/.."
frozen=$1
out=$2
id=org.recovery_gui.Recovery
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' recovery_gui/__init__.py)
architecture=$(dpkg --print-architecture)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

put() { install -D -m 644 "$1" "$tree/$2"; }

chmod 755 "$tree"
mkdir -p "$tree/usr/lib" "$tree/usr/bin" "$tree/DEBIAN"
cp -r "$frozen" "$tree/usr/lib/recovery-gui"
chmod -R u=rwX,go=rX "$tree/usr/lib/recovery-gui"
ln -s ../lib/recovery-gui/recovery-gui "$tree/usr/bin/recovery-gui"
put packaging/linux/$id.desktop usr/share/applications/$id.desktop
put packaging/linux/$id.metainfo.xml usr/share/metainfo/$id.metainfo.xml
put resources/icons/$id.svg usr/share/icons/hicolor/scalable/apps/$id.svg
put resources/icons/$id-symbolic.svg usr/share/icons/hicolor/symbolic/apps/$id-symbolic.svg
for icon in resources/icons/$id-*.png; do
    pixels=${icon##*-}
    pixels=${pixels%.png}
    put "$icon" "usr/share/icons/hicolor/${pixels}x$pixels/apps/$id.png"
done
put packaging/linux/recovery-gui.1 usr/share/man/man1/recovery-gui.1
gzip -9n "$tree/usr/share/man/man1/recovery-gui.1"
put LICENSE usr/share/doc/recovery-gui/copyright
put CHANGELOG.md usr/share/doc/recovery-gui/changelog
gzip -9n "$tree/usr/share/doc/recovery-gui/changelog"

cat >"$tree/DEBIAN/control" <<CONTROL
Package: recovery-gui
Version: $version
Architecture: $architecture
Maintainer: The Recovery authors <recovery@localhost>
Installed-Size: $(du -sk "$tree/usr" | cut -f 1)
Depends: libc6 (>= 2.34), libdbus-1-3, libegl1, libfontconfig1, libgl1, libglib2.0-0 | libglib2.0-0t64, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, libxkbcommon-x11-0, libpulse0
Recommends: espeak-ng
Section: misc
Priority: optional
Description: illustrated recovery exercises for tired runners
 It leads a tired runner, lying on the floor with a foam roller, through
 illustrated exercises, side by side, breath by breath, by one line, one
 number and a calm voice. What was practised is kept in one file on the own
 machine; nothing is sent anywhere. It is not medical advice.
CONTROL

mkdir -p "$out"
dpkg-deb --root-owner-group -Zxz --build "$tree" "$out/recovery-gui_${version}_$architecture.deb"
