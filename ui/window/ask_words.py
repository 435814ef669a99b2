# SPDX-License-Identifier: Apache-2.0
"""The words of the card that is shown to a colleague, in the window's language and in the colleague's."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from importlib.resources import as_file, files
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QTranslator

from content_packs.language_tags import base

Translate: TypeAlias = Callable[[str, str], str]


class Helps(StrEnum):
    """What helps somebody to learn something."""

    SLOWLY = "slowly"
    WATCH = "watch"
    SIMPLE = "simple"
    AGAIN = "again"
    WRITTEN = "written"


def here() -> Translate:
    """Return what says it in the language of the window."""
    return QCoreApplication.translate


def said_in(language: str) -> Translate:
    """Return what says it in another language; what is not translated stays English."""
    tag = base(language)
    translator = QTranslator()
    catalogue = files("ui.window").joinpath("i18n", f"stepwell_{tag}.qm")
    if tag != "en" and catalogue.is_file():
        with as_file(catalogue) as path:
            translator.load(str(path))
    return lambda context, text: translator.translate(context, text) or text


def learning(translate: Translate) -> str:
    """The first line."""
    return translate("AskCard", "I am learning:")


def could_you(translate: Translate) -> str:
    """The question."""
    return translate("AskCard", "Could you show me how you do it?")


def what_helps(translate: Translate) -> str:
    """Above what helps."""
    return translate("AskCard", "What helps me:")


def thanks(translate: Translate) -> str:
    """The last line."""
    return translate("AskCard", "If not now, that is fine. Thank you.")


def help_words(translate: Translate, helps: Helps) -> str:
    """One thing that helps."""
    match helps:
        case Helps.SLOWLY:
            return translate("AskCard", "Show me slowly")
        case Helps.WATCH:
            return translate("AskCard", "Let me do it while you watch")
        case Helps.SIMPLE:
            return translate("AskCard", "Use short and simple words")
        case Helps.AGAIN:
            return translate("AskCard", "Show me a second time")
        case Helps.WRITTEN:
            return translate("AskCard", "Write the steps down for me")
