# SPDX-License-Identifier: Apache-2.0
"""Our own words among what is read aloud, and what is said where no voice is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.preferences import Speed
from ui.window.presenters.spoken import Phrases


def phrases() -> Phrases:
    """Return the words in the language of the window."""
    translate = QCoreApplication.translate
    return Phrases(
        picture=translate("Spoken", "Picture:"),
        gap=translate("Spoken", "gap {number}"),
        step=translate("Spoken", "Step {number}"),
        true=translate("Spoken", "True"),
        false=translate("Spoken", "False"),
        other_side=translate("Spoken", "On the other side:"),
        groups=translate("Spoken", "The groups:"),
        units=translate("Spoken", "The units:"),
        remember=translate("Spoken", "Remember"),
        careful=translate("Spoken", "Careful"),
        own_words=translate("Spoken", "In your own words"),
    )


def speed_words(speed: Speed) -> str:
    """Return what stands on the button that changes how fast it is read."""
    translate = QCoreApplication.translate
    match speed:
        case Speed.SLOW:
            return translate("Spoken", "Speed: slow")
        case Speed.NORMAL:
            return translate("Spoken", "Speed: normal")
        case Speed.FAST:
            return translate("Spoken", "Speed: fast")


def no_voice(language: str, platform: str) -> tuple[str, str, str]:
    """Return that there is no voice for a language (its own name; empty: none at all), who can help, and how."""
    translate = QCoreApplication.translate
    if language:
        head = translate("Spoken", "This computer has no voice for {language} yet.").format(language=language)
    else:
        head = translate("Spoken", "This computer has no voice yet.")
    match platform:
        case "windows":
            way = translate("Spoken", "To add one: Settings, then Time & language, then Speech, then Add voices.")
        case "mac":
            way = translate(
                "Spoken", "To add one: System Settings, then Accessibility, then Spoken Content, then System voice."
            )
        case _:
            way = translate("Spoken", "To add one: install the packages speech-dispatcher and espeak-ng.")
    asked = translate("Spoken", "Whoever looks after this computer can add one.")
    return head, asked, way
