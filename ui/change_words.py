# SPDX-License-Identifier: Apache-2.0
"""Says in plain English what changed in a pack and what it means for those who learn with it, for the command line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from content_packs.changes import Changes, PartChanges
from content_packs.changes_told import Told

_NAMES: Mapping[str, tuple[str, str]] = {
    "competency": ("competency", "competencies"),
    "module": ("module", "modules"),
    "lesson": ("lesson", "lessons"),
    "item": ("question", "questions"),
    "rating": ("question about oneself", "questions about oneself"),
    "term": ("word of the glossary", "words of the glossary"),
    "story": ("story", "stories"),
    "example": ("worked example", "worked examples"),
    "role": ("role profile", "role profiles"),
    "credential": ("micro-credential", "micro-credentials"),
    "coach": ("coach card", "coach cards"),
    "huddle": ("huddle sheet", "huddle sheets"),
    "survey": ("pulse survey", "pulse surveys"),
}
_RENAME = (
    'The {part} "{0}" is gone, and "{1}" with the same words is new. If it is the same one, give it its id back: "{0}";'
    ' or write was = "{0}" with it, and it keeps what people did with it.'
)
_LOST: Mapping[str, str] = {
    "competency": "Answers go with their questions; that its lessons helped is forgotten under a new id.",
    "module": "Who has passed it has to do it again under the new id, and goals that name it are gone.",
    "lesson": "Under the new id nobody has read it.",
    "item": "Under the new id it counts as never asked, so people get it again too soon.",
    "story": "Under the new id nobody has been through it.",
    "example": "Under the new id everybody begins with all of its steps shown.",
}
_LOST_ELSE = "What people have done with it is kept under the id."
_WORDS: Mapping[str, str] = {
    "version-same": "Both are version {0}. A device that has one of them refuses the other. Make the version larger.",
    "version-earlier": "{0} is not later than the version before it, so devices go on with that one. Make it larger.",
    "renamed-kept": "{0} is called {1} now: renamed, and keeps what people did with it.",
    "was-forgotten": (
        "{0} was called {1} once, and {new} no longer says so: what people did with it in those days is lost for them."
        " Put it back into `was`."
    ),
    "open-attempts": (
        "Whoever is in the middle of a module or a quiz ends it on {old}, with its questions and words; what they begin"
        " next is {new}. If {old} is removed from a device, it ends there, and what was answered counts."
    ),
    "known-stays": "What people know of {count} {competencies} stays.",
    "competency-withdrawn": (
        "What people know of {ids} is not shown any more. It is not lost: it is back with a version that has the id,"
        " and answers count for the competency that their questions are in now."
    ),
    "competency-new": "Nobody knows anything of {ids} yet: it is asked as with newcomers.",
    "module-withdrawn": "{ids}: nobody can begin it any more, and goals that name it are gone.",
    "module-new": "{ids}: on everybody's path from now on.",
    "module-members": "{ids}: other competencies than before. Who has passed it has passed it.",
    "item-new": "{count} new: asked in what people begin from now on.",
    "item-withdrawn": (
        "{ids}: asked no more. Answers to it count on as long as {old} stays installed beside {new};"
        " without it they are not weighed any more."
    ),
    "item-answer": (
        "{ids}: something else is right now. Answers given before stay as they were graded, and nobody is asked again"
        " at once. If it is another question now, give it a new id."
    ),
    "item-moved": "{ids}: answers given before count for the competency that it belonged to.",
    "item-words": "{count} in other words: answers given before count on.",
    "lessons": "Lessons changed: what was read counts on for its competency, and nobody has to read anything again.",
    "practice": "{ids}: whoever is in the middle goes on with {old}.",
    "cycle-withdrawn": "{ids}: whoever is in the middle cannot go on. What they wrote stays with their private notes.",
    "cycle-steps": (
        "{ids}: other activities. Whoever is in the middle goes on with {new} at the step of the same number; nothing"
        " that they wrote is lost."
    ),
    "checklist-withdrawn": "{ids}: shown no more. What was seen and signed stays in the record.",
    "checklist-points": (
        "{ids}: other points. What was signed off stays so; half-done marks stay for the points that are still there."
    ),
    "programme-launched": "{ids}: whoever has joined goes on with the list and the pace of that day.",
    "looked-up": "{count} things to look up are new, changed or gone: nobody's progress hangs on them.",
    "language-gone": "{ids}: whoever reads it reads the pack's own language from now on.",
    "estimates": (
        "Estimates of what people know may move a little, as what newcomers are expected to know is worked out anew."
    ),
}


def _names(part: str) -> tuple[str, str]:
    return _NAMES.get(part, (part, f"{part}s"))


def headline(changes: Changes) -> str:
    """One line: which pack, from which version to which."""
    return f"{changes.id}: {changes.old} → {changes.new}"


def part_lines(changes: Changes) -> Iterator[str]:
    """What changed in each part, as in "Questions: 3 new, 1 withdrawn, 2 whose right answer changed"."""
    for word, part in changes.parts.items():
        counts = ", ".join(_counts(part))
        if counts:
            yield f"{_names(word)[1].capitalize()}: {counts}."
    if changes.manifest:
        yield f"About the pack: {', '.join(changes.manifest)} changed."
    for words, names in (
        ("new", changes.languages_new),
        ("gone", changes.languages_gone),
        ("with other words", changes.words_elsewhere),
    ):
        if names:
            yield f"Languages: {', '.join(names)} {words}."
    if changes.media:
        yield f"Media: {len(changes.media)} added, changed or taken out."
    if changes.calibrated:
        yield "How hard the questions are: other figures from people's answers."


def _counts(part: PartChanges) -> Iterator[str]:
    if part.new:
        yield f"{len(part.new)} new"
    if part.withdrawn:
        yield f"{len(part.withdrawn)} withdrawn"
    answers = len(part.with_("answer"))
    if answers:
        yield f"{answers} whose right answer changed"
    reworded = sum("words" in each.what and "answer" not in each.what for each in part.changed)
    if reworded:
        yield f"{reworded} in other words"
    rest = len(part.changed) - answers - reworded
    if rest:
        yield f"{rest} changed in other ways"


def sentence(told: Told, changes: Changes) -> str:
    """One thing about people in the middle, or one warning."""
    part = told.code.removeprefix("renamed-")
    if part != told.code:
        return f"{_RENAME.format(*told.ids, part=_names(part)[0])} {_LOST.get(part, _LOST_ELSE)}"
    named = changes.old != changes.new
    values = {
        "old": changes.old if named else "the version before",
        "new": changes.new if named else "this one",
        "count": told.count,
        "ids": ", ".join(told.ids),
        "competencies": _NAMES["competency"][told.count != 1],
    }
    return _WORDS[told.code].format(*told.ids, **values)
