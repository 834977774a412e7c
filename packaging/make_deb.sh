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
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' recovery_gui/__init__.py)
architecture=$(dpkg --print-architecture)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

chmod 755 "$tree"
packaging/linux/lay_out.sh "$frozen" "$tree/usr"
mkdir "$tree/DEBIAN"
# What the spec does not carry, and what PySide6 finds on the system.
cat >"$tree/DEBIAN/control" <<CONTROL
Package: recovery-gui
Version: $version
Architecture: $architecture
Maintainer: The Recovery authors <recovery@localhost>
Installed-Size: $(du -sk "$tree/usr" | cut -f 1)
Depends: libc6 (>= 2.34), libdbus-1-3, libegl1, libfontconfig1, libgcc-s1, libgl1, libglib2.0-0 | libglib2.0-0t64, libgssapi-krb5-2, libpulse0, libstdc++6 (>= 12), libx11-xcb1, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, libxkbcommon-x11-0, libzstd1
Recommends: espeak-ng
Suggests: libcups2 | libcups2t64
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
