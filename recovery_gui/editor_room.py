# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Routines of one's own: put together on a page of their own, deleted and brought back."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from recovery_gui.core.language import tr
from recovery_gui.passing_room import PassingRoom
from recovery_gui.presentation.editor_presenter import EditorPresenter
from recovery_gui.presentation.routine_bin_presenter import RoutineBinPresenter
from recovery_gui.services.local_day import today
from recovery_gui.services.routine_service import RoutineService
from recovery_gui.storage.own_routines import own_routines
from recovery_gui.ui.routine_actions import RoutineTools

if TYPE_CHECKING:
    from recovery_gui.core.settings import Settings
    from recovery_gui.presentation.editor_props import EditorProps
    from recovery_gui.presentation.practice_presenter import PracticePresenter
    from recovery_gui.presentation.routine_bin_props import RoutineBinProps
    from recovery_gui.presentation.shell_presenter import ShellPresenter
    from recovery_gui.services.catalog_service import CatalogService
    from recovery_gui.services.observable import Observable
    from recovery_gui.services.ports import SavedRoutine
    from recovery_gui.storage.paths import Paths
    from recovery_gui.ui.editor_page import EditorPage
    from recovery_gui.ui.main_window import MainWindow
    from recovery_gui.ui.routine_bin_dialog import RoutineBinDialog
    from recovery_gui.ui.theme import Theme
    from recovery_gui.ui.thumbnails import Thumbnails


class EditorRoom:
    """The page is built when it is first opened."""

    def __init__(
        self,
        window: "MainWindow",
        catalog: "CatalogService",
        settings: "Observable[Settings]",
        paths: "Paths",
        shell: "ShellPresenter",
        practice: "PracticePresenter",
        thumbnails: "Thumbnails",
    ) -> None:
        self._window, self._shell, self._practice = window, shell, practice
        self._catalog, self._settings, self._thumbnails = catalog, settings, thumbnails
        self._theme: Theme | None = None
        self.routines = RoutineService(own_routines(paths), catalog, today)
        self.presenter = EditorPresenter(
            catalog,
            settings,
            self.routines,
            self._show,
            self._saved,
            shell.offer_undo,
        )
        self.presenter.is_open.subscribe(self._show_page)
        self.tools = RoutineTools()
        window.practice.exercises.hang_tools(self.tools, self.tools.tab_stops)
        self.passing = PassingRoom(window, catalog, paths, shell, practice, self.tools.recent)
        self.bin = RoutineBinPresenter(self.routines, self._show_bin, self._practice.choose)
        catalog.changed.subscribe(lambda _revision: self.tools.render_bin(filled=self.bin.filled))
        self._connect_practice()

    @cached_property
    def page(self) -> "EditorPage":
        """The page, built when it is first asked for."""
        from recovery_gui.ui.editor_page import EditorPage  # noqa: PLC0415 - seldom needed

        made = EditorPage()
        made.show_thumbnails(self._thumbnails)
        self._connect_page(made)
        if self._theme is not None:
            self._dress(made, self._theme)
        return made

    @cached_property
    def bin_dialog(self) -> "RoutineBinDialog":
        """What was deleted, built when it is first asked for."""
        from recovery_gui.ui.routine_bin_dialog import RoutineBinDialog  # noqa: PLC0415

        made = RoutineBinDialog(self._window)
        made.restore_requested.connect(self.bin.restore)
        return made

    def set_theme(self, theme: "Theme") -> None:
        """Dress the page, if there is one."""
        self._theme = theme
        if "page" in vars(self):
            self._dress(self.page, theme)

    def may_close(self) -> bool:
        """Whether the window may close; asks on the page where something would be lost."""
        return self.presenter.may_close()

    def _dress(self, page: "EditorPage", theme: "Theme") -> None:
        page.set_theme(theme)
        page.panel.set_reduced_motion(self._settings.value.reduced_motion)

    def _connect_practice(self) -> None:
        actions = self._window.practice.panel.routine_actions
        self.tools.new_requested.connect(self.presenter.new)
        self.tools.bin_requested.connect(self.bin.open)
        self.tools.import_requested.connect(self.passing.choose_import)
        actions.export_requested.connect(self.passing.choose_export)
        actions.edit_requested.connect(lambda: self.presenter.edit(self._practice.source))
        actions.duplicate_requested.connect(lambda: self.presenter.duplicate(self._practice.source))
        actions.delete_requested.connect(lambda: self._delete(self._practice.source))

    def _connect_page(self, page: "EditorPage") -> None:
        presenter, bar, panel = self.presenter, page.bar, page.panel
        self._window.search_requested.connect(page.picker.focus_search)
        page.search_edited.connect(presenter.search)
        page.exercise_added.connect(presenter.add)
        page.exercise_dropped.connect(presenter.add)
        page.item_chosen.connect(presenter.choose)
        page.item_moved.connect(presenter.move)
        page.fields.name_edited.connect(presenter.name)
        page.fields.when_edited.connect(presenter.when)
        page.fields.goal_edited.connect(presenter.goal)
        panel.dose_chosen.connect(presenter.dose)
        panel.side_chosen.connect(presenter.side)
        panel.move_requested.connect(presenter.move_by)
        panel.remove_requested.connect(presenter.remove)
        bar.undo_requested.connect(presenter.undo)
        bar.redo_requested.connect(presenter.redo)
        bar.save_requested.connect(presenter.save)
        bar.close_requested.connect(presenter.close)
        bar.discard_requested.connect(presenter.discard)
        bar.go_on_requested.connect(presenter.go_on)

    def _show(self, props: "EditorProps") -> None:
        self.page.render_props(props)

    def _show_bin(self, props: "RoutineBinProps") -> None:
        self.bin_dialog.render_props(props)

    def _show_page(self, is_open: bool) -> None:
        if is_open:
            self._shell.dismiss()
            self._window.cover(self.page)
            self.page.focus_first()
        elif "page" in vars(self):
            self._window.cover(None)

    def _saved(self, saved: "SavedRoutine", name: str) -> None:
        self._practice.choose(saved.id)
        if saved.kept:
            words = tr("{routine} is saved. What the file held before is kept in {file}.")
        else:
            words = tr("{routine} is saved.")
        self._shell.announce(words.format(routine=name, file=saved.kept))

    def _delete(self, routine_id: str) -> None:
        routine = self._catalog.routine(routine_id)
        if routine is None:
            return

        def delete() -> None:
            aside = self.routines.delete(routine_id)
            words = tr("{routine} is deleted.").format(routine=routine.name)
            self._shell.offer_undo(words, lambda: self._shell.attempt(lambda: restore(aside)))

        def restore(aside: Path) -> None:
            self._practice.choose(self.routines.restore(aside))

        self._shell.attempt(delete)
