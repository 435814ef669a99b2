# SPDX-License-Identifier: Apache-2.0
"""Sentences that are too long to follow, each named with its line."""

from __future__ import annotations

from collections.abc import Iterable

from content_packs.checks.texts import Passage, moved
from content_packs.findings import Report, Where
from content_packs.language_tags import base
from content_packs.markdown import plain_text
from content_packs.readability import LIMITS, NO_SPACES, sentences, word_count


def check_sentences(passages: Iterable[Passage], where: Where, report: Report) -> None:
    """Report sentences with more words than the reading level takes; none in languages without spaces."""
    for passage in passages:
        limit = LIMITS.get(passage.level, LIMITS[""]).words
        if passage.text.count(" ") < limit or base(passage.language) in NO_SPACES:
            continue
        if passage.markdown and not _may_be_long(passage.text, limit):
            continue
        text = plain_text(passage.text) if passage.markdown else passage.text
        for sentence in sentences(text):
            count = word_count(sentence)
            if count > limit:
                place = where(passage.part, passage.number, *passage.keys)
                there = moved(place, _line(passage.text, sentence)) if passage.markdown else place
                report.add("sentence-long", there, count=count, limit=limit, text=" ".join(sentence.split()[:6]))


def _may_be_long(markdown: str, limit: int) -> bool:
    """False when no sentence can be too long, told without understanding the Markdown, which takes its time."""
    blocks = (" ".join(block.split()) for block in markdown.split("\n\n"))
    return any(sentence.count(" ") >= limit for block in blocks for sentence in sentences(block))


def _line(markdown: str, sentence: str) -> int:
    """The line of a Markdown text in which a sentence begins, as far as its first words tell; else the first."""
    for words in (3, 2, 1):
        at = markdown.find(" ".join(sentence.split()[:words]))
        if at >= 0:
            return markdown.count("\n", 0, at)
    return 0
