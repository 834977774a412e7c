# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Rules of the house that no linter knows; each is shown to catch what it is there for."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "recovery_gui"
NETWORK = {
    "socket",
    "_socket",
    "socketserver",
    "ssl",
    "urllib",
    "http",
    "ftplib",
    "smtplib",
    "asyncio",
}
QT_NETWORK = ("QtNetwork", "QtWebSockets", "QtWebEngineCore", "QtHttpServer")
HEADER = ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: ")
HEADED = {".py", ".sh", ".toml", ".sql", ".lock"}

Rule = Callable[[Path, str], Iterator[str]]


def imported(source: str) -> Iterator[str]:
    """The dotted name of everything that the source imports, wherever it does."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def long_files(_path: Path, source: str) -> Iterator[str]:
    if source.count("\n") > 400:
        yield "more than 400 lines"


def long_functions(_path: Path, source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            if node.end_lineno - node.lineno >= 60:
                yield f"{node.name} has more than 60 lines"


def network(path: Path, source: str) -> Iterator[str]:
    rings = path in {PACKAGE / "doorbell.py", PACKAGE / "knock.py"} and "AF_INET" not in source
    for name in imported(source):
        if rings and name.partition(".")[0] == "_socket":
            continue  # One of the file system, see there.
        parts = name.split(".")
        if name.startswith("urllib.parse."):
            continue
        if parts[0] in NETWORK or (parts[0] == "PySide6" and parts[1] in QT_NETWORK):
            yield f"imports {name}"


def window_settings(path: Path, source: str) -> Iterator[str]:
    if path.relative_to(PACKAGE).as_posix() != "ui/window_state.py" and "QSettings" in source:
        yield "QSettings outside ui/window_state.py"


def star_imports(_path: Path, source: str) -> Iterator[str]:
    """`from PySide6.QtWidgets import *` alone costs 25 to 30 ms at each start."""
    yield from (f"imports {name}" for name in imported(source) if name.endswith(".*"))


def rich_text(path: Path, source: str) -> Iterator[str]:
    """Qt takes text with tags for rich text wherever it is not told otherwise."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr in {"setHtml", "insertHtml", "RichText"}:
            yield f"{node.attr} in line {node.lineno}"
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".setToolTip"):
            (tip,) = node.args
            fixed = not any(isinstance(one, ast.Name) and not one.id.isupper()
                            for one in _spoken(tip))  # fmt: skip
            plain = isinstance(tip, ast.Call) and ast.unparse(tip.func) == "plain_tip"
            if not fixed and not plain and path.name != "header.py":  # There, names of pages.
                yield f"a tool tip that is not plain_tip() in line {node.lineno}"


def _spoken(tip: ast.expr) -> Iterator[ast.AST]:
    """The parts of the text; what only chooses between two of them is none."""
    parts = [tip.body, tip.orelse] if isinstance(tip, ast.IfExp) else [tip]
    return (one for part in parts for one in ast.walk(part))


BROKEN: list[tuple[Rule, str]] = [
    (long_files, "pass\n" * 401),
    (long_functions, "def long():\n" + "    pass\n" * 60),
    (network, "from urllib.request import urlopen"),
    (network, "def late():\n    import socket"),
    (network, "from PySide6 import QtNetwork"),
    (network, "from PySide6.QtNetwork import QLocalSocket"),
    (window_settings, "from PySide6.QtCore import QSettings"),
    (rich_text, "view.setToolTip(props.title)"),
    (rich_text, 'view.setToolTip(f"{title}!")'),
    (rich_text, "label.setTextFormat(Qt.TextFormat.RichText)"),
    (star_imports, "from PySide6.QtWidgets import *"),
]
RULES = list(dict.fromkeys(rule for rule, _ in BROKEN))


@pytest.mark.parametrize(("rule", "source"), BROKEN)
def test_the_rule_catches(rule: Rule, source: str) -> None:
    assert list(rule(PACKAGE / "planted.py", source))


@pytest.mark.parametrize("rule", RULES)
def test_the_package_keeps(rule: Rule) -> None:
    files = sorted(PACKAGE.rglob("*.py"))
    assert len(files) > 100
    found = [
        f"{path.relative_to(ROOT)}: {what}"
        for path in files
        for what in rule(path, path.read_text("utf-8"))
    ]
    assert found == []


def unlicensed(path: Path) -> bool:
    """Whether the first lines lack who holds the rights and under which licence."""
    head = path.read_text("utf-8").split("\n")[:4]
    return not all(any(mark in line for line in head) for mark in HEADER)


def test_every_source_file_names_its_licence() -> None:
    sources = [
        path
        for place in ("recovery_gui", "resources", "tests", "benchmarks", "packaging")
        for path in (ROOT / place).rglob("*")
        if path.suffix in HEADED
    ]
    assert len(sources) > 100
    assert [str(path) for path in sources if unlicensed(path)] == []


def test_a_missing_licence_is_noticed(tmp_path: Path) -> None:
    bare = tmp_path / "bare.py"
    bare.write_text('"""No rights named."""\n')
    assert unlicensed(bare)
