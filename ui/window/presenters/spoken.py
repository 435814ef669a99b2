# SPDX-License-Identifier: Apache-2.0
"""What is read aloud of a screen, part by part: only what a person would read, in the order in which it stands there.

Each part says where it stands (`where`, a name that the page knows), so that it can be marked while it is read. Nothing
that the screen does not show yet is in it: before an answer neither the right one nor a reason.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

import msgspec

from app.views import Feedback, LessonView, QuestionView
from content_packs.item_checks import GAP_MARK
from content_packs.lesson_blocks import Block, CallOut, Pages, Played, Prose, Shown, Steps, blocks
from content_packs.markdown import media_paths
from content_packs.model import (
    Categorise,
    Cloze,
    HotSpot,
    Item,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    SingleChoice,
    TrueFalse,
)
from ui.window.presenters.spoken_numbers import Said, said


class Part(msgspec.Struct, frozen=True):
    """Words that stand in one place. `language` (BCP 47) is that of the voice; empty: that of the window.

    `shown` is what of the words stands on the screen as it is written, from which a word is marked; `before` is said
    first and stands elsewhere, such as the number of an option.
    """

    where: str
    shown: str
    language: str = ""
    before: str = ""

    def say(self, window: str) -> Said:
        """What a voice says, in the language of the window where the part has none of its own."""
        words = said(self.shown, self.language or window)
        if not self.before:
            return words
        ahead = f"{self.before} "
        moved = ((a + len(ahead), b + len(ahead), c, d) for a, b, c, d in words.places)
        return Said(ahead + words.text, tuple(moved))


class Phrases(msgspec.Struct, frozen=True):
    """Our own words in the language of the window."""

    picture: str = "Picture:"
    gap: str = "gap {number}"
    step: str = "Step {number}"
    true: str = "True"
    false: str = "False"
    other_side: str = "On the other side:"
    groups: str = "The groups:"
    units: str = "The units:"
    remember: str = "Remember"
    careful: str = "Careful"
    own_words: str = "In your own words"


class Line(msgspec.Struct, frozen=True):
    """Words that stand on a page. `kind` is "text", "option" (it has a number) or "picture" (its description)."""

    where: str
    text: str
    kind: str = "text"


# --- a page of lines


def line_parts(lines: Sequence[Line], content: Collection[str], language: str, phrases: Phrases) -> tuple[Part, ...]:
    """Parts of lines in their order; those whose words are in `content` are the pack's, in its language."""
    parts: list[Part] = []
    number = 0
    for line in lines:
        words = " ".join(line.text.split())
        if not any(sign.isalnum() for sign in words):
            continue
        spoken = language if line.text in content else ""
        if line.kind == "picture":
            parts.append(_picture(line.where, words, language, phrases))
        elif line.kind == "option":
            number += 1
            parts.append(Part(line.where, line.text, spoken, f"{number}:"))
        else:
            parts.append(Part(line.where, line.text, spoken))
    return tuple(parts)


def words_of(value: object) -> frozenset[str]:
    """Every text in a view, however deep (what `msgspec.to_builtins` gives)."""
    if isinstance(value, str):
        return frozenset({value, value.strip()})
    if isinstance(value, Mapping):
        value = tuple(value.values())
    if isinstance(value, list | tuple):
        return frozenset(text for each in value for text in words_of(each))
    return frozenset()


# --- a question


def question_parts(
    view: QuestionView,
    phrases: Phrases,
    *,
    order: Sequence[int] = (),
    asked: str = "",
    filled: Sequence[str] = (),
    hint: str = "",
) -> tuple[Part, ...]:
    """A question that is open: its words, its picture, what to do, and what can be chosen in the order of the screen.

    `order` is that of now, where steps were moved; `asked` the line that says what to do; `filled` what stands in gaps.
    """
    item, language = view.item, view.language
    parts = [Part("stem", item.stem, language)]
    if view.media_alt:
        parts.append(_picture("picture", view.media_alt, language, phrases))
    if asked:
        parts.append(Part("asked", asked))
    if hint:
        parts.append(Part("hint", hint, language))
    parts += _choices(item, tuple(order or view.order), language, phrases, filled)
    return tuple(parts)


def _choices(
    item: Item, order: tuple[int, ...], language: str, phrases: Phrases, filled: Sequence[str]
) -> Iterator[Part]:
    match item:
        case SingleChoice(options=options) | MultipleChoice(options=options):
            yield from _numbered("option", [option.text for option in options], order, language)
        case TrueFalse():
            yield from _numbered("option", (phrases.true, phrases.false), (), "")
        case HotSpot(regions=regions):
            yield from _numbered("option", [region.text for region in regions], order, language)
        case Ordering(steps=steps):
            yield from _numbered("step", steps, order, language)
        case Matching(pairs=pairs):
            yield from _numbered("left", [pair.left for pair in pairs], (), language)
            yield Part("right", phrases.other_side)
            yield from _numbered("right", [pair.right for pair in pairs], order, language)
        case Categorise(things=things, groups=groups):
            yield from _numbered("thing", [thing.text for thing in things], order, language, numbers=False)
            yield Part("group", phrases.groups)
            yield from _numbered("group", groups, (), language)
        case Cloze():
            yield from _cloze(item, language, phrases, filled)
        case Numeric(unit=unit, units=units) if units:
            yield Part("unit", phrases.units)
            yield from (Part(f"unit-{n}", _unit(name, language), language) for n, name in _named(unit, units))
        case _:
            return


