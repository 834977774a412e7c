# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from recovery_gui.core.equipment import Equipment


def test_label_is_fit_for_running_text() -> None:
    assert Equipment.FOAM_ROLLER.label == "foam roller"
    assert all(thing.label.replace(" ", "").isalpha() for thing in Equipment)
