# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What turns an exercise into a plan, as it stands in the settings file and in a checkpoint."""

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.settings import Pacing, PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.storage.fields import Field, Values
from recovery_gui.storage.value_kinds import Choice, Number

_DEFAULT = PlanSettings()
_BREATH = _DEFAULT.breath
_PART, _HELD, _BETWEEN = Number(1.0, 20.0), Number(0.0, 10.0), Number(0.0, 60.0)
_PACING = Field("pacing", Choice(tuple(Pacing)), "how to move on", default=_DEFAULT.pacing)
_IN = Field("breath_in_s", _PART, "seconds in", default=_BREATH.in_s)
_OUT = Field("breath_out_s", _PART, "seconds out", default=_BREATH.out_s)
_FULL = Field("breath_hold_in_s", _HELD, "held after the breath in", default=_BREATH.hold_in_s)
_EMPTY = Field("breath_hold_out_s", _HELD, "held after the breath out", default=_BREATH.hold_out_s)
_SIDE = Field("first_side", Choice((Side.LEFT, Side.RIGHT)), "begins", default=_DEFAULT.first_side)
_LEAD = Field("lead_in_s", _BETWEEN, "before", default=_DEFAULT.lead_in_s)
_CHANGE = Field("change_s", _BETWEEN, "between sides", default=_DEFAULT.change_s)
_OVER = Field(
    "change_over_s", Number(0.0, 120.0), "between exercises", default=_DEFAULT.change_over_s
)

PLAN_FIELDS = (_PACING, _IN, _OUT, _FULL, _EMPTY, _SIDE, _LEAD, _CHANGE, _OVER)


def plan_values(plan: PlanSettings) -> dict[str, object]:
    """The settings by the names of their fields."""
    return {
        _PACING.name: plan.pacing.value,
        _IN.name: plan.breath.in_s,
        _OUT.name: plan.breath.out_s,
        _FULL.name: plan.breath.hold_in_s,
        _EMPTY.name: plan.breath.hold_out_s,
        _SIDE.name: plan.first_side.value,
        _LEAD.name: plan.lead_in_s,
        _CHANGE.name: plan.change_s,
        _OVER.name: plan.change_over_s,
    }


def build_plan(values: Values) -> PlanSettings:
    """The settings that were read; `values` are sound."""
    return PlanSettings(
        pacing=values[_PACING],
        breath=BreathPattern(values[_IN], values[_OUT], values[_FULL], values[_EMPTY]),
        first_side=values[_SIDE],
        lead_in_s=values[_LEAD],
        change_s=values[_CHANGE],
        change_over_s=values[_OVER],
    )
