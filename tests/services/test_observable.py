# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from recovery_gui.services.observable import Observable


def test_listener_hears_the_value_at_once_and_each_change() -> None:
    number = Observable(1)
    seen: list[int] = []
    number.subscribe(seen.append)
    number.publish(2)
    assert seen == [1, 2]
    assert number.value == 2


def test_listener_that_unsubscribed_hears_nothing_more() -> None:
    number = Observable(1)
    seen: list[int] = []
    unsubscribe = number.subscribe(seen.append)
    unsubscribe()
    number.publish(2)
    assert seen == [1]


def test_listeners_hear_in_the_order_in_which_they_subscribed() -> None:
    number = Observable(0)
    seen: list[str] = []
    number.subscribe(lambda value: seen.append(f"first {value}"))
    number.subscribe(lambda value: seen.append(f"second {value}"))
    number.publish(1)
    assert seen[2:] == ["first 1", "second 1"]
