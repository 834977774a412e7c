# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Text from files, made safe to show."""

# Bidirectional controls (Unicode annex 9) can make a text read as another one.
_BIDIRECTIONAL = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_DROPPED = dict.fromkeys((*_CONTROLS, *_BIDIRECTIONAL))
_DROPPED_FROM_NOTES = {code: None for code in _DROPPED if code != ord("\n")}


def clean_line(text: str) -> str:
    """One line: white space collapsed, control and bidirectional characters dropped."""
    if text.isprintable() and "  " not in text:  # So are nearly all: no such character in them.
        return text.strip()
    return " ".join(" ".join(text.split()).translate(_DROPPED).split())


def clean_note(text: str) -> str:
    """Like `clean_line`, with the line breaks of the writer kept."""
    return text.replace("\r\n", "\n").translate(_DROPPED_FROM_NOTES).strip()
