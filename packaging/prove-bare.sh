#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
#
# Proves the promise of the README: a fresh clone on a bare Debian 12 with nothing but Python, git and make.
# Makes such a system with debootstrap, clones the last commit into it, and runs there, one after the other:
# the targets given (by default run and test), then `make test` once more without any network.
# usage, as root: packaging/prove-bare.sh [TARGET...]
# The mirror is the one of this machine's apt sources; the indexes and certificates that pip uses here are lent.
set -euo pipefail
cd "$(dirname "$0")/.."
limit=1800 # seconds for each target

if [ "${BARE_NAMESPACE:-}" != yes ]; then # so that every mount below ends with this script
    exec env BARE_NAMESPACE=yes unshare --mount "$0" "$@"
fi
[ $# -gt 0 ] || set -- run test
root=$(mktemp -d /tmp/bare-debian.XXXXXX)
trap 'umount -R "$root"/{proc,dev} 2>/dev/null || true; rm -rf --one-file-system "$root"' EXIT

say() { printf '\n== %s (%d s)\n' "$*" "$SECONDS"; }

mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' |
    sed -n 's/^bookworm //p' | head -n 1)
say "debootstrap: python3, git and make, nothing else"
timeout "$limit" debootstrap --variant=minbase --include=python3,git,make bookworm "$root" "$mirror" >/dev/null

say "lending it the network: certificates, package sources, pip's configuration"
cp -L /etc/resolv.conf "$root/etc/"
rm -f "$root"/etc/apt/sources.list
cp -r /etc/apt/sources.list.d/debian.sources "$root/etc/apt/sources.list.d/" 2>/dev/null ||
    grep '^deb .*bookworm' /etc/apt/sources.list >"$root/etc/apt/sources.list"
cp -r /etc/apt/apt.conf.d /etc/apt/auth.conf.d "$root/etc/apt/" 2>/dev/null || true
mkdir -p "$root/etc/ssl/certs"
cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
mount --bind /dev "$root/dev"
mount -t proc proc "$root/proc"
for file in /etc/pip.conf "$HOME/.config/pip/pip.conf"; do
    [ ! -f "$file" ] || install -D -m 600 "$file" "$root/${file/#$HOME//root}"
done
for place in $(python3 -m pip config list | grep -oE "(file://)?/[^' ]+" | sed 's,file://,,'); do
    place=$(printf '%s' "$place" | cut -d/ -f1-3)
    [ -d "$place" ] && [ "${place#/opt/}" != "$place" ] || continue
    mkdir -p "$root$place"
    mountpoint -q "$root$place" || mount --bind -o ro "$place" "$root$place"
done
lent=()
while IFS= read -r -d '' entry; do
    case $entry in PIP_* | *_proxy=* | *_PROXY=* | SSL_CERT_*) lent+=("$entry") ;; esac
done < <(env -0)
inside() {
    timeout "$limit" chroot "$root" env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        LANG=C.UTF-8 "${lent[@]}" sh -c "$1"
}

git bundle create --quiet "$root/root/recovery.bundle" HEAD
inside 'git clone --quiet /root/recovery.bundle /root/recovery'
for target in "$@"; do
    say "make $target"
    inside "cd /root/recovery && make $target"
done
say "make test, without a network"
unshare --net timeout "$limit" chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
    sh -c 'cd /root/recovery && make test'
say "proved"
