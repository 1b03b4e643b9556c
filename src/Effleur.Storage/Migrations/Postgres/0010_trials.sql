CREATE TABLE trials (
  id uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  question_id text NOT NULL,
  title text NOT NULL,
  design text NOT NULL,
  outcome_id text NOT NULL,
  protocol text NOT NULL,
  choices text NOT NULL,
  seed bigint NOT NULL,
  expectancy integer,
  status text NOT NULL,
  started_at timestamp with time zone NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  ended_at timestamp with time zone,
  ended_why text,
  writes integer NOT NULL
);

CREATE INDEX "IX_trials_person_id_started_at" ON trials (person_id, started_at);
CREATE UNIQUE INDEX "IX_trials_person_id_outcome_id" ON trials (person_id, outcome_id) WHERE status = 'Running';

CREATE TABLE trial_slots (
  trial_id uuid NOT NULL REFERENCES trials (id) ON DELETE CASCADE,
  n integer NOT NULL,
  pair integer NOT NULL,
  place integer NOT NULL,
  day date NOT NULL,
  minutes_after integer,
  arm text,
  side text,
  chance double precision,
  has_session boolean NOT NULL,
  begun_at timestamp with time zone,
  done_at timestamp with time zone,
  before double precision,
  other_side_before double precision,
  outcome double precision,
  other_side_outcome double precision,
  done_arm text,
  is_complete boolean,
  skipped_why text,
  harms text,
  note text,
  session_id uuid REFERENCES sessions (id) ON DELETE SET NULL,
  PRIMARY KEY (trial_id, n)
);

CREATE INDEX "IX_trial_slots_session_id" ON trial_slots (session_id);

CREATE TABLE trial_changes (
  trial_id uuid NOT NULL REFERENCES trials (id) ON DELETE CASCADE,
  ordinal integer NOT NULL,
  n integer NOT NULL,
  made_at timestamp with time zone NOT NULL,
  kind text NOT NULL,
  told text NOT NULL,
  PRIMARY KEY (trial_id, ordinal)
);

CREATE TABLE trial_looks (
  trial_id uuid NOT NULL REFERENCES trials (id) ON DELETE CASCADE,
  ordinal integer NOT NULL,
  looked_at timestamp with time zone NOT NULL,
  pairs integer NOT NULL,
  e_value double precision,
  verdict text NOT NULL,
  PRIMARY KEY (trial_id, ordinal)
);
