# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Random events on random plans: what holds whatever the user and the disk do."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.discomfort import hurts_here
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import (
    Dose,
    Exercise,
    Finish,
    StartPosition,
    Step,
    StepKind,
    Tempo,
)
from recovery_gui.core.picture import Picture
from recovery_gui.core.pose import Pose
from recovery_gui.core.practice_plan import Phase, PhaseKind, PracticePlan, plan_exercise
from recovery_gui.core.routine import Routine, RoutineItem, plan_routine
from recovery_gui.core.session import transition
from recovery_gui.core.session_effect import SaveSession, WriteCheckpoint
from recovery_gui.core.session_event import (
    Advance,
    Back,
    Choose,
    Close,
    Hurts,
    Notice,
    Pause,
    Rate,
    RepeatSide,
    Restore,
    Resume,
    Retry,
    Saved,
    SaveFailed,
    Seek,
    SessionEvent,
    SkipExercise,
    Start,
    Stop,
    TakeBack,
    Tick,
)
from recovery_gui.core.session_motion import BACK_TO_PREVIOUS_S
from recovery_gui.core.session_record import Checkpoint, SessionRecord, SessionStatus, Soreness
from recovery_gui.core.session_state import (
    Completed,
    Idle,
    Instant,
    Paused,
    PauseReason,
    Ready,
    Running,
    SessionState,
)
from recovery_gui.core.settings import Pacing, PlanSettings
from recovery_gui.core.side import Side

PICTURE = Picture(Pose())
WALL = datetime(2026, 10, 25, 2, 58, tzinfo=ZoneInfo("Europe/Berlin"))
"""Two minutes before the clocks go back."""

ROUNDING_S = 1e-5

seconds = st.floats(0.0, 12.0, allow_subnormal=False)
steps = st.builds(
    Step,
    kind=st.sampled_from(StepKind),
    instruction=st.just("{Side} leg."),
    short=st.just("Leg"),
    picture=st.just(PICTURE),
    seconds=seconds,
    amount=st.integers(0, 4),
    tempo=st.none() | st.builds(Tempo, out_s=seconds, back_s=seconds),
    once=st.booleans(),
    notice=st.sampled_from([(), ("a tug", "one line")]),
)
exercises = st.builds(
    Exercise,
    id=st.just("press"),
    name=st.just("Press"),
    areas=st.just((BodyArea.CALVES,)),
    equipment=st.lists(st.sampled_from(Equipment), unique=True).map(tuple),
    optional_equipment=st.just(()),
    start_position=st.just(StartPosition.SUPINE),
    sided=st.booleans(),
    difficulty=st.just(1),
    dose=st.builds(Dose, sets=st.integers(1, 3), summary=st.just("")),
    steps=st.lists(steps, min_size=1, max_size=4).map(tuple),
    finish=st.none() | seconds.map(lambda each: Finish("Rest.", "Rest", each, PICTURE)),
)
plan_settings = st.builds(
    PlanSettings,
    pacing=st.sampled_from(Pacing),
    breath=st.builds(BreathPattern, seconds, seconds, seconds, seconds),
    first_side=st.sampled_from(Side),
    lead_in_s=seconds,
    change_s=seconds,
    change_over_s=seconds,
)


def routine_plan(row: list[Exercise], again: bool, settings: PlanSettings) -> PracticePlan:
    """The exercises in a row, the first of them once more at the end if wanted."""
    known = {str(place): replace(one, id=str(place)) for place, one in enumerate(row)}
    items = [RoutineItem(one) for one in (*known, *(["0"] if again else []))]
    return plan_routine(Routine("evening", "Evening", "", "", tuple(items)), known, settings)


plans = st.one_of(
    st.builds(plan_exercise, exercises, plan_settings),
    st.builds(
        routine_plan, st.lists(exercises, min_size=1, max_size=3), st.booleans(), plan_settings
    ),
)


def entries(plan: PracticePlan, practised_s: tuple[float, ...]) -> list[list[tuple[Phase, float]]]:
    """The steps and their seconds for each exercise and side, as a record tells them."""
    groups: dict[tuple[str, Side], list[tuple[Phase, float]]] = {}
    for phase, done_s in zip(plan.phases, practised_s, strict=True):
        if phase.step_number:
            groups.setdefault((phase.exercise, phase.side), []).append((phase, done_s))
    return list(groups.values())


def pass_starts(plan: PracticePlan) -> list[int]:
    """Where each pass begins: its step has no lower one just before it."""
    before = (0, *(phase.step_number for phase in plan.phases))
    return [
        index
        for index, phase in enumerate(plan.phases)
        if phase.step_number and not 0 < before[index] < phase.step_number
    ]


NOT_WORK = {StepKind.SETUP, StepKind.RELEASE}


