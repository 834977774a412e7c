# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the pages at the top link to is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")


@pytest.mark.parametrize("page", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_every_link_leads_somewhere(page: str) -> None:
    links = LINK.findall((ROOT / page).read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_proofs_that_the_readme_names_exist() -> None:
    named = re.findall(r"`(test_\w+\.py)`", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert named
    there = {path.name for path in (ROOT / "tests").rglob("test_*.py")}
    assert set(named) <= there
