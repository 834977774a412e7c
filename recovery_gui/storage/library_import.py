# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Routines and exercises that come from elsewhere: looked at first, then taken in.

Nothing of the program's is ever replaced, and of the user's nothing that is not kept.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from recovery_gui.core.arrival import Arrival, ArrivalState, Decision, Decisions, Merged
from recovery_gui.core.exercise import Exercise, Origin
from recovery_gui.core.language import tr
from recovery_gui.core.routine import Routine
from recovery_gui.storage.errors import ImportRefused
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.exercise_parser import parse_exercise
from recovery_gui.storage.own_files import OwnFiles, numbered
from recovery_gui.storage.own_routines import own_routines
from recovery_gui.storage.paths import Paths
from recovery_gui.storage.resources import resources_dir
from recovery_gui.storage.routine_package import Package, PackedFile, read_package
from recovery_gui.storage.routine_parser import parse_routine
from recovery_gui.storage.routine_toml import routine_toml
from recovery_gui.storage.toml_head import with_head
from recovery_gui.storage.wording import AS_WRITTEN

T = TypeVar("T", Exercise, Routine)
_MOST_NAME = 72


class Shelf(NamedTuple):
    """Where everything is: the library as it is written, and the folders of the user's own."""

    catalog: ExerciseCatalog
    routines: OwnFiles
    exercises: OwnFiles


def shelf_of(paths: Paths) -> Shelf:
    """Everything as the program keeps it, read anew.

    In no language but that of the files: what is compared with them is not translated either.
    """
    program = resources_dir()
    return Shelf(
        ExerciseCatalog(program / "exercises", paths.exercises, AS_WRITTEN),
        own_routines(paths),
        OwnFiles(paths.exercises, (program / "exercises", program / "routines", paths.routines)),
    )


class _Coming(NamedTuple, Generic[T]):
    """A file that comes, what it gives, how it stands, and the id under which it is here."""

    content: bytes
    value: T
    arrival: Arrival
    known_as: str


class Arriving(NamedTuple):
    """What a file would bring. `rejected` are the problems of what cannot come in."""

    arrivals: tuple[Arrival, ...]
    rejected: tuple[str, ...]
    exercises: tuple[_Coming[Exercise], ...]
    routines: tuple[_Coming[Routine], ...]


def look(path: Path, shelf: Shelf) -> Arriving:
    """What a file holds, and how it stands to what is here; nothing is changed. Raises `Fault`."""
    return compare(read_package(path), shelf)


def compare(package: Package, shelf: Shelf) -> Arriving:
    """The same for a package that is read."""
    rejected: list[str] = []
    library, here = shelf.catalog.library[0], _by_id(shelf.catalog.exercises())
    exercises = _Sorter(here, shelf.exercises, is_routine=False).sort(
        package.exercises,
        lambda file: parse_exercise(_path(file), library, _shown(file), content=file.content),
        rejected,
    )
    coming = {one.value.id: one.value for one in exercises}
    renamed = {one.value.id: one.known_as for one in exercises}
    routines = _Sorter(
        _by_id(shelf.catalog.routines()), shelf.routines, is_routine=True, renamed=renamed
    ).sort(
        package.routines,
        lambda file: parse_routine(_path(file), here | coming, _shown(file), content=file.content),
        rejected,
    )
    arrivals = (*(one.arrival for one in routines), *(one.arrival for one in exercises))
    return Arriving(arrivals, tuple(rejected), exercises, routines)


def merge(arriving: Arriving, decisions: Decisions, shelf: Shelf) -> Merged:
    """Take in what is new, and what differs as decided; exercises first. Raises `Fault`.

    What differs and is not decided about stays away.
    """
    taker = _Taker(decisions)
    exercises = taker.take(arriving.exercises, shelf.exercises, _second_exercise)
    renamed = {
        one.value.id: taker.ids.get(one.value.id, one.known_as) for one in arriving.exercises
    }

    def as_text(one: _Coming[Routine], file_id: str, name: str) -> bytes:
        return _routine_text(one, file_id, name, renamed)

    routines = taker.take(arriving.routines, shelf.routines, as_text)
    known = sum(one.state is ArrivalState.KNOWN for one in arriving.arrivals)
    return Merged(routines, exercises, known, tuple(str(path) for path in taker.kept))


