# SPDX-License-Identifier: Apache-2.0
"""Reads Aiken: a question, its options as `A.` or `A)`, one to a line, and `ANSWER: B`."""

from __future__ import annotations

import re

from content_packs.importing import build
from content_packs.importing.build import Answer
from content_packs.importing.draft import Draft
from content_packs.importing.texts import one_line

_OPTION = re.compile(r"\s*([A-Za-z])[.)]\s+(\S.*)")
_ANSWER = re.compile(r"\s*ANSWER\s*:\s*([A-Za-z](?:\s*[,;]?\s*[A-Za-z])*)\s*", re.IGNORECASE)
_FEEDBACK = re.compile(r"\s*(?:FEEDBACK|RATIONALE|EXPLANATION)\s*:\s*(\S.*)", re.IGNORECASE)

_MOST_LINES = 200
"""Lines of one question; more are no question."""


def read(text: str) -> list[Draft]:
    """Every question of the text; a block that ends without an answer is one that nothing can be made of."""
    drafts: list[Draft] = []
    block = _Block()
    for number, line in enumerate(text.split("\n"), start=1):
        answer, feedback = _ANSWER.fullmatch(line), _FEEDBACK.fullmatch(line)
        if answer:
            block.letters = [letter.upper() for letter in re.findall("[A-Za-z]", answer[1])]
        elif feedback and block.letters:
            block.feedback = feedback[1]
        elif not line.strip():
            block.blank = True
        else:
            if block.letters or block.over(line) or block.lines >= _MOST_LINES:
                drafts.append(block.draft())
                block = _Block()
            block.take(number, line)
    if block.line:
        drafts.append(block.draft())
    return drafts


class _Block:
    """The lines of one question."""

    def __init__(self) -> None:
        self.line = 0
        self.lines = 0
        self.letters: list[str] = []
        self.feedback = ""
        self.blank = False
        self._question: list[str] = []
        self._options: dict[str, str] = {}
        self._odd = ""

    def over(self, line: str) -> bool:
        """True when `line` can only begin another question: this one lacks its answer."""
        return self.blank and bool(self._options) and not _OPTION.fullmatch(line)

    def take(self, number: int, line: str) -> None:
        """Take a line of the question or of its options."""
        self.line = self.line or number
        self.lines += 1
        self.blank = False
        option = _OPTION.fullmatch(line)
        following = chr(ord("A") + len(self._options))
        if option and self._question and option[1].upper() == following:
            self._options[following] = option[2]
        elif self._options:
            # Aiken has one line for each option; a second one belongs to the option above it.
            last = max(self._options)
            self._options[last] += f" {line}"
        else:
            self._question.append(line)

    def draft(self) -> Draft:
        """The question of these lines."""
        draft = Draft(self.line or 1)
        draft.stem = draft.clean("\n".join(self._question))
        draft.rationale = draft.clean(self.feedback)
        if not draft.stem:
            draft.note("no-question")
        elif not self._options:
            draft.note("broken", reason="options")
        elif not self.letters or not set(self.letters) <= self._options.keys():
            draft.note("broken", reason="answer")
        else:
            rights = set(self.letters)
            share = 100 / len(rights)
            answers = [
                Answer(one_line(draft.clean(text)), weight=share if letter in rights else 0.0)
                for letter, text in self._options.items()
            ]
            build.choice(draft, answers, single=len(rights) == 1)
        return draft
