# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What speaks against an exercise and when to stop: to be read once, before its first use."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.language import tr
from recovery_gui.core.practice_plan import PracticePlan
from recovery_gui.presentation.cautions_props import CautionsProps
from recovery_gui.presentation.step_panel_props import AboutSection
from recovery_gui.services.catalog_service import CatalogService
from recovery_gui.services.observable import Observable
from recovery_gui.services.settings_service import SettingsService

TITLE = tr("Before you begin")
ASK_FIRST = tr("Do not begin, or ask first, if")
STOP = tr("Stop at once if")
NOT_ADVICE = tr(
    "This is not medical advice. When you are in doubt, ask a doctor or physiotherapist."
)

SEVERAL = 2

Begin = Callable[[], None]


class CautionsPresenter:
    """Stands between Start and the session. `is_open` while something is to be read."""

    def __init__(
        self,
        catalog: CatalogService,
        settings: SettingsService,
        show: Callable[[CautionsProps], None],
    ) -> None:
        self.is_open = Observable(False)
        self._catalog = catalog
        self._settings = settings
        self._show = show
        self._unread: tuple[Exercise, ...] = ()
        self._begin: Begin = _nothing

    def ask(self, plan: PracticePlan, begin: Begin) -> None:
        """Begin, once the cautions of all the plan's exercises have been read."""
        self._unread, self._begin = self._unread_of(plan), begin
        if self._unread:
            self._show(cautions_props(self._unread))
            self.is_open.publish(True)
        else:
            self._go_on()

    def read(self) -> None:
        """They have been read: never ask for these again, and begin."""
        settings = self._settings.settings.value
        read = dict.fromkeys((*settings.practice.cautions_read, *(one.id for one in self._unread)))
        practice = replace(settings.practice, cautions_read=tuple(read))
        self._settings.change(replace(settings, practice=practice))
        self._go_on()

    def leave(self) -> None:
        """Not today: nothing begins, and nothing counts as read."""
        self._begin = _nothing
        self._go_on()

    def _go_on(self) -> None:
        begin, self._begin = self._begin, _nothing
        if self.is_open.value:
            self.is_open.publish(False)
        begin()

    def _unread_of(self, plan: PracticePlan) -> tuple[Exercise, ...]:
        """In the order of practice; an exercise that has nothing to say is left out."""
        read = self._settings.settings.value.practice.cautions_read
        ids = dict.fromkeys(phase.exercise for phase in plan.phases)
        known = (self._catalog.exercise(one) for one in ids if one not in read)
        return tuple(one for one in known if one and (one.contraindications or one.stop_rules))


def cautions_props(exercises: Sequence[Exercise]) -> CautionsProps:
    """The page for these exercises, of which there is at least one."""
    first = exercises[0].name
    many = tr(
        "%n exercise(s) of this session (is|are) new to you. Read this once for all.",
        "",
        len(exercises),
    )
    one = tr("Read this once, before your first {exercise}.").format(exercise=first)
    return CautionsProps(
        title=TITLE,
        opening=many if exercises[1:] else one,
        sections=caution_sections(exercises),
    )


def caution_sections(exercises: Sequence[Exercise]) -> tuple[AboutSection, ...]:
    """What several of them share is said once, above; below stands what one alone asks."""
    against = _common([one.contraindications for one in exercises])
    stops = _common([one.stop_rules for one in exercises])
    not_if, stop_if = tr("{exercise}: not, or ask first, if"), tr("{exercise}: stop at once if")
    sections = [AboutSection(ASK_FIRST, against), AboutSection(STOP, stops)]
    for one in exercises:
        own = tuple(line for line in one.contraindications if line not in against)
        own_stops = tuple(line for line in one.stop_rules if line not in stops)
        sections.append(AboutSection(not_if.format(exercise=one.name), own))
        sections.append(AboutSection(stop_if.format(exercise=one.name), own_stops))
    filled = tuple(section for section in sections if section.lines)
    return (*filled, AboutSection("", (), (NOT_ADVICE,)))


def _common(lists: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The lines that stand in several of the lists, or in the only one."""
    counts = Counter(line for lines in lists for line in dict.fromkeys(lines))
    least = min(len(lists), SEVERAL)
    return tuple(line for line, count in counts.items() if count >= least)


def _nothing() -> None:
    """Nothing begins."""
