-- An SQLite file of the release "First", dumped as SQL. Never made anew: it stands for the files that are out there.
--
-- How it was made: with the code of commit f615177 a desk over SqliteStorage, under the configuration of
-- examples/quickstart/city and a clock that was set, took in three complaints on 2026-09-14 and drove them by its own
-- commands. The first was answered and rated; the second waits for its reply; the third, a tip-off, ran out of time and was
-- swept. Every row was then dumped as it stood: snapshots, events and documents as the text they are, all else in hexadecimal.
-- People and words are invented, and the host key was made for this file and opens nothing else.

CREATE TABLE redress_schema (
    schema_version  INTEGER NOT NULL PRIMARY KEY,
    script          TEXT    NOT NULL,
    checksum        TEXT    NOT NULL,
    applied_second  INTEGER NOT NULL
);

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

CREATE TABLE redress_label (
    case_id       BLOB    NOT NULL REFERENCES redress_case (case_id),
    label_name    TEXT    NOT NULL,
    label_second  INTEGER NOT NULL,
    label_nano    INTEGER NOT NULL,
    PRIMARY KEY (case_id, label_name)
) WITHOUT ROWID;

CREATE UNIQUE INDEX redress_label_walk ON redress_label (label_name, label_second, label_nano, case_id);

CREATE TABLE redress_command (
    case_id        BLOB    NOT NULL REFERENCES redress_case (case_id),
    command_key    TEXT    NOT NULL,
    fingerprint    BLOB    NOT NULL,
    first_version  INTEGER NOT NULL,
    last_version   INTEGER NOT NULL,
    PRIMARY KEY (case_id, command_key)
) WITHOUT ROWID;

CREATE TABLE redress_personal (
    personal_ref  BLOB NOT NULL PRIMARY KEY,
    subject_id    BLOB NOT NULL,
    sealed        BLOB NOT NULL
);

CREATE INDEX redress_personal_subject ON redress_personal (subject_id);

CREATE TABLE redress_document (
    document_kind     TEXT    NOT NULL,
    document_name     TEXT    NOT NULL,
    document_version  INTEGER NOT NULL,
    content_type      TEXT    NOT NULL,
    content_schema    INTEGER NOT NULL,
    content           BLOB    NOT NULL,
    PRIMARY KEY (document_kind, document_name, document_version)
);

INSERT INTO redress_schema VALUES (1, 'V001__cases.sql', 'f190bf07488b323547aefd7574cf012ba5ca8c914b2897fe641c28810b91fdc5', 1789347600);

