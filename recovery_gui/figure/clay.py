# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The calm colours of the figure that is pointed at: clay by day, slate by night."""

from recovery_gui.figure.palette import DARK, HIGH_CONTRAST, LIGHT, FigurePalette, Ink


def _moulded(base: FigurePalette, **colours: str) -> FigurePalette:
    return FigurePalette({**base.colours, **{Ink[ink]: one for ink, one in colours.items()}})


_NAMED = {
    "light": _moulded(
        LIGHT,
        LINE="#6E6558",
        SKIN="#E4DBCB",
        SKIN_SHADE="#D0C5B2",
        HAIR_LIGHT="#C3B8A5",
        HAIR="#B0A48F",
    ),
    "dark": _moulded(
        DARK,
        LINE="#A8A49A",
        SKIN="#464D53",
        SKIN_SHADE="#3A4146",
        HAIR_LIGHT="#343A3F",
        HAIR="#2D3337",
    ),
    "high-contrast": _moulded(
        HIGH_CONTRAST,
        LINE="#000000",
        SKIN="#FFFFFF",
        SKIN_SHADE="#ECECEC",
        HAIR_LIGHT="#545454",
        HAIR="#3A3A3A",
    ),
}


def clay_named(name: str) -> FigurePalette:
    """The palette for the theme of that name. Raises KeyError for another name."""
    return _NAMED[name]
