# SPDX-License-Identifier: Apache-2.0
"""What stands on a certificate, in the language of the window and as people say it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from app.certifying import Certificate, Certified
from app.livery import Livery
from ui.certificates import Paper, write_certificate
from ui.window.numbers import whole
from ui.window.times import date_of
from ui.window.vouching_words import doubt_words

SHOWN = 14
"""Topics that are written out: more of them would not be read."""
Write: TypeAlias = Callable[[Path, Livery], Path]
"""Writes a certificate with the organisation's look into a folder and returns where it lies; on any thread."""


def writer_of(certificate: Certificate) -> Write:
    """Return what writes it; its words are those of the window now, not of the thread that writes."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return partial(write_certificate, paper_of(certificate), right_to_left=mirrored)


def paper_of(certificate: Certificate) -> Paper:
    """Return its words. That it is the program's own record stands on each: only people certify people."""
    translate = QCoreApplication.translate
    reached = certificate.reached
    web = QUrl(certificate.organisation).host()
    more = len(certificate.topics) - SHOWN
    rest = (translate("Certificate", "and {count} more").format(count=whole(more)),) if more > 0 else ()
    return Paper(
        id=reached.id,
        title=translate("Certificate", "Certificate"),
        place=" · ".join(part for part in (certificate.place, web) if part),
        given=translate("Certificate", "This says that"),
        name=certificate.name,
        did=_did(certificate),
        what=reached.title,
        when=translate("Certificate", "on {date}").format(date=date_of(reached.at_ms)),
        topics_title=_topics(certificate) if certificate.topics else "",
        topics=certificate.topics[:SHOWN] + rest,
        rests_title=translate("Certificate", "What this rests on"),
        rests=_rests(certificate),
        note=translate(
            "Certificate",
            "This is the record of the program Stepwell and no official qualification. Only people who have seen"
            " somebody's work can say that they are able to do it.",
        ),
        look_up=(
            translate("Certificate", "Content: {title} ({pack}, version {version})").format(
                title=certificate.pack_title, pack=certificate.pack, version=certificate.version
            ),
            translate("Certificate", "Number of the record: {record}").format(record=certificate.record),
            translate("Certificate", "Made on {date}").format(date=date_of(certificate.made_ms)),
        ),
    )


def _doubted(certificate: Certificate) -> bool:
    """Whether it is about a checklist that nobody signed who is known here: then nothing is claimed of it."""
    return certificate.reached.kind is Certified.CHECKLIST and any(each.doubt for each in certificate.watched)


def _did(certificate: Certificate) -> str:
    translate = QCoreApplication.translate
    if _doubted(certificate):
        return translate("Certificate", "has a signature that this device cannot stand for:")
    match certificate.reached.kind:
        case Certified.MODULE:
            return translate("Certificate", "has finished the module")
        case Certified.PROGRAMME:
            return translate("Certificate", "has finished the programme")
        case Certified.CHECKLIST:
            return translate("Certificate", "was watched at work and does this as it should be done")


def _topics(certificate: Certificate) -> str:
    translate = QCoreApplication.translate
    if certificate.reached.kind is Certified.CHECKLIST and not _doubted(certificate):
        return translate("Certificate", "What was seen")
    return translate("Certificate", "What it was about")


def _rests(certificate: Certificate) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    lines = []
    if certificate.asked:
        words = translate("Certificate", "Questions answered: {asked}. Right: {right}.")
        lines.append(words.format(asked=whole(certificate.asked), right=whole(certificate.right)))
    elif certificate.reached.kind is not Certified.CHECKLIST:
        lines.append(translate("Certificate", "Lessons read to their end."))
    for watched in certificate.watched:
        if watched.doubt is not None:
            said = doubt_words(watched.doubt, watched.observer)
            lines.append(f"{watched.title}: {said}, {date_of(watched.at_ms)}.")
            continue
        if watched.observer:
            words = translate("Certificate", "{observer} saw it at work and signed it on {date}: {title}.")
        else:
            words = translate("Certificate", "A supervisor saw it at work and signed it on {date}: {title}.")
        line = words.format(observer=watched.observer, date=date_of(watched.at_ms), title=watched.title)
        if watched.signed_ms:
            both = translate("Certificate", "{name} signed it, too.").format(name=certificate.name)
        else:
            both = translate("Certificate", "{name} has not signed it yet.").format(name=certificate.name)
        lines.append(f"{line} {both}")
    if not certificate.watched:
        lines.append(translate("Certificate", "Nobody has watched this at work yet."))
    if certificate.unwatched:
        words = translate("Certificate", "Known; not watched yet: {topics}.")
        lines.append(words.format(topics=", ".join(certificate.unwatched)))
    return tuple(lines)
