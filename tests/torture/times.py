# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Rows 15 and 16: clocks, calendars, zones and languages."""

import json
import os
import subprocess
import sys
from contextlib import closing
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo, available_timezones

from recovery_gui.core.session_state import Completed, Instant, Running
from recovery_gui.services.history_service import HistoryService
from recovery_gui.services.local_week import LocalWeek
from recovery_gui.services.session_controller import SessionController
from recovery_gui.storage.exchange_json import export_json
from tests.torture.bench import Bench
from tests.torture.kills import library_plan
from tests.torture.world import NOW, record, store_in

FAKETIME = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1")
# Around them something happens: both ends of summer time, leap days, week 53, the year's end.
TURNS = tuple(
    datetime.fromisoformat(f"{text}:00+00:00")
    for text in (
        *("2026-03-29T00:50", "2026-10-25T00:50", "2026-04-04T15:50", "2028-02-28T23:58"),
        *("2028-02-29T23:58", "2026-12-31T23:58", "2021-01-03T23:58", "2020-12-31T23:58"),
        "2000-02-29T12:00",
    )
)
LOCALES = ("de_DE.UTF-8", "ar_EG.UTF-8", "fa_IR.UTF-8", "tr_TR.UTF-8", "C")

LEAD_IN_S, UNCOUNTED_S = 15.0, 40.0
"""At most, of a session that is cut off: before the first step, and between what counts."""


class UnrulyClock:
    """Session seconds go on as they must; what the wall says is anybody's guess."""

    def __init__(self, bench: Bench, start: datetime, zone: ZoneInfo) -> None:
        self.chance, self.zone = bench.chance, zone
        self.seconds, self.wall = 0.0, start

    def now(self) -> Instant:
        return Instant(self.seconds, self.wall.astimezone(self.zone))

    def pass_(self, seconds: float) -> None:
        """Let time pass; now and then the clock on the wall is set, or one travels."""
        self.seconds += seconds
        self.wall += timedelta(seconds=seconds)
        match self.chance.randrange(12):
            case 0:
                self.wall += timedelta(seconds=self.chance.uniform(-90_000, 90_000))
            case 1:
                self.zone = ZoneInfo(self.chance.choice(ZONES))


ZONES = sorted(zone for zone in available_timezones() if "/" in zone)


def clocks(bench: Bench) -> None:
    """Row 15: durations are those of the session's clock, days stay where they were."""
    plan = library_plan()
    folder = bench.fresh("clocks")
    turns = 0
    while bench.goes_on():
        turns += 1
        if turns % 40 == 0:
            folder = bench.fresh("clocks")
        clock = UnrulyClock(bench, bench.chance.choice(TURNS), ZoneInfo(bench.chance.choice(ZONES)))
        with closing(store_in(folder)) as store:
            week = LocalWeek(clock)
            new_id = str(UUID(int=bench.chance.getrandbits(120)))
            controller = SessionController(clock, store, partial(str, new_id), week)
            controller.choose(plan)
            controller.start()
            begun = clock.now().wall
            practised = _practise(bench, controller, clock)
            bench.tried()
            if _look_at_session(bench, controller, practised, begun):
                day = store.sessions()[0].local_date
                _days_stay(bench, HistoryService(store, clock, week), day)
    if FAKETIME.exists():
        _faketime(bench)
    else:
        bench.note("without libfaketime")


def _practise(bench: Bench, controller: SessionController, clock: UnrulyClock) -> float:
    """Practise for a while; the seconds that count. Gaps as of a closed lid do not."""
    counted = 0.0
    for _ in range(bench.chance.randint(5, 60)):
        if not isinstance(controller.state.value, Running):
            controller.resume()
        gap = bench.chance.random() < 0.08
        seconds = bench.chance.uniform(6.0, 50_000.0) if gap else bench.chance.uniform(0.1, 4.9)
        clock.pass_(seconds)
        controller.tick()
        counted += 0.0 if gap else seconds
    return counted


def _look_at_session(
    bench: Bench, controller: SessionController, counted: float, begun: datetime
) -> bool:
    """Whether there is a record: there is none of a session that never left its lead-in."""
    controller.stop(keep=True)
    state = controller.state.value
    least = counted - LEAD_IN_S - UNCOUNTED_S
    if not isinstance(state, Completed):
        bench.expect(least < 1, f"{type(state).__name__} in place of the finish")
        return False
    practised = state.record.duration_s
    bench.expect(least <= practised <= counted + 1, f"{practised} of {counted} s")
    bench.expect(state.record.started_at == begun, "another start")
    bench.expect(state.record.local_date == begun.date(), f"{state.record.local_date} for {begun}")
    ended, started = state.record.ended_at, state.record.started_at
    bench.expect(ended.timestamp() >= started.timestamp(), "ends before it begins")
    return True