INSERT INTO redress_case VALUES (X'5F0A14B0C2E38894B3FC8A1B09F6C74A', '20260914-SVXPCB', 9, 1789347600, 0, NULL, NULL, 'Complaint', 1, CAST('{"complaint":{"id":"5f0a14b0-c2e3-8894-b3fc-8a1b09f6c74a","number":"20260914-SVXPCB","person":"367f2ca5-5875-4939-a07d-3aec2b4c6109","words":{"title":{"ref":"ba01afa8-b808-489b-b217-924f2e1d2da5","hash":"0961e015cb834cde6e1a67cea472c5dcf52d4e586b0b44da8a2ec2899fc20a4c"},"text":{"ref":"b2d9ce2a-d4ac-48ea-9663-9abc03c88206","hash":"29cefc7243cd437fdace2a99e4861192aff9a8acacd6ef6bce9ab1d31e369dd3"},"name":{"ref":"decd356b-86a1-4b94-a224-56f7b04255da","hash":"4121deff047ac4ddc064cd7b7009e7b6afa30ff27bb308bce1640d772b6924ac"},"phone":{"ref":"f9171a1e-a572-4614-9df4-9c2241da633a","hash":"836b549bc63f6cb8358988eab08c6e0299eb11ae7b73beb50a4d63e760bf48f4"}},"subject":{"kind":"ASSISTANCE","category":"other","district":"city","channel":"WEB","at":"2026-09-14T01:00:00Z","areas":[],"tags":[],"attributes":{},"accused":[]},"state":"RATED","versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"routed":{"kind":"RULE","rule":"lamps","lead":"lighting","support":[],"copies":[],"tags":[],"rules":"quickstart","rulesVersion":"1","rulesHash":"3f981b1c3091b11e621d1568ca61e9a374e3c25a09c9c40f5d64da9173f83425"},"assignments":[{"no":1,"department":"lighting","role":"LEAD","state":"DONE","offeredAt":"2026-09-14T01:18:00Z","contactedAt":"2026-09-14T04:48:00Z"}],"clocks":[{"promise":{"goal":"ACCEPTANCE","assignment":0,"start":"2026-09-14T01:00:00Z","due":"2026-09-14T06:30:00Z","provisional":false,"policy":"default","calendar":"office","calendarVersion":1,"source":"POLICY","warnAt":[],"escalateAt":[]},"warned":0,"escalated":0,"missed":false,"stoppedAt":"2026-09-14T01:11:00Z"},{"promise":{"goal":"RESOLUTION","assignment":1,"department":"lighting","start":"2026-09-14T01:18:00Z","due":"2026-09-21T09:30:00Z","provisional":false,"policy":"default","calendar":"office","calendarVersion":1,"source":"POLICY","warnAt":["2026-09-18T08:09:36Z"],"escalateAt":[]},"warned":0,"escalated":0,"missed":false,"stoppedAt":"2026-09-14T04:48:00Z"}],"outcome":"RESOLVED","rating":"SATISFIED","lastActAt":"2026-09-15T06:48:00Z","changedAt":"2026-09-15T06:48:00Z"},"last":"a134791ae69531eaa560938cb69fa83385dae0e68f118469bc43d1d4fa13157a"}' AS BLOB));
INSERT INTO redress_case VALUES (X'63565268F6D28BE591EDBF12460624AA', '20260914-7F53QK', 7, 1789347660, 0, 1789718976, 0, 'Complaint', 1, CAST('{"complaint":{"id":"63565268-f6d2-8be5-91ed-bf12460624aa","number":"20260914-7F53QK","person":"fb10906a-7cd2-4134-ab77-f301366d885e","words":{"title":{"ref":"abfae68c-1fe7-4f5c-864c-e557ea247909","hash":"14f7dd0871713ca02933c059e250b1e25547076f1e1dc6e82def9d9bfabeda8b"},"text":{"ref":"0f0da1dc-cd9a-4aae-b552-f0de51871f79","hash":"6954db7d7a35a3d4d3674632025c28d6e05bc23d6205d5c5a5ecdcf4c3494bb3"},"name":{"ref":"202505e2-d2f9-45ad-9c90-6c07aca612cc","hash":"81a6aba6b1345cb16812ca5ad4ab4e2580ab310711d718aa0168b4146dba2ec8"},"phone":{"ref":"069449bc-ebca-472e-9cfc-fd52311411cb","hash":"3879ccf7d1902498136ffd053fc3ec81f7c7b794fa8f9b56bbc6d61379b168d7"}},"subject":{"kind":"GRIEVANCE","category":"other","district":"city","channel":"WEB","at":"2026-09-14T01:01:00Z","areas":[],"tags":[],"attributes":{},"accused":[]},"state":"IN_PROGRESS","versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"routed":{"kind":"RULE","rule":"lamps","lead":"lighting","support":[],"copies":[],"tags":[],"rules":"quickstart","rulesVersion":"1","rulesHash":"3f981b1c3091b11e621d1568ca61e9a374e3c25a09c9c40f5d64da9173f83425"},"assignments":[{"no":1,"department":"lighting","role":"LEAD","state":"ACKNOWLEDGED","offeredAt":"2026-09-14T01:18:00Z"}],"clocks":[{"promise":{"goal":"ACCEPTANCE","assignment":0,"start":"2026-09-14T01:01:00Z","due":"2026-09-14T06:31:00Z","provisional":false,"policy":"default","calendar":"office","calendarVersion":1,"source":"POLICY","warnAt":[],"escalateAt":[]},"warned":0,"escalated":0,"missed":false,"stoppedAt":"2026-09-14T01:11:00Z"},{"promise":{"goal":"RESOLUTION","assignment":1,"department":"lighting","start":"2026-09-14T01:18:00Z","due":"2026-09-21T09:30:00Z","provisional":false,"policy":"default","calendar":"office","calendarVersion":1,"source":"POLICY","warnAt":["2026-09-18T08:09:36Z"],"escalateAt":[]},"warned":0,"escalated":0,"missed":false}],"lastActAt":"2026-09-14T01:48:00Z","changedAt":"2026-09-14T01:48:00Z"},"last":"eb09763f51bf9a6e83a59fb5ab6e115a8040b86c3c748ce13f7645186927ca15"}' AS BLOB));
INSERT INTO redress_case VALUES (X'4F1E8AC2E2AC843DA42FABE7B7A47B2A', '20260914-7XBDW2', 4, 1789347720, 0, NULL, NULL, 'Complaint', 1, CAST('{"complaint":{"id":"4f1e8ac2-e2ac-843d-a42f-abe7b7a47b2a","number":"20260914-7XBDW2","person":"39671b23-82d2-4967-ad44-819e8d20b098","words":{"title":{"ref":"ad8ba789-6274-49ea-9831-b77a4640a2e2","hash":"e03657290718a6b9df11f2306e22fdd7b01e82d8765cc856a6f19c5c18ce7111"},"text":{"ref":"1aa10468-3d35-40a0-9b76-54f380202aaf","hash":"adec87ec9ae4f17e6e54d18c1615c2dededd8937ed230272c7ef2605fd5eeafb"}},"subject":{"kind":"TIP_OFF","category":"other","district":"city","channel":"WEB","at":"2026-09-14T01:02:00Z","areas":[],"tags":[],"attributes":{},"accused":["lighting"]},"state":"RECEIVED","versions":{},"routed":{"kind":"GUARDED","rule":"lamps","lead":"centre","support":[],"copies":[],"tags":[],"rules":"quickstart","rulesVersion":"1","rulesHash":"3f981b1c3091b11e621d1568ca61e9a374e3c25a09c9c40f5d64da9173f83425"},"assignments":[],"clocks":[{"promise":{"goal":"ACCEPTANCE","assignment":0,"start":"2026-09-14T01:02:00Z","due":"2026-09-14T06:32:00Z","provisional":false,"policy":"default","calendar":"office","calendarVersion":1,"source":"POLICY","warnAt":[],"escalateAt":[]},"warned":0,"escalated":0,"missed":true}],"lastActAt":"2026-09-14T01:02:00Z","changedAt":"2026-09-14T06:32:00Z"},"last":"9a0a579d9227a5ace9252d4b5b874e0fc8809289a0176ac35b97f5c6f1ed6896"}' AS BLOB));

