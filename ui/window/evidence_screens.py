# SPDX-License-Identifier: Apache-2.0
"""Makes the page and the presenter of a place where somebody shows something to one other person."""

from __future__ import annotations

from ui.ports import Ports
from ui.window.evidence_places import (
    EvidenceAt,
    EvidenceList,
    EvidenceLook,
    EvidenceStep,
    EvidenceWaits,
    LookStep,
    SharedTexts,
    ShareOne,
)
from ui.window.own_places import OwnPlace
from ui.window.pages.evidence import EvidenceListPage, EvidencePage, HandInPage
from ui.window.pages.evidence_add import AddPage, CameraPage, SpeakPage, WritePage
from ui.window.pages.evidence_look import EvidenceLookPage, EvidenceWaitsPage, RubricPage
from ui.window.pages.page import Page
from ui.window.pages.shared import SharedPage, ShareOnePage
from ui.window.places import Guide
from ui.window.presenters.assessing import AssessPresenter, WaitingPresenter
from ui.window.presenters.base import Presenter
from ui.window.presenters.evidence import EvidenceListPresenter, EvidencePresenter
from ui.window.presenters.shared import SharedPresenter, ShareOnePresenter

_Steps = EvidencePage | AddPage | WritePage | SpeakPage | CameraPage | HandInPage


def _step(place: EvidenceAt) -> _Steps:
    steps: dict[EvidenceStep, type[_Steps]] = {
        EvidenceStep.WHOLE: EvidencePage,
        EvidenceStep.ADD: AddPage,
        EvidenceStep.TEXT: WritePage,
        EvidenceStep.SOUND: SpeakPage,
        EvidenceStep.CAMERA: CameraPage,
        EvidenceStep.HAND: HandInPage,
    }
    return steps[place.step](place.credential)


def make_evidence(place: OwnPlace, ports: Ports, guide: Guide, learner: str) -> tuple[Page, Presenter]:
    """Return page and presenter."""
    match place:
        case EvidenceList():
            cards = EvidenceListPage()
            return cards, EvidenceListPresenter(ports, guide, cards, learner)
        case EvidenceAt():
            page = _step(place)
            return page, EvidencePresenter(ports, guide, page, learner, place)
        case EvidenceWaits():
            waits = EvidenceWaitsPage()
            return waits, WaitingPresenter(ports, guide, waits, learner)
        case EvidenceLook(submission, step):
            look = RubricPage(submission) if step is LookStep.RUBRIC else EvidenceLookPage(submission)
            return look, AssessPresenter(ports, guide, look, learner, place)
        case SharedTexts():
            shared = SharedPage()
            return shared, SharedPresenter(ports, guide, shared, learner)
        case ShareOne():
            one = ShareOnePage()
            return one, ShareOnePresenter(ports, guide, one, learner, place)
        case _:
            raise NotImplementedError(place)
