# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""How motion starts and stops."""


def eased(share: float) -> float:
    """Smooth start and stop (smoothstep)."""
    share = min(max(share, 0.0), 1.0)
    return share * share * (3.0 - 2.0 * share)
