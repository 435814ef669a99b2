BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
) STRICT;
INSERT INTO "_sqlite_migrations" VALUES(1,'stepwell','m001_record','2026-11-23 09:41:26.238171+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'stepwell','m002_people','2026-11-23 09:41:26.257585+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'stepwell','m003_roaming','2026-11-23 09:41:26.271607+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'stepwell','m004_surveys','2026-11-23 09:41:26.272774+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'stepwell','m005_small_rows','2026-11-23 09:41:26.280114+00:00');
CREATE TABLE audit (
        number INTEGER PRIMARY KEY,
        at_ms INTEGER NOT NULL,
        actor TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('person', 'command_line', 'program')),
        action TEXT NOT NULL CHECK (action <> ''),
        learner TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '',
        detail TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(detail))
    ) STRICT;
CREATE TABLE badge (
        digest TEXT PRIMARY KEY,
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        issued_ms INTEGER NOT NULL,
        revoked_ms INTEGER
    ) STRICT;
CREATE TABLE batch (
        id TEXT PRIMARY KEY,
        created_ms INTEGER NOT NULL,
        position INTEGER NOT NULL UNIQUE
    ) STRICT;
CREATE TABLE credential (
        learner TEXT PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
        pin_hash TEXT NOT NULL,
        fails INTEGER NOT NULL DEFAULT 0 CHECK (fails >= 0),
        locked_until_ms INTEGER NOT NULL DEFAULT 0,
        changed_ms INTEGER NOT NULL
    , kind TEXT NOT NULL DEFAULT 'pin' CHECK (kind IN ('pin', 'picture')), must_change INTEGER NOT NULL DEFAULT 0 CHECK (must_change IN (0, 1))) STRICT;
