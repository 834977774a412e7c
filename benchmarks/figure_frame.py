# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A frame of the moving figure, geometry and painting, against the same draw list in gradients."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle, pairwise
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from benchmarks.gradient_painter import paint_with_gradients
from benchmarks.ratio import Ratio, compare
from recovery_gui.core.breath import BreathPattern, breath_at
from recovery_gui.core.exercise import Exercise, Step, StepKind
from recovery_gui.core.picture import Picture
from recovery_gui.core.swing import swing_at
from recovery_gui.figure.palette import palette_named
from recovery_gui.figure.scene import compose
from recovery_gui.presentation.figure_props import FigureProps
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.figure_framing import frame_of
from recovery_gui.ui.figure_view import FigureView
from recovery_gui.ui.qt_start import start_qt

SIZES = ((800, 600), (1600, 1200))
FRAMES_A_SECOND = 30
GLIDE_S = 1.2
CYCLES = 6
EVERY = 15  # Of the frames of a cycle the yardstick paints one in so many.
PALETTE = palette_named("light")

Frames = list[FigureProps]


class Stage:
    """A figure view of one size, and an image to paint on."""

    def __init__(self, size: tuple[int, int], pictures: tuple[Picture, ...]) -> None:
        self._image = QImage(*size, QImage.Format.Format_RGB32)
        self._frame = frame_of(pictures)
        self.view = FigureView()
        self.view.resize(*size)
        self.view.set_frame(self._frame)

    def flat(self, frames: Frames) -> float:
        """Seconds of the processor that a frame takes the program, on the average."""
        started = time.process_time()
        for props in frames:
            self.view.render_props(props)
            self.view.render(self._image)
        return (time.process_time() - started) / len(frames)

    def rich(self, frames: Frames) -> float:
        """The same of the same draw lists in gradients and strokes."""
        started = time.process_time()
        for props in frames:
            drawing = compose(
                props.picture,
                previous=props.previous,
                blend=props.blend,
                swing=props.swing,
                breath=props.breath,
            )
            painter = QPainter(self._image)
            target = QRectF(self._image.rect())
            paint_with_gradients(painter, drawing, PALETTE, target, self._frame)
            painter.end()
        return (time.process_time() - started) / len(frames)


def measure() -> Iterator[Ratio]:
    """Glides, of which each frame is new, motions that repeat, and a whole side, at both sizes.

    The first cycle of a motion paints its frames, the later ones show them.
    """
    start_qt([])
    press = hip_to_heel_press()
    pictures = tuple(step.picture for step in press.steps)
    glides = [frames for pair in pairwise(pictures) if (frames := glide(*pair))]
    cycles = [frames for step in press.steps if (frames := cycle_of(step))]
    for size in SIZES:
        stage, shown = Stage(size, pictures), f"{size[0]} x {size[1]}"
        flat, rich = cycle(glides), cycle(frames[::EVERY] for frames in glides)
        yield compare(
            f"glide {shown}: program / gradients",
            partial(on_next, stage.flat, flat),
            partial(on_next, stage.rich, rich),
            len(glides),
        )
        yield from repeated(shown, size, pictures, cycles)
        stage, frames = Stage(size, pictures), whole_side(press)
        mine, theirs = stage.flat(frames), stage.rich(frames[::EVERY])
        yield Ratio(f"a whole side {shown}: program / gradients", (mine,), (theirs,))


def whole_side(exercise: Exercise) -> Frames:
    """Every frame in which the figure moves, from the first step to the last."""
    frames: Frames = []
    before = exercise.steps[0].picture
    for step in exercise.steps:
        frames += glide(before, step.picture) + cycle_of(step) * step.amount
        before = step.picture
    return frames


def on_next(measure: Callable[[Frames], float], frames: Iterator[Frames]) -> float:
    """What the next frames take."""
    return measure(next(frames))


def repeated(
    shown: str, size: tuple[int, int], pictures: tuple[Picture, ...], cycles: list[Frames]
) -> Iterator[Ratio]:
    """The first cycle of each motion, and the one after it."""
    first, later, rich = list[float](), list[float](), list[float]()
    for number in range(CYCLES):
        frames = cycles[number % len(cycles)]
        stage = Stage(size, pictures)
        stage.flat(frames[:1])
        first.append(stage.flat(frames))
        later.append(stage.flat(frames))
        rich.append(stage.rich(frames[::EVERY]))
    for name, mine in (("first cycle", first), ("later cycle", later)):
        yield Ratio(f"{name} {shown}: program / gradients", tuple(mine), tuple(rich))


def hip_to_heel_press() -> Exercise:
    """As it ships."""
    catalog = ExerciseCatalog(resources_dir() / "exercises", Path("none"))
    (press,) = (each for each in catalog.exercises() if each.id == "hip-to-heel-press")
    return press


def glide(previous: Picture, picture: Picture) -> Frames:
    """From one step to the next."""
    count = round(GLIDE_S * FRAMES_A_SECOND) if previous != picture else 0
    return [FigureProps(picture, previous, number / count) for number in range(count)]


def cycle_of(step: Step) -> Frames:
    """The frames of one repetition or breath; none of a step that is still."""
    if step.tempo is not None:
        tempo = step.tempo
        swings = (swing_at(at, tempo).fraction for at in moments(tempo.out_s + tempo.back_s))
        return [FigureProps(step.picture, swing=swing) for swing in swings]
    if step.kind is StepKind.BREATHS:
        pattern = BreathPattern()
        breaths = (breath_at(at, pattern).fullness for at in moments(pattern.total_s))
        return [FigureProps(step.picture, breath=breath) for breath in breaths]
    return []


def moments(seconds: float) -> Iterator[float]:
    """The times at which frames are shown."""
    return (number / FRAMES_A_SECOND for number in range(round(seconds * FRAMES_A_SECOND)))
