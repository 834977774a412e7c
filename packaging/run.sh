#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
#
# Starts the window; where there is no display, the tour on a virtual screen.
set -eu
cd "$(dirname "$0")/.."
python=.venv/bin/python
# An environment may forbid writing byte code; without it each start takes a tenth of a second longer.
$python -m compileall -q recovery_gui

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec $python -m recovery_gui
fi

echo "No display here: the tour drives the real window on a virtual screen."
if command -v xvfb-run >/dev/null; then
    set -- xvfb-run -a -s "-screen 0 1280x1024x24" env QT_QPA_PLATFORM=xcb
else
    set -- env QT_QPA_PLATFORM=offscreen
fi
"$@" $python -m recovery_gui --data-dir out/tour-data tour --out out/tour
echo "Pictures: $PWD/out/tour"
echo "History:  $PWD/out/tour-data"
