# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from recovery_gui.core.override import override


def test_override_leaves_the_method_alone() -> None:
    def method() -> str:
        return "called"

    assert override(method) is method