INSERT INTO redress_event VALUES (1, X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 1, 1789347600, 0, 1789347600, 0, 'ComplaintReceived', 1, CAST('{"type":"ComplaintReceived","schema":1,"complaint":"5f0a14b0-c2e3-8894-b3fc-8a1b09f6c74a","version":1,"at":"2026-09-14T01:00:00Z","recordedAt":"2026-09-14T01:00:00Z","actor":{"role":"COMPLAINANT","id":"anonymous"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"data":{"number":"20260914-SVXPCB","person":"367f2ca5-5875-4939-a07d-3aec2b4c6109","kind":"ASSISTANCE","channel":"WEB","category":"other","district":"city","title":{"ref":"ba01afa8-b808-489b-b217-924f2e1d2da5","hash":"0961e015cb834cde6e1a67cea472c5dcf52d4e586b0b44da8a2ec2899fc20a4c"},"text":{"ref":"b2d9ce2a-d4ac-48ea-9663-9abc03c88206","hash":"29cefc7243cd437fdace2a99e4861192aff9a8acacd6ef6bce9ab1d31e369dd3"},"name":{"ref":"decd356b-86a1-4b94-a224-56f7b04255da","hash":"4121deff047ac4ddc064cd7b7009e7b6afa30ff27bb308bce1640d772b6924ac"},"phone":{"ref":"f9171a1e-a572-4614-9df4-9c2241da633a","hash":"836b549bc63f6cb8358988eab08c6e0299eb11ae7b73beb50a4d63e760bf48f4"},"areas":[],"tags":[],"attributes":{},"accused":[]}}' AS BLOB));
INSERT INTO redress_event VALUES (2, X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 2, 1789347600, 0, 1789347600, 0, 'ComplaintRouted', 1, CAST('{"type":"ComplaintRouted","schema":1,"complaint":"5f0a14b0-c2e3-8894-b3fc-8a1b09f6c74a","version":2,"at":"2026-09-14T01:00:00Z","recordedAt":"2026-09-14T01:00:00Z","actor":{"role":"COMPLAINANT","id":"anonymous"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"201f9b200405570ed3a15d7d68eaa8a8b487fb463ea5c638e4ba21f116a5e225","data":{"kind":"RULE","rule":"lamps","lead":"lighting","support":[],"copies":[],"tags":[],"rules":"quickstart","rulesVersion":"1","rulesHash":"3f981b1c3091b11e621d1568ca61e9a374e3c25a09c9c40f5d64da9173f83425"}}' AS BLOB));
INSERT INTO redress_event VALUES (3, X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 3, 1789347600, 0, 1789347600, 0, 'DeadlineSet', 1, CAST('{"type":"DeadlineSet","schema":1,"complaint":"5f0a14b0-c2e3-8894-b3fc-8a1b09f6c74a","version":3,"at":"2026-09-14T01:00:00Z","recordedAt":"2026-09-14T01:00:00Z","actor":{"role":"COMPLAINANT","id":"anonymous"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"2f5a330cae80a0aca3ff069dc5193c99958616c4e3cbf202f4e0f880d0c813ae","data":{"goal":"ACCEPTANCE","assignment":0,"start":"2026-09-14T01:00:00Z","due":"2026-09-14T06:30:00Z","provisional":false,"policy":"default","calendar":"office","calendarVersion":1,"source":"POLICY","warnAt":[],"escalateAt":[]}}' AS BLOB));
INSERT INTO redress_event VALUES (4, X'63565268F6D28BE591EDBF12460624AA', 1, 1789347660, 0, 1789347660, 0, 'ComplaintReceived', 1, CAST('{"type":"ComplaintReceived","schema":1,"complaint":"63565268-f6d2-8be5-91ed-bf12460624aa","version":1,"at":"2026-09-14T01:01:00Z","recordedAt":"2026-09-14T01:01:00Z","actor":{"role":"COMPLAINANT","id":"anonymous"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"data":{"number":"20260914-7F53QK","person":"fb10906a-7cd2-4134-ab77-f301366d885e","kind":"GRIEVANCE","channel":"WEB","category":"other","district":"city","title":{"ref":"abfae68c-1fe7-4f5c-864c-e557ea247909","hash":"14f7dd0871713ca02933c059e250b1e25547076f1e1dc6e82def9d9bfabeda8b"},"text":{"ref":"0f0da1dc-cd9a-4aae-b552-f0de51871f79","hash":"6954db7d7a35a3d4d3674632025c28d6e05bc23d6205d5c5a5ecdcf4c3494bb3"},"name":{"ref":"202505e2-d2f9-45ad-9c90-6c07aca612cc","hash":"81a6aba6b1345cb16812ca5ad4ab4e2580ab310711d718aa0168b4146dba2ec8"},"phone":{"ref":"069449bc-ebca-472e-9cfc-fd52311411cb","hash":"3879ccf7d1902498136ffd053fc3ec81f7c7b794fa8f9b56bbc6d61379b168d7"},"areas":[],"tags":[],"attributes":{},"accused":[]}}' AS BLOB));
INSERT INTO redress_event VALUES (5, X'63565268F6D28BE591EDBF12460624AA', 2, 1789347660, 0, 1789347660, 0, 'ComplaintRouted', 1, CAST('{"type":"ComplaintRouted","schema":1,"complaint":"63565268-f6d2-8be5-91ed-bf12460624aa","version":2,"at":"2026-09-14T01:01:00Z","recordedAt":"2026-09-14T01:01:00Z","actor":{"role":"COMPLAINANT","id":"anonymous"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"464feb187eaf8db26f2a7625c449a098e25f204266c565883f8b9c69bac5acd2","data":{"kind":"RULE","rule":"lamps","lead":"lighting","support":[],"copies":[],"tags":[],"rules":"quickstart","rulesVersion":"1","rulesHash":"3f981b1c3091b11e621d1568ca61e9a374e3c25a09c9c40f5d64da9173f83425"}}' AS BLOB));
INSERT INTO redress_event VALUES (6, X'63565268F6D28BE591EDBF12460624AA', 3, 1789347660, 0, 1789347660, 0, 'DeadlineSet', 1, CAST('{"type":"DeadlineSet","schema":1,"complaint":"63565268-f6d2-8be5-91ed-bf12460624aa","version":3,"at":"2026-09-14T01:01:00Z","recordedAt":"2026-09-14T01:01:00Z","actor":{"role":"COMPLAINANT","id":"anonymous"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"8e91d15faa79cabf860c1c9d57d7aa60b376cf76bf2b4157294dbf712284cce4","data":{"goal":"ACCEPTANCE","assignment":0,"start":"2026-09-14T01:01:00Z","due":"2026-09-14T06:31:00Z","provisional":false,"policy":"default","calendar":"office","calendarVersion":1,"source":"POLICY","warnAt":[],"escalateAt":[]}}' AS BLOB));
INSERT INTO redress_event VALUES (7, X'4F1E8AC2E2AC843DA42FABE7B7A47B2A', 1, 1789347720, 0, 1789347720, 0, 'ComplaintReceived', 1, CAST('{"type":"ComplaintReceived","schema":1,"complaint":"4f1e8ac2-e2ac-843d-a42f-abe7b7a47b2a","version":1,"at":"2026-09-14T01:02:00Z","recordedAt":"2026-09-14T01:02:00Z","actor":{"role":"COMPLAINANT","id":"anonymous"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"data":{"number":"20260914-7XBDW2","person":"39671b23-82d2-4967-ad44-819e8d20b098","kind":"TIP_OFF","channel":"WEB","category":"other","district":"city","title":{"ref":"ad8ba789-6274-49ea-9831-b77a4640a2e2","hash":"e03657290718a6b9df11f2306e22fdd7b01e82d8765cc856a6f19c5c18ce7111"},"text":{"ref":"1aa10468-3d35-40a0-9b76-54f380202aaf","hash":"adec87ec9ae4f17e6e54d18c1615c2dededd8937ed230272c7ef2605fd5eeafb"},"areas":[],"tags":[],"attributes":{},"accused":["lighting"]}}' AS BLOB));
INSERT INTO redress_event VALUES (8, X'4F1E8AC2E2AC843DA42FABE7B7A47B2A', 2, 1789347720, 0, 1789347720, 0, 'ComplaintRouted', 1, CAST('{"type":"ComplaintRouted","schema":1,"complaint":"4f1e8ac2-e2ac-843d-a42f-abe7b7a47b2a","version":2,"at":"2026-09-14T01:02:00Z","recordedAt":"2026-09-14T01:02:00Z","actor":{"role":"COMPLAINANT","id":"anonymous"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"cfde326fdce719e6e7482882909f94c2064c3359f145f3f61494998a406815eb","data":{"kind":"GUARDED","rule":"lamps","lead":"centre","support":[],"copies":[],"tags":[],"rules":"quickstart","rulesVersion":"1","rulesHash":"3f981b1c3091b11e621d1568ca61e9a374e3c25a09c9c40f5d64da9173f83425"}}' AS BLOB));
INSERT INTO redress_event VALUES (9, X'4F1E8AC2E2AC843DA42FABE7B7A47B2A', 3, 1789347720, 0, 1789347720, 0, 'DeadlineSet', 1, CAST('{"type":"DeadlineSet","schema":1,"complaint":"4f1e8ac2-e2ac-843d-a42f-abe7b7a47b2a","version":3,"at":"2026-09-14T01:02:00Z","recordedAt":"2026-09-14T01:02:00Z","actor":{"role":"COMPLAINANT","id":"anonymous"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"582b1a8b5675b3369dd6c8d43f95e790f527548330f7c2aaa58a3ef7084c4ddb","data":{"goal":"ACCEPTANCE","assignment":0,"start":"2026-09-14T01:02:00Z","due":"2026-09-14T06:32:00Z","provisional":false,"policy":"default","calendar":"office","calendarVersion":1,"source":"POLICY","warnAt":[],"escalateAt":[]}}' AS BLOB));
INSERT INTO redress_event VALUES (10, X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 4, 1789348260, 0, 1789348260, 0, 'ComplaintAccepted', 1, CAST('{"type":"ComplaintAccepted","schema":1,"complaint":"5f0a14b0-c2e3-8894-b3fc-8a1b09f6c74a","version":4,"at":"2026-09-14T01:11:00Z","recordedAt":"2026-09-14T01:11:00Z","actor":{"role":"OPERATOR","id":"counter-1"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"c4c2cff942b7b667befb3998b556c74136e70835beb0319decc7e66150ec2b25","data":{}}' AS BLOB));
INSERT INTO redress_event VALUES (11, X'63565268F6D28BE591EDBF12460624AA', 4, 1789348260, 0, 1789348260, 0, 'ComplaintAccepted', 1, CAST('{"type":"ComplaintAccepted","schema":1,"complaint":"63565268-f6d2-8be5-91ed-bf12460624aa","version":4,"at":"2026-09-14T01:11:00Z","recordedAt":"2026-09-14T01:11:00Z","actor":{"role":"OPERATOR","id":"counter-1"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"4ebfd3cd7a59b49545a0600421c58e006972d7d1dadb4e524d0bc279a485d7e5","data":{}}' AS BLOB));
INSERT INTO redress_event VALUES (12, X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 5, 1789348680, 0, 1789348680, 0, 'ComplaintDispatched', 1, CAST('{"type":"ComplaintDispatched","schema":1,"complaint":"5f0a14b0-c2e3-8894-b3fc-8a1b09f6c74a","version":5,"at":"2026-09-14T01:18:00Z","recordedAt":"2026-09-14T01:18:00Z","actor":{"role":"DISPATCHER","id":"dispatch-1"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"33daa905ecc300039f3acb9416a80e91a74d87f12c3d47e627136f7668606bcd","data":{"lead":"lighting","support":[],"copies":[],"byRule":"lamps"}}' AS BLOB));
INSERT INTO redress_event VALUES (13, X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 6, 1789348680, 0, 1789348680, 0, 'DeadlineSet', 1, CAST('{"type":"DeadlineSet","schema":1,"complaint":"5f0a14b0-c2e3-8894-b3fc-8a1b09f6c74a","version":6,"at":"2026-09-14T01:18:00Z","recordedAt":"2026-09-14T01:18:00Z","actor":{"role":"DISPATCHER","id":"dispatch-1"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"7e13270332b150d29e0057a73bf848b614e867314e91e89e20ee0c8eb7768a03","data":{"goal":"RESOLUTION","assignment":1,"department":"lighting","start":"2026-09-14T01:18:00Z","due":"2026-09-21T09:30:00Z","provisional":false,"policy":"default","calendar":"office","calendarVersion":1,"source":"POLICY","warnAt":["2026-09-18T08:09:36Z"],"escalateAt":[]}}' AS BLOB));
INSERT INTO redress_event VALUES (14, X'63565268F6D28BE591EDBF12460624AA', 5, 1789348680, 0, 1789348680, 0, 'ComplaintDispatched', 1, CAST('{"type":"ComplaintDispatched","schema":1,"complaint":"63565268-f6d2-8be5-91ed-bf12460624aa","version":5,"at":"2026-09-14T01:18:00Z","recordedAt":"2026-09-14T01:18:00Z","actor":{"role":"DISPATCHER","id":"dispatch-1"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"dad3225676c335ce7357df15e030366c04c9b3b55edd421e03fecce1cce0a622","data":{"lead":"lighting","support":[],"copies":[],"byRule":"lamps"}}' AS BLOB));
INSERT INTO redress_event VALUES (15, X'63565268F6D28BE591EDBF12460624AA', 6, 1789348680, 0, 1789348680, 0, 'DeadlineSet', 1, CAST('{"type":"DeadlineSet","schema":1,"complaint":"63565268-f6d2-8be5-91ed-bf12460624aa","version":6,"at":"2026-09-14T01:18:00Z","recordedAt":"2026-09-14T01:18:00Z","actor":{"role":"DISPATCHER","id":"dispatch-1"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"8c4488676b909e8a0332a3202b9dbbd41e5d68269986e229ac0ace55da0b31bf","data":{"goal":"RESOLUTION","assignment":1,"department":"lighting","start":"2026-09-14T01:18:00Z","due":"2026-09-21T09:30:00Z","provisional":false,"policy":"default","calendar":"office","calendarVersion":1,"source":"POLICY","warnAt":["2026-09-18T08:09:36Z"],"escalateAt":[]}}' AS BLOB));
INSERT INTO redress_event VALUES (16, X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 7, 1789350480, 0, 1789350480, 0, 'AssignmentAcknowledged', 1, CAST('{"type":"AssignmentAcknowledged","schema":1,"complaint":"5f0a14b0-c2e3-8894-b3fc-8a1b09f6c74a","version":7,"at":"2026-09-14T01:48:00Z","recordedAt":"2026-09-14T01:48:00Z","actor":{"role":"HANDLER","id":"wang","department":"lighting"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"b329980b87326c7d1ffe7aaff339ff20e0bf9698d517fb36ba108f052af98a44","data":{"assignment":1,"department":"lighting"}}' AS BLOB));
INSERT INTO redress_event VALUES (17, X'63565268F6D28BE591EDBF12460624AA', 7, 1789350480, 0, 1789350480, 0, 'AssignmentAcknowledged', 1, CAST('{"type":"AssignmentAcknowledged","schema":1,"complaint":"63565268-f6d2-8be5-91ed-bf12460624aa","version":7,"at":"2026-09-14T01:48:00Z","recordedAt":"2026-09-14T01:48:00Z","actor":{"role":"HANDLER","id":"wang","department":"lighting"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"55772852e161f7483727f056c2eb55ca0c396a90e320e07bb2a7d34449c1e4f4","data":{"assignment":1,"department":"lighting"}}' AS BLOB));
INSERT INTO redress_event VALUES (18, X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 8, 1789361280, 0, 1789361280, 0, 'ComplaintReplied', 1, CAST('{"type":"ComplaintReplied","schema":1,"complaint":"5f0a14b0-c2e3-8894-b3fc-8a1b09f6c74a","version":8,"at":"2026-09-14T04:48:00Z","recordedAt":"2026-09-14T04:48:00Z","actor":{"role":"HANDLER","id":"wang","department":"lighting"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"095da51d46dfa8b31259375640cd65fb2788a9450c54b3c4f3166cb2115aeecd","data":{"assignment":1,"department":"lighting","outcome":"RESOLVED","visibility":"PUBLIC","text":{"ref":"91976209-1c31-47bc-86b5-1ebc4f7d3b07","hash":"78e679a8581b7e27dc81703eae4eabba1f3747cf9c120c2daa8b21b9ce825fd6"}}}' AS BLOB));
INSERT INTO redress_event VALUES (19, X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 9, 1789454880, 0, 1789454880, 0, 'ComplaintRated', 1, CAST('{"type":"ComplaintRated","schema":1,"complaint":"5f0a14b0-c2e3-8894-b3fc-8a1b09f6c74a","version":9,"at":"2026-09-15T06:48:00Z","recordedAt":"2026-09-15T06:48:00Z","actor":{"role":"COMPLAINANT","id":"anonymous"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"2e155d09db75fdca6745fdc57c94773ee5d240da9e6d1a1cc722b6677c197a74","data":{"rating":"SATISFIED"}}' AS BLOB));
INSERT INTO redress_event VALUES (20, X'4F1E8AC2E2AC843DA42FABE7B7A47B2A', 4, 1789367520, 0, 1789454880, 0, 'DeadlineMissed', 1, CAST('{"type":"DeadlineMissed","schema":1,"complaint":"4f1e8ac2-e2ac-843d-a42f-abe7b7a47b2a","version":4,"at":"2026-09-14T06:32:00Z","recordedAt":"2026-09-15T06:48:00Z","actor":{"role":"SYSTEM","id":"time"},"versions":{"calendar/office":1,"routing/quickstart":1,"sla/city":1},"previous":"a550fb80badef67b1827705ee83e55c31a76181592799e8051fb2b50d0d36c1c","data":{"goal":"ACCEPTANCE","assignment":0,"due":"2026-09-14T06:32:00Z"}}' AS BLOB));

