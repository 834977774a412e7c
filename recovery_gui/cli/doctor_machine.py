# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What works of window, voice, sound and keep-awake, tried out in five seconds and in silence."""

import json
import subprocess
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from recovery_gui.ui.engine_status import (
    ESPEAK,
    NO_DEVICE,
    NO_ESPEAK,
    NO_SOUND_HELPER,
    NO_SYSTEM_VOICE,
    SILENT_ESPEAK,
    SYSTEM,
    SYSTEM_LOST,
    EngineStatus,
    system_trouble,
)
from recovery_gui.ui.espeak import find_espeak, synthesis_command
from recovery_gui.ui.helper_command import helper_command
from recovery_gui.ui.speech_cache import SilentError, SpeechCache

LIMIT_S = 4.5
WORKS = "works"
HOLD = '{"do": "hold"}\n'


class Trial:
    """A program that runs while others do; asked for its answer by a common deadline."""

    def __init__(self, command: list[str], said: str = "") -> None:
        self._said = said
        self._process = subprocess.Popen(  # noqa: S603 - our own helpers, and espeak-ng
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def answer(self, deadline: float) -> str | None:
        """What it printed, be it nothing; None when it did not end in time."""
        with self._process:
            try:
                left = max(deadline - time.monotonic(), 0.01)
                printed, _ = self._process.communicate(self._said, timeout=left)
            except subprocess.TimeoutExpired:
                self._process.kill()
                return None
        return printed


def examine_machine() -> dict[str, object]:
    """The parts `window`, `speech`, `sound` and `keep_awake`; each says whether it works."""
    deadline = time.monotonic() + LIMIT_S
    sound, speech = (Trial(helper_command(kind)) for kind in ("sound", "speech"))
    window, awake = Trial(helper_command("display")), Trial(helper_command("awake"), HOLD)
    engines = (_try_espeak(deadline), _system(_first_line(speech.answer(deadline))))
    return {
        "window": _window(_first_line(window.answer(deadline))),
        "speech": _speech(engines),
        "sound": _sound(_first_line(sound.answer(deadline))),
        "keep_awake": _awake(_first_line(awake.answer(deadline))),
    }


def _first_line(printed: str | None) -> dict[str, object]:
    """The first thing that a helper tells; nothing when it told nothing."""
    line = json.loads((printed or "").partition("\n")[0] or "{}")
    return line if isinstance(line, dict) else {}


def _try_espeak(deadline: float) -> EngineStatus:
    program = find_espeak()
    if program is None:
        return NO_ESPEAK
    with TemporaryDirectory() as folder:
        cache = SpeechCache(Path(folder))
        target = cache.file("trial")
        written = cache.begin(target)
        try:
            Trial(synthesis_command(program, "Ready.", "", 100, str(written))).answer(deadline)
            cache.keep(written, target)
        except (OSError, SilentError):
            return SILENT_ESPEAK
    return EngineStatus(ESPEAK, works=True, reason="")


def _system(told: dict[str, object]) -> EngineStatus:
    match told:
        case {"voices": [_, *_]}:
            return EngineStatus(SYSTEM, works=True, reason="")
        case {"voices": _}:
            return system_trouble(NO_SYSTEM_VOICE)
        case {"trouble": trouble}:
            return system_trouble(str(trouble))
    return SYSTEM_LOST


def _window(told: dict[str, object]) -> dict[str, object]:
    works = bool(told.get("screens"))
    remedy = "Start Recovery in a desktop session. All commands but `tour` work without."
    return {
        "works": works,
        "platform": str(told.get("platform", "")),
        "remedy": "" if works else remedy,
    }


def _speech(engines: tuple[EngineStatus, ...]) -> dict[str, object]:
    """One engine that works is enough; without any, the remedy of the first."""
    works = any(engine.works for engine in engines)
    found = {engine.name: WORKS if engine.works else engine.reason for engine in engines}
    return {"works": works, **found, "remedy": "" if works else engines[0].remedy}


def _sound(told: dict[str, object]) -> dict[str, object]:
    if device := told.get("device"):
        return {"works": True, "device": device, "reason": "", "remedy": ""}
    status = NO_DEVICE if told else NO_SOUND_HELPER
    return {"works": False, "device": "", "reason": status.reason, "remedy": status.remedy}


def _awake(told: dict[str, object]) -> dict[str, object]:
    held = told.get("held") is True
    remedy = "Start Recovery in a desktop session that can hold its screen saver off."
    return {
        "works": held,
        "way": str(told.get("way", "")) if held else "",
        "reason": "" if held else "No service that keeps the machine awake answers.",
        "remedy": "" if held else f"{remedy} Until then, lengthen the time until it sleeps.",
    }
