# SPDX-License-Identifier: Apache-2.0
"""Makes the page and the presenter of a place where somebody reports a problem, or sees to one."""

from __future__ import annotations

from ui.ports import Ports
from ui.window.pages.page import Page
from ui.window.pages.report import ReportPage
from ui.window.pages.reported import ReportedPage
from ui.window.places import Guide
from ui.window.presenters.base import Presenter
from ui.window.presenters.reports import ReportedPresenter, ReportPresenter
from ui.window.report_places import ReportProblem, ToReported


def make_report(
    place: ReportProblem | ToReported, ports: Ports, guide: Guide, learner: str, language: str
) -> tuple[Page, Presenter]:
    """Return page and presenter."""
    match place:
        case ReportProblem(about):
            page = ReportPage(about)
            return page, ReportPresenter(ports, guide, page, learner, about)
        case ToReported(author):
            listed = ReportedPage(author=author)
            return listed, ReportedPresenter(ports, guide, listed, language)
