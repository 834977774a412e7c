# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from dataclasses import replace
from math import inf

import pytest

from recovery_gui.core.cue import CueRank, WordCue
from recovery_gui.core.cue_plan import phase_cues, short_words
from recovery_gui.core.exercise import Exercise, StepKind, Tempo
from recovery_gui.core.practice_plan import Phase, PhaseKind, PracticePlan, plan_exercise
from recovery_gui.core.settings import (
    GuidanceSettings,
    Pacing,
    PlanSettings,
    Verbosity,
    VoiceSettings,
)

ALL = GuidanceSettings()
NAMES = GuidanceSettings(voice=VoiceSettings(verbosity=Verbosity.NAMES))
NONE = GuidanceSettings(voice=VoiceSettings(verbosity=Verbosity.NONE))
LEAD_IN, SETUP, HOLD, BREATHS, REPS, CHANGE, HOLD_AGAIN = range(7)
FINISH = 9


def words(plan: PracticePlan, index: int, guidance: GuidanceSettings = ALL) -> tuple[WordCue, ...]:
    return phase_cues(plan, index, guidance).words


def told(plan: PracticePlan, index: int, guidance: GuidanceSettings = ALL) -> list[str]:
    return [cue.words[0] for cue in words(plan, index, guidance)]


def moments(plan: PracticePlan, index: int, rank: CueRank) -> list[tuple[float, float, str]]:
    found = [cue for cue in words(plan, index) if cue.rank is rank]
    return [(round(cue.from_s, 3), round(cue.by_s, 3), cue.words[0]) for cue in found]


def altered(plan: PracticePlan, index: int, **changes: object) -> PracticePlan:
    """The plan with another phase at `index`."""
    phases = list(plan.phases)
    phases[index] = replace(phases[index], **changes)  # type: ignore[arg-type]
    return replace(plan, phases=tuple(phases))


def joined(plan: PracticePlan, coming: Phase) -> PracticePlan:
    """The plan with one more phase at its end."""
    return replace(plan, phases=(*plan.phases, coming))


def test_an_instruction_is_whole_where_it_fits_and_else_short(plan: PracticePlan) -> None:
    cue = words(plan, HOLD)[0]
    assert cue.words == (
        "Lift the right leg, left foot flat. Right, not Left; keep {this}.",
        "Lift right.",
    )
    assert (cue.from_s, cue.by_s, cue.rank) == (0.4, 9.8, CueRank.INSTRUCTION)
    assert words(plan, HOLD, NAMES)[0].words == ("Lift right.",)


def test_the_second_side_hears_the_short_line_and_the_cue(plan: PracticePlan) -> None:
    assert told(plan, HOLD)[1] == "Right heel up."
    assert words(plan, HOLD_AGAIN)[0].words == ("Lift left.",)
    assert told(plan, HOLD_AGAIN)[1] == "Left heel up."


def test_the_same_exercise_later_in_a_routine_is_told_in_full(plan: PracticePlan) -> None:
    twice = replace(plan, phases=plan.phases * 2)
    later = len(plan.phases) + HOLD
    assert told(twice, later)[0].startswith("Lift the right leg")


def test_what_the_instruction_says_is_not_said_again(plan: PracticePlan) -> None:
    same = altered(plan, HOLD, cue="left foot flat")
    assert "Left foot flat." not in told(same, HOLD)
    again = altered(same, HOLD_AGAIN, cue="left foot flat", instruction="Left foot flat.")
    assert "Left foot flat." in told(again, HOLD_AGAIN)


def test_the_cue_comes_later_and_before_the_ticks(plan: PracticePlan) -> None:
    assert moments(plan, HOLD, CueRank.CUE) == [(4.0, 6.8, "Right heel up.")]
    long = altered(plan, HOLD, seconds=150.0)
    assert moments(long, HOLD, CueRank.CUE) == [(15.0, 146.8, "Right heel up.")]
    quiet = GuidanceSettings(last_seconds=False)
    assert words(plan, HOLD, quiet)[1].by_s == 9.8
    assert "Right heel up." not in told(plan, HOLD, NAMES)


def test_where_to_stop_is_told_once_and_where_it_is_quiet(plan: PracticePlan) -> None:
    limited = altered(altered(plan, HOLD, limit="No pinch."), HOLD_AGAIN, limit="No pinch.")
    assert moments(limited, HOLD, CueRank.REMARK) == [(4.0, 6.8, "No pinch.")]
    assert "No pinch." not in told(limited, HOLD_AGAIN)
    assert "No pinch." not in told(limited, HOLD, NAMES)
    assert moments(altered(plan, HOLD, limit=""), HOLD, CueRank.REMARK) == []


@pytest.mark.parametrize(
    ("index", "amount", "from_s"), [(BREATHS, 2, 15.2), (BREATHS, 1, 5.2), (REPS, 3, 4.2)]
)
def test_in_what_repeats_the_cue_lies_between_the_beats(
    plan: PracticePlan, index: int, amount: int, from_s: float
) -> None:
    cued = altered(plan, index, cue="heavy ribs", amount=amount)
    ((found, _, _),) = moments(cued, index, CueRank.CUE)
    assert found == from_s


def test_a_lead_in_names_the_exercise(plan: PracticePlan) -> None:
    assert words(plan, LEAD_IN)[0].words == (
        "Get ready for Leg Press. Right side first.",
        "Leg Press, right side.",
        "Leg Press.",
    )
    assert words(plan, LEAD_IN, NAMES)[0].words == ("Leg Press, right side.", "Leg Press.")
    assert short_words(plan.phases[LEAD_IN]) == "Leg Press, right side."
    assert short_words(plan.phases[SETUP]) == "Lie down."


