# SPDX-License-Identifier: Apache-2.0
"""Says in plain English why a pack is complained about and how to mend it, for the command line and trainers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ui import check_words
from ui.findings_aids import AIDS
from ui.findings_kinds import KINDS

if TYPE_CHECKING:
    from content_packs.findings import Finding, Param

_NEW_COPY = "Get a new copy of {file} and install it again."
_BUILT_BY_OTHERS = "Do not use {file}. Build the pack again with `stepwell pack build`."

_FILES: Mapping[str, tuple[str, str]] = {
    "folder-missing": ("There is no folder called {file}.", "Check the path that you typed."),
    "file-missing": ("The file {file} is missing.", "Add {file} to the pack's folder."),
    "file-unreadable": ("{file} cannot be read: {reason}.", "Check that the file opens and that you may read it."),
    "file-encoding": ("{file} is not UTF-8 text.", "Open it in a text editor and save it with the encoding UTF-8."),
    "file-too-large": ("{file} is larger than {limit} bytes.", "Split a text file; make a picture or sound smaller."),
    "file-symlink": ("{file} is a link or a device, not a file.", "Put a copy of the real file in its place."),
    "file-unknown": ("{file} is not part of the pack format and is left out.", "Move it elsewhere, or check its name."),
    "file-case": (
        "{file} and {other} differ only in capital letters.",
        "Rename one: many computers take them for one file.",
    ),
    "licence-file-missing": ("The pack has no LICENSE file.", "Add a file LICENSE with the licence of the texts."),
    "toml-syntax": (
        "{file} cannot be understood here: {reason}.",
        "Check quotes, commas and brackets on this line and above.",
    ),
    "calibration-duplicate": ('"{id}" is calibrated twice, first at {first}.', "Keep one of the two."),
    "calibration-range": (
        "`{field}` is {value}; it must be between {low} and {high}.",
        "Write standard deviations of ability, or export the figures again.",
    ),
    "lesson-header": (
        "{file} does not begin with a header.",
        "Begin with a line +++, then title and competency, then +++.",
    ),
    "format-newer": (
        "The pack is in format {format}; this program knows formats up to {known}.",
        "Update Stepwell to use this pack.",
    ),
}

_FIELDS: Mapping[str, tuple[str, str]] = {
    "field-missing": ("`{field}` is missing.", "Add `{field}`."),
    "field-unknown": ("`{field}` is not a known field and is left out.", "Remove it, or check its spelling."),
    "field-type": ("`{field}` should be {expected}.", "Write `{field}` as the format's guide shows."),
    "field-range": ("`{field}` is not from {low} to {high}.", "Use a whole number from {low} to {high}."),
    "choice-bad": ('`{field}` is "{value}".', "Use one of: {choices}."),
    "text-empty": ("`{field}` is empty.", "Write a text for `{field}`."),
    "text-control": ("`{field}` holds the invisible character {character}.", "Delete the line and type it again."),
    "feedback-empty": ("`{field}` is missing or empty: a learner would get no feedback.", "Say in one sentence why."),
    "id-bad": ('"{id}" cannot be an id.', "Use lower-case letters, digits and hyphens, at most 64."),
    "id-duplicate": ('The {part} "{id}" is there twice, first at {first}.', "Give one of the two another id."),
    "was-in-use": (
        'The {part} "{id}" is in this pack: it cannot be what another one was called before.',
        "Take it out of `was`, or the one that has it out of the pack.",
    ),
    "was-twice": (
        'The {part} "{id}" is said to be two things now, the other at {first}.',
        "Leave it in the `was` of the one that asks or teaches the same.",
    ),
    "version-bad": ('"{version}" is no version.', "Write three numbers with points, as in 1.0.0."),
    "language-bad": ('"{language}" is no language tag.', "Use a tag such as en, es or pt-BR."),
    "base-bad": ('"{base}" cannot begin activity ids.', "Use a web address without ? and #."),
}

_STRUCTURE: Mapping[str, tuple[str, str]] = {
    "reference-unknown": ('There is no {part} "{id}" in this pack.', "Check the spelling, or add the {part}."),
    "prerequisite-circle": (
        "These competencies wait for each other: {circle}.",
        "Remove one of these from `requires`.",
    ),
    "competency-no-module": ('The competency "{id}" is in no module.', "Add it to one module in modules.toml."),
    "competency-two-modules": ('"{id}" is in two modules, first at {first}.', "Take it out of one of the modules."),
    "competency-no-lesson": ('There is no lesson for "{id}".', "Write a short lesson for it."),
    "variant-unknown": ('There is no {part} "{id}" to translate.', "Use the id of the original, or remove this."),
    "variant-count": (
        "`{field}` has {count} entries; the original has {wanted}.",
        "Translate each entry, in the same order.",
    ),
    "variant-misconception": (
        '"{id}" is not the misconception that the original names here.',
        "Leave `misconception` out: the original's counts.",
    ),
    "variant-language": (
        "{language} is the pack's own language.",
        "Remove this folder, or rename it after its language.",
    ),
}

_MISCONCEPTIONS: Mapping[str, tuple[str, str]] = {
    "misconception-no-lesson": (
        'Answers name the misconception "{id}", and no lesson sets it right.',
        'Write a lesson of "{competency}" with this `misconception`, or check the spelling.',
    ),
    "misconception-two-lessons": (
        'Two lessons set the misconception "{id}" right, first {first}.',
        "Keep one of them; the other can be an ordinary lesson.",
    ),
    "misconception-competency": (
        'This answer of "{competency}" names "{id}", but the lesson "{lesson}" is one of "{other}".',
        'Use a misconception of "{competency}", or move the lesson.',
    ),
    "misconception-right": (
        'This option is right and names the misconception "{id}".',
        "Take `misconception` out, or check which option is right.",
    ),
    "misconception-unused": (
        'No answer names the misconception "{id}", so its lesson is never shown.',
        "Name it in wrong answers, or check the spelling.",
    ),
    "misconception-once": (
        'Only this question names the misconception "{id}".',
        "Name it in wrong answers of {least} questions or more, so that a person can show it twice.",
    ),
    "lesson-misconception": (
        'The lesson "{id}" sets a misconception right and is shown for nothing else.',
        "Name an ordinary lesson, or leave `lesson` out.",
    ),
}

_ITEMS: Mapping[str, tuple[str, str]] = {
    "kind-none": ('There are no questions of the kind "{kind}".', "Use one of: {kinds}."),
    "kind-unknown": (
        'This program does not know questions of the kind "{kind}"; "{id}" is left out.',
        "Check the spelling of `kind`, or update Stepwell.",
    ),
    "right-none": ("No option is marked as right.", "Add `right = true` to the right option."),
    "right-several": (
        "{count} options are marked as right, but one can be chosen.",
        'Mark one, or use kind = "multiple".',
    ),
    "options-few": ("There are {count} options; there must be 2 to {most}.", "Add or remove options."),
    "lines-few": ("`{field}` has {count} entries; there must be 2 to {most}.", "Add or remove entries."),
    "lines-duplicate": ('"{text}" is there twice in `{field}`.', "Make each entry different from the others."),
    "answer-not-finite": ("`{field}` is not a number that can be reached.", "Write an ordinary number."),
    "tolerance-negative": ("`tolerance` is below zero.", "Write how far off an answer may be, 0 or more."),
    "accept-empty": ("`accept` has no right answer.", "Write at least one right answer."),
    "wrong-is-right": (
        '"{text}" is listed as wrong but counts as right.',
        "Remove it from `wrong` or from what is right.",
    ),
    "wrong-not-number": ('"{text}" in `wrong` is no number.', "Write digits, without a unit of another kind."),
}

_LESSONS: Mapping[str, tuple[str, str]] = {
    "opening-missing": (
        "The lesson does not say `{field}` at its top.",
        "Add `why` (how it helps on shift), `can` (what one can do after it) and `minutes`.",
    ),
    "box-open": (
        "The box {what} has no end, or another box begins in it: what follows is taken into it.",
        "Write ::: on a line of its own behind its last line. A box cannot hold another one.",
    ),
    "box-empty": ("The box {what} is empty.", "Write between {what} and ::: what it should say."),
    "steps-none": ("The box {what} has no numbered list, so there are no steps.", "Number the lines: 1. and so on."),
    "film-twice": (
        "{file} is described twice in this lesson, first at {first}: only one of the two counts.",
        "Put captions, transcript and pauses into one of them, and take the other out.",
    ),
    "film-not-shown": (
        "{file} is named, but the lesson does not show it.",
        "Write ![what it shows]({file}) in a paragraph of its own.",
    ),
    "box-unknown": ("This box is not known: {what}", "Use remember, careful, own-words or steps, and end it with :::."),
    "parts-order": (
        "`order` is {value}.",
        "Use some of preview, explain, example and test, each once.",
    ),
}

_STORIES: Mapping[str, tuple[str, str]] = {
    "cycle-activities": (
        "The cycle has {count} activities; there must be 1 to {most}.",
        "Add or remove entries of `activities`.",
    ),
    "checklist-point-twice": ('The point "{id}" is there twice.', "Give one of the two another id."),
    "checklist-not-critical": (
        'The checklist "{id}" is about "{competency}", which is safety-critical, and none of its points is marked.',
        "Put `critical = true` at the points without which somebody may come to harm.",
    ),
    "story-scene-unknown": ('There is no scene "{id}" in this story.', "Check the spelling, or write the scene."),
    "story-scene-twice": ('The scene "{id}" is there twice.', "Give one of the two another id."),
    "story-dead-end": (
        'The scene "{id}" leads nowhere and is no ending.',
        'Add `choices`, or say how it ended: ending = "good", "mixed" or "poor".',
    ),
    "story-end-leads-on": ('The scene "{id}" is an ending and has choices.', "Take out `ending`, or the choices."),
    "story-unreached": ('Nothing leads to the scene "{id}".', "Lead a choice there, or remove the scene."),
    "story-no-way-out": ('From the scene "{id}" no ending can be reached.', "Lead one of the choices on to an ending."),
    "story-no-good-ending": (
        "This story cannot end well.",
        'Write a scene with ending = "good" and lead a choice to it.',
    ),
    "story-expert": (
        '{count} choices of the scene "{id}" are what an expert would do.',
        "Mark the one that they would make with `expert = true`.",
    ),
    "story-expert-way": (
        'Whoever always does what an expert would do comes to "{id}", and that is no good ending.',
        "Check which choices are marked with `expert = true`, and where they lead.",
    ),
    "story-many-choices": (
        "There are {count} choices; {most} fit the screen.",
        "Leave out those that nobody would make.",
    ),
    "story-no-debrief": (
        "The story has no debrief.",
        "Write in `debrief` what somebody with experience would say about it.",
    ),
    "story-right-first": ("The expert's choice is always the first one.", "Move it to other places in some scenes."),
    "step-draws": (
        "A step of a worked example draws no numbers.",
        "Write the numbers themselves, and leave out `draw`.",
    ),
    "story-right-longest": ("The expert's choice is always the longest one.", "Shorten it, or lengthen others."),
}

_MEDIA: Mapping[str, tuple[str, str]] = {
    "html-raw": ("HTML is not allowed in a lesson: {what}", "Write it in Markdown."),
    "image-remote": (
        "This picture is on the network: {what}",
        "Put the picture in the folder media/ and name it there.",
    ),
    "link-unsafe": ("This link could open a file or run something: {what}", "Remove the link."),
    "link-dropped": (
        "This link leaves the pack and is shown as plain text: {what}",
        "Say in words what the reader needs.",
    ),
    "media-missing": ("{file} is listed but not in the folder.", "Add the file, or remove it from assets.toml."),
    "media-unlisted": ("{file} has no author and licence.", "List it in assets.toml with author, licence and alt."),
    "media-unused": ("{file} is shown nowhere.", "Use it in a lesson or a question, or remove it."),
    "media-name": (
        '"{file}" cannot be the name of a file in a pack.',
        "Use media/ and plain letters, digits, - and _.",
    ),
    "media-type": ("{file} is not a file of an allowed type ({allowed}).", "Save it again as one of these types."),
    "svg-unsafe": ("{file} holds {what}, which a picture must not.", 'Save it as "plain SVG", or take that part out.'),
    "svg-broken": ("{file} is not a sound SVG picture: {what}.", "Open it in a drawing program and save it again."),
}

_ARCHIVES: Mapping[str, tuple[str, str]] = {
    "pack-missing": ("There is no file {file}.", "Check the path that you typed."),
    "pack-unreadable": ("{file} cannot be read: {reason}.", "Check that the file is there and that you may read it."),
    "not-a-pack": ("{file} is not a Stepwell pack.", "Get the file again; a sign-in page may have come instead of it."),
    "archive-damaged": ("{file} is damaged at: {member}.", _NEW_COPY),
    "member-altered": ("{member} in {file} is not as it was built.", _NEW_COPY),
    "member-missing": ("{member} is missing from {file}.", _NEW_COPY),
    "member-unlisted": ("{file} holds {member}, which is not in its index.", _BUILT_BY_OTHERS),
    "member-name": ("{file} holds a file that no pack may hold: {member}", _BUILT_BY_OTHERS),
    "member-duplicate": ("{file} holds {member} twice.", _BUILT_BY_OTHERS),
    "member-case": ("{file} holds {member} twice, in small and capital letters.", _BUILT_BY_OTHERS),
    "member-symlink": ("{member} in {file} is a link to somewhere else.", _BUILT_BY_OTHERS),
    "member-encrypted": ("{member} in {file} is encrypted.", _BUILT_BY_OTHERS),
    "member-compressed": ("{member} in {file} is compressed, which a pack never is.", _BUILT_BY_OTHERS),
    "member-too-large": ("{member} in {file} is too large.", _BUILT_BY_OTHERS),
    "archive-bomb": ("{member} in {file} would unpack to far more than it is.", _BUILT_BY_OTHERS),
    "archive-too-large": (
        "{file} is larger than {limit} bytes.",
        "Make pictures and sounds smaller, or make two packs.",
    ),
    "archive-too-many": ("{file} holds {count} files; {limit} are allowed.", _BUILT_BY_OTHERS),
    "content-invalid": ("{file} holds something that no pack may hold: {reason} ({part}).", _BUILT_BY_OTHERS),
    "disk-full": (
        "The disk has {free} MB free; {file} needs {need} MB.",
        "Make room on the disk, then install {file} again.",
    ),
    "name-differs": (
        "{file} holds {id} {version}.",
        "Remove the file and install the pack with `stepwell pack install`.",
    ),
    "version-differs": (
        "Another {id} {version} is installed.",
        "Give the changed pack a new version number, or remove the installed one first.",
    ),
}

GROUPS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "Files": _FILES,
    "Fields": _FIELDS,
    "How the parts fit together": _STRUCTURE,
    "Misconceptions": _MISCONCEPTIONS,
    "Questions": {**_ITEMS, **KINDS},
    "Lessons": _LESSONS,
    "Stories and worked examples": _STORIES,
    "Roles, programmes, micro-credentials, coach cards, huddle sheets, documents": AIDS,
    "What a lesson may hold, and media": _MEDIA,
    **check_words.GROUPS,
    "Built files": _ARCHIVES,
}
SENTENCES: Mapping[str, tuple[str, str]] = {code: words for group in GROUPS.values() for code, words in group.items()}
"""Why and how to mend it, by code, with places for the finding's parameters."""


