# SPDX-License-Identifier: Apache-2.0
"""Whatever an author writes in the newer kinds: what is compiled is read again, and can be answered."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from content_packs.compiled import decode, encode
from content_packs.drawn import as_asked, drawn_for
from content_packs.grading import answer_fits, grade, right_answer
from content_packs.item_checks import item_flaws
from content_packs.localise_items import translated_item
from content_packs.model import (
    Asset,
    Categorise,
    Cloze,
    Competency,
    Difficulty,
    Draw,
    FirstTry,
    Gap,
    HotSpot,
    KnownWrong,
    Lesson,
    Likert,
    Manifest,
    Module,
    Numeric,
    Option,
    Pack,
    Region,
    ShortText,
    Thing,
    Unit,
)

word = st.text(st.characters(categories=["Ll"], max_codepoint=0x17F), min_size=1, max_size=12)
words = st.lists(word, min_size=2, max_size=4, unique=True)
size = st.integers(1, 60).map(lambda n: n / 100)


def common(number: int, **more: object) -> dict[str, object]:
    return {"id": f"q{number}", "competency": "c", "stem": "What?", "rationale": "Because.", **more}


@st.composite
def options(draw) -> tuple[Option, ...]:
    texts = draw(words)
    right = draw(st.integers(0, len(texts) - 1))
    return tuple(Option(text=text, why="w", right=n == right) for n, text in enumerate(texts))


@st.composite
def gap(draw) -> Gap:
    if draw(st.booleans()):
        return Gap(options=draw(options()))
    accept = draw(words)
    return Gap(accept=tuple(accept), wrong=(KnownWrong(text="9" + accept[0], why="w"),), typos=draw(st.integers(0, 1)))


@st.composite
def box(draw):
    """The corners of a part of a picture, within it."""
    x, y = draw(size), draw(size)
    right, bottom = min(1.0, x + 0.1 + draw(size) / 2), y + 0.1 + draw(size) / 2
    return (x, y), (right, y), (right, bottom), (x, bottom)


@st.composite
def item(draw, number: int):
    more = common(
        number,
        difficulty=draw(st.sampled_from(Difficulty)),
        first_try=draw(st.sampled_from(FirstTry)),
        variant=draw(st.sampled_from(["", "same"])),
    )
    match draw(st.sampled_from(["categorise", "cloze", "hotspot", "units", "drawn", "typos"])):
        case "categorise":
            groups, texts = draw(words), draw(st.lists(word, min_size=4, max_size=7, unique=True))
            things = [Thing(text=text, group=n % len(groups), why="w") for n, text in enumerate(texts)]
            return Categorise(**more, groups=tuple(groups), things=tuple(draw(st.permutations(things))))
        case "cloze":
            gaps = draw(st.lists(gap(), min_size=1, max_size=6))
            marks = draw(st.permutations(range(1, len(gaps) + 1)))
            return Cloze(**more, text=" and ".join(f"[{mark}]" for mark in marks), gaps=tuple(gaps))
        case "hotspot":
            chosen = draw(options())
            corners = draw(st.lists(box(), min_size=len(chosen), max_size=len(chosen), unique=True))
            pairs = zip(chosen, corners, strict=True)
            regions = (Region(text=o.text, why=o.why, right=o.right, points=points) for o, points in pairs)
            return HotSpot(**more, media="media/x.svg", regions=tuple(regions))
        case "units":
            units = (Unit(name="min", factor=draw(st.sampled_from([60.0, 0.5, 1e-3]))),)
            return Numeric(**more, answer=draw(st.floats(-1e6, 1e6)), unit="s", units=units)
        case "drawn":
            start, step = draw(st.integers(1, 50)), draw(st.sampled_from([0.25, 0.5, 1.0, 5.0]))
            drawn = (Draw(name="n", start=float(start), stop=start + step * draw(st.integers(1, 30)), step=step),)
            told = {**more, "stem": "{n} and {n * 2:2}"}
            return Numeric(**told, answer=0.0, formula="n * 3", wrong=(KnownWrong(text="{n}", why="w"),), draw=drawn)
        case _:
            return ShortText(**more, accept=tuple(draw(words)), typos=1)


@st.composite
def packs(draw) -> Pack:
    items = tuple(draw(item(number)) for number in range(draw(st.integers(1, 5))))
    scale = draw(st.lists(word, min_size=3, max_size=7, unique=True))
    return Pack(
        manifest=Manifest(
            format=1,
            id="p",
            version="1.0.0",
            title="P",
            summary="S",
            language="en",
            base="https://packs.example/p",
            authors=("A",),
            licence="CC0-1.0",
        ),
        competencies=(Competency(id="c", title="C"),),
        modules=(Module(id="m", title="M", objective="O", competencies=("c",)),),
        lessons=(Lesson(id="l", title="L", competency="c", body="Text."),),
        items=items,
        assets=(Asset(path="media/x.svg", author="A", licence="CC0-1.0", alt="X"),),
        ratings=(Likert(id="r", stem="How sure?", scale=tuple(scale)),) if draw(st.booleans()) else (),
    )


@given(packs())
def test_what_is_compiled_is_what_is_read(pack):
    assert decode(encode(pack), "p.stepwell", {"media/x.svg"}) == pack
    assert encode(decode(encode(pack), "p.stepwell", {"media/x.svg"})) == encode(pack)


@given(packs(), st.uuids())
def test_every_sound_question_can_be_answered_right_and_is_its_own_translation(pack, attempt):
    for each in pack.items:
        assert list(item_flaws(each)) == []
        asked = as_asked(each, drawn_for(each, str(attempt)), "de")
        right = right_answer(asked)
        assert answer_fits(asked, right)
        assert grade(asked, right).right
        assert grade(asked, right).score == 1.0
        assert translated_item(each, each) == each
        assert msgspec.json.decode(msgspec.json.encode(right), type=type(right)) == right