INSERT INTO redress_label VALUES (X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 'category=other', 1789347600, 0);
INSERT INTO redress_label VALUES (X'63565268F6D28BE591EDBF12460624AA', 'category=other', 1789347660, 0);
INSERT INTO redress_label VALUES (X'4F1E8AC2E2AC843DA42FABE7B7A47B2A', 'category=other', 1789347720, 0);
INSERT INTO redress_label VALUES (X'63565268F6D28BE591EDBF12460624AA', 'dept=lighting/open', 1789983000, 0);
INSERT INTO redress_label VALUES (X'4F1E8AC2E2AC843DA42FABE7B7A47B2A', 'hidden=lighting', 1789347720, 0);
INSERT INTO redress_label VALUES (X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 'person=367f2ca5-5875-4939-a07d-3aec2b4c6109', 1789347600, 0);
INSERT INTO redress_label VALUES (X'4F1E8AC2E2AC843DA42FABE7B7A47B2A', 'person=39671b23-82d2-4967-ad44-819e8d20b098', 1789347720, 0);
INSERT INTO redress_label VALUES (X'63565268F6D28BE591EDBF12460624AA', 'person=fb10906a-7cd2-4134-ab77-f301366d885e', 1789347660, 0);
INSERT INTO redress_label VALUES (X'63565268F6D28BE591EDBF12460624AA', 'public', 1789350480, 0);
INSERT INTO redress_label VALUES (X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 'public', 1789454880, 0);
INSERT INTO redress_label VALUES (X'63565268F6D28BE591EDBF12460624AA', 'state=IN_PROGRESS', 1789350480, 0);
INSERT INTO redress_label VALUES (X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 'state=RATED', 1789454880, 0);
INSERT INTO redress_label VALUES (X'4F1E8AC2E2AC843DA42FABE7B7A47B2A', 'state=RECEIVED', 1789367520, 0);

