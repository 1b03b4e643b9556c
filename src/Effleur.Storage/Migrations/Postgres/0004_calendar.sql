CREATE TABLE calendar_feeds (
  person_id uuid NOT NULL PRIMARY KEY REFERENCES persons (id) ON DELETE CASCADE,
  token text NOT NULL,
  made_at timestamp with time zone NOT NULL
);

CREATE TABLE reminders (
  person_id uuid NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  visit text NOT NULL,
  day date NOT NULL,
  PRIMARY KEY (person_id, visit)
);
