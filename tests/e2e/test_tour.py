# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The tour, as `make run` takes it where there is no display."""

import subprocess
import sys
from pathlib import Path

PICTURES = (19, 17)  # The welcome, and what to heed, are for the first time alone.
PACE = "15"  # A loaded machine must see each step that is shown.


def test_the_tour_comes_to_its_end_at_the_first_start_and_at_the_next(tmp_path: Path) -> None:
    """The second one begins with the page that the first has left."""
    for number, pictures in enumerate(PICTURES):
        out = tmp_path / f"pictures-{number}"
        data = ("--data-dir", str(tmp_path / "data"), "--pace", PACE)
        done = subprocess.run(
            [sys.executable, "-m", "recovery_gui", *data, "tour", "--out", str(out)],
            capture_output=True,
            text=True,
            check=False,
            timeout=180,
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert len(list(out.glob("*.png"))) == pictures
