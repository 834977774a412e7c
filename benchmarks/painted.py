# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a measured window does once it is seen."""

import os
import time
from typing import NoReturn


def report_and_exit() -> NoReturn:
    """Write the monotonic clock, which all processes share, and leave without tidying up."""
    os.write(1, repr(time.monotonic()).encode())
    os._exit(0)
