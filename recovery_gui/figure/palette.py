# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The colours of the figure as hex strings, by day and by night."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto


class Ink(Enum):
    """What a shape is painted with; a palette says which colour that is."""

    LINE = auto()
    SKIN = auto()
    SKIN_SHADE = auto()
    FAR_SKIN = auto()
    FAR_SKIN_SHADE = auto()
    HAIR = auto()
    HAIR_LIGHT = auto()
    SHIRT = auto()
    SHIRT_SHADE = auto()
    FAR_SHIRT = auto()
    FAR_SHIRT_SHADE = auto()
    SHORTS = auto()
    SHORTS_SHADE = auto()
    FAR_SHORTS = auto()
    FAR_SHORTS_SHADE = auto()
    ROLLER = auto()
    ROLLER_SHADE = auto()
    ROLLER_RIM = auto()
    ROLLER_CORE = auto()
    MAT = auto()
    MAT_EDGE = auto()
    MAT_SEAM = auto()
    SHADOW = auto()
    GLOW = auto()
    ACCENT = auto()
    PAPER = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class FigurePalette:
    """One colour, "#rrggbb", for each ink."""

    colours: Mapping[Ink, str]

    def __getitem__(self, ink: Ink) -> str:
        return self.colours[ink]


LIGHT = FigurePalette(
    {
        Ink.LINE: "#2E2624",
        Ink.SKIN: "#E9B48C",
        Ink.SKIN_SHADE: "#CF936B",
        Ink.FAR_SKIN: "#D09A73",
        Ink.FAR_SKIN_SHADE: "#B98460",
        Ink.HAIR: "#4B2D2A",
        Ink.HAIR_LIGHT: "#6B423A",
        Ink.SHIRT: "#EE7656",
        Ink.SHIRT_SHADE: "#CF5A3F",
        Ink.FAR_SHIRT: "#CC5C42",
        Ink.FAR_SHIRT_SHADE: "#B04B34",
        Ink.SHORTS: "#35536A",
        Ink.SHORTS_SHADE: "#263F53",
        Ink.FAR_SHORTS: "#2A4356",
        Ink.FAR_SHORTS_SHADE: "#213647",
        Ink.ROLLER: "#7DB2C0",
        Ink.ROLLER_SHADE: "#4F8798",
        Ink.ROLLER_RIM: "#5F97A7",
        Ink.ROLLER_CORE: "#34545F",
        Ink.MAT: "#A5BDB5",
        Ink.MAT_EDGE: "#7E9A91",
        Ink.MAT_SEAM: "#B7CBC4",
        Ink.SHADOW: "#3A4A45",
        Ink.GLOW: "#E8455F",
        Ink.ACCENT: "#B8432C",
        Ink.PAPER: "#FFFDF8",
        Ink.TEXT: "#2B2A27",
    }
)

DARK = FigurePalette(
    {
        Ink.LINE: "#14171A",
        Ink.SKIN: "#E0A981",
        Ink.SKIN_SHADE: "#BC835E",
        Ink.FAR_SKIN: "#B17C58",
        Ink.FAR_SKIN_SHADE: "#966747",
        Ink.HAIR: "#6E463E",
        Ink.HAIR_LIGHT: "#8A5B4E",
        Ink.SHIRT: "#F08A6B",
        Ink.SHIRT_SHADE: "#C9664A",
        Ink.FAR_SHIRT: "#BF5F46",
        Ink.FAR_SHIRT_SHADE: "#A04E39",
        Ink.SHORTS: "#8DB0C6",
        Ink.SHORTS_SHADE: "#6A8EA6",
        Ink.FAR_SHORTS: "#67889D",
        Ink.FAR_SHORTS_SHADE: "#557386",
        Ink.ROLLER: "#6FA6B5",
        Ink.ROLLER_SHADE: "#467887",
        Ink.ROLLER_RIM: "#548C9B",
        Ink.ROLLER_CORE: "#223A43",
        Ink.MAT: "#456159",
        Ink.MAT_EDGE: "#314740",
        Ink.MAT_SEAM: "#52716A",
        Ink.SHADOW: "#0C1210",
        Ink.GLOW: "#FF6B78",
        Ink.ACCENT: "#F08A6B",
        Ink.PAPER: "#23282C",
        Ink.TEXT: "#ECE7DD",
    }
)

_NAMED = {"light": LIGHT, "dark": DARK}


def palette_named(name: str) -> FigurePalette:
    """The palette called "light" or "dark". Raises KeyError for another name."""
    return _NAMED[name]
