# SPDX-License-Identifier: Apache-2.0
"""The packs that ship: every question answered right and wrong through the real grader, size, spread and reading level.

Some of these are about guessing: a learner who knows nothing must not get far by the look of the options.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import permutations, product

import pytest

from content_packs.answers import Answer, Chosen, Filled, Matched, Number, Ordered, Said, Sorted, Words
from content_packs.drawn import as_asked, drawn_for
from content_packs.grading import About, grade, right_answer
from content_packs.item_checks import within
from content_packs.localise import in_language
from content_packs.markdown import plain_text
from content_packs.misconceptions import namings
from content_packs.model import (
    Categorise,
    Cloze,
    Gap,
    HotSpot,
    Item,
    Matching,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    Pack,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from content_packs.readability import HARD, lix
from content_packs.source import Source
from content_packs.starter import starter_folders, starter_source
from content_packs.style_checks import item_lines
from tools.make_lesson_media import digest_of, read_out, words_of

LANGUAGES = ("en", "es")
LEAST = {"care-essentials": (60, 450, 90), "shop-floor": (30, 220, 45), "leading-learning": (10, 50, 12)}
"""Competencies, items and lessons that a starter pack has at least."""
MISCONCEPTIONS = {"care-essentials": 20, "shop-floor": 10, "leading-learning": 3}
"""As many beliefs as a starter pack sets right, at least."""
STANDARDS = 16
OTHERS = {"care-essentials": (10, 12, 16), "shop-floor": (6, 6, 6), "leading-learning": (2, 2, 2)}
"""Stories, checklists and learning cycles that a starter pack has at least."""
REASON = re.compile(r"\b(as|since|because|so)\b", re.IGNORECASE)
SOMEBODY = re.compile(
    r"\b(you|your|he|she|his|her|they|mr|mrs|ms|miss|dr|colleague|customer|resident|visitor)\b", re.IGNORECASE
)
GUESSED = 0.32
"""Share of single-choice questions that a rule about the look of the options may get right; chance is 0.25."""


@cache
def read(name: str) -> Source:
    """The source folder of a starter pack; not read by collecting, which would cost each process a second."""
    return starter_source(next(folder for folder in starter_folders() if folder.name == name))


@pytest.fixture(params=sorted(LEAST))
def source(request: pytest.FixtureRequest) -> Source:
    return read(request.param)


@pytest.fixture
def pack(source: Source) -> Pack:
    assert source.pack
    return source.pack


@pytest.fixture(params=["care-essentials", "shop-floor"])
def large(request: pytest.FixtureRequest) -> Pack:
    """A pack that has each kind of question."""
    found = read(request.param).pack
    assert found
    return found


@pytest.fixture(params=LANGUAGES)
def asked(request: pytest.FixtureRequest, pack: Pack) -> list[Item]:
    """Every question of the pack in a language, as it is asked."""
    language = request.param
    return [as_asked(item, drawn_for(item, "an attempt"), language) for item in in_language(pack, language).items]


def wrong_answers(item: Item) -> Iterator[Answer]:  # noqa: C901, PLR0912 - one for each kind
    """Every wrong answer of a question, or a fair number of them where there are too many."""
    match item:
        case SingleChoice(options=options):
            yield from (Chosen((place,)) for place, option in enumerate(options) if not option.right)
        case MultipleChoice(options=options):
            right = {place for place, option in enumerate(options) if option.right}
            for bits in range(1, 2 ** len(options)):
                chosen = {place for place in range(len(options)) if bits >> place & 1}
                if chosen != right:
                    yield Chosen(tuple(sorted(chosen)))
        case TrueFalse(answer=answer):
            yield Said(not answer)
        case Ordering(steps=steps):
            yield from (Ordered(steps) for steps in list(permutations(range(len(steps))))[1:])
        case Matching(pairs=pairs):
            yield from (Matched(rights) for rights in list(permutations(range(len(pairs))))[1:])
            yield from (Matched((place,) * len(pairs)) for place in range(len(pairs)))
        case Numeric(answer=answer, tolerance=tolerance):
            slack = tolerance or abs(answer) * 0.001
            yield from (Number(answer + sign * (tolerance + slack)) for sign in (-1, 1))
        case ShortText(wrong=wrong):
            yield from (Words(known.text) for known in wrong)
            yield Words("?")
        case Categorise(groups=groups, things=things):
            right = tuple(thing.group for thing in things)
            for place, group in product(range(len(things)), range(len(groups))):
                if group != right[place]:
                    yield Sorted((*right[:place], group, *right[place + 1 :]))
        case Cloze(gaps=gaps):
            whole = right_answer(item)
            assert isinstance(whole, Filled)
            for place, gap in enumerate(gaps):
                for given in wrong_fillings(gap):
                    yield Filled((*whole.gaps[:place], given, *whole.gaps[place + 1 :]))
        case HotSpot(regions=regions):
            yield from (Chosen((place,)) for place, region in enumerate(regions) if item.several or not region.right)


def wrong_fillings(gap: Gap) -> Iterator[str | int]:
    yield from (place for place, option in enumerate(gap.options) if not option.right)
    if not gap.options:
        yield from (known.text for known in gap.wrong)
        yield "?"


def test_the_right_answer_is_right_and_no_other(asked: list[Item]) -> None:
    for item in asked:
        right_and_no_other(item)


def right_and_no_other(item: Item) -> None:
    outcome = grade(item, right_answer(item))
    assert (outcome.right, outcome.score, outcome.misses) == (True, 1.0, ())
    assert outcome.notes
    wrong = list(wrong_answers(item))
    assert wrong
    for answer in wrong:
        outcome = grade(item, answer)
        assert not outcome.right
        assert outcome.score < 1
        assert outcome.notes
        assert all(note.text.strip() for note in outcome.notes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_typed_answers(large: Pack, language: str) -> None:
    asked = (as_asked(item, drawn_for(item, "an attempt"), language) for item in in_language(large, language).items)
    typed = [item for item in asked if isinstance(item, Numeric | ShortText)]
    assert typed
    for item in typed:
        typed_as_written(item)


def typed_as_written(item: Numeric | ShortText) -> None:
    """Each accepted spelling is right, and each common mistake gets the words that were written for it."""
    if isinstance(item, ShortText):
        assert all(grade(item, Words(text.upper() + ".")).right for text in item.accept)
        mistakes: list[tuple[Answer, str]] = [(Words(known.text), known.why) for known in item.wrong]
    else:
        assert within(item.answer, item)
        mistakes = [(Number(float(known.text)), known.why) for known in item.wrong]
    assert mistakes
    for answer, why in mistakes:
        assert [(note.about, note.text) for note in grade(item, answer).notes] == [(About.CHOSEN_WRONG, why)]


def test_no_errors_and_large_enough(source: Source) -> None:
    assert [each for each in source.findings if each.severity == "error"] == []
    assert source.pack
    competencies, items, lessons = LEAST[source.pack.manifest.id]
    assert len(source.pack.competencies) >= competencies
    assert len(source.pack.items) >= items
    assert len(source.pack.lessons) >= lessons
    stories, checklists, cycles = OTHERS[source.pack.manifest.id]
    assert len(source.pack.stories) >= stories
    assert len(source.pack.checklists) >= checklists
    assert len(source.pack.cycles) >= cycles


def test_every_question_has_an_experts_rating(pack: Pack) -> None:
    folder = next(folder for folder in starter_folders() if folder.name == pack.manifest.id)
    rows = [row for file in folder.glob("items/*.toml") for row in tomllib.loads(file.read_text("utf-8"))["item"]]
    assert len(rows) == len(pack.items) + len(pack.ratings)
    assert [row["id"] for row in rows if row["kind"] != "likert" and "difficulty" not in row] == []


def test_most_questions_decide_a_described_situation(pack: Pack) -> None:
    """By a rule of thumb: somebody, or oneself, in a stem of some length."""
    told = [item for item in pack.items if len(item.stem.split()) >= 10 and SOMEBODY.search(item.stem)]
    assert len(told) >= 0.6 * len(pack.items)


def test_lessons_are_short(pack: Pack) -> None:
    assert {lesson.minutes for lesson in pack.lessons} <= {2, 3, 4}


def test_every_pack_says_what_its_readers_found() -> None:
    assert [folder.name for folder in starter_folders() if not (folder / "QUALITY.md").is_file()] == []


def test_every_standard_has_its_learning_cycle() -> None:
    pack = read("care-essentials").pack
    assert pack
    codes = {each.id: {alignment.code for alignment in each.alignments} for each in pack.competencies}
    covered = {code for cycle in pack.cycles for competency in cycle.competencies for code in codes[competency]}
    assert covered == {str(number) for number in range(1, 17)}


def test_lessons_say_where_their_facts_come_from(pack: Pack) -> None:
    assert [lesson.id for lesson in pack.lessons if not lesson.sources] == []


def test_recordings_films_and_drawings(pack: Pack) -> None:
    """Six lessons that are read out and three films in each pack; sixty drawings in all."""
    assert sum(bool(lesson.narration) for lesson in pack.lessons) >= 6
    assert sum(bool(lesson.films) for lesson in pack.lessons) >= 3
    assert all(film.captions for lesson in pack.lessons for film in lesson.films)
    assert all(re.search("computer|synthetic", asset.author) for asset in pack.assets if asset.path.endswith(".ogg"))
    packs = [read(name).pack for name in LEAST]
    drawn = [asset.path for each in packs if each is not None for asset in each.assets if asset.path.endswith(".svg")]
    assert len(drawn) >= 60


def test_recordings_say_what_the_lessons_say_now() -> None:
    """After a lesson's words changed: `python -m tools.make_lesson_media --only LESSON`."""
    recorded = list(read_out())
    assert len(recorded) >= 18
    assert [name for pack, name, digest in recorded if digest_of(words_of(pack, name)) != digest] == []


