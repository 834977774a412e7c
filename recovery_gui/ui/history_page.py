# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The History page: this week, the weekly bars, and the sessions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QScrollArea, QWidget

from recovery_gui.presentation.history_props import HistoryProps, SessionRow, Tile
from recovery_gui.ui.parts import card, column, label, row
from recovery_gui.ui.tables import fill_table, plain_table
from recovery_gui.ui.theme import Theme
from recovery_gui.ui.week_card import WeekCard

HEADINGS = ("When", "Session", "Practised", "Sides", "Soreness", "Note")
TILES = 3


class HistoryPage(QScrollArea):
    """Renders `HistoryProps`. Importing this module imports pyqtgraph."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAccessibleName("History")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Page Down scrolls; Tab goes inside.
        self._tiles = [(label("value"), label("small")) for _ in range(TILES)]
        self._week_card = WeekCard()
        self._sessions = plain_table("Sessions", "Sessions", HEADINGS)
        self._invitation = label("mute", name="Invitation", wrap=True)
        self._failure = label(name="HistoryFailure", wrap=True)
        self._failure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._notice = card("notice")
        self._notice.setLayout(column(self._failure, margin=16))
        self._shape_sessions()
        self._fill()

    def render_props(self, props: HistoryProps) -> None:
        """Show these weeks and sessions."""
        for (value, caption), tile in zip(self._tiles, props.tiles, strict=False):
            _show_tile(value, caption, tile)
        for part in self._readable:
            part.setVisible(not props.failure)
        if props.weeks:
            self._week_card.render_weeks(props.weeks)
        fill_table(self._sessions, (_cells(session) for session in props.sessions))
        self._sessions.setVisible(bool(props.sessions))
        self._invitation.setText(props.invitation)
        self._invitation.setVisible(bool(props.invitation))
        self._failure.setText(f"{props.failure}\n{props.remedy}")
        self._notice.setVisible(bool(props.failure))

    def set_theme(self, theme: Theme) -> None:
        """Redraw the chart in the theme's colours."""
        self._week_card.set_theme(theme)
        self._sessions.setMinimumHeight(theme.px(140))

    def _shape_sessions(self) -> None:
        header = self._sessions.horizontalHeader()
        fit = QHeaderView.ResizeMode.ResizeToContents
        for place in range(len(HEADINGS)):
            stretched = HEADINGS[place] in {"Session", "Soreness", "Note"}
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch if stretched else fit)
        header.setMinimumSectionSize(120)

    def _fill(self) -> None:
        tiles, sessions = QWidget(), card()
        tiles.setLayout(row(*(_tile_card(*words) for words in self._tiles), spacing=16))
        self._readable = (tiles, self._week_card, sessions)
        inside = column(
            label("heading", text="Sessions"), self._invitation, self._sessions, spacing=8
        )
        inside.setContentsMargins(20, 14, 20, 12)
        inside.setStretchFactor(self._sessions, 1)
        inside.addStretch(0)  # Takes the room of a table that is not shown.
        sessions.setLayout(inside)
        inner = QWidget()
        content = column(self._notice, tiles, self._week_card, sessions, spacing=16)
        content.setContentsMargins(24, 8, 24, 24)
        content.setStretchFactor(self._week_card, 3)
        content.setStretchFactor(sessions, 2)
        inner.setLayout(content)
        self.setWidget(inner)


def _tile_card(value: QWidget, caption: QWidget) -> QFrame:
    made = card()
    inside = column(value, caption, spacing=2)
    inside.setContentsMargins(20, 12, 20, 12)
    made.setLayout(inside)
    return made


def _show_tile(value: QLabel, caption: QLabel, tile: Tile) -> None:
    value.setText(tile.value)
    caption.setText(tile.label)


def _cells(session: SessionRow) -> tuple[str, ...]:
    return (
        session.when,
        session.title,
        session.duration,
        session.sides,
        session.change,
        session.note,
    )
