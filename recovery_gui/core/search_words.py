# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What runners also call a place, or say when they look for it; searched, and never shown.

None leads elsewhere by chance: whoever looks for "upper back" would find "back of the thighs", too.
"""

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.language import tr

_SAID = {
    BodyArea.NECK: tr("cervical spine, nape", "words to search by"),
    BodyArea.SHOULDERS: tr("shoulder blades", "words to search by"),
    BodyArea.CHEST: tr("pecs, breast", "words to search by"),
    BodyArea.UPPER_BACK: tr("thoracic spine, shoulder blades", "words to search by"),
    BodyArea.LATS: tr("latissimus, flanks", "words to search by"),
    BodyArea.LOW_BACK: tr("lower back, lumbar spine", "words to search by"),
    BodyArea.GLUTES: tr("buttocks, bottom, bum, piriformis", "words to search by"),
    BodyArea.OUTER_HIPS: tr("hip, IT band", "words to search by"),
    BodyArea.HIP_FLEXORS: tr("hip, groin, psoas", "words to search by"),
    BodyArea.ADDUCTORS: tr("inner thighs, groin", "words to search by"),
    BodyArea.QUADS: tr("quadriceps, thighs", "words to search by"),
    BodyArea.HAMSTRINGS: tr("hammies, thighs", "words to search by"),
    BodyArea.SHINS: tr("tibialis, shin bones", "words to search by"),
    BodyArea.CALVES: tr("Achilles tendon, soleus", "words to search by"),
    BodyArea.FEET: tr("soles, arches, plantar fascia, toes", "words to search by"),
    BodyArea.CALM: tr("sleep, stress, relax, wind down, breathing", "words to search by"),
}


def also_said(area: BodyArea) -> str:
    """Other words for it, one after the other."""
    return _SAID[area]
