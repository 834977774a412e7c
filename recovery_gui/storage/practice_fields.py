# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is chosen from the library, as it stands in the settings file."""

from recovery_gui.core.energy import Energy
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.settings import PracticeSettings
from recovery_gui.storage.fields import Field, Listed, Values
from recovery_gui.storage.value_kinds import Choice, Id, Text, Whole

_DEFAULT = PracticeSettings()
_IDS = Listed(Id(), most=2000)
_FAVOURITES = Field("favourites", _IDS, "ids of what is liked", default=_DEFAULT.favourites)
_LEFT_OUT = Field("left_out", _IDS, "ids of exercises not offered", default=_DEFAULT.left_out)
_READ = Field("cautions_read", _IDS, "ids whose cautions were read", default=_DEFAULT.cautions_read)
_EQUIPMENT = Field[tuple[Equipment, ...] | None](
    "equipment",
    Listed(Choice(tuple(Equipment)), most=len(Equipment)),
    "what is at hand",
    default=_DEFAULT.equipment,
)
_MINUTES = Field("fitted_minutes", Whole(3, 40), "of a fitted session", default=_DEFAULT.minutes)
_ENERGY = Field("fitted_energy", Choice(tuple(Energy)), "what is left", default=_DEFAULT.energy)
_AVOID = Field(
    "fitted_avoid", Listed(Text(120), most=20), "sets of contraindications", default=_DEFAULT.avoid
)

PRACTICE_FIELDS = (_FAVOURITES, _LEFT_OUT, _READ, _EQUIPMENT, _MINUTES, _ENERGY, _AVOID)


def practice_values(practice: PracticeSettings) -> dict[str, object]:
    """The settings by the names of their fields; equipment that is not chosen is left out."""
    chosen = practice.equipment
    equipment = {} if chosen is None else {_EQUIPMENT.name: [one.value for one in chosen]}
    return {
        _FAVOURITES.name: practice.favourites,
        _LEFT_OUT.name: practice.left_out,
        _READ.name: practice.cautions_read,
        **equipment,
        _MINUTES.name: practice.minutes,
        _ENERGY.name: practice.energy.value,
        _AVOID.name: practice.avoid,
    }


def build_practice(values: Values) -> PracticeSettings:
    """The settings that were read; `values` are sound."""
    chosen = values[_EQUIPMENT]
    return PracticeSettings(
        favourites=_once(values[_FAVOURITES]),
        left_out=_once(values[_LEFT_OUT]),
        cautions_read=_once(values[_READ]),
        equipment=None if chosen is None else tuple(dict.fromkeys(chosen)),
        minutes=values[_MINUTES],
        energy=values[_ENERGY],
        avoid=_once(values[_AVOID]),
    )


def _once(ids: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))
