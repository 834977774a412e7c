# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`render`: steps, sheets and cards."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from tests.cli.conftest import Run


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
@pytest.mark.parametrize("what", [["--step", "5", "--side", "left"], []])
def test_render(run: Run, tmp_path: Path, qtbot: QtBot, suffix: str, what: list[str]) -> None:
    assert qtbot is not None
    path = tmp_path / f"picture{suffix}"
    assert run("render", "hip-to-heel-press", *what, "-o", path) == (
        0,
        f"Hip to Heel Press: {path}\n",
        "",
    )
    starts = {".png": b"\x89PNG", ".svg": b"<?xml", ".pdf": b"%PDF"}
    assert path.read_bytes().startswith(starts[suffix])
    assert path.stat().st_size > 10_000


def test_render_obeys_size_side_and_theme(run: Run, tmp_path: Path, qtbot: QtBot) -> None:
    assert qtbot is not None
    images = []
    for number, more in enumerate([[], ["--side", "left"], ["--theme", "dark"]]):
        path = tmp_path / f"{number}.png"
        run("render", "hip-to-heel-press", "--step", 4, "--size", "400x300", *more, "-o", path)
        images.append(QImage(str(path)))
    assert {image.size().toTuple() for image in images} == {QSize(400, 300).toTuple()}
    assert images[0] != images[1] != images[2] != images[0]
    assert images[0].pixelColor(2, 2).lightness() > 200 > images[2].pixelColor(2, 2).lightness()


@pytest.mark.parametrize(
    ("wanted", "hint"),
    [
        ("hip-to-heal-pres", "hip-to-heel-press"),
        ("calf", "calf-foam-roll or calf-wall-stretch"),
        ("roll", "plantar-ball-roll or calf-foam-roll or glute-foam-roll"),
        ("after-the-long-run", "after-long-run"),
    ],
)
def test_an_unknown_id_leads_to_the_nearest(run: Run, wanted: str, hint: str) -> None:
    told = run("render", wanted, "-o", "x.png").err
    assert f"“{wanted}”. Did you mean {hint}? “python -m recovery_gui list” tells" in told


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["qq"],
            "There is no exercise or routine “qq”. “python -m recovery_gui list” tells all",
        ),
        ([""], "There is no exercise or routine “”. “python -m recovery_gui list” tells all"),
        (
            ["hip-to-heel-press", "--step", "9"],
            "Hip to Heel Press has no step 9. Steps go from 1 to 8.",
        ),
        (["hip-to-heel-press", "--step", "0"], "Hip to Heel Press has no step 0."),
    ],
)
def test_render_of_what_there_is_not(
    run: Run, tmp_path: Path, arguments: list[str], message: str
) -> None:
    outcome = run("render", *arguments, "-o", tmp_path / "x.png")
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err.startswith(f"recovery-gui: {message}")
    assert outcome.err.count("\n") == 1


@pytest.mark.parametrize("name", ["x.bmp", "x"])
def test_render_into_a_kind_that_it_cannot_write(
    run: Run, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    assert qtbot is not None
    assert run("render", "hip-to-heel-press", "-o", tmp_path / name) == (
        1,
        "",
        f"recovery-gui: A picture cannot be written as {name}. "
        "Use a name that ends in .png, .svg, .pdf.\n",
    )


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_render_into_a_folder_that_is_not_there(
    run: Run, tmp_path: Path, qtbot: QtBot, suffix: str
) -> None:
    assert qtbot is not None
    path = tmp_path / "none" / f"x{suffix}"
    outcome = run("render", "hip-to-heel-press", "--step", 1, "-o", path)
    assert outcome.status == 1
    assert outcome.err.startswith(f"recovery-gui: The picture could not be written to {path}")
    assert outcome.err.count("\n") == 1


def test_a_routine_is_rendered_as_its_card(run: Run, tmp_path: Path, qtbot: QtBot) -> None:
    assert qtbot is not None
    path = tmp_path / "card.pdf"
    outcome = run("render", "rest-day-full-body", "-o", path)
    assert outcome == (0, f"Rest Day, Head to Foot: {path} (2 pages)\n", "")
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    assert "Hip to Heel Press" in document.getAllText(1).text()


def test_an_exercise_has_a_card_too(run: Run, tmp_path: Path, qtbot: QtBot) -> None:
    assert qtbot is not None
    path = tmp_path / "card.png"
    more = ("--card", "--side", "left", "--theme", "high-contrast", "--build", "sturdy")
    outcome = run("render", "calf-wall-stretch", *more, "-o", path)
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.endswith("(1 page)\n")
    assert not QImage(str(path)).isNull()


def test_the_build_is_drawn(run: Run, tmp_path: Path, qtbot: QtBot) -> None:
    assert qtbot is not None
    for build in ("slender", "sturdy"):
        run("render", "hip-to-heel-press", "--build", build, "-o", tmp_path / f"{build}.png")
    one, two = (QImage(str(tmp_path / f"{build}.png")) for build in ("slender", "sturdy"))
    assert one != two


@pytest.mark.parametrize(
    ("arguments", "name", "message"),
    [
        (["before-bed", "--step", "1"], "x.png", "Before Bed is a routine. Leave --step out"),
        (["before-bed"], "x.svg", "Use a name that ends in .pdf, .png."),
    ],
)
def test_what_a_card_cannot_be(
    run: Run, tmp_path: Path, qtbot: QtBot, arguments: list[str], name: str, message: str
) -> None:
    assert qtbot is not None
    outcome = run("render", *arguments, "-o", tmp_path / name)
    assert outcome.status == 1
    assert message in outcome.err
