# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The frame of a session: a pure, total function of the plan and the position."""

import re
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.exercise import Exercise
from recovery_gui.core.practice_plan import PhaseKind, PracticePlan, plan_exercise
from recovery_gui.core.session_state import Paused, PauseReason, Running
from recovery_gui.core.settings import Pacing, PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.presentation.figure_props import FigureProps
from recovery_gui.presentation.session_derive import session_props
from recovery_gui.presentation.session_props import SessionProps
from tests.presentation.world import running_at

OPPOSITE = {"left": "right", "right": "left", "Left": "Right", "Right": "Left"}

lengths = st.integers(0, 40).map(float)
breath_s, hold_s = st.floats(1.0, 20.0), st.floats(0.0, 10.0)
breaths = st.builds(BreathPattern, breath_s, breath_s, hold_s, hold_s)
plan_settings = st.builds(
    PlanSettings,
    pacing=st.sampled_from(Pacing),
    breath=breaths,
    first_side=st.sampled_from((Side.LEFT, Side.RIGHT)),
    lead_in_s=lengths,
    change_s=lengths,
)
places = st.tuples(st.floats(0.0, 1.0, exclude_max=True), st.floats(0.0, 1.0))
sidednesses = st.booleans()


def state_at(plan: PracticePlan, place: tuple[float, float]) -> Running:
    """The session at these shares of the plan and of its phase: all that can be reached."""
    index = int(place[0] * len(plan.phases))
    return running_at(plan, index, plan.phases[index].seconds * place[1])


def texts(props: SessionProps) -> list[str]:
    held = [getattr(props, field.name) for field in fields(props)]
    words = [text for text in held if isinstance(text, str)]
    return [*words, props.count.number, props.count.caption]


def words_of_sides(props: SessionProps) -> list[str]:
    """All but "2:55 left" and "3 reps left", which speak of no side."""
    return [text for text in texts(props) if text not in {props.time_left, props.count.caption}]


def shares(props: SessionProps) -> list[float]:
    figure, count = props.figure, props.count
    done = [segment.done for segment in props.segments]
    return [*done, figure.blend, figure.swing, figure.breath, count.left, count.fullness]


def turned(text: str) -> str:
    return re.sub(r"\b(left|right|Left|Right)\b", lambda found: OPPOSITE[found[0]], text)


@given(plan_settings, sidednesses, places, st.booleans())
def test_every_frame_is_sound(
    press: Exercise,
    chosen: PlanSettings,
    sided: bool,
    place: tuple[float, float],
    still: bool,
) -> None:
    state = state_at(plan_exercise(replace(press, sided=sided), chosen), place)
    props = session_props(state, reduced_motion=still)
    assert all(0.0 <= share <= 1.0 for share in shares(props))
    assert not [text for text in texts(props) if "{" in text or "}" in text]
    assert props.count.number == "→" or int(props.count.number) >= 0
    assert len(props.segments) == len(state.plan.phases)
    assert props.running
    assert props == session_props(state, reduced_motion=still)


@given(plan_settings, places)
def test_the_frame_of_the_other_side_is_the_mirror(
    press: Exercise, chosen: PlanSettings, place: tuple[float, float]
) -> None:
    other = replace(chosen, first_side=chosen.first_side.other)
    one = session_props(state_at(plan_exercise(press, chosen), place), reduced_motion=False)
    two = session_props(state_at(plan_exercise(press, other), place), reduced_motion=False)
    assert [turned(text) for text in words_of_sides(one)] == words_of_sides(two)
    assert one.figure.picture.mirrored() == two.figure.picture
    assert (one.time_left, one.count, one.segments) == (two.time_left, two.count, two.segments)


@given(plan_settings, places, st.sampled_from(PauseReason))
def test_a_pause_changes_nothing_but_what_is_said_of_it(
    press: Exercise, chosen: PlanSettings, place: tuple[float, float], reason: PauseReason
) -> None:
    state = state_at(plan_exercise(press, chosen), place)
    running = session_props(state, reduced_motion=False)
    paused = session_props(Paused(state, reason), reduced_motion=False)
    assert not paused.running
    assert paused.asks_to_end is (reason is PauseReason.ENDING) is bool(paused.keep_line)
    assert paused.hurts is (reason is PauseReason.HURTS)
    said = {"running": True, "paused_line": "", "asks_to_end": False, "keep_line": ""}
    said["keeps"] = False
    said["hurts"] = False
    said["count"] = replace(paused.count, caption=running.count.caption, paused=False)
    assert replace(paused, **said) == running  # type: ignore[arg-type]


def phase_index(plan: PracticePlan, kind: PhaseKind) -> int:
    return next(n for n, phase in enumerate(plan.phases) if phase.kind is kind)


def frame(state: Running | Paused, *, reduced_motion: bool = False) -> SessionProps:
    return session_props(state, reduced_motion=reduced_motion)


