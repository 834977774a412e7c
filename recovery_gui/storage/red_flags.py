# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The page "When to see a doctor", from `red_flags.toml` and the sets of `safety.toml`."""

from collections.abc import Mapping
from pathlib import Path

from recovery_gui.core.exercise import Source
from recovery_gui.core.fault import Fault
from recovery_gui.core.language import tr
from recovery_gui.core.red_flag import RedFlag, RedFlags
from recovery_gui.storage.fields import Field, Listed, TableKind, Values
from recovery_gui.storage.library import Library, load_library
from recovery_gui.storage.problems import Place, Problems, did_you_mean
from recovery_gui.storage.source_parser import SOURCES, build_sources
from recovery_gui.storage.toml_source import read_toml
from recovery_gui.storage.value_kinds import Name, Text
from recovery_gui.storage.wording import AS_WRITTEN, Wording

_OPENING = Field("opening", Text(400), "what stands above")
_HEADING = Field("heading", Text(80), "what to do")
_SIGNS = Field("signs", Listed(Text(400), most=20), "the signs for it", default=())
_SET = Field("set", Name(60), "a set of safety.toml in their place", default="")
_CITED = Field("sources", Listed(Name(60), most=8), "names of sources", default=())
_NOTE = Field("note", Text(200), "what of it has none", default="")
_FLAG = TableKind((_HEADING, _SIGNS, _SET, _CITED, _NOTE))
_FLAGS = Field("flags", Listed(_FLAG, most=20, least=1), "the most pressing first")
_SOURCES = Field[Mapping[str, Values]]("sources", SOURCES, "by the name that cites them")
_PAGE = TableKind((_OPENING, _FLAGS, _SOURCES))


def parse_red_flags(
    path: Path, library: Library, wording: Wording = AS_WRITTEN
) -> tuple[RedFlags | None, list[str]]:
    """The page of a file, or None with at least one problem line. Never raises."""
    problems = Problems(str(path))
    raw = read_toml(path, problems)
    values = None if raw is None else _PAGE.read(raw, Place(problems))
    if values is None or not values.sound:
        return None, problems.lines()
    worded = wording.put(values, _PAGE, f"shared/{path.name}")
    page = _page(worded.values, library)
    return (None if problems.found else page), [*problems.lines(), *worded.problems]


def load_red_flags(shared: Path, wording: Wording = AS_WRITTEN) -> RedFlags:
    """The page as it ships. Raises `Fault` when its files are damaged."""
    page, lines = parse_red_flags(
        shared / "red_flags.toml", load_library(shared, wording)[0], wording
    )
    if page is None:
        what = tr("The page on when to see a doctor cannot be read ({reason}).")
        raise Fault(
            what.format(reason=lines[0]),
            tr("Install the program anew; until then, ask a doctor whenever you are in doubt."),
        )
    return page


def _page(values: Values, library: Library) -> RedFlags:
    sources = build_sources(values[_SOURCES])
    flags = tuple(_flag(table, sources, library) for table in values[_FLAGS])
    return RedFlags(values[_OPENING], flags)


def _flag(values: Values, sources: Mapping[str, Source], library: Library) -> RedFlag:
    """Nothing is claimed without saying where it stands, or that it stands nowhere."""
    signs, cited = values[_SIGNS], values[_CITED]
    if values[_SET]:
        signs = library.contraindications.get(values[_SET], ())
    if not signs:
        known = did_you_mean(values[_SET], tuple(sorted(library.contraindications)))
        values.report(_SET if values[_SET] else _SIGNS, f"gives no signs; {known}")
    if not cited and not values[_NOTE]:
        values.report(_CITED, "missing; allowed: sources, or a note that there are none")
    for name in cited:
        if name not in sources:
            values.report(_CITED, f'cites "{name}"; {did_you_mean(name, tuple(sources))}')
    known_sources = tuple(sources[name] for name in cited if name in sources)
    return RedFlag(values[_HEADING], signs, known_sources, values[_NOTE])
