# SPDX-License-Identifier: Apache-2.0
"""Talks: the notes that a supervisor wrote, and that the other person agreed to with their own PIN.

Rules:

1. A supervisor of the person's site writes the notes, on one device, and never about themselves. They never leave it;
   that there was a talk, and that its notes were agreed, does (switch `coaching`).
2. The two who talked read them, and nobody else: to other supervisors it is said that there was a talk.
3. The person agrees with their own PIN, beside the supervisor or later, or says what they want changed. It changes
   nothing about who is signed in. Notes that were agreed stay as they are; notes that nobody has here are not agreed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.coaching.common import HERE, MOST, MOST_NOTES, PAGE, Coach, tidy
from app.coaching.views import TalkCard, TalkView
from app.errors import Refusal
from app.leading.facts import TalkAgreed, TalkHeld, TalkWorded
from app.record.merged import survivor
from app.signin import SecretKind, SignIn

if TYPE_CHECKING:
    from app.leading.state import Talk
    from app.rights import Actor

LONGEST_AGO = 92
"""Days: what was longer ago is not remembered well enough to write it down."""


class Talks(Coach):
    """Talks; implements `ui.ports.TalksPort`.

    Raises Refusal "no_such_talk" beside those of `FollowUps`; what writes raises `StoreFailed`.
    """

    # --- for a supervisor

    def note(self, learner: str, words: str, *, day: int = 0) -> TalkView:
        """Write down a talk of `day` (0: today). Raises Refusal: "no_notes", "talk_day" (most)."""
        actor = self._coach(learner)
        said, today = tidy(words, MOST_NOTES), self._today()
        if not said:
            raise Refusal("no_notes")
        if day and not 0 <= today - day <= LONGEST_AGO:
            raise Refusal("talk_day", most=LONGEST_AGO)
        index = self._shelf.index(self._accounts.card(learner).pack)
        name = self._new_id()
        held = TalkHeld(talk=name, pack=index.id, version=index.version, by=actor.id, day=day or today)
        worded = TalkWorded(talk=name, pack=index.id, by=actor.id, words=said)
        self._append(learner, held, worded, action="talk_noted", actor=actor)
        return self._view(learner, name)

    def reword(self, learner: str, talk: str, words: str) -> TalkView:
        """Write the notes anew. Raises Refusal: "no_notes", "talk_agreed", "talk_of_another"."""
        actor = self._coach(learner)
        found, said = self._one(learner, talk), tidy(words, MOST_NOTES)
        if survivor(self._db, found.by) != actor.id:
            raise Refusal("talk_of_another")
        if found.agreed_ms:
            raise Refusal("talk_agreed")
        if not said:
            raise Refusal("no_notes")
        if said != found.words or found.change:
            worded = TalkWorded(talk=talk, pack=found.pack, by=actor.id, words=said)
            self._append(learner, worded, action="talk_worded", actor=actor)
        return self._view(learner, talk)

    def look(self, learner: str, talk: str) -> TalkView:
        """Return the notes of a talk that one held; the look is noted. Raises Refusal("talk_of_another")."""
        actor = self._over(learner)
        found = self._one(learner, talk)
        if survivor(self._db, found.by) != actor.id:
            raise Refusal("talk_of_another")
        self._audit.looked(actor, learner, PAGE)
        return self._view(learner, talk)

    def held(self, by: str = "") -> tuple[TalkCard, ...]:
        """Return the talks that who acts held with people of their site, or `by` from the command line, latest first.

        None of them says what was talked about.
        """
        me, site = self._everybody()
        found = self._db.execute(
            "SELECT t.learner, t.talk, t.held_by, t.day, t.agreed_ms FROM talk t JOIN learner l ON l.id = t.learner"  # noqa: S608
            " WHERE ?3 IN ('', t.held_by, (SELECT merged_into FROM learner m WHERE m.id = t.held_by))"
            f" AND {HERE} ORDER BY t.day DESC, t.talk",
            [me, site, me or by],
        ).fetchall()
        vouching = self._accounts.vouching()
        return tuple(
            TalkCard(
                id=str(talk),
                learner=self._accounts.card(str(learner)),
                by=self._name(str(held_by)),
                day=int(day),
                agreed_ms=int(agreed_ms),
                mine=bool(me),
                here=False,
                doubt=vouching.doubt(str(held_by), str(learner)),
            )
            for learner, talk, held_by, day, agreed_ms in found
        )

    # --- for both

    def agree(self, learner: str, talk: str, secret: str) -> SignIn:
        """Let the person agree to the notes with their own secret; the outcome is that of the secret.

        Beside the supervisor who held the talk, or by themselves. Raises Refusal: "talk_agreed", "talk_of_another",
        "notes_elsewhere", "change_asked", "signs_with_nothing".
        """
        actor = self._beside(learner, talk)
        found = self._one(learner, talk)
        if found.agreed_ms:
            raise Refusal("talk_agreed")
        if not found.words:
            raise Refusal("notes_elsewhere")
        if found.change:
            raise Refusal("change_asked")
        if self._signs_with(learner) is SecretKind.NONE:
            raise Refusal("signs_with_nothing")
        outcome = self._accounts.proves(learner, secret)
        if outcome.ok:
            agreed = TalkAgreed(talk=talk, pack=found.pack, version=self._version(found.pack))
            self._append(learner, agreed, action="talk_agreed", actor=actor)
        return outcome

    def of(self, learner: str) -> tuple[TalkCard, ...]:
        """Return all talks of one person, the latest first, without their notes."""
        self._one_of_both(learner)
        return self._of(learner)

    # --- for the person

    def read(self, learner: str, talk: str) -> TalkView:
        """Return the notes of one's own talk; without words where they were written on another device."""
        self._gate.own(learner)
        self._one(learner, talk)
        return self._view(learner, talk)

    def ask_change(self, learner: str, talk: str, words: str) -> TalkView:
        """Say what one wants changed in the notes; "" takes that back.

        Raises Refusal: "talk_agreed", "notes_elsewhere".
        """
        self._gate.own(learner)
        found = self._one(learner, talk)
        if found.agreed_ms:
            raise Refusal("talk_agreed")
        if not found.words:
            raise Refusal("notes_elsewhere")
        said = tidy(words, MOST)
        if said != found.change:
            self._append(learner, TalkWorded(talk=talk, pack=found.pack, by=learner, words=said, change=True))
        return self._view(learner, talk)

    # --- within

    def _beside(self, learner: str, talk: str) -> Actor:
        if self._gate.is_self(learner):
            return self._gate.own(learner)
        actor = self._coach(learner)
        if survivor(self._db, self._one(learner, talk).by) != actor.id:
            raise Refusal("talk_of_another")
        return actor

    def _one(self, learner: str, talk: str) -> Talk:
        self._accounts.card(learner)
        found = self._record.state(learner).leading.talks.get(talk)
        if found is None:
            raise Refusal("no_such_talk")
        return found

    def _of(self, learner: str) -> tuple[TalkCard, ...]:
        self._accounts.card(learner)
        talks = self._record.state(learner).leading.talks.items()
        cards = [self._card(learner, name, talk) for name, talk in talks]
        return tuple(sorted(cards, key=lambda card: card.day, reverse=True))

    def _card(self, learner: str, name: str, talk: Talk) -> TalkCard:
        return TalkCard(
            id=name,
            learner=self._accounts.card(learner),
            by=self._name(talk.by),
            day=talk.day,
            agreed_ms=talk.agreed_ms,
            mine=self._gate.is_self(survivor(self._db, talk.by)),
            here=bool(talk.words),
            change_asked=bool(talk.change),
            doubt=self._accounts.vouching().doubt(talk.by, learner),
        )

    def _view(self, learner: str, name: str) -> TalkView:
        found = self._one(learner, name)
        return TalkView(
            card=self._card(learner, name, found),
            words=found.words,
            change=found.change,
            signs_with=self._signs_with(learner),
        )

    def _signs_with(self, learner: str) -> SecretKind:
        way = self._accounts.way_in(learner)
        return SecretKind.NONE if way.must_change else way.kind
