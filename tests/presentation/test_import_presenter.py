# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a file would bring is shown, decided about and taken in, on a real disk."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from recovery_gui.core.arrival import Decision, Merged
from recovery_gui.core.language import ENGLISH, speak
from recovery_gui.presentation.import_presenter import ImportPresenter
from recovery_gui.presentation.import_props import ImportProps, ImportRow
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.library_files import LibraryFiles
from recovery_gui.storage.paths import paths_under
from recovery_gui.storage.resources import resources_dir

OwnRoutine = Callable[..., Path]
OwnExercise = Callable[[str, str], Path]


@dataclass
class Counter:
    """The presenter, and everything that it showed and told."""

    presenter: ImportPresenter
    catalog: CatalogService
    shown: list[ImportProps | None] = field(default_factory=list)
    done: list[tuple[Merged, str]] = field(default_factory=list)

    @property
    def props(self) -> ImportProps:
        """What is shown now."""
        assert self.shown[-1] is not None
        return self.shown[-1]


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    """Nothing is looked at."""
    exercises = resources_dir() / "exercises"
    catalog = CatalogService(ExerciseCatalog(exercises, tmp_path / "exercises"))
    shown: list[ImportProps | None] = []
    done: list[tuple[Merged, str]] = []
    presenter = ImportPresenter(
        LibraryFiles(paths_under(tmp_path)),
        catalog,
        shown.append,
        lambda merged, words: done.append((merged, words)),
    )
    return Counter(presenter, catalog, shown, done)


@pytest.fixture
def packed(tmp_path: Path, own_routine: OwnRoutine, own_exercise: OwnExercise) -> Path:
    """My Row with My Press in it, exported; both are still here."""
    own_exercise("My Press", "")
    own_routine("My Row", "my-press")
    path = tmp_path / "out.json"
    assert LibraryFiles(paths_under(tmp_path)).export(["my-row"], path) == 1
    return path


def wipe(tmp_path: Path) -> None:
    for name in ("exercises", "routines"):
        for path in (tmp_path / name).iterdir():
            path.unlink()


def test_what_is_new_comes_in(counter: Counter, packed: Path, tmp_path: Path) -> None:
    wipe(tmp_path)
    counter.presenter.open(packed)
    assert counter.props == ImportProps(
        title="Import out.json",
        summary="2 new",
        rows=(ImportRow("My Row", "Routine", "New"), ImportRow("My Press", "Exercise", "New")),
        can_take=True,
    )
    counter.presenter.take()
    assert counter.shown[-1] is None
    merged, words = counter.done[0]
    assert merged.routines == ("my-row",)
    assert words == "1 routine and 1 exercise came in."
    assert counter.catalog.routine("my-row") is not None


def test_what_is_known_changes_nothing(counter: Counter, packed: Path) -> None:
    counter.presenter.open(packed)
    assert counter.props.summary == "2 that you have already"
    assert [row.words for row in counter.props.rows] == ["You have it already"] * 2
    assert not counter.props.can_take
    counter.presenter.take()
    assert counter.done[0][1] == "Nothing new came in. 2 you had already."


def test_an_exercise_may_come_in_alone(counter: Counter, packed: Path, tmp_path: Path) -> None:
    ours = tmp_path / "exercises" / "my-press.toml"
    ours.write_text(ours.read_text("utf-8").replace('"My Press"', '"My Other Press"'), "utf-8")
    counter.presenter.open(packed)
    counter.presenter.decide(1, Decision.REPLACE)
    counter.presenter.take()
    assert counter.done[0][1].startswith("1 exercise came in. 1 you had already.")


def test_what_differs_is_decided(
    counter: Counter, packed: Path, tmp_path: Path, own_routine: OwnRoutine
) -> None:
    own_routine("My Row", "my-press", "my-press")
    ours = (tmp_path / "routines" / "my-row.toml").read_bytes()
    counter.presenter.open(packed)
    assert counter.props.summary == "1 that you have already, 1 that differs"
    row = counter.props.rows[0]
    assert row.words == "Differs from what you have"
    assert (row.decision, row.replaceable) == (Decision.SECOND, True)
    counter.presenter.decide(0, Decision.LEAVE)
    assert not counter.props.can_take
    counter.presenter.decide(1, Decision.REPLACE)
    assert counter.props.rows[1].decision is None
    counter.presenter.decide(0, Decision.REPLACE)
    assert counter.props.can_take
    counter.presenter.take()
    kept = tmp_path / "routines" / "my-row.toml.1"
    assert counter.done[0][1] == (
        f"1 routine came in. 1 you had already. What was replaced is kept in {kept}."
    )
    assert kept.read_bytes() == ours


def test_two_that_differ_are_counted(
    counter: Counter, packed: Path, own_routine: OwnRoutine, own_exercise: OwnExercise
) -> None:
    path = own_exercise("My Press", "")
    path.write_text(path.read_text("utf-8").replace("sets = 1", "sets = 2"), "utf-8")
    own_routine("My Row", "my-press", "my-press")
    counter.presenter.open(packed)
    assert counter.props.summary == "2 that differ"


