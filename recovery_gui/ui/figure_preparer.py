# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Works out ways between pictures ahead of their moment, in idle turns of the event loop."""

from collections.abc import Iterator
from itertools import chain, pairwise

from PySide6.QtCore import QObject, QTimer, Signal

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Picture
from recovery_gui.figure.blend import ways_of
from recovery_gui.figure.path import Way, is_known, walk


class FigurePreparer(QObject):
    """Walks the ways of an exercise one key a turn; those that ship are known and take none."""

    prepared = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Whether something is still to be worked out."""
        return self._timer.isActive()

    def prepare(self, pictures: tuple[Picture, ...], build: FigureBuild) -> None:
        """From now on work out the motions of these pictures and the ways between neighbours."""
        unknown = [way for way in _ways(pictures, build) if not is_known(way)]
        self._work = chain.from_iterable(map(walk, unknown))
        if unknown:
            self._timer.start()

    def _turn(self) -> None:
        try:
            next(self._work)
        except StopIteration:
            self._timer.stop()
            self.prepared.emit()


def _ways(pictures: tuple[Picture, ...], build: FigureBuild) -> Iterator[Way]:
    for previous, picture in pairwise((None, *dict.fromkeys(pictures))):
        if picture is not None:
            yield from ways_of(picture, previous, build)
