#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
#
# Builds every form of the program into dist/: wheel, source archive, frozen directory, Debian package.
set -eu
cd "$(dirname "$0")/.."
venv=.venv-dist

if [ ! -x $venv/bin/pyinstaller ] || [ requirements-dist.lock -nt $venv ]; then
    .venv/bin/python -m venv --clear $venv
    $venv/bin/pip install --quiet --disable-pip-version-check --no-deps -r requirements.lock -r requirements-dist.lock
fi
rm -rf dist
$venv/bin/hatchling build --directory dist
$venv/bin/pyinstaller --noconfirm --log-level WARN --distpath dist/frozen --workpath dist/work packaging/recovery-gui.spec
# A Python with all that a debugger wants is twenty times as large.
find dist/frozen -name 'libpython*.so*' -exec strip --strip-unneeded {} +
if command -v dpkg-deb >/dev/null; then
    packaging/make_deb.sh dist/frozen/recovery-gui dist
else
    echo "dist: no dpkg-deb here, so no Debian package."
fi
rm -rf dist/work
ls -l dist
