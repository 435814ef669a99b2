# SPDX-License-Identifier: Apache-2.0
"""Looking at evidence: what waits for whoever is signed in, the pieces, the rubric, and what was found.

Rules:

1. Only the one person it was handed to gets on, while they are a supervisor of the learner's site (Right.OBSERVE) and
   signed in with their own PIN: not another supervisor, not the operator, not the command line, and nobody for their
   own evidence. Each look is one that the learner sees.
2. Every picture is decided on before anything is recorded: it may be kept, or it is thrown away at once.
3. Earned is who reaches the passing level in every criterion; the level of each is chosen, the outcome follows.
   "Not yet" comes with at least one sentence: what to do next.
4. What was found stands in the learner's record. From then on the pieces are the learner's alone again.
5. Levels and words that are not recorded yet are kept: a pulled plug costs none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from app.audit import Audit
from app.errors import Refusal
from app.own.facts import EvidenceJudged, EvidenceWorded
from app.own.state import Submission
from app.portfolio import screens
from app.portfolio.checks import PieceSort
from app.portfolio.pieces import Content, Piece, Pieces
from app.portfolio.views import AssessView, Finding, WaitingEvidence
from app.record.database import transaction
from app.rights import Actor, ActorKind, Gate, Right
from app.text import storable

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.portfolio.standing import RecordPort
    from app.shelf import PackIndex, Shelf
    from content_packs.model import Credential

PAGE = "evidence"
"""What a look at somebody's evidence is noted as."""
MOST_WORDS = 800
"""Characters of what is written about it."""
LEAST_WORDS = 3
"""Words of a sentence that says what to do next."""


