-- SPDX-FileCopyrightText: 2026 The Recovery authors
-- SPDX-License-Identifier: MIT
-- Corrections, the bin, weeks set aside, the journal, and sums kept ready.
-- The meaning of each column: docs/history-format.md. row_digest() is ours: storage/digest.py.

ALTER TABLE session ADD COLUMN revised_utc TEXT;
ALTER TABLE session ADD COLUMN binned INTEGER NOT NULL DEFAULT 0 CHECK (binned IN (0, 1));
ALTER TABLE session ADD COLUMN eased INTEGER CHECK (eased BETWEEN -10 AND 10);

UPDATE session SET eased = (
  SELECT max(before.rating - after.rating)
  FROM soreness AS before JOIN soreness AS after USING (session_id, area, side)
  WHERE session_id = id AND before.moment = 'before' AND after.moment = 'after'
);

DROP INDEX session_day;
CREATE INDEX session_day ON session (local_date, binned, seconds, exercises);
CREATE INDEX session_started ON session (started_utc, id, binned, seconds, eased);

CREATE TABLE deletion (
  session_id TEXT NOT NULL PRIMARY KEY,
  at_utc TEXT NOT NULL,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
  digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE week_mark (
  week TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  revised_utc TEXT NOT NULL,
  digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  number INTEGER NOT NULL PRIMARY KEY,
  at_utc TEXT NOT NULL,
  change TEXT NOT NULL,
  subject TEXT NOT NULL,
  before TEXT NOT NULL,
  digest BLOB NOT NULL
) STRICT;

CREATE INDEX journal_subject ON journal (subject);

CREATE TABLE merged_file (
  name TEXT NOT NULL PRIMARY KEY,
  stamp TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE month_sum (
  month TEXT NOT NULL PRIMARY KEY,
  again TEXT NOT NULL CHECK (again = month),
  days TEXT NOT NULL,
  areas TEXT NOT NULL,
  exercises TEXT NOT NULL,
  digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stale_month (month TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

INSERT INTO month_sum (month, again, days, areas, exercises, digest)
WITH named AS (
  SELECT session_id, position, seconds, min(area.key) AS place,
    coalesce(CAST(area.value AS TEXT), '') AS area
  FROM session_exercise
    LEFT JOIN json_each(CASE WHEN json_valid(areas) THEN areas ELSE '[]' END) AS area
  GROUP BY session_id, position, area.value
),
shared AS (
  SELECT session_id, area, seconds / count(*) OVER one
    + (row_number() OVER (one ORDER BY place) <= seconds % count(*) OVER one) AS share
  FROM named WINDOW one AS (PARTITION BY session_id, position)
),
summed AS (
  SELECT local_date, area, sum(share) AS share
  FROM shared JOIN session ON id = session_id
  GROUP BY local_date, area HAVING sum(share) > 0
),
areas AS (
  SELECT local_date, json_group_object(area, share) AS areas FROM summed GROUP BY local_date
),
sums AS (
  SELECT local_date, count(*) AS sessions, sum(seconds) AS seconds, sum(exercises) AS exercises
  FROM session WHERE date(local_date) = local_date GROUP BY local_date
),
months AS (
  SELECT substr(local_date, 1, 7) AS month,
    json_group_object(substr(local_date, 9), json_array(sessions, seconds, exercises)) AS days,
    json_group_object(substr(local_date, 9), json(coalesce(areas, '{}'))) AS areas
  FROM sums LEFT JOIN areas USING (local_date) GROUP BY month
),
practised AS (
  SELECT substr(local_date, 1, 7) AS month, exercise, count(DISTINCT id) AS sessions,
    sum(session_exercise.seconds) AS seconds,
    max(local_date || ' ' || started_utc || ' ' || id) AS latest
  FROM session_exercise JOIN session ON id = session_id
  WHERE session_exercise.seconds > 0 AND date(local_date) = local_date
  GROUP BY substr(local_date, 1, 7), exercise
),
exercises AS (
  SELECT month, json_group_object(exercise, json_array(sessions, seconds, latest)) AS exercises
  FROM practised GROUP BY month
),
whole AS (
  SELECT month, days, areas, coalesce(exercises, '{}') AS exercises
  FROM months LEFT JOIN exercises USING (month)
)
SELECT month, month, days, areas, exercises, row_digest(month, days, areas, exercises) FROM whole;
