# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The lock files pin what is installed, all of it, and what the project asks for."""

import tomllib
from importlib.metadata import distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
# Of the environment itself, and the project.
UNPINNED = {"setuptools", "recovery-gui"}


def pins(name: str) -> dict[str, str]:
    lines = (ROOT / name).read_text().splitlines()
    pairs = [line.split("==") for line in lines if not line.startswith("#")]
    return {canonicalize_name(package): version for package, version in pairs}


def test_the_environment_is_exactly_what_is_pinned() -> None:
    installed = {canonicalize_name(found.name): found.version for found in distributions()}
    locked = pins("requirements.lock") | pins("requirements-dev.lock")
    # There only where it could be had, and once `make torture` has been run.
    locked |= {
        name: one for name, one in pins("requirements-fuzz.lock").items() if name in installed
    }
    assert {name: installed[name] for name in installed.keys() - UNPINNED} == locked


def test_no_package_is_pinned_twice() -> None:
    assert not pins("requirements.lock").keys() & pins("requirements-dev.lock").keys()


def test_the_pins_satisfy_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for line in project["dependencies"]:
        requirement = Requirement(line)
        pinned = pins("requirements.lock")[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(pinned), line
