# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What a desktop reads of the program agrees with itself and with the program."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from recovery_gui import __version__
from recovery_gui.cli.parser import parse
from recovery_gui.ui.qt_start import DESKTOP_ID
from recovery_gui.ui.window_icon import window_icon

pytestmark = pytest.mark.usefixtures("qapp")  # Icons need an application.
ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
ICONS = ROOT / "resources" / "icons"
DESKTOP = LINUX / f"{DESKTOP_ID}.desktop"
METAINFO = LINUX / f"{DESKTOP_ID}.metainfo.xml"
PIXELS = (16, 24, 32, 48, 64, 128, 256, 512)


def text_of(path: str) -> str:
    found = ET.parse(METAINFO).getroot().findtext(path)  # noqa: S314 - our own file
    assert found is not None
    return found


def test_there_is_one_id() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(DESKTOP, encoding="utf-8")
    assert entry["Desktop Entry"]["Icon"] == DESKTOP_ID
    assert text_of("id") == DESKTOP_ID
    assert text_of("launchable") == DESKTOP.name
    assert text_of("provides/binary") == entry["Desktop Entry"]["Exec"] == "recovery-gui"
    for script in ("linux/lay_out.sh", "appimage/make_appimage.sh"):
        assert f"\nid={DESKTOP_ID}\n" in (ROOT / "packaging" / script).read_text("utf-8")


def test_the_newest_release_is_this_one() -> None:
    releases = ET.parse(METAINFO).getroot().iter("release")  # noqa: S314
    assert next(releases).get("version") == __version__
    assert f'"Recovery {__version__}"' in (LINUX / "recovery-gui.1").read_text("utf-8")


@pytest.mark.parametrize("pixels", PIXELS)
def test_every_icon_is_there_in_its_size(pixels: int) -> None:
    image = QImage(str(ICONS / f"{DESKTOP_ID}-{pixels}.png"))
    assert (image.width(), image.height()) == (pixels, pixels)
    assert image.hasAlphaChannel()


def test_the_window_shows_it() -> None:
    icon = window_icon(ICONS)
    assert sorted(size.width() for size in icon.availableSizes()) == [*PIXELS[:-1]]


def test_icons_of_lines_are_there() -> None:
    for name in (DESKTOP_ID, f"{DESKTOP_ID}-symbolic"):
        assert (ICONS / f"{name}.svg").read_text("utf-8").count("<path") > 5


def test_the_manual_page_tells_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--help"])
    listed = re.findall(r"^    (\w+)  ", capsys.readouterr().out, re.MULTILINE)
    page = (LINUX / "recovery-gui.1").read_text("utf-8")
    assert len(listed) >= 8
    assert [name for name in listed if f"\n\\fB{name}\\fR" not in page] == []


@pytest.mark.parametrize(
    "command",
    [
        ("desktop-file-validate", str(DESKTOP)),
        ("appstreamcli", "validate", "--no-net", "--strict", str(METAINFO)),
    ],
)
def test_validators_are_content(command: tuple[str, ...]) -> None:
    program = shutil.which(command[0])
    assert program, f"{command[0]} is in packaging/system-packages.txt"
    done = subprocess.run([program, *command[1:]], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
