CREATE TABLE profiles (
  person_id TEXT NOT NULL PRIMARY KEY REFERENCES persons (id) ON DELETE CASCADE,
  file TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL
);

CREATE TABLE symptoms (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  session_id TEXT REFERENCES sessions (id) ON DELETE CASCADE,
  told_at TEXT NOT NULL,
  day TEXT NOT NULL,
  trigger_id TEXT NOT NULL,
  value REAL,
  zones TEXT NOT NULL
);

CREATE INDEX IX_symptoms_person_id_told_at ON symptoms (person_id, told_at);
CREATE INDEX IX_symptoms_session_id ON symptoms (session_id);

ALTER TABLE sessions ADD COLUMN stroke_edits TEXT;
