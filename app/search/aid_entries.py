# SPDX-License-Identifier: Apache-2.0
"""What is looked up in a pack, as things that can be found: documents, words, checklists, help for leaders."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.search.entry import Entry, ended
from content_packs.markdown import plain_text
from content_packs.model import Checklist, CoachCard, Document, Huddle, Pack, Term, Variant

Aid = Document | Term | Checklist | CoachCard | Huddle
FOR_LEADERS = frozenset({"coach", "huddle"})
"""Kinds that are offered to whoever looks after people."""


def aids_of(pack: Pack | Variant) -> Iterator[tuple[str, Aid]]:
    """Yield all of it with its kind."""
    parts: dict[str, tuple[Aid, ...]] = {
        "document": pack.documents,
        "term": pack.glossary,
        "checklist": pack.checklists,
        "coach": pack.coach_cards,
        "huddle": pack.huddles,
    }
    for kind, some in parts.items():
        for part in some:
            yield kind, part


def title_of(aid: Aid) -> str:
    """Return what it is called."""
    return aid.term if isinstance(aid, Term) else aid.title


def aid_entry(kind: str, aid: Aid, modules: Mapping[str, str], competencies: Mapping[str, str]) -> Entry:
    """Return it as something that can be found, with titles of modules and competencies by their ids."""
    about = () if isinstance(aid, Document | Term) else aid.competencies
    return Entry(
        kind=kind,
        id=aid.id,
        title=title_of(aid),
        module=modules.get(aid.module, "") if isinstance(aid, Checklist) else "",
        competency="; ".join(competencies[name] for name in about if name in competencies),
        minutes=aid.minutes if isinstance(aid, Checklist | Huddle) else 0,
        tags=aid.tags if isinstance(aid, Checklist) else (),
        text="\n".join(ended(line) for text in _text(aid) for line in text.split("\n") if line.strip()),
        questions="",
    )


def _text(aid: Aid) -> Iterator[str]:
    match aid:
        case Document():
            yield from (aid.about, plain_text(aid.body))
        case Term():
            yield aid.meaning
        case Checklist():
            yield from (aid.why, aid.can, aid.task)
            for point in aid.points:
                yield from (point.text, point.hint)
        case CoachCard():
            yield from (*aid.watch, *aid.ask, *aid.say)
        case Huddle():
            yield from (" ".join(part.split()) for part in aid.talk.split("\n\n"))
            for question in aid.questions:
                yield from (question.text, question.listen_for)
