# SPDX-License-Identifier: Apache-2.0
"""What the organisation has decided about lessons, questions and modules, and how that is obeyed.

Rules:

1. A pinned lesson is the first of its competency, a pinned module the first of the path.
2. A lesson is replaced by another one of the same competency, wherever it would be shown.
3. What is forbidden is never shown and never asked. A forbidden module takes with it what is in no other module that is
   allowed.
4. Only what is chosen changes, never what is believed: the fold knows nothing of these rules, so that two devices of
   one learner agree whatever their organisations say. Competencies stay in their places, with fewer questions or none.
5. A rule about something that no installed pack has does nothing; `doubts` names it.

Worked example: lessons a, b (another explanation) and c, where c sets a misconception right. "Replace a with b"
leaves b; "forbid c" leaves the misconception without an explanation, and the general lesson comes instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from app.engine.curriculum import Curriculum
from content_packs.model import Lesson, Pack
from content_packs.renames import Names, names_of


class Kind(StrEnum):
    """What a rule is about; the key of the file that names it."""

    LESSON = "lesson"
    ITEM = "item"
    MODULE = "module"


class Verb(StrEnum):
    """What a rule says."""

    PIN = "pin"
    REPLACE = "replace"
    FORBID = "forbid"


class Rule(msgspec.Struct, frozen=True):
    """One decision of the organisation."""

    pack: str
    kind: Kind
    id: str
    verb: Verb
    because: str
    instead: str = ""
    """The lesson that is shown in its place, for Verb.REPLACE."""


class Doubt(msgspec.Struct, frozen=True):
    """A rule that does nothing, or leaves nothing: `code` with the id that it is about."""

    code: str
    pack: str
    id: str


class Rules(msgspec.Struct, frozen=True):
    """All decisions of the organisation, in the order of the file."""

    rules: tuple[Rule, ...] = ()

    def about(self, pack: str) -> bool:
        """Whether any rule is about this pack."""
        return any(rule.pack == pack for rule in self.rules)

    def of(self, pack: str, kind: Kind, *verbs: Verb) -> dict[str, Rule]:
        """Return the rules of some verbs about one kind of thing in a pack, by the thing's id."""
        return {r.id: r for r in self.rules if r.pack == pack and r.kind is kind and r.verb in verbs}

    def renamed(self, packs: Mapping[str, Names]) -> Rules:
        """Return the same rules about what things are called now, by pack."""
        return Rules(tuple(_renamed(rule, packs[rule.pack]) if rule.pack in packs else rule for rule in self.rules))

    def forbidden_modules(self, pack: str) -> frozenset[str]:
        """Return the ids of the modules that nobody is led to."""
        return frozenset(self.of(pack, Kind.MODULE, Verb.FORBID))

    def pinned_modules(self, pack: str) -> dict[str, str]:
        """Return the ids of the modules that come first, in this order, each with the organisation's words for it."""
        return {m: rule.because for m, rule in self.of(pack, Kind.MODULE, Verb.PIN).items()}


def _renamed(rule: Rule, names: Names) -> Rule:
    instead = names.now(Kind.LESSON.value, rule.instead)
    return replace(rule, id=names.now(rule.kind.value, rule.id), instead=instead)


NO_RULES = Rules()


class Taught(msgspec.Struct, frozen=True):
    """What of a pack is asked and shown under the rules."""

    forbidden_items: frozenset[str] = frozenset()
    lessons_of: Mapping[str, tuple[Lesson, ...]] = msgspec.field(default_factory=dict)
    """Competency id to its general lessons in the order in which they are shown."""
    explanations: Mapping[str, Lesson] = msgspec.field(default_factory=dict)
    """Misconception id to the lesson that sets it right."""
    general_rules: Mapping[str, Rule] = msgspec.field(default_factory=dict)
    """Id of a general lesson that is shown because of a rule to that rule."""
    explained_rules: Mapping[str, Rule] = msgspec.field(default_factory=dict)
    """Misconception whose explanation was replaced to the rule that did it."""
    in_place_of: Mapping[str, str] = msgspec.field(default_factory=dict)
    """Lesson id to the id of what is shown in its place, empty for nothing; only where that is not itself."""
    rules: Rules = NO_RULES

    def shown(self, lesson: str) -> str:
        """Return the id of what is shown where this lesson would be; empty for nothing."""
        return self.in_place_of.get(lesson, lesson)


