# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Routines and the exercises they need go out as one file and come back; nothing is replaced
silently, and nothing hostile comes in.
"""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recovery_gui.core.arrival import Arrival, ArrivalState, Decision, Merged, usual
from recovery_gui.core.language import ENGLISH, LANGUAGES, speak
from recovery_gui.core.routine import Routine, RoutineItem
from recovery_gui.core.side import Side
from recovery_gui.storage.errors import ImportRefused, NotWritable, RoutineGone
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.library_export import export_routines, pack
from recovery_gui.storage.library_import import Shelf, look, merge, shelf_of
from recovery_gui.storage.own_files import OwnFiles
from recovery_gui.storage.own_routines import own_routines
from recovery_gui.storage.paths import Paths
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.routine_package import (
    MAX_BYTES,
    Package,
    PackedFile,
    is_package,
    package_json,
    read_package,
)
from recovery_gui.storage.routine_toml import routine_toml
from recovery_gui.storage.toml_head import with_head

EXERCISES = resources_dir() / "exercises"
PRESS = (EXERCISES / "hip-to-heel-press.toml").read_text("utf-8")
EVENING = Routine("my-evening", "My Evening", "at night", "rest", (RoutineItem("my-press"),))
NEW, KNOWN, DIFFERENT = ArrivalState


class Home:
    """A folder with a small library, and the user's own files."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "library" / "exercises").mkdir(parents=True)
        shutil.copytree(resources_dir() / "shared", root / "library" / "shared")
        for name in ("hip-to-heel-press", "cat-cow"):
            shutil.copy(EXERCISES / f"{name}.toml", root / "library" / "exercises")
        (root / "library" / "routines").mkdir()
        shipped = routine_toml(replace(EVENING, id="shipped", items=(RoutineItem("cat-cow"),)))
        (root / "library" / "routines" / "shipped.toml").write_text(shipped)

    @property
    def shelf(self) -> Shelf:
        """All of it, read anew."""
        own, program = self.root / "exercises", self.root / "library"
        beside = (program / "exercises", program / "routines")
        return Shelf(
            ExerciseCatalog(program / "exercises", own),
            OwnFiles(self.root / "routines", (*beside, own)),
            OwnFiles(own, (*beside, self.root / "routines")),
        )

    def add(self, routine: Routine, comment: str = "") -> None:
        """A routine of the user's."""
        self.shelf.routines.put(routine.id, f"{comment}{routine_toml(routine)}".encode())

    def add_press(self, file_id: str = "my-press", old: str = "", new: str = "") -> None:
        """An exercise of the user's."""
        text = PRESS.replace('id = "hip-to-heel-press"', f'id = "{file_id}"')
        self.shelf.exercises.put(file_id, text.replace(old, new).encode())

    def files(self) -> dict[str, bytes]:
        """What the user's folders hold."""
        folders = (self.root / "exercises", self.root / "routines")
        paths = (path for folder in folders for path in sorted(folder.rglob("*.toml*")))
        return {str(path.relative_to(self.root)): path.read_bytes() for path in paths}

    def wipe(self) -> None:
        """Nothing of the user's is left."""
        for name in ("exercises", "routines"):
            shutil.rmtree(self.root / name, ignore_errors=True)

    def take(self, path: Path, **decisions: Decision) -> Merged:
        """Take all in; what differs as decided, by id, else as usual."""
        arriving = look(path, self.shelf)
        asked = usual(arriving.arrivals) | {
            one.key: decisions[one.id.replace("-", "_")]
            for one in arriving.arrivals
            if one.id.replace("-", "_") in decisions
        }
        return merge(arriving, asked, self.shelf)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """One exercise and one routine of the user's."""
    made = Home(tmp_path / "home")
    made.add_press()
    made.add(EVENING, "# mine\n")
    return made


@pytest.fixture
def out(home: Home, tmp_path: Path) -> Path:
    """Both, exported."""
    path = tmp_path / "out.json"
    export_routines(["my-evening"], path, home.shelf)
    return path


