# SPDX-License-Identifier: Apache-2.0
"""What passports say, in the language of the window and as people say it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl

from app.passport.model import Answered, Checked, Entry, EntryKind, Made, Passport, Vouched, VouchedKind
from app.signing import Standing
from ui.isolates import by_dots
from ui.passport_paper import PassportPaper, Written
from ui.window.numbers import whole
from ui.window.times import date_of, day

ICONS = {
    EntryKind.COURSE: "book",
    EntryKind.TALK: "chat",
    EntryKind.EVENT: "people",
    EntryKind.VIDEO: "play",
    EntryKind.BOOK: "book",
    EntryKind.OTHER: "bulb",
}


def kind_words(kind: EntryKind) -> str:
    """Return what somebody learned from."""
    translate = QCoreApplication.translate
    return {
        EntryKind.COURSE: translate("Passport", "A course"),
        EntryKind.TALK: translate("Passport", "A talk with somebody"),
        EntryKind.EVENT: translate("Passport", "An event"),
        EntryKind.VIDEO: translate("Passport", "A video"),
        EntryKind.BOOK: translate("Passport", "Something I read"),
        EntryKind.OTHER: translate("Passport", "Something else"),
    }[kind]


def vouched_words(kind: VouchedKind) -> str:
    """Return what the organisation vouches for."""
    translate = QCoreApplication.translate
    return {
        VouchedKind.MODULE: translate("Passport", "A module, finished"),
        VouchedKind.PROGRAMME: translate("Passport", "A programme, finished"),
        VouchedKind.CHECKLIST: translate("Passport", "Watched at work, and signed off"),
        VouchedKind.CREDENTIAL: translate("Passport", "A micro-credential, earned"),
    }[kind]


def long_words(minutes: int) -> str:
    """Return how long something took; empty where nobody said."""
    translate = QCoreApplication.translate
    if not minutes:
        return ""
    if minutes < 60 or minutes % 30:
        return translate("Passport", "{minutes} min").format(minutes=whole(minutes))
    hours = whole(minutes // 60) + ("½" if minutes % 60 else "")
    return translate("Passport", "{hours} h").format(hours=hours)


def entry_line(entry: Entry) -> str:
    """Return kind, place, day and length of an entry as one line."""
    parts = (kind_words(entry.kind), entry.where, day(entry.day) if entry.day else "", long_words(entry.minutes))
    return by_dots(parts)


def vouched_line(vouched: Vouched) -> str:
    """Return what it is, and when it was reached, as one line."""
    parts = (vouched_words(vouched.kind), day(vouched.day) if vouched.day else "")
    return by_dots(parts)


def vouched_lines(vouched: Vouched) -> tuple[str, ...]:
    """Return what it rests on."""
    translate = QCoreApplication.translate
    lines = [vouched_line(vouched)]
    if vouched.asked:
        words = translate("Passport", "Questions answered: {asked}. Right: {right}.")
        lines.append(words.format(asked=whole(vouched.asked), right=whole(vouched.right)))
    lines += [f"{level.criterion}: {level.level}" for level in vouched.levels]
    if vouched.topics:
        lines.append("; ".join(vouched.topics[:8]))
    if vouched.seen_by:
        lines.append(translate("Passport", "Seen by {name}").format(name=vouched.seen_by))
    return tuple(lines)


def own_lines(entry: Entry) -> tuple[str, ...]:
    """Return what a person says about it, as far as it is in the passport."""
    translate = QCoreApplication.translate
    lines = [entry_line(entry)]
    if entry.evidence:
        words = translate("Passport", "Shown by: {names}")
        lines.append(words.format(names=", ".join(entry.evidence)))
    if entry.take:
        lines.append(translate("Passport", "What I take from it: {words}").format(words=entry.take))
    return tuple(lines)


def maker_words(passport: Passport) -> str:
    """Return who made a passport, by what it says itself."""
    web = QUrl(passport.maker.organisation).host()
    named = by_dots((passport.maker.name, web))
    return named or QCoreApplication.translate("Passport", "an organisation without a name")


def verdict(checked: Checked) -> tuple[str, str, str]:
    """Return icon, headline and one sentence about a passport whose signature holds."""
    translate = QCoreApplication.translate
    if checked.standing is Standing.UNKNOWN:
        return (
            "help",
            translate("Passport", "Not changed, but we do not know who made it"),
            translate(
                "Passport",
                "It says that it is from {maker}. Anybody can write that. Ask there, or let whoever looks after this"
                " device take in their key.",
            ).format(maker=maker_words(checked.passport)),
        )
    name = checked.name or maker_words(checked.passport)
    if checked.standing is Standing.OWN:
        words = translate("Passport", "It was made on this device, and nothing in it was changed.")
    else:
        words = translate("Passport", "It is from {name}, and nothing in it was changed.").format(name=name)
    return "done", translate("Passport", "This passport is genuine"), words


def refused_words(code: str) -> tuple[str, str]:
    """Return headline and one sentence for a file that is no passport that could be believed."""
    translate = QCoreApplication.translate
    match code:
        case "passport_changed":
            return (
                translate("Passport", "This passport was changed"),
                translate(
                    "Passport", "Something in it is not as it was signed, so nothing of it counts. Ask for it again."
                ),
            )
        case "passport_newer":
            return (
                translate("Passport", "This passport cannot be read"),
                translate("Passport", "A newer program made it, or it is damaged inside. Ask for it again."),
            )
        case "unreadable":
            return (
                translate("Passport", "The file cannot be opened"),
                translate("Passport", "Look whether the stick is still in, and choose it again."),
            )
        case _:
            return (
                translate("Passport", "This is no passport"),
                translate("Passport", "The name of the file ends in .stepwell-passport. Choose another one."),
            )


def answered_words(answered: Answered) -> str:
    """Return what a supervisor said of it."""
    translate = QCoreApplication.translate
    if answered.accepted:
        words = translate("Passport", "Counts here for: {topics}")
        return words.format(topics="; ".join(answered.topics) or "…")
    if answered.reason:
        return translate("Passport", "Does not count here. {reason}").format(reason=answered.reason)
    return translate("Passport", "Does not count here.")


def paper_of(made: Made) -> PassportPaper:
    """Return the words of a passport on paper."""
    translate = QCoreApplication.translate
    passport = made.passport
    maker = maker_words(passport)
    return PassportPaper(
        title=translate("Passport", "Learning passport"),
        name=passport.holder,
        made=translate("Passport", "Made on {date} at {maker}").format(date=date_of(passport.made_ms), maker=maker),
        vouched_title=translate("Passport", "What {maker} vouches for").format(maker=maker),
        vouched_says=translate("Passport", "This was reached there. It stands in the record of the program Stepwell."),
        vouched=tuple(Written(each.title, vouched_lines(each)) for each in passport.vouched),
        own_title=translate("Passport", "What {name} says").format(name=passport.holder),
        own_says=translate("Passport", "{name} wrote this down. Nobody has checked it.").format(name=passport.holder),
        own=tuple(Written(each.title, own_lines(each)) for each in passport.own),
        proof_title=translate("Passport", "How to check it"),
        proof=(
            translate(
                "Passport",
                "Paper proves nothing. Ask for the file that belongs to it, and open it in Stepwell: My team,"
                " Somebody brings a passport. No network is needed.",
            ),
            translate("Passport", "Key of who signed it: {key}").format(key=made.mark.key),
            translate("Passport", "Number of the file: {number}").format(number=made.mark.digest),
        ),
        code=made.mark.text,
    )
