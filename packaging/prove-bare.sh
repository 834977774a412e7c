#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
#
# Proves the promise of the README: a fresh clone on a bare Debian 12 with nothing but Python, git and make.
# Makes such a system with debootstrap, clones the last commit into it, and runs there the targets given
# (by default run and test), then .ci/run, which is `make test`, without any network.
# usage, as root: packaging/prove-bare.sh [TARGET...]
# The mirror is that of this machine's apt sources; certificates and pip's indexes are lent from here.
set -euo pipefail
limit=1800 # seconds for each part

say() { printf '\n== %s (%d s)\n' "$*" "$SECONDS"; }

if [ "${1:-}" != --inside ]; then
    cd "$(dirname "$0")/.."
    [ $# -gt 0 ] || set -- run test
    root=$(mktemp -d /tmp/bare-debian.XXXXXX)
    # Every mount lives in the inner namespace and ends with it: here there is never one to delete through.
    trap 'rm -rf --one-file-system "$root"' EXIT
    mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' |
        sed -n 's/^bookworm //p' | head -n 1)
    say "debootstrap: python3, git and make, nothing else"
    timeout $limit debootstrap --variant=minbase --include=python3,git,make bookworm "$root" "$mirror" >/dev/null
    git bundle create --quiet "$root/root/recovery.bundle" HEAD
    unshare --mount --pid --fork --kill-child "$0" --inside "$root" "$@"
    exit
fi

root=$2
shift 2

bare() { # a command line in the bare system, with an environment as bare
    timeout $limit chroot "$root" env -i HOME=/root LANG=C.UTF-8 \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${lent[@]}" sh -c "$1"
}

say "lending it the network: package sources, certificates, pip's indexes"
mount -t proc proc "$root/proc"
cp -L /etc/resolv.conf "$root/etc/"
for place in apt/sources.list apt/sources.list.d/debian.sources apt/apt.conf.d apt/auth.conf.d pip.conf; do
    [ ! -e "/etc/$place" ] || cp -rLT "/etc/$place" "$root/etc/$place"
done
[ ! -f ~/.config/pip/pip.conf ] || install -D -m 600 ~/.config/pip/pip.conf "$root/root/.config/pip/pip.conf"
# In a place of its own: python3-venv brings ca-certificates, which writes the usual file anew.
install -D -m 644 /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/lent.crt"
for place in $(python3 -m pip config list | grep -oE '/opt/[^/ '\'']+' | sort -u); do
    mkdir -p "$root$place"
    mount --bind -o ro "$place" "$root$place"
done
lent=(PIP_CERT=/etc/ssl/lent.crt SSL_CERT_FILE=/etc/ssl/lent.crt)
while IFS= read -r -d '' entry; do
    case $entry in PIP_CERT=*) ;; PIP_* | *_proxy=* | *_PROXY=*) lent+=("$entry") ;; esac
done < <(env -0)

bare 'git -c advice.detachedHead=false clone --quiet /root/recovery.bundle /root/recovery'
for target in "$@"; do
    say "make $target"
    bare "cd /root/recovery && make $target"
done
say ".ci/run, without a network"
lent=()
export -f bare
export root limit
unshare --net bash -c 'bare /root/recovery/.ci/run'
say "proved"
