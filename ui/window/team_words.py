# SPDX-License-Identifier: Apache-2.0
"""What looking after people is called, and what each deed does, in plain words."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.people.team import Deed, PersonHere
from app.privacy.topics import Topic
from app.rights import Role
from app.signin import SecretKind

ICONS = {
    Deed.HOW_FAR: "bars",
    Deed.COACH: "chat",
    Deed.OBSERVE: "ticked",
    Deed.RESET_PIN: "lock",
    Deed.JOBS: "star",
    Deed.PROGRAMME: "steps",
    Deed.SEE_KEPT: "book",
    Deed.ENROL: "device",
    Deed.GIVE_BADGE: "plus",
    Deed.REVOKE_BADGES: "erase",
    Deed.SET_ROLE: "star",
    Deed.MOVE: "house",
    Deed.MERGE: "people",
    Deed.LEAVE: "flag",
    Deed.COME_BACK: "back",
}
ORDER = tuple(ICONS)
"""The order in which deeds are offered: what is needed most often comes first."""


class DeedWords(NamedTuple):
    """`button` on the page of the person, `title` as a question, `lines` that say what happens, `act` to do it."""

    button: str
    title: str
    lines: tuple[str, ...]
    act: str


def first_pin(person: PersonHere) -> bool:
    """Say whether a reset would be the first PIN of a person."""
    return person.near and person.way is SecretKind.NONE


def deed_words(deed: Deed, person: PersonHere) -> DeedWords:
    """Return the words for a deed, with the name of the person in them."""
    found = _words(deed, person)
    name = person.card.name
    return DeedWords(
        found.button, found.title.format(name=name), tuple(line.format(name=name) for line in found.lines), found.act
    )


def _words(deed: Deed, person: PersonHere) -> DeedWords:
    if deed is Deed.RESET_PIN:
        return _pin_words(first=first_pin(person))
    if deed in {Deed.SEE_KEPT, Deed.GIVE_BADGE, Deed.REVOKE_BADGES}:
        return _badge_words(deed)
    simple = {
        Deed.HOW_FAR: _how_far_words,
        Deed.OBSERVE: _observe_words,
        Deed.COACH: _coach_words,
        Deed.JOBS: _jobs_words,
        Deed.PROGRAMME: _programme_words,
        Deed.ENROL: _enrol_words,
    }
    return simple[deed]() if deed in simple else _standing_words(deed)


def _pin_words(*, first: bool) -> DeedWords:
    translate = QCoreApplication.translate
    if first:
        return DeedWords(
            translate("TeamWords", "Give a first PIN"),
            translate("TeamWords", "Give {name} a first PIN?"),
            (
                translate("TeamWords", "You get a PIN on the screen, once. Tell it to {name} and to nobody else."),
                translate("TeamWords", "With it {name} chooses a PIN that nobody else knows."),
            ),
            translate("TeamWords", "Give a PIN"),
        )
    return DeedWords(
        translate("TeamWords", "Reset the PIN"),
        translate("TeamWords", "Reset the PIN of {name}?"),
        (
            translate("TeamWords", "The old PIN stops working at once. What {name} has learned stays."),
            translate("TeamWords", "You get a PIN on the screen, once. Tell it to {name} and to nobody else."),
        ),
        translate("TeamWords", "Reset the PIN"),
    )


def _how_far_words() -> DeedWords:
    translate = QCoreApplication.translate
    title = translate("TeamWords", "How far {name} is")
    return DeedWords(translate("TeamWords", "How far they are"), title, (), "")


def _programme_words() -> DeedWords:
    translate = QCoreApplication.translate
    return DeedWords(
        translate("TeamWords", "Start a programme"),
        translate("TeamWords", "Start a programme for {name}"),
        (translate("TeamWords", "A programme opens a few small things each week. {name} finds them in the quiz."),),
        translate("TeamWords", "Start it"),
    )


def _badge_words(deed: Deed) -> DeedWords:
    translate = QCoreApplication.translate
    if deed is Deed.SEE_KEPT:
        title = translate("TeamWords", "What is kept about {name}")
        return DeedWords(translate("TeamWords", "What is kept, and goals"), title, (), "")
    if deed is Deed.GIVE_BADGE:
        return DeedWords(
            translate("TeamWords", "Give a new badge"),
            translate("TeamWords", "Give {name} a new badge?"),
            (
                translate("TeamWords", "A card to print is written into a file on this computer."),
                translate("TeamWords", "Badges from before stop working at once."),
                translate("TeamWords", "A badge says who somebody is. Where there is a PIN, it is still asked for."),
            ),
            translate("TeamWords", "Make the badge"),
        )
    return DeedWords(
        translate("TeamWords", "A badge is lost"),
        translate("TeamWords", "End the badges of {name}?"),
        (
            translate("TeamWords", "Every badge of {name} stops working at once, for good."),
            translate("TeamWords", "{name} can still come in by pressing the name."),
        ),
        translate("TeamWords", "End the badges"),
    )


def _coach_words() -> DeedWords:
    translate = QCoreApplication.translate
    title = translate("TeamWords", "You and {name}")
    return DeedWords(translate("TeamWords", "What is next, and talks"), title, (), "")


def _jobs_words() -> DeedWords:
    translate = QCoreApplication.translate
    title = translate("TeamWords", "What {name} does here")
    return DeedWords(translate("TeamWords", "Their job here"), title, (), "")


def _observe_words() -> DeedWords:
    translate = QCoreApplication.translate
    title = translate("TeamWords", "Watch {name} at work")
    return DeedWords(translate("TeamWords", "Watch at work with a checklist"), title, (), "")


def _enrol_words() -> DeedWords:
    translate = QCoreApplication.translate
    return DeedWords(
        translate("TeamWords", "Learn at home too"),
        translate("TeamWords", "Let {name} learn on a computer at home?"),
        (
            translate("TeamWords", "A file is written on this computer, and a code is shown, once."),
            translate("TeamWords", "With both, {name} signs in at home with the same PIN. What was learned follows."),
            translate("TeamWords", "Never keep the code with the file: together they let others try the PIN in peace."),
        ),
        translate("TeamWords", "Make the file"),
    )


def _standing_words(deed: Deed) -> DeedWords:
    translate = QCoreApplication.translate
    if deed is Deed.SET_ROLE:
        act = translate("TeamWords", "Change the role")
        return DeedWords(act, translate("TeamWords", "What is {name} here?"), (), act)
    if deed is Deed.MOVE:
        return DeedWords(
            translate("TeamWords", "Move to another workplace"),
            translate("TeamWords", "Where does {name} work now?"),
            (
                translate(
                    "TeamWords",
                    "After that, only those who look after people there can change anything about {name}."
                    " You cannot take it back here.",
                ),
                translate("TeamWords", "What {name} has learned comes along. A role does not."),
            ),
            translate("TeamWords", "Move"),
        )
    if deed is Deed.MERGE:
        return DeedWords(
            translate("TeamWords", "Same person as somebody else"),
            translate("TeamWords", "{name} is the same person as …"),
            (translate("TeamWords", "Choose the name that stays. {name} goes."),),
            translate("TeamWords", "Make them one"),
        )
    if deed is Deed.LEAVE:
        return DeedWords(
            translate("TeamWords", "Has left"),
            translate("TeamWords", "Has {name} left?"),
            (
                translate("TeamWords", "Nobody can sign in as {name} any more. The name goes from the first screen."),
                translate("TeamWords", "Badges end for good. What {name} has learned stays, and so does the PIN."),
                translate("TeamWords", "You can take {name} back at any time."),
            ),
            translate("TeamWords", "Yes, has left"),
        )
    return DeedWords(
        translate("TeamWords", "Is back again"),
        translate("TeamWords", "Is {name} back?"),
        (
            translate("TeamWords", "{name} stands on the first screen again, with all that was learned."),
            translate("TeamWords", "The PIN is the one from before. A badge has to be given anew."),
        ),
        translate("TeamWords", "Yes, is back"),
    )


def done_words(deed: Deed, name: str) -> str:
    """Return what is said on the page of a person when a deed is done; "" for one that says it on its own page."""
    translate = QCoreApplication.translate
    said = {
        Deed.REVOKE_BADGES: translate("TeamWords", "Done. No badge of {name} works any more."),
        Deed.PROGRAMME: translate("TeamWords", "Done. {name} is in the programme."),
        Deed.SET_ROLE: translate("TeamWords", "Done. The new role holds when {name} signs in next."),
        Deed.MOVE: translate("TeamWords", "Done. {name} belongs to another workplace now."),
        Deed.MERGE: translate("TeamWords", "Done. All of it counts for {name} now."),
        Deed.LEAVE: translate("TeamWords", "Done. {name} has left."),
        Deed.COME_BACK: translate("TeamWords", "Done. {name} is back."),
    }
    return said.get(deed, "").format(name=name)


def role_name(role: Role) -> str:
    """Return what somebody is, as it stands alone."""
    translate = QCoreApplication.translate
    match role:
        case Role.LEARNER:
            return translate("TeamWords", "Learner")
        case Role.SUPERVISOR:
            return translate("TeamWords", "Supervisor")
        case Role.OPERATOR:
            return translate("TeamWords", "Operator")


def role_does(role: Role) -> str:
    """Return what somebody with this role may do."""
    translate = QCoreApplication.translate
    match role:
        case Role.LEARNER:
            return translate("TeamWords", "Learns, and sees only what is their own.")
        case Role.SUPERVISOR:
            return translate("TeamWords", "Also sees what people here are learning, and resets PINs.")
        case Role.OPERATOR:
            return translate("TeamWords", "Also looks after people, badges, packs and this device.")


def way_words(person: PersonHere) -> str:
    """Return how a person signs in."""
    translate = QCoreApplication.translate
    if person.must_change:
        return translate("TeamWords", "Has a temporary PIN, and chooses another one at the next visit")
    match person.way:
        case SecretKind.NONE if person.role is not Role.LEARNER:
            return translate("TeamWords", "Has no PIN yet, and may do no more than a learner until there is one")
        case SecretKind.NONE:
            return translate("TeamWords", "Has no PIN: whoever presses the name comes in")
        case SecretKind.PICTURE:
            return translate("TeamWords", "Signs in with pictures")
        case SecretKind.PIN:
            return translate("TeamWords", "Signs in with a PIN")


def topic_words(topic: Topic) -> str:
    """Return what a kind of what is kept is called when it is about somebody else; "" for what is not shown."""
    translate = QCoreApplication.translate
    topics = {
        Topic.LEARNING: translate("TeamWords", "Answers, lessons and goals"),
        Topic.BELIEFS: translate("TeamWords", "What the program worked out from them"),
        Topic.DRAFTS: translate("TeamWords", "What is not finished"),
        Topic.PRIVATE: translate("TeamWords", "Private notes, which nobody else can open"),
        Topic.STATEMENTS: translate("TeamWords", "Entries that were sent, or wait to be sent"),
        Topic.AUDIT: translate("TeamWords", "Entries about who did something or looked"),
    }
    return topics.get(topic, "")
