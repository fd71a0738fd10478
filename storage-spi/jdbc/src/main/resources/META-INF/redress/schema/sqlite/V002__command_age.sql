-- Redress on SQLite, version 2: when a command was recorded, so that old keys are found and forgotten without reading all of
-- them. Null for keys written by a process that still runs on version 1; they are given theirs when keys are forgotten.

ALTER TABLE redress_command ADD COLUMN recorded_second INTEGER;

ALTER TABLE redress_command ADD COLUMN recorded_nano INTEGER;

UPDATE redress_command SET (recorded_second, recorded_nano) = (
    SELECT e.recorded_second, e.recorded_nano FROM redress_event e
    WHERE e.case_id = redress_command.case_id AND e.case_version = redress_command.last_version);

CREATE INDEX redress_command_age ON redress_command (recorded_second, recorded_nano);
