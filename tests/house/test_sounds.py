# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The tones: made anew they are the same, they begin and end softly, and no two are alike."""

import subprocess
import sys
import wave
from array import array
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from recovery_gui.core.tone import Tone

ROOT = Path(__file__).parents[2]
SOUNDS = ROOT / "resources" / "sounds"
RATE = 44_100
FRAME = 4096
Sound = np.ndarray[tuple[int], np.dtype[np.float64]]


def read(path: Path) -> Sound:
    """Samples between -1 and 1."""
    with wave.open(str(path), "rb") as file:
        form = (file.getframerate(), file.getnchannels(), file.getsampwidth())
        assert form == (RATE, 1, 2)
        return np.array(array("h", file.readframes(file.getnframes())), dtype=float) / 32768


def contour(sound: Sound) -> list[float]:
    """Loudest pitch, in semitones above A0, at each quarter of a tenth of a second."""
    hop = RATE // 40
    padded = np.pad(sound, (0, FRAME))
    starts = range(0, len(sound) - hop, hop)
    frames = [padded[start : start + FRAME] * np.hanning(FRAME) for start in starts]
    spectra = [np.abs(np.fft.rfft(frame, 4 * FRAME)) for frame in frames]
    hertz = [int(np.argmax(spectrum)) * RATE / (4 * FRAME) for spectrum in spectra]
    return [12 * float(np.log2(max(one, 27.5) / 27.5)) for one in hertz]


def beats(sound: Sound) -> list[float]:
    """Seconds at which a note is struck: the loudness jumps within 20 ms."""
    hop = RATE // 100
    frames = [sound[at : at + hop] for at in range(0, len(sound), hop)]
    loud = [0.0, 0.0, *(float(np.max(np.abs(frame))) for frame in frames)]
    rises = [n for n in range(2, len(loud)) if loud[n] > loud[n - 2] + 0.05]
    first = [n for n in rises if not {n - 1, n - 2} & set(rises)]
    return [n / 100 for n in first]


@pytest.fixture(scope="module")
def sounds() -> dict[Tone, Sound]:
    return {tone: read(SOUNDS / f"{tone.value}.wav") for tone in Tone}


def test_made_anew_they_are_the_same(tmp_path: Path) -> None:
    """To the last bit but one: the sine of another machine may differ in the last place."""
    subprocess.run([sys.executable, ROOT / "packaging/make_sounds.py", tmp_path], check=True)
    assert {path.name for path in tmp_path.iterdir()} == {f"{tone.value}.wav" for tone in Tone}
    for made in tmp_path.iterdir():
        kept, new = read(SOUNDS / made.name), read(made)
        assert len(kept) == len(new)
        assert float(np.max(np.abs(kept - new))) <= 1 / 32768


@pytest.mark.parametrize("tone", Tone)
def test_it_is_soft_at_both_ends_and_as_loud_as_the_others(
    sounds: dict[Tone, Sound], tone: Tone
) -> None:
    sound = sounds[tone]
    assert float(np.max(np.abs(sound))) == pytest.approx(0.5, abs=0.001)  # -6 dBFS
    assert abs(float(np.mean(sound))) < 1e-4
    for end in (sound[:20], sound[-20:]):
        assert float(np.max(np.abs(end))) < 0.02
    # The steepest a sine of 1.5 kHz at that peak can be: a click is steeper.
    assert float(np.max(np.abs(np.diff(sound)))) < 0.11


def test_they_last_as_long_as_their_moment(sounds: dict[Tone, Sound]) -> None:
    lengths = {tone: len(sound) / RATE for tone, sound in sounds.items()}
    assert lengths[Tone.LAST_SECONDS] < 0.2
    assert 0.9 <= lengths[Tone.BREATHE_IN] <= 1.3
    assert 0.9 <= lengths[Tone.BREATHE_OUT] <= 1.3
    assert max(lengths.values()) == lengths[Tone.DONE] <= 3.0


def test_a_breath_slides_and_a_step_stays(sounds: dict[Tone, Sound]) -> None:
    rising, falling = contour(sounds[Tone.BREATHE_IN]), contour(sounds[Tone.BREATHE_OUT])
    assert rising[-8] - rising[4] > 4
    assert falling[4] - falling[-8] > 4
    step = contour(sounds[Tone.STEP])
    assert max(step) - min(step) < 0.5


def test_the_rhythms(sounds: dict[Tone, Sound]) -> None:
    struck = {tone: len(beats(sound)) for tone, sound in sounds.items()}
    assert struck[Tone.STEP] == struck[Tone.LAST_SECONDS] == 1
    assert struck[Tone.HALF_WAY] == 2
    assert struck[Tone.CHANGE_SIDE] == 4
    side = contour(sounds[Tone.CHANGE_SIDE])
    assert side[0] - side[14] == pytest.approx(7, abs=0.5)  # A down to D
    assert side[40] - side[28] == pytest.approx(7, abs=0.5)  # and D up to A


def test_any_two_differ_clearly(sounds: dict[Tone, Sound]) -> None:
    """By half as long again, or in the number of notes, or by three semitones on the whole."""
    for one, other in combinations(Tone, 2):
        lengths = sorted(len(sounds[tone]) for tone in (one, other))
        pitches = [contour(sounds[tone]) for tone in (one, other)]
        apart = float(np.mean([abs(a - b) for a, b in zip(*pitches, strict=False)]))
        notes = {len(beats(sounds[tone])) for tone in (one, other)}
        assert lengths[1] > 1.5 * lengths[0] or len(notes) > 1 or apart > 3, (one, other)
