# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import re

import pytest

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.breath_preset import BREATH_PRESETS, BreathPreset
from recovery_gui.core.settings import PlanSettings


def test_the_usual_pattern_comes_first_and_each_stands_once() -> None:
    assert BREATH_PRESETS[0].pattern == PlanSettings().breath == BreathPattern()
    assert len({preset.pattern for preset in BREATH_PRESETS}) == len(BREATH_PRESETS)
    assert len({preset.name for preset in BREATH_PRESETS}) == len(BREATH_PRESETS)


@pytest.mark.parametrize("preset", BREATH_PRESETS, ids=lambda preset: preset.name)
def test_each_preset_names_a_study_or_claims_none(preset: BreathPreset) -> None:
    studies = re.findall(r"\([A-Z][^()]* \d{4}\)", preset.source)
    assert bool(studies) is not preset.source.endswith("no source claimed.")
