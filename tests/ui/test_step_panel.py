# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.routine import Routine, RoutineItem
from recovery_gui.core.settings import PlanSettings
from recovery_gui.core.side import Side
from recovery_gui.presentation.routine_panel_derive import routine_panel_props
from recovery_gui.presentation.routine_panel_props import RoutinePanelProps
from recovery_gui.presentation.step_panel_derive import step_panel_props
from recovery_gui.presentation.step_panel_props import StepPanelProps
from recovery_gui.storage.thumbnail_cache import ThumbnailCache
from recovery_gui.ui.routine_card import RoutineCard
from recovery_gui.ui.step_figure import StepFigure
from recovery_gui.ui.step_panel import FADE, LEAST_FIGURE, LEAST_LINES, StepPanel
from recovery_gui.ui.theme import LIGHT, style_sheet
from recovery_gui.ui.thumbnails import Thumbnails
from tests.ui.dialogs import answer_dialog
from tests.ui.hand import Asked, click, find, focused, key

Step = Callable[..., StepPanelProps]


@pytest.fixture
def step(press: Exercise) -> Step:
    """Any step of Hip to Heel Press, the fifth if not said otherwise."""

    def step(index: int = 4, side: Side = Side.RIGHT) -> StepPanelProps:
        return step_panel_props(press, index, side, PlanSettings())

    return step


@pytest.fixture
def panel(show: Callable[[QWidget], None], step: Step) -> StepPanel:
    """The fifth step, right side."""
    panel = StepPanel()
    panel.render_props(step())
    panel.hang_figure(StepFigure())
    show(panel)
    return panel


@pytest.fixture
def asked(panel: StepPanel) -> Asked:
    return Asked(panel)


def text(panel: StepPanel, name: str) -> str:
    return find(panel, QLabel, name).text()


def dots(panel: StepPanel) -> list[QRadioButton]:
    found = [dot for dot in panel.findChildren(QRadioButton) if not dot.isHidden()]
    return sorted(found, key=lambda dot: dot.x())


def test_a_step(panel: StepPanel, step: Step) -> None:
    assert text(panel, "ExerciseName") == "Hip to Heel Press"
    assert text(panel, "StepNumber") == "Right side · step 5 of 8"
    assert text(panel, "Instruction") == step().instruction
    assert text(panel, "Cue") == "Slow ankle"
    assert text(panel, "Summary") == "3 minutes · both sides"
    facts = {label.text() for label in panel.findChildren(QLabel) if label.isVisible()}
    assert {"Feel", "Limit", "Do not, if"} <= facts
    assert [dot.isChecked() for dot in dots(panel)] == [n == 4 for n in range(8)]
    assert dots(panel)[4].accessibleName() == f"Step 5: {step().step_names[4]}"


def test_facts_that_are_not_there_leave_no_hole(panel: StepPanel, step: Step) -> None:
    panel.render_props(step(0))
    heading = next(one for one in panel.findChildren(QLabel) if one.text() == "Do not, if")
    panel.grab()
    assert heading.mapTo(panel, heading.rect().topLeft()).x() == 0


def test_a_step_without_a_cue_keeps_no_room_for_it(panel: StepPanel, step: Step) -> None:
    panel.render_props(step(0))
    assert not find(panel, QLabel, "Cue").isVisible()


def test_rendering_asks_for_nothing(panel: StepPanel, asked: Asked, step: Step) -> None:
    panel.render_props(step(7, Side.LEFT))
    panel.render_props(replace(step(1), step_names=("One", "Two", "Three")))
    panel.render_props(step(0))
    assert asked == []


def test_arrows_and_dots(panel: StepPanel, asked: Asked) -> None:
    click(panel, "Nextstep")
    click(panel, "Previousstep")
    dots(panel)[6].click()
    assert asked == [("step_chosen", 5), ("step_chosen", 3), ("step_chosen", 6)]