def test_what_cannot_come_in_is_told(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "lost.toml"
    path.write_text('format = 1\nkind = "routine"\nid = "lost"\n')
    counter.presenter.open(path)
    assert len(counter.props.problems) == 4
    assert counter.props.failure == "It cannot come in yet: it has 4 mistakes."
    assert counter.props.summary == ""
    assert not counter.props.can_take
    path = tmp_path / "mixed.json"
    empty = '{"format": "recovery-gui-routines", "version": 1, "routines": [%s], "exercises": []}'
    path.write_text(empty % "")
    counter.presenter.open(path)
    assert counter.props.summary == "There is nothing in this file"


def test_two_that_cannot_come_in_are_counted(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "two.json"
    files = '{"id": "lost", "toml": ""}, {"id": "gone", "toml": ""}'
    head = '{"format": "recovery-gui-routines", "version": 1'
    path.write_text(f'{head}, "routines": [{files}], "exercises": []}}')
    counter.presenter.open(path)
    assert (counter.props.summary, counter.props.failure) == ("2 cannot come in", "")
    assert not counter.props.can_take


@pytest.mark.parametrize(
    ("text", "sentence", "lines"),
    [
        ('[project]\nname = "x"\n', "it is no routine or exercise of Recovery. Nothing was", 0),
        ("", "it is no routine or exercise of Recovery. Nothing was changed.", 0),
        ("hello there\n", "It cannot come in yet: it has 1 mistake.", 1),
        ('id = "some"\n', "It cannot come in yet: it has 8 mistakes.", 8),
    ],
)
def test_a_sentence_comes_before_the_lines_of_the_mistakes(
    counter: Counter, tmp_path: Path, text: str, sentence: str, lines: int
) -> None:
    path = tmp_path / "some.toml"
    path.write_text(text)
    counter.presenter.open(path)
    assert sentence in counter.props.failure
    assert counter.props.summary == ""
    assert len(counter.props.problems) == lines
    assert not counter.props.can_take


def test_known_and_broken_together(counter: Counter, packed: Path) -> None:
    broken = '"routines": [{"id": "lost", "toml": ""}, '
    text = packed.read_text("utf-8").replace('"routines": [', broken)
    packed.write_text(text, "utf-8")
    counter.presenter.open(packed)
    assert counter.props.summary == "2 that you have already; 1 cannot come in"


def test_a_long_list_of_what_is_allowed_is_cut(counter: Counter, packed: Path) -> None:
    text = packed.read_text("utf-8")
    packed.write_text(text.replace('exercise = \\"my-press', 'exercise = \\"no-press'), "utf-8")
    counter.presenter.open(packed)
    (line,) = counter.props.problems
    assert line.startswith("my-row.toml:")
    assert (len(line), line[-1]) == (161, "…")


def test_a_file_that_is_refused_stays_shown(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "photo.json"
    path.write_bytes(b"\x89PNG")
    counter.presenter.open(path)
    assert "cannot be imported: it is no JSON" in counter.props.failure
    assert not counter.props.can_take
    counter.presenter.take()
    counter.presenter.decide(0, Decision.LEAVE)
    assert len(counter.shown) == 1
    counter.presenter.close()
    assert counter.shown[-1] is None


def test_what_the_disk_refuses_stays_shown(counter: Counter, packed: Path, tmp_path: Path) -> None:
    wipe(tmp_path)
    (tmp_path / "routines").rmdir()
    (tmp_path / "routines").write_text("in the way")
    counter.presenter.open(packed)
    counter.presenter.take()
    assert str(tmp_path / "routines") in counter.props.failure
    assert counter.catalog.exercise("my-press") is not None
    assert counter.done == []
    (tmp_path / "routines").unlink()
    counter.presenter.take()
    assert counter.catalog.routine("my-row") is not None


@pytest.mark.parametrize("file", ["routines/before-bed", "exercises/cat-cow"])
def test_what_the_program_has_is_called_as_the_library_calls_it(
    counter: Counter, tmp_path: Path, file: str
) -> None:
    """The file is English; who speaks German knows it by another name."""
    path = resources_dir() / f"{file}.toml"
    speak("de")
    try:
        spoken = CatalogService(
            ExerciseCatalog(resources_dir() / "exercises", tmp_path / "exercises")
        )
        presenter = ImportPresenter(
            LibraryFiles(paths_under(tmp_path)), spoken, counter.shown.append, print
        )
        presenter.open(path)
        names = [one.name for one in counter.props.rows]
        known = spoken.routine(path.stem) or spoken.exercise(path.stem)
    finally:
        speak(ENGLISH)
    assert known is not None
    assert names == [known.name]
    assert known.written_names[0] not in names
    assert [one.decision for one in counter.props.rows] == [None]
