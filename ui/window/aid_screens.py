# SPDX-License-Identifier: Apache-2.0
"""Makes page and presenter of things to look up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from app.aids.views import (
    AidView,
    ChecklistOutline,
    CoachView,
    CredentialView,
    DocumentView,
    GlossaryView,
    HuddleView,
    ProgrammeOutline,
    RoleView,
)
from ui.huddle_sheets import write_sheet
from ui.ports import Ports
from ui.window.aid_places import AtAid, ToLookUp
from ui.window.pages.aid import ChecklistOutlinePage, CoachPage, DocumentPage, GlossaryPage, HuddlePage, ProgrammePage
from ui.window.pages.aids import AidPage, LookUpPage
from ui.window.pages.page import Page
from ui.window.pages.way import CredentialPage, RolePage
from ui.window.places import Guide
from ui.window.presenters.aids import AidPresenter, DocumentPresenter, HuddlePresenter, LookUpPresenter
from ui.window.presenters.base import Presenter
from ui.window.widgets.library_rows import NotNoted

Made: TypeAlias = tuple[Page, Presenter]


def make_aid(place: ToLookUp | AtAid, ports: Ports, guide: Guide, learner: str) -> Made:
    """Return page and presenter."""
    if isinstance(place, ToLookUp):
        found = LookUpPage(leads=place.leads)
        return found, LookUpPresenter(ports, guide, found, learner)
    made = _made(place.view, ports, guide, learner)
    if place.unnoted:
        made[0].column.insertWidget(0, NotNoted())
    return made


def _made(view: AidView, ports: Ports, guide: Guide, learner: str) -> Made:
    match view:
        case HuddleView():
            huddle = HuddlePage(view)
            return huddle, HuddlePresenter(ports, guide, huddle, learner, view.pack, write=_sheet(view, ports))
        case DocumentView():
            document = DocumentPage(view)
            return document, DocumentPresenter(ports, guide, document, learner, view.pack, copy=_copy)
        case _:
            page = page_of(view)
            return page, AidPresenter(ports, guide, page, learner, view.pack)


def page_of(view: AidView) -> AidPage:  # noqa: PLR0911 - one for each kind
    """Return the page alone."""
    match view:
        case HuddleView():
            return HuddlePage(view)
        case DocumentView():
            return DocumentPage(view)
        case RoleView():
            return RolePage(view)
        case CredentialView():
            return CredentialPage(view)
        case CoachView():
            return CoachPage(view)
        case ChecklistOutline():
            return ChecklistOutlinePage(view)
        case ProgrammeOutline():
            return ProgrammePage(view)
        case GlossaryView():
            return GlossaryPage(view)


def _copy(link: str) -> None:
    """Put an address where it can be pasted, until whoever is signed in leaves (`ui.window.copied`)."""
    QGuiApplication.clipboard().setText(link)


def _sheet(view: HuddleView, ports: Ports) -> Callable[[Path], Path]:
    """What writes the sheet; its words are those of the window now, not of the thread that writes."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    said = _said()
    livery = ports.livery.livery  # asked on the thread that writes

    def write(inside: Path) -> Path:
        return write_sheet(view.huddle, view.topics, said, inside, livery(), right_to_left=mirrored)

    return write


def _said() -> Mapping[str, str]:
    translate = QCoreApplication.translate
    return {
        "about": translate("HuddleSheet", "About:"),
        "say": translate("HuddleSheet", "Say to the team"),
        "ask": translate("HuddleSheet", "Ask the team"),
        "listen": translate("HuddleSheet", "Listen for:"),
        "notes": translate("HuddleSheet", "Notes"),
        "sources": translate("HuddleSheet", "Where the facts come from:"),
    }