def test_the_arrows_stop_at_either_end(panel: StepPanel, step: Step) -> None:
    back, forward = (find(panel, QAbstractButton, name) for name in ("Previousstep", "Nextstep"))
    panel.render_props(step(0))
    assert (back.isEnabled(), forward.isEnabled()) == (False, True)
    panel.render_props(step(7))
    assert (back.isEnabled(), forward.isEnabled()) == (True, False)


def test_start_and_the_other_side(panel: StepPanel, asked: Asked) -> None:
    assert find(panel, QAbstractButton, "OtherSide").text() == "Show left side"
    click(panel, "OtherSide")
    click(panel, "Start")
    assert asked[0] == ("other_side_requested",)
    assert ("start_neared",) in asked[1:-1]
    assert asked[-1] == ("start_requested",)


def test_without_sides_there_is_no_other_one(panel: StepPanel, press: Exercise) -> None:
    unsided = step_panel_props(replace(press, sided=False), 0, Side.NONE, PlanSettings())
    panel.render_props(unsided)
    assert not find(panel, QAbstractButton, "OtherSide").isVisible()


def test_an_exercise_with_other_steps_has_other_dots(
    panel: StepPanel, asked: Asked, step: Step, qtbot: QtBot
) -> None:
    panel.render_props(replace(step(1), step_names=("One", "Two", "Three")))
    qtbot.waitUntil(lambda: len(dots(panel)) == 3)
    assert [dot.accessibleName() for dot in dots(panel)] == [
        "Step 1: One",
        "Step 2: Two",
        "Step 3: Three",
    ]
    dots(panel)[2].click()
    assert asked == [("step_chosen", 2)]


def test_tab_reads_the_panel_from_top_to_bottom(panel: StepPanel) -> None:
    find(panel, StepFigure, "Figure").setFocus()
    seen = []
    for _ in range(9):
        seen.append(focused(panel).accessibleName() or focused(panel).objectName())
        key(panel, Qt.Key.Key_Tab)
    assert seen == [
        "Figure",
        "Favourite",
        "Previous step",
        "Step 5: Toes in, then point. Slowly.",
        "Next step",
        "OtherSide",
        "Start",
        "Whythisdose",
        "About this exercise",
    ]


def test_the_figure_shows_the_step_and_says_it(panel: StepPanel, step: Step) -> None:
    figure = find(panel, StepFigure, "Figure")
    assert figure.props == step().figure
    right = figure.accessibleDescription()
    panel.render_props(step(4, Side.LEFT))
    assert figure.accessibleDescription() != right
    assert "left" in figure.accessibleDescription()


def test_with_reduced_motion_steps_change_at_once(panel: StepPanel, step: Step) -> None:
    figure = find(panel, StepFigure, "Figure")
    panel.render_props(step(5))
    assert figure.gliding
    figure.set_reduced_motion(True)
    panel.render_props(step(6))
    assert not figure.gliding


def read(panel: StepPanel, link: str) -> list[str]:
    """What the dialog behind a link says."""
    texts: list[str] = []

    def look(dialog: QDialog) -> None:
        texts.extend(label.text() for label in dialog.findChildren(QLabel))
        click(dialog, "Close")

    with answer_dialog(look):
        click(panel, link)
    return texts


def test_about_holds_dose_cautions_and_sources(panel: StepPanel, step: Step) -> None:
    texts = read(panel, "Aboutthisexercise")
    for first, second in pairwise(step().about):
        assert texts.index(first.heading) < texts.index(second.heading)
    assert all(line in texts for section in step().about for line in section.lines)


def test_why_this_dose_holds_each_note_with_its_source(panel: StepPanel, step: Step) -> None:
    texts = read(panel, "Whythisdose")
    assert texts[0] == "Why this dose: Hip to Heel Press"
    told = [text for section in step().why for text in (*section.lines, *section.small)]
    assert [text for text in texts if text in told] == told
    assert any("https://" in text for text in texts)
    assert any("Not yet reviewed by a physiotherapist" in text for text in texts)


