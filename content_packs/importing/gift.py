# SPDX-License-Identifier: Apache-2.0
r"""Reads GIFT, the text format of Moodle's questions, as Moodle's own documentation describes it.

A question is a block of lines up to a blank one.
`\~ \= \\# \\{ \\} \\:` stand for the character, `\\n` for a line break.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from typing import TypeAlias

from content_packs.importing import build
from content_packs.importing.build import Answer
from content_packs.importing.draft import Draft
from content_packs.importing.markup import LOOKS, words
from content_packs.importing.report import CannotImport
from content_packs.importing.tags import read_tags
from content_packs.importing.texts import one_line

MOST_LINES = 200_000
_CATEGORY = re.compile(r"\$CATEGORY:[ \t]*(.*)")
_TITLE = re.compile(r"::(.*?)::", re.DOTALL)
_FORMAT = re.compile(r"\[(html|moodle|plain|markdown)\]\s*", re.IGNORECASE)
_WEIGHT = re.compile(r"%(-?[0-9]{1,3}(?:\.[0-9]{0,12})?)%")
_TRUTH = {"t": True, "true": True, "f": False, "false": False}
_ESCAPED = re.compile(r"\\([\\~=#{}:n])")
_HELD = {mark: chr(0xF0000 + place) for place, mark in enumerate("\\~=#{}:n")}
"""While a question is taken apart, an escaped character is one that no file has (or that is cut out of it before)."""
_BACK = {held: "\n" if mark == "n" else mark for mark, held in _HELD.items()}
_HOLDERS = re.compile("[\U000f0000-\U000f0007]")
_BREAK = re.compile(r"[ \t]*\n[ \t]*")
_BLANK = "_____"
_LONGEST = 50_000
"""Characters of a block; one that is longer waits no more for its closing brace."""

_Block: TypeAlias = tuple[int, str, str]


def read(text: str) -> list[Draft]:
    """Every question of the text, also those that nothing can be made of (`item` is None then)."""
    drafts: list[Draft] = []
    objective = ""
    for line, block, comments in _blocks(_HOLDERS.sub("", text)):
        category = _CATEGORY.match(block.lstrip())
        question = block
        if category:
            objective = category[1].strip()
            question = block.lstrip()[category.end() :].lstrip("\n")
        if not question.strip():
            continue
        draft = Draft(line + bool(category))
        read_tags(draft, comments)
        draft.objective = objective
        _question(draft, _ESCAPED.sub(lambda found: _HELD[found[1]], question))
        drafts.append(draft)
    return drafts


def _blocks(text: str) -> Iterator[_Block]:
    """Line, text and comments of every block. A block whose brace is open goes on behind a blank line if it closes."""
    lines: list[str] = []
    comments: list[str] = []
    start = 0
    waiting: _Block | None = None
    raws = text.split("\n")
    if len(raws) > MOST_LINES:
        raise CannotImport("text-too-long", most=MOST_LINES)
    for number, raw in enumerate([*raws, ""], start=1):
        if raw.lstrip().startswith("//"):
            comments.append(raw.strip()[2:])
        elif raw.strip():
            start = start or number
            lines.append(raw)
        elif lines:
            block = (start, "\n".join(lines), "\n".join(comments))
            lines, comments, start = [], [], 0
            waiting = yield from _joined(waiting, block)
    if waiting:
        yield waiting


def _joined(waiting: _Block | None, block: _Block) -> Generator[_Block, None, _Block | None]:
    """Give out what is complete; returns the block that still waits for its closing brace."""
    bare = re.sub(r"\\.", "", block[1])
    if waiting:
        opens, closes = bare.find("{"), bare.find("}")
        if closes >= 0 and (opens < 0 or closes < opens):
            block = (waiting[0], f"{waiting[1]}\n{block[1]}", waiting[2] + block[2])
            bare = re.sub(r"\\.", "", block[1])
        else:
            yield waiting
    if bare.count("{") > bare.count("}") and len(bare) < _LONGEST:
        return block
    yield block
    return None


def _question(draft: Draft, block: str) -> None:
    title = _TITLE.match(block.lstrip())
    if title:
        draft.name = one_line(_plain(title[1]))
        block = block.lstrip()[title.end() :]
    before, opened, rest = block.partition("{")
    inside, closed, after = rest.partition("}")
    fmt = _FORMAT.match(before.lstrip())
    kind = fmt[1].lower() if fmt else ""
    blank = f" {_BLANK} {after.strip()}" if after.strip() else ""
    draft.stem = _text(draft, before.rstrip() + blank)
    if opened and not closed:
        draft.note("broken", reason="brace")
    elif not draft.stem:
        draft.note("no-question")
    elif not opened:
        draft.note("kind-description")
    elif not inside.strip():
        draft.note("kind-essay")
    else:
        _Answers(draft, kind).read(inside.strip())


def _plain(text: str) -> str:
    return _HOLDERS.sub(lambda found: _BACK[found[0]], text)


def _text(draft: Draft, source: str, kind: str = "") -> str:
    """A text with its escapes and formats undone."""
    fmt = _FORMAT.match(source.lstrip())
    if fmt:
        kind, source = fmt[1].lower(), source.lstrip()[fmt.end() :]
    plain = _plain(source)
    if kind == "html" or (kind in ("", "moodle") and LOOKS.search(plain)):
        found = words(plain)
        for code, lost in (("formatting", found.formatting), ("link-lost", found.links), ("media-lost", found.media)):
            if lost:
                draft.note(code, what=", ".join(lost))
        for address, _alt in found.images:
            draft.note("picture-missing", file=address)
        plain = found.text
    return draft.clean(plain)


class _Answers:
    """The part between the braces."""

    def __init__(self, draft: Draft, kind: str) -> None:
        self._draft = draft
        self._kind = kind

    def read(self, inside: str) -> None:
        draft = self._draft
        inside, _, general = inside.partition("####")
        draft.rationale = self._text(general)
        inside = inside.strip()
        if inside.startswith("#"):
            self._numeric(inside[1:].strip())
        elif "~" in inside:
            self._choice(inside)
        elif "=" in inside and "->" in inside:
            self._match(inside)
        elif one_line(inside.partition("#")[0]).casefold() in _TRUTH:
            self._truth(inside)
        elif "=" in inside:
            build.short(draft, [self._answer(mark, text) for mark, text in _split(inside, "=")])
        else:
            draft.note("broken", reason="answers")

    def _text(self, source: str) -> str:
        return _text(self._draft, source, self._kind)

    def _line(self, source: str) -> str:
        """A text of one line: breaks that the author wrote for the eye are blanks, escaped ones stay."""
        return self._text(_BREAK.sub(" ", source))

    def _answer(self, mark: str, source: str) -> Answer:
        weight, source = _weight(source)
        text, _, why = source.partition("#")
        return Answer(self._line(text), self._line(why), (100.0 if mark == "=" else 0.0) if weight is None else weight)

    def _choice(self, inside: str) -> None:
        answers = [self._answer(mark, text) for mark, text in _split(inside, "=~")]
        build.choice(self._draft, answers, single="=" in inside)

    def _match(self, inside: str) -> None:
        pairs = []
        for _, text in _split(inside, "="):
            left, _, right = text.partition("->")
            right, _, why = right.partition("#")
            if why.strip():
                self._draft.note("feedback-dropped", text=self._line(why))
            pairs.append((self._line(left), self._line(right)))
        build.matching(self._draft, pairs)

    def _truth(self, inside: str) -> None:
        word, _, feedback = inside.partition("#")
        when_wrong, _, when_right = feedback.partition("#")
        answer = _TRUTH[one_line(word).casefold()]
        wrong, right = self._line(when_wrong), self._line(when_right)
        build.truefalse(self._draft, answer, right if answer else wrong, wrong if answer else right)

    def _numeric(self, inside: str) -> None:
        if not inside.startswith(("=", "~")):
            inside = f"={inside}"
        answers = []
        for mark, part in _split(inside, "=~"):
            weight, source = _weight(part)
            text, _, why = source.partition("#")
            number, _, tolerance = one_line(text).partition(":")
            points = (100.0 if mark == "=" else 0.0) if weight is None else weight
            answers.append(Answer(_plain(number), self._line(why), points, tolerance))
        build.numeric(self._draft, answers)


def _weight(source: str) -> tuple[float | None, str]:
    source = source.strip()
    found = _WEIGHT.match(source)
    return (float(found[1]), source[found.end() :]) if found else (None, source)


def _split(inside: str, marks: str) -> Iterator[tuple[str, str]]:
    """The answers, each with the mark before it; text before the first mark counts as an answer too."""
    for found in re.finditer(rf"(^|[{marks}])([^{marks}]*)", inside, re.DOTALL):
        if found[2].strip() or found[1]:
            yield found[1] or "=", found[2]
