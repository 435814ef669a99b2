# SPDX-License-Identifier: Apache-2.0
"""What a look at the quality of a pack says, in plain English: why, and how to mend it. Joined in `ui.findings`."""

from __future__ import annotations

from collections.abc import Mapping

_TEACHING: Mapping[str, tuple[str, str]] = {
    "competency-few-items": (
        '"{id}" has {count} different questions; at least {least} tell knowing from guessing.',
        "Write more questions for it. The same question about another person or in other words counts once.",
    ),
    "competency-orphan": (
        '"{id}" stands alone: nothing comes before it, and nothing builds on it.',
        "Check `requires`, here and in what builds on it. If it does stand alone, leave it.",
    ),
    "difficulty-one": (
        'All questions of "{id}" are rated {difficulty}.',
        "Add an easier or a harder one, or look at the ratings again.",
    ),
    "why-thin": (
        'The reason "{text}" says too little.',
        "Say in one sentence why this answer is right or wrong.",
    ),
    "why-same": (
        'The reason "{text}" is given for two wrong answers.',
        "Say for each what is wrong with just that answer.",
    ),
    "wrong-none": (
        "No common mistake is named, so every wrong answer gets the same words.",
        "Add one or two answers that people often give to `wrong`, each with its reason.",
    ),
    "ignore-unknown": ('There is no finding called "{id}".', "Use a code that `stepwell pack check` shows in [ ]."),
    "ignore-error": (
        '"{id}" is an error, and errors are never left out.',
        "Mend what the finding is about, and remove this.",
    ),
    "ignore-unused": ('Nothing here has the finding "{id}" any more.', "Remove this from `ignore`."),
}

_READING: Mapping[str, tuple[str, str]] = {
    "reading-hard": (
        "The text is hard to read: {measure} {value}, from {limit} on is too hard.",
        "Use shorter sentences and words.",
    ),
    "reading-not-measured": (
        'How hard the texts in "{language}" are to read is not measured: {reason}.',
        "Let somebody who reads the language slowly try them.",
    ),
    "sentence-long": (
        'The sentence that begins "{text}" has {count} words.',
        "Make two of it, or a list. At most {limit} words are easy to follow.",
    ),
}

_EMERGENCY: Mapping[str, tuple[str, str]] = {
    "emergency-many": (
        "{count} things can be read in an emergency without signing in; more than {most} are not looked through.",
        "Take `emergency` out of what can wait.",
    ),
    "emergency-long": (
        "{count} signs are too long for a button; {most} are read at a glance.",
        'Say what happened, not what to do: "Choking".',
    ),
    "emergency-same": (
        '"{title}" is the name of two entries, first at {first}.',
        "Call them by what tells them apart.",
    ),
    "emergency-empty": (
        "This has no text of its own, so it is not shown in an emergency.",
        "Write the steps as text; a file or an address is not there at once.",
    ),
    "emergency-no-steps": (
        "This can be read in an emergency and has no numbered steps.",
        "Begin with what to do, as a list 1. 2. 3.",
    ),
    "emergency-for-some": (
        "This pack is for some people only, and what is read without signing in is for everybody: it is not shown.",
        "Take out `for_roles` and `for_sites`, or `emergency`.",
    ),
    "emergency-not-open": (
        "The original cannot be read without signing in, so these words are not used.",
        "Put `emergency` into the original first, or take it out here.",
    ),
    "emergency-words": (
        'In "{language}" this is still found under "{title}" in an emergency, as in the original.',
        "Say it in the words of this language: `emergency`.",
    ),
}

_GIVE_AWAYS: Mapping[str, tuple[str, str]] = {
    "right-longest": (
        "In {percent} % of the single-choice questions the right option is the longest.",
        "Shorten right options or lengthen others until it is {limit} % or less.",
    ),
    "right-longer": (
        "The right option has {length} letters and the next one {other}: it can be told by its length.",
        "Shorten it, or say as much in a wrong option.",
    ),
    "right-position": (
        "The right option is number {position} in {percent} % of the questions; chance gives {expected} %.",
        "Move right options to other places.",
    ),
    "double-option": (
        'The option "{text}" is about the other options.',
        "Write an option of its own. The options are shown in another order each time.",
    ),
    "article-tells": (
        'After "{article}" only the right option can follow.',
        'End the question before it, or write "a" or "an" into each option.',
    ),
    "stem-echo": (
        'Of the options only the right one has the word "{word}" of the question.',
        "Use another word in it, or the same word in a wrong option.",
    ),
    "absolute-wrong": (
        'Words like "{word}" stand in {percent} % of the wrong options and in {other} % of the right ones.',
        "Take such words out of wrong options, or use them where they are true.",
    ),
    "reason-wrong": (
        'A reason ("{word}") stands in {percent} % of the wrong options and in {other} % of the right ones.',
        "Take reasons out of wrong options, or give the right ones some, too.",
    ),
    "truefalse-one-sided": (
        "{percent} % of the statements are {answer}, so that is a good guess.",
        "Turn some of them round, so that about half are true.",
    ),
    "negative-plain": (
        'The question turns on the word "{word}", which is easily missed.',
        "Ask for what is right, or write {upper} in capital letters.",
    ),
    "item-duplicate": (
        "This asks the same as {first}.",
        "Remove one of the two.",
    ),
    "item-near-duplicate": (
        "This asks nearly the same as {first}: {percent} % of the words.",
        "Ask about something else, or remove one. If one is meant in place of the other, make them variants.",
    ),
}

