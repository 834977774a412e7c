# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What may stand on the command line."""

import argparse
from pathlib import Path

from recovery_gui import __version__
from recovery_gui.core.language import LANGUAGES, PSEUDO, PSEUDO_RTL

LIBRARY_FILES = ("exercise", "routine")
SIDES = ("left", "right")
THEMES = ("light", "dark", "high-contrast")
BUILDS = ("slender", "sturdy")
HELPERS = ("sound", "speech", "awake", "display")


def parse(arguments: list[str]) -> argparse.Namespace:
    """The arguments as values; `command` is None for the window. Wrong usage exits with 2."""
    parser = argparse.ArgumentParser(
        prog="recovery-gui",
        description="Illustrated recovery exercises. Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"recovery-gui {__version__}")
    _add_common(parser, top=True)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_library(commands)
    _add_history(commands)
    _add_routines(commands)
    tour = commands.add_parser("tour", help="drive the window through the main job")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="for the pictures")
    doctor = commands.add_parser("doctor", help="where everything is and what works")
    doctor.add_argument("--json", action="store_true")
    # Without a help text it is not listed: the window starts it, not the user.
    commands.add_parser("helper").add_argument("kind", choices=HELPERS)
    for command in commands.choices.values():
        _add_common(command, top=False)
    return parser.parse_args(arguments)


def _add_common(parser: argparse.ArgumentParser, *, top: bool) -> None:
    """Options that may stand before a command and after it; after it they win."""
    absent = argparse.SUPPRESS
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        default=None if top else absent,
        help="keep everything the program writes under DIR",
    )
    parser.add_argument(
        "--pace",
        type=_pace,
        metavar="FACTOR",
        default=None if top else absent,
        help="run the session clock FACTOR times faster, for rehearsal",
    )
    parser.add_argument(
        "--language",
        choices=(*LANGUAGES, PSEUDO, PSEUDO_RTL),
        metavar="CODE",
        default=None if top else absent,
        help=f"speak another language: {', '.join(LANGUAGES)}; to try the window: {PSEUDO}, "
        f"{PSEUDO_RTL}",
    )


def _add_library(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    listing = commands.add_parser(
        "list", help="exercises and routines: id, name, minutes, and more"
    )
    listing.add_argument("--json", action="store_true")
    check = commands.add_parser("check", help="validate exercise and routine files")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")
    schema = commands.add_parser("schema", help="JSON Schema of the exercise or routine file")
    schema.add_argument("kind", nargs="?", choices=LIBRARY_FILES, default=LIBRARY_FILES[0])
    render = commands.add_parser("render", help="draw a step, all steps, or a practice card")
    render.add_argument("id", metavar="ID", help="of the exercise, or of a routine: its card")
    render.add_argument("--step", type=int, metavar="N")
    render.add_argument("--card", action="store_true", help="the practice card of an exercise")
    render.add_argument("--build", choices=BUILDS, default=BUILDS[0], help="of the figure")
    render.add_argument("--side", choices=SIDES, default="right")
    render.add_argument("--theme", choices=THEMES, default="light")
    render.add_argument("--size", type=_size, metavar="WxH", default=None)
    render.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")


def _add_history(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    export = commands.add_parser("export", help="the whole history")
    export.add_argument("--format", choices=("json", "csv", "ics"), required=True)
    export.add_argument("-o", "--output", type=Path, metavar="FILE")
    importing = commands.add_parser(
        "import", help="merge an export, another history file, or routines"
    )
    importing.add_argument("file", type=Path, metavar="FILE")
    stats = commands.add_parser("stats", help="weekly totals, as the chart shows them")
    stats.add_argument("--weeks", type=_weeks, required=True, metavar="N")
    stats.add_argument("--json", action="store_true")


def _add_routines(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    routine = commands.add_parser("routine", help="your own routines: export, import, restore")
    acts = routine.add_subparsers(dest="routine_command", metavar="ACTION", required=True)
    export = acts.add_parser("export", help="routines as one file, with your exercises in them")
    export.add_argument("ids", nargs="+", metavar="ID")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    importing = acts.add_parser("import", help="merge a file of routines, or one routine")
    importing.add_argument("file", type=Path, metavar="FILE")
    importing.add_argument(
        "--replace", action="store_true", help="replace yours where they differ; they are kept"
    )
    acts.add_parser("deleted", help="the routines that were deleted")
    restore = acts.add_parser("restore", help="bring a deleted routine back")
    restore.add_argument("name", metavar="ID")
    for act in acts.choices.values():
        _add_common(act, top=False)


def _pace(text: str) -> float:
    return _number(text, 0.1, 100.0, "a factor from 0.1 to 100")


def _weeks(text: str) -> int:
    return int(_number(text, 1, 2000, "a whole number from 1 to 2000", whole=True))


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    allowed = "WxH, each from 16 to 8000 pixels"
    return (
        int(_number(width, 16, 8000, allowed, whole=True)),
        int(_number(height, 16, 8000, allowed, whole=True)),
    )


def _number(text: str, least: float, most: float, allowed: str, *, whole: bool = False) -> float:
    try:
        number = float(int(text)) if whole else float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not {allowed}") from None
    if not least <= number <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is not {allowed}")
    return number
