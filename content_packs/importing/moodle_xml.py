# SPDX-License-Identifier: Apache-2.0
"""Reads Moodle XML, the whole form in which Moodle exports its question bank."""

from __future__ import annotations

from collections.abc import Callable

from content_packs.importing import build, embedded_answers
from content_packs.importing.build import Answer
from content_packs.importing.draft import Draft
from content_packs.importing.markup import words
from content_packs.importing.pictures import take
from content_packs.importing.report import CannotImport
from content_packs.importing.tags import given_id, take_tag
from content_packs.importing.texts import one_line
from content_packs.importing.xml_tree import Node, parse

_STOCK = frozenset(
    {
        "",
        "your answer is correct.",
        "your answer is partially correct.",
        "your answer is incorrect.",
        "respuesta correcta",
        "respuesta parcialmente correcta.",
        "respuesta incorrecta.",
    }
)
"""What Moodle puts into the feedback of every question; nobody wrote it."""


def read(data: bytes) -> list[Draft]:
    """Every question of the file, also those that nothing can be made of. CannotImport when it is no Moodle XML."""
    root = parse(data)
    if root.name != "quiz":
        raise CannotImport("not-moodle", found=root.name)
    drafts: list[Draft] = []
    objective = ""
    for node in root.all("question"):
        if node.attributes.get("type") == "category":
            objective = node.text("category")
            continue
        draft = Draft(node.line, objective=objective)
        _Question(draft, node).read()
        drafts.append(draft)
    return drafts


class _Question:
    """One <question>."""

    def __init__(self, draft: Draft, node: Node) -> None:
        self._draft = draft
        self._node = node
        self._kind = node.attributes.get("type", "")

    def read(self) -> None:
        draft, node = self._draft, self._node
        draft.name = one_line(node.text("name"))
        if node.text("idnumber"):
            draft.given_id = given_id(draft, node.text("idnumber"))
        for tags in node.all("tags"):
            for tag in tags.all("tag"):
                take_tag(draft, tag.text("text"))
        draft.stem = self._text(node.first("questiontext"), pictures=True)
        draft.rationale = self._text(node.first("generalfeedback"))
        self._hints()
        self._combined()
        if node.text("hidden") == "1":
            draft.note("hidden")
        elif not draft.stem:
            draft.note("no-question")
        elif self._kind in _KINDS:
            self._points()
            _KINDS[self._kind](self)
        else:
            draft.note("kind-calculated" if self._kind.startswith("calculated") else "kind-other", kind=self._kind)

    def _text(self, node: Node | None, *, pictures: bool = False) -> str:
        """The words of an element with a <text>; pictures elsewhere than in the question have no place here."""
        if node is None:
            return ""
        draft = self._draft
        source = node.text("text") if node.first("text") else node.own_text
        if node.attributes.get("format", "html") in ("plain_text", "markdown"):
            return draft.clean(source)
        found = words(source)
        for code, lost in (("formatting", found.formatting), ("link-lost", found.links), ("media-lost", found.media)):
            if lost:
                draft.note(code, what=", ".join(lost))
        files = {file.attributes.get("name", ""): file.own_text for file in node.all("file")}
        for address, alt in found.images:
            if pictures:
                take(draft, address, alt, files)
            else:
                draft.note("media-lost", what=f"img {alt or address[:40]}")
        return draft.clean(found.text)

    def _line(self, node: Node | None) -> str:
        return one_line(self._text(node))

    def _hints(self) -> None:
        hints = [text for text in (self._text(node) for node in self._node.all("hint")) if text]
        self._draft.hint = "\n".join(hints)
        if len(hints) > 1:
            self._draft.note("hints-joined", count=len(hints))

    def _combined(self) -> None:
        for name in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"):
            text = self._text(self._node.first(name))
            if one_line(text).casefold() not in _STOCK:
                self._draft.note("feedback-dropped", text=text)

    def _points(self) -> None:
        points = build.as_number(self._node.text("defaultgrade") or "1")
        if points is not None and points != 1:
            self._draft.note("points", points=f"{points:g}")

    def _answers(self) -> list[Answer]:
        found = []
        for node in self._node.all("answer"):
            weight = build.as_number(node.attributes.get("fraction", "0"))
            why = self._text(node.first("feedback"))
            found.append(Answer(self._line(node), why, weight or 0.0, node.text("tolerance")))
        return found

    def choice(self) -> None:
        if self._node.text("shuffleanswers").casefold() in ("0", "false"):
            self._draft.note("order-fixed")
        single = self._node.text("single").casefold() in ("true", "1")
        build.choice(self._draft, self._answers(), single=single)

    def truth(self) -> None:
        answers = {answer.text.casefold(): answer for answer in self._answers()}
        if not {"true", "false"} <= answers.keys():
            build.choice(self._draft, self._answers(), single=True)
            return
        yes, no = answers["true"], answers["false"]
        build.truefalse(self._draft, yes.weight > no.weight, yes.why, no.why)

    def short(self) -> None:
        if self._node.text("usecase") == "1":
            self._draft.note("case-matters")
        build.short(self._draft, self._answers())

    def numeric(self) -> None:
        units = [
            (one_line(unit.text("unit_name")), build.as_number(unit.text("multiplier")))
            for group in self._node.all("units")
            for unit in group.all("unit")
        ]
        own = next((name for name, factor in units if factor == 1), "")
        others = [name for name, _ in units if name and name != own]
        if others:
            self._draft.note("unit-other", text=", ".join(others))
        build.numeric(self._draft, self._answers(), own)

    def match(self) -> None:
        pairs = [(self._line(node), one_line(node.text("answer"))) for node in self._node.all("subquestion")]
        build.matching(self._draft, pairs)

    def order(self) -> None:
        build.ordering(self._draft, [answer.text for answer in self._answers()])

    def essay(self) -> None:
        self._draft.note("kind-essay")

    def description(self) -> None:
        self._draft.note("kind-description")

    def cloze(self) -> None:
        embedded_answers.read(self._draft)


_KINDS: dict[str, Callable[[_Question], None]] = {
    "multichoice": _Question.choice,
    "truefalse": _Question.truth,
    "shortanswer": _Question.short,
    "numerical": _Question.numeric,
    "matching": _Question.match,
    "match": _Question.match,
    "ordering": _Question.order,
    "essay": _Question.essay,
    "description": _Question.description,
    "cloze": _Question.cloze,
    "multianswer": _Question.cloze,
}
