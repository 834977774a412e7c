# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The paper that people use where they are."""

from PySide6.QtCore import QLocale, QSizeF
from PySide6.QtGui import QPageSize

from recovery_gui.ui.card_box import DOTS_PER_INCH

# Unicode CLDR, supplemental data, paperSize "US-Letter".
_LETTER = {"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"}


def usual_paper(locale: QLocale | None = None) -> QPageSize:
    """Letter or A4, by the country of the locale; the system's if none is given."""
    territory = (locale or QLocale.system()).territory()
    letter = QLocale.territoryToCode(territory) in _LETTER
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


def dots_of(paper: QPageSize) -> QSizeF:
    """Width and height in the dots of a card, upright."""
    return paper.size(QPageSize.Unit.Inch) * DOTS_PER_INCH
