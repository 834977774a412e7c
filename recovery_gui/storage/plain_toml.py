# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Reads plainly written TOML several times as fast as `tomllib`, and leaves all else to it.

Plain is a key and its value on a line, texts in double quotes without escapes, headers of one
bare key, and lists of texts over several lines: as the library's own files are written. Such
values become JSON, which Python reads in C. A text that is not plain, or not sound, is none of
this module's business: the answer is None, never another answer than that of `tomllib`.
"""

import json
import re
from datetime import date
from typing import Any

_KEY = r"[A-Za-z0-9_-]+"
_TEXT = r'"[^"\\\x00-\x1f\x7f]*"'
_BLANK = r"(?:#[^\x00-\x08\x0a-\x1f\x7f]*)?\n"
_LINES = rf"\[\n(?: *{_TEXT},\n)+\]"
_OTHER = rf'(?:[^"#\x00-\x1f\x7f]|{_TEXT})+'
_STATEMENT = re.compile(
    rf"(?:{_BLANK})*"
    rf"(?:\[\[({_KEY})\]\]\n|\[({_KEY})\]\n|({_KEY}) = (?:({_TEXT})|({_LINES})|({_OTHER}))\n|\Z)"
)
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,8})(\.[0-9]{1,9})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TEXT_OR_KEY = re.compile(rf"({_TEXT})|({_KEY})[ \t]*=")
_SIMPLE = re.compile(r"[\[\]{}, 0-9.-]*")
_WORDS = {"true": True, "false": False}


class _NotPlainError(ValueError):
    """The text is for `tomllib`."""


def read_plain(text: str) -> dict[str, Any] | None:
    """What `tomllib.loads` gives for the text, or None."""
    try:
        return _read(text if text.endswith("\n") else f"{text}\n")
    except (ValueError, RecursionError):
        return None


def _read(text: str) -> dict[str, Any]:
    top: dict[str, Any] = {}
    table, lists, at = top, dict[str, list[Any]](), 0
    while at < len(text):
        found = _STATEMENT.match(text, at)
        if found is None or found.end() == at:
            raise _NotPlainError
        at = found.end()
        item, header, key, string, lines, other = found.groups()
        if key is not None:
            if key in table:
                raise _NotPlainError
            table[key] = string[1:-1] if string else _value(lines, other)
        elif header is not None:
            table = _added(top, header, {})
        elif item is not None:
            if item not in lists:
                lists[item] = _added(top, item, [])
            table = {}
            lists[item].append(table)
    return top


def _added(top: dict[str, Any], key: str, value: Any) -> Any:  # noqa: ANN401 - what TOML holds
    if key in top:
        raise _NotPlainError
    top[key] = value
    return value


def _value(lines: str | None, other: str) -> Any:  # noqa: ANN401 - what TOML holds
    if lines is not None:
        return json.loads(lines[:-3] + "]")
    number = _NUMBER.fullmatch(other)
    if number:
        return float(other) if number[1] else int(other)
    if other in _WORDS:
        return _WORDS[other]
    if _DAY.fullmatch(other):
        return date.fromisoformat(other)
    if other[0] not in "[{" or not _SIMPLE.fullmatch(_TEXT_OR_KEY.sub("", other)):
        raise _NotPlainError
    return json.loads(_TEXT_OR_KEY.sub(_in_json, other), object_pairs_hook=_once)


def _in_json(found: re.Match[str]) -> str:
    return found[1] or f'"{found[2]}":'


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise _NotPlainError
    return table
