# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The settings in force."""

from recovery_gui.core.fault import Fault
from recovery_gui.core.settings import Settings
from recovery_gui.services.observable import Observable
from recovery_gui.services.ports import SettingsStore


class SettingsService:
    """`settings` are in force; `notice` is why the latest change is not on the disk."""

    def __init__(self, store: SettingsStore) -> None:
        self.settings: Observable[Settings] = Observable(store.load())
        self.notice: Observable[Fault | None] = Observable(None)
        self._store = store

    def change(self, settings: Settings) -> None:
        """Put `settings` in force and save them; a refusing disk leaves them in force."""
        self.settings.publish(settings)
        try:
            self._store.save(settings)
        except Fault as fault:
            self.notice.publish(fault)
        else:
            self.notice.publish(None)
