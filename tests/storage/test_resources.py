# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The resources, in each form in which the program is installed."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from recovery_gui.storage.resources import find_resources, resources_dir

ROOT = Path(__file__).parent.parent.parent


def lay_out(place: Path) -> Path:
    (place / "exercises").mkdir(parents=True)
    return place


def test_this_tree_has_its_resources() -> None:
    assert (resources_dir() / "exercises" / "hip-to-heel-press.toml").is_file()


def test_source_tree_and_editable_install(tmp_path: Path) -> None:
    place = lay_out(tmp_path / "resources")
    assert find_resources(tmp_path / "recovery_gui", None) == place


def test_wheel(tmp_path: Path) -> None:
    place = lay_out(tmp_path / "recovery_gui" / "resources")
    lay_out(tmp_path / "resources")
    assert find_resources(tmp_path / "recovery_gui", None) == place


@pytest.mark.parametrize("inner", ["recovery_gui/resources", "resources"])
def test_frozen(tmp_path: Path, inner: str) -> None:
    place = lay_out(tmp_path / "bundle" / inner)
    lay_out(tmp_path / "resources")
    assert find_resources(tmp_path / "recovery_gui", str(tmp_path / "bundle")) == place


def test_a_broken_installation_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="install again"):
        find_resources(tmp_path / "recovery_gui", None)


def test_a_real_wheel_carries_and_finds_them(tmp_path: Path) -> None:
    build = "from hatchling.build import build_wheel; import sys; print(build_wheel(sys.argv[1]))"
    made = subprocess.run(
        [sys.executable, "-c", build, str(tmp_path)], cwd=ROOT, check=True, capture_output=True
    )
    wheel = tmp_path / made.stdout.decode().split()[-1]
    installed = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(installed)
    ask = "from recovery_gui.storage.resources import resources_dir; print(resources_dir())"
    asked = subprocess.run(
        [sys.executable, "-c", ask], cwd=installed, check=True, capture_output=True
    )
    assert Path(asked.stdout.decode().strip()) == installed / "recovery_gui" / "resources"
    assert (installed / "recovery_gui/storage/migrations/0001_initial.sql").is_file()
