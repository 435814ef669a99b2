# SPDX-License-Identifier: Apache-2.0
"""What an import left out, changed and wants filled in, for who brings questions in with the window.

Shorter than what `ui.import_words` says to who types commands: no file of a pack is named, since nobody sees one here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.authoring.told import Told
from app.authoring.views import Part
from ui.window.author_words import finding
from ui.window.locales import in_a_row

if TYPE_CHECKING:
    from content_packs.importing.report import Remark


def remark_words(remark: Remark) -> str:
    """Return one remark as a sentence."""
    translate = QCoreApplication.translate
    params = {name: str(value) for name, value in remark.params.items()}
    if remark.code == "to-mend":
        about = {name.removeprefix("of_"): value for name, value in params.items()}
        told = Told(code=params["finding"], stops=False, part=Part.CHECK, field=(), params=about)
        return translate("ImportWords", "To mend: {what}").format(what=finding(told))
    if remark.code == "to-fill":
        params["fields"] = in_a_row(_field(part) for part in params["fields"].split(", "))
    every = _dropped() | _changed() | _notes()
    other = translate("ImportWords", "Something of it could not come along. Look at the question.")
    return every.get(remark.code, other).format_map(_Params(params))


class _Params(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def _field(name: str) -> str:
    """A field as the form calls it, with its number: "options 2"."""
    translate = QCoreApplication.translate
    key, _, number = name.partition(" ")
    words = {
        "rationale": translate("ImportWords", "why it is right"),
        "options": translate("ImportWords", "why of answer {number}"),
        "things": translate("ImportWords", "why of thing {number}"),
        "wrong": translate("ImportWords", "why of wrong answer {number}"),
        "why_true": translate("ImportWords", "what to tell who says: true"),
        "why_false": translate("ImportWords", "what to tell who says: false"),
    }
    return words.get(key, key).format(number=number)


def _dropped() -> dict[str, str]:
    translate = QCoreApplication.translate
    no_kind = translate("ImportWords", "There is no such kind of question here. Write it anew.")
    unclear = translate("ImportWords", "It cannot be understood. Mend it in the file, and bring it in again.")
    return {
        "already-there": translate("ImportWords", "This very question is here already."),
        "broken": unclear,
        "row-unclear": unclear,
        "hidden": translate("ImportWords", "It is an old version that nobody sees."),
        "id-taken": translate("ImportWords", "Another question has the id {id} already."),
        "kind-calculated": no_kind,
        "kind-cloze": no_kind,
        "kind-other": no_kind,
        "kind-description": translate("ImportWords", "It is a text without a question. Put it into the lesson."),
        "kind-essay": translate("ImportWords", "Nobody can grade free text here. Make it a question with answers."),
        "no-answer": translate("ImportWords", "It does not say which answer is right."),
        "no-question": translate("ImportWords", "There is no text that asks anything."),
        "number-bad": translate("ImportWords", "“{text}” is no number."),
        "too-long": translate("ImportWords", "It is too long."),
    }


def _changed() -> dict[str, str]:
    translate = QCoreApplication.translate
    no_place = translate("ImportWords", "This explanation has no place here: “{text}”.")
    equal = translate("ImportWords", "Answers had points of their own; here an answer is right or wrong.")
    picture = translate("ImportWords", "A picture could not come along: {file}. Add it to the lesson.")
    return {
        "any-answer": no_place,
        "feedback-dropped": no_place,
        "blank-dropped": translate("ImportWords", "Answers without words were left out: {count}."),
        "case-matters": translate("ImportWords", "Capital letters mattered; here they do not."),
        "characters-removed": translate("ImportWords", "Signs that cannot be seen were taken out."),
        "difficulty-unknown": translate("ImportWords", "How hard it is was not understood: “{text}”."),
        "extra-rights": translate("ImportWords", "Right sides without a partner were left out: {text}."),
        "feedback-moved": translate("ImportWords", "What was told for the right answer now says why it is right."),
        "formatting": translate("ImportWords", "Only the words came along, without their form: {what}."),
        "hints-joined": translate("ImportWords", "Its hints are one now: {count}."),
        "id-changed": translate("ImportWords", "Its id {before} is {after} here."),
        "lesson-unknown": translate("ImportWords", "It names a lesson that is not here: {id}."),
        "link-lost": translate("ImportWords", "Links came as plain words, without their addresses: {what}."),
        "media-lost": translate("ImportWords", "This could not come along: {what}."),
        "media-unknown": picture,
        "picture-bad": picture,
        "picture-missing": picture,
        "picture-more": picture,
        "numbers-other": translate("ImportWords", "One number is right here; these count no more: {text}."),
        "order-fixed": translate(
            "ImportWords", "Its answers had a fixed order; here they are mixed. Look for words such as all of these."
        ),
        "partial-answer": translate("ImportWords", "“{text}” was right in part; here it is wrong."),
        "points": translate("ImportWords", "It had {points} points; here all questions count the same."),
        "right-unclear": translate("ImportWords", "It is not clear which answer is right: “{text}”. Mark it."),
        "several-right": translate("ImportWords", "Several answers were right and one was enough; now all are needed."),
        "unit-other": translate("ImportWords", "Other units were left out: {text}."),
        "weights": equal,
        "wildcard": translate("ImportWords", "“{text}” stood for many spellings; now only “{became}” is right."),
        "wrong-dropped": translate("ImportWords", "This wrong answer was left out: {text}."),
    }


def _notes() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "columns-unknown": translate("ImportWords", "Columns that mean nothing here, passed over: {columns}"),
        "encoding-guessed": translate("ImportWords", "Look at letters with accents: they may be wrong."),
        "formulas": translate("ImportWords", "Of formulas, what the spreadsheet showed last was taken: {count}."),
        "kind-guessed": translate("ImportWords", "It does not say what kind of question it is. Look whether it fits."),
        "language-assumed": translate("ImportWords", "It does not say which language it is."),
        "objective-made": translate("ImportWords", "They belong to this goal now: {title}."),
        "settings-left": translate("ImportWords", "Points, tries and numbering did not come along."),
        "to-fill": translate("ImportWords", "To fill in: {fields}."),
    }
