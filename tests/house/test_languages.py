# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Every text of the code is collected for the translators, and translated."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from recovery_gui.core.language import ENGLISH, LANGUAGES
from recovery_gui.ui.qt_language import words_in

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "recovery_gui"
FOLDER = ROOT / "resources" / "languages"
OTHERS = [code for code in LANGUAGES if code != ENGLISH]
FORMS = 2  # Of a count, in German and Spanish.
HELD = re.compile(r"\{[^{}]*\}|%n")
TYPED = re.compile(
    r"^sudo |^(Toggle )?Media |^\s*<|\[\w*, |^\n\* \{"
)  # Commands, keys, markup, types, styles.
TWO_WORDS = re.compile(r"[A-Za-z’']{2,}[,:;]? [A-Za-z]{2,}")
# What a command prints, what the log holds, what helpers tell the program, the terms of files.
SPOKEN_BY_NOBODY = (
    *("__main__.py", "cli/", "doorbell.py", "helper/", "knock.py", "services/incident.py"),
    *("storage/", "tour.py", "ui/figure_export.py", "ui/qt_start.py", "ui/signatures_later.py"),
)
FOR_PROGRAMMERS = {"ValueError", "TypeError", "RuntimeError", "SilentError", "TourFailed"}
NO_WORDS = {"setObjectName", "setProperty", "setStyleSheet", "getLogger", "fromString", "compile"}


def messages(code: str) -> Iterator[tuple[str, list[str], bool]]:
    """Each source text, its translations, and whether all of them are finished."""
    tree = ElementTree.parse(FOLDER / f"recovery_{code}.ts")  # noqa: S314 - our own file
    for message in tree.iter("message"):
        made = message.find("translation")
        assert made is not None
        forms = [form.text or "" for form in made.iter("numerusform")] or [made.text or ""]
        yield message.findtext("source", ""), forms, made.get("type") is None


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_is_collected_and_translated(code: str, tmp_path: Path) -> None:
    """Collecting again changes nothing; nothing is unfinished; the compiled words are these."""
    name = f"recovery_{code}.ts"
    shutil.copy(FOLDER / name, tmp_path / name)
    subprocess.run([sys.executable, ROOT / "packaging/collect_words.py", tmp_path], check=True)
    for path in (tmp_path / name, (tmp_path / name).with_suffix(".qm")):
        assert path.read_bytes() == (FOLDER / path.name).read_bytes(), "run `make words`"
    assert [source for source, _, finished in messages(code) if not finished] == []


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_filled_in_is_in_the_translation(code: str) -> None:
    """The same braces, counts in both forms, and the same white space at the ends."""
    wrong = []
    for source, forms, _ in messages(code):
        counted = "%n" in source
        held = {one for one in HELD.findall(source) if one != "%n"}
        for form in forms:
            same = {one for one in HELD.findall(form) if one != "%n"} == held
            ends = (form[:1].isspace(), form[-1:].isspace())
            if not form or not same or ends != (source[:1].isspace(), source[-1:].isspace()):
                wrong.append((source, form))
        if counted and (len(forms) != FORMS or "%n" not in forms[-1]):
            wrong.append((source, " | ".join(forms)))
    assert wrong == []


@pytest.mark.parametrize("code", OTHERS)
def test_the_program_reads_them(code: str) -> None:
    """By the very call that a start makes."""
    words = words_in(FOLDER / f"recovery_{code}.qm")
    assert words is not None
    (form,) = (forms[0] for source, forms, _ in messages(code) if source == "Settings")
    assert words("Settings", "", -1) == form
    assert words("No such text in the program", "", -1) == ""


def test_damaged_words_are_none(tmp_path: Path) -> None:
    """The program then speaks English."""
    (tmp_path / "recovery_de.qm").write_bytes(b"no words")
    assert words_in(tmp_path / "recovery_de.qm") is None
    assert words_in(tmp_path / "recovery_es.qm") is None


def untranslated(source: str) -> Iterator[str]:
    """Literals of two words or more that no translator is given."""
    tree = ast.parse(source)
    known = {id(inner) for outer in _silent(tree) for inner in ast.walk(outer)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in known:
            continue
        text = node.value if isinstance(node.value, str) else ""
        if TWO_WORDS.search(text) and not TYPED.search(text):
            yield f"line {node.lineno}: {text}"


def _silent(tree: ast.Module) -> Iterator[ast.AST]:
    """What is translated, or shown to nobody: docstrings, errors of programmers, keys, values
    of enumerations (their words are in `core/words.py`)."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant()):
                yield node
            case ast.Call(func=ast.Name(id=name)) if name == "tr" or name in FOR_PROGRAMMERS:
                yield node
            case ast.Call(func=ast.Attribute(attr=name)) if name in NO_WORDS:
                yield node
            case ast.ClassDef(bases=[ast.Name(id="Enum")]):
                yield from (one.value for one in node.body if isinstance(one, ast.Assign))
            case ast.Dict():
                yield from (key for key in node.keys if key is not None)


def test_no_text_of_the_window_is_left_out() -> None:
    """Neither in a view nor in what derives its props."""
    found = [
        f"{path.relative_to(ROOT)}, {text}"
        for path in sorted(PACKAGE.rglob("*.py"))
        if not path.relative_to(PACKAGE).as_posix().startswith(SPOKEN_BY_NOBODY)
        for text in untranslated(path.read_text("utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        *('label("Two words")', 'x = {"a": f"and {b} more words"}', 'NAME = "Two words"'),
        "class Some(Enum):\n    def word(self) -> str:\n        return 'Two words'",
    ],
)
def test_the_rule_finds_what_is_left_out(source: str) -> None:
    """It can fail."""
    assert list(untranslated(source))


@pytest.mark.parametrize(
    "source",
    [
        *('tr("Two words")', '"""Two words."""', 'raise ValueError("Two words")', 'f("twowords")'),
        *("class Some(Enum):\n    TWO = 'two words'", '{"two words": 1}'),
    ],
)
def test_the_rule_leaves_the_rest_alone(source: str) -> None:
    """What is given, and what nobody sees."""
    assert list(untranslated(source)) == []


DIFFERENT = """
import sys, pkgutil, inspect
from enum import Enum
from importlib import import_module
from recovery_gui.tongue import speak_language

speak_language(sys.argv[1])
import recovery_gui.presentation as floor

for found in pkgutil.iter_modules(floor.__path__, floor.__name__ + "."):
    for name, kind in inspect.getmembers(import_module(found.name), inspect.isclass):
        if issubclass(kind, Enum) and len(kind) < len(kind.__members__):
            print(found.name, name)
"""


@pytest.mark.parametrize("code", OTHERS)
def test_choices_stay_apart(code: str) -> None:
    """An enumeration whose values are words would melt two that are translated alike into one."""
    command = [sys.executable, "-c", DIFFERENT, code]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == ""
