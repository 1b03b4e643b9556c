CREATE TABLE blind_trials (
  id uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  part text NOT NULL,
  unit text NOT NULL,
  taken_at timestamp with time zone NOT NULL
);

CREATE INDEX "IX_blind_trials_person_id_taken_at" ON blind_trials (person_id, taken_at);

CREATE TABLE blind_readings (
  trial_id uuid NOT NULL REFERENCES blind_trials (id) ON DELETE CASCADE,
  ordinal integer NOT NULL,
  target_grams double precision NOT NULL,
  shown_grams double precision NOT NULL,
  PRIMARY KEY (trial_id, ordinal)
);
