CREATE TABLE persons (
  id uuid NOT NULL PRIMARY KEY,
  created_at timestamp with time zone NOT NULL
);

CREATE TABLE sessions (
  id uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  routine_id text NOT NULL,
  routine_name text NOT NULL,
  mode text NOT NULL,
  source text NOT NULL,
  status text NOT NULL,
  started_at timestamp with time zone NOT NULL,
  last_sign_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  node_id uuid NOT NULL,
  connection_id uuid,
  step integer NOT NULL,
  at_s double precision NOT NULL,
  active_s double precision NOT NULL,
  unseen_s double precision NOT NULL,
  passes_wanted integer NOT NULL,
  passes_seen integer NOT NULL,
  score double precision,
  keeps_recording boolean NOT NULL
);

CREATE INDEX "IX_sessions_person_id_started_at" ON sessions (person_id, started_at);
CREATE INDEX "IX_sessions_node_id_status" ON sessions (node_id, status);

CREATE TABLE passes (
  session_id uuid NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  ordinal integer NOT NULL,
  technique text NOT NULL,
  stroke text NOT NULL,
  side text NOT NULL,
  step integer NOT NULL,
  start_s double precision NOT NULL,
  end_s double precision NOT NULL,
  seen boolean NOT NULL,
  direction_correct boolean,
  speed_cm_s double precision,
  length_mm double precision,
  completeness double precision,
  path_deviation_mm double precision,
  score double precision,
  PRIMARY KEY (session_id, ordinal)
);

CREATE TABLE cues (
  session_id uuid NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  ordinal integer NOT NULL,
  at_s double precision NOT NULL,
  kind text NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (session_id, ordinal)
);

CREATE TABLE coverage (
  session_id uuid NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  zone text NOT NULL,
  side text NOT NULL,
  seconds double precision NOT NULL,
  passes integer NOT NULL,
  PRIMARY KEY (session_id, zone, side)
);

CREATE TABLE steps (
  session_id uuid NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  step integer NOT NULL,
  PRIMARY KEY (session_id, step)
);

CREATE TABLE recording_chunks (
  session_id uuid NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  ordinal integer NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (session_id, ordinal)
);