def test_care_essentials_has_an_easy_level_of_everything_and_a_standard_in_four_languages() -> None:
    pack = read("care-essentials").pack
    assert pack
    assert [lesson.id for lesson in pack.lessons if "easy" not in {level.name for level in lesson.levels}] == []
    fifteen = {c.id for c in pack.competencies if "15" in {alignment.code for alignment in c.alignments}}
    for language in ("es", "pl", "ar"):
        variant = next(each for each in pack.variants if each.language == language)
        words = {lesson.id: {level.name for level in lesson.levels} for lesson in variant.lessons}
        for lesson in pack.lessons:
            if lesson.competency in fifteen:
                assert words[lesson.id] == {level.name for level in lesson.levels}, (language, lesson.id)
        assert {item.id for item in pack.items if item.competency in fifteen} <= {item.id for item in variant.items}
        for kind in ("cycles", "checklists", "credentials", "coach_cards", "huddles", "stories", "examples"):
            about = {each.id for each in getattr(pack, kind) if fifteen >= set(each.competencies)}
            assert about <= {each.id for each in getattr(variant, kind)}, (language, kind)


def test_care_essentials_covers_the_standards() -> None:
    pack = read("care-essentials").pack
    assert pack
    codes: dict[str, set[str]] = {}
    for competency in pack.competencies:
        assert competency.alignments
        for alignment in competency.alignments:
            assert alignment.framework == "Care Certificate"
            assert 1 <= int(alignment.code) <= 16
            codes.setdefault(alignment.code, set()).add(alignment.title)
    assert len(codes) >= STANDARDS
    assert all(len(titles) == 1 for titles in codes.values())


