# SPDX-License-Identifier: Apache-2.0
"""A guest in the window: the pages of a learner on a record that nobody keeps, and no way to anybody's own pages."""

from __future__ import annotations

from msgspec.structs import replace

from app.preferences import Preferences
from app.views import Finished, LearnerCard, LessonView, PortionEnd, QuestionView
from ui.ports import GuestPort, Ports
from ui.window.first_screens import make_screen
from ui.window.help_places import Help, ShowHow
from ui.window.kiosk_places import Attract
from ui.window.pages.guest import GuestEndPage
from ui.window.pages.lesson import LessonPage
from ui.window.pages.portion import PortionEndPage
from ui.window.pages.question import QuestionPage
from ui.window.places import AtStep, Back, Explanation, GuestEnd, Guide, Look, NewPerson, People, Place
from ui.window.presenters.attempt import LessonPresenter, QuestionPresenter
from ui.window.presenters.base import Presenter
from ui.window.presenters.home import StartingPresenter
from ui.window.screens import Made


class GuestVisit:
    """One guest, from the first question until the end or until they walk off."""

    def __init__(self, guest: GuestPort, ports: Ports) -> None:
        self._guest = guest
        self._ports = replace(ports, learning=guest.learning)

    @staticmethod
    def instead(place: Place) -> Place:
        """Return where a guest gets who asks for a place: what belongs to somebody with a name is the end for them."""
        match place:
            case AtStep(Finished() as finished):
                return GuestEnd(finished)
            case AtStep() | Explanation() | GuestEnd() | People() | Attract() | NewPerson():
                return place
            case Help() | ShowHow() | Look() | Back():
                return place
            case _:
                return GuestEnd()

    @staticmethod
    def ends(place: Place) -> bool:
        """Say whether the guest is gone at this place."""
        return isinstance(place, People | Attract | NewPerson)

    def screen(self, place: Place, guide: Guide, preferences: Preferences) -> Made:
        """Return page and presenter of a place that `instead` named."""
        learner = self._guest.learner
        match place:
            case GuestEnd(finished):
                end = GuestEndPage(finished)
                return end, Presenter(self._ports, guide, end)
            case AtStep(QuestionView() as question):
                page = QuestionPage(question, kept=False)
                return page, QuestionPresenter(self._ports, guide, page, learner, question)
            case AtStep(PortionEnd() as portion):
                so_far = PortionEndPage(portion, kept=False)
                return so_far, StartingPresenter(self._ports, guide, so_far, learner)
            case AtStep(LessonView() as view) | Explanation(view):
                lesson = LessonPage(view)
                return lesson, LessonPresenter(self._ports, guide, lesson, learner, view)
            case Look() | Help() | ShowHow():
                return make_screen(place, self._ports, guide, None, preferences)
            case _:
                card = LearnerCard(
                    id=learner, name="", role="learner", language=preferences.language, colour=0, pack=""
                )
                return make_screen(place, self._ports, guide, card, preferences)

    def end(self) -> None:
        """Forget everything, after all that the screens asked for."""
        self._ports.background.run(self._guest.close, done=_nothing, failed=_bug)


def _nothing(_result: None) -> None:
    """There is nothing to show."""


def _bug(error: Exception) -> None:
    raise error
