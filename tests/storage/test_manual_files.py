# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The manual in the language spoken, chapter by chapter; and nothing but its own files."""

from pathlib import Path

import pytest

from recovery_gui.core.fault import Fault
from recovery_gui.storage.manual_files import (
    read_changelog,
    read_manual,
    read_news,
    read_picture,
)
from recovery_gui.storage.resources import resources_dir


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """Three English chapters, of which one is translated and one is damaged in German."""
    root = tmp_path / "resources"
    for code, name, text in (
        ("en", "01-first.md", "# First"),
        ("en", "02-second.md", "# Second"),
        ("en", "03-third.md", "# Third"),
        ("en", "notes.md", "# Not a chapter"),
        ("de", "02-second.md", "# Zweitens"),
        ("de", "04-fourth.md", "# Viertens"),
    ):
        path = root / "manual" / code / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{text}\n", "utf-8")
    (root / "manual" / "de" / "03-third.md").write_bytes(b"\xff\xfe")
    (root / "manual" / "en" / "floor.png").write_bytes(b"floor")
    (root / "manual" / "en" / "figure.png").write_bytes(b"figure")
    (root / "manual" / "de" / "floor.png").write_bytes(b"Boden")
    return root


def titles(resources: Path, code: str) -> list[str]:
    return [chapter.title for chapter in read_manual(resources, code)]


def test_chapters_come_by_number_and_fall_back_one_by_one(resources: Path) -> None:
    assert titles(resources, "en") == ["First", "Second", "Third"]
    assert titles(resources, "de") == ["First", "Zweitens", "Third"]
    assert titles(resources, "es") == titles(resources, "en-XA") == titles(resources, "en")


def test_a_damaged_chapter_is_left_out_and_no_manual_is_a_fault(resources: Path) -> None:
    (resources / "manual" / "en" / "03-third.md").write_bytes(b"\xff")
    assert titles(resources, "en") == ["First", "Second"]
    with pytest.raises(Fault, match="manual cannot be read"):
        read_manual(resources / "nowhere", "en")


def test_only_pictures_of_the_manual_are_read(resources: Path) -> None:
    (resources / "secret.png").write_bytes(b"no")
    assert read_picture(resources, "en", "floor.png") == b"floor"
    for name in ("gone.png", "../../secret.png", "/etc/hostname", "floor.svg", "", "a/floor.png"):
        assert read_picture(resources, "en", name) == b""


def test_a_picture_comes_in_the_language_and_else_in_english(resources: Path) -> None:
    assert read_picture(resources, "de", "floor.png") == b"Boden"
    assert read_picture(resources, "de", "figure.png") == b"figure"
    assert read_picture(resources, "en-XA", "figure.png") == b"figure"
    assert read_picture(resources, "de", "gone.png") == b""


def test_the_changelog_is_read_where_it_is(tmp_path: Path) -> None:
    packed, beside = tmp_path / "resources" / "CHANGELOG.md", tmp_path / "CHANGELOG.md"
    packed.parent.mkdir()
    with pytest.raises(Fault, match="cannot be read"):
        read_changelog(packed.parent)
    beside.write_text("# Beside\n")
    assert read_changelog(packed.parent) == "# Beside"
    packed.write_text("# Packed\n")
    assert read_changelog(packed.parent) == "# Packed"


def test_news_come_in_the_language_and_else_in_english(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="cannot be read"):
        read_news(tmp_path, "de")
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "en.md").write_text("# New\n", "utf-8")
    assert read_news(tmp_path, "de") == "# New"
    (tmp_path / "news" / "de.md").write_text("# Neu\n", "utf-8")
    assert (read_news(tmp_path, "de"), read_news(tmp_path, "es")) == ("# Neu", "# New")


def test_ours_are_there() -> None:
    assert len(read_manual(resources_dir(), "en")) >= 10
    assert "## " in read_changelog(resources_dir())
