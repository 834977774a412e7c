# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace

import pytest

from recovery_gui.core.cue_placing import GAP_S
from recovery_gui.core.exercise import StepKind, Tempo
from recovery_gui.core.practice_plan import PhaseKind, PracticePlan
from recovery_gui.core.session_record import SessionStatus
from recovery_gui.core.session_state import Completed, Instant, Paused, PauseReason, Running
from recovery_gui.core.settings import GuidanceSettings, Verbosity, VoiceSettings
from recovery_gui.core.speech_length import estimated_s
from recovery_gui.core.tone import Tone
from recovery_gui.services.guide import SAID_KEPT, Guide, Said
from recovery_gui.services.observable import Observable
from recovery_gui.services.session_controller import SessionController
from tests.services.ear import Ear
from tests.services.memory_store import WALL, MemoryStore, small_plan

TICK_S = 1 / 30
NO_VOICE = GuidanceSettings(voice=VoiceSettings(verbosity=Verbosity.NONE))


class RatedClock:
    """Moved by hand; its instants carry a rate."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.rate = 1.0

    def now(self) -> Instant:
        return Instant(self.seconds, WALL, self.rate)


class Room:
    """A session, and what is heard of it."""

    def __init__(self) -> None:
        self.clock = RatedClock()
        self.store = MemoryStore()
        self.controller = SessionController(self.clock, self.store, lambda: f"{self.clock.seconds}")
        self.guidance = GuidanceSettings()
        self.said: Observable[tuple[Said, ...]] = Observable(())
        self.listen(Ear())

    def listen(self, ear: Ear) -> None:
        """Guide what goes on in the hearing of `ear`."""
        self.ear = ear
        state, said = self.controller.state, self.said
        Guide(state, lambda: self.guidance, ear, ear.tones, ear, said)

    def start(self, plan: PracticePlan) -> None:
        self.controller.choose(plan)
        self.controller.start()

    def pass_s(self, seconds: float) -> None:
        """So many session seconds go by, a tick at a time."""
        since_s, tick_s = self.clock.seconds, TICK_S * self.clock.rate
        for tick in range(1, int(seconds / tick_s) + 1):
            self.skip_to(since_s + tick * tick_s)
        self.skip_to(since_s + seconds)

    def skip_to(self, second: float) -> None:
        """One tick, whatever has passed since the last."""
        self.clock.seconds = second
        self.controller.tick()

    def heard(self) -> list[str | Tone]:
        """What was heard since this was last asked."""
        found = list(self.ear.heard)
        self.ear.heard.clear()
        return found


@pytest.fixture
def room() -> Room:
    return Room()


def plan_of(*kinds: tuple[StepKind, float], waits: bool = False) -> PracticePlan:
    """Lead-in of 1 s, then steps of these kinds and seconds; what repeats takes 3 s a time."""
    plan = small_plan()
    lead_in, step, _ = plan.phases
    phases = [
        replace(
            step,
            step_kind=kind,
            seconds=seconds,
            step_number=number,
            instruction=f"Do this for step {number}.",
            short=f"Step {number}",
            amount=round(seconds / 3.0),
            tempo=Tempo(1.0, 2.0),
            waits=waits,
        )
        for number, (kind, seconds) in enumerate(kinds, start=1)
    ]
    return replace(plan, phases=(lead_in, *phases))


def test_a_session_is_heard_from_start_to_done(room: Room) -> None:
    room.start(small_plan(lead_in_s=4.0))
    assert room.heard() == [Tone.START]
    room.pass_s(4.0)
    assert room.heard() == ["Get ready for Rest.", Tone.STEP]
    room.pass_s(4.0)
    assert room.heard() == ["Lie still.", Tone.STEP]
    room.pass_s(1.5)
    assert isinstance(room.controller.state.value, Completed)
    assert room.heard() == [Tone.DONE]


def test_words_and_tones_come_at_their_moments(room: Room) -> None:
    room.start(plan_of((StepKind.HOLD, 30.0)))
    room.pass_s(31.0)
    moments = {one.words: one.session_s for one in room.said.value}
    assert moments["Do this for step 1."] == pytest.approx(1.4)
    assert moments["Half way."] == pytest.approx(1.0 + 15.7)
    assert moments["That is all. Take your time."] < 31.0 - 2.0


def test_the_voice_is_given_the_words_of_this_phase_and_the_next(room: Room) -> None:
    room.start(plan_of((StepKind.REPS, 9.0), (StepKind.HOLD, 5.0)))
    assert {"Get ready for Rest.", "Do this for step 1.", "Last one."} <= set(room.ear.prepared)
    assert "Do this for step 2." not in room.ear.prepared
    room.pass_s(1.0)
    assert "Do this for step 2." in room.ear.prepared


@pytest.mark.parametrize(
    "gesture", [SessionController.advance, SessionController.back, SessionController.pause]
)
def test_a_gesture_silences_at_once(
    room: Room, gesture: Callable[[SessionController], None]
) -> None:
    room.start(plan_of((StepKind.HOLD, 9.0), (StepKind.HOLD, 9.0)))
    room.pass_s(4.0)
    hushed = room.ear.hushed, room.ear.tones.hushed
    gesture(room.controller)
    assert (room.ear.hushed, room.ear.tones.hushed) == (hushed[0] + 1, hushed[1] + 1)


def test_time_that_passes_silences_nothing(room: Room) -> None:
    room.start(plan_of((StepKind.HOLD, 9.0), (StepKind.HOLD, 9.0)))
    room.pass_s(15.0)
    assert room.ear.hushed == 0


def test_after_next_and_back_only_the_phase_meant_is_heard(room: Room) -> None:
    room.start(plan_of((StepKind.HOLD, 9.0), (StepKind.HOLD, 9.0)))
    room.pass_s(2.0)
    room.heard()
    room.controller.advance()
    assert room.heard() == [Tone.STEP]
    room.pass_s(1.0)
    assert room.heard() == ["Do this for step 2."]
    room.pass_s(2.0)
    room.controller.back()
    room.pass_s(1.0)
    assert room.heard() == [Tone.STEP, "Do this for step 2."]
    room.controller.back()
    room.controller.back()
    assert room.heard() == [Tone.STEP, Tone.START]


def test_a_pause_is_silent_and_the_short_line_ends_it(room: Room) -> None:
    room.start(plan_of((StepKind.REPS, 30.0)))
    room.pass_s(8.0)
    room.controller.pause()
    room.heard()
    room.clock.seconds += 60.0
    room.controller.tick()
    assert room.heard() == []
    room.controller.resume()
    assert room.heard() == ["Step 1."]
    room.pass_s(4.0)
    assert room.heard() == ["Seven."]


def test_a_pause_at_a_phases_beginning_begins_it_again(room: Room) -> None:
    room.start(plan_of((StepKind.HOLD, 9.0), (StepKind.HOLD, 9.0)))
    room.pass_s(3.0)
    room.controller.pause()
    room.controller.advance()
    room.heard()
    room.controller.resume()
    room.pass_s(1.0)
    assert room.heard() == [Tone.STEP, "Do this for step 2."]


def test_a_restored_session_begins_with_the_short_line(room: Room) -> None:
    plan = plan_of((StepKind.HOLD, 9.0))
    room.start(plan)
    room.pass_s(4.0)
    room.controller.pause()
    again = Room()
    assert room.store.checkpoint is not None
    again.controller.restore(room.store.checkpoint, plan)
    assert again.heard() == []
    again.controller.resume()
    assert again.heard() == ["Step 1."]
    assert again.ear.awake


def test_without_a_voice_there_are_tones_alone(room: Room) -> None:
    room.guidance = NO_VOICE
    room.start(plan_of((StepKind.HOLD, 20.0)))
    room.pass_s(5.0)
    room.controller.pause()
    room.controller.resume()
    room.pass_s(20.0)
    ticks = [Tone.LAST_SECONDS] * 3
    assert room.heard() == [Tone.START, Tone.STEP, Tone.HALF_WAY, *ticks, Tone.DONE]
    assert room.said.value == ()


def test_a_short_stall_loses_nothing_but_what_is_too_old(room: Room) -> None:
    room.start(plan_of((StepKind.REPS, 30.0), (StepKind.HOLD, 9.0)))
    room.pass_s(9.0)
    room.heard()
    room.skip_to(11.0)
    assert room.heard() == ["Seven."]
    room.skip_to(15.9)
    assert room.heard() == []
    room.skip_to(17.0)
    assert room.heard() == ["Five."]


def test_a_stall_over_the_end_of_a_phase_hears_the_next_one(room: Room) -> None:
    room.start(plan_of((StepKind.HOLD, 9.0), (StepKind.HOLD, 9.0)))
    room.pass_s(9.0)
    room.heard()
    room.skip_to(11.2)
    assert room.heard() == ["Do this for step 2."]


def test_a_fast_session_skips_no_words(room: Room) -> None:
    """A tick then passes whole phases."""
    room.clock.rate = 240.0
    room.listen(Ear(240.0))
    room.start(plan_of((StepKind.HOLD, 4.0), (StepKind.HOLD, 4.0), (StepKind.HOLD, 30.0)))
    room.pass_s(24.0)
    assert room.ear.words == [f"Do this for step {number}." for number in (1, 2, 3)]


def test_a_side_that_outlasts_its_phase_is_said_to_its_end(room: Room) -> None:
    plan = plan_of((StepKind.HOLD, 5.0), (StepKind.HOLD, 9.0))
    lead_in, step, after = plan.phases
    change = replace(step, kind=PhaseKind.CHANGE, seconds=1.0, instruction="Change sides now.")
    room.start(replace(plan, phases=(lead_in, change, after)))
    room.pass_s(9.0)
    said = {one.words: one.session_s for one in room.said.value}
    assert said["Change sides now."] == pytest.approx(1.4)
    assert said["Do this for step 2."] == pytest.approx(
        1.4 + estimated_s("Change sides now.") + GAP_S
    )


def test_a_phase_that_waits_says_so_once(room: Room) -> None:
    room.start(plan_of((StepKind.SETUP, 2.5), (StepKind.HOLD, 5.0), waits=True))
    room.pass_s(1.0)
    room.heard()
    room.pass_s(60.0)
    assert room.heard() == ["Do this for step 1.", "Next when you are ready."]
    said = {one.words: one.session_s for one in room.said.value}
    assert said["Next when you are ready."] > said["Do this for step 1."] + 1.5
    room.controller.pause()
    room.clock.seconds += 10.0
    room.controller.resume()
    room.pass_s(10.0)
    assert room.heard() == ["Step 1.", "Next when you are ready."]
    room.controller.advance()
    room.pass_s(1.0)
    assert room.heard() == [Tone.STEP, "Do this for step 2."]


def test_the_machine_stays_awake_while_the_clock_runs(room: Room) -> None:
    assert not room.ear.awake
    room.start(plan_of((StepKind.HOLD, 9.0)))
    assert room.ear.awake
    room.controller.pause()
    assert not room.ear.awake
    room.controller.resume()
    assert room.ear.awake
    room.pass_s(20.0)
    assert not room.ear.awake


def test_the_machine_may_sleep_if_so_chosen(room: Room) -> None:
    room.guidance = GuidanceSettings(keep_awake=False)
    room.start(plan_of((StepKind.HOLD, 9.0)))
    assert not room.ear.awake


def test_the_last_words_are_not_lost_in_the_last_tick(room: Room) -> None:
    room.clock.rate = 60.0
    room.listen(Ear(60.0))
    room.start(plan_of((StepKind.HOLD, 9.0)))
    for second in range(2, 12, 3):
        room.skip_to(float(second))
    assert isinstance(room.controller.state.value, Completed)
    assert room.ear.heard[-2:] == ["That is all. Take your time.", Tone.DONE]
    assert room.ear.hushed == 0


def test_next_from_the_last_phase_is_the_end(room: Room) -> None:
    room.start(plan_of((StepKind.HOLD, 9.0)))
    room.pass_s(4.0)
    room.heard()
    room.controller.advance()
    assert room.heard() == [Tone.DONE]
    assert room.ear.hushed == 1


def test_a_session_ended_by_hand_is_not_done(room: Room) -> None:
    room.start(plan_of((StepKind.HOLD, 9.0)))
    room.pass_s(4.0)
    room.controller.pause(PauseReason.ENDING)
    room.controller.stop(keep=True)
    assert Tone.DONE not in room.heard()


def test_the_log_keeps_the_latest_of_this_session(room: Room) -> None:
    passes = SAID_KEPT + 2
    room.start(plan_of((StepKind.ROLL, 3.0 * passes)))
    for second in range(3 * passes):
        room.skip_to(float(second))
    assert len(room.said.value) == SAID_KEPT
    assert room.said.value[-1].words == "Last one."
    room.controller.stop(keep=False)
    room.start(plan_of((StepKind.HOLD, 9.0)))
    assert [one.words for one in room.said.value] == []
    room.pass_s(1.5)
    assert [one.words for one in room.said.value] == ["Do this for step 1."]


def test_an_hour_asleep_is_neither_practised_nor_talked_through(room: Room) -> None:
    room.start(plan_of((StepKind.REPS, 60.0), (StepKind.HOLD, 9.0)))
    room.pass_s(11.0)
    before = room.heard()
    room.skip_to(room.clock.seconds + 3600.0)
    state = room.controller.state.value
    assert isinstance(state, Paused)
    assert state.reason is PauseReason.INTERRUPTED
    assert state.running.practised_s[1] == pytest.approx(10.0)
    assert not room.ear.awake
    assert room.ear.hushed == 1
    assert "Do this for step 1." in before
    assert room.heard() == []
    room.controller.resume()
    assert room.heard() == ["Step 1."]
    room.pass_s(70.0)
    over = room.controller.state.value
    assert isinstance(over, Completed)
    assert (over.record.status, over.record.duration_s) == (SessionStatus.COMPLETED, 69)


def test_between_sessions_nothing_is_heard(room: Room) -> None:
    room.controller.choose(small_plan())
    room.controller.close()
    assert room.heard() == []
    room.start(small_plan())
    assert isinstance(room.controller.state.value, Running)
