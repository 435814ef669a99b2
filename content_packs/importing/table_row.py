# SPDX-License-Identifier: Apache-2.0
"""One row of a table as a question, by the names of its columns."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from content_packs.importing.build import as_number, number_span
from content_packs.importing.cells import is_false, is_true, variants
from content_packs.importing.draft import Draft
from content_packs.importing.tags import given_id
from content_packs.importing.texts import one_line, slug
from content_packs.item_checks import MAX_LINES
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
from content_packs.names import ID
from content_packs.typed import parse_number

_LONGEST = 100_000
"""Characters in a cell; more is no text for a question."""


class QuestionRow:
    """One row, by the names of its columns."""

    def __init__(self, line: int, cells: dict[str, str]) -> None:
        self._draft = Draft(line)
        long = any(len(text) > _LONGEST for text in cells.values())
        self._cells = {name: self._draft.clean(text[:_LONGEST]) for name, text in cells.items()}
        if long:
            self._draft.note("row-unclear", reason="long")

    def draft(self) -> Draft:
        """The question of this row, without its item when none can be made."""
        draft = self._draft
        draft.stem, draft.rationale, draft.hint = self._cell("question"), self._cell("rationale"), self._cell("hint")
        draft.objective, draft.media = one_line(self._cell("objective")), one_line(self._cell("media"))
        draft.objective_id, draft.lesson = self._id("objective_id"), self._id("lesson")
        if self._cell("id"):
            draft.given_id = given_id(draft, self._cell("id"))
        first_try = self._difficulty()
        if any(entry.effect == "dropped" for entry in draft.remarks):
            return draft
        if not draft.stem:
            draft.note("no-question")
            return draft
        kind = self._kind()
        if kind:
            _KINDS[kind](self)
        if draft.item is not None:
            draft.item = msgspec.structs.replace(
                draft.item, first_try=first_try, variant=self._id("variant"), lesson=draft.lesson, media=draft.media
            )
        return draft

    def _cell(self, name: str) -> str:
        return self._cells.get(name, "")

    def _id(self, name: str) -> str:
        """The id in a cell, made fit if it is none."""
        text = one_line(self._cell(name))
        return text if ID.fullmatch(text) else slug(text)

    def _numbered(self, name: str) -> list[str]:
        """The cells of an option's column up to the last one that is filled."""
        found = [self._cell(f"{name}_{number}") for number in range(1, MAX_LINES + 1)]
        while found and not found[-1]:
            found.pop()
        return found

    def _at(self, name: str, place: int) -> str:
        return self._cell(f"{name}_{place + 1}")

    def _difficulty(self) -> FirstTry:
        word = one_line(self._cell("difficulty")).casefold()
        if word in {level.value for level in Difficulty}:
            self._draft.difficulty = Difficulty(word)
        elif word in {said.value for said in FirstTry if said}:
            first_try = FirstTry(word)
            self._draft.difficulty = _AS_OF_THREE[first_try]
            return first_try
        elif word:
            self._draft.note("difficulty-unknown", text=word)
        return FirstTry.UNSAID

    def _kind(self) -> str:
        """The kind that the row says or looks like; empty after a remark."""
        said = slug(self._cell("kind")).replace("-", "")
        kind = _KIND_NAMES.get(said, "")
        if said and not kind:
            self._draft.note("kind-other", kind=self._cell("kind"))
        elif not said:
            kind = self._guess()
            if kind:
                self._draft.note("kind-guessed", kind=kind)
            else:
                self._draft.note("no-answer")
        return kind

    def _guess(self) -> str:
        options, right = self._numbered("option"), one_line(self._cell("right"))
        if options:
            if self._numbered("match"):
                return "match"
            return "multiple" if len(self._places(right, options) or ()) > 1 else "single"
        if as_number(right) is not None or parse_number(right, self._cell("unit")) is not None:
            return "numeric"
        return "truefalse" if is_true(right) or is_false(right) else "text" if right else ""

    def _places(self, right: str, options: list[str]) -> set[int] | None:
        """Which options are right, said as numbers, letters, or the option's own words; None when that is not clear."""
        named = [(place, one_line(option)) for place, option in enumerate(options) if option]
        exact = [place for place, option in named if option == right]
        exact = exact or [place for place, option in named if option.casefold() == right.casefold()]
        parts = [part for part in re.split(r"[\s,;/|&+]+", right) if part]
        numbers = [int(part) - 1 for part in parts if re.fullmatch("[0-9]{1,2}", part, re.ASCII)]
        letters = [ord(part.upper()) - ord("A") for part in parts if re.fullmatch("[A-Za-z]", part)]
        for found in (numbers, letters):
            if parts and len(found) == len(parts) and all(0 <= place < len(options) for place in found):
                # "2" beside the options 2, 3 and 4 is the first or the second: a guess could teach what is wrong.
                return set(found) if not exact or set(exact) == set(found) else None
        return set(exact) or None

    def _options(self) -> tuple[Option, ...]:
        draft, texts = self._draft, self._numbered("option")
        right = one_line(self._cell("right"))
        rights = self._places(right, texts)
        if rights is None and right:
            draft.note("right-unclear", text=right)
        return tuple(
            Option(
                text=text,
                why=self._at("why", place),
                right=place in (rights or ()),
                misconception=self._id(f"misconception_{place + 1}"),
            )
            for place, text in enumerate(texts)
            if text
        )

    def single(self) -> None:
        self._draft.item = SingleChoice(**self._draft.common(), options=self._options())

    def multiple(self) -> None:
        self._draft.item = MultipleChoice(**self._draft.common(), options=self._options())

    def truefalse(self) -> None:
        right = one_line(self._cell("right"))
        if not is_true(right) and not is_false(right):
            self._draft.note("row-unclear", reason="truth")
            return
        behind = self._id("misconception_1") or self._id("misconception_2")
        self._draft.item = TrueFalse(
            **self._draft.common(),
            answer=is_true(right),
            why_true=self._at("why", 0),
            why_false=self._at("why", 1),
            misconception=behind,
        )

    def order(self) -> None:
        steps = tuple(text for text in self._numbered("option") if text)
        if steps:
            self._draft.item = Ordering(**self._draft.common(), steps=steps)
        else:
            self._draft.note("no-answer")

    def match(self) -> None:
        lefts = self._numbered("option")
        pairs = tuple(Pair(left=left, right=self._at("match", place)) for place, left in enumerate(lefts))
        whole = tuple(pair for pair in pairs if pair.left and pair.right)
        extra = [text for place, text in enumerate(self._numbered("match")) if text and not self._at("option", place)]
        if extra:
            self._draft.note("extra-rights", text="; ".join(extra))
        if whole:
            self._draft.item = Matching(**self._draft.common(), pairs=whole)
        else:
            self._draft.note("no-answer")

    def categorise(self) -> None:
        texts = self._numbered("option")
        said = [one_line(part) for part in variants(self._cell("right"))]
        groups = list(dict.fromkeys([*said, *(self._at("match", place) for place in range(len(texts)))]))
        groups = [group for group in groups if group]
        things = tuple(
            Thing(
                text=text,
                group=groups.index(self._at("match", place)),
                why=self._at("why", place),
                misconception=self._id(f"misconception_{place + 1}"),
            )
            for place, text in enumerate(texts)
            if text and self._at("match", place)
        )
        if things:
            self._draft.item = Categorise(**self._draft.common(), groups=tuple(groups), things=things)
        else:
            self._draft.note("no-answer")

    def numeric(self) -> None:
        right, around, unit = self._cell("right"), self._cell("tolerance"), self._cell("unit")
        typed = parse_number(right, unit)
        span = number_span(right, around) or (number_span(repr(typed), around) if typed is not None else None)
        if span is None:
            self._draft.note("number-bad", text=f"{right} {around}".strip())
            return
        answer, tolerance = span
        self._draft.item = Numeric(
            **self._draft.common(), answer=answer, tolerance=tolerance, unit=unit, wrong=self._known()
        )

    def text(self) -> None:
        accept = tuple(part for part in variants(self._cell("right")) if part)
        if not accept:
            self._draft.note("no-answer")
            return
        typos = int(self._cell("typos") == "1")
        self._draft.item = ShortText(**self._draft.common(), accept=accept, wrong=self._known(), typos=typos)

    def _known(self) -> tuple[KnownWrong, ...]:
        return tuple(
            KnownWrong(text=text, why=self._at("why", place), misconception=self._id(f"misconception_{place + 1}"))
            for place, text in enumerate(self._numbered("option"))
            if text
        )