def practised(side: list[tuple[Phase, float]]) -> bool:
    """Whether all the work of a side was practised to its end; without work, all of it."""
    asked = [one for one in side if one[0].step_kind not in NOT_WORK] or side
    return all(done_s >= phase.seconds - 1e-6 for phase, done_s in asked)


def practised_to_the_end(plan: PracticePlan) -> SessionState:
    """The state after every second of `plan`, with Next only where the clock waits."""
    now = Instant(0.0, WALL)
    state, _ = transition(Ready(plan), Start(now, "one"))
    while isinstance(state, Running):
        if state.phase.waits and state.position.elapsed_s == state.phase.seconds:
            state, _ = transition(state, Advance(now))
        else:
            now = Instant(now.seconds + 4.0, WALL)
            state, _ = transition(state, Tick(now))
    return state


@given(plan=plans)
@settings(max_examples=60, deadline=None)
def test_run_by_the_clock_is_completed_or_leaves_no_record(plan: PracticePlan) -> None:
    state = practised_to_the_end(plan)
    if isinstance(state, Completed):
        assert state.record.status is SessionStatus.COMPLETED
        assert all(entry.completed for entry in state.record.exercises)
    else:
        assert state == Idle()
        groups = entries(plan, tuple(phase.seconds for phase in plan.phases))
        assert all(sum(done_s for _, done_s in group) < 1.0 for group in groups)


