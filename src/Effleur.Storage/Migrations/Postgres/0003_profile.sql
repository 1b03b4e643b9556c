CREATE TABLE profiles (
  person_id uuid NOT NULL PRIMARY KEY REFERENCES persons (id) ON DELETE CASCADE,
  file text NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  revision integer NOT NULL
);

CREATE TABLE symptoms (
  id uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  session_id uuid REFERENCES sessions (id) ON DELETE CASCADE,
  told_at timestamp with time zone NOT NULL,
  day date NOT NULL,
  trigger_id text NOT NULL,
  value double precision,
  zones text NOT NULL
);

CREATE INDEX "IX_symptoms_person_id_told_at" ON symptoms (person_id, told_at);
CREATE INDEX "IX_symptoms_session_id" ON symptoms (session_id);

ALTER TABLE sessions ADD COLUMN stroke_edits text;
