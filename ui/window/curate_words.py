# SPDX-License-Identifier: Apache-2.0
"""What decisions, doubts and refusals of a curator are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.curating.sheet import Decision
from app.curating.views import Look, Titled
from app.organisation import Doubt, Kind

DECISION_ICONS = {
    Decision.COLLECTED: "circle",
    Decision.FIRST: "star",
    Decision.INSTEAD: "sync",
    Decision.NEVER: "erase",
    Decision.AS_MADE: "undo",
}
KIND_ICONS = {Kind.LESSON: "book", Kind.ITEM: "help", Kind.MODULE: "path"}


def decision_words(decision: Decision) -> str:
    """Return what is decided, in a few words."""
    translate = QCoreApplication.translate
    return {
        Decision.COLLECTED: translate("Curating", "Not decided yet"),
        Decision.FIRST: translate("Curating", "Comes first"),
        Decision.INSTEAD: translate("Curating", "Another lesson instead"),
        Decision.NEVER: translate("Curating", "Not at all"),
        Decision.AS_MADE: translate("Curating", "As the pack has it"),
    }[decision]


def decision_says(decision: Decision) -> str:
    """Return what a decision does, for whoever has never made one."""
    translate = QCoreApplication.translate
    return {
        Decision.FIRST: translate("Curating", "Everybody gets it before the others about the same"),
        Decision.INSTEAD: translate("Curating", "Wherever it would be shown, another one is"),
        Decision.NEVER: translate("Curating", "Nobody is shown or asked it"),
        Decision.AS_MADE: translate("Curating", "What your organisation decided before is taken back"),
        Decision.COLLECTED: "",
    }[decision]


def kind_words(kind: Kind) -> str:
    """Return what a thing is."""
    translate = QCoreApplication.translate
    return {
        Kind.LESSON: translate("Curating", "Lesson"),
        Kind.ITEM: translate("Curating", "Question"),
        Kind.MODULE: translate("Curating", "Module"),
    }[kind]


def thing_words(each: Titled) -> str:
    """Return the title of a thing, or that it is gone."""
    return each.title or QCoreApplication.translate("Curating", "It is not in the pack any more.")


def state_words(each: Titled) -> str:
    """Return kind and topic of a thing, and what is decided or is so now, on up to two lines."""
    translate = QCoreApplication.translate
    about = f"{kind_words(each.thing.kind)} · {each.topic}"
    decision = each.choice.decision if each.choice is not None else Decision.COLLECTED
    if each.choice is None and each.now is not Decision.COLLECTED:
        now = translate("Curating", "Now: {decision}").format(decision=decision_words(each.now))
        return f"{about}\n{now}"
    if each.choice is None:
        return about
    said = decision_words(decision)
    if decision is Decision.INSTEAD and each.instead:
        said = translate("Curating", "Instead: {lesson}").format(lesson=each.instead)
    return f"{about}\n{said}"


def doubt_words(doubt: Doubt, title: str) -> str:
    """Say in one sentence what a rule does not do, or leaves."""
    translate = QCoreApplication.translate
    sentences = {
        "no_such_pack": translate("Curating", "No pack {title} is here, so a decision about it does nothing."),
        "no_such_lesson": translate("Curating", "There is no lesson {title}, so the decision about it does nothing."),
        "no_such_item": translate("Curating", "There is no question {title}, so the decision about it does nothing."),
        "no_such_module": translate("Curating", "There is no module {title}, so the decision about it does nothing."),
        "other_competency": translate(
            "Curating", "{title} is about something else, so it is not shown instead of a lesson."
        ),
        "no_question_left": translate("Curating", "No question is left about: {title}"),
        "no_lesson_left": translate("Curating", "No lesson is left about: {title}"),
    }
    return (sentences.get(doubt.code) or "{title}").format(title=title)


def look_words(look: Look) -> str:
    """Say what is to be seen to before anything is published."""
    translate = QCoreApplication.translate
    return {
        Look.NOTHING: translate("Curating", "Nothing is decided yet. Choose something, and say what is to happen."),
        Look.BECAUSE: translate("Curating", "Say why in one sentence. People read it where the decision shows."),
        Look.TWICE: translate(
            "Curating", "People can come to harm where this is not known. Look at it a second time before it goes."
        ),
        Look.CONTRADICTS: translate(
            "Curating", "What is to be shown instead is itself replaced or taken away. Change one of the two."
        ),
    }[look]


def curate_trouble(code: str) -> str:
    """Return the sentence for what was refused; "" for what others word."""
    translate = QCoreApplication.translate
    return {
        "no_such_curation": translate("Curating", "This draft is not here any more."),
        "thing_gone": translate("Curating", "It is not in the pack any more."),
        "curation_not_offered": translate("Curating", "That cannot be decided about this."),
        "curation_instead": translate("Curating", "Choose another lesson about the same topic."),
        "curation_not_ready": translate("Curating", "There is still something to see to. It stands at the top."),
        "curation_file": translate("Curating", "This is no file with decisions that can be read. Ask for it again."),
        "curation_no_folder": translate(
            "Curating", "The place where devices look is not there. Plug the stick in. Nothing was published."
        ),
        "wrong_passphrase": translate("Curating", "This is not the passphrase. Nothing was published."),
        "something_waits": translate(
            "Curating", "Something else waits there to be published. Whoever runs the repository publishes it first."
        ),
        "curation_not_signed": translate(
            "Curating", "It could not be signed here. Nothing was published. Whoever runs the repository can see why."
        ),
        "curation_not_written": translate("Curating", "The disk did not take it. Nothing was published."),
        "curation_digest": translate("Curating", "This is another file than the one you looked at. Look at it again."),
    }.get(code, "")