def _named(unit: str, units: Sequence[object]) -> Iterator[tuple[int, str]]:
    yield 0, unit
    for number, other in enumerate(units, 1):
        yield number, str(getattr(other, "name", ""))


def _unit(name: str, language: str) -> str:
    """A unit that stands alone, said as that of several."""
    return said(f"0 {name}", language).text.removeprefix("0 ")


def _numbered(
    where: str, texts: Sequence[str], order: Sequence[int], language: str, *, numbers: bool = True
) -> Iterator[Part]:
    """What can be chosen, in the order of the screen, each with the digit that chooses it.

    A voice says a digit in its own language, whichever that is.
    """
    for number, place in enumerate(order or range(len(texts)), 1):
        yield Part(f"{where}-{place}", texts[place], language, f"{number}:" if numbers else "")


def _cloze(item: Cloze, language: str, phrases: Phrases, filled: Sequence[str]) -> Iterator[Part]:
    def gap(place: int) -> str:
        given = filled[place] if place < len(filled) else ""
        return given or phrases.gap.format(number=place + 1)

    yield Part("text", GAP_MARK.sub(lambda mark: gap(int(mark[1]) - 1), item.text), language)
    for place, each in enumerate(item.gaps):
        if each.options:
            yield Part(f"gap-{place}", phrases.gap.format(number=place + 1))
            for option in each.options:
                yield Part(f"gap-{place}", option.text, language)


def feedback_parts(
    feedback: Feedback, verdict: str, told: Sequence[str], beside: Mapping[str, str]
) -> tuple[Part, ...]:
    """What came of an answer: the verdict, what is said about it, and what now stands beside single choices.

    `told` are the lines below the verdict, `beside` the choices with their notes, by where they stand.
    """
    theirs = {note.text for note in feedback.grade.notes} | {feedback.item.rationale}
    parts = [Part("verdict", verdict)]
    parts += [Part(where, words, feedback.language) for where, words in beside.items()]
    parts += [
        Part(f"told-{number}", line, feedback.language if line in theirs else "") for number, line in enumerate(told)
    ]
    return tuple(parts)


# --- a lesson


def lesson_parts(view: LessonView, level: str, phrases: Phrases, opening: Sequence[str] = ()) -> tuple[Part, ...]:
    """A lesson at a reading level: its title, why it helps, its words piece by piece, and what to try at work.

    `opening` are the lines that stand above the words. A film or a sound is not read: it speaks for itself.
    """
    lesson, language = view.lesson, view.language
    parts = [Part("title", lesson.title, language)]
    parts += [Part(f"opening-{number}", line, language) for number, line in enumerate(opening)]
    body = lesson.at_level(level).body
    terms = [term.id for term in view.glossary]
    for number, block in enumerate(blocks(body, tuple(sorted(media_paths(body))), terms)):
        parts += _block_parts(f"block-{number}", block, language, phrases)
    if lesson.try_at_work:
        parts.append(Part("task", lesson.try_at_work, language))
    return tuple(parts)


def _block_parts(where: str, block: Block, language: str, phrases: Phrases) -> Iterator[Part]:
    match block:
        case Prose(html):
            yield from _html_parts(where, html, language, phrases)
        case CallOut(kind, html):
            names = {"remember": phrases.remember, "careful": phrases.careful, "own-words": phrases.own_words}
            yield Part(f"{where}-head", names[kind])
            yield from _html_parts(where, html, language, phrases)
        case Steps(steps, before):
            yield from _html_parts(f"{where}-before", before, language, phrases)
            for number, step in enumerate(steps):
                yield Part(f"{where}-step-{number}", phrases.step.format(number=number + 1))
                yield from _html_parts(f"{where}-step-{number}", step, language, phrases)
        case Shown(_, alt):
            yield _picture(where, alt, language, phrases)
        case Pages(_, alt):
            yield Part(where, alt, language)
        case Played():
            return


def _html_parts(where: str, html: str, language: str, phrases: Phrases) -> Iterator[Part]:
    from ui.window.presenters.spoken_html import html_chunks  # noqa: PLC0415 - the first screen has none

    for words, is_picture in html_chunks(html):
        yield _picture(where, words, language, phrases) if is_picture else Part(where, words, language)


def _picture(where: str, alt: str, language: str, phrases: Phrases) -> Part:
    """A picture as what it shows: our word for it is said by the voice of the description."""
    return Part(where, alt, language, phrases.picture)
