# SPDX-License-Identifier: Apache-2.0
"""Page and presenter of each place where whoever leads a team sees what learning comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from app.preferences import Preferences
from ui.ports import Ports
from ui.window.insight_places import (
    BringFigures,
    FigureAt,
    InsightAt,
    NeedAt,
    NeedEnd,
    NeedPart,
    ToFigures,
    ToNeeds,
)
from ui.window.lead_places import LeadPlace
from ui.window.pages.insight import InsightPage
from ui.window.pages.insight_figures import BringFiguresPage, FigurePage, FiguresPage
from ui.window.pages.insight_reports import ReportPage
from ui.window.pages.need_part import NeedEndPage, NeedPartPage
from ui.window.pages.needs import NeedPage, NeedsPage
from ui.window.pages.page import Page
from ui.window.presenters.base import Presenter
from ui.window.presenters.insight import ReportPresenter
from ui.window.presenters.insight_figures import BringPresenter, FigurePresenter, FiguresPresenter
from ui.window.presenters.needs import NeedEndPresenter, NeedPartPresenter, NeedPresenter, NeedsPresenter

if TYPE_CHECKING:
    from ui.window.places import Guide

Made: TypeAlias = tuple[Page, Presenter]


def make_insight(place: LeadPlace, ports: Ports, guide: Guide, preferences: Preferences) -> Made:  # noqa: PLR0911
    """Return page and presenter of a place."""
    language = preferences.language
    match place:
        case InsightAt(about):
            report = ReportPage(about)
            return report, ReportPresenter(ports, guide, report, about, language)
        case ToFigures():
            figures = FiguresPage()
            return figures, FiguresPresenter(ports, guide, figures)
        case FigureAt(name):
            figure = FigurePage(name)
            return figure, FigurePresenter(ports, guide, figure, name)
        case BringFigures():
            bring = BringFiguresPage()
            return bring, BringPresenter(ports, guide, bring)
        case ToNeeds():
            needs = NeedsPage()
            return needs, NeedsPresenter(ports, guide, needs)
        case NeedAt(name):
            need = NeedPage()
            return need, NeedPresenter(ports, guide, need, name, language)
        case NeedPart(name, part):
            asked = NeedPartPage(name, part)
            return asked, NeedPartPresenter(ports, guide, asked, place, language)
        case NeedEnd(name):
            end = NeedEndPage(name)
            return end, NeedEndPresenter(ports, guide, end, name)
        case _:
            page = InsightPage()
            return page, Presenter(ports, guide, page)
