#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
#
# Proves that every form in dist/ is the same program: each is installed outside the tree, lists the library in every
# language as the source does, plays and speaks as the source does, looks at itself with doctor, takes the tour, and is
# started a second time and after a kill.
# usage: packaging/prove-forms.sh [FORM...]     wheel sdist pipx uv frozen deb appdir; all of them by default
set -euo pipefail
cd "$(dirname "$0")/.."
tree=$PWD
languages="en de es"
[ $# -gt 0 ] || set -- wheel sdist pipx uv frozen deb appdir
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
lists() { # where to; then the program
    local to=$1
    shift
    "$@" list --json >"$to/list.json"
    for language in $languages; do "$@" list --language "$language" >"$to/list-$language.txt"; done
}
helpers() { # where to; then the program, whose programs beside the window are to tell what those of the source tell
    local to=$1
    shift
    for kind in sound speech awake display; do
        echo '{"do": "hold"}' |
            timeout 60 dbus-run-session -- env QT_QPA_PLATFORM=offscreen "$@" helper "$kind" 2>/dev/null >"$to/helper-$kind.txt"
    done
}
look_at_itself() { # with a voice that tells whose libraries it was given
    mkdir spy
    printf '#!/bin/sh\necho "${LD_LIBRARY_PATH:-those of the system}" >>"%s"\n' "$PWD/libraries.txt" >spy/espeak-ng
    chmod +x spy/espeak-ng
    PATH=$PWD/spy:$PATH "$program" --data-dir data doctor >doctor.txt
    [ "$(sort -u libraries.txt)" = "${LD_LIBRARY_PATH:-those of the system}" ]
}

mkdir "$room/source"
lists "$room/source" .venv/bin/python -m recovery_gui
helpers "$room/source" .venv/bin/python -m recovery_gui
if cmp -s "$room/source/list-en.txt" "$room/source/list-de.txt"; then
    echo "prove-forms: German is English here" >&2
    exit 1
fi
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
        appdir)
            packaging/appimage/make_appimage.sh dist/frozen/recovery-gui "$room/appdir"
            program=$room/appdir/Recovery.AppDir/AppRun
            ;;
        *) echo "prove-forms: no form named $form" >&2; exit 2 ;;
    esac
    (
        cd "$room/$form"
        lists . "$program"
        helpers . "$program"
        for told in list.json list-{en,de,es}.txt helper-{sound,speech,awake,display}.txt; do cmp "../source/$told" "$told"; done
        look_at_itself
        xvfb-run -a -s "-screen 0 1280x1024x24" env QT_QPA_PLATFORM=xcb "$program" --data-dir data tour --out pictures >tour.txt
        if [ -e data/logs ]; then cat data/logs/* && exit 1; fi # Where mistakes of the program's own are told.
        [ "$("$program" --data-dir data stats --weeks 1 --json | grep -c '"sessions": 1')" = 1 ]
    )
    RECOVERY_PROGRAM=$program .venv/bin/python -m pytest -q --no-header -p no:cacheprovider \
        tests/e2e/test_{second_start,own_words_of_qt,tone_of_a_form}.py >"$room/$form/starts.txt" ||
        { cat "$room/$form/starts.txt"; exit 1; }
    echo "$form: $(grep -c '"id"' "$room/$form/list.json") in the list, the same in $languages, helpers and doctor well," \
        "$(ls "$room/$form/pictures" | wc -l) pictures, second start, words of Qt, a tone heard:" \
        "$(tail -n 1 "$room/$form/starts.txt"), $SECONDS s"
done