class Assessing:
    """The side of who looks; implements `ui.ports.AssessingPort`.

    Raises Refusal: "not_signed_in", "not_allowed", "not_asked" (it was handed to somebody else, or taken back); a call
    that writes raises `StoreFailed`, and then nothing has changed.
    """

    def __init__(
        self,
        database: Database,
        *,
        record: RecordPort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        audit: Audit,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send."""
        self._db = database
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._audit = audit
        self._recorded = recorded
        self._pieces = Pieces(database)

    def waiting(self) -> tuple[WaitingEvidence, ...]:
        """Return what waits for whoever is signed in, the oldest first; nothing for who may not look."""
        actor = self._gate.actor
        if actor is None or actor.kind is not ActorKind.PERSON or not self._gate.may(Right.OBSERVE):
            return ()
        rows = self._db.execute(
            "SELECT submission.submission, submission.learner, learner.name, submission.pack, submission.credential,"
            " handed_ms, parts, EXISTS (SELECT 1 FROM piece WHERE piece.of = submission.submission) FROM submission"
            " JOIN learner ON learner.id = submission.learner AND learner.left_ms IS NULL"
            " WHERE assessor = ? AND stage = 'waiting' ORDER BY handed_ms, submission.submission",
            [actor.id],
        ).fetchall()
        return tuple(
            WaitingEvidence(
                submission=name,
                learner=learner,
                name=person,
                title=self._title(pack, credential, actor),
                at_ms=at_ms,
                parts=parts,
                here=bool(here),
            )
            for name, learner, person, pack, credential, at_ms, parts, here in rows
            if self._gate.may(Right.OBSERVE, learner)
        )

    def look(self, submission: str) -> AssessView:
        """Return evidence with its texts; the look is noted. Raises Refusal("no_private_key")."""
        actor, learner, known = self._asked(submission)
        self._audit.looked(actor, learner, PAGE)
        return self._view(actor, submission, learner, known)

    def piece(self, piece: str) -> Content:
        """Return what is in a piece. Raises Refusal("no_such_piece"), Refusal("sealed_unreadable")."""
        actor, found = self._handed(piece)
        content = self._pieces.opened_by_reader(found, self._key(actor), actor.id)
        if content is None:
            raise Refusal("sealed_unreadable")
        return content

    def decide(self, piece: str, *, keep: bool) -> AssessView:
        """Say whether a picture may be kept; one that may not is thrown away. Raises Refusal("no_such_piece")."""
        actor, found = self._handed(piece)
        if found.sort is not PieceSort.PICTURE:
            raise Refusal("no_such_piece")
        with transaction(self._db):
            if keep:
                self._pieces.approve(piece)
            else:
                self._pieces.throw_away(piece)
            self._audit.note(actor, "picture_decided", found.learner, database=self._db, kept=int(keep))
        actor, learner, known = self._asked(found.of)
        return self._view(actor, found.of, learner, known)

    def keep(self, submission: str, finding: Finding) -> None:
        """Keep what was chosen and typed so far."""
        actor, learner, _ = self._asked(submission)
        text = msgspec.json.encode(_tidy(finding)).decode()
        self._record.save_draft(learner, _draft_name(submission, actor), submission, text)

    def judge(self, submission: str, finding: Finding) -> bool:
        """Record what was found, and say whether it is earned.

        Raises Refusal: "evidence_elsewhere", "sealed_unreadable" (nobody judges what they cannot open, after their key
        was lost), "pictures_undecided", "levels_missing", "feedback_missing"; "no_private_key".
        """
        actor, learner, known = self._asked(submission)
        finding, index = _tidy(finding), self._index(known, actor)
        entry, pieces = self._entry(index, known), self._pieces.of(submission)
        if not pieces:
            raise Refusal("evidence_elsewhere")
        key, kept = self._key(actor), (piece for piece in pieces if piece.sort is not PieceSort.REFUSED)
        if any(self._pieces.opened_by_reader(piece, key, actor.id) is None for piece in kept):
            raise Refusal("sealed_unreadable")
        if any(piece.sort is PieceSort.PICTURE and not piece.approved for piece in pieces):
            raise Refusal("pictures_undecided")
        if len(finding.levels) != len(entry.criteria) or not all(1 <= n <= len(entry.scale) for n in finding.levels):
            raise Refusal("levels_missing")
        earned = is_earned(finding.levels, entry.passing)
        if not earned and len(finding.words.split()) < LEAST_WORDS:
            raise Refusal("feedback_missing")
        facts: list[EvidenceJudged | EvidenceWorded] = [
            EvidenceJudged(
                submission=submission,
                pack=known.pack,
                version=index.version,
                credential=known.credential,
                assessor=actor.id,
                levels=finding.levels,
                earned=earned,
            )
        ]
        if finding.words:
            facts.append(
                EvidenceWorded(submission=submission, pack=known.pack, credential=known.credential, words=finding.words)
            )

        def also(database: Database) -> None:
            self._pieces.shut(submission)
            self._audit.note(actor, "evidence_judged", learner, database=database, earned=int(earned))
            name = _draft_name(submission, actor)
            database.execute("DELETE FROM draft WHERE learner = ? AND attempt = ?", [learner, name])

        self._record.append(learner, *facts, also=also)
        self._recorded()
        return earned

    def _asked(self, submission: str) -> tuple[Actor, str, Submission]:
        """Let only the person on whom it waits for; return them, whose it is, and what was handed in."""
        row = self._db.execute("SELECT learner FROM submission WHERE submission = ?", [submission]).fetchone()
        if row is None:
            raise Refusal("not_asked")
        learner = str(row[0])
        actor = self._gate.need(Right.OBSERVE, learner)
        known = self._record.state(learner).own.submissions.get(submission)
        waits = known is not None and known.earned is None and not known.withdrawn
        if known is None or not waits or actor.kind is not ActorKind.PERSON or known.assessor != actor.id:
            raise Refusal("not_asked")
        return actor, learner, known

    def _handed(self, piece: str) -> tuple[Actor, Piece]:
        found = self._pieces.one(piece)
        if found is None:
            raise Refusal("no_such_piece")
        actor, learner, _ = self._asked(found.of)
        if found.learner != learner or found.reader != actor.id:
            raise Refusal("not_asked")
        return actor, found

    def _key(self, actor: Actor) -> bytes:
        key = self._accounts.private_key(actor.id)
        if key is None:
            raise Refusal("no_private_key")
        return key

    def _view(self, actor: Actor, submission: str, learner: str, known: Submission) -> AssessView:
        key, index = self._key(actor), self._index(known, actor)
        entry, pieces = self._entry(index, known), self._pieces.of(submission)
        contents = {one.id: self._pieces.opened_by_reader(one, key, actor.id) for one in pieces}
        texts = {id_: each.text for id_, each in contents.items() if each is not None and each.sort is PieceSort.TEXT}
        return AssessView(
            submission=submission,
            learner=learner,
            name=self._accounts.card(learner).name,
            title=entry.title,
            shows=entry.evidence,
            scale=entry.scale,
            passing=entry.passing,
            criteria=entry.criteria,
            pieces=screens.cards(pieces, contents),
            texts=texts,
            finding=self._finding(learner, submission, actor, len(entry.criteria)),
            tries=screens.tries(self._record.state(learner).own, known.pack, known.credential),
            here=bool(pieces),
            language=self._accounts.card(actor.id).language,
        )

    def _finding(self, learner: str, submission: str, actor: Actor, count: int) -> Finding:
        kept, none = self._record.draft(learner, _draft_name(submission, actor)), (0,) * count
        try:
            found = msgspec.json.decode(kept[1], type=Finding) if kept else Finding()
        except msgspec.DecodeError:
            found = Finding()
        return found if len(found.levels) == count else Finding(levels=none, words=found.words)

    def _index(self, known: Submission, actor: Actor) -> PackIndex:
        return self._shelf.index(known.pack, language=self._accounts.card(actor.id).language)

    def _entry(self, index: PackIndex, known: Submission) -> Credential:
        found = screens.found(index, known.credential)
        if found is None:
            raise Refusal("no_such_credential")
        return found

    def _title(self, pack: str, credential: str, actor: Actor) -> str:
        try:
            found = screens.found(self._shelf.index(pack, language=self._accounts.card(actor.id).language), credential)
        except Refusal:  # the pack is not here any more
            return ""
        return found.title if found is not None else ""


def is_earned(levels: tuple[int, ...], passing: int) -> bool:
    """Say whether a micro-credential is earned with these places on its scale, one for each criterion."""
    return bool(levels) and all(level >= passing for level in levels)


def _draft_name(submission: str, actor: Actor) -> str:
    return f"finding:{submission}:{actor.id}"


def _tidy(finding: Finding) -> Finding:
    return Finding(levels=tuple(finding.levels), words=" ".join(storable(finding.words).split())[:MOST_WORDS])