def taught(pack: Pack, rules: Rules) -> Taught:
    """Return what of a pack is asked and shown under the rules."""
    own = pack.manifest.id
    hidden = _hidden_competencies(pack, rules.forbidden_modules(own))
    forbidden = frozenset(rules.of(own, Kind.ITEM, Verb.FORBID)) | {i.id for i in pack.items if i.competency in hidden}
    lessons_of: dict[str, dict[str, Lesson]] = {}
    explanations: dict[str, Lesson] = {}
    general_rules: dict[str, Rule] = {}
    explained_rules: dict[str, Rule] = {}
    in_place_of = {lesson.id: "" for lesson in pack.lessons}
    for lesson, shown, rule in _shown(pack, rules):
        if lesson.competency in hidden:
            continue
        in_place_of[lesson.id] = shown.id
        if lesson.misconception and lesson.misconception not in explanations:
            explanations[lesson.misconception] = shown
            explained_rules.update({lesson.misconception: rule} if rule and rule.verb is Verb.REPLACE else {})
        if not lesson.misconception or (rule and rule.verb is Verb.PIN):
            lessons_of.setdefault(lesson.competency, {}).setdefault(shown.id, shown)
            general_rules.update({shown.id: rule} if rule else {})
    return Taught(
        forbidden_items=forbidden,
        lessons_of={competency: tuple(lessons.values()) for competency, lessons in lessons_of.items()},
        explanations=explanations,
        general_rules=general_rules,
        explained_rules=explained_rules,
        in_place_of={lesson: shown for lesson, shown in in_place_of.items() if shown != lesson},
        rules=rules,
    )


def obeying(pack: Pack, rules: Rules) -> Curriculum:
    """Return the curriculum that policies are given: every competency in its place, only what may be asked and shown.

    Raises ValueError as `Curriculum.from_pack` does.
    """
    kept = taught(pack, rules)
    items = tuple(item for item in pack.items if item.id not in kept.forbidden_items)
    curriculum = Curriculum.from_pack(msgspec.structs.replace(pack, items=items))
    general = {lesson.id for lessons in kept.lessons_of.values() for lesson in lessons}
    counts = ([lesson.alternative for lesson in kept.lessons_of.get(c, ())] for c in curriculum.competencies)
    return replace(
        curriculum,
        lessons=tuple((alternatives.count(False), alternatives.count(True)) for alternatives in counts),
        explains={lesson.id: m for m, lesson in kept.explanations.items() if lesson.id not in general},
    )


def doubts(rules: Rules, packs: Callable[[str], Pack | None]) -> tuple[Doubt, ...]:
    """Name what rules are about and no pack has, and allowed competencies that they leave without a question."""
    here = {each: pack for each in dict.fromkeys(rule.pack for rule in rules.rules) if (pack := packs(each))}
    rules = rules.renamed({each: names_of(pack) for each, pack in here.items()})
    found = [doubt for rule in rules.rules for doubt in _doubts_of(rule, here.get(rule.pack))]
    for pack_id in dict.fromkeys(rule.pack for rule in rules.rules):
        pack = here.get(pack_id)
        if pack is None:
            continue
        forbidden = taught(pack, rules).forbidden_items
        asked = {item.competency for item in pack.items if item.id not in forbidden}
        asked |= _hidden_competencies(pack, rules.forbidden_modules(pack_id))
        lost = dict.fromkeys(item.competency for item in pack.items if item.competency not in asked)
        found += [Doubt("no_question_left", pack_id, competency) for competency in lost]
    return tuple(found)


def _hidden_competencies(pack: Pack, forbidden: frozenset[str]) -> frozenset[str]:
    """Return the competencies that are in a forbidden module and in no other (rule 4)."""
    inside = {c for module in pack.modules if module.id in forbidden for c in module.competencies}
    elsewhere = {c for module in pack.modules if module.id not in forbidden for c in module.competencies}
    return frozenset(inside - elsewhere)


def _shown(pack: Pack, rules: Rules) -> Iterator[tuple[Lesson, Lesson, Rule | None]]:
    """Yield the lessons, what is shown in their place, and the rule that was obeyed in it.

    Pinned ones come first, in the file's order, then first and other explanations. Forbidden ones are left out; a
    replacement that is not there, or of another competency, does not count.
    """
    mine = rules.of(pack.manifest.id, Kind.LESSON, *Verb)
    pinned = [lesson for lesson, rule in mine.items() if rule.verb is Verb.PIN]
    place = {lesson: n for n, lesson in enumerate(pinned)}
    by_id = {(lesson.competency, lesson.id): lesson for lesson in pack.lessons}
    for lesson in sorted(pack.lessons, key=lambda x: (place.get(x.id, len(place)), x.alternative)):
        rule = mine.get(lesson.id)
        if rule is None or rule.verb is Verb.PIN:
            yield lesson, lesson, rule
        elif rule.verb is Verb.REPLACE:
            other = by_id.get((lesson.competency, rule.instead))
            yield lesson, other or lesson, rule if other else None


def _doubts_of(rule: Rule, pack: Pack | None) -> Iterable[Doubt]:
    if pack is None:
        return [Doubt("no_such_pack", rule.pack, rule.pack)]
    lessons = {lesson.id: lesson for lesson in pack.lessons}
    ids = {
        Kind.LESSON: set(lessons),
        Kind.ITEM: {item.id for item in pack.items},
        Kind.MODULE: {module.id for module in pack.modules},
    }[rule.kind]
    if rule.id not in ids:
        return [Doubt(f"no_such_{rule.kind.value}", rule.pack, rule.id)]
    if rule.instead and rule.instead not in lessons:
        return [Doubt("no_such_lesson", rule.pack, rule.instead)]
    if rule.instead and lessons[rule.instead].competency != lessons[rule.id].competency:
        return [Doubt("other_competency", rule.pack, rule.instead)]
    return []
