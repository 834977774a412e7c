# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""An error that nobody caught, as one line on standard error; the rest goes to the log."""

import platform
import re
import sys
from datetime import datetime

from recovery_gui import __version__
from recovery_gui.cli.parser import parse
from recovery_gui.core.fault import Fault
from recovery_gui.services.incident import incident_of
from recovery_gui.storage.log_file import append_entry
from recovery_gui.storage.paths import paths_under, user_paths

_LIBRARY = re.compile(r"lib[\w+-]+(\.[\w+-]+)*\.so[.\d]*")
# As in packaging/system-packages.txt: what Qt's own libraries are linked with.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


def last_words(error: Exception, arguments: list[str]) -> int:
    """Tell it; the exit status is 1."""
    if isinstance(error, Fault):
        print(f"recovery-gui: {error}", file=sys.stderr)
        return 1
    library = _LIBRARY.search(str(error)) if isinstance(error, ImportError) else None
    if library is not None:
        package = _PACKAGES.get(library[0], "the package that holds it")
        print(
            f"recovery-gui: {library[0]}, which the window needs, cannot be loaded. "
            f"On Debian and Ubuntu: sudo apt-get install {package}",
            file=sys.stderr,
        )
        return 1
    directory = parse(arguments).data_dir
    paths = paths_under(directory) if directory else user_paths()
    versions = f"Recovery {__version__}, Python {platform.python_version()}, {platform.system()}"
    incident = incident_of(error, versions, datetime.now().astimezone())
    where = append_entry(paths.logs, incident.text)
    written = f"What happened is written in {where}." if where else "The log cannot be written."
    print(
        f"recovery-gui: Something went wrong inside the program ({type(error).__name__}). "
        f"What was saved is safe. {written}",
        file=sys.stderr,
    )
    return 1