def states(path: Path, home: Home) -> dict[str, ArrivalState]:
    return {one.id: one.state for one in look(path, home.shelf).arrivals}


def test_out_and_back_is_the_same_to_the_bit(home: Home, out: Path) -> None:
    before = home.files()
    home.wipe()
    assert states(out, home) == {"my-evening": NEW, "my-press": NEW}
    assert home.take(out) == Merged(("my-evening",), ("my-press",), 0)
    assert home.files() == before
    assert out.stat().st_mode & 0o777 == 0o600


def test_what_is_here_and_equal_is_left_alone(home: Home, out: Path) -> None:
    before = home.files()
    assert states(out, home) == {"my-evening": KNOWN, "my-press": KNOWN}
    assert home.take(out) == Merged((), (), 2)
    assert home.files() == before


def test_another_order_of_words_and_another_day_are_no_difference(home: Home, out: Path) -> None:
    home.add(EVENING)
    assert states(out, home)["my-evening"] is KNOWN


def test_a_different_one_comes_in_beside_ours_and_only_once(home: Home, out: Path) -> None:
    ours = replace(EVENING, goal="sleep")
    home.add(ours)
    assert states(out, home) == {"my-evening": DIFFERENT, "my-press": KNOWN}
    before = home.files()
    assert home.take(out) == Merged(("my-evening-2",), (), 1)
    after = home.files()
    assert {name: after[name] for name in before} == before
    routines = {one.id: one for one in home.shelf.catalog.routines()}
    assert routines["my-evening-2"].name == "My Evening (2)"
    assert routines["my-evening-2"].goal == EVENING.goal
    assert after["routines/my-evening-2.toml"].startswith(b"# mine\n")
    assert home.take(out) == Merged((), (), 2)
    assert home.files() == after
    home.add(replace(EVENING, id="my-evening-2", goal="peace"))
    assert home.take(out).routines == ("my-evening-3",)


def test_ours_is_replaced_only_when_asked_and_is_kept(home: Home, out: Path) -> None:
    home.add(replace(EVENING, goal="sleep"))
    before = home.files()
    merged = home.take(out, my_evening=Decision.REPLACE)
    kept = home.root / "routines" / "my-evening.toml.2"
    assert merged == Merged(("my-evening",), (), 1, (str(kept),))
    assert kept.read_bytes() == before["routines/my-evening.toml"]
    assert states(out, home)["my-evening"] is KNOWN
    home.add(replace(EVENING, goal="sleep"))
    assert home.take(out, my_evening=Decision.LEAVE) == Merged((), (), 1)


def test_an_exercise_under_another_id_takes_its_routine_with_it(home: Home, out: Path) -> None:
    home.wipe()
    home.add_press(old="sets = 1", new="sets = 2")
    assert states(out, home) == {"my-evening": NEW, "my-press": DIFFERENT}
    assert home.take(out) == Merged(("my-evening",), ("my-press-2",), 0)
    (mine,) = [one for one in home.shelf.catalog.routines() if one.id == "my-evening"]
    assert mine.items == (RoutineItem("my-press-2"),)
    assert home.take(out) == Merged((), (), 2)
    home.wipe()
    home.add_press(old="sets = 1", new="sets = 2")
    assert home.take(out, my_press=Decision.LEAVE) == Merged(("my-evening",), (), 0)
    (mine,) = [one for one in home.shelf.catalog.routines() if one.id == "my-evening"]
    assert mine.items == EVENING.items


