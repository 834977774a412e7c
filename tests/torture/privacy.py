# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Rows of the promises: no network, and nobody else can read what is written."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.torture.bench import Bench

ROOT = Path(__file__).parents[2]
APART = ("unshare", "-rn") if shutil.which("unshare") else ()
SUITE = (
    *("tests/core", "tests/services", "tests/storage/test_history_store.py"),
    *("tests/storage/test_exchange.py", "tests/storage/test_settings_store.py"),
    *("tests/storage/test_shared_folder.py", "tests/cli/test_history_commands.py"),
    *("tests/cli/test_library_commands.py", "tests/e2e/test_suspend.py"),
)
INTERNET = re.compile(r"AF_INET6?\b|AF_PACKET|AF_NETLINK")
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def no_socket(bench: Bench) -> None:
    """The whole tour under strace: no call names an address of the internet."""
    log = bench.folder / "network.txt"
    data = bench.folder / "data"
    program = [sys.executable, "-m", "recovery_gui", "--data-dir", str(data)]
    tour = [*program, "tour", "--out", str(bench.folder / "pictures")]
    done = subprocess.run(
        ["strace", "-f", "--seccomp-bpf", "-e", "trace=network", "-o", str(log), *tour],  # noqa: S607
        env=os.environ | OFFSCREEN,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=bench.seconds + 300,
    )
    bench.expect(done.returncode == 0, done.stderr[-500:])
    calls = log.read_text("utf-8", "replace").splitlines()
    bench.tried(len([line for line in calls if "(" in line]))
    for line in calls:
        bench.expect(not INTERNET.search(line), line[:200])
    open_to_others = [
        f"{path.relative_to(data)} {path.stat().st_mode & 0o777:o}"
        for path in (data, *data.rglob("*"))
        if path.stat().st_mode & 0o077
    ]
    bench.expect(open_to_others == [], f"others may read {open_to_others}")


def no_interface(bench: Bench) -> None:
    """The lower floors, the commands and a session, where there is no network at all."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *SUITE, "-p", "no:cacheprovider"],
        env=os.environ | OFFSCREEN,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    passed = re.search(r"(\d+) passed", done.stdout)
    bench.tried(int(passed[1]) if passed else 0)
    bench.expect(done.returncode == 0, done.stdout[-1500:])
    with Path("/proc/net/dev").open() as file:
        names = [line.split(":")[0].strip() for line in file if ":" in line]
    bench.expect(names == ["lo"], f"interfaces: {names}")
