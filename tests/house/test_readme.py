# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What the README links to is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")


def test_every_link_leads_somewhere() -> None:
    links = LINK.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_proofs_that_the_readme_names_exist() -> None:
    named = re.findall(r"`(test_\w+\.py)`", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert named
    there = {path.name for path in (ROOT / "tests").rglob("test_*.py")}
    assert set(named) <= there
