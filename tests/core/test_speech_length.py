# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import pytest

from recovery_gui.core.speech_length import estimated_s


@pytest.mark.parametrize(
    ("words", "measured_s"),
    [
        ("", 0.0),
        ("Roll to one side and stay for a few breaths.", 3.27),
        ("Get ready for Pelvic Rock and Knee Hug on the Roller. Right side first.", 5.06),
        (
            "Loop the strap around your left ankle and lie down on your front. Bring the strap "
            "over your left shoulder and hold it; rest your forehead on the right hand.",
            10.37,
        ),
        (
            "Lass den Rücken flach. Schaukle mit den Hüften nach hinten zur linken Ferse, dann "
            "komm wieder nach vorn.",
            6.90,
        ),
        (
            "Mantén la espalda plana. Lleva las caderas hacia atrás, hacia el talón izquierdo, y "
            "vuelve hacia delante.",
            7.42,
        ),
    ],
)
def test_it_is_near_what_espeak_needs(words: str, measured_s: float) -> None:
    assert estimated_s(words) == pytest.approx(measured_s, abs=0.6)
