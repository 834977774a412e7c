# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A tone is heard from the helper of the program, in whatever form the program comes."""

import json
import os
import subprocess
import time
from pathlib import Path

import pytest

from recovery_gui.storage.resources import resources_dir
from tests.e2e.screen import wait_until
from tests.e2e.starts import PROGRAM
from tests.ui.sound_server import Ear, environment, missing_tools, sound_server

LEAST_S = 1.0  # Of the last tone, which rings for three seconds.


@pytest.mark.skipif(bool(missing_tools()), reason=f"needs {missing_tools()}")
def test_a_tone_is_heard(tmp_path: Path) -> None:
    tone = resources_dir() / "sounds" / "done.wav"
    soon = time.monotonic() + 30.0
    commands: tuple[dict[str, object], ...] = (
        {"do": "load", "name": "tone/done", "path": str(tone)},
        {"do": "play", "name": "tone/done", "volume": 1.0, "by": soon},
    )
    with sound_server(tmp_path):
        ear = Ear(tmp_path)
        wait_until(lambda: ear.awake, "the ear is open")
        with subprocess.Popen(
            [*PROGRAM, "helper", "sound"],
            env={**os.environ, **environment(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as helper:
            assert helper.stdin is not None
            assert helper.stdout is not None
            assert "Null" in json.loads(helper.stdout.readline())["device"]
            helper.stdin.writelines(json.dumps(one) + "\n" for one in commands)
            helper.stdin.flush()
            wait_until(lambda: heard_s(ear) > LEAST_S, "the tone")
            helper.stdin.close()
            assert helper.wait(timeout=20) == 0
        ear.close()


def heard_s(ear: Ear) -> float:
    return sum(one.end - one.begin for one in ear.soundings())
