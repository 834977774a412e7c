# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from recovery_gui.core.fault import Fault
from recovery_gui.core.settings import Settings, ThemeChoice
from recovery_gui.services.settings_service import SettingsService

DARK = Settings(theme=ThemeChoice.DARK)
LIGHT = Settings(theme=ThemeChoice.LIGHT)


class MemorySettings:
    """Settings that begin dark."""

    def __init__(self) -> None:
        self.kept = DARK
        self.full = False

    def load(self) -> Settings:
        return self.kept

    def save(self, settings: Settings) -> None:
        if self.full:
            raise Fault("The disk is full.", "Free some space.")
        self.kept = settings


def test_settings_are_those_of_the_file() -> None:
    service = SettingsService(MemorySettings())
    assert service.settings.value == DARK
    assert service.notice.value is None


def test_change_is_in_force_and_kept() -> None:
    store = MemorySettings()
    service = SettingsService(store)
    seen: list[Settings] = []
    service.settings.subscribe(seen.append)
    service.change(LIGHT)
    assert seen == [DARK, LIGHT]
    assert store.kept == LIGHT


def test_change_that_the_disk_refuses_stays_in_force_and_is_told() -> None:
    store = MemorySettings()
    service = SettingsService(store)
    store.full = True
    service.change(LIGHT)
    assert service.settings.value == LIGHT
    assert store.kept == DARK
    assert str(service.notice.value) == "The disk is full. Free some space."
    store.full = False
    service.change(LIGHT)
    assert service.notice.value is None
    assert store.kept == LIGHT
