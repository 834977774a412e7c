# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Draws the gallery.

usage: QT_QPA_PLATFORM=offscreen python tests/gallery/draw_gallery.py OUT [LANGUAGE]
"""

import sys
from pathlib import Path
from time import monotonic

# Started as a file, its own folder is on the path and not the root.
sys.path.insert(0, str(Path(__file__).parents[2]))

from recovery_gui.core.language import ENGLISH
from recovery_gui.tongue import speak_language


def main() -> int:
    """Draw it into the folder named on the command line."""
    if len(sys.argv) not in {2, 3}:
        sys.stderr.write("usage: draw_gallery.py OUT [LANGUAGE]\n")
        return 2
    out, language, begun = Path(sys.argv[1]), (*sys.argv, ENGLISH)[2], monotonic()
    speak_language(language)  # Before anything is imported that holds words.
    from tests.gallery.whole import draw_whole

    drawn = draw_whole(out, language)
    sys.stdout.write(f"{drawn} in {out}, {monotonic() - begun:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
