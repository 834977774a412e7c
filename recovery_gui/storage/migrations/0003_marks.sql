-- SPDX-FileCopyrightText: 2026 The Recovery authors
-- SPDX-License-Identifier: MIT
-- What hurt, and what was noticed. The digest of a session covers its marks; one without any
-- keeps the digest that it had. The meaning of each column: docs/history-format.md.

CREATE TABLE discomfort (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  exercise TEXT NOT NULL,
  step INTEGER NOT NULL CHECK (step >= 0),
  side TEXT NOT NULL,
  PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE noticed (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  exercise TEXT NOT NULL,
  step INTEGER NOT NULL CHECK (step >= 0),
  side TEXT NOT NULL,
  choice TEXT NOT NULL,
  PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;
