# SPDX-License-Identifier: Apache-2.0
"""Writes questions as GIFT, for Moodle and others; what GIFT can hold is read back as equal.

Id, objective and difficulty stand in the comment before a question, as `[id:…]` and `[tag:…]`, which Moodle reads too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from content_packs.exporting.losses import Exported, Loss, drawn
from content_packs.importing.markup import LOOKS
from content_packs.importing.toml_text import kind_of, scalar
from content_packs.model import (
    Difficulty,
    Item,
    Matching,
    MultipleChoice,
    Numeric,
    Option,
    ShortText,
    SingleChoice,
    TrueFalse,
)

_MARKS = re.compile(r"([\\~=#{}:])")
_PLAIN_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?", re.ASCII)
_PLAIN = "[plain]"


def to_gift(items: Iterable[Item], titles: Mapping[str, str]) -> Exported:
    """The questions as GIFT; `titles` are the words of the objectives, by id."""
    blocks, losses, category = [], [], ""
    for item in items:
        block = None if drawn(item) else _block(item)
        if block is None:
            losses.append(_left_out(item))
            continue
        lost = _lost(item)
        if lost:
            losses.append(Loss(item.id, "fields-lost", ", ".join(lost)))
        if item.competency != category:
            category = item.competency
            title = titles.get(category, category).replace("/", "//")
            blank = " " if title.startswith("/") else ""
            blocks.append(f"$CATEGORY: $course$/top/{blank}{title}\n")
        blocks.append(block)
    return Exported("\n".join(blocks), len([b for b in blocks if not b.startswith("$")]), tuple(losses))


def _left_out(item: Item) -> Loss:
    """Why a question is not in the file."""
    kind = kind_of(item)
    if drawn(item):
        return Loss(item.id, "left-out", f"{kind} with drawn numbers or several units")
    if isinstance(item, SingleChoice | MultipleChoice):
        return Loss(item.id, "unfinished", kind)
    return Loss(item.id, "left-out", f"{kind} with ->" if isinstance(item, Matching | ShortText) else kind)


def _lost(item: Item) -> list[str]:
    """The fields that GIFT has no place for."""
    names = ("hint", "lesson", "media", "first_try", "variant", "misconception", "unit", "typos")
    lost = [name for name in names if getattr(item, name, "")]
    parts = (*getattr(item, "options", ()), *getattr(item, "wrong", ()))
    if any(part.misconception for part in parts) and "misconception" not in lost:
        lost.append("misconception")
    if isinstance(item, Numeric) and not all(_PLAIN_NUMBER.fullmatch(wrong.text) for wrong in item.wrong):
        lost.append("wrong")
    return lost


def _block(item: Item) -> str | None:
    answers = _answers(item)
    if answers is None:
        return None
    level = "" if item.difficulty is Difficulty.MEDIUM else f" [tag:{item.difficulty.value}]"
    general = f"\n####{_text(item.rationale)}" if item.rationale else ""
    return (
        f"// [id:{item.id}] [tag:objective:{item.competency}]{level}\n"
        f"::{item.id}::{_text(item.stem)} {{{answers}{general}\n}}\n"
    )


def _answers(item: Item) -> str | None:  # noqa: PLR0911 - one for each kind
    """What stands between the braces; None when GIFT cannot say it."""
    match item:
        case SingleChoice() | MultipleChoice():
            return _options(item)
        case TrueFalse():
            wrong, right = (item.why_false, item.why_true) if item.answer else (item.why_true, item.why_false)
            feedback = f"#{_text(wrong)}#{_text(right)}" if wrong or right else ""
            return f"{'TRUE' if item.answer else 'FALSE'}{feedback}"
        case Matching():
            if any("->" in pair.left for pair in item.pairs):
                return None
            return "".join(f"\n={_text(pair.left)} -> {_text(pair.right)}" for pair in item.pairs)
        case Numeric():
            known = "".join(f"\n=%0%{w.text}{_why(w.why)}" for w in item.wrong if _PLAIN_NUMBER.fullmatch(w.text))
            around = f":{scalar(item.tolerance)}" if item.tolerance else ""
            return f"#\n={scalar(item.answer)}{around}{known}"
        case ShortText():
            texts = [*item.accept, *(text for wrong in item.wrong for text in (wrong.text, wrong.why))]
            if not item.accept or any("->" in text for text in texts):
                return None
            rights = "".join(f"\n=%100%{_typed(text)}" for text in item.accept)
            return rights + "".join(f"\n=%0%{_typed(wrong.text)}{_why(wrong.why)}" for wrong in item.wrong)
        case _:
            return None


def _options(item: SingleChoice | MultipleChoice) -> str | None:
    rights = sum(option.right for option in item.options)
    single = isinstance(item, SingleChoice)
    if len(item.options) < 2 or not rights or (single and rights != 1) or not all(o.text for o in item.options):
        return None  # a question that is not finished: nobody could say what was right
    if single:
        return "".join(f"\n{'=' if o.right else '~'}{_weight(o)}{_text(o.text)}{_why(o.why)}" for o in item.options)
    share = f"{100 / rights:.5f}".rstrip("0").rstrip(".")
    return "".join(f"\n~%{'' if o.right else '-'}{share}%{_text(o.text)}{_why(o.why)}" for o in item.options)


def _weight(option: Option) -> str:
    """The points said aloud where the text itself looks like points."""
    return ("%100%" if option.right else "%0%") if option.text.startswith("%") else ""


def _typed(text: str) -> str:
    """A word to type; a star in it is a star, not any letters."""
    return _text(text.replace("*", "\\*"))


def _why(why: str) -> str:
    return f"#{_text(why)}" if why else ""


def _text(text: str) -> str:
    """A text with GIFT's own marks escaped, and called plain where it looks like HTML or begins like a format."""
    plain = _PLAIN if text.startswith("[") or LOOKS.search(text) else ""
    return plain + _MARKS.sub(r"\\\1", text).replace("\n", "\\n")
