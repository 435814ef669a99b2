# SPDX-License-Identifier: Apache-2.0
"""Ideas, and people outside of the program: written, changed, moved and taken away, sealed at every step.

1. What is half written is kept sealed as well, in one draft for each idea, until it is kept or put away.
2. Who has no key can write none: Refusal("no_private_key").
3. A changed text is sealed anew before the one before it is taken away: after a pulled plug the later one counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.errors import Refusal
from app.helping.beside_views import AboutRow, NoteView
from app.helping.ground import Ground
from app.helping.notes import KINDS, MOST, MOST_NAME, Found, Kept
from app.helping.things import link_of, named, of_module
from app.helping.views import GoalCard
from app.own.facts import ThingKind
from app.own.state import GoalKey, Link
from app.private.as_json import written
from app.private.sealed import NoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator

PERSON, NOTE = "person", "note"
"""Kinds of link that are no things of a pack."""


class _Draft(msgspec.Struct, frozen=True):
    who: str
    words: str


class Jotting(Ground):
    """The half of `Beside` that writes what is sealed."""

    def note(self, learner: str, goal: GoalKey, kind: NoteKind, key: str = "") -> NoteView:
        """Return an idea or somebody outside, to write or to change. Raises Refusal("no_such_note")."""
        self._gate.own(learner)
        card = self._goal(learner, goal)
        kept = self._kept(learner, kind, key).kept if key else Kept(key="")
        draft = self._drafted(learner, _name(kind, goal, key))
        return NoteView(
            goal=card,
            kind=kind,
            key=key,
            who=draft.who if draft is not None else kept.who,
            words=draft.words if draft is not None else kept.words,
            draft=draft is not None,
            about=tuple(self._rows(learner, card, kept)),
            others=self._others(learner, card),
            may_write=self._accounts.private_key(learner) is not None,
        )

    def keep(self, learner: str, goal: GoalKey, kind: NoteKind, key: str, *, who: str, words: str) -> None:
        """Keep what is half written, sealed. Without a key nothing is kept."""
        self._gate.own(learner)
        sealing = self._accounts.private_key(learner)
        if sealing is not None:
            name = _name(kind, goal, key)
            text = msgspec.json.encode(_Draft(who[:MOST_NAME], words[:MOST])).decode()
            box = self._sealed.close_draft(learner, sealing, name, text)
            self._record.save_draft(learner, name, kind.value, msgspec.json.encode(box).decode())

    def write(
        self,
        learner: str,
        goal: GoalKey,
        kind: NoteKind,
        key: str,
        *,
        who: str = "",
        words: str = "",
        about: tuple[Link, ...] = (),
    ) -> str:
        """Seal an idea or somebody outside; return its key. Nothing written: nothing is kept, and "" comes back.

        Raises Refusal("no_private_key"), Refusal("no_such_note").
        """
        self._gate.own(learner)
        self._goal(learner, goal)
        who, words = who.strip()[:MOST_NAME], words.strip()[:MOST]
        before = self._kept(learner, kind, key) if key else None
        if not who and not words:
            return ""
        kept = Kept(
            key=key or self._new_id(),
            words=words,
            who=who,
            pack=goal.pack,
            module=goal.module,
            goal=goal.goal,
            about=tuple(dict.fromkeys(about)),
        )
        self._seal(learner, kind, kept, before)
        self._record.clear_draft(learner, _name(kind, goal, key))
        return kept.key

    def move_note(self, learner: str, kind: NoteKind, key: str, to: GoalKey) -> None:
        """Put it beside another goal. Raises Refusal("no_private_key"), Refusal("no_such_note")."""
        self._gate.own(learner)
        self._goal(learner, to)
        before = self._kept(learner, kind, key)
        moved = msgspec.structs.replace(before.kept, pack=to.pack, module=to.module, goal=to.goal)
        self._seal(learner, kind, moved, before)

    def erase_note(self, learner: str, kind: NoteKind, key: str) -> None:
        """Take it away for good. Raises Refusal("no_private_key"), Refusal("no_such_note")."""
        self._gate.own(learner)
        gone = self._kept(learner, kind, key)
        for note in gone.notes:
            self._sealed.erase(note)
        self._record.clear_draft(learner, _name(kind, gone.kept.beside, key))

    def _seal(self, learner: str, kind: NoteKind, kept: Kept, before: Found | None) -> None:
        sealing = self._accounts.private_key(learner)
        if sealing is None:
            raise Refusal("no_private_key")
        self._sealed.write(learner, sealing, kind, written(kept))
        for note in before.notes if before is not None else ():
            self._sealed.erase(note)

    def _kept(self, learner: str, kind: NoteKind, key: str) -> Found:
        if self._accounts.private_key(learner) is None:
            raise Refusal("no_private_key")
        there = next((each for each in self._notes(learner) if each.kind is kind and each.kept.key == key), None)
        if there is None or kind not in KINDS:
            raise Refusal("no_such_note")
        return there

    def _drafted(self, learner: str, name: str) -> _Draft | None:
        sealing, kept = self._accounts.private_key(learner), self._record.draft(learner, name)
        if sealing is None or kept is None:
            return None
        text = self._sealed.open_draft(learner, sealing, name, msgspec.json.decode(kept[1], type=str))
        return msgspec.json.decode(text, type=_Draft) if text else None

    def _rows(self, learner: str, goal: GoalCard, kept: Kept) -> Iterator[AboutRow]:
        """What it may be about: what stands beside the same goal, and what it is about already."""
        offered = dict.fromkeys(
            (
                *(link_of(each) for each in of_module(self._index(learner), goal.module)),
                *self._links(learner, goal.key),
                *(
                    Link(kind=NOTE, thing=each.kept.key)
                    for each in self._notes(learner)
                    if each.kept.beside == goal.key and each.kept.key != kept.key
                ),
                *kept.about,
            )
        )
        for link in offered:
            title = self._title(learner, link)
            if title:
                yield AboutRow(link=link, title=title, on=link in kept.about)

    def _title(self, learner: str, link: Link) -> str:
        """What something is called, "" where it is not there any more."""
        if link.kind == PERSON:
            return self._colleagues.name_of(learner, link.thing)
        if link.kind == NOTE:
            return next((_short(each.kept) for each in self._notes(learner) if each.kept.key == link.thing), "")
        try:
            index = self._shelf.index(link.of_pack, language=self._accounts.card(learner).language)
            thing = named(index, Link(kind=ThingKind(link.kind).value, thing=link.thing, of_pack=link.of_pack))
        except (Refusal, ValueError):
            return ""
        return thing.title if thing is not None else ""


_LONG = 60


def _short(kept: Kept) -> str:
    words = kept.who or " ".join(kept.words.split())
    return words if len(words) <= _LONG else f"{words[: _LONG - 1]}…"


def _name(kind: NoteKind, goal: GoalKey, key: str) -> str:
    """What its draft is called: by its key, a new one by its goal."""
    return f"beside:{kind.value}:{key or f'{goal.pack}:{goal.module}:{goal.goal}'}"
