# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The words of a language, as Qt Linguist keeps them, for our texts and for Qt's own."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from recovery_gui.core.language import ENGLISH, LANGUAGES, PSEUDO_RTL, Translate, spoken


def words_in(file: Path) -> Translate | None:
    """What a compiled file of words translates; None when it cannot be read."""
    words = QTranslator()
    if not words.load(str(file)):
        return None
    return lambda text, comment, number: words.translate("", text, comment or None, number) or ""


def system_locales() -> list[str]:
    """The languages of the system, the one wanted most first, where Qt alone knows them."""
    return QLocale.system().uiLanguages()


def translate_qt(application: QApplication) -> None:
    """Let the texts that Qt brings, numbers and the reading direction follow our language."""
    code = spoken()
    if code == PSEUDO_RTL:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if code == ENGLISH or code not in LANGUAGES:
        return
    if QLocale.system().language() is not QLocale(code).language():
        QLocale.setDefault(QLocale(code))
    words = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if words.load(f"qtbase_{code}", folder):
        application.installTranslator(words)
