#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
#
# Lays the frozen program out as Linux wants it: program, start menu entry, metadata, icons, manual page.
# usage: packaging/linux/lay_out.sh FROZEN_DIRECTORY PREFIX
set -eu
frozen=$(cd "$1" && pwd)
mkdir -p "$2"
prefix=$(cd "$2" && pwd)
cd "$(dirname "$0")/../.."
id=org.recovery_gui.Recovery

put() { install -D -m 644 "$1" "$prefix/$2"; }

mkdir -p "$prefix/lib" "$prefix/bin"
cp -r "$frozen" "$prefix/lib/recovery-gui"
chmod -R u=rwX,go=rX "$prefix/lib/recovery-gui"
ln -s ../lib/recovery-gui/recovery-gui "$prefix/bin/recovery-gui"
put packaging/linux/$id.desktop share/applications/$id.desktop
put packaging/linux/$id.metainfo.xml share/metainfo/$id.metainfo.xml
put resources/icons/$id.svg share/icons/hicolor/scalable/apps/$id.svg
put resources/icons/$id-symbolic.svg share/icons/hicolor/symbolic/apps/$id-symbolic.svg
for icon in resources/icons/$id-*.png; do
    pixels=${icon##*-}
    pixels=${pixels%.png}
    put "$icon" "share/icons/hicolor/${pixels}x$pixels/apps/$id.png"
done
put packaging/linux/recovery-gui.1 share/man/man1/recovery-gui.1
gzip -9nf "$prefix/share/man/man1/recovery-gui.1"
put LICENSE share/doc/recovery-gui/copyright
put CHANGELOG.md share/doc/recovery-gui/changelog
gzip -9nf "$prefix/share/doc/recovery-gui/changelog"
