# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Lets PySide6 read what it knows of its own signatures when it is first asked for it.

PySide6 carries 100 kB of Python source, packed into its library, that says what the functions of
Qt take: for `help()`, for the words of a TypeError, for stub files. At each start it compiles all
of it, a quarter of the time that an empty window takes, and a program that calls Qt as it is meant
needs none of it. It does so in a module `signature_bootstrap`, by the name `compile`. That module
is made here beforehand, with a `compile` that puts a stub in place of the long files; the stub
compiles the true one as soon as anything is looked up in it.

A PySide6 that does it otherwise takes no notice of this, and starts as it always has. What is lost
is `from __feature__ import ...`, which would have every import looked into. See `docs/adr/0008`.
"""

import builtins
import sys
from types import CodeType, ModuleType

BOOTSTRAP = "signature_bootstrap"
PACKAGE = "shibokensupport"
LONG = frozenset(
    f"{PACKAGE}/signature/{name}.py"
    for name in (
        *("errorhandler", "layout", "mapping", "parser"),
        *("lib/enum_sig", "lib/pyi_generator", "lib/tool"),
    )
)
# What PySide6 looks up by the dictionary of the module, past its `__getattr__`, is there by name.
STUB = compile(
    f"""
def __getattr__(name):
    from {__name__} import read
    return read(globals(), name)

def update_mapping():
    return __getattr__("update_mapping")()
""",
    "<read later>",
    "exec",
)
# Of the switch between features only what is looked up at each import.
NO_FEATURES = compile(
    "def feature_import(*_, **__): pass\ndef feature_imported(_): pass\n", "<no features>", "exec"
)

_sources: dict[str, bytes] = {}


def put_off() -> None:
    """Put it off; of no effect once PySide6 is imported."""
    if BOOTSTRAP not in sys.modules:
        module = ModuleType(BOOTSTRAP)
        module.__dict__["compile"] = _compile
        sys.modules[BOOTSTRAP] = module


def read(space: dict[str, object], name: str) -> object:
    """Read the module whose names are `space`, and look up the name in it.

    Raises `AttributeError` where it holds no such name.
    """
    file = str(space.get("__file__"))
    if file in _sources and not name.startswith("__"):
        del space["__getattr__"], space["update_mapping"]
        exec(builtins.compile(_sources.pop(file), file, "exec"), space)  # noqa: S102 - PySide6's
        if name in space:
            return space[name]
    raise AttributeError(name)


def _compile(source: bytes, file: str, mode: str) -> CodeType:
    if file in LONG:
        _sources[file] = source
        return STUB
    if file == f"{PACKAGE}/feature.py":
        return NO_FEATURES
    code: CodeType = compile(source, file, mode)
    return code
