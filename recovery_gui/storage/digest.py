# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Short digests that tell whether what is read is what was written."""

import json

_BYTES = 8


def digest(content: object) -> bytes:
    """Eight bytes over the canonical JSON of the content."""
    from hashlib import blake2b  # noqa: PLC0415 - loads OpenSSL, which a start does without

    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return blake2b(canonical.encode("ascii"), digest_size=_BYTES).digest()


def row_digest(*values: str | int) -> bytes:
    """Eight bytes over the values of a row; migrations call it by this name, too."""
    return digest(values)
