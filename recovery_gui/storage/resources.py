# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Finds the `resources/` directory in every form in which the program is installed."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resources_dir() -> Path:
    """The directory with exercises, fonts and icons.

    Frozen: beside the unpacked program (`sys._MEIPASS`); wheel: inside the package;
    source tree and editable install: beside the package. Raises `FileNotFoundError`
    for a broken installation.
    """
    return find_resources(_PACKAGE, getattr(sys, "_MEIPASS", None))


def find_resources(package: Path, bundle: str | None) -> Path:
    """The first of the known places that holds the exercises."""
    places = [package / "resources", package.parent / "resources"]
    if bundle is not None:
        places = [Path(bundle) / "recovery_gui" / "resources", Path(bundle) / "resources"]
    for place in places:
        if (place / "exercises").is_dir():
            return place
    raise FileNotFoundError(f"No resources at {' or '.join(map(str, places))}: install again.")
