# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Field tables: what a table of a file may hold, read from one place.

A `Kind` reads one value; a `TableKind` is made of `Field`s. `json_schema` describes the
same objects, so that what is read and what is described cannot drift apart.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Any, Generic, Protocol, TypeVar, cast

from recovery_gui.storage.problems import Place, did_you_mean

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_SHOWN_BELOW = 10**15


class Refused(Exception):  # noqa: N818 - control flow between a kind and what holds it
    """A value that a kind does not take; the message says why and what is allowed."""


class Kind(Protocol[T_co]):
    """How one value is read."""

    def read(self, value: object, place: Place) -> T_co:
        """The checked value. Raises `Refused`; problems inside it are reported at `place`."""


class _Required(Enum):
    REQUIRED = "required"


REQUIRED = _Required.REQUIRED


class Field(Generic[T]):
    """A key of a table. Without `default` it must be there."""

    def __init__(
        self, name: str, kind: Kind[T], about: str, default: T | _Required = REQUIRED
    ) -> None:
        self.name = name
        self.kind = kind
        self.about = about
        self.default = default


class Values:
    """What was read of one table. `sound` means that nothing in it was refused."""

    __slots__ = ("given", "place", "read", "sound")

    def __init__(
        self, place: Place, read: Mapping[str, object], given: frozenset[str], *, sound: bool
    ) -> None:
        self.place = place
        self.read = read
        self.given = given
        self.sound = sound

    def __getitem__(self, field: Field[T]) -> T:
        return cast("T", self.read[field.name])

    def has(self, field: Field[Any]) -> bool:
        """Whether the file itself gives the field."""
        return field.name in self.given

    def tables(self, field: Field[Any]) -> "list[Values]":
        """The tables of a field, one or many, in which nothing was refused."""
        read = self.read.get(field.name)
        tables = read if isinstance(read, tuple) else (read,)
        return [table for table in tables if isinstance(table, Values) and table.sound]

    def report(self, field: Field[Any], message: str) -> None:
        """Report a problem at the field, or at the table when the field is not given."""
        self.place.at(field.name).report(message)


class TableKind:
    """A table with these fields; with others, too, only when it is `extensible`.

    Tables met once the problems are full are not read, and are not sound.
    """

    def __init__(self, fields: tuple[Field[Any], ...], *, extensible: bool = False) -> None:
        self.fields = fields
        self.extensible = extensible
        self._names = tuple(field.name for field in fields)

    def read(self, value: object, place: Place) -> Values:
        """Read every field, reporting each problem where it stands."""
        if not isinstance(value, dict):
            raise Refused(f"is {describe(value)}, allowed: a table")
        before = len(place.problems)
        if place.problems.full:
            return Values(place, {}, frozenset(), sound=False)
        for key in () if self.extensible else value:
            if key not in self._names and not place.problems.full:
                place.at(key).report(f"unknown; {did_you_mean(key, self._names)}")
        read: dict[str, object] = {}
        for field in self.fields:  # Most are absent, and a start reads thousands: no calls here.
            if field.name in value:
                self._read_field(field, value[field.name], read, place.at(field.name))
            elif field.default is REQUIRED:
                place.at(field.name).report(f"missing; {field.about}")
            else:
                read[field.name] = field.default
        return Values(place, read, frozenset(value), sound=len(place.problems) == before)

    @staticmethod
    def _read_field(field: Field[Any], value: object, read: dict[str, object], spot: Place) -> None:
        try:
            read[field.name] = field.kind.read(value, spot)
        except Refused as refused:
            spot.report(str(refused))


class Listed(Generic[T]):
    """A list of `least` to `most` values of one kind.

    Of a `free` one another language may have more or fewer.
    """

    def __init__(self, item: Kind[T], most: int, least: int = 0, *, free: bool = False) -> None:
        self.item = item
        self.most = most
        self.least = least
        self.free = free

    def read(self, value: object, place: Place) -> tuple[T, ...]:
        """Read each item; what is refused is reported at its own place."""
        if not isinstance(value, list):
            raise Refused(f"is {describe(value)}, allowed: a list")
        if not self.least <= len(value) <= self.most:
            raise Refused(f"has {len(value)} items, allowed: {self.least} to {self.most}")
        items: list[T] = []
        for index, item in enumerate(value):
            spot = place.at(index)
            try:
                items.append(self.item.read(item, spot))
            except Refused as refused:
                spot.report(str(refused))
        return tuple(items)


class Named(Generic[T]):
    """A table of any names, each with a value of one kind."""

    def __init__(self, item: Kind[T]) -> None:
        self.item = item

    def read(self, value: object, place: Place) -> dict[str, T]:
        """Read each value; what is refused is reported at its own place and left out."""
        if not isinstance(value, dict):
            raise Refused(f"is {describe(value)}, allowed: a table")
        read: dict[str, T] = {}
        for name, item in value.items():
            spot = place.at(name)
            try:
                read[name] = self.item.read(item, spot)
            except Refused as refused:
                spot.report(str(refused))
        return read


def describe(value: object) -> str:
    """A value as a message quotes it: short, its type in plain words."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return f'the text "{value[:40]}"'
        case int() | float():
            return f"the number {shown_number(value)}"
        case list():
            return "a list"
        case dict():
            return "a table"
        case _:
            return f"{value}"


def shown_number(value: float) -> str:
    """A number as a message shows it; Python refuses to spell out very large whole ones."""
    if isinstance(value, int) and abs(value) >= _SHOWN_BELOW:
        return "very large"
    return f"{value}"
