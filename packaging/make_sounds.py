# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Makes the tones of a session, resources/sounds/*.wav, from numbers alone.

usage: packaging/make_sounds.py [FOLDER]

All are tuned to D major pentatonic (D E F# A B) in equal temperament, A4 = 440 Hz: whichever
two meet, they agree. 44.1 kHz, mono, 16 bit, peak at half of full scale (-6 dBFS).
"""

import math
import sys
import wave
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path

RATE = 44_100
PEAK = 0.5 * 32_767
# Share of each overtone: round, with a little light in it, so that small loudspeakers carry it.
OVERTONES = (1.0, 0.34, 0.12, 0.04)

D3, A3, D4, E4, FS4, A4, B4, D5, FS5 = (
    440.0 * 2 ** (steps / 12) for steps in (-19, -12, -7, -5, -3, 0, 2, 5, 9)
)

Samples = list[float]


def note(
    hertz: float, seconds: float, *, fade_s: float, attack_s: float = 0.012, force: float = 1.0
) -> Samples:
    """A struck note that dies away; `fade_s` is the time in which it falls to a third."""

    def level(t: float) -> float:
        fading = math.exp(-t / fade_s) * _ease((seconds - t) / 0.05)
        return force * _ease(t / attack_s) * fading

    return _sound(lambda t: hertz * t, seconds, level)


def glide(low: float, high: float, seconds: float) -> Samples:
    """A tone that slides from one pitch to the other, and swells and ebbs as a breath does."""
    ratio = math.log(high / low)

    def turns(t: float) -> float:
        """Integral of a frequency that moves evenly in pitch."""
        return low * seconds / ratio * (math.exp(ratio * t / seconds) - 1.0)

    def level(t: float) -> float:
        return _ease(t / 0.25) * _ease((seconds - t) / 0.45)

    return _sound(turns, seconds, level)


def together(*entries: tuple[float, Samples]) -> Samples:
    """Sounds laid over each other, each entering at its second."""
    starts = [round(at * RATE) for at, _ in entries]
    mix = [0.0] * max(start + len(sound) for start, (_, sound) in zip(starts, entries, strict=True))
    for start, (_, sound) in zip(starts, entries, strict=True):
        for index, sample in enumerate(sound, start):
            mix[index] += sample
    return mix


def tones() -> dict[str, Samples]:
    """Each tone by the name of its file; told apart by contour, rhythm and length."""
    return {
        "start": together(
            *((0.14 * n, note(hertz, 1.5, fade_s=0.5)) for n, hertz in enumerate((D4, FS4, A4, D5)))
        ),
        "step": note(A4, 0.6, fade_s=0.16),
        "change-side": together(
            (0.0, note(A4, 0.5, fade_s=0.2)),
            (0.2, note(D4, 0.6, fade_s=0.25)),
            (0.65, note(D4, 0.5, fade_s=0.2)),
            (0.85, note(A4, 0.8, fade_s=0.3)),
        ),
        "breathe-in": glide(D4, A4, 1.0),
        "breathe-out": glide(A4, D4, 1.2),
        "half-way": together((0.0, note(B4, 0.4, fade_s=0.1)), (0.18, note(B4, 0.7, fade_s=0.2))),
        "last-seconds": note(FS5, 0.14, attack_s=0.004, fade_s=0.03),
        "done": together(
            (0.0, note(A4, 0.9, fade_s=0.35)),
            (0.35, note(E4, 0.9, fade_s=0.35)),
            *(
                (0.75, note(hertz, 2.2, attack_s=0.03, fade_s=0.7, force=0.5))
                for hertz in (D3, A3, D4, FS4)
            ),
        ),
    }


def write(path: Path, sound: Sequence[float]) -> None:
    """Write the sound at the common peak. Raises `OSError`."""
    loudest = max(map(abs, sound))
    samples = array("h", (round(sample / loudest * PEAK) for sample in sound))
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(samples.itemsize)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


def make(folder: Path) -> None:
    """Write every tone into the folder. Raises `OSError`."""
    for name, sound in tones().items():
        write(folder / f"{name}.wav", sound)


def _sound(
    turns: Callable[[float], float], seconds: float, level: Callable[[float], float]
) -> Samples:
    """Overtones of a tone whose phase, in turns, and whose loudness are given by the second."""
    return [_wave(turns(n / RATE)) * level(n / RATE) for n in range(round(seconds * RATE))]


def _wave(turn: float) -> float:
    angle = math.tau * turn
    first, second, third, fourth = OVERTONES
    return (
        first * math.sin(angle)
        + second * math.sin(2 * angle)
        + third * math.sin(3 * angle)
        + fourth * math.sin(4 * angle)
    )


def _ease(share: float) -> float:
    """From 0 to 1 without a corner at either end."""
    return 1.0 if share >= 1.0 else 0.5 - 0.5 * math.cos(math.pi * max(share, 0.0))


if __name__ == "__main__":
    make(Path(sys.argv[1] if len(sys.argv) > 1 else "resources/sounds"))
