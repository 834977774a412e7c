# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""`python -m benchmarks`: one table of ratios, each against a yardstick of the same run."""

import statistics
from itertools import chain

from benchmarks import (
    figure_frame,
    first_paint,
    history_commit,
    history_page,
    library,
    list_filter,
    moving_window,
    plan_building,
    running_session,
    session_timing,
)
from benchmarks.ratio import Ratio


def row(ratio: Ratio) -> str:
    """One line of the table."""
    low, high = ratio.quartiles
    mine, theirs = (statistics.median(each) * 1e3 for each in (ratio.subject, ratio.baseline))
    return (
        f"{ratio.name:<40} {ratio.of_medians:>6.2f}   {low:.2f} to {high:.2f}"
        f" {mine:>9.1f} ms {theirs:>9.1f} ms {len(ratio.subject):>6}"
    )


HEAD = f"{'what':<40} {'ratio':>6}   quartiles    {'median':>11} {'yardstick':>12} {'pairs':>6}"

if __name__ == "__main__":
    print(HEAD)
    measures = (
        *(first_paint, figure_frame, moving_window, running_session, library, list_filter),
        *(history_commit, history_page, plan_building),
    )
    for ratio in chain.from_iterable(each.measure() for each in measures):
        print(row(ratio), flush=True)
    for line in chain(plan_building.report(), session_timing.report()):
        print(line, flush=True)
