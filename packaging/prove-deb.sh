#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
#
# Proves that the Debian package is complete: installed by apt into a clean Debian 12 that has nothing of Qt, it lists the
# library in German as the source does, opens the window on a virtual screen and takes the tour there, without a network.
# usage, as root, after make dist: packaging/prove-deb.sh
# The mirror is that of this machine's apt sources; certificates are lent from here.
set -euo pipefail

if [ "${1:-}" != --inside ]; then
    cd "$(dirname "$0")/.."
    root=$(mktemp -d /tmp/clean-debian.XXXXXX)
    trap 'rm -rf --one-file-system "$root"' EXIT
    mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' |
        sed -n 's/^bookworm //p' | head -n 1)
    debootstrap --variant=minbase bookworm "$root" "$mirror" >/dev/null
    cp dist/recovery-gui_*.deb "$root/root/"
    .venv/bin/python -m recovery_gui list --language de >"$root/root/list-de.txt"
    unshare --mount --pid --fork --kill-child "$0" --inside "$root"
    exit
fi

root=$2
clean() { # a command line in the clean system
    chroot "$root" env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${lent[@]}" sh -c "$1"
}
mount -t proc proc "$root/proc"
cp -L /etc/resolv.conf "$root/etc/"
for place in apt/sources.list apt/sources.list.d/debian.sources apt/apt.conf.d apt/auth.conf.d; do
    [ ! -e "/etc/$place" ] || cp -rLT "/etc/$place" "$root/etc/$place"
done
install -D -m 644 /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/lent.crt"
lent=(SSL_CERT_FILE=/etc/ssl/lent.crt)
while IFS= read -r -d '' entry; do
    case $entry in *_proxy=* | *_PROXY=*) lent+=("$entry") ;; esac
done < <(env -0)

clean 'apt-get -q update && apt-get -q install -y --no-install-recommends /root/recovery-gui_*.deb' >/dev/null
clean 'apt-get -q install -y --no-install-recommends xvfb xauth' >/dev/null
echo "installed: $(clean 'dpkg-query -W -f "\${Package} \${Version}, \${Installed-Size} KiB" recovery-gui')"
clean 'for file in /usr/share/applications/*ecovery* /usr/share/metainfo/*ecovery* /usr/share/man/man1/recovery-gui.1.gz \
    /usr/share/icons/hicolor/*/apps/*ecovery*; do echo "$file"; done'
lent=()
export -f clean
export root
unshare --net bash -euo pipefail -c '
    clean "recovery-gui --version && recovery-gui list | wc -l"
    clean "recovery-gui list --language de | cmp - /root/list-de.txt"
    clean "recovery-gui --data-dir /tmp/data doctor" | head -n 12
    for kind in sound speech awake; do
        clean "QT_QPA_PLATFORM=offscreen recovery-gui helper $kind </dev/null"
    done
    clean "xvfb-run -a -s \"-screen 0 1280x1024x24\" recovery-gui --data-dir /tmp/data tour --out /tmp/pictures" | tail -n 3
    clean "test ! -e /tmp/data/logs"
    clean "ls /tmp/pictures | wc -l; recovery-gui --data-dir /tmp/data stats --weeks 1 --json"'
echo "proved"
