# SPDX-License-Identifier: Apache-2.0
"""Why a file of key figures, or a line of it, cannot be used; and a figure as the language writes it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from ui.window.troubles import right_trouble

UNREADABLE_FILE = "file"


def number(value: float) -> str:
    """Return a figure with at most two places after the point."""
    text = QLocale().toString(value, "f", 2)
    point = QLocale().decimalPoint()
    zero = QLocale().zeroDigit()
    return text.rstrip(zero).rstrip(point) if point in text else text


def file_trouble(code: str, params: Mapping[str, str | int]) -> str:
    """Return the sentence for a whole file."""
    translate = QCoreApplication.translate
    sentences = {
        "figures_too_big": translate("Figures", "This file is too long. Cut it in parts."),
        "figures_unreadable": translate(
            "Figures", "This file is no list that can be read. Save it as CSV (UTF-8) or as XLSX, without a password."
        ),
        "figures_no_column": translate("Figures", "The first line needs the heading “{column}”."),
        UNREADABLE_FILE: translate(
            "Figures", "This file cannot be opened. It may be gone, or closed for this account."
        ),
    }
    words = sentences.get(code) or right_trouble(code) or translate("Figures", "This file cannot be used.")
    return _filled(words, params)


def line_trouble(code: str, params: Mapping[str, str | int]) -> str:
    """Return the sentence for one line."""
    translate = QCoreApplication.translate
    sentences = {
        "figure_week": translate("Figures", "“{text}” is no week. Write 2026-W47, or a day of it."),
        "figure_value": translate("Figures", "“{text}” is no number ({measure})."),
        "figure_measure": translate("Figures", "It does not say what was counted."),
        "figure_far": translate("Figures", "{week} is too far ahead. Figures are of weeks until a year from now."),
        "figure_twice": translate("Figures", "{measure} of this week stands in line {line} already."),
        "figure_site": translate(
            "Figures", "{site} is another workplace. Whoever looks after this device can do that."
        ),
    }
    return _filled(sentences.get(code) or translate("Figures", "This line cannot be used."), params)


def _filled(words: str, params: Mapping[str, str | int]) -> str:
    for name, value in params.items():
        words = words.replace(f"{{{name}}}", str(value))
    return words
