CREATE TABLE check_ins (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  session_id TEXT REFERENCES sessions (id) ON DELETE SET NULL,
  kind TEXT NOT NULL,
  minutes_after REAL,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  device TEXT NOT NULL,
  lamp TEXT NOT NULL,
  card TEXT NOT NULL,
  glasses INTEGER NOT NULL,
  make_up INTEGER NOT NULL,
  wiped INTEGER NOT NULL,
  readings INTEGER NOT NULL,
  refusals INTEGER NOT NULL
);

CREATE INDEX IX_check_ins_person_id_started_at ON check_ins (person_id, started_at);
CREATE INDEX IX_check_ins_session_id ON check_ins (session_id);

CREATE TABLE readings (
  id TEXT NOT NULL PRIMARY KEY,
  check_in_id TEXT NOT NULL REFERENCES check_ins (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  metric TEXT NOT NULL,
  unit TEXT NOT NULL,
  algorithm TEXT NOT NULL,
  version INTEGER NOT NULL,
  is_experimental INTEGER NOT NULL,
  zone TEXT,
  side TEXT,
  value REAL,
  standard_error REAL,
  quality REAL NOT NULL,
  refused TEXT
);

CREATE INDEX IX_readings_check_in_id ON readings (check_in_id);

CREATE TABLE check_in_answers (
  check_in_id TEXT NOT NULL REFERENCES check_ins (id) ON DELETE CASCADE,
  scale_id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY (check_in_id, scale_id, item_id)
);

CREATE TABLE check_in_photos (
  check_in_id TEXT NOT NULL PRIMARY KEY REFERENCES check_ins (id) ON DELETE CASCADE,
  sealed BLOB NOT NULL
);

CREATE TABLE kept_shapes (
  check_in_id TEXT NOT NULL PRIMARY KEY REFERENCES check_ins (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  quality REAL NOT NULL,
  bytes BLOB NOT NULL
);

CREATE TABLE sorting_pairs (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  before_id TEXT NOT NULL REFERENCES check_ins (id) ON DELETE CASCADE,
  after_id TEXT NOT NULL REFERENCES check_ins (id) ON DELETE CASCADE,
  seed INTEGER NOT NULL,
  drawn_at TEXT NOT NULL,
  sorted_at TEXT,
  was_right INTEGER
);

CREATE INDEX IX_sorting_pairs_person_id ON sorting_pairs (person_id);
CREATE INDEX IX_sorting_pairs_after_id ON sorting_pairs (after_id);
CREATE UNIQUE INDEX IX_sorting_pairs_before_id_after_id ON sorting_pairs (before_id, after_id);
