-- Redress on PostgreSQL, version 1. Never changed after a release, since every start compares its checksum. An instant is
-- two whole numbers, seconds since 1970 and nanoseconds within the second: nothing is rounded, and to_timestamp(x_second)
-- reads it. There are no foreign keys: each change is written whole by one statement, and a check would cost a lock per row.

CREATE TABLE redress_schema (
    schema_version  integer NOT NULL PRIMARY KEY,
    script          text    NOT NULL,
    checksum        text    NOT NULL,
    applied_second  bigint  NOT NULL
);

-- One row per case, as it is now. wake_second is null when time has nothing to say about it.
CREATE TABLE redress_case (
    case_id          uuid    NOT NULL PRIMARY KEY,
    case_number      text    NOT NULL UNIQUE,
    case_version     bigint  NOT NULL,
    received_second  bigint  NOT NULL,
    received_nano    integer NOT NULL,
    wake_second      bigint,
    wake_nano        integer,
    snapshot_type    text    NOT NULL,
    snapshot_schema  integer NOT NULL,
    snapshot         bytea   NOT NULL
);

CREATE INDEX redress_case_wake ON redress_case (wake_second, wake_nano, case_id) WHERE wake_second IS NOT NULL;

-- The log. The authority on everything that happened.
CREATE TABLE redress_event (
    case_id          uuid    NOT NULL,
    case_version     bigint  NOT NULL,
    happened_second  bigint  NOT NULL,
    happened_nano    integer NOT NULL,
    recorded_second  bigint  NOT NULL,
    recorded_nano    integer NOT NULL,
    event_type       text    NOT NULL,
    event_schema     integer NOT NULL,
    event_data       bytea   NOT NULL,
    PRIMARY KEY (case_id, case_version)
);

-- What is committed and has no place in the feed yet: the events of one change, in the order changes were made.
CREATE TABLE redress_unfed (
    unfed_id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id        uuid   NOT NULL,
    first_version  bigint NOT NULL,
    last_version   bigint NOT NULL
);

-- The feed: positions without gaps, given after the commit by whoever reads, under the lock of the one row of feed_end.
CREATE TABLE redress_feed (
    feed_position  bigint NOT NULL PRIMARY KEY,
    case_id        uuid   NOT NULL,
    case_version   bigint NOT NULL
);

CREATE TABLE redress_feed_end (
    last_position  bigint NOT NULL
);

INSERT INTO redress_feed_end (last_position) VALUES (0);

-- What a case can be found by now. A search walks one name by instant.
CREATE TABLE redress_label (
    case_id       uuid    NOT NULL,
    label_name    text    NOT NULL,
    label_second  bigint  NOT NULL,
    label_nano    integer NOT NULL,
    PRIMARY KEY (case_id, label_name)
);

CREATE UNIQUE INDEX redress_label_walk ON redress_label (label_name, label_second, label_nano, case_id);

-- Which events a command was answered with, for when it comes again.
CREATE TABLE redress_command (
    case_id        uuid   NOT NULL,
    command_key    text   NOT NULL,
    fingerprint    bytea  NOT NULL,
    first_version  bigint NOT NULL,
    last_version   bigint NOT NULL,
    PRIMARY KEY (case_id, command_key)
);

-- Sealed words of people.
CREATE TABLE redress_personal (
    personal_ref  uuid  NOT NULL PRIMARY KEY,
    subject_id    uuid  NOT NULL,
    sealed        bytea NOT NULL
);

CREATE INDEX redress_personal_subject ON redress_personal (subject_id);

-- Calendars, policies, rule sets, boards: each version is written once. Positions of consumers: the last version only.
CREATE TABLE redress_document (
    document_kind     text    NOT NULL,
    document_name     text    NOT NULL,
    document_version  bigint  NOT NULL,
    content_type      text    NOT NULL,
    content_schema    integer NOT NULL,
    content           bytea   NOT NULL,
    PRIMARY KEY (document_kind, document_name, document_version)
);
