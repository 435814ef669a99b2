# SPDX-License-Identifier: Apache-2.0
"""The columns of a table of questions: what they are called by us, and what others may call them."""

from __future__ import annotations

import re

from content_packs.item_checks import MAX_LINES
from content_packs.typed import fold

SINGLE = (
    ("id", "A short name that never changes. Leave it empty and one is made."),
    ("objective", "What the question is about, in a few words. Questions with the same words belong together."),
    ("objective_id", "The id of the objective, if the pack has it already."),
    ("kind", "single, multiple, truefalse, order, match, categorise, numeric or text. Empty: it is guessed."),
    ("difficulty", "easy, medium or hard; or how many get it right at first: nearly everyone, most, half, few."),
    ("question", "What is asked."),
    ("right", "The right answer: 2 or B for the second option, 1, 3 for two of them; true or false; a number; a word."),
    ("tolerance", "For numbers: how far off is still right."),
    ("unit", "For numbers: seconds, ml, °C."),
    ("typos", "For words: 1 forgives a slip of one letter."),
    ("rationale", "Why the right answer is right: one or two short sentences."),
    ("hint", "A nudge, if somebody asks for one."),
    ("lesson", "The id of the lesson that explains it, if the pack has it already."),
    ("media", "The picture of the question, if the pack has it already: media/hands.png"),
    ("variant", "A name that questions share which can stand for each other."),
)
"""The columns that are there once, in the order of the template, each with what to write in it."""
NUMBERED = (
    ("option", "An answer to choose, a step in its right order, a left side, or a thing to sort."),
    ("why", "What somebody who chose this is told."),
    ("match", "The right side that belongs to the option, or its group."),
    ("misconception", "The id of the belief behind this wrong answer."),
)
"""The columns that are there for each option: option_1, why_1 and so on."""

_ALIASES = {
    "id": "idnumber question id code nummer",
    "objective": "topic category competency module subject tema objetivo categoría thema kategorie learning objective",
    "kind": "type question type tipo typ art",
    "difficulty": "level dificultad schwierigkeit first try",
    "question": "stem question text text pregunta frage enunciado",
    "right": "answer correct correct answer correct answers right answer key solution respuesta respuesta correcta "
    "correcta antwort richtig lösung",
    "rationale": "explanation feedback general feedback reason explicación retroalimentación erklärung begründung",
    "hint": "tip pista hinweis",
    "media": "picture image imagen bild",
    "unit": "units unidad einheit",
    "tolerance": "tolerancia toleranz",
}
_PHRASES = (
    "question id",
    "question text",
    "question type",
    "learning objective",
    "first try",
    "correct answer",
    "correct answers",
    "right answer",
    "respuesta correcta",
    "general feedback",
)
_OPTION = "option|answer|choice|response|opción|opcion|respuesta|antwort|step|thing|left"
_WHY = "why|feedback|reason|porqué|por qué|warum"
_MATCH = "match|pair|group|right side"


def _names() -> dict[str, str]:
    found = {}
    for column, aliases in _ALIASES.items():
        rest = f" {aliases} "
        for phrase in _PHRASES:
            if f" {phrase} " in rest:
                found[fold(phrase)] = column
                rest = rest.replace(f" {phrase} ", "  ")
        found.update({fold(word): column for word in rest.split()})
    found.update({fold(name): name for name, _ in SINGLE})
    return found


_NAMES = _names()
_NUMBERED = tuple(
    (part, re.compile(rf"(?:{words}) ?(?:([0-9]{{1,2}})|([a-z]))"))
    for part, words in (
        ("option", "|".join(map(fold, _OPTION.split("|")))),
        ("why", "|".join(map(fold, _WHY.split("|")))),
        ("match", "|".join(map(fold, _MATCH.split("|")))),
        ("misconception", "misconception"),
    )
)
_LETTER = re.compile(r"[a-h]")


def column(heading: str) -> str:
    """Our name of a column, as "question" or "option_2"; empty when the heading says nothing to us.

    >>> column("Correct Answer"), column("Option B"), column("Feedback 3"), column("C"), column("Author")
    ('right', 'option_2', 'why_3', 'option_3', '')
    """
    plain = fold(heading.replace("_", " ")) if len(heading) <= 60 else ""
    if plain in _NAMES:
        return _NAMES[plain]
    for part, pattern in _NUMBERED:
        found = pattern.fullmatch(plain)
        if found:
            number = int(found[1]) if found[1] else ord(found[2]) - ord("a") + 1
            return f"{part}_{number}" if 1 <= number <= MAX_LINES else ""
    return f"option_{ord(plain) - ord('a') + 1}" if _LETTER.fullmatch(plain) else ""
