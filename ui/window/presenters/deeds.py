# SPDX-License-Identifier: Apache-2.0
"""What can be done for one person. Each deed says first what it does, and is asked for again in `app`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from app.errors import Refusal
from app.people.team import GLASS, Deed, Joining
from app.privacy.views import MyData
from app.record.errors import StoreFailed
from app.views import CarriedProgramme, LearnerCard, PlanView
from ui.badge_files import new_badge
from ui.ports import Ports
from ui.window.aid_intents import ProgrammeStarts
from ui.window.certificate_intents import CertificateAsked
from ui.window.intents import Confirmed, Intent, PersonChosen, ReasonGiven, RoleChosen, SiteNamed
from ui.window.places import ForPerson, Guide, Person
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.certificates import Certificates, CertificatesView
from ui.window.presenters.team import FinderPresenter, FinderView
from ui.window.work_intents import SavedDeleted


class DeedPresenter(Presenter):
    """Does what needs no more than a yes, or one choice; then the page of the person says that it is done."""

    def __init__(self, ports: Ports, guide: Guide, view: View, place: ForPerson) -> None:
        super().__init__(ports, guide, view)
        self._place = place
        self._person = place.person.card

    def act(self, intent: Intent) -> None:
        learner, people = self._person.id, self._ports.people
        match intent, self._place.deed:
            case Confirmed(), Deed.LEAVE:
                self._do(partial(people.leave, learner))
            case Confirmed(), Deed.COME_BACK:
                self._do(partial(people.come_back, learner))
            case Confirmed(), Deed.REVOKE_BADGES:
                self._do(partial(self._ports.accounts.revoke_badges, learner))
            case RoleChosen(role), Deed.SET_ROLE:
                self._do(partial(people.set_role, learner, "", role))
            case SiteNamed(site), Deed.MOVE:
                self._do(partial(people.move, learner, site))
            case _:
                super().act(intent)

    def _do(self, work: Callable[[], object]) -> None:
        self.run(work, self._done_with)

    def _done_with(self, _result: object) -> None:
        self._guide.to(Person(self._person, self._place.deed))


class MoveView(View, Protocol):
    """A line for the name of a site."""

    def show_sites(self, sites: tuple[str, ...]) -> None:
        """Offer these, which are known here."""


class MovePresenter(DeedPresenter):
    """Lets a person belong to another site."""

    def __init__(self, ports: Ports, guide: Guide, view: MoveView, place: ForPerson) -> None:
        super().__init__(ports, guide, view, place)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.team.sites, self._view.show_sites)


class ProgrammesView(View, Protocol):
    """The programmes of somebody's pack."""

    def show_programmes(self, programmes: tuple[CarriedProgramme, ...]) -> None: ...


class StartProgrammePresenter(DeedPresenter):
    """Starts a programme for a person."""

    def __init__(self, ports: Ports, guide: Guide, view: ProgrammesView, place: ForPerson) -> None:
        super().__init__(ports, guide, view, place)
        self._view = view

    def open(self) -> None:
        self.run(partial(self._ports.planning.carried_for, self._person.id), self._view.show_programmes)

    def act(self, intent: Intent) -> None:
        match intent:
            case ProgrammeStarts(programme):
                self._do(partial(self._ports.planning.start_for, self._person.id, programme))
            case _:
                super().act(intent)


class ResetView(View, Protocol):
    """What a reset loses; then the temporary PIN."""

    def show_loss(self, notes: int) -> None:
        """So many private notes cannot be read again without the recovery code."""

    def show_pin(self, pin: str) -> None:
        """It is shown this once."""


class ResetPresenter(DeedPresenter):
    """Gives somebody a temporary PIN; nothing keeps it once the page is gone."""

    def __init__(self, ports: Ports, guide: Guide, view: ResetView, place: ForPerson) -> None:
        super().__init__(ports, guide, view, place)
        self._view = view

    def open(self) -> None:
        self.run(partial(self._ports.accounts.loses_on_reset, self._person.id), self._view.show_loss)

    def act(self, intent: Intent) -> None:
        match intent:
            case Confirmed():
                self.run(partial(self._ports.accounts.reset_pin, self._person.id), self._view.show_pin)
            case _:
                super().act(intent)


