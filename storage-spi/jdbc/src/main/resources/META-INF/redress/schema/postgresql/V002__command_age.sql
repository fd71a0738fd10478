-- Redress on PostgreSQL, version 2: when a command was recorded, so that old keys are found and forgotten without reading
-- all of them. Null for keys written by a node that still runs on version 1; they are given theirs when keys are forgotten.

ALTER TABLE redress_command ADD COLUMN recorded_second bigint;

ALTER TABLE redress_command ADD COLUMN recorded_nano integer;

UPDATE redress_command k SET recorded_second = e.recorded_second, recorded_nano = e.recorded_nano
    FROM redress_event e WHERE e.case_id = k.case_id AND e.case_version = k.last_version;

CREATE INDEX redress_command_age ON redress_command (recorded_second, recorded_nano);
