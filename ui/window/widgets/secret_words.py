# SPDX-License-Identifier: Apache-2.0
"""What is said while a PIN is chosen: the same words for somebody new and after a reset."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.pins import DIGITS, TAPS
from ui.window.secret_step import SecretStep


def secret_words(step: SecretStep, *, pictures: bool) -> tuple[str, str]:
    """Return the heading and the sentence below it."""
    translate = QCoreApplication.translate
    match step:
        case SecretStep.AGAIN:
            once_more = (
                translate("Secret", "Tap your pictures once more")
                if pictures
                else translate("Secret", "Type your PIN once more")
            )
            return once_more, translate("Secret", "So that a slip of the finger does not lock you out.")
        case SecretStep.DIFFERENT:
            return (
                translate("Secret", "The two were not the same")
                if pictures
                else translate("Secret", "The two PINs were different")
            ), translate("Secret", "Nothing is lost. Choose your PIN again, slowly.")
        case SecretStep.WEAK:
            return translate("Secret", "That one is too easy to guess"), (
                translate("Secret", "Choose others: not all the same, and not one after the other as they stand here.")
                if pictures
                else translate("Secret", "Choose another one: not all the same, and not straight up or down like 1234.")
            )
        case SecretStep.SAME:
            return translate("Secret", "That is the PIN you were given"), translate(
                "Secret", "Somebody else has seen it. Choose one that only you know."
            )
    if pictures:
        return translate("Secret", "Choose your pictures"), translate(
            "Secret", "{least} to {most} taps. The order counts. Think of a little story, so that you can remember it."
        ).format(least=TAPS[0], most=TAPS[-1])
    return translate("Secret", "Choose a PIN"), translate(
        "Secret", "{least} to {most} digits, so that nobody else learns in your name. Nobody can read it."
    ).format(least=DIGITS[0], most=DIGITS[-1])
