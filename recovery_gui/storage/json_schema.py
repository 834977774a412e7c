# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""JSON Schema of what a kind reads."""

from typing import Any

from recovery_gui.storage.fields import REQUIRED, Kind, Listed, Named, TableKind
from recovery_gui.storage.pair_kinds import AnglePair, TempoPair
from recovery_gui.storage.picture_kinds import (
    CHAINS,
    MIDLINE,
    MIDLINE_CHAINS,
    PARTS,
    PLACE,
    SHARE,
    SPAN,
    STANDING,
    SURFACES,
    ContactText,
    HighlightText,
    PlacePair,
    StandingKind,
)
from recovery_gui.storage.value_kinds import (
    ANGLE,
    ID_LENGTH,
    ID_PATTERN,
    LINK_PATTERN,
    SECONDS,
    Choice,
    Day,
    Flag,
    Id,
    Link,
    Number,
    Short,
    Text,
    Whole,
    Words,
)

JsonSchema = dict[str, Any]

_OF_PAIR: dict[type, Number] = {AnglePair: ANGLE, TempoPair: SECONDS, PlacePair: SPAN}


def document_schema(title: str, kind: TableKind) -> JsonSchema:
    """The schema of a whole file."""
    dialect = "https://json-schema.org/draft/2020-12/schema"
    return {"$schema": dialect, "title": title, **schema_of(kind)}


def schema_of(kind: Kind[Any]) -> JsonSchema:
    """The schema. Raises `TypeError` for a kind that exercise files do not use."""
    match kind:
        case TableKind():
            return _table(kind)
        case Listed():
            bounds = {"minItems": kind.least, "maxItems": kind.most}
            return {"type": "array", "items": schema_of(kind.item), **bounds}
        case AnglePair() | TempoPair() | PlacePair():
            number = _number(_OF_PAIR[type(kind)])
            return {"type": "array", "items": number, "minItems": 2, "maxItems": 2}
        case StandingKind():
            return {"anyOf": [schema_of(PLACE.kind), schema_of(STANDING)]}
        case Number() | Whole():
            return _number(kind)
        case _:
            return _plain(kind)


def _number(kind: Number | Whole) -> JsonSchema:
    if isinstance(kind, Whole):
        return {"type": "integer", "minimum": kind.least, "maximum": kind.most}
    lower = "exclusiveMinimum" if kind.above else "minimum"
    return {"type": "number", lower: kind.least, "maximum": kind.most}


def _plain(kind: Kind[Any]) -> JsonSchema:
    match kind:
        case Choice():
            return {"enum": list(kind.members)}
        case Named():
            return {"type": "object", "additionalProperties": schema_of(kind.item)}
        case Flag():
            return {"type": "boolean"}
        case _:
            return {"type": "string", **_string(kind)}


def _string(kind: Kind[Any]) -> JsonSchema:
    match kind:
        case Link():
            return {"pattern": f"^{LINK_PATTERN.pattern}$", "maxLength": kind.most}
        case Text() | Words():
            parted = {"pattern": "^[^;]*$"} if isinstance(kind, Short) else {}
            return {"minLength": 1, "maxLength": kind.most, **parted}
        case Id():
            return {"pattern": f"^{ID_PATTERN.pattern}$", "maxLength": ID_LENGTH}
        case Day():
            return {"format": "date"}
        case ContactText():
            return {"pattern": _contact_pattern()}
        case HighlightText():
            return {"pattern": _highlight_pattern()}
        case _:
            raise TypeError(kind)


def _table(kind: TableKind) -> JsonSchema:
    return {
        "type": "object",
        "additionalProperties": kind.extensible,
        "required": [field.name for field in kind.fields if field.default is REQUIRED],
        "properties": {
            field.name: {**schema_of(field.kind), "description": field.about}
            for field in kind.fields
        },
    }


def _contact_pattern() -> str:
    midline = "|".join(name for name, part in PARTS.items() if part in MIDLINE)
    sided = "|".join(name for name, part in PARTS.items() if part not in MIDLINE)
    spot = rf"({midline}|({sided})_[LR])(@{SHARE})?"
    return rf"^\s*{spot}\s*=\s*({'|'.join(SURFACES)}|{spot})\s*$"


def _highlight_pattern() -> str:
    midline = "|".join(name for name, chain in CHAINS.items() if chain in MIDLINE_CHAINS)
    sided = "|".join(name for name, chain in CHAINS.items() if chain not in MIDLINE_CHAINS)
    return f"^({midline}|({sided})_[LR])$"
