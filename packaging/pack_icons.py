# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Packs the program's icons into the files that Windows (.ico) and macOS (.icns) ask for.

Both are a row of PNGs behind a head that tells their sizes; nothing is drawn anew.
"""

import struct
from pathlib import Path

NAME = "org.recovery_gui.Recovery"
ICO_PIXELS = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {
    b"icp4": 16,
    b"icp5": 32,
    b"icp6": 64,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic11": 32,  # 16 points at twice the density, and so on.
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}


def pack_ico(icons: Path, file: Path) -> str:
    """Write the icon of Windows from the folder of PNGs; its path. Raises `OSError`."""
    images = [_png(icons, pixels) for pixels in ICO_PIXELS]
    start = 6 + 16 * len(images)
    entries = b""
    for pixels, image in zip(ICO_PIXELS, images, strict=True):
        side = pixels % 256  # 0 stands for 256.
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(image), start)
        start += len(image)
    file.write_bytes(struct.pack("<HHH", 0, 1, len(images)) + entries + b"".join(images))
    return str(file)


def pack_icns(icons: Path, file: Path) -> str:
    """Write the icon of macOS from the folder of PNGs; its path. Raises `OSError`."""
    parts = [(kind, _png(icons, pixels)) for kind, pixels in ICNS_KINDS.items()]
    row = b"".join(kind + struct.pack(">I", 8 + len(image)) + image for kind, image in parts)
    file.write_bytes(b"icns" + struct.pack(">I", 8 + len(row)) + row)
    return str(file)


def _png(icons: Path, pixels: int) -> bytes:
    return (icons / f"{NAME}-{pixels}.png").read_bytes()