INSERT INTO redress_command VALUES (X'4F1E8AC2E2AC843DA42FABE7B7A47B2A', 'portal:submit-3', X'FCB67F76698756F1D9CD1B3E14E6F06D929ECE67BAEEA5135E12A21E93A43DBD', 1, 3);
INSERT INTO redress_command VALUES (X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 'counter:accept-1', X'6F0DC9130BD63E92B89DBD43DE8542EDEA514F85F9AF69431EE513E8A3D0D733', 4, 4);
INSERT INTO redress_command VALUES (X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 'counter:dispatch-1', X'4188DCE74031F1DEF0527430D1232803AAD8511B73C4CBF10B4F82EB05E10BCD', 5, 6);
INSERT INTO redress_command VALUES (X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 'lighting:reply-1', X'2C2F61ED9B60F929FC9D9A0A804B24CC0D78D47F7E60AC507DA29AC89220FEC0', 8, 8);
INSERT INTO redress_command VALUES (X'5F0A14B0C2E38894B3FC8A1B09F6C74A', 'portal:submit-1', X'23A11A133963CFDC9C1CDF4350A2A63BBE7AEB25CE34CD2566E0CF9EFEB5F546', 1, 3);
INSERT INTO redress_command VALUES (X'63565268F6D28BE591EDBF12460624AA', 'counter:accept-2', X'D21B673A029F78C36E7A544DE784AE453A4E1122FCC3BB74E05E54CE26C6A66B', 4, 4);
INSERT INTO redress_command VALUES (X'63565268F6D28BE591EDBF12460624AA', 'counter:dispatch-2', X'F3C8AE485B63D5181C388A6C8BEC69BD830D894D2CFD5B79973EF7BD831DEC8D', 5, 6);
INSERT INTO redress_command VALUES (X'63565268F6D28BE591EDBF12460624AA', 'portal:submit-2', X'25658094EFB2C45FB9554FD0FF9937A8FDF04514B3A79BD98B0CE1037004A470', 1, 3);

