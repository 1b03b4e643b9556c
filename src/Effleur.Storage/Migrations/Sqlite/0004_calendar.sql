CREATE TABLE calendar_feeds (
  person_id TEXT NOT NULL PRIMARY KEY REFERENCES persons (id) ON DELETE CASCADE,
  token TEXT NOT NULL,
  made_at TEXT NOT NULL
);

CREATE TABLE reminders (
  person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  visit TEXT NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (person_id, visit)
);
