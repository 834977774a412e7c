# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A small part of the gallery, drawn: the files are there, of the right size, and not blank."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recovery_gui.core.side import Side
from tests.gallery.cards import PAPERS, draw_cards
from tests.gallery.editor_scene import editor, importing
from tests.gallery.help_scene import helping
from tests.gallery.library import THEMES, cells_of, draw_library, program_exercises
from tests.gallery.look import Look
from tests.gallery.scenes import (
    SCENES,
    Scene,
    failure,
    filters,
    fitted,
    history,
    messages,
    trouble,
)
from tests.gallery.weeks import REST_WEEKS, practised_weeks
from tests.gallery.welcome import desktop, welcome
from tests.gallery.whole import LOOKS, draw
from tests.presentation.world import TODAY

SMALL = Look("light", 1024, 640)
FORMS: dict[Scene, tuple[str, ...]] = {  # Of a size of their own.
    fitted: ("fit-name",),
    helping: (
        *("help-about", "help-keys", "help-manual", "help-manual-floor", "help-manual-found"),
        "help-news",
    ),
    history: ("history-add", "history-bin", "history-body", "history-edit"),
    importing: ("import", "import-known", "import-mistakes", "import-refused", "routine-bin"),
    trouble: ("trouble",),
}
DARK = Look("dark", 1280, 800, 200)

# The offscreen platform knows no size hints of dialogs, and no grabs of menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def _own_palette(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program's colours and its way with errors end with the test."""
    assert qtbot is not None
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    yield
    QApplication.setPalette(QPalette())


def colours(image: QImage) -> set[int]:
    """The colours of every ninth pixel."""
    return {
        image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)
    }


@pytest.mark.parametrize(
    ("look", "scene", "names"),
    [
        (SMALL, messages, ["practice-discarded", "practice-offer-and-broken-file"]),
        (SMALL, welcome, ["welcome", "welcome-over"]),
        (
            SMALL,
            desktop,
            ["drop", "drop-refused", "recent", "settings-language", "settings-recent"],
        ),
        (SMALL, trouble, ["practice-history-damaged"]),
        (SMALL, failure, ["finish-failure"]),
        (SMALL, fitted, ["fit", "fit-long", "fit-removed", "fit-short"]),
        (SMALL, helping, ["help-menu", "help-update"]),
        (DARK, helping, ["help-menu", "help-update"]),
        (SMALL, importing, ["routine-own"]),
        (
            SMALL,
            editor,
            [
                "editor-builtin",
                "editor-carrying",
                "editor-discarded",
                "editor-empty",
                "editor-filled",
                "editor-missing",
                "editor-practice",
                "editor-question",
            ],
        ),
        (
            SMALL,
            filters,
            [
                "list-equipment-menu",
                "list-filtered",
                "list-left-out",
                "list-marked",
                "list-nothing-fits",
                "list-row-menu",
                "list-search-unfolded",
                "list-sort-menu",
            ],
        ),
        (
            DARK,
            history,
            [
                "history-deleted",
                "history-empty",
                "history-full",
                "history-sessions",
                "history-table",
                "history-week-read",
                "history-year",
                "practice-practised",
                "settings",
                "settings-files",
                "settings-restore",
            ],
        ),
    ],
)
def test_scenes_are_drawn(tmp_path: Path, look: Look, scene: Scene, names: list[str]) -> None:
    draw(tmp_path / "out", tmp_path / "folder", [look], [scene])
    forms = [f"{name}-{look.suffix}.png" for name in FORMS.get(scene, ())]
    found = sorted((tmp_path / "out").iterdir())
    files = [file for file in found if file.name not in forms]
    assert len(found) - len(files) == len(forms)
    assert [file.name for file in files] == [f"{name}-{look.suffix}.png" for name in names]
    for file in files:
        image = QImage(str(file))
        assert (image.width(), image.height()) == (look.width, look.height)
        assert len(colours(image)) > 20
    assert not (tmp_path / "folder").exists()


def test_a_picture_is_the_same_each_time(tmp_path: Path) -> None:
    for name in ("one", "two"):
        draw(tmp_path / name, tmp_path / "folder", [SMALL], [failure])
    one, two = (next((tmp_path / name).iterdir()).read_bytes() for name in ("one", "two"))
    assert one == two


def test_every_look_has_files_of_its_own() -> None:
    assert len({look.suffix for look in LOOKS}) == len(LOOKS) == 7
    assert len(set(SCENES)) == len(SCENES)


def test_the_weeks_are_plausible() -> None:
    records = practised_weeks(TODAY)
    assert records == practised_weeks(TODAY)
    assert len({record.id for record in records}) == len(records) > 20
    assert max(record.local_date for record in records) <= TODAY
    weeks = {(TODAY - record.local_date).days // 7 for record in records}
    assert len(weeks) == 12 - len(REST_WEEKS)


def test_the_library_is_drawn_step_by_step_from_both_sides(tmp_path: Path) -> None:
    exercises = program_exercises()
    press = next(one for one in exercises if one.id == "hip-to-heel-press")
    breathing = next(one for one in exercises if not one.sided)
    unsided = len(list(cells_of(breathing, Side.RIGHT)))
    assert list(cells_of(breathing, Side.LEFT)) == []
    count = draw_library(tmp_path, [press, breathing])
    assert count == len(THEMES) * (2 * len(list(cells_of(press, Side.LEFT))) + unsided)
    files = sorted(file.name for file in tmp_path.iterdir())
    assert files == [
        f"{theme}-{side}-01.png" for theme in sorted(THEMES) for side in ("left", "right")
    ]
    for name in files:
        assert len(colours(QImage(str(tmp_path / name)))) > 20


def test_cards_are_drawn_on_both_papers(tmp_path: Path) -> None:
    assert draw_cards(tmp_path, 1) == 2
    a4, letter = (QImage(str(tmp_path / f"after-speed-work-{paper}.png")) for paper in PAPERS)
    assert a4.height() > letter.height() > 0
    assert len(colours(a4)) > 20
