# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The rows of the fault matrix, in its order; budgets are seconds of a full run."""

from tests.torture import damage, disk, kills, machine, places, privacy, times, window
from tests.torture.bench import Row
from tests.torture.fuzz import fuzzing

ROWS: tuple[Row, ...] = (
    Row("1", "kill -9 while saving, editing, deleting", kills.saving, 80, 75),
    Row("2", "kill -9 during a session", kills.running_session, 60, 15),
    Row("3", "kill -9 at every statement of a migration", kills.migration, 60, 75),
    Row("4", "kill -9 in backup, restoring, export", kills.copies, 60, 37),
    Row("5", "disk full at saving", disk.full_at_save, 30, 25, disk.APART),
    Row("6", "disk full at settings, backup, first run", disk.full_elsewhere, 30, 25, disk.APART),
    Row("7", "EIO at the n-th write, sync or reading", disk.failing_disk, 90, 125),
    Row("8", "cut, bits flipped, zeros, pages swapped", damage.damaged, 90, 500),
    Row("9", "not a database, foreign, hostile", damage.foreign, 40, 75),
    Row("10", "newer major, newer minor", damage.newer, 30, 37),
    Row("11", "every older schema", damage.older, 30, 37),
    Row("12", "locked, two at once, stale lock", places.locked, 40, 25),
    Row("13", "read-only, missing, in a bad place, deleted, replaced", places.bad_places, 40, 37),
    Row("14", "sync-conflict copy beside it", places.twins, 20, 25),
    Row("15", "clock set, summer time, travel, leap day, suspend", times.clocks, 60, 75),
    Row("16", "five languages", times.languages, 60, 5),
    Row("17", "settings empty, corrupt, newer, hostile", fuzzing("settings"), 30, 250),
    Row("18", "exercise file missing, corrupt, hostile", fuzzing("exercise"), 90, 250),
    Row("19", "no display, library, sound, voice", window.bare_machine, 30, 9, disk.APART),
    Row("20", "exception in a slot or timer", window.mistakes, 40, 75),
    Row("21", "very many sessions", window.very_many, 150, 6),
    Row("S", "anything in any order, against a dictionary", machine.any_order, 120, 250),
    Row("H1", "hostile routine files", fuzzing("routine"), 60, 250),
    Row("H2", "hostile JSON to import", fuzzing("json"), 60, 125),
    Row("H3", "hostile CSV to import", fuzzing("csv"), 60, 125),
    Row("H4", "hostile history files to import", fuzzing("history"), 60, 125),
    Row("P1", "no internet socket in the whole tour", privacy.no_socket, 90, 1),
    Row("P2", "the suite without a network", privacy.no_interface, 300, 300, privacy.APART),
)
