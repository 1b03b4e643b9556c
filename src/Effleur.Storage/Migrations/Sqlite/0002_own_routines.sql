CREATE TABLE own_routines (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  file TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL
);

CREATE INDEX IX_own_routines_person_id ON own_routines (person_id);

ALTER TABLE sessions ADD COLUMN routine_file TEXT;
