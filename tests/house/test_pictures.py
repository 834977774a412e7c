# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The README's pictures: those that `make pictures` draws; the moving ones as they should be."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image, ImageChops

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "pictures"
SHOWN = re.compile(r"docs/pictures/([\w-]+\.\w+)")
MOVING = ("session.webp", "session-dark.webp")
LARGEST_BYTES = 1_500_000


def test_each_picture_is_shown_and_drawn_by_a_script() -> None:
    """None is left over, none was made by hand."""
    there = {path.name for path in PICTURES.iterdir()}
    assert set(SHOWN.findall((ROOT / "README.md").read_text("utf-8"))) == there
    still = (ROOT / "packaging" / "make_pictures.py").read_text("utf-8")
    moving = (ROOT / "packaging" / "make_animation.py").read_text("utf-8")
    drawn = {f"{name}.png" for name in re.findall(r'^    "([\w-]+)": \(', still, re.MULTILINE)}
    assert drawn | set(re.findall(r'"([\w-]+\.webp)"', moving)) == there


@pytest.mark.parametrize("path", sorted(PICTURES.glob("*.png")), ids=lambda path: path.name)
def test_a_still_picture_is_a_whole_window(path: Path) -> None:
    """Of the gallery's size, not scaled."""
    with Image.open(path) as picture:
        assert picture.size == (1280, 800)


@pytest.mark.parametrize("name", MOVING)
def test_the_moving_picture_moves_gently_and_loads_fast(name: str) -> None:
    """Looped, 12 to 15 frames a second, no two the same for longer than half a second."""
    assert (PICTURES / name).stat().st_size <= LARGEST_BYTES
    with Image.open(PICTURES / name) as picture:
        assert picture.format == "WEBP"
        assert 640 <= picture.width <= 800
        assert picture.info["loop"] == 0
        frames, lasts = [], []
        for number in range(getattr(picture, "n_frames", 1)):
            picture.seek(number)
            picture.load()
            lasts.append(picture.info["duration"])
            frames.append(picture.convert("RGB"))
    assert 5_000 <= sum(lasts) <= 15_000
    assert max(lasts) <= 500
    assert min(lasts) >= 1000 // 15
    assert len(frames) >= 12 * sum(lasts) / 1000
    differ = [ImageChops.difference(*pair).getbbox() is not None for pair in pairwise(frames)]
    assert all(differ)
