# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""espeak-ng as it is, missing, silent, lying and hanging."""

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recovery_gui.core.language import speak
from recovery_gui.core.settings import VoiceSettings
from recovery_gui.ui.engine_status import NO_ESPEAK, NO_ESPEAK_VOICE, SILENT_ESPEAK
from recovery_gui.ui.espeak_voice import EspeakVoice
from recovery_gui.ui.sounds import SoundPlayer
from tests.ui.heartbeat import MOST_S, held_up_s
from tests.ui.sound_server import Ear, environment, missing_tools, sound_server

WAIT_MS = 20_000
WORDS = "Lie on your side, with the roller under your hip."
OTHER = "Now the left side."
GERMAN = "Leg dich auf die Seite, die Rolle unter der Hüfte."

needs_espeak = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs espeak-ng")
needs_server = pytest.mark.skipif(bool(missing_tools()), reason=f"needs {missing_tools()}")

LISTS = """case "$*" in --voices*)
echo Pty Language Age/Gender VoiceName File Other
echo " 2 en-gb --/M English gmw/en (en 2)"
exit;; esac
"""
# Their target is the sixth argument: -v VOICE -s SPEED -w TARGET -- WORDS
BROKEN = {
    "writes nothing": LISTS,
    "writes no sound": LISTS + 'echo broken > "$6"',
    "writes silence": LISTS + 'head -c 60000 /dev/zero > "$6"',
    "breaks off": LISTS + 'kill -SEGV "$$"',
    "says it failed": LISTS + "exit 1",
}


