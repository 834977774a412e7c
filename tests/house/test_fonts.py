# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The fonts that travel with the program load, and hold what it writes."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
# Names of people and exercises across Latin Europe, figures, signs that the screens draw.
WRITTEN = "AZaz09 ÀÿĀžßẞØøŁłŐőȘșȚț–—‘’“”…•·°×−±½≤≥≈←→↑↓↩↺○●▶✓€"  # noqa: RUF001 - the signs themselves


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("file", "weight"),
    [
        ("Regular", QFont.Weight.Normal),
        ("Medium", QFont.Weight.Medium),
        ("SemiBold", QFont.Weight.DemiBold),
    ],
)
def test_the_font_loads_in_its_weight(file: str, weight: QFont.Weight) -> None:
    path = FONTS / f"Inter-{file}.otf"
    assert path.stat().st_size <= 90 * 1024
    assert "Inter" in QFontDatabase.applicationFontFamilies(
        QFontDatabase.addApplicationFont(str(path))
    )
    wanted = QFont("Inter", 14)
    wanted.setWeight(weight)
    assert QFontInfo(wanted).weight() == weight
    font = QRawFont(str(path), 16.0)
    missing = [sign for sign in WRITTEN if not font.supportsCharacter(ord(sign))]
    assert missing == []


@pytest.mark.usefixtures("qapp")
def test_figures_can_be_of_one_width() -> None:
    QFontDatabase.addApplicationFont(str(FONTS / "Inter-Regular.otf"))
    font = QFont("Inter", 40)
    font.setFeature(QFont.Tag("tnum"), 1)
    metrics = QFontMetricsF(font)
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1
