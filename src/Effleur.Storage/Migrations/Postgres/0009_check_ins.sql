CREATE TABLE check_ins (
  id uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  session_id uuid REFERENCES sessions (id) ON DELETE SET NULL,
  kind text NOT NULL,
  minutes_after double precision,
  started_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  device text NOT NULL,
  lamp text NOT NULL,
  card text NOT NULL,
  glasses boolean NOT NULL,
  make_up boolean NOT NULL,
  wiped boolean NOT NULL,
  readings integer NOT NULL,
  refusals integer NOT NULL
);

CREATE INDEX "IX_check_ins_person_id_started_at" ON check_ins (person_id, started_at);
CREATE INDEX "IX_check_ins_session_id" ON check_ins (session_id);

CREATE TABLE readings (
  id uuid NOT NULL PRIMARY KEY,
  check_in_id uuid NOT NULL REFERENCES check_ins (id) ON DELETE CASCADE,
  source text NOT NULL,
  taken_at timestamp with time zone NOT NULL,
  ordinal integer NOT NULL,
  metric text NOT NULL,
  unit text NOT NULL,
  algorithm text NOT NULL,
  version integer NOT NULL,
  is_experimental boolean NOT NULL,
  zone text,
  side text,
  value double precision,
  standard_error double precision,
  quality double precision NOT NULL,
  refused text
);

CREATE INDEX "IX_readings_check_in_id" ON readings (check_in_id);

CREATE TABLE check_in_answers (
  check_in_id uuid NOT NULL REFERENCES check_ins (id) ON DELETE CASCADE,
  scale_id text NOT NULL,
  item_id text NOT NULL,
  value double precision NOT NULL,
  PRIMARY KEY (check_in_id, scale_id, item_id)
);

CREATE TABLE check_in_photos (
  check_in_id uuid NOT NULL PRIMARY KEY REFERENCES check_ins (id) ON DELETE CASCADE,
  sealed bytea NOT NULL
);

CREATE TABLE kept_shapes (
  check_in_id uuid NOT NULL PRIMARY KEY REFERENCES check_ins (id) ON DELETE CASCADE,
  version integer NOT NULL,
  quality double precision NOT NULL,
  bytes bytea NOT NULL
);

CREATE TABLE sorting_pairs (
  id uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  before_id uuid NOT NULL REFERENCES check_ins (id) ON DELETE CASCADE,
  after_id uuid NOT NULL REFERENCES check_ins (id) ON DELETE CASCADE,
  seed bigint NOT NULL,
  drawn_at timestamp with time zone NOT NULL,
  sorted_at timestamp with time zone,
  was_right boolean
);

CREATE INDEX "IX_sorting_pairs_person_id" ON sorting_pairs (person_id);
CREATE INDEX "IX_sorting_pairs_after_id" ON sorting_pairs (after_id);
CREATE UNIQUE INDEX "IX_sorting_pairs_before_id_after_id" ON sorting_pairs (before_id, after_id);