def test_the_first_frame(plan: PracticePlan) -> None:
    props = frame(running_at(plan, 0))
    assert (props.title, props.instruction) == ("Hip to Heel Press", "Get ready")
    assert props.place == f"Part 1 of {len(plan.phases)}"
    assert props.side_line == "Right side, then left"
    assert props.time_left == "2:55 left"
    assert props.next_line == f"First: {plan.phases[1].short}"
    assert props.pictures == tuple(phase.picture for phase in plan.phases)


def test_the_last_frame(plan: PracticePlan) -> None:
    props = frame(running_at(plan, len(plan.phases) - 1, 20.0))
    assert props.next_line == "This is the last part."
    assert props.side_line == "Both sides done"
    assert props.time_left == "0:00 left"
    assert [segment.done for segment in props.segments] == [1.0] * len(plan.phases)


def test_the_change_opens_the_second_side(plan: PracticePlan) -> None:
    change = phase_index(plan, PhaseKind.CHANGE)
    props = frame(running_at(plan, change, 3.0))
    assert [n for n, segment in enumerate(props.segments) if segment.opens_side] == [change]
    assert props.segments[change].done == 0.5
    assert (props.instruction, props.side_line) == ("Left side next", "Left side")


def test_both_sides_at_once_are_named_by_the_exercise(press: Exercise) -> None:
    plan = plan_exercise(replace(press, sided=False), PlanSettings())
    assert frame(running_at(plan, 1)).side_line == "Hip to Heel Press"


def test_a_phase_without_length_is_done(press: Exercise) -> None:
    plan = plan_exercise(press, PlanSettings(lead_in_s=0.0))
    assert frame(running_at(plan, 0)).segments[0].done == 1.0


def test_the_figure_glides_from_the_picture_before(plan: PracticePlan) -> None:
    begun, later = frame(running_at(plan, 2, 0.6)).figure, frame(running_at(plan, 2, 1.2)).figure
    assert begun.previous == plan.phases[1].picture
    assert begun.blend == pytest.approx(0.5)
    assert (later.previous, later.blend) == (None, 1.0)


def test_with_reduced_motion_the_figure_stands_still(plan: PracticePlan) -> None:
    for index, phase in enumerate(plan.phases):
        figure = frame(running_at(plan, index, 1.0), reduced_motion=True).figure
        assert figure == FigureProps(phase.picture)


@pytest.mark.parametrize(
    ("reason", "line"),
    [
        (PauseReason.USER, "Paused. Press Space to go on."),
        (
            PauseReason.INTERRUPTED,
            "Paused where it stopped. Press Space to go on.",
        ),
        (PauseReason.ENDING, ""),
    ],
)
def test_each_pause_says_how_to_go_on(plan: PracticePlan, reason: PauseReason, line: str) -> None:
    assert frame(Paused(running_at(plan, 2), reason)).paused_line == line


def test_a_pause_keeps_the_number_and_says_so_where_the_unit_was(plan: PracticePlan) -> None:
    running, paused = running_at(plan, 5, 2.0), Paused(running_at(plan, 5, 2.0), PauseReason.USER)
    count = frame(paused).count
    assert (count.number, count.caption, count.paused) == ("3", "Paused", True)
    assert count.left == frame(running).count.left
    assert not frame(running).count.paused


def test_the_question_names_what_keep_would_keep(plan: PracticePlan) -> None:
    ending = frame(Paused(running_at(plan, 2, 3.9), PauseReason.ENDING))
    assert ending.keep_line == "End here? You have practised 0:11.\nKeep it, or discard it?"
    assert ending.keeps


def test_with_nothing_practised_there_is_nothing_to_keep(plan: PracticePlan) -> None:
    begun = replace(running_at(plan, 1), practised_s=(5.0, 0.9, *[0.0] * (len(plan.phases) - 2)))
    ending = frame(Paused(begun, PauseReason.ENDING))
    assert ending.keep_line == "Nothing is practised yet. End without a record?"
    assert not ending.keeps


def test_at_my_pace_nobody_knows_how_long(press: Exercise) -> None:
    plan = plan_exercise(press, PlanSettings(pacing=Pacing.AT_MY_PACE))
    assert frame(running_at(plan, 2)).time_left == "At your pace"


def test_where_setting_up_waits_the_time_is_a_guess_until_it_is_over(press: Exercise) -> None:
    plan = plan_exercise(press, PlanSettings(pacing=Pacing.SETUP_WAITS))
    last = max(index for index, phase in enumerate(plan.phases) if phase.waits)
    assert frame(running_at(plan, 0)).time_left == "About 3 min left"
    assert frame(running_at(plan, last)).time_left.startswith("About ")
    assert frame(running_at(plan, last + 1)).time_left == "1:08 left"


def test_the_detail_tells_the_cue_and_the_limit(plan: PracticePlan) -> None:
    details = [frame(running_at(plan, index)).detail for index in range(len(plan.phases))]
    assert details[0] == ""
    assert details[2].startswith("Not under the waist. The roller stays")
    assert (
        details[7] == "Heavy ribs, high heel. The ribs stay down, the leg no higher than upright."
    )
