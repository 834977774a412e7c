# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Pseudo-language: English that looks strange and is as long as a translation may become.

What stands in a window without brackets was never given to the translators.
"""

import re

from recovery_gui.core.language import PSEUDO_RTL, spoken

OPEN, CLOSE = "[", "]"
FROM_THE_RIGHT = "\u200f"
"""Right-to-left mark: in `ar-XB` our Latin letters stand where Arabic ones would."""
_LONGER = 0.4
_KEPT = re.compile(r"(\{[^{}]*\}|%n|<[^<>]*>|&\w+;|\[[^\[\]]*\])")
_ACCENTED = str.maketrans("aceinouyACEINOUY", "àçéîñöûÿÀÇÉÎÑÖÛÝ")
_FILLER = "········· "
"""As words of many letters: what is longer need not be unbreakable."""


def pseudo(text: str) -> str:
    """The text with accents, 40 % longer, in brackets; what is filled in stays as it is."""
    if not text:
        return text
    pieces = _KEPT.split(text)
    accented = (one if index % 2 else one.translate(_ACCENTED) for index, one in enumerate(pieces))
    length = round(len(text) * _LONGER)
    filler = (_FILLER * (length // len(_FILLER) + 1))[:length]
    mark = FROM_THE_RIGHT if spoken() == PSEUDO_RTL else ""
    return f"{mark}{OPEN}{''.join(accented)}{filler}{CLOSE}"
