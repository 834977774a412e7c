# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Short digests that tell whether what is read is what was written."""

import json

_BYTES = 8
_canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), allow_nan=False).encode


def digest(content: object) -> bytes:
    """Eight bytes over the canonical JSON of the content."""
    return _hashed(_canonical(content).encode("ascii"))


def row_digest(*values: str | int) -> bytes:
    """Eight bytes over the values of a row in UTF-8, a zero byte between them.

    The scripts in migrations/ call it by this name, too.
    """
    return _hashed("\0".join(map(str, values)).encode())


def _hashed(content: bytes) -> bytes:
    from hashlib import blake2b  # noqa: PLC0415 - loads OpenSSL, which a start does without

    return blake2b(content, digest_size=_BYTES).digest()
