# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""An incident says what the program did, and nothing of what the user wrote."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from recovery_gui.core.fault import Fault
from recovery_gui.services.incident import WITHHELD, Incident, incident_of

AT = datetime(2026, 11, 29, 20, 30, 1, tzinfo=UTC)
PRIVATE = "my knee hurts since the divorce"


def incident(act: Callable[[], object]) -> Incident:
    try:
        act()
    except Exception as error:  # noqa: BLE001 - any
        return incident_of(error, "Recovery 1", AT)
    raise AssertionError("nothing was raised")


def divide() -> float:
    return 1 / 0


def raising(error: BaseException) -> Callable[[], object]:
    def act() -> None:
        raise error

    return act


def test_it_says_when_what_and_where() -> None:
    told = incident(divide)
    first, second, *_ = told.text.split("\n")
    assert (first, second) == ("2026-11-29 20:30:01 +0000", "Recovery 1")
    assert "  tests/services/test_incident.py, line " in told.text
    assert "    return 1 / 0\n" in told.text
    assert told.text.endswith("ZeroDivisionError: division by zero")
    assert told.kind.startswith("ZeroDivisionError at tests/services/test_incident.py:")


def test_the_same_mistake_is_of_the_same_kind() -> None:
    assert incident(divide).kind == incident(divide).kind
    assert incident(divide).kind != incident(raising(ZeroDivisionError())).kind


@pytest.mark.parametrize(
    "error",
    [
        *(ValueError(PRIVATE), KeyError(PRIVATE), AssertionError(PRIVATE), Fault(PRIVATE, PRIVATE)),
        *(
            OSError(28, "No space left on device", PRIVATE),
            OSError(PRIVATE),
            sqlite3.Error(PRIVATE),
        ),
        UnicodeDecodeError("utf-8", PRIVATE.encode(), 0, 1, PRIVATE),
        type("Odd", (TypeError,), {})(PRIVATE),
    ],
)
def test_what_may_quote_the_user_is_left_out(error: Exception) -> None:
    text = incident(raising(error)).text
    assert PRIVATE not in text
    assert text.split("\n")[-1].startswith(f"{type(error).__name__}: ")


def test_the_number_of_the_disks_reason_is_told() -> None:
    told = incident(raising(OSError(28, "No space left on device", PRIVATE)))
    assert told.text.endswith("OSError: No space left on device (errno 28)")


def test_sqlite_tells_its_name_alone() -> None:
    told = incident(lambda: sqlite3.connect(":memory:").execute(f"SELECT '{PRIVATE}"))
    assert told.text.endswith(f"OperationalError: (SQLITE_ERROR; {WITHHELD})")


def test_a_home_folder_is_not_told() -> None:
    told = incident(raising(ImportError(f"no such file: {Path.home()}/lib.so")))
    assert told.text.endswith("ImportError: no such file: ~/lib.so")


def test_what_led_to_it_comes_first() -> None:
    def act() -> None:
        try:
            divide()
        except ZeroDivisionError as error:
            raise TypeError("then") from error

    lines = incident(act).text.split("\n")
    order = [lines.index(one) for one in ("ZeroDivisionError: division by zero", "then:")]
    assert order == sorted(order)
    assert lines[-1] == "TypeError: then"


def test_a_context_that_is_suppressed_is_left_out() -> None:
    def act() -> None:
        try:
            divide()
        except ZeroDivisionError:
            raise TypeError("alone") from None

    assert "ZeroDivisionError" not in incident(act).text


def test_a_circle_ends() -> None:
    one, other = TypeError("one"), TypeError("other")
    one.__cause__, other.__cause__ = other, one
    assert incident(raising(one)).text.count("TypeError: ") == 2


def test_a_deep_fall_is_cut() -> None:
    def fall(depth: int) -> None:
        if depth:
            fall(depth - 1)
        divide()

    text = incident(lambda: fall(100)).text
    assert text.count(", line ") == 30
    assert "more calls)" in text


def test_lines_of_other_files_are_not_quoted(tmp_path: Path) -> None:
    script = tmp_path / "diary.py"
    script.write_text(f"1 / 0  # {PRIVATE}")
    code = compile(script.read_text(), str(script), "exec")
    text = incident(lambda: exec(code, {})).text  # noqa: S102 - a file of ours
    assert "  diary.py, line 1, in <module>\n" in text
    assert PRIVATE not in text
    assert str(tmp_path) not in text


def test_an_error_that_was_never_raised() -> None:
    assert incident_of(TypeError("x"), "v", AT).kind == "TypeError at nowhere"


def test_code_without_a_file() -> None:
    code = compile("1 / 0", "", "exec")
    assert "  ?, line 1" in incident(lambda: exec(code, {})).text  # noqa: S102