_KINDS = {
    "boolean": "true or false, without quotes",
    "four numbers": "four numbers, as [0.1, 0.2, 0.3, 0.1]",
    "integer": "a whole number, without quotes",
    "list": 'a list, as ["…", "…"]',
    "number": "a number, without quotes",
    "pairs of numbers": "a list of pairs of numbers, as [[0.1, 0.2], [0.3, 0.2], [0.2, 0.4]]",
    "table": "a table, as { … = … }",
    "tables": "a list of tables: [{ … }, { … }], or [[…]] above each",
    "text": 'a text, in quotes: "…"',
}
"""What a value should have been, in the words of somebody who writes a pack."""


class _Params(dict[str, "Param"]):
    def __missing__(self, key: str) -> str:
        return "?"


def word(finding: Finding) -> tuple[str, str]:
    """Why this is a finding, and how to mend it: a sentence each. KeyError for a code that has no words (a bug)."""
    why, mend = SENTENCES[finding.code]
    suggestion = finding.params.get("suggestion")
    if suggestion:
        mend = "Did you mean `{suggestion}`?"
    params = _Params(finding.params)
    if finding.code == "field-type":
        params["expected"] = _KINDS.get(str(params["expected"]), params["expected"])
    return why.format_map(params), mend.format_map(params)