def test_what_comes_before_is_taught_before(pack: Pack) -> None:
    order = {name: place for place, name in enumerate(c for module in pack.modules for c in module.competencies)}
    for competency in pack.competencies:
        assert all(order[name] < order[competency.id] for name in competency.requires), competency.id
        assert not competency.safety_critical or competency.importance == 3, competency.id


def test_common_beliefs_are_named_in_several_questions_and_set_right_in_short(pack: Pack) -> None:
    """Each belief stands behind wrong answers of two questions or more; its lesson is shorter than a general one."""
    lessons = {lesson.misconception: lesson for lesson in pack.lessons if lesson.misconception}
    named = {
        name: {item.id for item in pack.items for n in namings(item) if n.misconception == name} for name in lessons
    }
    assert len(lessons) >= MISCONCEPTIONS[pack.manifest.id]
    assert all(len(questions) >= 2 for questions in named.values())
    for lesson in lessons.values():
        assert lesson.minutes == 2
        assert 120 <= len(plain_text(lesson.body).split()) <= 240, lesson.id


def test_a_lesson_about_a_belief_is_in_the_languages_of_its_competency(pack: Pack) -> None:
    for variant in pack.variants:
        translated = {lesson.id for lesson in variant.lessons}
        spoken = {lesson.competency for lesson in variant.lessons}
        assert {lesson.id for lesson in pack.lessons if lesson.competency in spoken} == translated
        shown = in_language(pack, variant.language)
        for item, other in zip(pack.items, shown.items, strict=True):
            assert [*namings(item)] == [*namings(other)]


def test_a_wrong_answer_names_what_its_author_wrote(asked: list[Item]) -> None:
    for item in asked:
        names_what_was_written(item)