@pytest.fixture
def routine(press: Exercise) -> RoutinePanelProps:
    """Three times the same exercise."""
    items = (RoutineItem(press.id),) * 3
    made = Routine("thrice", "Three Times", "any evening", "ease", items)
    return routine_panel_props(made, (press,) * 3, PlanSettings())


def test_a_routine_takes_the_place_of_the_steps(
    panel: StepPanel, asked: Asked, routine: RoutinePanelProps, step: Step
) -> None:
    panel.render_routine(routine)
    assert text(panel, "RoutineName") == "Three Times"
    assert text(panel, "Summary") == routine.summary
    assert not find(panel, QLabel, "Instruction").isVisible()
    assert not find(panel, QAbstractButton, "Whythisdose").isVisible()
    assert [label for label in read(panel, "Aboutthisexercise") if "medical advice" in label]
    assert (
        find(panel, QAbstractButton, "Aboutthisexercise").accessibleName() == "About this routine"
    )
    click(panel, "RoutineItem2")
    click(panel, "Start")
    click(panel, "Printcard")
    assert [one for one in asked if one != ("start_neared",)] == [
        ("exercise_chosen", "hip-to-heel-press"),
        ("start_requested",),
        ("print_requested",),
    ]
    panel.render_props(step())
    assert find(panel, QLabel, "Instruction").isVisible()


def test_tab_goes_through_the_exercises_to_start(
    panel: StepPanel, routine: RoutinePanelProps
) -> None:
    panel.render_routine(routine)
    find(panel, RoutineCard, "RoutineItem1").setFocus()
    seen = []
    for _ in range(7):
        seen.append(focused(panel).objectName())
        key(panel, Qt.Key.Key_Tab)
    assert seen == [
        "RoutineItem1",
        "RoutineItem2",
        "RoutineItem3",
        "Start",
        "Rehearse",
        "Aboutthisexercise",
        "Printcard",
    ]


def test_a_shorter_routine_has_fewer_cards(
    panel: StepPanel, routine: RoutinePanelProps, qtbot: QtBot, tmp_path: Path
) -> None:
    thumbnails = Thumbnails(LIGHT, ThumbnailCache(tmp_path, []), panel)
    panel.render_routine(routine)
    panel.show_thumbnails(thumbnails)
    before = find(panel, RoutineCard, "RoutineItem1").grab().toImage()
    with qtbot.waitSignal(thumbnails.drawn):
        pass
    assert find(panel, RoutineCard, "RoutineItem1").grab().toImage() != before
    panel.render_routine(replace(routine, routine="once", items=routine.items[:1]))
    qtbot.waitUntil(lambda: len(panel.findChildren(RoutineCard)) == 1)
    (card,) = panel.findChildren(RoutineCard)
    assert card.accessibleName() == routine.items[0].spoken


def settle() -> None:
    """Let layouts in layouts come to rest."""
    for _ in range(4):
        QApplication.processEvents()


def test_cards_stand_side_by_side_where_there_is_room(
    panel: StepPanel, routine: RoutinePanelProps
) -> None:
    panel.render_routine(routine)
    cards = panel.findChildren(RoutineCard)
    settle()
    assert len({card.y() for card in cards}) == 1
    assert {card.width() for card in cards} == {cards[0].width()}
    panel.set_theme(LIGHT._replace(scale=2.0))
    settle()
    assert len({card.y() for card in cards}) == 3


def test_a_long_name_leaves_the_figure_its_room(panel: StepPanel, step: Step) -> None:
    figure = find(panel, StepFigure, "Figure")
    name = find(panel, QLabel, "ExerciseName")
    settle()
    behind = figure.y()
    panel.render_props(replace(step(), title="A Name as Long as the Whole of the Stage Is Wide"))
    settle()
    assert figure.y() > behind
    assert figure.mapToGlobal(QPoint(0, 0)).y() >= name.mapToGlobal(name.rect().bottomLeft()).y()


