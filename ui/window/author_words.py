# SPDX-License-Identifier: Apache-2.0
"""What making a microlearn says: the names of the steps, what the checks found, and why something was not done."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.authoring.told import Told
from app.authoring.views import Part
from content_packs.findings import SEVERITIES, Finding
from ui.window.import_failed_words import failed_words

NOT_BROUGHT_IN = "not-brought-in:"
"""What stands before the code of a `CannotImport` where it is told of as a refusal."""


def part_name(part: Part) -> str:
    """Return the name of a step."""
    translate = QCoreApplication.translate
    return {
        Part.GOAL: translate("AuthorWords", "The goal"),
        Part.CHECK: translate("AuthorWords", "Questions"),
        Part.LESSON: translate("AuthorWords", "The lesson"),
        Part.STORY: translate("AuthorWords", "A story"),
        Part.LOOK: translate("AuthorWords", "Look at it"),
        Part.FINDINGS: translate("AuthorWords", "What to mend"),
        Part.PUBLISH: translate("AuthorWords", "Publish"),
    }[part]


def kind_words(kind: str) -> tuple[str, str]:
    """Return what a kind of question is called, and when it is good."""
    translate = QCoreApplication.translate
    match kind:
        case "single":
            return (
                translate("AuthorWords", "One answer is right"),
                translate("AuthorWords", "What do you do first? The one to begin with."),
            )
        case "multiple":
            return (
                translate("AuthorWords", "Several answers are right"),
                translate("AuthorWords", "Which of these …? People tick all that fit."),
            )
        case "truefalse":
            return (
                translate("AuthorWords", "True or false"),
                translate("AuthorWords", "For something that many people believe and that is wrong."),
            )
        case "order":
            return (
                translate("AuthorWords", "Steps in the right order"),
                translate("AuthorWords", "For a task in which the order matters."),
            )
        case "match":
            return (
                translate("AuthorWords", "Pairs that belong together"),
                translate("AuthorWords", "A thing and where it goes, a sign and what it means."),
            )
    return translate("AuthorWords", "A question of another kind"), ""


def difficulty_words() -> tuple[tuple[str, str], ...]:
    """Return how many of new colleagues get a question right at first, in words."""
    translate = QCoreApplication.translate
    return (
        ("nearly everyone", translate("AuthorWords", "Nearly everyone")),
        ("most", translate("AuthorWords", "Most")),
        ("half", translate("AuthorWords", "Half")),
        ("few", translate("AuthorWords", "Few")),
    )


def trouble(code: str, params: Mapping[str, str]) -> str:
    """Return why something was not done."""
    if code.startswith(NOT_BROUGHT_IN):
        return failed_words(code.removeprefix(NOT_BROUGHT_IN), params)
    translate = QCoreApplication.translate
    words = {
        "draft_changed": translate(
            "AuthorWords", "Somebody changed the files of this microlearn elsewhere. Open it again."
        ),
        "draft_broken": translate("AuthorWords", "The file {file} of this microlearn cannot be read."),
        "no_such_draft": translate("AuthorWords", "This microlearn is not here any more."),
        "draft_unready": translate("AuthorWords", "Something has to be mended first. Look at What to mend."),
        "nothing_new": translate("AuthorWords", "It is published already, and nothing was changed since."),
        "media_not_fitting": translate(
            "AuthorWords", "This file cannot be used. Pictures: PNG, JPEG. Sounds: OGG, MP3, WAV, M4A."
        ),
        "media_too_large": translate("AuthorWords", "This file is too large. Use a smaller one."),
        "alt_missing": translate("AuthorWords", "Say what the picture shows, for people who do not see it."),
        "no_folder": translate("AuthorWords", "The folder is not there. Is the stick plugged in?"),
        "unwritable": translate("AuthorWords", "Nothing can be written there. Is the stick full, or locked?"),
    }
    other = translate("AuthorWords", "That could not be done. Go back and open the microlearn again.")
    return words.get(code, other).format_map(_Params(params))


class _Params(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def finding(told: Told) -> str:
    """Return what a check found, in one or two sentences that an author without any training understands."""
    words = _missing(told.code) or _weak(told.code)
    return words.format_map(_Params(told.params)) if words else _as_told(told)


def _missing(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "text-empty": translate("AuthorWords", "Something is not written yet."),
        "field-missing": translate("AuthorWords", "Something is not written yet."),
        "feedback-empty": translate("AuthorWords", "People would not learn why. Say it in one sentence."),
        "questions-few": translate("AuthorWords", "One question tells too little. Write at least {least}."),
        "right-none": translate("AuthorWords", "No answer is marked as right."),
        "right-several": translate("AuthorWords", "More than one answer is marked as right. Keep one."),
        "options-few": translate("AuthorWords", "There are too few to choose from."),
        "lines-few": translate("AuthorWords", "There are too few to choose from."),
        "lines-duplicate": translate("AuthorWords", "The same words stand there twice."),
        "opening-missing": translate(
            "AuthorWords", "People want to know what it is good for. Say why it helps on shift."
        ),
        "file-missing": translate("AuthorWords", "There is no question yet."),
    }.get(code, "")


def _weak(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "right-longer": translate(
            "AuthorWords", "The right answer is the longest: it can be told by its length. Shorten it."
        ),
        "right-longest": translate(
            "AuthorWords", "The right answer is the longest: it can be told by its length. Shorten it."
        ),
        "right-position": translate("AuthorWords", "The right answer is always in the same place. Change the order."),
        "negative-plain": translate("AuthorWords", "The question has a not in it, which is easily overlooked."),
        "double-option": translate(
            "AuthorWords", "Answers such as all of these say little. Name the things themselves."
        ),
        "why-thin": translate("AuthorWords", "This reason says too little. Say in one sentence why."),
        "why-same": translate("AuthorWords", "Two answers have the same reason. Say what is wrong with each of them."),
        "sentence-long": translate("AuthorWords", "A sentence is long. Make two of it."),
        "reading-hard": translate("AuthorWords", "This is hard to read. Use shorter words and sentences."),
        "competency-few-items": translate(
            "AuthorWords", "Questions so far: {count}. With {least} one can tell knowing from guessing."
        ),
        "item-near-duplicate": translate("AuthorWords", "Two questions ask nearly the same."),
        "item-duplicate": translate("AuthorWords", "Two questions ask nearly the same."),
        "items-alike": translate("AuthorWords", "Two questions ask nearly the same."),
        "personal-phone": translate("AuthorWords", "This looks like something about a real person. Take it out."),
        "personal-email": translate("AuthorWords", "This looks like something about a real person. Take it out."),
        "personal-number": translate("AuthorWords", "This looks like something about a real person. Take it out."),
        "personal-birth": translate("AuthorWords", "This looks like something about a real person. Take it out."),
        "alt-empty": translate("AuthorWords", "Say what the picture shows, for people who do not see it."),
        "alt-weak": translate("AuthorWords", "Say what the picture shows, for people who do not see it."),
        "html-raw": translate("AuthorWords", "There is HTML in the text. Use the buttons above the text instead."),
        "image-remote": translate("AuthorWords", "A picture or link leads to the internet. Add pictures from a file."),
        "link-unsafe": translate("AuthorWords", "A picture or link leads to the internet. Add pictures from a file."),
    }.get(code, "")


def _as_told(told: Told) -> str:
    """The words of the command line, for what the forms cannot bring about."""
    from ui.findings import word  # noqa: PLC0415 - rarely needed, and long

    why, mend = word(Finding(told.code, SEVERITIES.get(told.code, "warning"), "", told.params))
    return f"{why} {mend}"
