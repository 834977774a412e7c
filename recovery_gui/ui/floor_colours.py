# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The colours of floor mode: those of the window, driven apart to be read from three metres."""

from recovery_gui.ui.theme import DARK, LIGHT, Theme

# All words reach a contrast of 7 (WCAG 2.2, AAA).
_BY_NAME = {
    LIGHT.name: {
        "background": "#FFFFFF",
        "ink": "#111111",
        "mute": "#4A4640",
        "accent": "#B23A22",
        "line": "#D8D2C6",
    },
    DARK.name: {
        "background": "#0B0D0E",
        "ink": "#FFFFFF",
        "mute": "#B9B5AB",
        "accent": "#FF9C7C",
        "line": "#3A4045",
    },
}


def floor_theme(theme: Theme) -> Theme:
    """The window's theme as it is on the floor; high contrast stays as it is."""
    return theme._replace(**_BY_NAME.get(theme.name, {}))  # type: ignore[arg-type]