@pytest.fixture
def voice(
    qapp: QApplication,  # noqa: ARG001 - processes need its event loop
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[EspeakVoice]:
    """Speaks on the sound server of this test, if it has one."""
    for name, value in environment(tmp_path).items():
        monkeypatch.setenv(name, value)
    player = SoundPlayer()
    voice = EspeakVoice(player, tmp_path / "speech")
    yield voice
    voice.shut_down()
    player.shut_down()


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts a shell script in espeak-ng's place; for an empty one there is no program."""

    def install(script: str) -> None:
        folder = tmp_path / "bin"
        folder.mkdir()
        if script:
            (folder / "espeak-ng").write_text(f"#!/bin/sh\n{script}\n")
            (folder / "espeak-ng").chmod(0o755)
            monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
        else:
            monkeypatch.setenv("PATH", str(folder))

    return install


def looked(qtbot: QtBot, voice: EspeakVoice) -> None:
    voice.look()
    qtbot.waitUntil(lambda: voice.status.tried, timeout=WAIT_MS)


@needs_espeak
def test_it_names_its_voices_and_works(voice: EspeakVoice, qtbot: QtBot) -> None:
    looked(qtbot, voice)
    assert voice.status.works
    assert (voice.status.reason, voice.status.remedy) == ("", "")
    assert voice.status.voices[0] == "en-gb"
    assert "en-us" in voice.status.voices


@needs_espeak
def test_lengths_are_known_once_the_words_are_written(voice: EspeakVoice, qtbot: QtBot) -> None:
    looked(qtbot, voice)

    def scene() -> None:
        for words in (WORDS, OTHER):
            voice.prepare(words)
        qtbot.waitUntil(lambda: voice.length_s(OTHER) is not None, timeout=WAIT_MS)

    assert held_up_s(scene) < MOST_S
    usual, short = voice.length_s(WORDS), voice.length_s(OTHER)
    assert usual is not None
    assert short is not None
    assert 0.5 < short < usual < 6.0
    voice.use(VoiceSettings(rate_percent=200))
    assert voice.length_s(WORDS) is None
    voice.prepare(WORDS)
    qtbot.waitUntil(lambda: voice.length_s(WORDS) is not None, timeout=WAIT_MS)
    assert (voice.length_s(WORDS) or 0) < 0.75 * usual


@needs_espeak
@pytest.mark.parametrize("before", [True, False])
def test_the_voice_of_another_engine_is_passed_over(
    voice: EspeakVoice, qtbot: QtBot, before: bool
) -> None:
    if before:
        voice.use(VoiceSettings(voice="English (America)"))
    looked(qtbot, voice)
    voice.use(VoiceSettings(voice="English (America)"))
    voice.prepare(WORDS)
    qtbot.waitUntil(lambda: voice.length_s(WORDS) is not None, timeout=WAIT_MS)
    theirs = voice.length_s(WORDS)
    voice.use(VoiceSettings())
    assert voice.length_s(WORDS) == theirs
    voice.use(VoiceSettings(voice="en-us"))
    assert voice.length_s(WORDS) is None


@needs_espeak
@pytest.mark.usefixtures("english_again")
def test_each_language_has_its_voice_and_its_files(qtbot: QtBot, tmp_path: Path) -> None:
    player, folder = SoundPlayer(), tmp_path / "speech"

    def file_of(language: str, chosen: str) -> bytes:
        speak(language)
        voice = EspeakVoice(player, folder)
        voice.use(VoiceSettings(voice=chosen))
        looked(qtbot, voice)
        assert voice.status.voices[0].partition("-")[0] == language
        before = set(folder.iterdir())
        voice.prepare(GERMAN)
        qtbot.waitUntil(lambda: voice.length_s(GERMAN) is not None, timeout=WAIT_MS)
        voice.shut_down()
        (written,) = set(folder.iterdir()) - before
        return written.read_bytes()

    sounds = [file_of(language, "") for language in ("de", "en", "es")]
    assert len(set(sounds)) == len(sounds)
    speak("de")
    assert EspeakVoice(player, folder).length_s(GERMAN) is not None
    assert file_of("de", "en-us") not in sounds
    player.shut_down()


@needs_espeak
@needs_server
def test_it_is_heard_for_as_long_as_it_says_and_hushes_at_once(
    voice: EspeakVoice, qtbot: QtBot, tmp_path: Path
) -> None:
    with sound_server(tmp_path):
        ear = Ear(tmp_path)
        looked(qtbot, voice)
        voice.say(OTHER)  # not written yet: heard as soon as it is
        qtbot.waitUntil(lambda: bool(ear.soundings(1.0)), timeout=WAIT_MS)
        qtbot.waitUntil(lambda: ear.silent_for() > 1.0, timeout=WAIT_MS)
        (heard,) = ear.soundings(0.7)
        assert heard.end - heard.begin == pytest.approx(voice.length_s(OTHER), abs=0.6)
        voice.prepare(WORDS)
        qtbot.waitUntil(lambda: voice.length_s(WORDS) is not None, timeout=WAIT_MS)
        said = time.monotonic()
        voice.say(WORDS)
        qtbot.waitUntil(lambda: ear.soundings()[-1].begin > said, timeout=WAIT_MS)
        assert ear.soundings()[-1].begin - said < 0.3
        hushed = time.monotonic()
        voice.hush()
        qtbot.waitUntil(lambda: ear.silent_for() > 0.4, timeout=WAIT_MS)
        assert ear.soundings()[-1].end - hushed < 0.1
        ear.close()


@needs_espeak
@needs_server
def test_words_hushed_before_they_were_written_are_not_heard(
    voice: EspeakVoice, qtbot: QtBot, tmp_path: Path
) -> None:
    with sound_server(tmp_path):
        ear = Ear(tmp_path)
        looked(qtbot, voice)
        qtbot.waitUntil(lambda: ear.awake, timeout=WAIT_MS)
        voice.say(WORDS)
        voice.hush()
        voice.prepare(OTHER)
        qtbot.waitUntil(lambda: voice.length_s(OTHER) is not None, timeout=WAIT_MS)
        assert voice.length_s(WORDS) is not None
        voice.say(OTHER)
        qtbot.waitUntil(lambda: bool(ear.soundings()), timeout=WAIT_MS)
        qtbot.waitUntil(lambda: ear.silent_for() > 0.7, timeout=WAIT_MS)
        assert ear.soundings(0.7)[-1].end - ear.soundings()[0].begin < 2.0
        ear.close()


def test_where_it_is_not_installed(voice: EspeakVoice, install: Callable[[str], None]) -> None:
    install("")
    voice.look()
    assert voice.status == NO_ESPEAK
    voice.say(WORDS)
    assert voice.length_s(WORDS) is None


@pytest.mark.parametrize("fault", BROKEN)
def test_one_that_fails_silently_is_found_out(
    voice: EspeakVoice, install: Callable[[str], None], qtbot: QtBot, fault: str, tmp_path: Path
) -> None:
    install(BROKEN[fault])
    looked(qtbot, voice)
    assert voice.status == SILENT_ESPEAK
    assert list((tmp_path / "speech").iterdir()) == []


def test_one_without_voices_is_found_out(
    voice: EspeakVoice, install: Callable[[str], None], qtbot: QtBot
) -> None:
    install("exit 0")
    looked(qtbot, voice)
    assert voice.status == NO_ESPEAK_VOICE


def test_one_that_hangs_is_given_up_and_holds_up_nothing(
    voice: EspeakVoice,
    install: Callable[[str], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("recovery_gui.ui.espeak_voice.LIST_LIMIT_S", 0.2)
    install("exec sleep 600")
    hanging = EspeakVoice(SoundPlayer(), Path("/nowhere"))
    assert held_up_s(lambda: looked(qtbot, hanging)) < MOST_S
    assert hanging.status == NO_ESPEAK_VOICE
    assert not voice.status.tried


@needs_espeak
def test_a_cache_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    player = SoundPlayer()
    voice = EspeakVoice(player, tmp_path / "file" / "speech")
    looked(qtbot, voice)
    assert str(tmp_path / "file" / "speech") in voice.status.reason
    assert "room" in voice.status.remedy
    voice.shut_down()
    player.shut_down()
