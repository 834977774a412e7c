# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where the frozen program begins."""

import sys

from recovery_gui.__main__ import main

sys.exit(main())
