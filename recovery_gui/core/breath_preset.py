# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Breath patterns to choose from, each with what is known of it."""

from dataclasses import dataclass

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.language import tr


@dataclass(frozen=True, slots=True)
class BreathPreset:
    """A pattern by its name; `source` is a sentence or two that say where it comes from."""

    name: str
    pattern: BreathPattern
    source: str


BREATH_PRESETS = (
    BreathPreset(
        tr("4 s in, 6 s out"),
        BreathPattern(4.0, 6.0),
        tr(
            "About six breaths a minute (Laborde et al. 2022); people felt more relaxed with the "
            "longer breath out (Van Diest et al. 2014)."
        ),
    ),
    BreathPreset(
        tr("4.5 s in, 5.5 s out"),
        BreathPattern(4.5, 5.5),
        tr(
            "Fifteen minutes of it each evening for 30 days improved how well people said that "
            "they slept (Laborde et al. 2019)."
        ),
    ),
    BreathPreset(
        tr("5 s in, 5 s out"),
        BreathPattern(5.0, 5.0),
        tr(
            "Six breaths a minute as well; studies disagree on whether a longer breath out adds "
            "anything (Meehan & Shaffer 2024)."
        ),
    ),
    BreathPreset(
        tr("4 s each: in, hold, out, hold"),
        BreathPattern(4.0, 4.0, hold_in_s=4.0, hold_out_s=4.0),
        tr("A common pattern, known as box breathing; no source claimed."),
    ),
)