def names_what_was_written(item: Item) -> None:
    assert grade(item, right_answer(item)).misconception == ""
    found = {grade(item, answer).misconception for answer in wrong_answers(item)} - {""}
    if isinstance(item, Numeric):
        found |= {grade(item, Number(float(known.text))).misconception for known in item.wrong} - {""}
    assert found == {naming.misconception for naming in namings(item)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_easy_to_read(pack: Pack, language: str) -> None:
    shown = in_language(pack, language)
    for lesson in shown.lessons:
        assert lix(plain_text(lesson.body)) < HARD, lesson.id
    assert lix("\n".join(line for item in shown.items for line in item_lines(item))) < HARD


def test_feedback_begins_as_the_answer_deserves(pack: Pack) -> None:
    """Nobody is told "right" for a wrong answer, and nobody is blamed."""
    good, bad = ("Yes.", "Right."), ("Not yet.",)
    for item in pack.items:
        match item:
            case SingleChoice(options=options) | MultipleChoice(options=options):
                assert all(option.why.startswith(good if option.right else bad) for option in options), item.id
            case TrueFalse(answer=answer):
                assert item.why_true.startswith(good if answer else bad), item.id
                assert item.why_false.startswith(bad if answer else good), item.id
            case Numeric(wrong=wrong) | ShortText(wrong=wrong):
                assert all(known.why.startswith(bad) for known in wrong), item.id
            case Categorise(things=things):
                assert all(thing.why.startswith(bad) for thing in things), item.id
            case HotSpot(regions=regions):
                assert all(region.why.startswith(good if region.right else bad) for region in regions), item.id
            case Cloze(gaps=gaps):
                told = [(option.why, option.right) for gap in gaps for option in gap.options]
                told += [(known.why, False) for gap in gaps for known in gap.wrong]
                assert all(why.startswith(good if right else bad) for why, right in told), item.id


@pytest.mark.parametrize("kind", [Categorise, Cloze, HotSpot])
def test_three_of_each_newer_kind_and_both_in_spanish(large: Pack, kind: type[Item]) -> None:
    mine = [item for item in large.items if isinstance(item, kind)]
    assert len(mine) >= 3
    in_words = {item.id for variant in large.variants for item in variant.items}
    spoken = {item.competency for variant in large.variants for item in variant.items}
    assert {item.id for item in mine if item.competency in spoken} <= in_words
    shares = {item.variant for item in large.items if item.variant}
    assert shares
    assert all(len({i.competency for i in large.items if i.variant == name}) == 1 for name in shares)
    assert sum(isinstance(item, ShortText) and item.typos for item in large.items) >= 3
    assert sum(bool(item.draw) for item in large.items) >= 3
    assert len(large.ratings) >= 3


def _guess(item: SingleChoice, fits: list[Option]) -> float:
    left = fits or list(item.options)
    return sum(option.right for option in left) / len(left)


def test_guessing_by_the_look_does_not_pay(pack: Pack) -> None:
    choices = [item for item in pack.items if isinstance(item, SingleChoice)]
    for rule in (
        lambda option, lengths: len(option.text) == max(lengths),
        lambda option, lengths: len(option.text) == min(lengths),
        lambda option, lengths: len(option.text) < max(lengths),
        lambda option, lengths: not REASON.search(option.text),
        lambda option, lengths: bool(REASON.search(option.text)),
        lambda option, lengths: not REASON.search(option.text) and len(option.text) < max(lengths),
    ):
        got = [
            _guess(item, [o for o in item.options if rule(o, [len(other.text) for other in item.options])])
            for item in choices
        ]
        assert sum(got) / len(got) <= GUESSED
    said = Counter(item.answer for item in pack.items if isinstance(item, TrueFalse))
    assert said.total() < 2 or max(said.values()) <= 0.65 * said.total()
    several = Counter(sum(o.right for o in item.options) for item in pack.items if isinstance(item, MultipleChoice))
    assert len(several) >= (3 if several.total() > 6 else 1)


def test_letters_do_not_give_their_meaning_away(pack: Pack) -> None:
    """In FAST the F must not be matched with a text that begins with F."""
    for item in pack.items:
        if isinstance(item, Matching):
            assert not any(len(pair.left) == 1 and pair.right.startswith(pair.left) for pair in item.pairs), item.id
        if isinstance(item, Ordering):
            assert not any(step[0].isdigit() for step in item.steps), item.id
