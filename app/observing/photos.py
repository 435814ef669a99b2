# SPDX-License-Identifier: Apache-2.0
"""Photos of how somebody did something at work, kept with what was seen of them.

Rules:

1. Who watched may put up to `MOST` pictures to an observation, while it is the last with its checklist. Each was drawn
   anew without what a camera writes into it, and looked at twice: nobody may be on it, no record and no screen.
2. The person who was watched and who watched can open them, nobody else: not another supervisor, not the operator, not
   the command line. So both need a key, which is a PIN of their own. They stay on this device.
3. Who was watched can delete each, also one of an earlier observation; who watched can take theirs away. They go when
   the checklist is gone through again here, and when everything about the person is erased.
4. Each time who watched opens one is a look that the person sees.
5. Who turned out to be the same person as who watched stands in their place: they add photos and take them away. What
   was sealed for the key that is gone opens for nobody but who was watched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.audit import Audit
from app.errors import Refusal
from app.observing.views import PhotoCard, PhotosKept, PhotosStand
from app.portfolio.checks import PieceSort, check
from app.portfolio.pieces import Content, Piece, Pieces
from app.private.pair import public_of
from app.record.database import transaction
from app.record.erasure import PHOTO
from app.record.merged import survivor
from app.rights import Actor, ActorKind, Gate, Right

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.clock import NewId
    from app.observing.state import Seen
    from app.portfolio.camera import Camera
    from app.record_ports import StatePort

MOST = 3
"""Pictures of one observation."""
PAGE = "photo"
"""What a look at a photo of somebody's work is noted as."""
_EARLIER = f"SELECT id FROM piece WHERE learner = ? AND {PHOTO} ORDER BY at_ms, rowid"  # noqa: S608 - a condition of ours


