# SPDX-License-Identifier: Apache-2.0
"""Evidence for a micro-credential, as a learner puts it together. Each call is one short transaction, and gives a view.

It goes: `open` → `keep_text`, `add`, each kept at once → `hand_in` to a named person → that person looks
(`app.portfolio.assessing`) → earned, or "not yet" with what to show next → `again`.

Rules:

1. Pieces are sealed before they reach the database (`app.portfolio.pieces`). Who has no PIN has no key, and can hand in
   nothing: the screen says so.
2. A picture is kept only after its person said that no resident, no record and no screen is in it. Whom it is handed to
   says so once more, or it is thrown away.
3. Evidence is handed to one person: a supervisor of one's own site who has a key. They can open it until they have
   said what they found, or it is taken back.
4. After three times "not yet" people are proposed who can help: who said they could teach it, else a supervisor.
5. Nothing of it is evidence for the learner engine.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.errors import Refusal
from app.own.facts import EvidenceHanded, EvidenceWithdrawn
from app.portfolio import screens
from app.portfolio.checks import MOST_IN_ALL, MOST_PIECES, PieceSort, check
from app.portfolio.coaches import coaches
from app.portfolio.drafts import Drafts, drop
from app.portfolio.pieces import Content, Piece, Pieces
from app.portfolio.standing import At, RecordPort, Standing
from app.portfolio.views import EvidenceCard, EvidenceView, Stage
from app.private.near import nearby
from app.record.database import transaction
from app.rights import Role
from app.text import storable, tidy_name

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.clock import NewId
    from app.portfolio.camera import Camera
    from app.private.sealed import Sealed
    from app.rights import Gate
    from app.shelf import Shelf


class Portfolio:
    """The learner's side; implements `ui.ports.PortfolioPort`.

    Only the person themselves gets on (Refusal "not_yours", "not_signed_in"). Every call raises
    Refusal("no_such_learner"), Refusal("no_such_pack") and, for one that is not in the pack,
    Refusal("no_such_credential"); one that writes `StoreFailed`, and then nothing has changed.
    """

    def __init__(
        self,
        database: Database,
        *,
        record: RecordPort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        sealed: Sealed,
        camera: Camera,
        new_id: NewId,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send."""
        self._db = database
        self._record = record
        self._accounts = accounts
        self._gate = gate
        self._camera = camera
        self._new_id = new_id
        self._recorded = recorded
        self._pieces = Pieces(database)
        self._drafts = Drafts(record, sealed)
        self._standing = Standing(record=record, shelf=shelf, accounts=accounts, gate=gate, drafts=self._drafts)

    def offered(self, learner: str) -> tuple[EvidenceCard, ...]:
        """Return the micro-credentials of the learner's pack, with how far they are."""
        self._gate.own(learner)
        return self._standing.cards(learner)

    def open(self, learner: str, credential: str) -> EvidenceView:
        """Return one micro-credential: what is put together, what waits, or what was found."""
        at = self._found_again(learner, self._standing.at(learner, credential))
        card, entry, last = at.card, at.entry, at.last
        looked = last.judged_by if last is not None else ""
        pieces = self._of(learner, at.drafted if card.stage is Stage.BEGUN else at.submission)
        contents = {piece.id: self._pieces.opened(piece, at.key) if at.key else None for piece in pieces}
        return EvidenceView(
            card=card,
            shows=entry.evidence,
            scale=entry.scale,
            passing=entry.passing,
            criteria=entry.criteria,
            pieces=screens.cards(pieces, contents),
            draft=self._drafts.text(learner, at.index.id, credential, at.key) if at.key else "",
            levels=last.levels if last is not None else (),
            words=last.words if last is not None else "",
            people=nearby(self._db, learner, Role.SUPERVISOR),
            coaches=coaches(self._db, learner, at.index, entry, looked) if card.tries >= screens.TRIES else (),
            may_write=at.key is not None,
            here=bool(pieces) or card.stage is not Stage.WAITING,
            camera=self._camera.on(),
            language=self._accounts.card(learner).language,
        )

    def piece(self, learner: str, piece: str) -> Content:
        """Return what is in a piece of one's own. Raises Refusal("no_such_piece"), Refusal("sealed_unreadable")."""
        self._gate.own(learner)
        key, found = self._accounts.private_key(learner), self._pieces.one(piece)
        if found is None or found.learner != learner:
            raise Refusal("no_such_piece")
        content = self._pieces.opened(found, key) if key is not None else None
        if content is None:
            raise Refusal("sealed_unreadable")
        return content

    def keep_text(self, learner: str, credential: str, text: str) -> None:
        """Keep what is typed so far, sealed. Without a key nothing is kept."""
        at = self._standing.at(learner, credential)
        if at.key is not None and (at.drafted or text.strip()):
            of = at.drafted or self._new_id()
            self._drafts.keep(learner, at.index.id, credential, key=at.key, text=text, submission=of)

    def add(self, learner: str, credential: str, content: Content, *, nobody_in_it: bool = False) -> EvidenceView:
        """Put a piece to what is put together; a text is no draft any more then.

        Raises Refusal: "no_private_key", "evidence_waits" and "evidence_earned" where nothing can be added now,
        "picture_not_asked" without `nobody_in_it` for a picture, "too_many_pieces", "pieces_too_big", and those of
        `checks.check`.
        """
        at = self._standing.at(learner, credential)
        key = at.may_collect()
        content = _tidy(content)
        check(content.sort, content.name, content.data)
        if content.sort is PieceSort.PICTURE and not nobody_in_it:
            raise Refusal("picture_not_asked")
        of = at.drafted or self._new_id()
        self._room(of, len(content.data))
        piece = Piece(
            id=self._new_id(),
            learner=learner,
            of=of,
            sort=content.sort,
            at_ms=self._record.now_ms(),
            reader="",
            approved=False,
            size=0,
        )
        with transaction(self._db):
            if content.sort is PieceSort.TEXT or not at.drafted:
                self._drafts.begin(learner, at.index.id, credential, of)
            self._pieces.add(piece, key, content)
        return self.open(learner, credential)

    def drop(self, learner: str, credential: str, piece: str) -> EvidenceView:
        """Take a piece away that is not handed in. Raises Refusal("no_such_piece")."""
        at, found = self._standing.at(learner, credential), self._pieces.one(piece)
        if found is None or found.of != at.drafted or found.learner != learner:
            raise Refusal("no_such_piece")
        with transaction(self._db):
            self._pieces.drop([piece])
        return self.open(learner, credential)

    def hand_in(self, learner: str, credential: str, assessor: str) -> EvidenceView:
        """Hand what is put together to one person, who can open it from now on.

        Raises Refusal: "no_private_key", "no_such_assessor", "evidence_empty", "sealed_unreadable", "evidence_waits",
        "evidence_earned".
        """
        at = self._standing.at(learner, credential)
        key = at.may_collect()
        people = {one.id: one for one in nearby(self._db, learner, Role.SUPERVISOR) if one.may_read}
        if assessor not in people:
            raise Refusal("no_such_assessor")
        pieces = self._of(learner, at.drafted)
        if not pieces:
            raise Refusal("evidence_empty")
        fact = EvidenceHanded(
            submission=at.drafted,
            pack=at.index.id,
            version=at.index.version,
            credential=credential,
            assessor=assessor,
            parts=len(pieces),
        )

        def also(database: Database) -> None:
            for piece in pieces:
                if not self._pieces.let(piece, key, assessor, people[assessor].public):
                    raise Refusal("sealed_unreadable")
            drop(database, learner, at.index.id, credential)

        self._record.append(learner, fact, also=also)
        self._recorded()
        return self.open(learner, credential)

    def take_back(self, learner: str, credential: str) -> EvidenceView:
        """Take back what waits: nobody else can open it any more, and it can be changed. Refusal("not_waiting")."""
        at = self._standing.at(learner, credential)
        if at.last is None or at.last.earned is not None:
            raise Refusal("not_waiting")
        fact = EvidenceWithdrawn(
            submission=at.submission, pack=at.index.id, version=at.last.version, credential=credential
        )
        self._begin_again(learner, at, fact)
        self._recorded()
        return self.open(learner, credential)

    def again(self, learner: str, credential: str) -> EvidenceView:
        """After "not yet": go on with the same pieces, to show more.

        Raises Refusal: "no_private_key", "evidence_waits", "evidence_earned".
        """
        at = self._standing.at(learner, credential)
        at.may_collect()
        if at.card.stage is Stage.NOT_YET:
            self._begin_again(learner, at)
        return self.open(learner, credential)

    def _begin_again(self, learner: str, at: At, *facts: EvidenceWithdrawn) -> None:
        """Let the pieces of a submission be those of a new one that is put together."""
        following = self._new_id()

        def also(_database: Database) -> None:
            self._pieces.move(at.submission, following)
            self._drafts.begin(learner, at.index.id, at.entry.id, following)

        if facts:
            self._record.append(learner, *facts, also=also)
        else:
            with transaction(self._db):
                also(self._db)

    def _found_again(self, learner: str, at: At) -> At:
        """Put together again what was taken back on another device and lies here still."""
        if at.drafted or at.card.stage not in {Stage.NEW, Stage.NOT_YET} or self._of(learner, at.submission):
            return at
        for name, each in self._record.state(learner).own.submissions.items():
            mine = each.withdrawn and (each.pack, each.credential) == (at.index.id, at.entry.id)
            if mine and self._of(learner, name):
                following = self._new_id()
                with transaction(self._db):
                    self._pieces.move(name, following)
                    self._drafts.begin(learner, at.index.id, at.entry.id, following)
                return self._standing.at(learner, at.entry.id)
        return at

    def _room(self, submission: str, more: int) -> None:
        there = self._pieces.of(submission)
        if len(there) >= MOST_PIECES:
            raise Refusal("too_many_pieces", most=MOST_PIECES)
        if sum(piece.size for piece in there) + more > MOST_IN_ALL:
            raise Refusal("pieces_too_big", most=MOST_IN_ALL >> 20)

    def _of(self, learner: str, submission: str) -> tuple[Piece, ...]:
        return tuple(piece for piece in self._pieces.of(submission) if piece.learner == learner) if submission else ()


def _tidy(content: Content) -> Content:
    name = tidy_name(content.name.replace("\\", "/").rpartition("/")[2])[:120]
    data = content.data
    if content.sort is PieceSort.TEXT:
        data = storable(content.text.strip()).encode()
    return Content(sort=content.sort, name=name, data=data)
