# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The card of the Settings page on how weeks and days are counted."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from recovery_gui.core.language import source_of, tr
from recovery_gui.core.override import override
from recovery_gui.core.settings import GoalKind
from recovery_gui.presentation.settings_props import SettingsProps
from recovery_gui.ui.amount import Amount, Range
from recovery_gui.ui.choice import Choice
from recovery_gui.ui.parts import label, row
from recovery_gui.ui.settings_card import SettingsCard
from recovery_gui.ui.tables import show_entries

GOAL = Range(0, 2000, 1, tr("a week"))
KINDS = {tr("Sessions"): GoalKind.SESSIONS, tr("Minutes"): GoalKind.MINUTES}
NAMES = (
    tr("Monday"),
    tr("Tuesday"),
    tr("Wednesday"),
    tr("Thursday"),
    tr("Friday"),
    tr("Saturday"),
    tr("Sunday"),
)
WEEKDAYS = ((tr("As the system"), None), *((name, number) for number, name in enumerate(NAMES)))
HOURS = (
    (tr("Midnight"), 0),
    *((tr("{hour} o’clock at night").format(hour=hour), hour) for hour in range(1, 7)),
)
GOAL_NOTE = tr("0 is no goal. A missed week costs little, and a week set aside costs nothing.")
DAY_NOTE = tr("A practice before this hour counts as the day before. The true time is kept.")


class WeeksCard(SettingsCard):
    """The weekly goal, the first day of the week, and when a day ends."""

    def __init__(self) -> None:
        self._amount = Amount(tr("Weekly goal"), GOAL)
        self._kind = Choice(tr("Goal counts"), dict(KINDS))
        self._first, self._hour = _list(tr("Week begins")), _list(tr("Day ends at"))
        goal = row(self._amount, self._kind, spacing=16)
        goal.setAlignment(self._kind, Qt.AlignmentFlag.AlignVCenter)
        super().__init__(
            tr("Weeks"),
            (tr("Weekly goal"), goal),
            ("", label("small", text=GOAL_NOTE, wrap=True)),
            (tr("Week begins"), row(self._first, -1)),
            (tr("Day ends at"), row(self._hour, -1)),
            ("", label("small", text=DAY_NOTE, wrap=True)),
        )
        self._amount.chosen.connect(lambda value: self._change(goal_amount=round(value)))
        self._kind.chosen.connect(lambda value: self._change(goal_kind=value))
        self._first.activated.connect(
            lambda at: self._change(first_weekday=self._first.itemData(at))
        )
        self._hour.activated.connect(lambda at: self._change(day_ends_at=self._hour.itemData(at)))

    @override
    def render_props(self, props: SettingsProps) -> None:
        super().render_props(props)
        history = props.settings.history
        self._amount.show_value(history.goal_amount)
        self._kind.show_value(history.goal_kind)
        show_entries(self._first, WEEKDAYS, history.first_weekday)
        show_entries(self._hour, HOURS, history.day_ends_at)

    def _change(self, **changes: object) -> None:
        self.change(history=replace(self._settings.history, **changes))  # type: ignore[arg-type]


def _list(name: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(source_of(name).replace(" ", ""))
    made.setAccessibleName(name)
    return made
