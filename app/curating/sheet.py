# SPDX-License-Identifier: Apache-2.0
"""What is put together in a draft, and the rules that come of it.

1. A thing is collected first, and decided later. What is only collected changes nothing.
2. Rules come of a draft by laying its decisions over the rules of now: a thing that the draft says nothing about keeps
   its rule, `AS_MADE` takes one back. What was decided last stands first in the file, so that of two lessons that are
   put first the newer one is.

Worked example: the rules of now put lesson a first. A draft says b first and "a as it was made": b alone is first.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from app.organisation import Kind, Rule, Rules, Verb
from app.organisation_file import ALLOWED

MOST_BECAUSE = 300
"""Characters of the sentence that people read."""


class Decision(StrEnum):
    """What is decided about a thing."""

    COLLECTED = "collected"
    """Nothing yet."""
    FIRST = "first"
    INSTEAD = "instead"
    """Another lesson is shown in its place."""
    NEVER = "never"
    AS_MADE = "as_made"
    """As whoever made the pack has it: a rule that there was is taken back."""


VERBS: dict[Decision, Verb] = {
    Decision.FIRST: Verb.PIN,
    Decision.INSTEAD: Verb.REPLACE,
    Decision.NEVER: Verb.FORBID,
}
DECISIONS = {verb: decision for decision, verb in VERBS.items()}


class Thing(msgspec.Struct, frozen=True):
    """A lesson, a question or a module of a pack."""

    pack: str
    kind: Kind
    id: str


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """What is decided about one thing. `instead`: id of the lesson that is shown in its place, else "".

    `sure`: somebody looked a second time at taking away what keeps people from harm.
    """

    thing: Thing
    decision: Decision = Decision.COLLECTED
    because: str = ""
    instead: str = ""
    sure: bool = False

    @property
    def rules(self) -> bool:
        """Whether a rule comes of it."""
        return self.decision in VERBS


class Sheet(msgspec.Struct, frozen=True):
    """What stands in a draft, in the order in which it was collected; `site` for whose curators it is."""

    site: str = ""
    choices: tuple[Choice, ...] = ()

    def about(self, thing: Thing) -> Choice | None:
        """Return what is decided about a thing, None where it was not collected."""
        return next((choice for choice in self.choices if choice.thing == thing), None)

    def put(self, new: Choice) -> Sheet:
        """Return the sheet with this choice in the place of what was there about its thing."""
        if self.about(new.thing) is None:
            return msgspec.structs.replace(self, choices=(*self.choices, new))
        kept = tuple(new if choice.thing == new.thing else choice for choice in self.choices)
        return msgspec.structs.replace(self, choices=kept)

    def without(self, thing: Thing) -> Sheet:
        """Return the sheet without a thing."""
        kept = tuple(choice for choice in self.choices if choice.thing != thing)
        return msgspec.structs.replace(self, choices=kept)


def offered(kind: Kind, *, ruled: bool) -> tuple[Decision, ...]:
    """Return what can be decided about such a thing; `ruled`: there is a rule about it now.

    >>> [str(each) for each in offered(Kind.ITEM, ruled=False)]
    ['never']
    """
    found = tuple(DECISIONS[verb] for verb in ALLOWED[kind])
    return (*found, Decision.AS_MADE) if ruled else found


def laid_over(now: Rules, sheet: Sheet) -> Rules:
    """Return the rules that come of a draft (rule 2)."""
    decided = {choice.thing for choice in sheet.choices if choice.decision is not Decision.COLLECTED}
    kept = tuple(rule for rule in now.rules if Thing(rule.pack, rule.kind, rule.id) not in decided)
    return Rules((*_rules(sheet), *kept))


def _rules(sheet: Sheet) -> Iterator[Rule]:
    for choice in reversed(sheet.choices):
        verb = VERBS.get(choice.decision)
        if verb is not None:
            thing = choice.thing
            yield Rule(thing.pack, thing.kind, thing.id, verb, choice.because, choice.instead)
