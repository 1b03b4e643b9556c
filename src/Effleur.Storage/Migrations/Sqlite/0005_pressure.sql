CREATE TABLE blind_trials (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  part TEXT NOT NULL,
  unit TEXT NOT NULL,
  taken_at TEXT NOT NULL
);

CREATE INDEX IX_blind_trials_person_id_taken_at ON blind_trials (person_id, taken_at);

CREATE TABLE blind_readings (
  trial_id TEXT NOT NULL REFERENCES blind_trials (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  target_grams REAL NOT NULL,
  shown_grams REAL NOT NULL,
  PRIMARY KEY (trial_id, ordinal)
);
