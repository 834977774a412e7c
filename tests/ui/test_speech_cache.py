# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import os
import wave
from array import array
from pathlib import Path

import pytest

from recovery_gui.ui.speech_cache import SilentError, SpeechCache


def write_wav(path: Path, samples: "array[int]", rate: int = 1000) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.tobytes())


def sounding(count: int = 500) -> "array[int]":
    return array("h", [(n % 7) * 900 for n in range(count)])


def keep(cache: SpeechCache, says: str, samples: "array[int]") -> Path:
    path = cache.file(says)
    temporary = cache.begin(path)
    write_wav(temporary, samples)
    cache.keep(temporary, path)
    return path


def test_what_is_kept_is_private_and_its_length_known(tmp_path: Path) -> None:
    cache = SpeechCache(tmp_path / "a" / "speech")
    path = keep(cache, "Lie down.", sounding(500))
    assert cache.length_s(path) == 0.5
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert path.parent.parent.stat().st_mode & 0o777 == 0o700
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert SpeechCache(path.parent).length_s(path) == 0.5


def test_other_words_are_in_another_file(tmp_path: Path) -> None:
    cache = SpeechCache(tmp_path)
    assert cache.file("one") != cache.file("two")
    assert cache.length_s(cache.file("one")) is None


@pytest.mark.parametrize("content", [b"", b"RIFF", b"no sound at all" * 9])
def test_what_is_no_sound_is_not_kept(tmp_path: Path, content: bytes) -> None:
    cache = SpeechCache(tmp_path)
    path = cache.file("x")
    temporary = cache.begin(path)
    temporary.write_bytes(content)
    with pytest.raises(SilentError):
        cache.keep(temporary, path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("samples", [array("h"), array("h", [0] * 9000), array("h", [3] * 9000)])
def test_silence_is_not_kept(tmp_path: Path, samples: "array[int]") -> None:
    with pytest.raises(SilentError):
        keep(SpeechCache(tmp_path), "x", samples)
    assert list(tmp_path.iterdir()) == []


def test_the_oldest_make_room_for_too_many(tmp_path: Path) -> None:
    cache = SpeechCache(tmp_path, most_files=10)
    files = []
    for number in range(11):
        files.append(keep(cache, str(number), sounding()))
        os.utime(files[-1], ns=(number, number))
    # The eleventh was made last of all, whatever its time says now.
    assert {file for file in files if file.exists()} == set(files[3:])
    assert cache.length_s(files[0]) is None


def test_the_oldest_make_room_for_too_much(tmp_path: Path) -> None:
    cache = SpeechCache(tmp_path, most_bytes=5000)
    files = []
    for number in range(5):
        files.append(keep(cache, str(number), sounding()))
        os.utime(files[-1], ns=(number, number))
    assert {file for file in files if file.exists()} == set(files[2:])


def test_a_disk_that_refuses_is_told_to_the_caller(tmp_path: Path) -> None:
    (tmp_path / "speech").write_text("a file in the way")
    cache = SpeechCache(tmp_path / "speech")
    with pytest.raises(OSError, match="speech"):
        cache.begin(cache.file("x"))
