# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`python -m pytest -p tests.speaking`: run tests in the language that SPEAK names."""

import os

from recovery_gui.core.language import ENGLISH
from recovery_gui.tongue import speak_language

speak_language(os.environ.get("SPEAK", ENGLISH))
