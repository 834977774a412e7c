-- SPDX-FileCopyrightText: 2026 The Recovery authors
-- SPDX-License-Identifier: MIT
-- The meaning of each column: docs/history-format.md.

CREATE TABLE session (
  id TEXT NOT NULL PRIMARY KEY,
  started_utc TEXT NOT NULL,
  started_offset_s INTEGER NOT NULL,
  ended_utc TEXT NOT NULL,
  ended_offset_s INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  title TEXT NOT NULL,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT NOT NULL,
  seconds INTEGER NOT NULL CHECK (seconds >= 0),
  exercises INTEGER NOT NULL CHECK (exercises >= 0),
  digest BLOB NOT NULL
) STRICT;

CREATE INDEX session_day ON session (local_date, seconds, exercises);

CREATE TABLE session_exercise (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  exercise TEXT NOT NULL,
  name TEXT NOT NULL,
  side TEXT NOT NULL,
  seconds INTEGER NOT NULL CHECK (seconds >= 0),
  planned_seconds INTEGER NOT NULL CHECK (planned_seconds >= seconds),
  completed INTEGER NOT NULL CHECK (completed IN (0, 1)),
  areas TEXT NOT NULL,
  PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE soreness (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  moment TEXT NOT NULL CHECK (moment IN ('before', 'after')),
  position INTEGER NOT NULL,
  area TEXT NOT NULL,
  side TEXT NOT NULL,
  rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 10),
  PRIMARY KEY (session_id, moment, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE running_session (
  slot INTEGER NOT NULL PRIMARY KEY CHECK (slot = 1),
  session_id TEXT NOT NULL,
  content TEXT NOT NULL,
  digest BLOB NOT NULL
) STRICT;
