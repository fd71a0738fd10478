-- Redress on SQLite, version 1. Written by SqliteStorage when a file is new; never changed after a release, since every
-- start compares its checksum. An instant is two whole numbers, seconds since 1970 and nanoseconds within the second:
-- nothing is rounded, and datetime(x_second, 'unixepoch') reads it. Ids are their 16 bytes; hex(case_id) reads them.

CREATE TABLE redress_schema (
    schema_version  INTEGER NOT NULL PRIMARY KEY,
    script          TEXT    NOT NULL,
    checksum        TEXT    NOT NULL,
    applied_second  INTEGER NOT NULL
);

-- One row per case, as it is now. wake_second is null when time has nothing to say about it.
CREATE TABLE redress_case (
    case_id          BLOB    NOT NULL PRIMARY KEY,
    case_number      TEXT    NOT NULL UNIQUE,
    case_version     INTEGER NOT NULL,
    received_second  INTEGER NOT NULL,
    received_nano    INTEGER NOT NULL,
    wake_second      INTEGER,
    wake_nano        INTEGER,
    snapshot_type    TEXT    NOT NULL,
    snapshot_schema  INTEGER NOT NULL,
    snapshot         BLOB    NOT NULL
);

CREATE INDEX redress_case_wake ON redress_case (wake_second, wake_nano, case_id) WHERE wake_second IS NOT NULL;

-- The log, and the feed at once: SQLite has one writer, so positions are given at append and have no gaps.
CREATE TABLE redress_event (
    feed_position    INTEGER NOT NULL PRIMARY KEY,
    case_id          BLOB    NOT NULL REFERENCES redress_case (case_id),
    case_version     INTEGER NOT NULL,
    happened_second  INTEGER NOT NULL,
    happened_nano    INTEGER NOT NULL,
    recorded_second  INTEGER NOT NULL,
    recorded_nano    INTEGER NOT NULL,
    event_type       TEXT    NOT NULL,
    event_schema     INTEGER NOT NULL,
    event_data       BLOB    NOT NULL,
    UNIQUE (case_id, case_version)
);

-- What a case can be found by now. A search walks one name by instant.
CREATE TABLE redress_label (
    case_id       BLOB    NOT NULL REFERENCES redress_case (case_id),
    label_name    TEXT    NOT NULL,
    label_second  INTEGER NOT NULL,
    label_nano    INTEGER NOT NULL,
    PRIMARY KEY (case_id, label_name)
) WITHOUT ROWID;

CREATE UNIQUE INDEX redress_label_walk ON redress_label (label_name, label_second, label_nano, case_id);

-- Which events a command was answered with, for when it comes again.
CREATE TABLE redress_command (
    case_id        BLOB    NOT NULL REFERENCES redress_case (case_id),
    command_key    TEXT    NOT NULL,
    fingerprint    BLOB    NOT NULL,
    first_version  INTEGER NOT NULL,
    last_version   INTEGER NOT NULL,
    PRIMARY KEY (case_id, command_key)
) WITHOUT ROWID;

-- Sealed words of people. Deleted rows are overwritten with zeros: the adapter sets secure_delete.
CREATE TABLE redress_personal (
    personal_ref  BLOB NOT NULL PRIMARY KEY,
    subject_id    BLOB NOT NULL,
    sealed        BLOB NOT NULL
);

CREATE INDEX redress_personal_subject ON redress_personal (subject_id);

-- Calendars, policies, rule sets, boards: each version is written once.
CREATE TABLE redress_document (
    document_kind     TEXT    NOT NULL,
    document_name     TEXT    NOT NULL,
    document_version  INTEGER NOT NULL,
    content_type      TEXT    NOT NULL,
    content_schema    INTEGER NOT NULL,
    content           BLOB    NOT NULL,
    PRIMARY KEY (document_kind, document_name, document_version)
);
