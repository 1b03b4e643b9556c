CREATE TABLE pressure_trials (
  id uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  done_at timestamp with time zone NOT NULL,
  contact text NOT NULL,
  presses text NOT NULL
);

CREATE INDEX "IX_pressure_trials_person_id_done_at" ON pressure_trials (person_id, done_at);
