# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is new, or every change, from their own texts; and the line about it after an update."""

from collections.abc import Iterator

from recovery_gui.core.language import tr
from recovery_gui.presentation.manual_lines import lines_of, plain
from recovery_gui.presentation.step_panel_props import AboutSection

UNRELEASED = "Unreleased"
KINDS = {
    "Added": tr("New"),
    "Changed": tr("Changed"),
    "Deprecated": tr("Soon to go"),
    "Removed": tr("Gone"),
    "Fixed": tr("Mended"),
    "Security": tr("Safer"),
}


def news(text: str) -> tuple[AboutSection, ...]:
    """Each release, the newest first, and in it what is new, changed and mended."""
    return tuple(
        section for release in f"\n{text}".split("\n## ")[1:] for section in _sections(release)
    )


def update_line(before: str, now: str) -> str:
    """What is said after an update; nothing at the first start, and when nothing has changed."""
    if not before or before == now:
        return ""
    return tr("Recovery is now version {version}.").format(version=now)


def _sections(release: str) -> Iterator[AboutSection]:
    heading, _, rest = release.partition("\n")
    name = tr("Not yet released") if heading.strip("[] ") == UNRELEASED else plain(heading)
    opening, *kinds = f"\n{rest}".split("\n### ")
    if lines_of(opening):
        yield AboutSection(name, lines_of(opening))
    for kind in kinds:
        title, _, items = kind.partition("\n")
        yield AboutSection(f"{name}: {KINDS.get(title.strip(), title.strip())}", lines_of(items))
