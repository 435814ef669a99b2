# SPDX-License-Identifier: Apache-2.0
"""What things of packs are called in a language, and what the rules of now say of them."""

from __future__ import annotations

from app.curating.sheet import DECISIONS, Decision, Sheet, Thing
from app.curating.views import Titled
from app.errors import Refusal
from app.organisation import Doubt, Kind, Rules
from app.shelf import PackIndex, Shelf
from content_packs.renames import names_of


class Titles:
    """Of the packs of one shelf, in one language, under the rules of now."""

    def __init__(self, shelf: Shelf, rules: Rules, language: str) -> None:
        """Take the parts; the rules have the ids that things have now."""
        self._shelf = shelf
        self._rules = rules
        self._language = language

    def index(self, pack: str) -> PackIndex | None:
        """Return a pack in the language, None where it is not here."""
        try:
            return self._shelf.index(pack, language=self._language)
        except Refusal:
            return None

    def of(self, thing: Thing, sheet: Sheet | None = None) -> Titled:
        """Return a thing with its title, and what a draft says of it."""
        index = self.index(thing.pack)
        rule = self._rules.of(thing.pack, thing.kind, *DECISIONS).get(thing.id)
        choice = sheet.about(thing) if sheet is not None else None
        other = choice.instead if choice is not None and choice.instead else rule.instead if rule is not None else ""
        if index is None:
            return Titled(thing=thing, title="", topic=thing.pack, choice=choice)
        title, competency = _named(index, thing)
        about = index.competencies.get(competency)
        module = index.modules.get(thing.id) if thing.kind is Kind.MODULE else None
        inside = [index.competencies[each] for each in module.competencies] if module is not None else []
        return Titled(
            thing=thing,
            title=title,
            topic=about.title if about is not None else index.pack.manifest.title,
            competency=competency,
            critical=any(each.safety_critical for each in ([about] if about is not None else inside)),
            now=DECISIONS[rule.verb] if rule is not None else Decision.COLLECTED,
            choice=choice,
            instead=index.lessons[other].title if other in index.lessons else "",
        )

    def doubt(self, doubt: Doubt) -> str:
        """Return the title of what a doubt is about; its id where nothing here has it."""
        index = self.index(doubt.pack)
        if index is None:
            return doubt.id
        competency = index.competencies.get(doubt.id)
        lesson = index.lessons.get(doubt.id)
        return competency.title if competency is not None else lesson.title if lesson is not None else doubt.id


def as_named_now(shelf: Shelf, rules: Rules) -> Rules:
    """Return rules with the ids that things have in the packs that are here."""
    here = {rule.pack for rule in rules.rules}.intersection(shelf.ids())
    return rules.renamed({pack: names_of(shelf.index(pack).pack) for pack in here})


def _named(index: PackIndex, thing: Thing) -> tuple[str, str]:
    """Title and competency, each "" where there is none."""
    match thing.kind:
        case Kind.LESSON:
            lesson = index.lessons.get(thing.id)
            return (lesson.title, lesson.competency) if lesson is not None else ("", "")
        case Kind.ITEM:
            item = index.items.get(thing.id)
            return (item.stem, item.competency) if item is not None else ("", "")
        case Kind.MODULE:
            module = index.modules.get(thing.id)
            return (module.title, "") if module is not None else ("", "")
