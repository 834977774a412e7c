# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What all exercise files share: base poses, sources and safety texts."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from recovery_gui.core.exercise import Source
from recovery_gui.core.pose import Pose
from recovery_gui.storage.fields import Field, Listed, Named, TableKind
from recovery_gui.storage.pose_parser import POSE, build_pose
from recovery_gui.storage.problems import Place, Problems
from recovery_gui.storage.source_parser import SOURCES, build_sources
from recovery_gui.storage.toml_source import read_toml
from recovery_gui.storage.value_kinds import Text
from recovery_gui.storage.wording import AS_WRITTEN, Wording

_SENTENCES = Listed(Text(400), most=20, least=1)
_STOP_RULES = Field("stop_rules", _SENTENCES, "reasons to stop any exercise")
_SETS = Field("contraindications", Named(_SENTENCES), "named sets of reasons not to begin")
_SAFETY = TableKind((_STOP_RULES, _SETS))

_POSES = Named(POSE)


class Library(NamedTuple):
    """Poses, sources and sets of contraindications by name; `stop_rules` hold everywhere."""

    poses: Mapping[str, Pose]
    sources: Mapping[str, Source]
    contraindications: Mapping[str, tuple[str, ...]]
    stop_rules: tuple[str, ...]


def load_library(shared: Path, wording: Wording = AS_WRITTEN) -> tuple[Library, tuple[str, ...]]:
    """The library in a directory, and what is wrong with its three files.

    What is wrong is left out; an exercise that refers to it then says so.
    """
    files = [Problems(str(shared / name)) for name in ("poses.toml", "sources.toml", "safety.toml")]
    poses, sources, safety = files
    contraindications, stop_rules, wrong = _read_safety(safety, wording)
    library = Library(_read_poses(poses), _read_sources(sources), contraindications, stop_rules)
    lines = (line for problems in files for line in problems.lines())
    return library, (*lines, *wrong)


def _read_poses(problems: Problems) -> dict[str, Pose]:
    """Poses in the order of the file: a base stands above what builds on it."""
    poses: dict[str, Pose] = {}
    tables = _POSES.read(read_toml(Path(problems.file), problems) or {}, Place(problems))
    for name, values in tables.items():
        pose = build_pose(values, None, poses) if values.sound else None
        if pose is not None:
            poses[name] = pose
    return poses


def _read_sources(problems: Problems) -> dict[str, Source]:
    return build_sources(
        SOURCES.read(read_toml(Path(problems.file), problems) or {}, Place(problems))
    )


def _read_safety(
    problems: Problems, wording: Wording
) -> tuple[dict[str, tuple[str, ...]], tuple[str, ...], list[str]]:
    raw = read_toml(Path(problems.file), problems)
    values = None if raw is None else _SAFETY.read(raw, Place(problems))
    if values is None or not values.sound:
        return {}, (), []
    worded = wording.put(values, _SAFETY, "shared/safety.toml")
    return worded.values[_SETS], worded.values[_STOP_RULES], worded.problems
