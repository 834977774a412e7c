# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
import pytest

from recovery_gui.core.exercise import cited


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Nothing was found.", ()),
        ("Thirty seconds did it [S1]", ("S1",)),
        ("Two trials [S1, MSD-ITB] and a sheet [S3]", ("S1", "MSD-ITB", "S3")),
        ("An open bracket [S1", ()),
    ],
)
def test_sources_cited_in_brackets(text: str, ids: tuple[str, ...]) -> None:
    assert cited(text) == ids
