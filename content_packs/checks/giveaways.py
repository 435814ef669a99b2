# SPDX-License-Identifier: Apache-2.0
"""What tells the right answer to somebody who knows nothing, and what makes one who knows miss it.

The rules are those that item writers are taught (T. Haladyna, S. Downing, M. Rodriguez, "A review of multiple-choice
item-writing guidelines for classroom assessment", Applied Measurement in Education 15(3), 2002). Words are looked for
in the languages of the tables below; a pack in another language is judged by length and place alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from content_packs.findings import Report, Where
from content_packs.language_tags import base
from content_packs.model import Item, MultipleChoice, Option, Pack, SingleChoice, TrueFalse

LONGER, LONGER_BY = 1.7, 24
"""The right option stands out when it is so many times as long as the next one, and by so many letters."""
MIN_TELLING = 8
"""Wrong options with a telling word below which a share says nothing."""
_TELLING_RATIO = 2.5
"""So much more often in wrong options than in right ones is a rule that a guesser can use."""
MIN_STATEMENTS, MAX_SAME_STATEMENTS = 6, 0.75
"""With so many true or false statements, more than this share of one kind is a rule, too."""

_ABSOLUTE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"(?i)\b(always|never(?! mind)|completely|entirely|totally|impossible|in (?:every|no) case)\b"),
    "es": re.compile(r"(?i)\b(siempre|nunca|jamás|completamente|totalmente|imposible|en ningún caso)\b"),
}
_REASON: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"(?i)\b(as|since|because|so)\b"),
    "es": re.compile(r"(?i)\b(porque|ya que|pues|así que|para que)\b"),
}
"""Writers give wrong options a reason, to make them sound well, and right ones none."""
_ABOUT_OTHERS: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"(?i)(?:(?:all|any|none|neither|both|most)(?: of)?(?: the)?"
        r" (?:above|these|them|others?|options|answers)(?: \w+)?"
        r"|both [a-d1-4] and [a-d1-4]|(?:options? )?[a-d] (?:and|or) [a-d]|(?:all|none) of (?:it|this))"
    ),
    "es": re.compile(
        r"(?i)(?:tod[ao]s? (?:las|los|lo) (?:anterior(?:es)?|opciones|respuestas|demás)(?: \w+)?|ningun[ao](?: de .*)?"
        r"|(?:las|los) (?:dos|tres)(?: anteriores)?|ambas(?: .*)?|[a-d] y [a-d])"
    ),
    "de": re.compile(r"(?i)(?:alle|keine)(?: der)?(?: oben)? ?(?:genannten|antworten|davon)(?: .*)?"),
    "fr": re.compile(r"(?i)(?:toutes|aucune)(?: d)?(?:e ces| les)? ?(?:réponses|propositions)(?: .*)?"),
}
_NEGATIVE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:[Ww]hich|[Ww]hat)\b(?:(?!\b(?:that|who|when|if|because|where|as|so|but|and)\b)[^.?!,:;])*?"
        r"\b(not|except|never|isn't|aren't|doesn't|don't|shouldn't|mustn't)\b[^.!?]*\?"
    ),
    "es": re.compile(
        r"\b(?:[Qq]ué|[Cc]uál|[Cc]uáles)\b(?:(?!\b(?:que|quien|cuando|si|porque|donde|como|pero|y)\b)[^.?!,:;])*?"
        r"\b(no|excepto|nunca)\b[^.!?]*\?"
    ),
}
"""A question that is turned round itself. What a clause tells ("a person who does not …") may well be negative."""
_ARTICLE = re.compile(r"(?i)\b(an?)\s*(?:_+|…|\.\.\.|:)?\s*$")
_WORD = re.compile(r"[^\W\d_]{5,}")
_ECHO_SHARE = 2 / 3
"""Only when so much of the right option's longer words come from the stem: one word in common is how people talk."""


def check_giveaways(pack: Pack, where: Where, report: Report) -> None:
    """Report what gives an answer away, question by question, and what does over the whole pack."""
    language = base(pack.manifest.language)
    for number, item in enumerate(pack.items):
        for code, keys, params in _of_item(item, language):
            report.add(code, where("item", number, *keys), **params)
    _words(pack.items, language, report)
    _statements(pack.items, report)


