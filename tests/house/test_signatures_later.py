# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""PySide6 in the locked version reads its signatures later, and all that rests on them works."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROBE = """
import json, sys
{first}
from PySide6.QtCore import QObject, Qt, Signal

class Bell(QObject):
    rung = Signal(int)

def trouble(act):
    try:
        return act()
    except Exception as error:
        return f"{{type(error).__name__}}: {{error}}"

import string
assert __import__("string", fromlist=["x"]) is string  # Named arguments are passed on.
heard = []
bell = Bell()
bell.rung.connect(heard.append)
bell.rung.emit(4)
parser = "shibokensupport.signature.parser"
before = hasattr(sys.modules[parser], "__getattr__")
told = [
    heard,
    repr(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop),
    str(type(Qt.Key.Key_A).__mro__),
    trouble(lambda: bell.setObjectName(3)),
    trouble(lambda: bell.setobjectname("x")),
    trouble(lambda: bell.rung.emit("four")),
    trouble(lambda: str(QObject.setObjectName.__signature__)),
    QObject.setObjectName.__doc__,
]
print(json.dumps([before, hasattr(sys.modules[parser], "__getattr__"), told]))
"""


def told(first: str) -> tuple[bool, bool, list[object]]:
    """What a fresh process says: is it put off before and after, and the answers."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE.format(first=first)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    before, after, answers = json.loads(done.stdout)
    return before, after, answers


def test_signatures_are_read_when_asked_for_and_say_the_same() -> None:
    """Words of a TypeError, signature and doc are those of a PySide6 left alone."""
    usual_before, _, usual = told("")
    before, after, answers = told("import recovery_gui.ui")
    assert not usual_before
    assert before
    assert not after
    assert answers == usual
    assert "Supported signatures" in str(answers)


def test_a_strange_name_is_no_attribute_of_what_is_put_off() -> None:
    """Nor is it read for the private names that `import` asks for."""
    probe = (
        "import recovery_gui.ui, sys, PySide6.QtCore\n"
        "module = sys.modules['shibokensupport.signature.mapping']\n"
        "assert not hasattr(module, '__path__')\n"
        "assert hasattr(module, '__getattr__')\n"
        "assert not hasattr(module, 'no_such_name')\n"
        "assert not hasattr(module, '__getattr__')\n"
        "from recovery_gui.ui.signatures_later import put_off\n"
        "put_off()\n"
    )
    subprocess.run([sys.executable, "-c", probe], cwd=ROOT, timeout=60, check=True)
