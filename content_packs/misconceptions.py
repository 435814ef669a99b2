# SPDX-License-Identifier: Apache-2.0
"""What must hold between the wrong answers that name a misconception and the lesson that sets it right.

Rules.

1. Only a wrong answer names a misconception: a wrong option, a known wrong answer, the wrong side of true and false.
2. Each misconception that is named has exactly one lesson, and that lesson is one of the competency that the answers
   are asked for.
3. Such a lesson is shown for its misconception alone: no question names it as the lesson that explains it, and it does
   not count as a lesson of its competency.
4. The lesson comes once the same misconception was chosen twice. So that this can be in two different questions, at
   least two name it.

Example: "gel is enough" is named by an option of hands-how-3 and by hands-how-4. The lesson gel-is-enough of the
competency hands-how has `misconception = "gel-is-enough"`. Without the lesson, with two of them, or with one of another
competency: an error. With hands-how-3 alone, or with a lesson that no answer leads to: a warning.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from content_packs.findings import Report, Where
from content_packs.model import (
    Categorise,
    Cloze,
    Gap,
    HotSpot,
    Item,
    Lesson,
    MultipleChoice,
    Numeric,
    Option,
    Pack,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from content_packs.names import ID

LEAST_QUESTIONS = 2
"""As many questions as it takes for a person to show the same misconception twice in different ones."""


class Naming(msgspec.Struct, frozen=True):
    """An answer that names a misconception; `keys` lead to it in its question."""

    misconception: str
    keys: tuple[str | int, ...]
    right: bool = False


def namings(item: Item) -> Iterator[Naming]:  # noqa: C901 - one for each kind
    """The answers of a question that name a misconception, in the author's order."""
    match item:
        case SingleChoice() | MultipleChoice():
            yield from _of_options(item.options, "options")
        case HotSpot():
            yield from _of_options(item.regions, "regions")
        case Categorise():
            for place, thing in enumerate(item.things):
                if thing.misconception:
                    yield Naming(thing.misconception, ("things", place, "misconception"))
        case Cloze():
            for place, gap in enumerate(item.gaps):
                for naming in (*_of_options(gap.options, "options"), *_of_known(gap)):
                    yield Naming(naming.misconception, ("gaps", place, *naming.keys), naming.right)
        case TrueFalse():
            if item.misconception:
                yield Naming(item.misconception, ("misconception",))
        case Numeric() | ShortText():
            yield from _of_known(item)


def _of_options(options: Sequence[Option], key: str) -> Iterator[Naming]:
    for place, option in enumerate(options):
        if option.misconception:
            yield Naming(option.misconception, (key, place, "misconception"), option.right)


def _of_known(asked: Numeric | ShortText | Gap) -> Iterator[Naming]:
    for place, known in enumerate(asked.wrong):
        if known.misconception:
            yield Naming(known.misconception, ("wrong", place, "misconception"))


def check_misconceptions(pack: Pack, where: Where, report: Report, *, all_items: bool, all_lessons: bool) -> None:
    """Report what does not hold; with items or lessons left out, nothing that they might have put right."""
    lessons: dict[str, tuple[int, Lesson]] = {}
    for number, lesson in enumerate(pack.lessons):
        if not lesson.misconception:
            continue
        _check_id(lesson.misconception, where("lesson", number, "misconception"), report)
        first, _ = lessons.setdefault(lesson.misconception, (number, lesson))
        if first != number:
            place = where("lesson", first, "misconception")
            here = where("lesson", number, "misconception")
            report.add("misconception-two-lessons", here, id=lesson.misconception[:80], first=place)
    checks = _Answers(pack, where, report, lessons)
    checks.run(all_lessons)
    if all_items:
        checks.unused()


def _check_id(name: str, place: str, report: Report) -> None:
    if not ID.fullmatch(name):
        report.add("id-bad", place, id=name[:80])


class _Answers:
    """Goes through the answers that name a misconception, and remembers which questions named which."""

    def __init__(self, pack: Pack, where: Where, report: Report, lessons: dict[str, tuple[int, Lesson]]) -> None:
        self._pack = pack
        self._where = where
        self._report = report
        self._lessons = lessons
        self._competencies = {competency.id for competency in pack.competencies}
        self._named: dict[str, dict[int, str]] = {}

    def run(self, all_lessons: bool) -> None:
        about = {lesson.id for _, lesson in self._lessons.values()}
        for number, item in enumerate(self._pack.items):
            if item.lesson in about:
                self._report.add("lesson-misconception", self._where("item", number, "lesson"), id=item.lesson)
            for naming in namings(item):
                self._answer(number, item, naming, all_lessons)

    def _answer(self, number: int, item: Item, naming: Naming, all_lessons: bool) -> None:
        place = self._where("item", number, *naming.keys)
        name = naming.misconception
        _check_id(name, place, self._report)
        if naming.right:
            self._report.add("misconception-right", place, id=name[:80])
        first_time = name not in self._named
        self._named.setdefault(name, {}).setdefault(number, place)
        if name in self._lessons:
            self._same_competency(place, name, item.competency)
        elif all_lessons and first_time:
            self._report.add("misconception-no-lesson", place, id=name[:80], competency=item.competency[:80])

    def _same_competency(self, place: str, name: str, competency: str) -> None:
        lesson = self._lessons[name][1]
        if lesson.competency != competency and {lesson.competency, competency} <= self._competencies:
            params = {"id": name[:80], "competency": competency, "lesson": lesson.id, "other": lesson.competency}
            self._report.add("misconception-competency", place, **params)

    def unused(self) -> None:
        """Report the lessons that are never shown: no question leads to them, or too few do."""
        for name, (number, _) in self._lessons.items():
            questions = self._named.get(name, {})
            if not questions:
                self._report.add("misconception-unused", self._where("lesson", number, "misconception"), id=name[:80])
            elif len(questions) < LEAST_QUESTIONS:
                place = next(iter(questions.values()))
                self._report.add("misconception-once", place, id=name[:80], least=LEAST_QUESTIONS)
