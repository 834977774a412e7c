# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Hostile files of every kind, by two fuzzers: one that mutates, and atheris, which looks at the
branches taken. `python -m tests.torture.fuzz TARGET CORPUS ...` is the latter's process."""

import importlib.util
import os
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.torture.bench import Bench

MEMORY_BYTES = 1536 * 1024 * 1024
RSS_MIB = 1024
HANG_S = 20  # Of a busy machine; what takes more than 2 s of processor is found by `timed`.
PIECES = (
    *(b"[", b"]", b"[[", b"{", b"}", b"=", b'"', b"'", b'"""', b"#", b"\n", b".", b",", b"\\"),
    *(b"nan", b"1e999", b"-0", b"9" * 400, b"true", b"null", b"2026-02-30", b"\x00", b"\xff"),
    *(b"\\u202e", "\u202e\u2066".encode(), "\u0130".encode(), b"=cmd|'/c calc'!A0", b"@SUM(A1)"),
    *(b"<img src=file:///etc/passwd>", b"../../etc/passwd", b"{0.__class__}", b"%s%n"),
)


def fuzzing(name: str) -> Callable[[Bench], None]:
    """The row of a target."""

    def run(bench: Bench) -> None:
        mutating(bench, name, 0.4)
        if bench.seconds < 1:
            return
        if importlib.util.find_spec("atheris"):
            _by_branches(bench, name, bench.seconds * 0.6)
        else:
            bench.note("without atheris")
            mutating(bench, name, 0.6)

    return run


def mutating(bench: Bench, name: str, part: float) -> None:
    """Sound files with some mutations, in bounded memory."""
    from tests.torture.targets import Targets, timed

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    targets, mine = Targets(), bench.share(part)
    seeds = targets.seeds(name)
    sound = 0
    while mine.goes_on():
        content = mutated(mine.chance.choice(seeds), mine.chance)
        mine.tried()
        try:
            sound += timed(targets.named[name], content)
        except Exception as error:  # noqa: BLE001 - each is a finding
            kept = Path(tempfile.gettempdir()) / f"torture-{name}-{mine.tries}.bin"
            kept.write_bytes(content)
            mine.expect(False, f"{type(error).__name__}: {str(error)[:300]} ({kept})")
    mine.expect(sound > 0 or mine.tries < 100, "nothing was sound: the mutations are too wild")
    targets.close()
    bench.take(mine)


def mutated(seed: bytes, chance: Random) -> bytes:
    """The seed with one to some dozen places changed."""
    raw = bytearray(seed)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8, 30))):
        place = chance.randrange(len(raw) + 1)
        end = min(place + chance.choice((1, 1, 4, 30, 400)), len(raw))
        match chance.randrange(8):
            case 0:
                del raw[place:end]
            case 1:
                raw[place:place] = raw[place:end]
            case 2:
                raw[place:end] = chance.randbytes(end - place)
            case 3 | 4:
                raw[place:place] = chance.choice(PIECES)
            case 5:
                raw[place:end] = chance.choice(PIECES)
            case 6 if place < len(raw):
                raw[place] ^= 1 << chance.randrange(8)
            case _:
                other = chance.randrange(len(raw) + 1)
                raw[place:end] = raw[other : other + end - place]
    if chance.random() < 0.01:
        raw[place:place] = chance.choice(PIECES) * chance.randrange(200_000)
    return bytes(raw)


def _by_branches(bench: Bench, name: str, seconds: float) -> None:
    """The same by atheris, in a process that libFuzzer watches for memory and hangs."""
    from tests.torture.targets import Targets  # Here: atheris instruments it in being imported.

    corpus = bench.fresh("corpus")
    targets = Targets()
    for number, seed in enumerate(targets.seeds(name)):
        (corpus / str(number)).write_bytes(seed)
    targets.close()
    options = [
        f"-max_total_time={max(int(seconds), 2)}",
        f"-seed={bench.chance.randrange(1, 2**31)}",
        *(f"-timeout={HANG_S}", f"-rss_limit_mb={RSS_MIB}", "-print_final_stats=1"),
        *("-max_len=70000", f"-artifact_prefix={tempfile.gettempdir()}/torture-{name}-"),
    ]
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture.fuzz", name, str(corpus), *options],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        env={**os.environ, "PYTHONHASHSEED": "0"},
    )
    units = re.search(r"number_of_executed_units:\s*(\d+)", done.stderr)
    bench.tried(int(units[1]) if units else 0)
    if done.returncode != 0:
        found = r"^(?:\w*Error: .*|==\d+== ERROR.*|.*Test unit written to.*)$"
        told = re.findall(found, done.stderr, re.MULTILINE)
        bench.expect(False, f"{told[:3] or done.stderr[-500:]}")
    else:
        bench.expect(units is not None, done.stderr[-300:])


def _be_fuzzed() -> None:
    import atheris

    name = sys.argv.pop(1)
    with atheris.instrument_imports(include=["recovery_gui.storage", "tomllib", "csv"]):
        from tests.torture.targets import Targets, timed
    target = Targets().named[name]

    def one_input(content: bytes) -> None:
        timed(target, content)

    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    _be_fuzzed()
