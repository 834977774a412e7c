# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The Settings page: how a session goes, sounds and looks, and where things are kept."""

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.core.picture import Picture
from recovery_gui.core.settings import Settings, ThemeChoice
from recovery_gui.presentation.settings_props import SettingsProps
from recovery_gui.ui.choice import Choice
from recovery_gui.ui.form import form
from recovery_gui.ui.keeping_cards import KeepingCards
from recovery_gui.ui.language_field import LanguageField
from recovery_gui.ui.parts import button, column, label, row
from recovery_gui.ui.settings_card import SettingsCard
from recovery_gui.ui.settings_heard import TonesCard, VoiceCard
from recovery_gui.ui.settings_history import WeeksCard
from recovery_gui.ui.settings_session import BreathCard, FloorCard, SessionCard
from recovery_gui.ui.system_look import TEXT_SIZES

if TYPE_CHECKING:
    from recovery_gui.ui.thumbnails import Thumbnails

WIDTH = 720
PORTRAIT = QSize(56, 84)


class LookCard(SettingsCard):
    """The language, colours, text size, the figure and its motion."""

    def __init__(self) -> None:
        self.language = LanguageField()
        self._theme = Choice(
            tr("Colours"),
            _names(
                ThemeChoice, (tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast"))
            ),
        )
        sizes = {f"{size} %": size for size in TEXT_SIZES}
        self._text = Choice(tr("Text size"), {tr("As the system"): None, **sizes}, across=0)
        self._text.tab_stops[0].setObjectName("TextAsthesystem")
        self.build = Choice(tr("Figure"), _names(FigureBuild, (tr("Slender"), tr("Sturdy"))))
        self._motion = Choice(tr("Motion"), {tr("Gentle"): False, tr("Reduced"): True})
        super().__init__(
            tr("Look", "how it looks"),
            (tr("Language"), self.language),
            (tr("Colours"), self._theme),
            (tr("Text"), self._text),
            (tr("Figure"), self.build),
            (tr("Motion"), self._motion),
        )
        self.language.chosen.connect(lambda value: self.change(language=value))
        self._theme.chosen.connect(lambda value: self.change(theme=value))
        self._text.chosen.connect(lambda value: self.change(text_percent=value))
        self.build.chosen.connect(lambda value: self.change(build=value))
        self._motion.chosen.connect(lambda value: self.change(reduced_motion=value))

    @override
    def render_props(self, props: SettingsProps) -> None:
        super().render_props(props)
        self.language.render_props(props)
        self._theme.show_value(props.settings.theme)
        self._text.show_value(props.settings.text_percent)
        self._motion.show_value(props.settings.reduced_motion)
        self.build.show_value(props.settings.build)


class SettingsPage(QScrollArea):
    """Renders `SettingsProps`; `settings_changed` carries the settings as asked for."""

    FACE = "page"  # See `accessible_faces`.

    settings_changed = Signal(Settings)
    folder_requested = Signal()
    voice_test_requested = Signal()
    tone_test_requested = Signal()
    restart_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAccessibleName(tr("Settings"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Page Down scrolls; Tab goes inside.
        self._thumbnails: Thumbnails | None = None
        self._portrait: Picture | None = None
        self._voice, self._tones, self._look = VoiceCard(), TonesCard(), LookCard()
        self._cards: tuple[SettingsCard, ...] = (
            SessionCard(),
            BreathCard(),
            self._voice,
            self._tones,
            FloorCard(),
            WeeksCard(),
            self._look,
        )
        self.keeping = KeepingCards()
        self._folder = label("mute", name="DataFolder", wrap=True)
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._notice = label("accent", name="SettingsNotice", wrap=True)
        self._open = button(tr("Open folder"))
        self._open.clicked.connect(self.folder_requested)
        self._fill()
        for made in self._cards:
            made.settings_changed.connect(self.settings_changed)
        self._voice.test_requested.connect(self.voice_test_requested)
        self._tones.test_requested.connect(self.tone_test_requested)
        self._look.language.restart_requested.connect(self.restart_requested)

    def render_props(self, props: SettingsProps) -> None:
        """Show these settings."""
        for made in self._cards:
            made.render_props(props)
        self._folder.setText(props.data_folder)
        self._notice.setText(props.notice)
        self._notice.setVisible(bool(props.notice))
        self._portrait = props.portrait
        self._show_builds()

    def show_thumbnails(self, thumbnails: "Thumbnails") -> None:
        """Draw both builds of the figure, from now on in the colours of the window."""
        self._thumbnails = thumbnails
        thumbnails.drawn.connect(self._show_builds)

    def show_backups(self) -> None:
        """Bring the list of backups into sight, once the page has its layout."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.keeping.backups, 0, 0))
        self.keeping.backups.focus_copies()

    def show_transfer(self) -> None:
        """Bring into sight what became of a file, once the page has its layout."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.keeping.transfer, 0, 0))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_builds()

    def _show_builds(self) -> None:
        """Nothing is drawn before the page is looked at."""
        if self._thumbnails is None or self._portrait is None or not self.isVisible():
            return
        ratio = self.devicePixelRatioF()
        self._look.build.show_pictures(
            [self._thumbnails.pixmap(self._portrait, PORTRAIT, ratio, one) for one in FigureBuild]
        )

    def _fill(self) -> None:
        data = form(
            tr("Your data"), (tr("Folder"), column(self._folder, row(self._open, -1), spacing=8))
        )
        holder = QWidget()
        holder.setMaximumWidth(WIDTH)
        holder.setLayout(column(self._notice, *self._cards, self.keeping, data, -1, spacing=16))
        inner = QWidget()
        centred = row(-1, holder, -1)
        centred.setStretch(1, 6)
        centred.setContentsMargins(24, 8, 24, 24)
        inner.setLayout(centred)
        self.setWidget(inner)


def _names(kind: type[Enum], texts: tuple[str, ...]) -> dict[str, object]:
    return dict(zip(texts, kind, strict=True))
