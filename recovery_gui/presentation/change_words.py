# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a change of soreness by a point or two means; the same words wherever it is shown."""

from recovery_gui.core.language import tr

ONE_OR_TWO_POINTS = tr(
    "One or two points can come and go by themselves. In patients with lasting pain one point "
    "was the least that they could tell, and two meant much better (Salaffi et al. 2004): look "
    "at your weeks, not at one evening."
)
SORENESS_ONE_OR_TWO_POINTS = tr(
    "Soreness: one or two points can come and go by themselves. In patients with lasting pain one "
    "point was the least that they could tell, and two meant much better (Salaffi et al. 2004): "
    "look at your weeks, not at one evening."
)
