# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The real window follows what the desktop asks for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from recovery_gui.app import App
from recovery_gui.core.settings import ThemeChoice
from recovery_gui.ui.system_look import SystemLook, text_percent, wants_contrast
from tests.ui.conftest import Launch


def sized(points: float) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    return font


@pytest.mark.parametrize(
    ("platform", "points", "percent"),
    [
        ("linux", 9.0, 100),  # Qt's own
        ("linux", 10.0, 100),  # KDE
        ("linux", 11.0, 100),  # GNOME
        ("linux", 12.5, 125),
        ("linux", 15.0, 150),
        ("linux", 18.0, 200),
        ("linux", 40.0, 200),
        ("linux", 6.0, 100),
        ("win32", 9.0, 100),
        ("win32", 11.25, 125),
        ("win32", 20.0, 200),
        ("darwin", 13.0, 100),
        ("darwin", 19.0, 150),
    ],
)
def test_the_text_is_as_large_as_the_desktops(platform: str, points: float, percent: int) -> None:
    assert text_percent(sized(points), platform) == percent


def test_a_font_in_pixels_counts_as_well() -> None:
    font = QFont()
    font.setPixelSize(20)
    assert text_percent(font, "linux") == 150


def test_here_nothing_special_is_asked_for(app: App) -> None:
    """And the program's own font does not count as the desktop's."""
    assert (
        QApplication.font().pointSizeF()
        != QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    )
    assert app.system == SystemLook()
    assert not wants_contrast(app.qt)


def test_the_contrast_of_the_system_is_followed_until_one_chooses(app: App) -> None:
    tell = QApplication.styleHints().accessibility().contrastPreferenceChanged
    tell.emit(Qt.ContrastPreference.HighContrast)
    assert app.theme.name == "high-contrast"
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert app.theme.name == "high-contrast"
    app.settings.change(replace(app.settings.settings.value, theme=ThemeChoice.LIGHT))
    assert app.theme.name == "light"
    app.settings.change(replace(app.settings.settings.value, theme=ThemeChoice.SYSTEM))
    tell.emit(Qt.ContrastPreference.NoPreference)
    assert app.theme.name == "dark"


def larger(app: App, monkeypatch: pytest.MonkeyPatch, points: float) -> None:
    """The desktop has another font, and says so as it does: to the window's handle."""
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _which: sized(points))
    handle = app.window.windowHandle()
    assert handle is not None
    QCoreApplication.sendEvent(handle, QEvent(QEvent.Type.ThemeChange))


def test_larger_letters_of_the_system_are_followed_until_one_chooses(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    larger(app, monkeypatch, 15.0)
    assert app.theme.scale == 1.5
    assert app.window.practice.panel._theme.scale == 1.5
    app.settings.change(replace(app.settings.settings.value, text_percent=100))
    larger(app, monkeypatch, 20.0)
    assert app.theme.scale == 1.0
    app.settings.change(replace(app.settings.settings.value, text_percent=None))
    assert app.theme.scale == 2.0


def test_a_start_has_the_letters_of_the_system_from_the_first_paint_on(
    launch: Launch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _which: sized(12.5))
    app = launch()
    assert app.theme.scale == 1.25
    app.window.close()
    again = launch()
    assert again._front is not None
    assert again._front.scale == 1.25


def test_what_was_kept_with_other_letters_is_not_shown(
    launch: Launch, monkeypatch: pytest.MonkeyPatch
) -> None:
    launch().window.close()
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _which: sized(20.0))
    app = launch()
    assert app._front is None
    assert app.theme.scale == 2.0


def test_the_contrast_is_there_at_the_next_first_paint_and_goes_where_it_went(
    launch: Launch,
) -> None:
    """It is asked for only after that; what was kept is then kept anew."""
    app = launch()
    tell = QApplication.styleHints().accessibility().contrastPreferenceChanged
    tell.emit(Qt.ContrastPreference.HighContrast)
    app.window.close()
    again = launch()
    assert again._front is not None
    assert again._front.theme == "high-contrast"
    assert again.theme.name == again.page.panel._theme.name == "light"
    again.window.close()
    third = launch()
    assert third._front is not None
    assert third._front.theme == "light"


def test_a_closed_window_follows_no_more(app: App) -> None:
    app.window.close()
    QApplication.styleHints().accessibility().contrastPreferenceChanged.emit(
        Qt.ContrastPreference.HighContrast
    )
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert app.system == SystemLook()
