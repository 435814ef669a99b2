# SPDX-License-Identifier: Apache-2.0
"""Enrolling a second device of one person: making the file for them. `app.carrying.moving_in` takes it in.

Rules:

1. Making it needs Right.ENROL_DEVICE over the person. It is written down, and the person sees it among who looked.
2. The LRS key that goes along is the one that was set for homes (`set_home_key`). Without one the maker has to say that
   this device's own key may go along.
3. The file holds for `DAYS`, by trusted time. A data folder takes one file once; on another device it works again until
   then. Nothing is changed by a file that is refused.
4. At home everybody is a learner, whatever they are at work. Badges, temporary PINs, and this device's proxy and client
   certificate do not go along. Nor do private notes: those follow as statements, where they are let.

Example: Sue makes a file for Ana; Ana types the code at home, signs in with her PIN, and what she did at work arrives
with the first sync.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.audit import LOOKED
from app.carrying.box import new_code
from app.carrying.letter import Letter, LrsKey, PrivateKey, Secret, Source, write_letter
from app.clock import DAY_MS, Clock, NewId
from app.connecting import LrsSetting
from app.errors import Refusal
from app.livery import read_livery
from app.lrs_setting import read_lrs, read_secrets
from app.organisation_file import kept_text
from app.people.standing import standing
from app.private.wrap import Cost
from app.record.database import transaction
from app.record.keys import KeyStore
from app.record.merged import merged_ids
from app.record.meta import read_meta, read_note, set_note
from app.repository.source import PackSource
from app.repository.source_file import is_web
from app.rights import Actor, Gate, Right
from app.sites import device_site
from app.trusted_time import read_trusted_now

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

    from app.audit import Audit

DAYS = 7
HOME_SECRET = "lrs_home"  # noqa: S105 - the name of the secret, not the secret
PAGE = "enrolment"
"""What making a file is noted as among the looks at a person."""
_HOME = "lrs_home"


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """What a file would hold. `sends`: there is an LRS; `home_key`: with a key of its own for homes.

    `may_same`: who acts may have the device's own key go along.
    """

    sends: bool
    home_key: bool
    packs_from: str
    may_same: bool = True


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """A file for one person, as text, and its code, which nothing keeps. `own_key`: that of this device is in it."""

    text: str
    code: str
    expires_ms: int
    sends: bool
    own_key: bool
    packs_from: str

    def __repr__(self) -> str:
        """Leave the code out."""
        return "Made(…)"


class Enrolling:
    """Makes enrolment files, on the writer's thread. Each call is one short transaction."""

    def __init__(
        self,
        database: Database,
        *,
        gate: Gate,
        audit: Audit,
        keys: KeyStore,
        clock: Clock,
        new_id: NewId,
        pack_source: PackSource,
        certificates: Path,
        cost: Cost | None = None,
    ) -> None:
        self._db = database
        self._gate = gate
        self._audit = audit
        self._keys = keys
        self._clock = clock
        self._new_id = new_id
        self._source = pack_source
        self._certificates = certificates
        self._cost = cost

    def set_home_key(self, key: str, secret: str) -> None:
        """Put this LRS key into enrolment files from now on. Raises Refusal("no_lrs")."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        lrs = read_lrs(self._db)
        if lrs is None:
            raise Refusal("no_lrs")
        with transaction(self._db):
            set_note(self._db, _HOME, msgspec.json.encode(LrsSetting(lrs.endpoint, key)).decode())
            self._audit.note(actor, "lrs_home_set", database=self._db, endpoint=lrs.endpoint)
            self._keys.set_secret(HOME_SECRET, secret)  # last: it is no part of the transaction

    def home_key(self) -> str:
        """Return the key for homes, "" where none is set for the LRS of now. Everybody may know; the secret is kept."""
        note, lrs = read_note(self._db, _HOME), read_lrs(self._db)
        home = msgspec.json.decode(note, type=LrsSetting) if note else None
        return home.key if home is not None and lrs is not None and home.endpoint == lrs.endpoint else ""

    def offer(self, learner: str) -> Offer:
        """Return what a file for a person would hold. Raises as `make` does."""
        self._may(learner)
        source = self._packs_from()
        return Offer(
            sends=read_lrs(self._db) is not None,
            home_key=bool(self.home_key()),
            packs_from=source.name or source.place if source else "",
            may_same=self._gate.may(Right.MANAGE_KEYS),
        )

    def make(self, learner: str, *, same_key: bool = False) -> Made:
        """Make the file for a person. `same_key`: this device's own LRS key may go along.

        That needs Right.MANAGE_KEYS: whoever makes a file has its code, and so what is in it. Raises Refusal:
        "not_allowed", "no_such_learner", "has_left", "was_merged", "enrolment_temporary_pin", "enrolment_no_home_key".
        """
        actor = self._may(learner)
        lrs = self._lrs_key(same_key=same_key)
        now_ms = read_trusted_now(self._db, self._clock.now_ms()).ms
        letter = msgspec.structs.replace(self._about(learner, now_ms), lrs=lrs)
        own = lrs is not None and lrs.own
        code = new_code()
        text = write_letter(letter, code, self._cost)
        with transaction(self._db):
            self._audit.note(actor, "enrolment_made", learner, database=self._db, days=DAYS, own_key=int(own))
            if not self._gate.is_self(learner):
                self._audit.note(actor, LOOKED, learner, database=self._db, page=PAGE)
        return Made(
            text=text,
            code=code,
            expires_ms=letter.expires_ms,
            sends=lrs is not None,
            own_key=own,
            packs_from=letter.source.name or letter.source.place if letter.source else "",
        )

    def _may(self, learner: str) -> Actor:
        self._gate.need(Right.ENROL_DEVICE)
        found = standing(self._db, learner)
        actor = self._gate.need(Right.ENROL_DEVICE, learner)
        if found.merged_into:
            raise Refusal("was_merged", learner=learner, into=found.merged_into)
        if found.left:
            raise Refusal("has_left", learner=learner)
        return actor

    def _lrs_key(self, *, same_key: bool) -> LrsKey | None:
        lrs, home = read_lrs(self._db), self.home_key()
        if lrs is None:
            return None
        if not home:
            if not same_key:
                raise Refusal("enrolment_no_home_key")
            self._gate.need(Right.MANAGE_KEYS)
        how = lrs.connecting
        return LrsKey(
            endpoint=lrs.endpoint,
            key=home or lrs.key,
            secret=(self._keys.secret(HOME_SECRET) or "") if home else read_secrets(self._keys).secret,
            own=not home,
            version=how.version,
            authority=(self._certificates / how.ca_file).read_bytes() if how.ca_file else b"",
        )

    def _about(self, learner: str, now_ms: int) -> Letter:
        name, language, colour, pack, site = self._db.execute(
            "SELECT name, language, colour, pack, site FROM learner WHERE id = ?", [learner]
        ).fetchone()
        meta, look = read_meta(self._db), read_livery(self._db)
        row = self._db.execute("SELECT json FROM preference WHERE learner = ?", [learner]).fetchone()
        packs = self._db.execute(
            "SELECT DISTINCT json_extract(fact, '$.pack') FROM event WHERE learner = ? AND roam_sequence > 0", [learner]
        ).fetchall()
        return Letter(
            id=self._new_id(),
            made_ms=now_ms,
            expires_ms=now_ms + DAYS * DAY_MS,
            organisation=meta.organisation if meta else "",
            site=device_site(self._db),
            person=learner,
            name=name,
            language=language,
            colour=colour,
            pack=pack,
            person_site=site,
            preferences=row[0] if row else "{}",
            merged=merged_ids(self._db, learner)[1:],
            packs=tuple(dict.fromkeys(one for one in (pack, *(row[0] for row in packs)) if one)),
            secret=self._secret(learner),
            key=self._key(learner),
            source=self._packs_from(),
            rules=kept_text(self._db),
            look_name=look.name,
            look_accent=look.accent,
        )

    def _secret(self, learner: str) -> Secret | None:
        row = self._db.execute(
            "SELECT pin_hash, kind, must_change, changed_ms FROM credential WHERE learner = ?", [learner]
        ).fetchone()
        if row is None:
            return None
        if row[2] or not row[0]:
            raise Refusal("enrolment_temporary_pin", learner=learner)
        return Secret(hashed=row[0], kind=row[1], changed_ms=row[3])

    def _key(self, learner: str) -> PrivateKey | None:
        row = self._db.execute(
            "SELECT by_pin, by_recovery, created_ms FROM learner_key WHERE learner = ?", [learner]
        ).fetchone()
        return None if row is None else PrivateKey(by_pin=row[0], by_recovery=row[1], created_ms=row[2])

    def _packs_from(self) -> Source | None:
        """A folder at work is none at home; an address is."""
        setting = self._source.setting()
        if setting is None or not is_web(setting.place):
            return None
        return Source(name=setting.name, place=setting.place, root=setting.root)
