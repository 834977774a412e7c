# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Kept frames show what painting everything anew would show, and are painted once."""

import pytest
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Picture
from recovery_gui.figure.camera import camera_for
from recovery_gui.figure.drawing import Drawing
from recovery_gui.figure.palette import DARK, LIGHT
from recovery_gui.ui import figure_frames
from recovery_gui.ui.figure_extent import measured
from recovery_gui.ui.figure_frames import FigureFrames, View, place_of
from recovery_gui.ui.figure_motion import Motion, Subject
from recovery_gui.ui.figure_painter import frame_for, paint_drawing, placement

pytestmark = pytest.mark.usefixtures("qapp")  # Pixmaps need an application.
SIZE = QSize(434, 220)
WHOLE = QRect(0, 0, 434, 220)
ALIKE = 24  # Of 255: the edge of what moves by less than a tenth of a pixel.
SWINGS = [k / 8 for k in range(9)] + [k / 8 for k in range(8, -1, -1)]


@pytest.fixture
def swinging(press: Exercise) -> Picture:
    """Toes in and out."""
    return press.steps[4].picture


@pytest.fixture
def breathing(press: Exercise) -> Picture:
    return press.steps[5].picture


def view_of(picture: Picture, ratio: float = 1.0) -> View:
    subject = Subject(picture, FigureBuild.SLENDER, camera_for(picture))
    return View(subject, SIZE, ratio, QRectF(WHOLE), frame_for([picture]), False, LIGHT)


def blank(ratio: float) -> QImage:
    image = QImage(SIZE * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    return image


def shown(frames: FigureFrames, ratio: float = 1.0) -> QImage:
    image = blank(ratio)
    painter = QPainter(image)
    frames.paint(painter, QRegion(WHOLE))
    painter.end()
    return image


def anew(view: View, drawing: Drawing) -> QImage:
    image, place = blank(view.ratio), place_of(view, drawing)
    painter = QPainter(image)
    paint_drawing(painter, drawing, place.palette, place.target, place.frame)
    painter.end()
    return image


def stepped(view: View, swing: float, breath: float = 0.0) -> Drawing:
    """The step of the motion that is nearest to a moment."""
    still = view.subject.drawing()
    place = place_of(view, still)
    placed = placement(still, place.target, place.frame)
    box = measured(still, placed.line / placed.scale)
    motion = Motion(view.subject, box, placed.scale * view.ratio)
    return motion.drawing(motion.step(swing, breath))


def most_different(one: QImage, other: QImage) -> int:
    first, second = bytes(one.constBits()), bytes(other.constBits())
    return max(abs(a - b) for a, b in zip(first, second, strict=True))


@pytest.mark.parametrize("ratio", [1.0, 1.25])
@pytest.mark.parametrize("mirrored", [False, True])
def test_every_frame_looks_as_if_painted_anew(
    swinging: Picture, breathing: Picture, mirrored: bool, ratio: float
) -> None:
    frames = FigureFrames()
    for picture, moments in (
        (swinging, [(swing, 0.0) for swing in (0.0, 1.0, 0.5, 0.0)]),
        (breathing, [(0.0, breath) for breath in (0.0, 1.0, 0.5, 0.0)]),
    ):
        view = view_of(picture.mirrored() if mirrored else picture, ratio)
        frames.look_at(view)
        for swing, breath in moments:
            frames.move(swing, breath)
            expected = anew(view, stepped(view, swing, breath))
            assert most_different(shown(frames, ratio), expected) <= ALIKE


def test_only_what_moves_is_to_be_painted(breathing: Picture) -> None:
    frames = FigureFrames()
    frames.look_at(view_of(breathing))
    assert frames.move(0.0, 0.0).isEmpty()
    first = frames.move(0.0, 1.0)
    assert 0 < first.width() * first.height() < SIZE.width() * SIZE.height() / 4
    assert frames.move(0.0, 0.99999).isEmpty()
    assert frames.move(0.0, 0.0) == first


def test_outside_the_region_nothing_is_painted(swinging: Picture) -> None:
    frames, image = FigureFrames(), blank(1.0)
    frames.look_at(view_of(swinging))
    frames.move(0.5, 0.0)
    painter = QPainter(image)
    frames.paint(painter, QRegion(0, 0, 100, 220))
    painter.end()
    right = image.copy(100, 0, 334, 220)
    assert right == blank(1.0).copy(100, 0, 334, 220)
    assert image != blank(1.0)


def test_a_frame_is_composed_once(swinging: Picture, monkeypatch: pytest.MonkeyPatch) -> None:
    composed = list[float]()
    drawing = Subject.drawing

    def counted(subject: Subject, swing: float = 0.0, breath: float = 0.0) -> Drawing:
        composed.append(swing)
        return drawing(subject, swing, breath)

    monkeypatch.setattr(Subject, "drawing", counted)
    frames = FigureFrames()
    frames.look_at(view_of(swinging))
    for swing in SWINGS:
        frames.move(swing, 0.0)
    once = len(composed)
    assert once > 5
    for swing in SWINGS:
        frames.move(swing, 0.0)
    assert len(composed) == once


def test_frames_beyond_the_bound_are_let_go(
    swinging: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = view_of(swinging)
    frames = FigureFrames()
    frames.look_at(view)
    for swing in SWINGS[:9]:
        frames.move(swing, 0.0)
    whole = frames.bytes_kept
    monkeypatch.setattr(figure_frames, "MOST_BYTES", whole // 3)
    frames.look_at(view._replace(palette=DARK))
    frames.look_at(view)
    for swing in SWINGS[:9]:
        frames.move(swing, 0.0)
        assert most_different(shown(frames), anew(view, stepped(view, swing))) <= ALIKE
    assert 0 < frames.bytes_kept <= whole // 3


def test_a_turned_figure_that_would_leave_the_frame_is_shown_smaller(swinging: Picture) -> None:
    view = view_of(swinging)
    drawing = view.subject.drawing()
    tight = view._replace(frame=frame_for([swinging]), turned=True)
    assert place_of(tight, drawing).frame.bounds.top >= drawing.bounds.top
    assert place_of(view._replace(frame=None), drawing).frame.bounds == drawing.bounds
