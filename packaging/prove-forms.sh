#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
#
# Proves that every form in dist/ is the same program: each is installed outside the tree, lists the library, looks at
# itself with doctor and takes the tour; the lists are compared.
# usage: packaging/prove-forms.sh [FORM...]     wheel sdist pipx uv frozen deb; all of them by default
set -euo pipefail
cd "$(dirname "$0")/.."
tree=$PWD
[ $# -gt 0 ] || set -- wheel sdist pipx uv frozen deb
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
tools() { # pipx and uv in an environment of their own
    [ -x "$room/tools/bin/uv" ] || { python3 -m venv "$room/tools" && "$room/tools/bin/pip" install -q pipx uv; }
}
in_venv() { # what to install
    python3 -m venv "$room/$form/venv"
    "$room/$form/venv/bin/pip" install -q --disable-pip-version-check -c "$tree/requirements.lock" "$1"
    program=$room/$form/venv/bin/recovery-gui
}

for form in "$@"; do
    SECONDS=0
    mkdir -p "$room/$form"
    case $form in
        wheel) in_venv "$(echo dist/*.whl)" ;;
        sdist) in_venv "$(echo dist/*.tar.gz)" ;;
        pipx)
            tools
            export PIPX_HOME=$room/pipx/home PIPX_BIN_DIR=$room/pipx/bin PIPX_MAN_DIR=$room/pipx/man
            "$room/tools/bin/pipx" install -q "$tree"
            program=$PIPX_BIN_DIR/recovery-gui
            ;;
        uv)
            tools
            export UV_TOOL_DIR=$room/uv/tools UV_TOOL_BIN_DIR=$room/uv/bin
            "$room/tools/bin/uv" tool install -q --python "$(command -v python3)" "$tree"
            program=$UV_TOOL_BIN_DIR/recovery-gui
            ;;
        frozen) program=$tree/dist/frozen/recovery-gui/recovery-gui ;;
        deb)
            dpkg-deb -x dist/*.deb "$room/deb/root"
            program=$room/deb/root/usr/bin/recovery-gui
            ;;
        *) echo "prove-forms: no form named $form" >&2; exit 2 ;;
    esac
    (
        cd "$room/$form"
        "$program" list --json >list.json
        "$program" --data-dir data doctor >doctor.txt
        xvfb-run -a -s "-screen 0 1280x1024x24" env QT_QPA_PLATFORM=xcb "$program" --data-dir data tour --out pictures >tour.txt
        [ "$("$program" --data-dir data stats --weeks 1 --json | grep -c '"sessions": 1')" = 1 ]
    )
    [ -e "$room/list.json" ] || cp "$room/$form/list.json" "$room/list.json"
    cmp "$room/list.json" "$room/$form/list.json"
    echo "$form: $(grep -c '"id"' "$room/$form/list.json") in the list, doctor well, $(ls "$room/$form/pictures" | wc -l) pictures, $SECONDS s"
done