class Session(RuleBasedStateMachine):
    """Keeps its own account of the time that ran and of the saves that were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.state: SessionState = Idle()
        self.seconds = 1000.0
        self.rate = 1.0
        self.ids = 0
        self.ran_s = 0.0
        self.checkpoint: Checkpoint | None = None
        self.completions: Counter[str] = Counter()
        self.first_saves: Counter[str] = Counter()

    @initialize(rate=st.sampled_from([1.0, 7.3, 60.0]), plan=plans)
    def open(self, rate: float, plan: PracticePlan) -> None:
        self.rate = rate
        self.begin(plan)

    def now(self) -> Instant:
        return Instant(self.seconds, WALL + timedelta(seconds=self.seconds), self.rate)

    def send(self, event: SessionEvent) -> None:
        before = self.state
        self.state, effects = transition(before, event)
        saves = [effect.record for effect in effects if isinstance(effect, SaveSession)]
        if isinstance(self.state, Completed) and not isinstance(before, Completed):
            self.completions[self.state.record.id] += 1
            assert saves == [self.state.record]
            assert self.state.record.duration_s >= 1
            self.check_record(self.state.record)
        if not isinstance(event, Retry):
            self.first_saves.update(record.id for record in saves)
        for effect in effects:
            if isinstance(effect, WriteCheckpoint):
                self.checkpoint = effect.checkpoint
                self.check_record(effect.checkpoint.record)

    def check_record(self, record: SessionRecord) -> None:
        elapsed_s = record.ended_at.timestamp() - record.started_at.timestamp()
        assert 0 <= record.duration_s <= min(elapsed_s, self.ran_s) + ROUNDING_S
        assert len({(each.exercise, each.side) for each in record.exercises}) == len(
            record.exercises
        )
        for each in record.exercises:
            assert 0 <= each.seconds <= each.planned_seconds

    def running(self) -> Running | None:
        state = self.state.running if isinstance(self.state, Paused) else self.state
        return state if isinstance(state, Running) else None

    def there(self) -> Running:
        running = self.running()
        assert running is not None
        return running

    @precondition(lambda self: isinstance(self.state, Idle))
    @rule(plan=plans)
    def begin(self, plan: PracticePlan) -> None:
        self.ids += 1
        self.ran_s = 0.0
        self.send(Choose(plan))
        self.send(Start(self.now(), str(self.ids)))
        assert isinstance(self.state, Running)

    @precondition(lambda self: self.running() is not None)
    @rule(plan=plans, event=st.sampled_from(["choose", "start", "restore", "close", "retry"]))
    def out_of_place(self, plan: PracticePlan, event: str) -> None:
        assert self.checkpoint is not None
        before = self.state
        events: dict[str, SessionEvent] = {
            "choose": Choose(plan),
            "start": Start(self.now(), "stray"),
            "restore": Restore(self.now(), self.checkpoint, plan),
            "close": Close(),
            "retry": Retry(),
        }
        self.send(events[event])
        assert self.state is before

    @precondition(lambda self: isinstance(self.state, Running))
    @rule(real_s=st.floats(0.0, 5.0), times=st.integers(1, 30))
    def tick(self, real_s: float, times: int) -> None:
        for _ in range(times):
            self.pass_time(real_s)

    def pass_time(self, real_s: float) -> None:
        before = self.seconds
        self.seconds += real_s * self.rate
        if isinstance(self.state, Running):  # At 5.0, rounding may make it a gap: an upper bound.
            self.ran_s += self.seconds - before
        self.send(Tick(self.now()))

    @precondition(lambda self: self.running() is not None)
    @rule(real_s=st.floats(5.01, 100_000.0))
    def sleep(self, real_s: float) -> None:
        before = self.there()
        self.seconds += real_s * self.rate
        self.send(Tick(self.now()))
        assert isinstance(self.state, Paused)
        assert self.there().practised_s == before.practised_s

    @precondition(lambda self: isinstance(self.state, Running))
    @rule(back_s=st.floats(0.0, 100.0))
    def tick_backwards(self, back_s: float) -> None:
        before = self.state
        self.send(Tick(Instant(self.seconds - back_s, WALL, self.rate)))
        assert self.state is before

    @precondition(lambda self: self.running() is not None)
    @rule()
    def advance(self) -> None:
        before = self.there()
        self.send(Advance(self.now()))
        if before.position.index == len(before.plan.phases) - 1:
            self.ended(before.plan, before.practised_s)
        else:
            self.landed(before, before.position.index + 1)

    def ended(self, plan: PracticePlan, practised_s: tuple[float, ...]) -> None:
        """One record per completion with a whole second of practice, else none."""
        sides = entries(plan, practised_s)
        if all(sum(done_s for _, done_s in side) < 1.0 - ROUNDING_S for side in sides):
            assert self.state == Idle()
        elif any(sum(done_s for _, done_s in side) >= 1.0 for side in sides):
            assert isinstance(self.state, Completed)
            whole = SessionStatus.COMPLETED if all(map(practised, sides)) else SessionStatus.PARTIAL
            assert self.state.record.status is whole

    @precondition(lambda self: isinstance(self.state, Running))
    @rule()
    def run_to_the_end(self) -> None:
        before = self.there()
        now = before.position.index
        while isinstance(self.state, Running):
            here = self.state
            if here.phase.waits and here.position.elapsed_s == here.phase.seconds:
                self.send(Advance(self.now()))
            else:
                self.pass_time(4.0)
        rest_s = tuple(phase.seconds for phase in before.plan.phases[now:])
        self.ended(before.plan, before.practised_s[:now] + rest_s)

    @precondition(lambda self: self.running() is not None)
    @rule()
    def back(self) -> None:
        before = self.there()
        self.send(Back(self.now()))
        here = before.position
        stays = here.elapsed_s > BACK_TO_PREVIOUS_S or here.index == 0
        self.landed(before, here.index if stays else here.index - 1)

    @precondition(lambda self: self.running() is not None)
    @rule(index=st.integers(-2, 30))
    def seek(self, index: int) -> None:
        before = self.there()
        self.send(Seek(self.now(), index))
        if 0 <= index < len(before.plan.phases):
            self.landed(before, index)
        else:
            assert self.there() == before

    @precondition(lambda self: self.running() is not None)
    @rule()
    def skip_exercise(self) -> None:
        before = self.there()
        self.send(SkipExercise(self.now()))
        coming = range(before.position.index + 1, len(before.plan.phases))
        lead_ins = [n for n in coming if before.plan.phases[n].kind is PhaseKind.LEAD_IN]
        if lead_ins:
            self.landed(before, lead_ins[0])
        else:
            self.ended(before.plan, before.practised_s)

    @precondition(lambda self: self.running() is not None)
    @rule()
    def repeat_side(self) -> None:
        before, paused = self.there(), isinstance(self.state, Paused)
        self.send(RepeatSide(self.now()))
        begun = [n for n in pass_starts(before.plan) if n <= before.position.index]
        self.landed(before, max(begun, default=0))
        assert isinstance(self.state, Paused) is paused

    def landed(self, before: Running, index: int) -> None:
        after = self.there()
        assert (after.position.index, after.position.elapsed_s) == (index, 0.0)
        assert after.practised_s == before.practised_s

    @precondition(lambda self: self.running() is not None)
    @rule(reason=st.sampled_from(PauseReason))
    def pause(self, reason: PauseReason) -> None:
        before = self.state
        self.send(Pause(self.now(), reason))
        assert isinstance(self.state, Paused)
        assert self.state.reason is reason
        if isinstance(before, Paused) and before.reason is reason:
            assert self.state is before
        elif isinstance(before, Paused) and reason is PauseReason.ENDING:
            assert self.state.back_to is before.reason

    @precondition(lambda self: isinstance(self.state, Paused))
    @rule()
    def ask_to_end_and_go_on(self) -> None:
        """Whatever it was paused for, it is still."""
        assert isinstance(self.state, Paused)
        before = self.state
        assume(before.reason is not PauseReason.ENDING)
        assume(before.reason is not PauseReason.HURTS or hurts_here(before.running))
        self.send(Pause(self.now(), PauseReason.ENDING))
        self.send(Resume(self.now()))
        assert self.state == before

    @precondition(lambda self: self.running() is not None)
    @rule()
    def it_hurts(self) -> None:
        before, asked = self.there(), isinstance(self.state, Paused) and self.state.reason
        self.send(Hurts(self.now()))
        marks = self.there().discomforts
        if asked is PauseReason.HURTS:
            assert marks == before.discomforts
        else:
            assert marks[:-1] == before.discomforts
            assert marks[-1].exercise == before.phase.exercise
        assert isinstance(self.state, Paused)
        assert self.there().practised_s == before.practised_s

    @precondition(lambda self: isinstance(self.state, Paused))
    @rule()
    def it_was_nothing(self) -> None:
        assert isinstance(self.state, Paused)
        before = self.state
        self.send(TakeBack(self.now()))
        if before.reason is PauseReason.HURTS:
            assert isinstance(self.state, Running)
            assert self.state.discomforts == before.running.discomforts[:-1]
        else:
            assert self.state is before

    @precondition(lambda self: self.running() is not None)
    @rule(choice=st.sampled_from(["a tug", "one line", None]))
    def notice(self, choice: str | None) -> None:
        paused = isinstance(self.state, Paused)
        self.send(Notice(choice))
        assert isinstance(self.state, Paused) is paused
        places = [(one.exercise, one.step, one.side) for one in self.there().noticed]
        assert len(set(places)) == len(places)

    @precondition(lambda self: isinstance(self.state, Paused))
    @rule()
    def resume(self) -> None:
        assert isinstance(self.state, Paused)
        before = self.state
        self.send(Resume(self.now()))
        moved_on = before.back_to is PauseReason.HURTS and not hurts_here(before.running)
        if before.back_to is not None and not moved_on:
            assert self.state == Paused(before.running, before.back_to)
        else:
            assert isinstance(self.state, Running)

    @precondition(lambda self: self.ran_s > 10.0 and self.running() is not None)
    @rule(keep=st.booleans())
    def stop(self, keep: bool) -> None:
        self.send(Stop(self.now(), keep))
        assert isinstance(self.state, Completed if keep else Idle) or self.state == Idle()

    @precondition(lambda self: isinstance(self.state, Completed))
    @rule(rating=st.integers(0, 10))
    def rate_soreness(self, rating: int) -> None:
        self.send(Rate((), (Soreness(BodyArea.CALVES, Side.LEFT, rating),), ""))

    @precondition(lambda self: isinstance(self.state, Completed))
    @rule()
    def disk_agrees(self) -> None:
        assert isinstance(self.state, Completed)
        self.send(Saved(self.state.record))

    @precondition(lambda self: isinstance(self.state, Completed))
    @rule()
    def disk_refuses(self) -> None:
        assert isinstance(self.state, Completed)
        self.send(SaveFailed(self.state.record.id, "The disk is full.", "Free some space."))

    @precondition(lambda self: isinstance(self.state, Completed))
    @rule()
    def retry(self) -> None:
        self.send(Retry())

    @precondition(lambda self: isinstance(self.state, Completed))
    @rule()
    def close(self) -> None:
        self.send(Close())

    @precondition(lambda self: self.running() is not None)
    @rule()
    def crash_and_restore(self) -> None:
        before = self.there()
        assert self.checkpoint is not None
        self.state = Idle()
        self.send(Restore(self.now(), self.checkpoint, before.plan))
        assert isinstance(self.state, Paused)
        assert self.there().position == self.checkpoint.position
        assert self.there().session_id == before.session_id
        assert self.there().discomforts == self.checkpoint.record.discomforts
        assert self.there().noticed == before.noticed

    @invariant()
    def position_lies_in_the_plan(self) -> None:
        running = self.running()
        if running is not None:
            assert 0.0 <= running.position.elapsed_s <= running.phase.seconds

    @invariant()
    def only_the_question_leads_back_into_a_pause(self) -> None:
        if isinstance(self.state, Paused) and self.state.back_to is not None:
            assert self.state.reason is PauseReason.ENDING
            assert self.state.back_to is not PauseReason.ENDING

    @invariant()
    def practised_time_was_there(self) -> None:
        running = self.running()
        if running is not None:
            assert sum(running.practised_s) <= min(self.ran_s, running.elapsed_s) + ROUNDING_S
            for practised_s, phase in zip(running.practised_s, running.plan.phases, strict=True):
                assert 0.0 <= practised_s <= phase.seconds

    @invariant()
    def one_record_per_completion(self) -> None:
        assert self.first_saves == self.completions
        assert all(count == 1 for count in self.completions.values())


TestSession = Session.TestCase
TestSession.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)