class Photos:
    """Implements `ui.ports.PhotosPort`; on the writer's thread.

    Raises Refusal: "not_signed_in", "not_yours" or "not_allowed" for who is neither of the two, "no_such_learner",
    "no_such_observation"; what writes `StoreFailed`, and then nothing has changed.
    """

    def __init__(
        self,
        database: Database,
        *,
        record: StatePort,
        accounts: Accounts,
        gate: Gate,
        audit: Audit,
        camera: Camera,
        new_id: NewId,
    ) -> None:
        self._db = database
        self._record = record
        self._accounts = accounts
        self._gate = gate
        self._audit = audit
        self._camera = camera
        self._new_id = new_id
        self._pieces = Pieces(database)

    def kept(self, learner: str, observation: str) -> PhotosKept:
        """Return which photos there are for whoever asks, and whether they can add one. Another supervisor: none."""
        actor = self._one_of_both(learner)
        seen = self._seen(learner, observation)
        if self._gate.is_self(learner):
            last = {each.id for each in self._every(learner)}
            earlier = [piece for piece in self._earlier(learner) if piece.of not in last]
            return self._view((*self._of(learner, observation), *earlier), PhotosStand.OWN)
        if actor.id != self._observed_by(seen):
            return self._view((), PhotosStand.NOT_YOURS)
        return self._view(self._of(learner, observation), self._stand(actor, learner, observation))

    def add(self, learner: str, observation: str, data: bytes, *, nobody_in_it: bool, looked_again: bool) -> PhotosKept:
        """Keep a photo (a bare JPEG) for both.

        Raises Refusal: "picture_not_asked" unless both questions were answered, "no_private_key" for who watched
        without a key, "no_sharing_key" where who was watched has none, "too_many_pieces", and those of `checks.check`.
        """
        actor = self._observer(learner, observation)
        stand = self._stand(actor, learner, observation)
        key = self._accounts.private_key(actor.id)
        if key is None:
            raise Refusal("no_private_key")
        if stand is PhotosStand.NO_KEY:
            raise Refusal("no_sharing_key")
        if stand is PhotosStand.FULL:
            raise Refusal("too_many_pieces", most=MOST)
        check(PieceSort.PICTURE, "", data)
        if not (nobody_in_it and looked_again):
            raise Refusal("picture_not_asked")
        piece = Piece(
            id=self._new_id(),
            learner=learner,
            of=observation,
            sort=PieceSort.PICTURE,
            at_ms=self._record.now_ms(),
            reader=actor.id,
            approved=True,
            size=0,
        )
        content = Content(sort=PieceSort.PICTURE, name="", data=data)
        with transaction(self._db):
            self._pieces.add_for(piece, content, public=self._public(learner), reader_public=public_of(key))
            self._pieces.approve(piece.id)
            self._audit.note(actor, "photo_kept", learner, database=self._db)
        return self.kept(learner, observation)

    def photo(self, learner: str, photo: str) -> Content:
        """Return a photo. Raises Refusal: "no_such_piece", "no_private_key", "sealed_unreadable"."""
        actor, piece = self._there(learner, photo)
        own = self._gate.is_self(learner)
        key = self._accounts.private_key(actor.id)
        if key is None:
            raise Refusal("no_private_key")
        content = self._pieces.opened(piece, key) if own else self._pieces.opened_by_reader(piece, key, actor.id)
        if content is None:
            raise Refusal("sealed_unreadable")
        if not own:
            self._audit.looked(actor, learner, PAGE)
        return content

    def drop(self, learner: str, photo: str) -> None:
        """Delete a photo, for both. Raises Refusal("no_such_piece")."""
        actor, piece = self._there(learner, photo)
        with transaction(self._db):
            self._pieces.drop([piece.id])
            self._audit.note(actor, "photo_dropped", learner, database=self._db)

    # --- within

    def _one_of_both(self, learner: str) -> Actor:
        actor = self._gate.own(learner) if self._gate.is_self(learner) else self._gate.need(Right.OBSERVE, learner)
        if actor.kind is not ActorKind.PERSON:
            raise Refusal("not_allowed", right=Right.OBSERVE.value)
        self._accounts.card(learner)
        return actor

    def _observer(self, learner: str, observation: str) -> Actor:
        actor = self._one_of_both(learner)
        if actor.id != self._observed_by(self._seen(learner, observation)) or self._gate.is_self(learner):
            raise Refusal("not_allowed", right=Right.OBSERVE.value)
        return actor

    def _there(self, learner: str, photo: str) -> tuple[Actor, Piece]:
        """Let on only the two, and only to a photo of an observation."""
        actor, piece = self._one_of_both(learner), self._pieces.one(photo)
        if piece is None or piece.learner != learner:
            raise Refusal("no_such_piece")
        if not self._gate.is_self(learner) and piece.reader != actor.id:
            raise Refusal("not_allowed", right=Right.OBSERVE.value)
        known = any(piece.of == each.id for each in self._every(learner))
        if not known and all(piece.id != each.id for each in self._earlier(learner)):
            raise Refusal("no_such_piece")
        return actor, piece

    def _every(self, learner: str) -> tuple[Seen, ...]:
        packs = self._record.state(learner).packs.values()
        return tuple(seen for pack in packs for seen in pack.observed.last.values())

    def _seen(self, learner: str, observation: str) -> Seen:
        found = next((each for each in self._every(learner) if each.id == observation), None)
        if found is None:
            raise Refusal("no_such_observation")
        return found

    def _observed_by(self, seen: Seen) -> str:
        return survivor(self._db, seen.observer)  # rule 5

    def _of(self, learner: str, observation: str) -> tuple[Piece, ...]:
        return tuple(piece for piece in self._pieces.of(observation) if piece.learner == learner)

    def _earlier(self, learner: str) -> tuple[Piece, ...]:
        rows = self._db.execute(_EARLIER, [learner]).fetchall()
        return tuple(piece for (id_,) in rows if (piece := self._pieces.one(id_)) is not None)

    def _public(self, learner: str) -> str:
        return self._record.state(learner).own.public_key

    def _stand(self, actor: Actor, learner: str, observation: str) -> PhotosStand:
        if self._accounts.private_key(actor.id) is None:
            return PhotosStand.NO_KEY_HERE
        if not self._public(learner):
            return PhotosStand.NO_KEY
        return PhotosStand.FULL if len(self._of(learner, observation)) >= MOST else PhotosStand.MAY

    def _view(self, pieces: tuple[Piece, ...], stand: PhotosStand) -> PhotosKept:
        cards = tuple(PhotoCard(id=each.id, at_ms=each.at_ms, of=each.of) for each in pieces)
        return PhotosKept(photos=cards, stand=stand, most=MOST, camera=self._camera.on())