INSERT INTO "credential" VALUES('ana','$argon2id$x',0,0,1800000000000,'pin',0);
CREATE TABLE delivery (
        queue TEXT PRIMARY KEY,
        fails INTEGER NOT NULL DEFAULT 0 CHECK (fails >= 0),
        next_try_ms INTEGER NOT NULL DEFAULT 0,
        paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
        last_contact_ms INTEGER,
        last_problem TEXT NOT NULL DEFAULT ''
    , problem_since_ms INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE draft (
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        attempt TEXT NOT NULL,
        item TEXT NOT NULL,
        answer TEXT NOT NULL CHECK (json_valid(answer)),
        PRIMARY KEY (learner, attempt)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "draft" VALUES('bo','a','i1','"x"');
CREATE TABLE event (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
        learner TEXT NOT NULL REFERENCES learner (id),
        device TEXT NOT NULL CHECK (device <> ''),
        sequence INTEGER NOT NULL CHECK (sequence > 0),
        roam_sequence INTEGER NOT NULL CHECK (roam_sequence >= 0),
        at_ms INTEGER NOT NULL,
        offset_ms INTEGER NOT NULL,
        settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
        boot TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind <> ''),
        fact TEXT NOT NULL CHECK (json_valid(fact)),
        UNIQUE (device, sequence)
    ) STRICT;
INSERT INTO "event" VALUES(1,'00000000-0000-4000-8000-000000000000','ana','6f2c1b60-0000-4000-8000-000000000001',1,0,1800000000000,0,1,'b','QuestionAsked','{"event":"QuestionAsked","attempt":"a","item":"i0","competency":"c","number":1,"shuffle":7,"reason":"r","params":{},"probability":0.5,"gain":0.1,"alternatives":[],"figures":[],"path":[],"of_pack":"","of_version":""}');
INSERT INTO "event" VALUES(2,'00000000-0000-4000-8000-000000000001','ana','6f2c1b60-0000-4000-8000-000000000001',2,1,1800000060000,0,1,'b','AnswerGiven','{"event":"AnswerGiven","attempt":"a","purpose":"module","pack":"p","version":"1","item":"i0","competency":"c","answer":{"type":"said","value":true},"right":true,"score":1.0,"seconds":2.5,"module":"","confidence":null,"assisted":false,"misconception":"","drawn":{}}');
INSERT INTO "event" VALUES(3,'00000000-0000-4000-8000-000000000002','bo','6f2c1b60-0000-4000-8000-000000000001',3,0,1800000120000,0,1,'b','QuestionAsked','{"event":"QuestionAsked","attempt":"a","item":"i1","competency":"c","number":1,"shuffle":7,"reason":"r","params":{},"probability":0.5,"gain":0.1,"alternatives":[],"figures":[],"path":[],"of_pack":"","of_version":""}');
INSERT INTO "event" VALUES(4,'00000000-0000-4000-8000-000000000003','bo','6f2c1b60-0000-4000-8000-000000000001',4,1,1800000180000,0,1,'b','AnswerGiven','{"event":"AnswerGiven","attempt":"a","purpose":"module","pack":"p","version":"1","item":"i1","competency":"c","answer":{"type":"said","value":false},"right":false,"score":0.0,"seconds":2.5,"module":"","confidence":null,"assisted":false,"misconception":"","drawn":{}}');
INSERT INTO "event" VALUES(5,'00000000-0000-4000-8000-000000000004','li','6f2c1b60-0000-4000-8000-000000000001',5,0,1800000240000,0,1,'b','QuestionAsked','{"event":"QuestionAsked","attempt":"a","item":"i2","competency":"c","number":1,"shuffle":7,"reason":"r","params":{},"probability":0.5,"gain":0.1,"alternatives":[],"figures":[],"path":[],"of_pack":"","of_version":""}');
INSERT INTO "event" VALUES(6,'00000000-0000-4000-8000-000000000005','li','6f2c1b60-0000-4000-8000-000000000001',6,1,1800000300000,0,1,'b','AnswerGiven','{"event":"AnswerGiven","attempt":"a","purpose":"module","pack":"p","version":"1","item":"i2","competency":"c","answer":{"type":"said","value":true},"right":true,"score":1.0,"seconds":2.5,"module":"","confidence":null,"assisted":false,"misconception":"","drawn":{}}');
INSERT INTO "event" VALUES(7,'00000000-0000-4000-8000-000000000006','ana','6f2c1b60-0000-4000-8000-000000000001',7,0,1800000360000,0,1,'b','QuestionAsked','{"event":"QuestionAsked","attempt":"a","item":"i3","competency":"c","number":1,"shuffle":7,"reason":"r","params":{},"probability":0.5,"gain":0.1,"alternatives":[],"figures":[],"path":[],"of_pack":"","of_version":""}');
INSERT INTO "event" VALUES(8,'00000000-0000-4000-8000-000000000007','ana','6f2c1b60-0000-4000-8000-000000000001',8,2,1800000420000,0,1,'b','AnswerGiven','{"event":"AnswerGiven","attempt":"a","purpose":"module","pack":"p","version":"1","item":"i3","competency":"c","answer":{"type":"said","value":false},"right":false,"score":0.0,"seconds":2.5,"module":"","confidence":null,"assisted":false,"misconception":"","drawn":{}}');
INSERT INTO "event" VALUES(9,'00000000-0000-4000-8000-000000000008','bo','6f2c1b60-0000-4000-8000-000000000001',9,0,1800000480000,0,1,'b','QuestionAsked','{"event":"QuestionAsked","attempt":"a","item":"i4","competency":"c","number":1,"shuffle":7,"reason":"r","params":{},"probability":0.5,"gain":0.1,"alternatives":[],"figures":[],"path":[],"of_pack":"","of_version":""}');
INSERT INTO "event" VALUES(10,'00000000-0000-4000-8000-000000000009','bo','6f2c1b60-0000-4000-8000-000000000001',10,2,1800000540000,0,1,'b','AnswerGiven','{"event":"AnswerGiven","attempt":"a","purpose":"module","pack":"p","version":"1","item":"i4","competency":"c","answer":{"type":"said","value":true},"right":true,"score":1.0,"seconds":2.5,"module":"","confidence":null,"assisted":false,"misconception":"","drawn":{}}');
INSERT INTO "event" VALUES(11,'00000000-0000-4000-8000-000000000010','li','6f2c1b60-0000-4000-8000-000000000001',11,0,1800000600000,0,1,'b','QuestionAsked','{"event":"QuestionAsked","attempt":"a","item":"i5","competency":"c","number":1,"shuffle":7,"reason":"r","params":{},"probability":0.5,"gain":0.1,"alternatives":[],"figures":[],"path":[],"of_pack":"","of_version":""}');
INSERT INTO "event" VALUES(12,'00000000-0000-4000-8000-000000000011','li','6f2c1b60-0000-4000-8000-000000000001',12,2,1800000660000,0,1,'b','AnswerGiven','{"event":"AnswerGiven","attempt":"a","purpose":"module","pack":"p","version":"1","item":"i5","competency":"c","answer":{"type":"said","value":false},"right":false,"score":0.0,"seconds":2.5,"module":"","confidence":null,"assisted":false,"misconception":"","drawn":{}}');
INSERT INTO "event" VALUES(13,'00000000-0000-4000-8000-000000000012','ana','6f2c1b60-0000-4000-8000-000000000001',13,0,1800000720000,0,1,'b','QuestionAsked','{"event":"QuestionAsked","attempt":"a","item":"i6","competency":"c","number":1,"shuffle":7,"reason":"r","params":{},"probability":0.5,"gain":0.1,"alternatives":[],"figures":[],"path":[],"of_pack":"","of_version":""}');
INSERT INTO "event" VALUES(14,'00000000-0000-4000-8000-000000000013','ana','6f2c1b60-0000-4000-8000-000000000001',14,3,1800000780000,0,1,'b','AnswerGiven','{"event":"AnswerGiven","attempt":"a","purpose":"module","pack":"p","version":"1","item":"i6","competency":"c","answer":{"type":"said","value":true},"right":true,"score":1.0,"seconds":2.5,"module":"","confidence":null,"assisted":false,"misconception":"","drawn":{}}');
INSERT INTO "event" VALUES(15,'00000000-0000-4000-8000-000000000014','bo','6f2c1b60-0000-4000-8000-000000000001',15,0,1800000840000,0,1,'b','QuestionAsked','{"event":"QuestionAsked","attempt":"a","item":"i7","competency":"c","number":1,"shuffle":7,"reason":"r","params":{},"probability":0.5,"gain":0.1,"alternatives":[],"figures":[],"path":[],"of_pack":"","of_version":""}');
INSERT INTO "event" VALUES(16,'00000000-0000-4000-8000-000000000015','bo','6f2c1b60-0000-4000-8000-000000000001',16,3,1800000900000,0,1,'b','AnswerGiven','{"event":"AnswerGiven","attempt":"a","purpose":"module","pack":"p","version":"1","item":"i7","competency":"c","answer":{"type":"said","value":false},"right":false,"score":0.0,"seconds":2.5,"module":"","confidence":null,"assisted":false,"misconception":"","drawn":{}}');
INSERT INTO "event" VALUES(17,'00000000-0000-4000-8000-000000000016','li','6f2c1b60-0000-4000-8000-000000000001',17,0,1800000960000,0,1,'b','QuestionAsked','{"event":"QuestionAsked","attempt":"a","item":"i8","competency":"c","number":1,"shuffle":7,"reason":"r","params":{},"probability":0.5,"gain":0.1,"alternatives":[],"figures":[],"path":[],"of_pack":"","of_version":""}');
INSERT INTO "event" VALUES(18,'00000000-0000-4000-8000-000000000017','li','6f2c1b60-0000-4000-8000-000000000001',18,3,1800001020000,0,1,'b','AnswerGiven','{"event":"AnswerGiven","attempt":"a","purpose":"module","pack":"p","version":"1","item":"i8","competency":"c","answer":{"type":"said","value":true},"right":true,"score":1.0,"seconds":2.5,"module":"","confidence":null,"assisted":false,"misconception":"","drawn":{}}');
INSERT INTO "event" VALUES(19,'00000000-0000-4000-8000-000000000018','ana','6f2c1b60-0000-4000-8000-000000000001',19,0,1800001080000,0,1,'b','QuestionAsked','{"event":"QuestionAsked","attempt":"a","item":"i9","competency":"c","number":1,"shuffle":7,"reason":"r","params":{},"probability":0.5,"gain":0.1,"alternatives":[],"figures":[],"path":[],"of_pack":"","of_version":""}');
INSERT INTO "event" VALUES(20,'00000000-0000-4000-8000-000000000019','ana','6f2c1b60-0000-4000-8000-000000000001',20,4,1800001140000,0,1,'b','AnswerGiven','{"event":"AnswerGiven","attempt":"a","purpose":"module","pack":"p","version":"1","item":"i9","competency":"c","answer":{"type":"said","value":false},"right":false,"score":0.0,"seconds":2.5,"module":"","confidence":null,"assisted":false,"misconception":"","drawn":{}}');
INSERT INTO "event" VALUES(21,'00000000-0000-4000-8000-000000000020','bo','6f2c1b60-0000-4000-8000-000000000001',21,0,1800001200000,0,1,'b','QuestionAsked','{"event":"QuestionAsked","attempt":"a","item":"i10","competency":"c","number":1,"shuffle":7,"reason":"r","params":{},"probability":0.5,"gain":0.1,"alternatives":[],"figures":[],"path":[],"of_pack":"","of_version":""}');
INSERT INTO "event" VALUES(22,'00000000-0000-4000-8000-000000000021','bo','6f2c1b60-0000-4000-8000-000000000001',22,4,1800001260000,0,1,'b','AnswerGiven','{"event":"AnswerGiven","attempt":"a","purpose":"module","pack":"p","version":"1","item":"i10","competency":"c","answer":{"type":"said","value":true},"right":true,"score":1.0,"seconds":2.5,"module":"","confidence":null,"assisted":false,"misconception":"","drawn":{}}');
INSERT INTO "event" VALUES(23,'00000000-0000-4000-8000-000000000022','li','6f2c1b60-0000-4000-8000-000000000001',23,0,1800001320000,0,1,'b','QuestionAsked','{"event":"QuestionAsked","attempt":"a","item":"i11","competency":"c","number":1,"shuffle":7,"reason":"r","params":{},"probability":0.5,"gain":0.1,"alternatives":[],"figures":[],"path":[],"of_pack":"","of_version":""}');
INSERT INTO "event" VALUES(24,'00000000-0000-4000-8000-000000000023','li','6f2c1b60-0000-4000-8000-000000000001',24,4,1800001380000,0,1,'b','AnswerGiven','{"event":"AnswerGiven","attempt":"a","purpose":"module","pack":"p","version":"1","item":"i11","competency":"c","answer":{"type":"said","value":false},"right":false,"score":0.0,"seconds":2.5,"module":"","confidence":null,"assisted":false,"misconception":"","drawn":{}}');
CREATE TABLE handed (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        learner TEXT NOT NULL,
        device TEXT NOT NULL,
        made_ms INTEGER NOT NULL,
        stored_ms INTEGER
    ) STRICT;
CREATE TABLE handover (
        learner TEXT NOT NULL,
        device TEXT NOT NULL,
        oldest_ms INTEGER NOT NULL,
        PRIMARY KEY (learner, device)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE history (
        learner TEXT PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
        whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
        reached_ms INTEGER,
        news_ms INTEGER
    ) STRICT, WITHOUT ROWID;
CREATE TABLE learner (
        id TEXT PRIMARY KEY CHECK (id <> ''),
        name TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('learner', 'supervisor', 'operator')),
        language TEXT NOT NULL DEFAULT '',
        colour TEXT NOT NULL DEFAULT '',
        pack TEXT NOT NULL DEFAULT '',
        added_ms INTEGER NOT NULL,
        left_ms INTEGER
    , site TEXT NOT NULL DEFAULT '', merged_into TEXT NOT NULL DEFAULT '', search TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "learner" VALUES('ana','Señora Ñandú','learner','','','',1800000000000,NULL,'','','señora ñandú');
INSERT INTO "learner" VALUES('bo','Bo O''Łuk','learner','','','',1800000000000,NULL,'','','bo o''łuk');
INSERT INTO "learner" VALUES('li','李 明','learner','','','',1800000000000,NULL,'','','李 明');
CREATE TABLE learner_key (
        learner TEXT PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
        by_pin BLOB,
        by_recovery BLOB,
        created_ms INTEGER NOT NULL
    ) STRICT;
CREATE TABLE lrs (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        endpoint TEXT NOT NULL CHECK (endpoint LIKE '%/'),
        key TEXT NOT NULL
    ) STRICT;
CREATE TABLE manifest (
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        device TEXT NOT NULL,
        last INTEGER NOT NULL CHECK (last > 0),
        absent TEXT NOT NULL,
        oldest_ms INTEGER NOT NULL,
        at_ms INTEGER NOT NULL,
        missing INTEGER NOT NULL CHECK (missing IN (0, 1)),
        tries INTEGER NOT NULL DEFAULT 0,
        gone TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (learner, device)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE membership (
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        site TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('learner', 'supervisor', 'operator')),
        PRIMARY KEY (learner, site)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE meta (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        device TEXT NOT NULL CHECK (device <> ''),
        machine TEXT NOT NULL,
        organisation TEXT NOT NULL DEFAULT '',
        created_ms INTEGER NOT NULL,
        projections TEXT NOT NULL DEFAULT ''
    , site TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "meta" VALUES(1,'6f2c1b60-0000-4000-8000-000000000001','','https://example.org/home',1800000000000,'','');
CREATE TABLE note (
        name TEXT PRIMARY KEY,
        json TEXT NOT NULL CHECK (json_valid(json))
    ) STRICT;
INSERT INTO "note" VALUES('kept','{"x":1}');
CREATE TABLE outbox (
        number INTEGER PRIMARY KEY,
        event TEXT NOT NULL UNIQUE CHECK (length(event) = 36),
        bytes INTEGER NOT NULL CHECK (bytes >= 0),
        state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'batched', 'sent', 'quarantined')),
        batch TEXT REFERENCES batch (id),
        problem TEXT NOT NULL DEFAULT '',
        sent_ms INTEGER,
        CHECK (bytes > 0 OR state = 'waiting'),
        CHECK ((batch IS NOT NULL) = (state = 'batched')),
        CHECK ((sent_ms IS NOT NULL) = (state = 'sent'))
    ) STRICT;
INSERT INTO "outbox" VALUES(2,'00000000-0000-4000-8000-000000000001',66,'waiting',NULL,'',NULL);
INSERT INTO "outbox" VALUES(4,'00000000-0000-4000-8000-000000000003',66,'waiting',NULL,'',NULL);
INSERT INTO "outbox" VALUES(6,'00000000-0000-4000-8000-000000000005',66,'waiting',NULL,'',NULL);
INSERT INTO "outbox" VALUES(8,'00000000-0000-4000-8000-000000000007',66,'waiting',NULL,'',NULL);
INSERT INTO "outbox" VALUES(10,'00000000-0000-4000-8000-000000000009',66,'waiting',NULL,'',NULL);
INSERT INTO "outbox" VALUES(12,'00000000-0000-4000-8000-000000000011',66,'waiting',NULL,'',NULL);
INSERT INTO "outbox" VALUES(14,'00000000-0000-4000-8000-000000000013',66,'waiting',NULL,'',NULL);
INSERT INTO "outbox" VALUES(16,'00000000-0000-4000-8000-000000000015',66,'waiting',NULL,'',NULL);
INSERT INTO "outbox" VALUES(18,'00000000-0000-4000-8000-000000000017',66,'waiting',NULL,'',NULL);
INSERT INTO "outbox" VALUES(20,'00000000-0000-4000-8000-000000000019',66,'waiting',NULL,'',NULL);
INSERT INTO "outbox" VALUES(22,'00000000-0000-4000-8000-000000000021',66,'waiting',NULL,'',NULL);
INSERT INTO "outbox" VALUES(24,'00000000-0000-4000-8000-000000000023',66,'waiting',NULL,'',NULL);
CREATE TABLE preference (
        learner TEXT PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
        json TEXT NOT NULL CHECK (json_valid(json))
    ) STRICT;
INSERT INTO "preference" VALUES('ana','{"language":"es"}');
CREATE TABLE sealed (
        id TEXT PRIMARY KEY,
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('reflection', 'note')),
        at_ms INTEGER NOT NULL,
        box BLOB NOT NULL
    ) STRICT;
CREATE TABLE statement (
        number INTEGER PRIMARY KEY REFERENCES outbox (number) ON DELETE CASCADE,
        text TEXT NOT NULL CHECK (text <> '')
    ) STRICT;
INSERT INTO "statement" VALUES(2,'{"id":"00000000-0000-4000-8000-000000000001","é":"1800000060000"}');
INSERT INTO "statement" VALUES(4,'{"id":"00000000-0000-4000-8000-000000000003","é":"1800000180000"}');
INSERT INTO "statement" VALUES(6,'{"id":"00000000-0000-4000-8000-000000000005","é":"1800000300000"}');
INSERT INTO "statement" VALUES(8,'{"id":"00000000-0000-4000-8000-000000000007","é":"1800000420000"}');
INSERT INTO "statement" VALUES(10,'{"id":"00000000-0000-4000-8000-000000000009","é":"1800000540000"}');
INSERT INTO "statement" VALUES(12,'{"id":"00000000-0000-4000-8000-000000000011","é":"1800000660000"}');
INSERT INTO "statement" VALUES(14,'{"id":"00000000-0000-4000-8000-000000000013","é":"1800000780000"}');
INSERT INTO "statement" VALUES(16,'{"id":"00000000-0000-4000-8000-000000000015","é":"1800000900000"}');
INSERT INTO "statement" VALUES(18,'{"id":"00000000-0000-4000-8000-000000000017","é":"1800001020000"}');
INSERT INTO "statement" VALUES(20,'{"id":"00000000-0000-4000-8000-000000000019","é":"1800001140000"}');
INSERT INTO "statement" VALUES(22,'{"id":"00000000-0000-4000-8000-000000000021","é":"1800001260000"}');
INSERT INTO "statement" VALUES(24,'{"id":"00000000-0000-4000-8000-000000000023","é":"1800001380000"}');
CREATE TABLE survey_away (
        learner TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
        pack TEXT NOT NULL,
        survey TEXT NOT NULL,
        first TEXT NOT NULL,
        PRIMARY KEY (learner, pack, survey)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE survey_count (
        device TEXT NOT NULL,
        pack TEXT NOT NULL,
        survey TEXT NOT NULL,
        first TEXT NOT NULL,
        rating TEXT NOT NULL,
        step INTEGER NOT NULL CHECK (step >= 0),
        answers INTEGER NOT NULL CHECK (answers > 0),
        PRIMARY KEY (device, pack, survey, first, rating, step)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE survey_fold (
        id TEXT PRIMARY KEY,
        ended TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE survey_period (
        device TEXT NOT NULL,
        pack TEXT NOT NULL,
        survey TEXT NOT NULL,
        first TEXT NOT NULL,
        ended TEXT NOT NULL,
        sealed INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
        PRIMARY KEY (device, pack, survey, first)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE tombstone (
        learner TEXT PRIMARY KEY,
        erased_ms INTEGER NOT NULL
    ) STRICT;
CREATE TABLE unfolded (
        learner TEXT PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
CREATE INDEX event_order ON event (learner, at_ms + offset_ms, device, sequence);
CREATE INDEX event_unsettled ON event (device, sequence) WHERE settled = 0;
CREATE INDEX learner_merged ON learner (merged_into) WHERE merged_into <> '';
CREATE INDEX badge_learner ON badge (learner);
CREATE INDEX sealed_learner ON sealed (learner, at_ms);
CREATE INDEX audit_learner ON audit (learner, number);
CREATE INDEX handed_learner ON handed (learner);
CREATE INDEX manifest_missing ON manifest (learner) WHERE missing = 1;
CREATE INDEX event_note ON event (json_extract(fact, '$.note')) WHERE kind IN ('NoteSealed', 'NoteTaken');
CREATE INDEX outbox_state ON outbox (state, number);
CREATE INDEX outbox_unsealed ON outbox (number) WHERE bytes = 0;
CREATE INDEX outbox_batch ON outbox (batch, number) WHERE batch IS NOT NULL;
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX event_roam ON event (learner, device, roam_sequence) WHERE roam_sequence > 0;
CREATE TRIGGER event_append_only BEFORE UPDATE ON event
        WHEN NOT (OLD.settled = 0 AND NEW.settled = 1 AND NEW.number = OLD.number AND NEW.id = OLD.id
            AND NEW.learner = OLD.learner AND NEW.device = OLD.device AND NEW.sequence = OLD.sequence
            AND NEW.roam_sequence = OLD.roam_sequence AND NEW.at_ms = OLD.at_ms AND NEW.boot = OLD.boot
            AND NEW.kind = OLD.kind AND NEW.fact = OLD.fact)
        BEGIN SELECT RAISE (ABORT, 'the record is append-only'); END;
CREATE TRIGGER audit_append_only BEFORE UPDATE ON audit
        BEGIN SELECT RAISE (ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_from_the_oldest BEFORE DELETE ON audit
        WHEN EXISTS (SELECT 1 FROM audit WHERE number < OLD.number)
        BEGIN SELECT RAISE (ABORT, 'the audit is kept from the newest on'); END;
CREATE TRIGGER event_never_deleted BEFORE DELETE ON event
        WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE learner = OLD.learner)
        BEGIN SELECT RAISE (ABORT, 'the record is append-only'); END;
CREATE TRIGGER outbox_frozen BEFORE UPDATE OF number, event, bytes ON outbox
        WHEN NEW.number <> OLD.number OR NEW.event <> OLD.event OR (OLD.bytes > 0 AND NEW.bytes <> OLD.bytes)
        BEGIN SELECT RAISE (ABORT, 'a statement is frozen'); END;
CREATE TRIGGER outbox_never_deleted BEFORE DELETE ON outbox
        WHEN OLD.state <> 'sent' AND NOT EXISTS (
            SELECT 1 FROM event JOIN tombstone ON tombstone.learner = event.learner WHERE event.id = OLD.event)
            AND NOT EXISTS (SELECT 1 FROM statement JOIN tombstone
                ON json_valid (text) AND learner = json_extract (text, '$.actor.account.name')
                WHERE statement.number = OLD.number)
        BEGIN SELECT RAISE (ABORT, 'an unsent statement is kept'); END;
CREATE TRIGGER statement_frozen BEFORE UPDATE ON statement
        BEGIN SELECT RAISE (ABORT, 'a statement is frozen'); END;
CREATE TRIGGER statement_never_deleted BEFORE DELETE ON statement
        WHEN EXISTS (SELECT 1 FROM outbox WHERE outbox.number = OLD.number)
        BEGIN SELECT RAISE (ABORT, 'a statement goes with its place in the outbox'); END;
COMMIT;
PRAGMA user_version = 5;
