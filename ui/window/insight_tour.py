# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of what learning comes to: reports, key figures, needs. Nothing of it is real."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.figures.figures import Brought
from app.needs.sheet import Cause, Part, Sheet, Training
from content_packs.model import Pack
from ui.window.insight_places import About
from ui.window.insight_staged import BESIDE, MONDAY, READING, SHEET, need, questions, review, working
from ui.window.pages.insight import InsightPage
from ui.window.pages.insight_figures import BringFiguresPage, FigurePage, FiguresPage
from ui.window.pages.insight_reports import ReportPage
from ui.window.pages.need_part import NeedEndPage, NeedPartPage
from ui.window.pages.needs import NeedPage, NeedsPage
from ui.window.pages.page import Page


def pages(pack: Pack, _language: str) -> Iterator[tuple[str, Page]]:
    """Return each kind of screen with the name of its picture."""
    yield "insight", InsightPage()
    titles = [competency.title for competency in pack.competencies]
    stems = [item.stem for item in pack.items]
    for about in About:
        page = ReportPage(about)
        page.show_whole(questions(stems) if about in {About.QUESTIONS, About.FAIR} else working(titles))
        yield f"insight-{about.value}", page
    table = ReportPage(About.EFFECTS)
    table.show_whole(working(titles))
    table.show_as_table()
    yield "insight-table", table
    wait = ReportPage(About.LEARNED)
    wait.show_far(120, 500, 1)
    yield "insight-reading", wait
    yield from _figures()
    yield from _needs(pack)


def _figures() -> Iterator[tuple[str, Page]]:
    figures = FiguresPage()
    figures.show_measures((BESIDE.measure,))
    yield "key-figures", figures
    figure = FigurePage(BESIDE.measure.name)
    figure.show_beside(BESIDE)
    yield "key-figure", figure
    yield "bring-figures", BringFiguresPage()
    looked = BringFiguresPage()
    looked.show_reading(READING)
    yield "bring-figures-look", looked
    order = BringFiguresPage()
    order.show_order("3/4/2026")
    yield "bring-figures-order", order
    brought = BringFiguresPage()
    brought.show_brought(Brought(8, 2))
    yield "bring-figures-done", brought


def _needs(pack: Pack) -> Iterator[tuple[str, Page]]:
    module = pack.modules[0]
    topics = tuple((pack.manifest.id, each.id, each.title) for each in pack.modules)
    titles = {(pack.manifest.id, module.id): module.title}
    sheet = replace(SHEET, topics=((pack.manifest.id, module.id),))
    listed = NeedsPage()
    draft = replace(need("n2", sheet=Sheet(measure="Breakages")), review_day=0)
    listed.show_needs((need(due=True), draft, need("n3", closed=True)))
    yield "needs", listed
    found = NeedPage()
    found.show_need(review(need(sheet=sheet, due=True)), titles)
    yield "need", found
    work = NeedPage()
    blocked = replace(SHEET, cause=Cause.ENVIRONMENT, training=Training.NO, figure="")
    work.show_need(replace(review(need(sheet=blocked)), figure=None), titles)
    yield "need-not-training", work
    begun = NeedPage()
    begun.show_need(replace(review(draft), figure=None), titles)
    yield "need-draft", begun
    for part in Part:
        page = NeedPartPage("n1", part)
        page.show_part(need(sheet=sheet), MONDAY, ("Falls", "Audit %"), topics)
        yield f"need-{part.value}", page
    end = NeedEndPage("n1")
    end.show_need(need(sheet=sheet))
    yield "need-close", end
