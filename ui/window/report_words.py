# SPDX-License-Identifier: Apache-2.0
"""The words for what can be the matter with a question or a lesson."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.reporting.facts import Problem

translate = QCoreApplication.translate


def problem_words(problem: Problem) -> str:
    """Return it as the person who reports says it."""
    return {
        Problem.WRONG: translate("ReportWords", "What it says is wrong"),
        Problem.UNCLEAR: translate("ReportWords", "I do not understand it"),
        Problem.WORD_OR_PICTURE: translate("ReportWords", "A word or a picture is wrong"),
        Problem.OTHER: translate("ReportWords", "Something else"),
    }[problem]