_KINDS: dict[str, Callable[[QuestionRow], None]] = {
    "single": QuestionRow.single,
    "multiple": QuestionRow.multiple,
    "truefalse": QuestionRow.truefalse,
    "order": QuestionRow.order,
    "match": QuestionRow.match,
    "categorise": QuestionRow.categorise,
    "numeric": QuestionRow.numeric,
    "text": QuestionRow.text,
}
_KIND_NAMES = {
    **{kind: kind for kind in _KINDS},
    **dict.fromkeys(("singlechoice", "multiplechoice", "mc", "mcq", "choice", "multichoice"), "single"),
    **dict.fromkeys(("multipleresponse", "multipleanswer", "multipleanswers", "multiselect", "checkbox"), "multiple"),
    **dict.fromkeys(("tf", "trueorfalse", "boolean", "yesno"), "truefalse"),
    **dict.fromkeys(("ordering", "sequence", "steps"), "order"),
    **dict.fromkeys(("matching", "pairs"), "match"),
    **dict.fromkeys(("categorize", "sort", "sorting", "groups"), "categorise"),
    **dict.fromkeys(("number", "numerical"), "numeric"),
    **dict.fromkeys(("shorttext", "shortanswer", "word", "words", "fillin"), "text"),
}
"""What `kind` may say. "Multiple choice" is what most people call a question with one right option."""
_AS_OF_THREE = {
    FirstTry.NEARLY_EVERYONE: Difficulty.EASY,
    FirstTry.MOST: Difficulty.MEDIUM,
    FirstTry.HALF: Difficulty.MEDIUM,
    FirstTry.FEW: Difficulty.HARD,
}
