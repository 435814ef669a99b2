# SPDX-License-Identifier: Apache-2.0
"""Long histories of people, as an LRS holds them: what one simulated person did, copied with ids and times of its own.

The simulation drives the real engine and the real record for `DAYS` days, with a shift each day; what leaves becomes
statements as always. A copy gets other ids of statement, attempt, learner and device, numbers that go on, and later
days, in the text of the statement. `check` makes some of them anew from the events, to show that they are the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from uuid import UUID

import msgspec

from app.clock import DAY_MS
from app.events import Event
from app.record.home import Home
from app.statements import Profile, replay, terms
from benchmarks.homes import demo_home
from ui.compose import assemble
from ui.simulate import simulate

DAYS = 200
DEVICE = "00000000-0000-4000-8000-000000000001"
_SEED = 11


class Life:
    """What one person did with `pack`, oldest first; `days` is how long it took."""

    def __init__(self, profile: Profile, pack: str, events: Sequence[Event], texts: Sequence[str]) -> None:
        self.pack = pack
        self._profile = profile
        self._events = events
        self._texts = texts
        first, last = events[0].corrected_ms, events[-1].corrected_ms
        self.days = (last - first) // DAY_MS + 1

    def __len__(self) -> int:
        return len(self._events)

    def copies(self, learner: str, count: int, *, number: int) -> Iterator[str]:
        """Yield `count` statements of `learner`, who lives this life again and again; `number` tells people apart."""
        for at in range(count):
            again, place = divmod(at, len(self._events))
            yield self._copy(place, learner, (number << 20) + again, at + 1, again * self.days * DAY_MS)

    def check(self, texts: Iterable[str]) -> None:
        """Raise ValueError unless these statements are what the program makes of their events, letter by letter."""
        for text in texts:
            event = self._profile.event(json.loads(text))
            if event is None or self._profile.statement(event) != text:
                raise ValueError("a copied statement is not what the program would make")

    def _copy(self, place: int, learner: str, salt: int, sequence: int, later_ms: int) -> str:
        event, text = self._events[place], self._texts[place]
        attempt = str(getattr(event.fact, "attempt", ""))
        if attempt:
            text = text.replace(attempt, _other(attempt, salt))
        document = json.loads(text)
        fact = msgspec.structs.replace(event.fact, attempt=_other(attempt, salt)) if attempt else event.fact
        copied = msgspec.structs.replace(
            event,
            id=_other(event.id, salt),
            learner=learner,
            device=DEVICE,
            sequence=(salt >> 20) * 1_000_000 + sequence,
            roam_sequence=sequence,
            at_ms=event.at_ms + later_ms,
            fact=fact,
        )
        document["id"] = copied.id
        document["actor"]["account"]["name"] = learner
        document["timestamp"] = terms.timestamp(copied.corrected_ms)
        document["context"]["extensions"] = replay.extensions(copied)
        return terms.frozen(document)


def live(days: int = DAYS, home: Home | None = None) -> Life:
    """Let one person live for so many days in a demo home and return it."""
    if home is None:
        with demo_home() as made:
            return live(days, made)
    simulate(home, learners=1, days=days, seed=_SEED)
    program = assemble(home)
    try:
        who = next(card.id for card in program.accounts.cards() if card.id.startswith("sim-"))
        events = list(program.record.events(who, leaving_only=True))
        texts = [text for event in events if (text := program.profile.statement(event)) is not None]
        return Life(program.profile, program.accounts.card(who).pack, events, texts)
    finally:
        program.close()


def write(file: Path, statements: Iterable[str]) -> int:
    """Write statements one a line, and return how many."""
    count = 0
    with file.open("w", encoding="utf-8") as lines:
        for text in statements:
            lines.write(text + "\n")
            count += 1
    return count


def _other(name: str, salt: int) -> str:
    """Return another UUID4 for the same name, the same one for the same salt."""
    return str(UUID(int=UUID(name).int ^ (salt & 0xFFFF_FFFF) << 80 ^ (salt >> 32) << 8))
