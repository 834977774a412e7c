#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
#
# Makes .venv with everything to run and to test, in the versions of the lock files, and installs
# the system libraries where it may (root, or sudo without a password). Safe to run again.
# usage: packaging/setup.sh STAMP     touches STAMP when nothing is left to do
set -eu
cd "$(dirname "$0")/.."
stamp=$1
venv=.venv

say() { printf '%s\n' "setup: $*"; }
die() { say "$*" >&2; exit 1; }

# Shows what a command prints on a terminal; elsewhere only when the command fails.
quietly() {
    if [ -t 1 ]; then "$@"; return; fi
    output=$("$@" 2>&1) || { printf '%s\n' "$output" >&2; return 1; }
}

find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            "$name" -c 'import sys; print(sys.executable)'
            return
        fi
    done
    die "no Python 3.11 or later was found. Install one (on Debian: apt-get install python3) and try again."
}

# What of the list is missing. A package counts as there when another one provides it, too.
missing_packages() {
    present=$(dpkg-query -W -f '${db:Status-Abbrev}|${Package} ${Provides}\n' |
        sed -n 's/^ii *|//p' | tr -d ',' | tr ' ' '\n')
    for package in "$@"; do
        printf '%s\n' "$present" | grep -qxF "$package" || printf '%s ' "$package"
    done
}

apt_install() {
    if [ "$(id -u)" = 0 ]; then as_root=env
    elif sudo -n true 2>/dev/null; then as_root="sudo env"
    else return 1
    fi
    say "installing system packages: $*"
    quietly $as_root apt-get -q update &&
        quietly $as_root DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "$@"
}

python=$(find_python)
packages=$(sed 's/#.*//' packaging/system-packages.txt)
complete=yes
if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    # Debian keeps ensurepip, without which no environment is made, in a package of its own.
    "$python" -c 'import ensurepip' 2>/dev/null || [ -x $venv/bin/pip ] ||
        packages="$packages $("$python" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])')"
    # shellcheck disable=SC2086
    missing=$(missing_packages $packages)
    # shellcheck disable=SC2086
    if [ -n "$missing" ] && ! apt_install $missing; then
        complete=no
        say "system packages are missing and could not be installed from here. Please type:"
        say "    sudo apt-get update && sudo apt-get install -y --no-install-recommends $missing"
    fi
else
    say "not a Debian system: see packaging/system-packages.txt for the libraries that Qt needs."
fi

if ! $venv/bin/python -c 'import pip' 2>/dev/null; then
    "$python" -c 'import ensurepip' 2>/dev/null || die "then run make again."
    say "making $venv with $python"
    "$python" -m venv --clear $venv
fi

say "installing the locked versions (about 260 MB the first time)"
pip="$venv/bin/python -m pip install --disable-pip-version-check --no-deps"
quietly $pip -r requirements.lock -r requirements-dev.lock
quietly $pip --no-build-isolation --editable .
$venv/bin/python -m compileall -q recovery_gui

[ $complete = no ] || touch "$stamp"
say "done"
