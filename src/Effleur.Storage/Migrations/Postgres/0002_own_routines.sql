CREATE TABLE own_routines (
  id uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  name text NOT NULL,
  file text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  revision integer NOT NULL
);

CREATE INDEX "IX_own_routines_person_id" ON own_routines (person_id);

ALTER TABLE sessions ADD COLUMN routine_file text;