INSERT INTO redress_personal VALUES (X'BA01AFA8B808489BB217924F2E1D2DA5', X'367F2CA558754939A07D3AEC2B4C6109', X'012F84EEE2494A5DB83D910ED533926829CDCC55501A5651A754BDE75098C0E2D3FD548A58B2A83ADC7CBB2F80828AA6F83A7868CC10BC27EE');
INSERT INTO redress_personal VALUES (X'B2D9CE2AD4AC48EA96639ABC03C88206', X'367F2CA558754939A07D3AEC2B4C6109', X'0125CADE341A7EFF50A86C16AE16088E8CB322243D4A7A816753FB1818120D8BE435483167E44DAD8B26F8A853E81FAB44E40D837E694C05D763EFDF66E033C777CAD57F5C1FC1E16D9EF2E62D0E6163BD63D17A532D651F1238467D27A1A86B58DE48C98BDF864DC2F61DB834DF316C1B70EB20093DE6C75AE12272A0386486D48C861E');
INSERT INTO redress_personal VALUES (X'DECD356B86A14B94A22456F7B04255DA', X'367F2CA558754939A07D3AEC2B4C6109', X'01F2292FC8FB0F8993658236E3DFCDF0A0C1AB8FB9C2B3A933CD10D337AD9849086EC7FEE41840E9CC0E72E4C44F5447E9C209AD1C08');
INSERT INTO redress_personal VALUES (X'F9171A1EA57246149DF49C2241DA633A', X'367F2CA558754939A07D3AEC2B4C6109', X'018F0B9D39D07D88E5D7EEDA245FAB076FCCF7BF50ACAF95786D7F342C60587248B10630EE8EFD928E3254AAB4DBCC794C7D70E0D2800D63');
INSERT INTO redress_personal VALUES (X'ABFAE68C1FE74F5C864CE557EA247909', X'FB10906A7CD24134AB77F301366D885E', X'016F9B51ED7D9E69C19490E2D68776CB9DD18B1E7B77BC0BDE5F748D07E231636BDF4B7D2F965329F3771E264162C3D02EB5C1BCD748042C79');
INSERT INTO redress_personal VALUES (X'0F0DA1DCCD9A4AAEB552F0DE51871F79', X'FB10906A7CD24134AB77F301366D885E', X'016F895CBA038E80AF563E68CCFFBB1043145F560274BFCEA0B68871E5178619A1B968463C1998D2DC404E83CB8B32D85EE54A1739EFEC925DD9B6BA95906C9F855C054AEFA276AA5486C3617171FE2F9F14E37BB91A673701174533463B16A333929E51DFADB7E89C');
INSERT INTO redress_personal VALUES (X'202505E2D2F945AD9C906C07ACA612CC', X'FB10906A7CD24134AB77F301366D885E', X'01A26E0E4C7100D37866F633477B78CCE88F1EB65F203100CD3E44232505796ABACE952FB8434AED848F833983FBFDADE02AF3F1E34E');
INSERT INTO redress_personal VALUES (X'069449BCEBCA472E9CFCFD52311411CB', X'FB10906A7CD24134AB77F301366D885E', X'017740283C6604263609CC583A39B299BE757A03C630B1F7CB25AA557965C7D6BC4A2BDB4A574ED8243A7088B2E3507E529A2B0B81C5AF3F');
INSERT INTO redress_personal VALUES (X'AD8BA789627449EA9831B77A4640A2E2', X'39671B2382D24967AD44819E8D20B098', X'01ADCB67EB4A968553FF58B0D60D73704B1A6ECF1AFA7AFAD9EA43E8BA93DD77904EA92389D613BE0136BC823AF8A825656983F455F932C378');
INSERT INTO redress_personal VALUES (X'1AA104683D3540A09B7654F380202AAF', X'39671B2382D24967AD44819E8D20B098', X'016D9FACD6B985A29A872BD7C0CF77CDBE7F757B2AEDAE5E8D9ECBA1F8CE65A78065768B6187582211DD37AD2495A125AC2FF1C795F6B329352B772392080D28565C5DEED5C7DFF953C2D72EBFFBF84F4D7BEDFE738F305C9EC14ACA0A51B5F71E4E6671EA992F215447A5CAC4E05EA37BAD');
INSERT INTO redress_personal VALUES (X'919762091C3147BC86B51EBC4F7D3B07', X'367F2CA558754939A07D3AEC2B4C6109', X'01F1484C86ECDF937E343EC3409670D88AAA3C762EA79E2F9839890358B0580DC9AE0F0583ACF61EE95D8EE2D25AD8893136A26E9A47998818210CBB3C32B7F967DE57B4C429A059BCB5AB43BB29E41C14603D43310FB2');