class BadgeView(View, Protocol):
    """A new badge, and where its card lies."""

    def show_card(self, file: Path) -> None: ...
    def show_card_failed(self, inside: Path) -> None:
        """No card could be written into this folder."""


class BadgePresenter(DeedPresenter):
    """Gives somebody a new badge, and writes its card."""

    def __init__(self, ports: Ports, guide: Guide, view: BadgeView, place: ForPerson) -> None:
        super().__init__(ports, guide, view, place)
        self._view = view

    def act(self, intent: Intent) -> None:
        match intent:
            case Confirmed():
                self.run(self._written, self._show)
            case _:
                super().act(intent)

    def _written(self) -> tuple[Path, bool]:
        inside = self._ports.copies()
        try:
            return new_badge(self._ports.accounts, self._person, inside, self._ports.livery.livery()), True
        except (OSError, StoreFailed):
            return inside, False

    def _show(self, written: tuple[Path, bool]) -> None:
        path, ok = written
        if ok:
            self._view.show_card(path)
        else:
            self._view.show_card_failed(path)


class GlassPresenter(DeedPresenter):
    """Opens what is usually closed, for a reason; then the deed itself is on the screen."""

    def act(self, intent: Intent) -> None:
        match intent:
            case ReasonGiven(reason):
                right = GLASS[self._place.deed]
                self.run(partial(self._ports.oversight.break_glass, right, self._person.id, reason), self._opened)
            case _:
                super().act(intent)

    def _opened(self, _nothing: None) -> None:
        self._guide.to(ForPerson(self._place.deed, self._place.person))


class KeptView(View, CertificatesView, Protocol):
    """What is kept about somebody, counted, and what they work towards."""

    def show_kept(self, data: MyData, plan: PlanView | None) -> None:
        """`plan` is None where what they learn from is not on this device."""


class KeptPresenter(DeedPresenter):
    """Looks at what is kept about a person; both looks are written down for them."""

    def __init__(self, ports: Ports, guide: Guide, view: KeptView, place: ForPerson) -> None:
        super().__init__(ports, guide, view, place)
        self._view = view
        self._certificates = Certificates(self, ports, guide, view, self._person.id)

    def open(self) -> None:
        self.run(self._read, self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case CertificateAsked():
                self._certificates.make(intent)
            case SavedDeleted(path):
                self._certificates.delete(path)
            case _:
                super().act(intent)

    def _read(self) -> tuple[MyData, PlanView | None]:
        data = self._ports.privacy.my_data(self._person.id)
        try:
            return data, self._ports.planning.plan(self._person.id)
        except Refusal as refused:
            if refused.code == "no_such_pack":
                return data, None
            raise

    def _show(self, found: tuple[MyData, PlanView | None]) -> None:
        self._view.show_kept(*found)
        if found[1] is not None:
            self._certificates.open()


class MergeView(FinderView, Protocol):
    """Who the other one is, and then what making them one does."""

    def show_joining(self, joining: Joining) -> None: ...


class MergePresenter(FinderPresenter):
    """Makes one person of two: of whom it is opened goes, who is found stays."""

    def __init__(self, ports: Ports, guide: Guide, view: MergeView, place: ForPerson) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._duplicate = place.person.card
        self._joining: Joining | None = None

    def act(self, intent: Intent) -> None:
        match intent:
            case PersonChosen(card):
                self.run(partial(self._ports.team.joining, self._duplicate.id, card.id), self._chosen)
            case Confirmed() if self._joining is not None:
                self._merge(self._joining)
            case _:
                super().act(intent)

    def _chosen(self, joining: Joining) -> None:
        self._joining = joining
        self._view.show_joining(joining)

    def _merge(self, joining: Joining) -> None:
        """Private notes are given up only where it was said beforehand that there are some."""
        merge = partial(
            self._ports.people.merge, joining.duplicate.id, joining.into.id, give_up_notes=joining.notes > 0
        )
        self.run(merge, partial(self._merged, joining.into))

    def _merged(self, into: LearnerCard, _notes: int) -> None:
        self._guide.to(Person(into, Deed.MERGE))
