#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
#
# Makes the folder that an AppImage is packed from, and, where appimagetool is at hand, the AppImage.
# The folder is proved (prove-forms.sh appdir). The packing is UNTESTED: appimagetool and the starter that it puts in front
# come from its own download page alone; no package registry has them.
# usage: packaging/appimage/make_appimage.sh FROZEN_DIRECTORY OUTPUT_DIRECTORY
set -eu
id=org.recovery_gui.Recovery
frozen=$(cd "$1" && pwd)
mkdir -p "$2"
folder=$(cd "$2" && pwd)/Recovery.AppDir
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' recovery_gui/__init__.py)

rm -rf "$folder"
packaging/linux/lay_out.sh "$frozen" "$folder/usr"
ln -s usr/bin/recovery-gui "$folder/AppRun"
ln -s usr/share/applications/$id.desktop "$folder/$id.desktop"
ln -s usr/share/icons/hicolor/256x256/apps/$id.png "$folder/$id.png"
ln -s $id.png "$folder/.DirIcon"

if command -v appimagetool >/dev/null; then
    ARCH=$(uname -m) appimagetool "$folder" "$folder/../Recovery-$version-$(uname -m).AppImage"
else
    echo "appimage: $folder is ready; there is no appimagetool here to pack it."
fi
