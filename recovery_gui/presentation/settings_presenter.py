# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The Settings page."""

from collections.abc import Callable

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.breath_preset import BREATH_PRESETS
from recovery_gui.core.language import tr
from recovery_gui.core.picture import BodyPart, Contact, Picture, Surface, View
from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.settings import Settings
from recovery_gui.core.side import Side
from recovery_gui.presentation.settings_props import EngineLine, SettingsProps
from recovery_gui.presentation.text import decimal
from recovery_gui.services.settings_service import SettingsService

STANDING = Picture(
    Pose(hip_abd=Pair(6.0, 6.0), shoulder_abd=Pair(16.0, 16.0), forearm_rot=Pair(80.0, 80.0)),
    view=View.FRONT,
    contacts=tuple(Contact(BodyPart.FOOT, side, Surface.FLOOR) for side in (Side.LEFT, Side.RIGHT)),
    mat=False,
)


class SettingsPresenter:
    """Shows the settings in force; `change` puts others in force and saves them."""

    def __init__(
        self, service: SettingsService, data_folder: str, show: Callable[[SettingsProps], None]
    ) -> None:
        self._service = service
        self._data_folder = data_folder
        self._show = show
        self._engines: tuple[EngineLine, ...] = ()
        self._sound_line = ""
        self._language = service.settings.value.language
        service.settings.subscribe(lambda _settings: self._render())
        service.notice.subscribe(lambda _notice: self._render())

    def change(self, settings: Settings) -> None:
        """Put these settings in force and save them."""
        self._service.change(settings)

    def note_sound(self, engines: tuple[EngineLine, ...], sound_line: str) -> None:
        """Show what is known by now of the machine's speech and sound."""
        self._engines, self._sound_line = engines, sound_line
        self._render()

    def _render(self) -> None:
        settings, fault = self._service.settings.value, self._service.notice.value
        self._show(
            SettingsProps(
                settings=settings,
                breath_line=breath_line(settings.plan.breath),
                data_folder=self._data_folder,
                notice=str(fault or ""),
                portrait=STANDING,
                breath_source=breath_source(settings.plan.breath),
                engines=self._engines,
                voices=voices_of(self._engines, settings.guidance.voice.engine),
                sound_line=self._sound_line,
                new_language=settings.language is not self._language,
            )
        )


def voices_of(engines: tuple[EngineLine, ...], chosen: str) -> tuple[str, ...]:
    """Those of the engine that speaks: the chosen one, or else the first that works."""
    working = [one for one in engines if one.works]
    speaks = next((one for one in working if one.name == chosen), None)
    return (speaks or working[0]).voices if working else ()


def breath_line(breath: BreathPattern) -> str:
    """The pattern in breaths a minute: "6 breaths a minute"."""
    return tr("{number} breaths a minute").format(number=decimal(60 / breath.total_s, 3))


def breath_source(breath: BreathPattern) -> str:
    """What is known of the pattern."""
    found = (one.source for one in BREATH_PRESETS if one.pattern == breath)
    return next(found, tr("A pattern of your own; no source claimed."))
