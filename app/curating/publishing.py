# SPDX-License-Identifier: Apache-2.0
"""Refine and publish: what a draft would do, a look as a learner, and the organisation file that comes of it.

Rules:

1. A draft ends in the organisation file of `app.organisation_file`: there is no other way in which a rule comes about.
   Whoever may manage the device puts it in force here, or publishes it for every device where the organisation's
   signed repository is (`app.curating.signed`); everybody else makes a file for whoever may.
2. Nothing is published, and no file is made, while there is something to see to (`Look`).
3. A file carries all rules that would be in force, not the draft alone: taken in, it stands in the place of all that
   were there. Its digest is that of its text; line ends do not count, since mail changes them.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from app.curating.drafts import Drafts
from app.curating.effect import changes, left_alone, modules, twice
from app.curating.sheet import DECISIONS, Choice, Decision, Sheet, Thing, laid_over
from app.curating.titles import Titles, as_named_now
from app.curating.views import Brought, Look, RulesFile, Seen, Titled
from app.errors import Refusal
from app.organisation import Doubt, Rules, Verb, doubts
from app.organisation_file import RulesBroken, keep_rules, kept_rules, read_organisation, written
from app.reasons import Reason, ReasonCode
from app.record.database import transaction
from app.rights import Gate, Right
from app.screens import lesson as lesson_view
from app.shelf import index_pack
from app.views import LessonView
from content_packs.localise import in_language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlite_utils import Database

    from app.audit import Audit
    from app.shelf import Shelf
    from content_packs.model import Pack

SET, WRITTEN = "rules_set", "rules_written"


class Publishing:
    """Implements `ui.ports.curating.CuratedPort`. Raises Refusal as `app.curating.curating.Curating` does."""

    def __init__(
        self,
        database: Database,
        *,
        drafts: Drafts,
        shelf: Shelf,
        gate: Gate,
        audit: Audit,
        renew: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `renew` has the program obey what is kept now."""
        self._db = database
        self._drafts = drafts
        self._shelf = shelf
        self._gate = gate
        self._audit = audit
        self._renew = renew

    def seen(self, id: str, language: str = "") -> Seen:
        """Return what a draft would do."""
        sheet, now = self._drafts.one(id).sheet, self._now()
        then, titles = laid_over(now, sheet), Titles(self._shelf, now, language)
        packs = [self._pack(each, language) for each in self._about(sheet)]
        alone = [doubt for pack in packs for doubt in left_alone(pack, now, then)]
        return Seen(
            changes=tuple(change for pack in packs for change in changes(pack, now, then)),
            first=tuple(title for pack in packs for title in modules(pack, now, then, Verb.PIN)),
            never=tuple(title for pack in packs for title in modules(pack, now, then, Verb.FORBID)),
            doubts=tuple((doubt, titles.doubt(doubt)) for doubt in (*self._doubts(then), *alone)),
            looks=tuple(self._looks(sheet, titles)),
            rules=len(then.rules),
            sets=self._gate.may(Right.MANAGE_DEVICE),
        )

    def as_learner(self, id: str, pack: str, competency: str, language: str = "") -> tuple[LessonView, ...]:
        """Return the lessons of a competency as people would get them, in that order, with the reason they read."""
        sheet = self._drafts.one(id).sheet
        if pack not in self._shelf.ids():
            raise Refusal("thing_gone")
        index = index_pack(self._pack(pack, language), laid_over(self._now(), sheet))
        views = []
        for found in index.lessons_of.get(competency, ()):
            rule = index.taught.general_rules.get(found.id)
            code = ReasonCode.CHOSEN_BY_YOU
            if rule is not None:
                code = ReasonCode.PINNED if rule.verb is Verb.PIN else ReasonCode.REPLACED
            params: dict[str, str | float] = {"because": rule.because} if rule is not None else {}
            views.append(lesson_view("", found.id, Reason(code, params), index, language))
        return tuple(views)

    def file(self, id: str) -> RulesFile:
        """Return the organisation file that comes of a draft. Raises Refusal("curation_not_ready", look)."""
        actor = self._gate.need(Right.CURATE)
        made = self._made(id)
        self._audit.note(actor, WRITTEN, rules=made.rules, digest=made.digest)
        return made

    def publish(self, id: str) -> RulesFile:
        """Put a draft in force on this device, and return the file that now is. Needs Right.MANAGE_DEVICE too.

        Raises Refusal("curation_not_ready", look).
        """
        self._gate.need(Right.CURATE)
        self._gate.need(Right.MANAGE_DEVICE)
        made = self._made(id)
        self.put_in_force(id, made)
        return made

    def made(self, id: str) -> RulesFile:
        """Return the file that would come of a draft; nothing is written down. Raises as `file` does."""
        self._gate.need(Right.CURATE)
        return self._made(id)

    def rules(self, id: str) -> Rules:
        """Return the rules that would be in force, whether or not there is something to see to."""
        return laid_over(self._now(), self._drafts.one(id).sheet)

    def put_in_force(self, id: str, made: RulesFile, more: tuple[str, ...] = ()) -> None:
        """Obey what was made of a draft. Needs Right.MANAGE_DEVICE; `more`: what else is written down of it."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        with transaction(self._db):
            self._set(made)
            for action in more:
                self._audit.note(actor, action, database=self._db, rules=made.rules, digest=made.digest)
            self._drafts.published(id)
        self._renew()

    def look_at(self, content: bytes, language: str = "") -> Brought:
        """Look at a file that somebody brought. Nothing is kept. Raises Refusal("curation_file", line)."""
        self._gate.need(Right.MANAGE_DEVICE)
        text, rules = _read(content)
        now = self._now()
        said = as_named_now(self._shelf, rules)
        titles = Titles(self._shelf, now, language)
        named = {Thing(rule.pack, rule.kind, rule.id) for rule in said.rules}
        gone = (Thing(rule.pack, rule.kind, rule.id) for rule in now.rules)
        return Brought(
            file=RulesFile(text=text, digest=digest_of(text), rules=len(rules.rules)),
            things=tuple((_told(titles, said, n), rule.because) for n, rule in enumerate(said.rules)),
            gone=tuple(titles.of(thing) for thing in gone if thing not in named),
            doubts=tuple((doubt, titles.doubt(doubt)) for doubt in self._doubts(said)),
            new=said.rules != now.rules,
        )

    def take_in(self, content: bytes, digest: str) -> int:
        """Put a file in force that was looked at, and return how many rules it has. Needs Right.MANAGE_DEVICE.

        Raises Refusal("curation_file", line), Refusal("curation_digest") where it is another file than was looked at.
        """
        self._gate.need(Right.MANAGE_DEVICE)
        text, rules = _read(content)
        if digest_of(text) != digest:
            raise Refusal("curation_digest")
        with transaction(self._db):
            self._set(RulesFile(text=text, digest=digest, rules=len(rules.rules)))
        self._renew()
        return len(rules.rules)

    # --- inside

    def _set(self, file: RulesFile) -> None:
        actor = self._gate.need(Right.MANAGE_DEVICE)
        self._audit.note(actor, SET, database=self._db, rules=file.rules, digest=file.digest)
        keep_rules(self._db, file.text)

    def _made(self, id: str) -> RulesFile:
        sheet, now = self._drafts.one(id).sheet, self._now()
        looks = tuple(self._looks(sheet, Titles(self._shelf, now, "")))
        if looks:
            raise Refusal("curation_not_ready", look=looks[0][0].value)
        rules = laid_over(now, sheet)
        text = written(rules)
        return RulesFile(text=text, digest=digest_of(text), rules=len(rules.rules))

    def _now(self) -> Rules:
        return as_named_now(self._shelf, kept_rules(self._db))

    def _about(self, sheet: Sheet) -> list[str]:
        said = dict.fromkeys(choice.thing.pack for choice in sheet.choices)
        return [pack for pack in said if pack in self._shelf.ids()]

    def _pack(self, pack: str, language: str) -> Pack:
        content = self._shelf.index(pack).pack
        return in_language(content, language) if language else content

    def _doubts(self, rules: Rules) -> tuple[Doubt, ...]:
        return doubts(rules, lambda pack: self._shelf.index(pack).pack if pack in self._shelf.ids() else None)

    def _looks(self, sheet: Sheet, titles: Titles) -> Iterator[tuple[Look, tuple[Titled, ...]]]:
        decided = [choice for choice in sheet.choices if choice.decision is not Decision.COLLECTED]
        if not decided:
            yield Look.NOTHING, ()
        silent = [choice.thing for choice in decided if choice.rules and not choice.because]
        if silent:
            yield Look.BECAUSE, tuple(titles.of(thing, sheet) for thing in silent)
        critical = [thing for pack in self._about(sheet) for thing in twice(self._pack(pack, ""), sheet)]
        if critical:
            yield Look.TWICE, tuple(titles.of(thing, sheet) for thing in critical)
        against = [
            choice.thing for choice in decided if choice.rules and _contradicts(self._now(), sheet, choice.thing)
        ]
        if against:
            yield Look.CONTRADICTS, tuple(titles.of(thing, sheet) for thing in against)


def digest_of(text: str) -> str:
    r"""Return the digest of a file, in groups that can be read out.

    >>> digest_of("one\ntwo\n") == digest_of("one\r\ntwo")
    True
    """
    whole = hashlib.sha256("\n".join(text.splitlines()).strip().encode()).hexdigest()[:24]
    return " ".join(whole[place : place + 4] for place in range(0, len(whole), 4))


def _read(content: bytes) -> tuple[str, Rules]:
    try:
        text = content.decode("utf-8-sig")
        said = read_organisation(text)
    except UnicodeDecodeError as error:
        raise Refusal("curation_file", line=0) from error
    except RulesBroken as broken:
        raise Refusal("curation_file", line=broken.line) from broken
    return "\n".join(text.splitlines()) + "\n", said.rules


def _told(titles: Titles, said: Rules, place: int) -> Titled:
    """A rule of a file as a thing with what the file says of it, as if it were a draft."""
    rule = said.rules[place]
    thing = Thing(rule.pack, rule.kind, rule.id)
    choice = Choice(thing=thing, decision=DECISIONS[rule.verb], because=rule.because, instead=rule.instead)
    return titles.of(thing, Sheet(choices=(choice,)))


def _contradicts(now: Rules, sheet: Sheet, thing: Thing) -> bool:
    """Whether what is shown instead of this lesson is gone itself, as the file has it (`organisation_file`, rule 3)."""
    gone = {(r.pack, r.id) for r in laid_over(now, sheet).rules if r.kind == "lesson" and r.verb is not Verb.PIN}
    choice = sheet.about(thing)
    instead = (thing.pack, choice.instead) if choice is not None else ("", "")
    others = {(r.pack, r.instead) for r in laid_over(now, sheet).rules if r.instead}
    return instead in gone or (thing.kind == "lesson" and (thing.pack, thing.id) in gone & others)
