# SPDX-License-Identifier: Apache-2.0
"""What the screens of reports, key figures and needs are for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def insight_help() -> dict[str, str]:
    """Return what Help says, by page."""
    translate = QCoreApplication.translate
    return {
        "insight.InsightPage": translate(
            "Help", "What learning comes to at your site. Press a line to read it. Nobody is named."
        ),
        "insight_reports.ReportPage": translate(
            "Help",
            "Each bar begins at zero. The line on it says where the true number may lie: where it crosses zero, it may"
            " be chance. The same stands below in words, and as a table. You can save it as a file.",
        ),
        "insight_figures.FiguresPage": translate(
            "Help", "Numbers that your site counts anyway, from a file. Press one to see it beside learning."
        ),
        "insight_figures.FigurePage": translate(
            "Help",
            "The figure of each week, and what was learned in the same week. That both change together does not say"
            " that one comes of the other.",
        ),
        "insight_figures.BringFiguresPage": translate(
            "Help", "Choose a file. You see what would be taken in and what cannot be used, before anything is changed."
        ),
        "needs.NeedsPage": translate(
            "Help", "What you want to change, one page each. Those to look at again now come first."
        ),
        "needs.NeedPage": translate(
            "Help",
            "One page about something that should change. Press a line to change its answer. When it is finished, its"
            " results stand below.",
        ),
        "need_part.NeedPartPage": translate(
            "Help", "One question. What you type is kept at once: you can leave and come back."
        ),
        "need_part.NeedEndPage": translate("Help", "Write what came of it. A closed page stays as it is."),
    }
