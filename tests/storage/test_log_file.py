# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The log: private, bounded, and never in the way."""

from pathlib import Path
from stat import S_IMODE

from recovery_gui.storage.log_file import LARGEST_BYTES, NAME, append_entry


def test_entries_follow_one_another_for_the_user_alone(tmp_path: Path) -> None:
    logs = tmp_path / "state" / "logs"
    assert append_entry(logs, "one") == logs / NAME
    append_entry(logs, "two\udcff")
    assert (logs / NAME).read_text() == "one\n\ntwo?\n\n"
    assert S_IMODE((logs / NAME).stat().st_mode) == 0o600
    assert S_IMODE(logs.stat().st_mode) == 0o700


def test_it_never_grows_beyond_twice_its_bound(tmp_path: Path) -> None:
    for number in range(600):
        append_entry(tmp_path, f"{number} " + "x" * 2000)
    append_entry(tmp_path, "y" * 10**7)
    sizes = {path.name: path.stat().st_size for path in tmp_path.iterdir()}
    assert sizes.keys() == {NAME, "recovery-gui.log.1"}
    assert max(sizes.values()) <= LARGEST_BYTES
    assert (tmp_path / NAME).read_text().startswith("yyy")
    assert "\n599 " in (tmp_path / "recovery-gui.log.1").read_text()


def test_a_place_that_is_none_is_given_up_in_silence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert append_entry(tmp_path / "file" / "logs", "one") is None
    (tmp_path / NAME).mkdir()
    assert append_entry(tmp_path, "one") is None


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / NAME).symlink_to(tmp_path / "elsewhere")
    assert append_entry(tmp_path, "one") is None
    assert not (tmp_path / "elsewhere").exists()
