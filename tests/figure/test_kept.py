# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What stays from frame to frame."""

from recovery_gui.figure.kept import Kept


def test_a_result_is_kept_for_the_next_frame_only() -> None:
    kept = Kept()
    first = kept.of("leg", object)
    assert kept.of("leg", object) is first
    kept.begin()
    assert kept.of("leg", object) is first
    kept.begin()
    kept.begin()
    assert kept.of("leg", object) is not first


def test_what_depends_on_something_else_is_made_anew() -> None:
    kept = Kept()
    assert kept.of(("leg", 1.0), object) is not kept.of(("leg", 2.0), object)