def test_the_program_s_own_are_never_replaced(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "shipped.toml"
    path.write_text(routine_toml(replace(EVENING, id="shipped", items=(RoutineItem("cat-cow"),))))
    assert states(path, home) == {"shipped": KNOWN}
    path.write_text(routine_toml(replace(EVENING, id="shipped")))
    (arrival,) = look(path, home.shelf).arrivals
    assert arrival == Arrival("shipped", "My Evening", True, DIFFERENT, replaceable=False)
    assert home.take(path, shipped=Decision.REPLACE) == Merged((), (), 0)
    assert usual((arrival,), replace=True) == {arrival.key: Decision.SECOND}
    assert home.take(path) == Merged(("shipped-2",), (), 0)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "name", ["routines/before-bed", "routines/after-long-run", "exercises/cat-cow"]
)
def test_what_the_program_has_is_known_in_every_language(
    tmp_path: Path, code: str, name: str
) -> None:
    shelf = spoken_shelf(code, tmp_path)
    (arrival,) = look(resources_dir() / f"{name}.toml", shelf).arrivals
    assert arrival.state is KNOWN
    if arrival.is_routine:
        export_routines([arrival.id], tmp_path / "out.json", shelf)
        (again,) = look(tmp_path / "out.json", shelf).arrivals
        assert again == arrival


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_one_made_of_it_goes_out_and_comes_back_in_every_language(
    tmp_path: Path, code: str
) -> None:
    """A copy holds the words of its day, an exercise those of its file; both stay the same."""
    paths = Paths(*(tmp_path / one for one in ("data", "config", "cache", "state")))
    copy = Routine("", "Vor dem Schlafen, auf meine Art", "abends", "Ruhe", (RoutineItem("mine"),))
    text = PRESS.replace('id = "hip-to-heel-press"', 'id = "mine"')
    shelf_of(paths).exercises.put("mine", text.encode())
    own = own_routines(paths).save(copy).id
    export_routines([own], tmp_path / "out.json", shelf_of(paths))
    arrivals = look(tmp_path / "out.json", spoken_shelf(code, tmp_path)).arrivals
    assert [one.state for one in arrivals] == [KNOWN, KNOWN]


def spoken_shelf(code: str, home: Path) -> Shelf:
    """Everything as a program in this language reads it."""
    speak(code)
    try:
        shelf = shelf_of(Paths(*(home / one for one in ("data", "config", "cache", "state"))))
        shelf.catalog.exercises()
    finally:
        speak(ENGLISH)
    return shelf