INSERT INTO redress_document VALUES ('secret', 'host-key', 1, 'host-key', 1, X'E48DB6B0481599D9A9F52E34D4475BE45E94CA8821F9DEDD3F7444D20C98A19C');
INSERT INTO redress_document VALUES ('secret', 'host-key-check', 1, 'host-key-check', 1, X'ED3D11C6D4F3041372FC5A13C9A4764128AF310F1CCE2D1EAB7F37D5229346B9');
INSERT INTO redress_document VALUES ('calendar', 'office', 1, 'calendar', 1, CAST('{"format":"redress.calendar/1","id":"office","zone":"Asia/Shanghai","week":{"MON-FRI":["09:00-12:00","13:30-17:30"]},"exceptions":[{"from":"2026-10-01","to":"2026-10-07","hours":[],"name":"国庆节"},{"date":"2026-10-10","hours":["09:00-12:00","13:30-17:30"],"name":"调休上班"}],"validThrough":"2026-12-31","beyond":"PROVISIONAL"}' AS BLOB));
INSERT INTO redress_document VALUES ('departments', 'departments', 1, 'departments', 1, CAST('{"format":"redress.departments/1","departments":[{"id":"centre","name":{"zh":"热线中心","en":"Hotline centre"},"level":"CITY"},{"id":"lighting","name":{"zh":"路灯管理处","en":"Street lighting office"},"level":"CITY"}]}' AS BLOB));
INSERT INTO redress_document VALUES ('routing', 'quickstart', 1, 'routing', 1, CAST('{
  "format": "redress.routing/1",
  "id": "quickstart",
  "version": "1",
  "timeZone": "Asia/Shanghai",
  "fallback": { "department": "centre" },
  "rules": [
    { "id": "lamps", "when": { "text": { "anyOf": ["路灯", "street lamp"] } }, "route": { "department": "lighting" } }
  ]
}
' AS BLOB));
INSERT INTO redress_document VALUES ('sla', 'city', 1, 'sla', 1, CAST('{"format":"redress.sla/1","id":"city","version":"1","policies":[{"id":"default","basis":"DEFAULT","goals":[{"goal":"ACCEPTANCE","calendar":"office","target":{"type":"WORKING_TIME","amount":"PT4H"}},{"goal":"RESOLUTION","calendar":"office","target":{"type":"WORKING_DAYS","days":5},"warn":["80%"]}]}]}' AS BLOB));