class _Sorter(Generic[T]):
    """Tells what is new, known and different among files of one kind."""

    def __init__(
        self,
        here: Mapping[str, T],
        folder: OwnFiles,
        *,
        is_routine: bool,
        renamed: Mapping[str, str] | None = None,
    ) -> None:
        self._here: Mapping[str, T] = here
        self._is_routine = is_routine
        self._renamed = renamed or {}
        self._taken = folder.present() | self._renamed.keys()
        self._own = {path.stem for path in folder.directory.glob("*.toml")}

    def sort(
        self,
        files: Iterable[PackedFile],
        parse: Callable[[PackedFile], tuple[T | None, list[str]]],
        rejected: list[str],
    ) -> tuple[_Coming[T], ...]:
        """The sound ones; the problems of the others are added to `rejected`."""
        found = []
        for file in files:
            value, problems = parse(file)
            rejected += problems
            if value is not None:
                found.append(self._coming(file, value))
        return tuple(found)

    def _coming(self, file: PackedFile, value: T) -> _Coming[T]:
        known_as = self._known_as(value)
        state = ArrivalState.DIFFERENT if value.id in self._taken else ArrivalState.NEW
        arrival = Arrival(
            id=value.id,
            name=value.name,
            is_routine=self._is_routine,
            state=ArrivalState.KNOWN if known_as else state,
            replaceable=value.id in self._own,
        )
        return _Coming(file.content, value, arrival, known_as or value.id)

    def _known_as(self, value: T) -> str:
        """The id of its equal here: its own, or the one under which it came in before."""
        wanted = _bare(self._at_home(value))
        number, file_id = 1, value.id
        while file_id in self._taken:
            here = self._here.get(file_id)
            as_second = _second_name(value.name, number) if number > 1 else value.name
            if here is not None and _bare(here) == _bare(replace(wanted, name=as_second)):
                return file_id
            number += 1
            file_id = numbered(value.id, number)
        return ""

    def _at_home(self, value: T) -> T:
        """A routine with the exercises by the ids that they have here."""
        if isinstance(value, Routine):
            return with_exercises(value, self._renamed)
        return value


class _Taker:
    """Writes what comes; `ids` are the new ids of what came in as a second one."""

    def __init__(self, decisions: Decisions) -> None:
        self._decisions = decisions
        self.ids: dict[str, str] = {}
        self.kept: list[Path] = []

    def take(
        self,
        files: Iterable[_Coming[T]],
        folder: OwnFiles,
        text: Callable[[_Coming[T], str, str], bytes],
    ) -> tuple[str, ...]:
        """The ids under which files came in."""
        came = []
        for one in files:
            file_id, name = one.value.id, one.value.name
            match one.arrival.state, self._decisions.get(one.arrival.key, Decision.LEAVE):
                case ArrivalState.NEW, _:
                    pass
                case ArrivalState.DIFFERENT, Decision.SECOND:
                    file_id, name = _second(file_id, name, folder.taken())
                case ArrivalState.DIFFERENT, Decision.REPLACE if one.arrival.replaceable:
                    pass
                case _:
                    continue
            kept = folder.put(file_id, text(one, file_id, name))
            self.kept += [kept] if kept is not None else []
            self.ids[one.value.id] = file_id
            came.append(file_id)
        return tuple(came)


def with_exercises(routine: Routine, ids: Mapping[str, str]) -> Routine:
    """The routine with exercises under other ids."""
    items = (replace(one, exercise=ids.get(one.exercise, one.exercise)) for one in routine.items)
    return replace(routine, items=tuple(items))


def _second_exercise(one: _Coming[Exercise], file_id: str, name: str) -> bytes:
    if file_id == one.value.id:
        return one.content
    text = with_head(one.content.decode(), file_id, name)
    if text is None:
        what = tr("{name} differs from yours, and its id stands where only a person finds it.")
        raise ImportRefused(
            what.format(name=one.value.name),
            tr("Give it another id in its file, then import it again."),
        )
    return text.encode()


def _routine_text(
    one: _Coming[Routine], file_id: str, name: str, renamed: Mapping[str, str]
) -> bytes:
    """As it came, comments and all, unless it or an exercise of it has another id here."""
    at_home = with_exercises(one.value, renamed)
    if at_home == one.value and file_id == one.value.id:
        return one.content
    text = with_head(one.content.decode(), file_id, name) if at_home == one.value else None
    return (text or routine_toml(replace(at_home, id=file_id, name=name))).encode()


def _second(file_id: str, name: str, taken: Iterable[str]) -> tuple[str, str]:
    number = 2
    while numbered(file_id, number) in taken:
        number += 1
    return numbered(file_id, number), _second_name(name, number)


def _second_name(name: str, number: int) -> str:
    return f"{name[:_MOST_NAME]} ({number})"


def _bare(value: T) -> T:
    """What counts when two are compared."""
    return replace(value, id="", revised=None, origin=Origin.OWN)


def _by_id(values: Iterable[T]) -> dict[str, T]:
    return {one.id: one for one in values}


def _path(file: PackedFile) -> Path:
    return Path(f"{file.id}.toml")


def _shown(file: PackedFile) -> str:
    return f"{file.id}.toml"