_LANGUAGES: Mapping[str, tuple[str, str]] = {
    "translation-part": (
        '{percent} % of the pack is in "{language}"; missing: {missing}.',
        "Translate them. Until then people see the pack's own language there.",
    ),
    "translation-stale": (
        'The original of "{id}" was changed after it was translated into "{language}".',
        "Look at it again. When it is good, say so with `stepwell pack translated`.",
    ),
    "translation-same": (
        'The text "{text}" is the same in "{language}" as in the original.',
        "Translate it. Until then people see the original there.",
    ),
}

_FILES: Mapping[str, tuple[str, str]] = {
    "region-off": (
        'The region "{text}" reaches below {file}, which is {height} of its width high.',
        "Give y and height in parts of the picture's width, so that they end on the picture.",
    ),
    "alt-empty": (
        "The picture {file} has no description here.",
        "Say what it shows between the square brackets that stand before ({file}).",
    ),
    "alt-weak": (
        'The description "{text}" does not say what {file} shows.',
        "Say in a sentence what somebody who cannot see it needs to know.",
    ),
    "captions-missing": (
        "The film {file} has no captions.",
        "Write what is said and when as WebVTT (.vtt), list that file, and name it in the lesson: [[film]] captions.",
    ),
    "captions-broken": (
        "The captions in {file} cannot be understood from here to the next empty line.",
        "Write the times as in 00:01.000 --> 00:02.500, and the words on the lines below.",
    ),
    "transcript-missing": (
        "There is nothing to read for {file}.",
        "Write what is said in the lesson: [[film]] transcript. Captions are shown as a text, too.",
    ),
    "attribution-missing": (
        '"{author}" does not say who made {file}.',
        "Name the person or the organisation that made it. If nobody knows, use another file.",
    ),
    "licence-unknown": (
        'Nobody can tell from "{licence}" what may be done with {file}.',
        "Write an SPDX identifier, as in CC-BY-4.0, or LicenseRef-NAME for an agreement of your own.",
    ),
    "licence-restricted": (
        "{file} is under {licence}: {what}.",
        "Check that your use is allowed, or take a file under CC-BY-4.0 or CC0-1.0.",
    ),
    "licence-share-alike": (
        "{file} is under {licence}: who changes it passes it on under the same licence.",
        "Keep this in mind when you mix it with material under other licences.",
    ),
    "media-codec": (
        "{file} holds {codec}, which Stepwell does not play.",
        "Make a new file of it: {how}.",
    ),
    "pause-late": (
        "The question at {at} seconds is never asked: {file} ends after {seconds} seconds.",
        "Let it wait earlier, or put the question into items alone.",
    ),
    "media-broken": ("{file} cannot be played: {reason}.", "Save it again, or get a new copy."),
    "media-large": (
        "{file} has {size} MB; {limit} MB is a lot for a small computer and a slow network.",
        "Make it smaller or shorter, or split it.",
    ),
    "picture-large": (
        "{file} has {width} × {height} points; more than {limit} show on no screen here.",
        "Make it smaller: 1200 points are enough.",
    ),
    "pack-large": (
        "The pack has {size} MB of pictures, sounds and films; {limit} MB take an hour over a slow network.",
        "Make the largest files smaller, or make two packs.",
    ),
    "link-dead": (
        "This link leads nowhere: {what}",
        "Check the spelling, or remove the link.",
    ),
}

_PERSONAL: Mapping[str, tuple[str, str]] = {
    "personal-email": (
        "This may be somebody's e-mail address: {text}",
        "Remove it, or use a made-up one that ends in example.com.",
    ),
    "personal-phone": (
        "This may be somebody's telephone number: {text}",
        "Remove it, or use one that is kept for stories, such as 07700 900123.",
    ),
    "personal-number": (
        "This looks like {what}: {text}",
        "Remove it. For an example use a number that cannot be real, such as 999 000 0000.",
    ),
    "personal-birth": (
        "This looks like a date of birth: {text}",
        "Remove it, or give an age. Nobody in a lesson should be a real person.",
    ),
}

GROUPS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "Teaching and asking": _TEACHING,
    "Easy to read": _READING,
    "Read in an emergency": _EMERGENCY,
    "Give-aways and doubles": _GIVE_AWAYS,
    "Other languages": _LANGUAGES,
    "Pictures, sounds, films, licences and links": _FILES,
    "Personal data": _PERSONAL,
}
"""Why and how to mend it, by the title of the group and by code."""
