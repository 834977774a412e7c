# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The colours of the figure as hex strings: by day, by night, and in high contrast."""

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
    FLOOR = auto()
    WALL = auto()
    WALL_EDGE = auto()
    SKIRTING = auto()
    WOOD = auto()
    WOOD_LIGHT = auto()
    WOOD_SHADE = auto()
    BALL = auto()
    BALL_SHADE = auto()
    BALL_SEAM = auto()
    CUSHION = auto()
    CUSHION_LIGHT = auto()
    CUSHION_SHADE = auto()
    STRAP = auto()
    STRAP_EDGE = auto()
    SHADOW = auto()
    GLOW = auto()
    GLOW_CASE = auto()
    GLOW_CORE = auto()
    PRESSURE = auto()
    ARROW = auto()
    ARROW_EDGE = auto()
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
        Ink.FLOOR: "#D8CFBF",
        Ink.WALL: "#EBE3D5",
        Ink.WALL_EDGE: "#C9BDA9",
        Ink.SKIRTING: "#FBF8F1",
        Ink.WOOD: "#D2A26D",
        Ink.WOOD_LIGHT: "#E8C493",
        Ink.WOOD_SHADE: "#A97B4C",
        Ink.BALL: "#E2B04A",
        Ink.BALL_SHADE: "#BD8B2C",
        Ink.BALL_SEAM: "#F0CE86",
        Ink.CUSHION: "#B58DA3",
        Ink.CUSHION_LIGHT: "#CBAABB",
        Ink.CUSHION_SHADE: "#8F6A80",
        Ink.STRAP: "#5E4B8B",
        Ink.STRAP_EDGE: "#2E2624",
        Ink.SHADOW: "#3A4A45",
        Ink.GLOW: "#DC2350",
        Ink.GLOW_CASE: "#DC2350",
        Ink.GLOW_CORE: "#FF9AA0",
        Ink.PRESSURE: "#8E2A1B",
        Ink.ARROW: "#B8432C",
        Ink.ARROW_EDGE: "#FFFDF8",
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
        Ink.FLOOR: "#353C41",
        Ink.WALL: "#3B4349",
        Ink.WALL_EDGE: "#58636B",
        Ink.SKIRTING: "#626D75",
        Ink.WOOD: "#A97F55",
        Ink.WOOD_LIGHT: "#C49A6C",
        Ink.WOOD_SHADE: "#7E5B3A",
        Ink.BALL: "#E0B354",
        Ink.BALL_SHADE: "#A97F2D",
        Ink.BALL_SEAM: "#EFD08C",
        Ink.CUSHION: "#8E6C80",
        Ink.CUSHION_LIGHT: "#A98599",
        Ink.CUSHION_SHADE: "#6A4D5F",
        Ink.STRAP: "#A693D6",
        Ink.STRAP_EDGE: "#14171A",
        Ink.SHADOW: "#0C1210",
        Ink.GLOW: "#FF4766",
        Ink.GLOW_CASE: "#FF4766",
        Ink.GLOW_CORE: "#FFC0C0",
        Ink.PRESSURE: "#571322",
        Ink.ARROW: "#F5A186",
        Ink.ARROW_EDGE: "#1B1F22",
        Ink.ACCENT: "#F08A6B",
        Ink.PAPER: "#23282C",
        Ink.TEXT: "#ECE7DD",
    }
)

HIGH_CONTRAST = FigurePalette(
    {
        Ink.LINE: "#000000",
        Ink.SKIN: "#B56D3A",
        Ink.SKIN_SHADE: "#9C5A2A",
        Ink.FAR_SKIN: "#864E22",
        Ink.FAR_SKIN_SHADE: "#7A4820",
        Ink.HAIR: "#000000",
        Ink.HAIR_LIGHT: "#2B1810",
        Ink.SHIRT: "#C4200F",
        Ink.SHIRT_SHADE: "#A0180A",
        Ink.FAR_SHIRT: "#8A1408",
        Ink.FAR_SHIRT_SHADE: "#740F05",
        Ink.SHORTS: "#0B3D91",
        Ink.SHORTS_SHADE: "#082E6E",
        Ink.FAR_SHORTS: "#06245A",
        Ink.FAR_SHORTS_SHADE: "#051C47",
        Ink.ROLLER: "#00718A",
        Ink.ROLLER_SHADE: "#00566A",
        Ink.ROLLER_RIM: "#00566A",
        Ink.ROLLER_CORE: "#000000",
        Ink.MAT: "#F6F6F6",
        Ink.MAT_EDGE: "#000000",
        Ink.MAT_SEAM: "#000000",
        Ink.FLOOR: "#ECECEC",
        Ink.WALL: "#F6F6F6",
        Ink.WALL_EDGE: "#000000",
        Ink.SKIRTING: "#8A8A8A",
        Ink.WOOD: "#8A6200",
        Ink.WOOD_LIGHT: "#A57600",
        Ink.WOOD_SHADE: "#6B4C00",
        Ink.BALL: "#8A6200",
        Ink.BALL_SHADE: "#6B4C00",
        Ink.BALL_SEAM: "#FFFFFF",
        Ink.CUSHION: "#7A2E8E",
        Ink.CUSHION_LIGHT: "#8E3FA3",
        Ink.CUSHION_SHADE: "#5E2070",
        Ink.STRAP: "#4B0F5E",
        Ink.STRAP_EDGE: "#FFFFFF",
        Ink.SHADOW: "#4A4A4A",
        Ink.GLOW: "#FFE14D",
        Ink.GLOW_CASE: "#000000",
        Ink.GLOW_CORE: "#FFF200",
        Ink.PRESSURE: "#FFFFFF",
        Ink.ARROW: "#000000",
        Ink.ARROW_EDGE: "#FFFFFF",
        Ink.ACCENT: "#000000",
        Ink.PAPER: "#FFFFFF",
        Ink.TEXT: "#000000",
    }
)

_NAMED = {"light": LIGHT, "dark": DARK, "high-contrast": HIGH_CONTRAST}


def palette_named(name: str) -> FigurePalette:
    """The palette called "light", "dark" or "high-contrast". Raises KeyError for another name."""
    return _NAMED[name]
