# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The user's routines on disk: nothing is written over that is not kept, and what is deleted
comes back to the bit.
"""

from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recovery_gui.core.routine import Routine, RoutineItem
from recovery_gui.core.routine_draft import RoutineDraft, routine_of
from recovery_gui.core.side import Side
from recovery_gui.storage.errors import NotWritable, RoutineGone, RoutineRefused
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.own_files import slug
from recovery_gui.storage.own_routines import OwnRoutines
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.routine_parser import problems_in
from recovery_gui.storage.routine_toml import routine_toml
from recovery_gui.storage.value_kinds import ID_LENGTH, ID_PATTERN

EVENING = Routine(
    id="",
    name="My Evening",
    when="at night",
    goal='a "calm" end',
    items=(RoutineItem("hip-to-heel-press", sets=2, side=Side.LEFT), RoutineItem("cat-cow")),
    revised=date(2026, 11, 29),
)


@pytest.fixture
def own(tmp_path: Path) -> OwnRoutines:
    """Beside the program's files, and an exercise of the user's."""
    exercises = tmp_path / "exercises"
    exercises.mkdir()
    (exercises / "my-press.toml").write_text("broken")
    beside = (resources_dir() / "exercises", resources_dir() / "routines", exercises)
    return OwnRoutines(tmp_path / "routines", beside)


def file_of(own: OwnRoutines, routine_id: str) -> Path:
    return own.directory / f"{routine_id}.toml"


def shown(own: OwnRoutines) -> dict[str, Routine]:
    """What the program reads."""
    catalog = ExerciseCatalog(resources_dir() / "exercises", own.directory.parent / "exercises")
    return {one.id: one for one in catalog.routines()}


def test_what_is_saved_is_read_again_and_private(own: OwnRoutines) -> None:
    saved = own.save(EVENING)
    assert saved == ("my-evening", None)
    read = shown(own)["my-evening"]
    assert replace(read, origin=EVENING.origin) == replace(EVENING, id="my-evening")
    assert file_of(own, "my-evening").stat().st_mode & 0o777 == 0o600
    assert own.directory.stat().st_mode & 0o777 == 0o700
    assert [path.name for path in own.directory.iterdir()] == ["my-evening.toml"]


def test_no_id_is_given_twice_nor_one_of_the_program(own: OwnRoutines) -> None:
    assert [own.save(EVENING).id for _ in range(3)] == [
        *("my-evening", "my-evening-2", "my-evening-3"),
    ]
    assert own.save(replace(EVENING, name="Hip to Heel Press")).id == "hip-to-heel-press-2"
    assert own.save(replace(EVENING, name="After Long Run")).id == "after-long-run-2"
    assert own.save(replace(EVENING, name="My Press!")).id == "my-press-2"
    assert own.save(replace(EVENING, name="Fitted Session")).id == "fitted-session-2"


def test_another_name_keeps_the_id_and_the_file(own: OwnRoutines) -> None:
    first = replace(EVENING, id=own.save(EVENING).id)
    renamed = replace(first, name="Before Bed", revised=date(2026, 11, 30))
    assert own.save(renamed, first) == ("my-evening", None)
    assert shown(own)["my-evening"].name == "Before Bed"
    assert [path.name for path in own.directory.iterdir()] == ["my-evening.toml"]


def test_a_file_written_by_hand_is_kept_beside(own: OwnRoutines) -> None:
    first = replace(EVENING, id=own.save(EVENING).id)
    path = file_of(own, "my-evening")
    by_hand = f"# Mum's favourite\n{path.read_text()}".encode()
    path.write_bytes(by_hand)
    read = shown(own)["my-evening"]
    changed = replace(read, goal="sleep")
    kept = own.save(changed, read).kept
    assert kept == path.with_name("my-evening.toml.1")
    assert kept is not None
    assert kept.read_bytes() == by_hand
    assert kept.stat().st_mode & 0o777 == 0o600
    assert shown(own)["my-evening"].goal == "sleep"
    assert own.save(replace(changed, goal="rest"), changed).kept is None
    path.write_bytes(by_hand)
    assert own.save(first, changed).kept == path.with_name("my-evening.toml.2")


def test_a_change_from_elsewhere_is_kept_beside(own: OwnRoutines) -> None:
    opened = replace(EVENING, id=own.save(EVENING).id)
    elsewhere = routine_toml(replace(opened, goal="elsewhere"))
    file_of(own, opened.id).write_text(elsewhere)
    kept = own.save(replace(opened, goal="here"), opened).kept
    assert kept is not None
    assert kept.read_text() == elsewhere
    file_of(own, opened.id).unlink()
    assert own.save(opened, opened) == (opened.id, None)


def test_a_deleted_routine_comes_back_to_the_bit(own: OwnRoutines) -> None:
    own.save(EVENING)
    path = file_of(own, "my-evening")
    content = b"# by hand\r\n" + path.read_bytes()
    path.write_bytes(content)
    aside = own.delete("my-evening")
    assert not path.exists()
    assert "my-evening" not in shown(own)
    later = OwnRoutines(own.directory, ())
    assert later.free_id("My Evening") == "my-evening-2"
    assert later.restore(aside) == "my-evening"
    assert path.read_bytes() == content


def test_two_deleted_ones_of_a_name_are_both_kept(own: OwnRoutines) -> None:
    own.save(EVENING)
    first = own.delete("my-evening")
    file_of(own, "my-evening").write_text("another")
    with pytest.raises(RoutineGone, match=r"called my-evening\.toml again\."):
        own.restore(first)
    assert first.exists()
    second = own.delete("my-evening")
    assert second.name == "my-evening.toml.1"
    assert own.restore(second) == "my-evening"
    assert file_of(own, "my-evening").read_text() == "another"


def test_what_is_gone_is_told(own: OwnRoutines) -> None:
    with pytest.raises(RoutineGone, match="not there any more"):
        own.delete("nothing")
    own.save(EVENING)
    aside = own.delete("my-evening")
    own.restore(aside)
    with pytest.raises(RoutineGone, match="not there any more"):
        own.restore(own.deleted / "other.toml")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotWritable):
        OwnRoutines(tmp_path / "file" / "routines", ()).save(EVENING)


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "\u202e"},
        {"goal": "\x01"},
        {"name": "x" * 81},
        {"items": ()},
        {"items": EVENING.items * 21},
        {"items": (RoutineItem("cat-cow", sets=99),)},
    ],
)
def test_what_could_not_be_read_again_is_not_written(
    own: OwnRoutines, changes: dict[str, object]
) -> None:
    with pytest.raises(RoutineRefused, match="was not saved"):
        own.save(replace(EVENING, **changes))  # type: ignore[arg-type]
    assert not own.directory.exists()


@given(st.text(max_size=90), st.text(max_size=30), st.text(max_size=30), st.integers(0, 3))
def test_what_a_draft_gives_is_read_again_or_refused(
    name: str, when: str, goal: str, count: int
) -> None:
    draft = RoutineDraft(name, when, goal, (RoutineItem("cat-cow", sets=2),) * count)
    with TemporaryDirectory() as folder:
        own = OwnRoutines(Path(folder) / "routines", ())
        try:
            saved = own.save(routine_of(draft, replace(EVENING, name="")))
        except RoutineRefused:
            assert not own.directory.exists()
        else:
            path = file_of(own, saved.id)
            assert problems_in(path, path.read_bytes()) == []


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("My Evening", "my-evening"),
        ("  Après-ski:  jambes  ", "apres-ski-jambes"),
        ("Mum's 5 minutes", "mums-5-minutes"),
        ("Straße", "strasse"),
        ("İzmir", "izmir"),
        ("Вечер", "routine"),
        ("../../etc/passwd", "etc-passwd"),
        ("", "routine"),
        ("x" * 90, "x" * (ID_LENGTH - 6)),
    ],
)
def test_names_make_ids(name: str, wanted: str) -> None:
    assert slug(name) == wanted


@given(st.text(max_size=120))
def test_any_name_makes_an_id_that_a_file_may_have(name: str) -> None:
    made = slug(name)
    assert ID_PATTERN.fullmatch(made)
    assert len(f"{made}-99999") <= ID_LENGTH
