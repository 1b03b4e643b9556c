CREATE TABLE persons (
  id TEXT NOT NULL PRIMARY KEY,
  created_at TEXT NOT NULL
);

CREATE TABLE sessions (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  routine_id TEXT NOT NULL,
  routine_name TEXT NOT NULL,
  mode TEXT NOT NULL,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  started_at TEXT NOT NULL,
  last_sign_at TEXT NOT NULL,
  ended_at TEXT,
  node_id TEXT NOT NULL,
  connection_id TEXT,
  step INTEGER NOT NULL,
  at_s REAL NOT NULL,
  active_s REAL NOT NULL,
  unseen_s REAL NOT NULL,
  passes_wanted INTEGER NOT NULL,
  passes_seen INTEGER NOT NULL,
  score REAL,
  keeps_recording INTEGER NOT NULL
);

CREATE INDEX IX_sessions_person_id_started_at ON sessions (person_id, started_at);
CREATE INDEX IX_sessions_node_id_status ON sessions (node_id, status);

CREATE TABLE passes (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  technique TEXT NOT NULL,
  stroke TEXT NOT NULL,
  side TEXT NOT NULL,
  step INTEGER NOT NULL,
  start_s REAL NOT NULL,
  end_s REAL NOT NULL,
  seen INTEGER NOT NULL,
  direction_correct INTEGER,
  speed_cm_s REAL,
  length_mm REAL,
  completeness REAL,
  path_deviation_mm REAL,
  score REAL,
  PRIMARY KEY (session_id, ordinal)
);

CREATE TABLE cues (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  at_s REAL NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (session_id, ordinal)
);

CREATE TABLE coverage (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  zone TEXT NOT NULL,
  side TEXT NOT NULL,
  seconds REAL NOT NULL,
  passes INTEGER NOT NULL,
  PRIMARY KEY (session_id, zone, side)
);

CREATE TABLE steps (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  step INTEGER NOT NULL,
  PRIMARY KEY (session_id, step)
);

CREATE TABLE recording_chunks (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (session_id, ordinal)
);
