# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The keys that hold in the whole window; the manual, the keys and the end in all of them."""

from recovery_gui.core.language import tr
from recovery_gui.ui.key_line import KeyLine

HELP = KeyLine(("F1",), tr("The manual."))
SHORTCUTS = KeyLine(("Ctrl+?", "Ctrl+/"), tr("This list of keys."))
PAGES = KeyLine(("Ctrl+1", "Ctrl+2", "Ctrl+3"), tr("Practice, History, Settings."))
SEARCH = KeyLine(("Ctrl+F",), tr("Search the exercises."))
BODY = KeyLine(("Ctrl+H",), tr("Where does it hurt?"))
BUILD = KeyLine(("Ctrl+B",), tr("A session made to fit."))
PRINT = KeyLine(("Ctrl+P",), tr("Print what is chosen as a card, to lay beside the mat."))
FILL = KeyLine(("F11",), tr("Fill the screen. In a session: floor mode."))
QUIT = KeyLine(("Ctrl+Q",), tr("Quit. A session under way is offered at the next start."))