def _days_stay(bench: Bench, history: HistoryService, day: date) -> None:
    """Wherever one is by now, the week of that day is the same."""
    weeks = history.weeks(2000) if day.year > 1990 else ()
    monday = day - timedelta(days=day.weekday())
    held = [week.sessions for week in weeks if week.week_start == monday]
    bench.expect(not weeks or monday > weeks[-1].week_start or bool(held and held[0]), f"{day}")


FAKED = """
import sys, time
from contextlib import closing
from pathlib import Path
from recovery_gui.services.clock import SessionClock, local_zone
from recovery_gui.services.session_controller import SessionController
from tests.torture.kills import library_plan
from tests.torture.world import record, store_in

clock = SessionClock(1.0, local_zone)
with closing(store_in(Path(sys.argv[1]))) as store:
    controller = SessionController(clock, store, lambda: record(0).id)
    controller.choose(library_plan())
    controller.start()
    controller.advance()
    begun = time.clock_gettime(time.CLOCK_BOOTTIME)
    while time.clock_gettime(time.CLOCK_BOOTTIME) - begun < 1.2:
        controller.tick()
    controller.stop(keep=True)
    (one,) = store.sessions()
    print(one.duration_s, one.local_date, one.started_at.isoformat())
"""


def _faketime(bench: Bench) -> None:
    """The real clocks of a process whose wall clock runs 50,000 times too fast over a turn."""
    for turn in TURNS if bench.seconds > 1 else TURNS[:1]:
        environment = {
            **os.environ,
            "LD_PRELOAD": str(FAKETIME),
            "FAKETIME": f"@{turn:%Y-%m-%d %H:%M:%S} x50000",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "TZ": bench.chance.choice(("Europe/Berlin", "Pacific/Auckland", "America/New_York")),
        }
        command = [sys.executable, "-c", FAKED, str(bench.fresh("faked"))]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=60, check=False
        )
        bench.tried()
        words = done.stdout.split()
        if len(words) != 3:
            bench.expect(False, done.stderr[-300:])
            continue
        bench.expect(words[0] == "1", f"{words[0]} s under a wall clock that runs away")
        bench.expect(words[1] == words[2][:10], f"{words[1]} for {words[2]}")


def languages(bench: Bench) -> None:
    """Row 16: whatever the language, the same bytes are stored and exported."""
    while bench.goes_on():
        folder = bench.fresh("languages")
        source = folder / "export.json"
        texts = ("\u0131\u0130iI 1.5", "١٢٣ مرحبا", "Müde, 3,5 km", "=1+1", "\u202eabc\u202c ")
        records = [record(number, bench.chance.choice(texts)) for number in range(12)]
        source.write_text(export_json(records, NOW), "utf-8")
        made = {}
        for name in LOCALES:
            bench.tried()
            made[name] = _in_language(folder, source, name)
        for name, got in made.items():
            differing = [key for key, value in got.items() if value != made["C"][key]]
            bench.expect(differing == [], f"{name}: other {differing}")


def _in_language(folder: Path, source: Path, name: str) -> dict[str, str]:
    """What the commands make of the export under a language of the machine."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("LC_")}
    environment |= {"LC_ALL": name, "LANG": name, "QT_QPA_PLATFORM": "offscreen", "TZ": "UTC"}
    data = folder / name
    data.mkdir()
    # Else weeks begin as usual there, and rightly differ.
    (data / "settings.toml").write_text("format = 1\nfirst_weekday = 0\n", "utf-8")
    made = {}
    for key, words in {
        "import": ["import", str(source)],
        "csv": ["export", "--format", "csv"],
        "json": ["export", "--format", "json"],
        "stats": ["stats", "--weeks", "4", "--json"],
        "list": ["list", "--json"],
    }.items():
        command = [sys.executable, "-m", "recovery_gui", "--data-dir", str(data), *words]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, timeout=60
        )
        made[key] = f"{done.returncode} {done.stdout.replace(str(data), '')} {done.stderr}"
    exported = json.loads(made["json"].split(" ", 1)[1])
    made["json"] = json.dumps(exported["sessions"])
    return made