def _of_item(item: Item, language: str) -> Iterator[tuple[str, tuple[str | int, ...], dict[str, str | int]]]:
    negative = _NEGATIVE[language].search(item.stem) if language in _NEGATIVE else None
    if negative and negative[1].islower():
        yield "negative-plain", ("stem",), {"word": negative[1], "upper": negative[1].upper()}
    if not isinstance(item, SingleChoice | MultipleChoice):
        return
    others = _ABOUT_OTHERS.get(language)
    for place, option in enumerate(item.options):
        if others and others.fullmatch(option.text.strip().rstrip(".")):
            yield "double-option", ("options", place), {"text": option.text[:80]}
    rights = [place for place, option in enumerate(item.options) if option.right]
    wrong = [option.text for option in item.options if not option.right]
    if len(rights) != 1 or not wrong or isinstance(item, MultipleChoice):
        return
    place, right = rights[0], item.options[rights[0]].text
    longest = max(map(len, wrong))
    if len(right) >= LONGER * longest and len(right) - longest >= LONGER_BY:
        yield "right-longer", ("options", place), {"length": len(right), "other": longest}
    article = _ARTICLE.search(item.stem) if language == "en" else None
    if article and _only_right_follows(article[1], right, wrong):
        yield "article-tells", ("stem",), {"article": article[1]}
    echo = _echo(item.stem, right, wrong)
    if echo:
        yield "stem-echo", ("options", place), {"word": echo}


def _only_right_follows(article: str, right: str, wrong: Sequence[str]) -> bool:
    """True when after "a" or "an" the right option sounds well and no wrong one does (by the first letter)."""

    def follows(text: str) -> bool:
        return (text.lstrip()[:1].casefold() in set("aeiou")) == (len(article) == 2)

    return follows(right) and not any(map(follows, wrong))


def _echo(stem: str, right: str, wrong: Sequence[str]) -> str:
    """A longer word that the right option alone has from the stem, where it has most of its words from there."""
    asked = {_root(word) for word in _WORD.findall(stem)}
    elsewhere = {_root(word) for text in wrong for word in _WORD.findall(text)}
    mine = [word for word in _WORD.findall(right) if _root(word) not in elsewhere]
    shared = [word for word in mine if _root(word) in asked]
    enough = len(_WORD.findall(right)) > 1 and len(shared) >= max(2, _ECHO_SHARE * len(mine))
    return shared[0] if enough else ""


def _root(word: str) -> str:
    return re.sub(r"(?:ings?|edly|ed|ers?|es|s|ly)$", "", word.casefold()) if len(word) > 5 else word.casefold()


def _words(items: Sequence[Item], language: str, report: Report) -> None:
    """Words that stand in wrong options much more often than in right ones: a guesser crosses those out."""
    options = [option for item in items if isinstance(item, SingleChoice | MultipleChoice) for option in item.options]
    wrong, right = ([option for option in options if option.right is side] for side in (False, True))
    for code, table in (("absolute-wrong", _ABSOLUTE), ("reason-wrong", _REASON)):
        pattern = table.get(language)
        if not pattern:
            continue
        share, other = _share(wrong, pattern), _share(right, pattern)
        found = Counter(match[1].casefold() for option in wrong if (match := pattern.search(option.text)))
        if found.total() >= MIN_TELLING and share > _TELLING_RATIO * other:
            word = found.most_common(1)[0][0]
            report.add(code, "items", word=word, percent=round(100 * share), other=round(100 * other))


def _statements(items: Sequence[Item], report: Report) -> None:
    answers = [item.answer for item in items if isinstance(item, TrueFalse)]
    share = max(answers.count(side) for side in (True, False)) / len(answers) if answers else 0.0
    if len(answers) >= MIN_STATEMENTS and share > MAX_SAME_STATEMENTS:
        answer = "true" if answers.count(True) > len(answers) / 2 else "false"
        report.add("truefalse-one-sided", "items", percent=round(100 * share), answer=answer)


def _share(options: Sequence[Option], pattern: re.Pattern[str]) -> float:
    return sum(bool(pattern.search(option.text)) for option in options) / len(options) if options else 0.0
