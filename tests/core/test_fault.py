# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
from recovery_gui.core.fault import Fault


def test_fault_tells_what_and_what_to_do() -> None:
    fault = Fault("The disk is full.", "Free some space.")
    assert (fault.what, fault.remedy) == ("The disk is full.", "Free some space.")
    assert str(fault) == "The disk is full. Free some space."