def test_an_id_that_the_other_kind_has_is_taken(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "my-press.toml"
    path.write_text(routine_toml(replace(EVENING, id="my-press")))
    assert home.take(path) == Merged(("my-press-2",), (), 0)
    both = Package(
        (PackedFile("twin", routine_toml(replace(EVENING, id="twin")).encode()),),
        (PackedFile("twin", PRESS.replace('"hip-to-heel-press"', '"twin"').encode()),),
    )
    path = tmp_path / "both.json"
    path.write_text(package_json(both))
    assert home.take(path) == Merged(("twin-2",), ("twin",), 0)
    assert home.shelf.catalog.problems() == ()


def test_a_deleted_one_comes_back_under_its_id(home: Home, out: Path) -> None:
    home.shelf.routines.delete("my-evening")
    assert home.take(out) == Merged(("my-evening",), (), 1)


def test_a_single_exercise_file_comes_in_too(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "other-press.toml"
    path.write_text(PRESS.replace('id = "hip-to-heel-press"', 'id = "other-press"'))
    assert home.take(path) == Merged((), ("other-press",), 0)


def test_a_long_id_stays_within_its_length(home: Home, tmp_path: Path) -> None:
    long = replace(EVENING, id="x" * 64, name="y" * 80)
    home.add(replace(long, goal="sleep"))
    path = tmp_path / f"{long.id}.toml"
    path.write_text(routine_toml(long))
    (came,) = home.take(path).routines
    assert came == f"{'x' * 58}-2"
    assert home.shelf.catalog.problems() == ()
    assert home.take(path).known == 1


def test_what_is_missing_or_unsound_is_told_and_the_rest_comes_in(
    home: Home, tmp_path: Path
) -> None:
    lost = routine_toml(replace(EVENING, id="lost", items=(RoutineItem("unknown"),)))
    package = Package(
        (
            PackedFile("lost", lost.encode()),
            PackedFile("other-id", routine_toml(EVENING).encode()),
            PackedFile("fine", routine_toml(replace(EVENING, id="fine")).encode()),
        ),
        (PackedFile("broken", b"format = "),),
    )
    path = tmp_path / "out.json"
    path.write_text(package_json(package))
    arriving = look(path, home.shelf)
    assert [one.split(": ")[:2] for one in arriving.rejected] == [
        ["broken.toml:1", "file"],
        ["lost.toml:9", "items[1].exercise"],
        ["other-id.toml:3", "id"],
    ]
    assert home.take(path) == Merged(("fine",), (), 0)


def test_routines_that_are_not_there_are_not_exported(home: Home) -> None:
    with pytest.raises(RoutineGone, match="no routine nothing"):
        pack(["nothing"], home.shelf)


def test_the_program_s_own_can_be_exported(tmp_path: Path) -> None:
    own = OwnFiles(tmp_path / "routines", ())
    shelf = Shelf(ExerciseCatalog(EXERCISES, tmp_path / "exercises"), own, own)
    package = pack(["after-long-run", "after-long-run"], shelf)
    source = resources_dir() / "routines" / "after-long-run.toml"
    assert package == Package((PackedFile("after-long-run", source.read_bytes()),), ())


HOSTILE = [
    (b"", "it is no JSON"),
    (b"\xff\xfe", "it is no JSON"),
    (b"[" * 100_000, "it is no JSON"),
    (b"[]", "it holds no routines of Recovery"),
    (b'{"format": "recovery-gui-history"}', "it holds no routines of Recovery"),
    (b'{"format": "recovery-gui-routines", "version": 2}', "a newer Recovery wrote it"),
    (b'{"format": "recovery-gui-routines", "version": 1}', "routines: missing; routine files"),
]
FILES = [
    ({"id": "../up", "toml": ""}, r"routines\[1\]\.id: is the text"),
    ({"id": "a/b", "toml": ""}, r"routines\[1\]\.id: is the text"),
    ({"id": "a", "toml": 3}, "is no text"),
    ({"id": "a", "toml": "\ud800"}, "is no sound text"),
    ({"id": "a", "toml": "x" * 70_000}, "is too large"),
    ({"id": "a", "toml": "", "path": "/etc"}, "unknown"),
    ("text", "is the text"),
]


@pytest.mark.parametrize(("raw", "reason"), HOSTILE)
def test_what_is_no_package_is_refused(tmp_path: Path, raw: bytes, reason: str) -> None:
    path = tmp_path / "out.json"
    path.write_bytes(raw)
    with pytest.raises(ImportRefused) as refused:
        read_package(path)
    assert reason in refused.value.what
    assert refused.value.what.endswith("Nothing was changed.")


@pytest.mark.parametrize(("file", "reason"), FILES)
def test_hostile_files_in_a_package_are_refused(tmp_path: Path, file: object, reason: str) -> None:
    path = tmp_path / "out.json"
    whole = {"format": "recovery-gui-routines", "version": 1, "routines": [file], "exercises": []}
    path.write_text(json.dumps(whole))
    with pytest.raises(ImportRefused, match=reason):
        read_package(path)


def test_size_is_capped_before_anything_is_read(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 5)
    with pytest.raises(ImportRefused, match="larger than 8 MiB"):
        read_package(path)
    many = [{"id": f"a{number}", "toml": ""} for number in range(201)]
    whole = {"format": "recovery-gui-routines", "version": 1, "routines": many, "exercises": []}
    path.write_text(json.dumps(whole))
    with pytest.raises(ImportRefused, match="has 201 items, allowed: 0 to 200"):
        read_package(path)
    (tmp_path / "big.toml").write_text("#" * 70_000)
    with pytest.raises(ImportRefused, match="is too large"):
        read_package(tmp_path / "big.toml")
    with pytest.raises(NotWritable):
        read_package(tmp_path / "missing.json")


def test_a_history_is_told_from_routines(out: Path, tmp_path: Path) -> None:
    history = tmp_path / "history.json"
    history.write_text('{"format": "recovery-gui-history"}')
    assert is_package(out)
    assert is_package(tmp_path / "any.TOML")
    assert not is_package(history)
    with pytest.raises(NotWritable):
        is_package(tmp_path / "missing.json")


HEADS = [
    ('id = "a"\nname = "A"\n', 'id = "b"\nname = "B \\" 2"\n'),
    ("  id='a'  # why\nname = \"A\"\n[[items]]\nid = 1\n", None),
    (
        'name = "A"\nid = "a" # id\n[x]\nid = "a"\n',
        'name = "B \\" 2"\nid = "b" # id\n[x]\nid = "a"\n',
    ),
    ('note = """\nid = "x"\n"""\nid = "a"\nname = "A"\n', None),
    ('"id" = "a"\nname = "A"\n', None),
    ('id = """a"""\nname = "A"\n', None),
]


@pytest.mark.parametrize(("text", "changed"), HEADS)
def test_another_id_leaves_the_rest_of_the_text(text: str, changed: str | None) -> None:
    made = with_head(text, "b", 'B " 2')
    if text.startswith("  id="):
        changed = text.replace("'a'", '"b"').replace('"A"', '"B \\" 2"')
    assert made == changed


def test_an_exercise_whose_id_cannot_be_changed_is_refused(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "my-press.toml"
    text = PRESS.replace('id = "hip-to-heel-press"', '"id" = "my-press"')
    path.write_text(text.replace("sets = 1", "sets = 2"))
    before = home.files()
    with pytest.raises(ImportRefused, match="Give it another id in its file"):
        home.take(path)
    assert home.files() == before


def test_a_routine_whose_id_cannot_be_changed_is_written_anew(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "my-evening.toml"
    text = routine_toml(replace(EVENING, goal="sleep"))
    path.write_text(text.replace('id = "my-evening"', '"id" = "my-evening"'))
    assert home.take(path) == Merged(("my-evening-2",), (), 0)
    assert home.shelf.catalog.problems() == ()


WORDS = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=40)
ITEMS = st.builds(
    RoutineItem,
    st.sampled_from(["hip-to-heel-press", "my-press"]),
    sets=st.none() | st.integers(1, 20),
    breaths=st.none() | st.integers(1, 200),
    side=st.none() | st.sampled_from([Side.LEFT, Side.RIGHT]),
)
ROUTINES = st.lists(
    st.builds(
        Routine,
        st.just(""),
        WORDS,
        WORDS,
        WORDS,
        st.lists(ITEMS, min_size=1, max_size=5).map(tuple),
    ),
    min_size=1,
    max_size=4,
)


def numbered(routines: list[Routine]) -> Iterator[Routine]:
    numbers = count(1)
    return (replace(one, id=f"own-{next(numbers)}") for one in routines)


@settings(max_examples=30, deadline=None)
@given(ROUTINES)
def test_any_routines_go_out_and_come_back(routines: list[Routine]) -> None:
    with TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        home.add_press()
        own = list(numbered(routines))
        for one in own:
            home.add(one)
        assert home.shelf.catalog.problems() == ()
        before, library = home.files(), home.shelf.catalog.routines()
        path = Path(folder) / "out.json"
        export_routines([one.id for one in own], path, home.shelf)
        assert home.take(path).routines == ()
        home.wipe()
        needs_press = any(item.exercise == "my-press" for one in own for item in one.items)
        assert home.take(path).routines == tuple(one.id for one in own)
        if not needs_press:
            home.add_press()
        assert home.files() == before
        assert home.shelf.catalog.routines() == library


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_mutated_package_comes_in_or_is_refused(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        home.add_press()
        home.add(EVENING)
        path = Path(folder) / "out.json"
        export_routines(["my-evening"], path, home.shelf)
        home.wipe()
        raw = bytearray(path.read_bytes())
        for _ in range(data.draw(st.integers(1, 4))):
            raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
        path.write_bytes(raw)
        try:
            home.take(path)
        except ImportRefused:
            assert home.files() == {}
        assert home.shelf.catalog.problems() == ()
        assert {one.relative_to(home.root).parts[0] for one in home.root.rglob("*")} <= {
            *("library", "exercises", "routines"),
        }
