# SPDX-License-Identifier: Apache-2.0
"""Writes questions as an author would: TOML with one option a line, and a word where something is to be filled in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from content_packs.importing.texts import one_line
from content_packs.model import (
    Categorise,
    Cloze,
    Gap,
    Item,
    KnownWrong,
    Matching,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_WHY = "  # TODO: say in one sentence why"

Scalar = str | bool | int | float


def text(value: str) -> str:
    r"""A TOML string in one line.

    >>> print(text('say "yes"\\no'))
    "say \"yes\"\\no"
    """
    return f'"{"".join(map(_escaped, value))}"'


def _escaped(character: str) -> str:
    plain = character.isprintable() or character in "\u200c\u200d"
    return _ESCAPES.get(character) or (character if plain else f"\\U{ord(character):08X}")


def long_text(value: str) -> str:
    """A TOML string over several lines where the text has several."""
    if "\n" not in value:
        return text(value)
    lines = "\n".join("".join(map(_escaped, line)) for line in value.split("\n"))
    return f'"""\n{lines}"""'


def scalar(value: Scalar) -> str:
    """A single value; whole numbers without a point."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return text(value)
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(float(value))


def table(values: Mapping[str, Scalar]) -> str:
    """An inline table.

    >>> table({"left": "Fridge", "right": True})
    '{ left = "Fridge", right = true }'
    """
    return "{ " + ", ".join(f"{key} = {scalar(value)}" for key, value in values.items()) + " }"


def texts(values: Iterable[str]) -> str:
    """A list of strings: in one line if it is short."""
    parts = [text(value) for value in values]
    line = f"[{', '.join(parts)}]"
    return line if len(line) <= 100 else "[\n" + "".join(f"  {part},\n" for part in parts) + "]"


def comment(words: str) -> str:
    """A comment line of any words."""
    return f"# {one_line(words)}\n"


def item_text(item: Item, source: str = "") -> str:
    """A question as a table of an items file. `source` says where it came from, as a comment."""
    lines = [comment(source)] if source else []
    lines.append("[[item]]\n")
    lines += [f"{line}\n" for line in _lines(item)]
    return "".join(lines)


def _lines(item: Item) -> Iterator[str]:
    yield f"id = {text(item.id)}"
    yield f"competency = {text(item.competency)}"
    yield f"kind = {text(kind_of(item))}"
    word = item.first_try.value or item.difficulty.value
    if word != "medium":
        yield f"difficulty = {text(word)}"
    if item.variant:
        yield f"variant = {text(item.variant)}"
    yield f"stem = {long_text(item.stem)}"
    if item.media:
        yield f"media = {text(item.media)}"
    yield from _body(item)
    yield f"rationale = {long_text(item.rationale)}" + ("" if item.rationale else _WHY)
    if item.hint:
        yield f"hint = {long_text(item.hint)}"
    if item.lesson:
        yield f"lesson = {text(item.lesson)}"


def kind_of(item: Item) -> str:
    """The word for the kind of a question."""
    return str(item.__struct_config__.tag)


def _body(item: Item) -> Iterator[str]:  # noqa: C901 - one for each kind
    match item:
        case SingleChoice() | MultipleChoice():
            yield from _listed("options", map(_option, item.options))
        case TrueFalse():
            yield f"answer = {scalar(item.answer)}"
            yield f"why_true = {long_text(item.why_true)}" + ("" if item.why_true else _WHY)
            yield f"why_false = {long_text(item.why_false)}" + ("" if item.why_false else _WHY)
            if item.misconception:
                yield f"misconception = {text(item.misconception)}"
        case Ordering():
            yield f"steps = {texts(item.steps)}"
        case Matching():
            yield from _listed("pairs", (table({"left": pair.left, "right": pair.right}) for pair in item.pairs))
        case Categorise():
            yield f"groups = {texts(item.groups)}"
            rows = (
                {"text": t.text, "group": item.groups[t.group], **_why(t.why, t.misconception)} for t in item.things
            )
            yield from _listed("things", (_marked(table(row), row["why"]) for row in rows))
        case Numeric():
            yield f"answer = {scalar(item.answer)}"
            if item.tolerance:
                yield f"tolerance = {scalar(item.tolerance)}"
            if item.unit:
                yield f"unit = {text(item.unit)}"
            yield from _wrong(item.wrong)
        case ShortText():
            yield f"accept = {texts(item.accept)}"
            if item.typos:
                yield f"typos = {item.typos}"
            yield from _wrong(item.wrong)
        case Cloze():
            yield f"text = {long_text(item.text)}"
            yield from _listed("gaps", map(_gap, item.gaps))


def _listed(key: str, rows: Iterable[str]) -> Iterator[str]:
    yield f"{key} = ["
    for row in rows:
        value, mark, todo = row.partition(_WHY)
        yield f"  {value},{mark}{todo}"
    yield "]"


def _wrong(known: tuple[KnownWrong, ...]) -> Iterator[str]:
    if known:
        rows = ({"text": each.text, **_why(each.why, each.misconception)} for each in known)
        yield from _listed("wrong", (_marked(table(row), row["why"]) for row in rows))


def _option(option: Option) -> str:
    right: dict[str, Scalar] = {"right": True} if option.right else {}
    return _marked(table({"text": option.text, **right, **_why(option.why, option.misconception)}), option.why)


def _why(why: str, misconception: str) -> dict[str, str]:
    return {"why": why, **({"misconception": misconception} if misconception else {})}


def _marked(row: str, why: str) -> str:
    return row if why else row + _WHY


def _gap(gap: Gap) -> str:
    """A gap is one table in one line, whatever is in it: TOML wants it so."""
    if gap.options:
        return "{ options = [" + ", ".join(_option(option).removesuffix(_WHY) for option in gap.options) + "] }"
    wrong = ", ".join(table({"text": known.text, **_why(known.why, "")}) for known in gap.wrong)
    accept = ", ".join(map(text, gap.accept))
    return f"{{ accept = [{accept}]" + (f", wrong = [{wrong}]" if wrong else "") + " }"
