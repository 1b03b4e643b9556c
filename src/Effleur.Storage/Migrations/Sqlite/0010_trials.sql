CREATE TABLE trials (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  question_id TEXT NOT NULL,
  title TEXT NOT NULL,
  design TEXT NOT NULL,
  outcome_id TEXT NOT NULL,
  protocol TEXT NOT NULL,
  choices TEXT NOT NULL,
  seed INTEGER NOT NULL,
  expectancy INTEGER,
  status TEXT NOT NULL,
  started_at TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  ended_at TEXT,
  ended_why TEXT,
  writes INTEGER NOT NULL
);

CREATE INDEX IX_trials_person_id_started_at ON trials (person_id, started_at);
CREATE UNIQUE INDEX IX_trials_person_id_outcome_id ON trials (person_id, outcome_id) WHERE status = 'Running';

CREATE TABLE trial_slots (
  trial_id TEXT NOT NULL REFERENCES trials (id) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  pair INTEGER NOT NULL,
  place INTEGER NOT NULL,
  day TEXT NOT NULL,
  minutes_after INTEGER,
  arm TEXT,
  side TEXT,
  chance REAL,
  has_session INTEGER NOT NULL,
  begun_at TEXT,
  done_at TEXT,
  before REAL,
  other_side_before REAL,
  outcome REAL,
  other_side_outcome REAL,
  done_arm TEXT,
  is_complete INTEGER,
  skipped_why TEXT,
  harms TEXT,
  note TEXT,
  session_id TEXT REFERENCES sessions (id) ON DELETE SET NULL,
  PRIMARY KEY (trial_id, n)
);

CREATE INDEX IX_trial_slots_session_id ON trial_slots (session_id);

CREATE TABLE trial_changes (
  trial_id TEXT NOT NULL REFERENCES trials (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  n INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  kind TEXT NOT NULL,
  told TEXT NOT NULL,
  PRIMARY KEY (trial_id, ordinal)
);

CREATE TABLE trial_looks (
  trial_id TEXT NOT NULL REFERENCES trials (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  looked_at TEXT NOT NULL,
  pairs INTEGER NOT NULL,
  e_value REAL,
  verdict TEXT NOT NULL,
  PRIMARY KEY (trial_id, ordinal)
);
