# SPDX-License-Identifier: Apache-2.0
"""What is exported and imported again is equal, for any question that the format can hold."""

from __future__ import annotations

from pathlib import Path

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from content_packs.exporting.csv_file import to_csv
from content_packs.exporting.gift_file import to_gift
from content_packs.importing.formats import read_any
from content_packs.importing.texts import tidy
from content_packs.model import (
    Categorise,
    Difficulty,
    FirstTry,
    KnownWrong,
    Matching,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    Pair,
    ShortText,
    SingleChoice,
    Thing,
    TrueFalse,
)
from content_packs.typed import fold

NASTY = st.sampled_from(
    [
        *(
            "~",
            "=",
            "#",
            "####",
            "{",
            "}",
            ":",
            "::",
            "\\",
            "->",
            "%50%",
            "%",
            "//",
            "$CATEGORY: x",
            "[html]",
            "[plain]",
        ),
        *(
            "<b>",
            "&amp;",
            "<br>",
            "*",
            "\\*",
            "|",
            '"',
            '"""',
            "'",
            "=1+1",
            "@x",
            "-5",
            ",",
            ";",
            "\t",
            "\n",
            "\n\n",
            "sep=;",
        ),
        *("A.", "ANSWER: A", "true", "1, 2", "é", "日本", "س", "\u200f", "\U0001f600", "\\n", "{1:SA:=x}"),
    ]
)
TEXT = (
    st.lists(NASTY | st.text(max_size=6), min_size=1, max_size=4).map(lambda parts: tidy("".join(parts))).filter(bool)
)
LINE = TEXT.map(lambda text: " ".join(text.split())).filter(bool)
MAYBE = st.just("") | TEXT
IDS = st.from_regex(r"[a-z][a-z0-9-]{0,12}", fullmatch=True)
NUMBERS = st.integers(-10_000, 10_000) | st.floats(-1e6, 1e6, allow_nan=False).map(
    lambda number: round(number, 6) + 0.0
)


def options(rights: st.SearchStrategy[list[bool]]) -> st.SearchStrategy[tuple[Option, ...]]:
    return rights.flatmap(
        lambda flags: st.lists(st.tuples(TEXT, MAYBE), min_size=len(flags), max_size=len(flags)).map(
            lambda texts: tuple(
                Option(text=text, why=why, right=flag) for (text, why), flag in zip(texts, flags, strict=True)
            )
        )
    )


ONE = st.tuples(st.integers(2, 5), st.integers(0, 4)).map(lambda n: [place == n[1] % n[0] for place in range(n[0])])
SOME = st.lists(st.booleans(), min_size=2, max_size=6).filter(any)
COMMON = {
    "id": IDS,
    "competency": IDS,
    "stem": TEXT,
    "rationale": MAYBE,
    "difficulty": st.sampled_from(Difficulty),
}
WRONG = st.lists(st.builds(KnownWrong, text=LINE, why=MAYBE), max_size=2).map(tuple)
KINDS = {
    "single": st.builds(SingleChoice, **COMMON, options=options(ONE)),
    "multiple": st.builds(MultipleChoice, **COMMON, options=options(SOME)),
    "truefalse": st.builds(TrueFalse, **COMMON, answer=st.booleans(), why_true=MAYBE, why_false=MAYBE),
    "match": st.builds(
        Matching,
        **COMMON,
        pairs=st.lists(st.builds(Pair, left=TEXT, right=TEXT), min_size=1, max_size=4).map(tuple),
    ),
    "numeric": st.builds(Numeric, **COMMON, answer=NUMBERS.map(float), tolerance=st.sampled_from([0.0, 0.5, 2.0])),
    "text": st.builds(
        ShortText, **COMMON, accept=st.lists(LINE, min_size=1, max_size=3, unique=True).map(tuple), wrong=WRONG
    ).filter(lambda item: not {fold(w.text) for w in item.wrong} & {fold(text) for text in item.accept}),
}
MORE = {
    "order": st.builds(Ordering, **COMMON, steps=st.lists(TEXT, min_size=1, max_size=5).map(tuple)),
    "categorise": st.builds(
        Categorise,
        **COMMON,
        groups=st.just(("hot", "co|ld")),
        things=st.lists(st.builds(Thing, text=TEXT, group=st.integers(0, 1), why=MAYBE), min_size=1, max_size=4).map(
            tuple
        ),
    ),
}


def packs(kinds):
    return st.lists(st.one_of(*kinds.values()), min_size=1, max_size=3, unique_by=lambda item: item.id)


def titles(items):
    return {item.competency: f"About {item.competency}/1" for item in items}


@settings(max_examples=30)
@given(packs(KINDS))
def test_gift(items):
    named = titles(items)
    exported = to_gift(items, named)
    left_out = {loss.id for loss in exported.losses if loss.code == "left-out"}
    assert all("->" in str(msgspec.to_builtins(item)) for item in items if item.id in left_out)
    if exported.count:
        back = read_any(Path("x.gift"), format_name="gift", given=exported.text.encode())
        kept = [item for item in items if item.id not in left_out]
        assert list(back.items) == kept
        assert {entry.id: entry.title for entry in back.objectives} == {i.competency: named[i.competency] for i in kept}
        assert to_gift(back.items, named).text == exported.text


@settings(max_examples=30)
@given(packs(KINDS | MORE), st.sampled_from(list(FirstTry)), MAYBE, st.just("") | IDS)
def test_csv(items, first_try, hint, name):
    three = {FirstTry.NEARLY_EVERYONE: "easy", FirstTry.MOST: "medium", FirstTry.HALF: "medium", FirstTry.FEW: "hard"}
    said = {"first_try": first_try, "difficulty": Difficulty(three[first_try])} if first_try else {}
    items = [msgspec.structs.replace(item, hint=hint, lesson=name, variant=name, **said) for item in items]
    named = titles(items)
    exported = to_csv(items, named)
    assert not exported.losses
    for text in (exported.text.encode(), b"\xef\xbb\xbf" + exported.text.encode(), exported.text.encode("utf-16")):
        back = read_any(Path("x.csv"), format_name="csv", given=text)
        assert list(back.items) == items
    assert {entry.id: entry.title for entry in back.objectives} == named
