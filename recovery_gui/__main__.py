# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`python -m recovery_gui`: the window, or one of the commands."""

import gc
import sys

ENGLISH = "en"
TYPE_CHECKING = False  # That of `typing`, whose import takes half as long as Python's start.
if TYPE_CHECKING:
    from pathlib import Path


def main() -> int:
    """Run the program; returns its exit status. Nobody is shown a traceback."""
    try:
        return _run()
    except Exception as error:  # noqa: BLE001 - the last to hear of it
        from recovery_gui.cli.last_words import last_words  # noqa: PLC0415

        return last_words(error, sys.argv[1:])


def _run() -> int:
    if len(sys.argv) == 1:
        return _show_window()  # The usual start: nothing is read that the window does not need.
    from recovery_gui.cli.parser import parse  # noqa: PLC0415

    arguments = parse(sys.argv[1:])
    if arguments.command is None:
        return _show_window(arguments.data_dir, arguments.pace or 1.0, arguments.language)
    if arguments.command == "helper":
        from recovery_gui.helper.run import run as run_helper  # noqa: PLC0415

        return run_helper(arguments.kind, arguments.language or ENGLISH)
    from recovery_gui.tongue import speak_language  # noqa: PLC0415

    # Whoever reads what a command prints may be a program: it is English unless asked for.
    speak_language(arguments.language or ENGLISH)
    if arguments.command == "tour":
        from recovery_gui.tour import run_tour  # noqa: PLC0415

        return run_tour(arguments.out, arguments.data_dir, arguments.pace)
    from recovery_gui.cli.dispatch import execute  # noqa: PLC0415
    from recovery_gui.storage.paths import paths_under, user_paths  # noqa: PLC0415

    directory = arguments.data_dir
    return execute(arguments, paths_under(directory) if directory else user_paths())


def _show_window(
    data_dir: "Path | None" = None, pace: float = 1.0, language: str | None = None
) -> int:
    """Show the window, or bring the one over the same data to the front."""
    if _is_open(data_dir):
        return 0
    gc.disable()  # What a start makes stays: `App.run` collects again after it.
    try:
        return _start_window(data_dir, pace, language)
    finally:
        gc.enable()


def _start_window(data_dir: "Path | None", pace: float, language: str | None) -> int:
    from recovery_gui.storage.paths import paths_under, user_paths  # noqa: PLC0415
    from recovery_gui.tongue import settle_language  # noqa: PLC0415

    paths = paths_under(data_dir) if data_dir else user_paths()
    settle_language(str(paths.settings), language)
    from recovery_gui.app import Options, run  # noqa: PLC0415 - only now is Qt needed

    return run(Options(data_dir, pace))


def _is_open(data_dir: "Path | None") -> bool:
    """Whether a window over the same data was open, and has come to the front."""
    from recovery_gui.knock import ring, usual_folders  # noqa: PLC0415

    folders = None if data_dir else usual_folders()
    if folders is None:
        from recovery_gui.storage.paths import paths_under, user_paths  # noqa: PLC0415

        paths = paths_under(data_dir) if data_dir else user_paths()
        folders = str(paths.data), str(paths.state)
    return ring(*folders)


if __name__ == "__main__":
    sys.exit(main())
