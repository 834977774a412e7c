# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where the frozen program begins."""

import os
import sys

from recovery_gui.__main__ import main


def leave_no_trace() -> None:
    """Take back from the environment what PyInstaller put there to start us.

    The voice, the browser and the file manager that we start want the libraries of the system,
    not ours; and a helper, which is this program again, is to start as freshly as we did.
    """
    ours = [name for name in os.environ if name.startswith("_PYI_")]
    for name in (*ours, "LD_LIBRARY_PATH"):
        os.environ.pop(name, None)
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before


if sys.platform == "linux":
    leave_no_trace()
sys.exit(main())
