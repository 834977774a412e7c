# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The import contracts hold, look at every module, and catch what they are there for."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
VIOLATIONS = [
    ("core/side.py", "from recovery_gui import figure", "Imports point down only"),
    ("services/clock.py", "from recovery_gui import storage", "Imports point down only"),
    ("storage/errors.py", "from recovery_gui import services", "Imports point down only"),
    ("cli/doctor.py", "from recovery_gui import rooms", "Imports point down only"),
    ("ui/theme.py", "from recovery_gui import helper", "Imports point down only"),
    ("helper/lines.py", "from recovery_gui import cli", "Imports point down only"),
    ("rooms.py", "from recovery_gui import app", "Imports point down only"),
    ("ui/theme.py", "from recovery_gui import cli", "Imports point down only"),
    ("stray.py", "", "Imports point down only"),
    ("services/clock.py", "import PySide6.QtCore", "Qt and pyqtgraph stay above"),
    ("presentation/text.py", "import pyqtgraph", "Qt and pyqtgraph stay above"),
    ("ui/theme.py", "from recovery_gui.services import clock", "ui knows neither"),
    ("ui/theme.py", "from recovery_gui.storage import errors", "ui knows neither"),
    ("presentation/text.py", "from recovery_gui.storage import errors", "presentation knows no"),
    ("core/side.py", "import time", "core and figure have no clock"),
    ("figure/vectors.py", "from pathlib import Path", "core and figure have no clock"),
    ("ui/theme.py", "import pyqtgraph", "pyqtgraph in the history chart alone"),
    ("services/clock.py", "import sqlite3", "sqlite3 under storage alone"),
]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the package and its contracts, to be spoiled."""
    without_bytecode = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "recovery_gui", tmp_path / "recovery_gui", ignore=without_bytecode)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint_imports(tree: Path) -> str:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache"]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def test_every_contract_is_kept(tree: Path) -> None:
    assert "Contracts: 7 kept, 0 broken." in lint_imports(tree)


def test_every_module_is_read(tree: Path) -> None:
    outside_storage = [
        file
        for file in tree.rglob("*.py")
        if not file.is_relative_to(tree / "recovery_gui/storage")
    ]
    for file in outside_storage:
        with file.open("a") as source:
            source.write("\nimport sqlite3\n")
    report = lint_imports(tree)
    for file in outside_storage:
        module = ".".join(file.relative_to(tree).with_suffix("").parts).removesuffix(".__init__")
        assert f"{module} -> sqlite3" in report


@pytest.mark.parametrize(("file", "line", "contract"), VIOLATIONS)
def test_a_planted_violation_is_caught(tree: Path, file: str, line: str, contract: str) -> None:
    with (tree / "recovery_gui" / file).open("a") as source:
        source.write(f"\n{line}\n")
    assert re.search(rf"^{contract}.* BROKEN", lint_imports(tree), re.MULTILINE)
