# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A screen reader in a process of its own, by AT-SPI; run by the system's Python, which has gi.

Takes commands as lines of JSON, `{"do": "press", "name": "Start"}`, and answers each with a line:
`{"answer": ...}` or `{"error": "..."}`. See `reader.py`, its other end.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - only after its version is named

APPLICATION = "recovery-gui"
DEEPEST = 40
EVENT = "object:announcement"


class Reader:
    """Sees the tree of the program, presses what has a name, and hears what is announced."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register(EVENT)

    def do(self, command: dict[str, Any]) -> object:
        """Carry out one command."""
        act = getattr(self, f"do_{command.pop('do')}")
        return act(**command)

    def do_tree(self) -> list[dict[str, Any]]:
        """Everything that is shown, from the window down, as one reads."""
        return [_told(one, depth) for one, depth in self._all()]

    def do_press(self, name: str) -> bool:
        """Press the shown and enabled thing of this name by its own action; False if none."""
        for one, _ in self._all():
            named = one.get_name() == name and _has(one, Atspi.StateType.ENABLED)
            if named and one.get_n_actions() and one.do_action(0):
                return True
        return False

    def do_heard(self) -> list[str]:
        """What was announced since this was last asked."""
        heard, self.heard = self.heard, []
        return heard

    def _hear(self, event: Any) -> None:  # noqa: ANN401 - gi has no types
        self.heard.append(str(event.any_data))

    def _all(self) -> Iterator[tuple[Any, int]]:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(number)
            if program is not None and program.get_name() == APPLICATION:
                yield from _below(program, 0)


def _below(one: Any, depth: int) -> Iterator[tuple[Any, int]]:  # noqa: ANN401
    yield one, depth
    if depth < DEEPEST:
        for number in range(one.get_child_count()):
            child = one.get_child_at_index(number)
            if child is not None and _has(child, Atspi.StateType.SHOWING):
                yield from _below(child, depth + 1)


def _has(one: Any, state: Any) -> bool:  # noqa: ANN401
    return bool(one.get_state_set().contains(state))


def _told(one: Any, depth: int) -> dict[str, Any]:  # noqa: ANN401
    place = one.get_extents(Atspi.CoordType.WINDOW) if one.get_component_iface() else None
    return {
        "name": one.get_name(),
        "role": one.get_role_name(),
        "description": one.get_description(),
        "id": one.get_accessible_id(),
        "depth": depth,
        "focusable": _has(one, Atspi.StateType.FOCUSABLE),
        "focused": _has(one, Atspi.StateType.FOCUSED),
        "enabled": _has(one, Atspi.StateType.ENABLED),
        "checked": _has(one, Atspi.StateType.CHECKED),
        "actions": one.get_n_actions() if one.get_action_iface() else 0,
        "place": [place.x, place.y, place.width, place.height] if place else None,
    }


def main() -> None:
    """Answer until the other end closes."""
    Atspi.init()
    reader = Reader()
    loop = GLib.MainLoop()

    def answer(_channel: Any, _condition: Any) -> bool:  # noqa: ANN401
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        try:
            told: dict[str, object] = {"answer": reader.do(json.loads(line))}
        except (GLib.Error, AttributeError, TypeError) as error:
            told = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, answer)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    loop.run()


if __name__ == "__main__":
    main()
