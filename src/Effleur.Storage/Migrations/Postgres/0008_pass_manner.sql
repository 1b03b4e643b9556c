ALTER TABLE passes ADD COLUMN refused text;
ALTER TABLE passes ADD COLUMN nearer double precision;
ALTER TABLE passes ADD COLUMN smoothness double precision;
ALTER TABLE passes ADD COLUMN drag_mm double precision;
ALTER TABLE passes ADD COLUMN drag_error_mm double precision;
ALTER TABLE sessions ADD COLUMN judged_contact_s double precision NOT NULL DEFAULT 0;
