# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The cards of the Settings page on what is heard: the voice and the tones."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from recovery_gui.core.language import tr
from recovery_gui.core.override import override
from recovery_gui.core.settings import GuidanceSettings, Verbosity
from recovery_gui.presentation.settings_props import SettingsProps
from recovery_gui.ui.amount import Amount, Range
from recovery_gui.ui.choice import Choice
from recovery_gui.ui.engine_status import engine_word
from recovery_gui.ui.flow import wrap
from recovery_gui.ui.parts import button, column, label, row
from recovery_gui.ui.settings_card import SettingsCard

VERBOSITIES = {
    tr("Everything"): Verbosity.ALL,
    tr("Names only"): Verbosity.NAMES,
    tr("Nothing"): Verbosity.NONE,
}
SPEED, VOLUME = Range(50, 200, 10, "%"), Range(0, 100, 10, "%")
MOMENTS = {
    "counts": (tr("Counts", "as a noun"), tr("Told within a step: counts")),
    "half_way": (tr("Half way"), tr("Told within a step: half way")),
    "last_seconds": (tr("Last 3 s"), tr("Told within a step: last 3 s")),
}
UNKNOWN = tr("Test voice finds out what this machine can say.")
FIRST, ITS_OWN = tr("The first that works"), tr("The engine's own")


class Picked(NamedTuple):
    """An entry of a list: what is shown, and what the settings hold."""

    text: str
    value: str


class VoiceCard(SettingsCard):
    """How much the voice says, which one it is, and what is wrong where there is none."""

    test_requested = Signal()

    def __init__(self) -> None:
        self._verbosity = Choice(tr("Voice says"), VERBOSITIES)
        self._engine = _combo("Engine", tr("Engine"))
        self._voice = _combo("Voice", tr("Voice"))
        self._rate, self._volume = Amount(tr("Speed"), SPEED), Amount(tr("Voice volume"), VOLUME)
        self._lines = label("small", name="EngineLines", wrap=True)
        test = button(tr("Test voice"), tip=tr("Say a sentence with this voice"))
        super().__init__(
            tr("Voice"),
            (tr("Says"), self._verbosity),
            (tr("Engine"), column(row(self._engine, -1), self._lines, spacing=4)),
            (tr("Voice"), row(self._voice, -1)),
            (tr("Speed"), self._rate),
            (tr("Volume"), row(self._volume, test, -1, spacing=16)),
        )
        self._verbosity.chosen.connect(lambda value: self.change_voice(verbosity=value))
        self._engine.activated.connect(
            lambda at: self.change_voice(engine=self._engine.itemData(at), voice="")
        )
        self._voice.activated.connect(lambda at: self.change_voice(voice=self._voice.itemData(at)))
        self._rate.chosen.connect(lambda value: self.change_voice(rate_percent=round(value)))
        self._volume.chosen.connect(lambda value: self.change_voice(volume_percent=round(value)))
        test.clicked.connect(self.test_requested)

    @override
    def render_props(self, props: SettingsProps) -> None:
        super().render_props(props)
        voice = props.settings.guidance.voice
        self._verbosity.show_value(voice.verbosity)
        engines = [Picked(engine_word(one.name), one.name) for one in props.engines]
        _show(self._engine, [Picked(FIRST, ""), *engines], voice.engine)
        voices = [Picked(name, name) for name in props.voices]
        _show(self._voice, [Picked(ITS_OWN, ""), *voices], voice.voice)
        self._rate.show_value(voice.rate_percent)
        self._volume.show_value(voice.volume_percent)
        lines = [f"{engine_word(one.name)}: {one.text}" for one in props.engines]
        self._lines.setText("\n".join(lines or [UNKNOWN]))


class TonesCard(SettingsCard):
    """How loud the tones are, and which moments are told, by tone or by word."""

    test_requested = Signal()

    def __init__(self) -> None:
        self._volume = Amount(tr("Tone volume"), VOLUME)
        self._moments = {name: _toggle(*words) for name, words in MOMENTS.items()}
        self._line = label("small", name="SoundLine", wrap=True)
        moments = QWidget()
        wrap(moments, *self._moments.values(), gap=8)
        test = button(tr("Test tones"), tip=tr("Play every tone, one after the other"))
        super().__init__(
            tr("Tones"),
            (tr("Volume"), column(row(self._volume, test, -1, spacing=16), self._line, spacing=4)),
            (tr("Within a step"), moments),
        )
        self._volume.chosen.connect(lambda value: self.change_guidance(tone_percent=round(value)))
        for name, made in self._moments.items():
            made.clicked.connect(lambda on, name=name: self.change_guidance(**{name: on}))
        test.clicked.connect(self.test_requested)

    @override
    def render_props(self, props: SettingsProps) -> None:
        super().render_props(props)
        guidance: GuidanceSettings = props.settings.guidance
        self._volume.show_value(guidance.tone_percent)
        for name, made in self._moments.items():
            made.setChecked(getattr(guidance, name))
        self._line.setText(props.sound_line)
        self._line.setVisible(bool(props.sound_line))


def _toggle(text: str, spoken: str) -> QPushButton:
    made = button(text, "chip")
    made.setAccessibleName(spoken)
    made.setCheckable(True)
    return made


def _combo(name: str, spoken: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(f"{name}Choice")
    made.setAccessibleName(spoken)
    return made


def _show(combo: QComboBox, entries: Iterable[Picked], value: str) -> None:
    """Show these entries and the one of this value; one that is gone is still named."""
    picked = list(entries)
    if all(one.value != value for one in picked):
        picked.append(Picked(tr("{name} (not found)").format(name=engine_word(value)), value))
    held = [Picked(combo.itemText(at), combo.itemData(at)) for at in range(combo.count())]
    if held != picked:
        combo.clear()
        for one in picked:
            combo.addItem(one.text, one.value)
    combo.setCurrentIndex([one.value for one in picked].index(value))
