# SPDX-License-Identifier: Apache-2.0
"""Moodle's "embedded answers": a text in which `{1:SHORTANSWER:=soap~water}` is a gap."""

from __future__ import annotations

import re

from content_packs.importing.build import FULL
from content_packs.importing.draft import Draft
from content_packs.importing.texts import one_line
from content_packs.model import Cloze, Gap, KnownWrong, Option
from content_packs.typed import fold

MAX_GAPS = 6
"""As many as a cloze question has here at most."""
_GAP = re.compile(
    r"\{(?P<points>[0-9]{0,4}):(?P<kind>[A-Z_]{2,24}):(?P<answers>(?:\\.|[^{}\\])*)\}", re.IGNORECASE | re.DOTALL
)
_TYPED = frozenset({"SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC", "NUMERICAL", "NM"})
_CHOSEN = re.compile(r"(?:MULTICHOICE|MC)[A-Z_]*", re.IGNORECASE)
_PART = re.compile(r"(?P<right>=)?(?:%(?P<weight>-?[0-9]{1,3}(?:\.[0-9]{1,12})?)%)?(?P<rest>.*)", re.DOTALL)


def read(draft: Draft) -> None:
    """Make a cloze question of the draft's text, or note why none can be made."""
    found = list(_GAP.finditer(draft.stem))
    if not 1 <= len(found) <= MAX_GAPS or re.search(r"\[[1-9]\]", draft.stem):
        draft.note("kind-cloze")
        return
    gaps, text, at = [], "", 0
    for number, match in enumerate(found, start=1):
        gap = _gap(draft, match["kind"].upper(), _answers(match["answers"]))
        if gap is None:
            draft.note("kind-cloze")
            return
        gaps.append(gap)
        text += f"{draft.stem[at : match.start()]}[{number}]"
        at = match.end()
    text = (text + draft.stem[at:]).strip()
    draft.stem = draft.name or text
    draft.item = Cloze(**draft.common(), text=text, gaps=tuple(gaps))


def _answers(source: str) -> list[tuple[str, str, float]]:
    """Text, feedback and percent of the points of each answer of a gap."""
    found = []
    for part in re.split(r"(?<!\\)~", source):
        match = _PART.fullmatch(part.strip())
        if match is None:
            continue
        weight = float(match["weight"]) if match["weight"] else 100.0 if match["right"] else 0.0
        text, _, why = _split_feedback(match["rest"])
        if text:
            found.append((text, why, weight))
    return found


def _split_feedback(source: str) -> tuple[str, str, str]:
    at = re.search(r"(?<!\\)#", source)
    text, why = (source[: at.start()], source[at.end() :]) if at else (source, "")
    return _plain(text), "#", _plain(why)


def _plain(text: str) -> str:
    return one_line(re.sub(r"\\(.)", r"\1", text))


_NEAR = re.compile(r"(-?[0-9]{1,9})\s*:\s*([0-9]{1,3})")
_MOST_OFF = 10
"""A gap to type into lists what is right; more numbers than this each way are no list that anybody keeps."""


def _gap(draft: Draft, kind: str, answers: list[tuple[str, str, float]]) -> Gap | None:
    rights = [text for text, _, weight in answers if weight >= FULL]
    if any(0 < weight < FULL for _, _, weight in answers):
        draft.note("weights")
    if _CHOSEN.fullmatch(kind) and len(rights) == 1:
        return Gap(options=tuple(Option(text=text, why=why, right=text in rights) for text, why, _ in answers))
    if kind not in _TYPED or not rights:
        return None
    if kind in ("NUMERICAL", "NM"):
        lost = [text for text in rights if ":" in text and not _whole_numbers(text)]
        draft.note("numbers-other", text=", ".join(lost)) if lost else None
        rights = [each for text in rights for each in _whole_numbers(text) or [text.partition(":")[0]]]
    if kind.endswith("C"):
        draft.note("case-matters")
    accepted = {fold(text) for text in rights}
    known = [
        (text, why) for text, why, weight in answers if weight < FULL and text != "*" and fold(text) not in accepted
    ]
    return Gap(accept=tuple(dict.fromkeys(rights)), wrong=tuple(KnownWrong(text=text, why=why) for text, why in known))


def _whole_numbers(text: str) -> list[str]:
    """The whole numbers that a number with a tolerance ("20:5") takes in, the number itself first; none for others."""
    found = _NEAR.fullmatch(text.strip())
    if not found or not 0 < int(found[2]) <= _MOST_OFF:
        return []
    middle, off = int(found[1]), int(found[2])
    return [str(middle), *(str(number) for number in range(middle - off, middle + off + 1) if number != middle)]