def test_a_change_of_side_is_said_whatever_it_takes(plan: PracticePlan) -> None:
    cue = words(plan, CHANGE)[0]
    assert cue.words == ("Change sides. Left side next.", "Left side next.")
    assert (cue.from_s, cue.by_s, cue.rank) == (0.4, inf, CueRank.ANNOUNCEMENT)
    assert words(plan, CHANGE, NAMES)[0].words == ("Left side next.",)
    assert words(altered(plan, CHANGE, seconds=0.0), CHANGE)[0].from_s == 0.0


def test_a_breath_is_led_in_and_out_and_then_counted(plan: PracticePlan) -> None:
    assert moments(plan, BREATHS, CueRank.COUNT) == [
        (0.4, 3.8, "Breathe in."),
        (4.4, 9.8, "And out."),
        (10.4, 13.8, "Last one."),
    ]
    uncounted = told(plan, BREATHS, GuidanceSettings(counts=False))
    assert uncounted == ["Breathe.", "Breathe in.", "And out."]


def test_many_breaths_are_led_twice_and_told_at_half_and_at_the_last_three(
    plan: PracticePlan,
) -> None:
    many = altered(plan, BREATHS, amount=12, seconds=120.0)
    said = [(from_s, one) for from_s, _, one in moments(many, BREATHS, CueRank.COUNT)]
    assert said == [
        (0.4, "Breathe in."),
        (4.4, "And out."),
        (10.4, "Breathe in."),
        (14.4, "And out."),
        (60.4, "Six more."),
        (90.4, "Three more."),
        (100.4, "Two more."),
        (110.4, "Last one."),
    ]


def test_repetitions_are_counted_as_they_begin(plan: PracticePlan) -> None:
    assert moments(plan, REPS, CueRank.COUNT) == [
        (0.4, 2.8, "Three."),
        (3.0, 5.8, "Two."),
        (6.0, 8.8, "Last one."),
    ]
    rolled = altered(plan, REPS, step_kind=StepKind.ROLL)
    assert len(moments(rolled, REPS, CueRank.COUNT)) == 3
    assert told(plan, REPS, GuidanceSettings(counts=False)) == ["Press."]
    assert told(plan, REPS, NAMES) == ["Press.", "Three.", "Two.", "Last one."]


@pytest.mark.parametrize("changes", [{"tempo": Tempo(1.0, 1.4)}, {"amount": 1}])
def test_what_is_quick_or_single_is_not_counted(
    plan: PracticePlan, changes: dict[str, object]
) -> None:
    assert moments(altered(plan, REPS, **changes), REPS, CueRank.COUNT) == []


def test_the_half_of_a_long_hold_is_said(plan: PracticePlan) -> None:
    long = altered(plan, HOLD, seconds=30.0)
    assert moments(long, HOLD, CueRank.COUNT) == [(15.7, 29.8, "Half way.")]
    assert "Half way." not in told(long, HOLD, GuidanceSettings(half_way=False))
    assert "Half way." not in told(plan, HOLD)


def test_a_change_too_short_to_tell_itself_is_told_before(plan: PracticePlan) -> None:
    assert moments(plan, REPS, CueRank.ANNOUNCEMENT) == []
    short = altered(plan, CHANGE, seconds=2.0)
    assert moments(short, REPS, CueRank.ANNOUNCEMENT) == [(0.4, 8.8, "Then change sides.")]
    (cue,) = (cue for cue in words(short, REPS) if cue.rank is CueRank.ANNOUNCEMENT)
    assert cue.late


def test_an_exercise_without_change_over_is_told_before_the_ticks(plan: PracticePlan) -> None:
    lead_in = replace(plan.phases[LEAD_IN], seconds=0.0)
    row = altered(joined(plan, lead_in), FINISH, step_kind=StepKind.HOLD, seconds=12.0)
    assert moments(row, FINISH, CueRank.ANNOUNCEMENT) == [(0.4, 8.8, "Next: Leg Press.")]
    unticked = words(row, FINISH, GuidanceSettings(last_seconds=False))
    assert unticked[-1].by_s == 11.8


def test_the_end_is_told_if_there_is_time(plan: PracticePlan) -> None:
    last = words(plan, FINISH)[-1]
    assert last.words == ("That is all. Take your time.",)
    assert (last.late, last.rank, last.by_s) == (True, CueRank.REMARK, 4.8)


def test_what_waits_says_so_after_its_time(exercise: Exercise) -> None:
    plan = plan_exercise(exercise, PlanSettings(pacing=Pacing.AT_MY_PACE))
    instruction, *_, waiting = words(plan, HOLD)
    assert instruction.by_s == inf
    assert (waiting.words, waiting.from_s, waiting.by_s) == (
        ("Next when you are ready.",),
        10.0,
        inf,
    )
    assert told(plan, REPS)[-1] == "Next when you are ready: change sides."


def test_without_a_voice_there_are_tones_alone(plan: PracticePlan) -> None:
    for index in range(len(plan.phases)):
        cues = phase_cues(plan, index, NONE)
        assert cues.words == ()
        assert cues.tones == phase_cues(plan, index, ALL).tones


def test_the_opening_stands_first_in_every_phase(plan: PracticePlan) -> None:
    for index, phase in enumerate(plan.phases):
        assert words(plan, index)[0].words[0] in {phase.instruction, f"{phase.short}."}
    assert [phase.kind for phase in plan.phases].count(PhaseKind.CHANGE) == 1