def tops(panel: StepPanel, *names: str) -> list[int]:
    """Where these widgets begin, from the top of the panel."""
    settle()
    return [find(panel, QWidget, name).mapTo(panel, QPoint(0, 0)).y() for name in names]


def test_large_words_come_first(panel: StepPanel) -> None:
    large = LIGHT._replace(scale=2.0)
    panel.setStyleSheet(style_sheet(large))
    panel.set_theme(large)
    panel.setFixedSize(532, 540)  # What the smallest window leaves it.
    figure, instruction, start = tops(panel, "Figure", "Instruction", "Start")
    assert find(panel, StepFigure, "Figure").height() >= LEAST_FIGURE
    line = find(panel, QLabel, "Instruction").fontMetrics().lineSpacing()
    assert figure < instruction <= start - LEAST_LINES * line


@pytest.mark.parametrize(("scale", "width", "height"), [(1.0, 612, 470), (2.0, 792, 695)])
def test_where_the_words_scroll_anyway_the_figure_is_no_stamp(
    panel: StepPanel, scale: float, width: int, height: int
) -> None:
    theme = LIGHT._replace(scale=scale)
    panel.setStyleSheet(style_sheet(theme))
    panel.set_theme(theme)
    panel.setFixedSize(width, height)
    settle()
    (seen,) = (one for one in panel.findChildren(QScrollArea) if one.isVisible())
    assert seen.verticalScrollBar().maximum() > 0
    assert find(panel, StepFigure, "Figure").height() >= 0.4 * seen.height()
    line = find(panel, QLabel, "Instruction").fontMetrics().lineSpacing()
    (top,) = tops(panel, "Instruction")
    assert top + LEAST_LINES * line <= seen.height() - FADE


def test_words_that_go_on_below_pale_at_the_edge(panel: StepPanel) -> None:
    panel.setStyleSheet(style_sheet(LIGHT))
    fade = find(panel, QWidget, "Fade")
    panel.setFixedSize(868, 900)
    settle()
    assert not fade.isVisible()
    panel.setFixedSize(612, 470)
    settle()
    (seen,) = (one for one in panel.findChildren(QScrollArea) if one.isVisible())
    assert fade.isVisible()
    bottom = fade.mapTo(panel, fade.rect().bottomLeft()).y()
    assert bottom == seen.mapTo(panel, seen.rect().bottomLeft()).y()
    seen.verticalScrollBar().setValue(seen.verticalScrollBar().maximum())
    settle()
    words = [one for one in panel.findChildren(QLabel) if seen.isAncestorOf(one)]
    ends = [one.mapTo(panel, one.rect().bottomLeft()).y() for one in words if one.isVisible()]
    assert max(ends) <= bottom - FADE


def test_large_links_follow_what_they_are_about(
    panel: StepPanel, routine: RoutinePanelProps, step: Step
) -> None:
    panel.set_theme(LIGHT._replace(scale=2.0))
    shown = ("Instruction", "OtherSide", "Whythisdose")
    assert tops(panel, *shown) == sorted(tops(panel, *shown))
    find(panel, QWidget, "OtherSide").setFocus()
    seen = []
    for _ in range(5):
        seen.append(focused(panel).objectName())
        key(panel, Qt.Key.Key_Tab)
    assert seen == ["OtherSide", "Whythisdose", "Aboutthisexercise", "Printcard", "Start"]
    panel.render_routine(routine)
    start, about = tops(panel, "Start", "Aboutthisexercise")
    assert start < about
    panel.render_props(step())
    about, start = tops(panel, "Aboutthisexercise", "Start")
    panel.set_theme(LIGHT)
    about, start = tops(panel, "Aboutthisexercise", "Start")
    assert abs(about - start) < find(panel, QWidget, "Start").height()
