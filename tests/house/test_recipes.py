# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The forms that are not made here are recipes, agree with the others, and say that they are."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader

from recovery_gui.ui.qt_start import DESKTOP_ID
from tests.e2e.reader import PYTHON

pytestmark = pytest.mark.usefixtures("qapp")  # Icons need an application.
ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
FLATPAK = PACKAGING / "flatpak" / f"{DESKTOP_ID}.yml"
INNO = PACKAGING / "windows" / "recovery-gui.iss"
APPIMAGE = PACKAGING / "appimage" / "make_appimage.sh"
SPEC = PACKAGING / "recovery-gui.spec"
AS_JSON = "import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)"
PACK = "import pathlib, pack_icons; print(pack_icons.{}(pathlib.Path('{}'), pathlib.Path('{}')))"
# To show a window and to be heard; no network, no part of the home directory.
ALLOWED = {
    "--socket=wayland",
    "--socket=fallback-x11",
    "--share=ipc",
    "--device=dri",
    "--socket=pulseaudio",
}


def packed(kind: str, file: Path) -> Path:
    code = PACK.format(f"pack_{kind}", ROOT / "resources" / "icons", file)
    subprocess.run([sys.executable, "-c", code], cwd=PACKAGING, check=True)
    return file


def test_the_flatpak_may_show_a_window_and_be_heard_and_nothing_else() -> None:
    text = FLATPAK.read_text("utf-8")
    done = subprocess.run([PYTHON, "-c", AS_JSON], input=text, stdout=-1, text=True, check=True)
    manifest = json.loads(done.stdout)
    assert manifest["id"] == DESKTOP_ID
    assert manifest["command"] == "recovery-gui"
    assert set(manifest["finish-args"]) == ALLOWED
    (module,) = manifest["modules"]
    (source,) = module["sources"]
    assert (FLATPAK.parent / source["path"]).resolve() == ROOT
    (command,) = module["build-commands"]
    assert (ROOT / command.split()[0]).stat().st_mode & 0o100


def test_the_installer_of_windows_is_for_one_user() -> None:
    text = INNO.read_text("utf-8")
    assert f'#define Id "{DESKTOP_ID}"' in text
    assert re.findall(r"^PrivilegesRequired=(\w+)$", text, re.MULTILINE) == ["lowest"]
    assert "{commonpf}" not in text
    assert "HKLM" not in text


def test_the_bundle_of_macos_has_the_one_id() -> None:
    text = SPEC.read_text("utf-8")
    assert f'\nID = "{DESKTOP_ID}"\n' in text
    assert "bundle_identifier=ID," in text


def test_the_icon_of_windows_has_every_size(tmp_path: Path) -> None:
    reader = QImageReader(str(packed("ico", tmp_path / "icon.ico")))
    sizes = []
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        sizes.append(reader.read().width())
    assert sizes == [16, 24, 32, 48, 64, 128, 256]


def test_the_icon_of_macos_is_ours(tmp_path: Path) -> None:
    reader = QImageReader(str(packed("icns", tmp_path / "icon.icns")))
    images = {}
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        image = reader.read()
        images[image.width()] = image
    assert set(images) == {16, 32, 64, 128, 256, 512}
    ours = QImage(str(ROOT / "resources" / "icons" / f"{DESKTOP_ID}-256.png"))
    assert images[256].size() == QSize(256, 256)
    assert images[256].convertToFormat(ours.format()) == ours


@pytest.mark.parametrize("recipe", [FLATPAK, INNO, APPIMAGE, SPEC], ids=lambda path: path.name)
def test_what_nobody_has_run_says_so(recipe: Path) -> None:
    """In the file, and where the forms are explained."""
    assert "UNTESTED" in recipe.read_text("utf-8")
    explained = (PACKAGING / "README.md").read_text("utf-8")
    told = [line for line in explained.splitlines() if recipe.name in line]
    assert any("UNTESTED" in line for line in told)
