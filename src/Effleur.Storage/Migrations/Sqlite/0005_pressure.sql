CREATE TABLE pressure_trials (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  done_at TEXT NOT NULL,
  contact TEXT NOT NULL,
  presses TEXT NOT NULL
);

CREATE INDEX IX_pressure_trials_person_id_done_at ON pressure_trials (person_id, done_at);
