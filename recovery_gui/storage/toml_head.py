# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Another id and name for a file of the library, all else of its text left as it is."""

import json
import re
import tomllib

_TEXT = r"(?:\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*')"


def with_head(text: str, file_id: str, name: str) -> str | None:
    """The text with this id and name in the lines above its first table.

    None where they do not stand there in a line each.
    """
    changed = _changed(text, file_id, name)
    wanted = {**tomllib.loads(text), "id": file_id, "name": name}
    try:
        return changed if tomllib.loads(changed) == wanted else None
    except tomllib.TOMLDecodeError:
        return None


def _changed(text: str, file_id: str, name: str) -> str:
    head, table, rest = _parted(text)
    for key, value in (("id", file_id), ("name", name)):
        line = re.compile(rf"^(\s*{key}\s*=\s*){_TEXT}", re.MULTILINE)
        spelt = json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        head = line.sub(lambda found, spelt=spelt: f"{found[1]}{spelt}", head, count=1)  # type: ignore[misc]
    return head + table + rest


def _parted(text: str) -> tuple[str, str, str]:
    """What stands before the first line that begins a table, that line's bracket, the rest."""
    found = re.search(r"^\s*\[", text, re.MULTILINE)
    if found is None:
        return text, "", ""
    return text[: found.start()], found[0], text[found.end() :]
