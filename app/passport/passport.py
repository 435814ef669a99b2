# SPDX-License-Identifier: Apache-2.0
"""The passport of a person: what they learned anywhere, kept for themselves, and taken along as a signed file.

Rules:

1. Entries are the person's own: each is sealed with their key before it reaches the database. Without a PIN there is no
   key, and no entry can be kept.
2. The person chooses line by line what is in the file. What they take from an entry for themselves is left out unless
   they say so.
3. What the organisation vouches for is what its record says (certificates, checklists, earned micro-credentials), and
   is told apart from what the person says of themselves. Both are signed, and so is which is which. What stands on the
   signature of somebody whom this device does not know as a supervisor (`app.vouching`) it does not vouch for: such a
   checklist is left out until they are known here, and they are named as no witness of a module.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING

import msgspec

from app.clock import DAY_MS
from app.errors import Refusal
from app.passport.answers import answered
from app.passport.model import (
    MOST_BYTES,
    MOST_DAY,
    MOST_EVIDENCE,
    MOST_MINUTES,
    MOST_NAME,
    MOST_TAKE,
    MOST_TITLE,
    TYPE,
    Answered,
    Entry,
    Level,
    Made,
    Maker,
    Mark,
    MyPassport,
    Passport,
    Vouched,
    VouchedKind,
)
from app.passport.reached import doubted, vouched_of
from app.portfolio import vouching
from app.private.as_json import among, read, written
from app.private.sealed import NoteKind
from app.text import storable

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.audit import Audit
    from app.certifying import Certificate, Certifying
    from app.clock import NewId
    from app.cycling.cycling import RecordPort
    from app.private.sealed import Sealed
    from app.rights import Gate
    from app.shelf import Shelf
    from app.signing import Signing

DRAFT = "passport"
"""The name under which an entry is kept that is being written."""
FORMAT = 1


class Passports:
    """Implements `ui.ports.PassportPort`.

    Only the person themselves gets on. Raises Refusal: "not_signed_in", "not_yours", "no_such_learner"; what writes
    `StoreFailed`.
    """

    def __init__(
        self,
        *,
        record: RecordPort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        audit: Audit,
        sealed: Sealed,
        certifying: Certifying,
        signing: Signing,
        new_id: NewId,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called when there is something new to send."""
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._audit = audit
        self._sealed = sealed
        self._certifying = certifying
        self._signing = signing
        self._new_id = new_id
        self._recorded = recorded

    def mine(self, learner: str) -> MyPassport:
        """Return all that a person has for a passport, the latest first."""
        self._gate.own(learner)
        card = self._accounts.card(learner)
        entries = sorted(self._entries(learner).values(), key=lambda pair: (pair[1].day, pair[1].id), reverse=True)
        certificates = tuple(self._certificates(learner))
        return MyPassport(
            name=card.name,
            may_write=self._accounts.private_key(learner) is not None,
            entries=tuple(entry for _, entry in entries),
            vouched=self._vouched(learner, certificates),
            answered=self.answered(learner),
            doubted=tuple(made.reached.title for made in certificates if doubted(made)),
            draft=self._draft(learner),
        )

    def answered(self, learner: str) -> tuple[Answered, ...]:
        """Return what supervisors said of what the person brought along, the latest first."""
        self._gate.own(learner)
        own, language = self._record.state(learner).own, self._accounts.card(learner).language
        return answered(learner, own, self._shelf, self._accounts, audit=self._audit, language=language)

    def new(self) -> str:
        """Return the id of an entry that is to be written."""
        return self._new_id()

    def keep_draft(self, learner: str, entry: Entry) -> None:
        """Keep what is typed so far, sealed. Without a key nothing is kept."""
        self._gate.own(learner)
        key = self._accounts.private_key(learner)
        if key is not None:
            box = self._sealed.close_draft(learner, key, DRAFT, written(_tidy(entry)))
            self._record.save_draft(learner, DRAFT, "entry", msgspec.json.encode(box).decode())

    def drop_draft(self, learner: str) -> None:
        """Forget what is typed and not kept."""
        self._gate.own(learner)
        if self._record.draft(learner, DRAFT) is not None:
            self._record.save_draft(learner, DRAFT, "entry", '""')  # an empty box, which nothing opens

    def keep(self, learner: str, entry: Entry) -> Entry:
        """Keep an entry, instead of the one of the same id. Raises Refusal: "no_private_key", "entry_untitled"."""
        self._gate.own(learner)
        key = self._accounts.private_key(learner)
        if key is None:
            raise Refusal("no_private_key")
        tidy = _tidy(entry)
        if not tidy.title:
            raise Refusal("entry_untitled")
        before = self._notes(learner, tidy.id)
        self._sealed.write(learner, key, NoteKind.LEARNED, written(tidy))
        for note in before:
            self._sealed.erase(note)
        self.drop_draft(learner)
        self._recorded()
        return tidy

    def remove(self, learner: str, id: str) -> None:
        """Take an entry away. Raises Refusal("no_such_entry")."""
        self._gate.own(learner)
        notes = self._notes(learner, id)
        if not notes:
            raise Refusal("no_such_entry")
        for note in notes:
            self._sealed.erase(note)
        self._recorded()

    def make(
        self, learner: str, entries: Collection[str], vouched: Collection[str], takes: Collection[str] = ()
    ) -> Made:
        """Return a signed passport with these lines; `takes`: entries in which what the person takes from them stands.

        Raises Refusal("passport_empty"), Refusal("passport_too_long").
        """
        mine = self.mine(learner)
        own = tuple(
            each if each.id in takes else msgspec.structs.replace(each, take="")
            for each in mine.entries
            if each.id in entries
        )
        reached = tuple(each for each in mine.vouched if each.id in vouched)
        if not own and not reached:
            raise Refusal("passport_empty")
        passport = Passport(
            version=FORMAT,
            id=self._new_id(),
            holder=mine.name[:MOST_NAME],
            language=self._accounts.card(learner).language,
            made_ms=self._record.now_ms(),
            maker=Maker(name=self._signing.name(), organisation=self._signing.organisation()),
            vouched=reached,
            own=own,
        )
        content = self._signing.sign(msgspec.json.encode(passport), TYPE).encode()
        if len(content) > MOST_BYTES:
            raise Refusal("passport_too_long")
        from app.signing import thumbprint  # noqa: PLC0415 - it is loaded by now

        mark = Mark(key=thumbprint(self._signing.public()), digest=hashlib.sha256(content).hexdigest())
        return Made(content=content, passport=passport, mark=mark)

    # --- within

    def _entries(self, learner: str) -> dict[str, tuple[list[str], Entry]]:
        """By the entry's id: its notes (two only where a plug was pulled at a change) and how it reads now."""
        key, found = self._accounts.private_key(learner), dict[str, tuple[list[str], Entry]]()
        if key is None:
            return found
        for note, entry in among(self._sealed.read(learner, key), (NoteKind.LEARNED,), Entry):
            notes = found[entry.id][0] if entry.id in found else []
            found[entry.id] = ([*notes, note.id], entry)
        return found

    def _notes(self, learner: str, entry: str) -> list[str]:
        found = self._entries(learner).get(entry)
        return found[0] if found else []

    def _draft(self, learner: str) -> Entry | None:
        key, kept = self._accounts.private_key(learner), self._record.draft(learner, DRAFT)
        if key is None or kept is None:
            return None
        return read(self._sealed.open_draft(learner, key, DRAFT, msgspec.json.decode(kept[1], type=str)), Entry)

    def _vouched(self, learner: str, certificates: tuple[Certificate, ...]) -> tuple[Vouched, ...]:
        certified = [vouched_of(made) for made in certificates if not doubted(made)]
        every = [*certified, *self._earned(learner)]
        return tuple(sorted(every, key=lambda each: (each.day, each.id), reverse=True))

    def _certificates(self, learner: str) -> Iterator[Certificate]:
        for one in self._certifying.reached(learner):
            yield self._certifying.certificate(learner, one.kind, one.id)

    def _earned(self, learner: str) -> Iterator[Vouched]:
        language = self._accounts.card(learner).language
        for name, known in self._record.state(learner).own.submissions.items():
            if not known.earned or known.withdrawn:
                continue
            try:
                index = self._shelf.index(known.pack, known.version, language)
            except Refusal:
                continue
            for each in index.pack.credentials:
                if each.id != known.credential or not vouching.vouched(self._accounts, learner, known, each):
                    continue
                found = zip(each.criteria, known.levels, strict=False)
                yield Vouched(
                    id=name,
                    kind=VouchedKind.CREDENTIAL,
                    title=each.title[:1000],
                    day=known.judged_ms // DAY_MS,
                    levels=tuple(
                        Level(criterion=criterion.text[:1000], level=each.scale[level - 1][:1000])
                        for criterion, level in found
                        if 0 < level <= len(each.scale)
                    )[:50],
                    seen_by=self._name(known.judged_by),
                )

    def _name(self, learner: str) -> str:
        try:
            return self._accounts.card(learner).name
        except Refusal:
            return ""


def _tidy(entry: Entry) -> Entry:
    """As it is kept: no text longer than a passport takes, numbers within their bounds."""
    evidence = tuple(dict.fromkeys(_line(each, MOST_TITLE) for each in entry.evidence if each.strip()))
    return msgspec.structs.replace(
        entry,
        title=_line(entry.title, MOST_TITLE),
        where=_line(entry.where, MOST_TITLE),
        day=min(max(entry.day, 0), MOST_DAY),
        minutes=min(max(entry.minutes, 0), MOST_MINUTES),
        take=storable(entry.take).strip()[:MOST_TAKE],
        evidence=evidence[:MOST_EVIDENCE],
    )


def _line(text: str, most: int) -> str:
    return " ".join(storable(text).split())[:most]
