# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A desktop's org.freedesktop.ScreenSaver in small, on the session bus: it prints who holds it.

Each line is the number of holds. As the specification asks, a hold ends with its holder.
"""

from jeepney import HeaderFields, MessageType, message_bus, new_method_return
from jeepney.bus_messages import MatchRule
from jeepney.io.blocking import open_dbus_connection
from jeepney.low_level import Message
from jeepney.wrappers import new_error

NAME = "org.freedesktop.ScreenSaver"


def serve() -> None:
    """Until the bus is gone."""
    holds: dict[int, str] = {}
    with open_dbus_connection(bus="SESSION") as bus:
        bus.send_and_get_reply(message_bus.RequestName(NAME))
        gone = MatchRule(type="signal", member="NameOwnerChanged")
        bus.send_and_get_reply(message_bus.AddMatch(gone))
        print("ready", flush=True)  # noqa: T201 - that is how it tells
        while True:
            message = bus.receive()
            reply = answer(message, holds)
            print(len(holds), flush=True)  # noqa: T201
            if reply is not None:
                bus.send(reply)


def answer(message: Message, holds: dict[int, str]) -> Message | None:
    """Carry out one call, or forget who has left."""
    member = message.header.fields.get(HeaderFields.member)
    sender = message.header.fields.get(HeaderFields.sender, "")
    if member == "NameOwnerChanged":
        name, _, owner = message.body
        if not owner:
            for cookie in [cookie for cookie, holder in holds.items() if holder == name]:
                del holds[cookie]
        return None
    if message.header.message_type is not MessageType.method_call:
        return None
    if member == "Inhibit":
        cookie = 4_000_000_000 + len(holds)  # beyond what a signed number holds
        holds[cookie] = sender
        return new_method_return(message, "u", (cookie,))
    if member == "UnInhibit":
        holds.pop(message.body[0], None)
        return new_method_return(message)
    return new_error(message, f"{NAME}.Error.UnknownMethod")


if __name__ == "__main__":
    serve()
