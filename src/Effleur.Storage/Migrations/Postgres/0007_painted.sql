CREATE TABLE painted (
  session_id uuid NOT NULL PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
  tenths bytea NOT NULL
);
