# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Second floor: derives what is shown from the state, as props, without Qt."""
