# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`make words`: collects every text of the code for Qt Linguist, and compiles what is translated.

usage: python packaging/collect_words.py [FOLDER]

What the code no longer says is dropped; what is new waits in `resources/languages/*.ts` as
unfinished. Nothing is changed there when nothing has changed in the code.
"""

import subprocess
import sys
from pathlib import Path

from recovery_gui.core.language import ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(sys.executable).parent
FOLDER = ROOT / "resources" / "languages"


def collect(code: str, folder: Path) -> Path:
    """Bring the file of a language up to date with the code; the path of the file."""
    file = folder / f"recovery_{code}.ts"
    sources = sorted(str(one.relative_to(ROOT)) for one in (ROOT / "recovery_gui").rglob("*.py"))
    listing = folder / f".sources-{code}"
    listing.write_text("\n".join(sources))
    try:
        languages = ("-source-language", ENGLISH, "-target-language", code)
        options = ("-no-obsolete", "-locations", "none", "-silent", *languages)
        _run("lupdate", *options, f"@{listing}", "-ts", str(file))
    finally:
        listing.unlink()
    return file


def compile_words(file: Path) -> Path:
    """What the program reads of a file: the finished translations."""
    compiled = file.with_suffix(".qm")
    _run("lrelease", "-silent", "-nounfinished", str(file), "-qm", str(compiled))
    return compiled


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / f"pyside6-{tool}"), *arguments], cwd=ROOT, check=True)  # noqa: S603


if __name__ == "__main__":
    for language in LANGUAGES:
        if language != ENGLISH:
            compile_words(collect(language, Path(*sys.argv[1:]) if sys.argv[1:] else FOLDER))
