# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Where on the body something is felt."""

from typing import NamedTuple

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.side import Side


class Place(NamedTuple):
    """An area on one side; NONE for both sides together."""

    area: BodyArea
    side: Side
