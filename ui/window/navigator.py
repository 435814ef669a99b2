# SPDX-License-Identifier: Apache-2.0
"""Takes a person from screen to screen.

Makes page and presenter of a place, and destroys them when the place is left.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from app.kiosk import KioskSetting
from app.livery import Livery
from app.preferences import Preferences
from app.signin import SecretKind, WayIn
from app.views import LearnerCard
from ui.ports import Ports
from ui.window.back_to_list import is_list, lead_back
from ui.window.coming_places import CameBack, Way
from ui.window.copied import forget_copied
from ui.window.cycle_places import AtCycle
from ui.window.emergency_places import AtEmergency, Emergency
from ui.window.first_screens import make_screen
from ui.window.focus import BY_KEYS
from ui.window.help_places import Help, ShowHow
from ui.window.keeping import ONLY_HERE, Keeper
from ui.window.kiosk_places import Attract
from ui.window.languages import Languages
from ui.window.layers import lies_over
from ui.window.library_places import AtCode
from ui.window.pages.page import Page
from ui.window.places import (
    MIDDLE,
    AtStep,
    Back,
    ChoosePin,
    Erased,
    FindStart,
    GuestIn,
    Look,
    NewPerson,
    People,
    Pin,
    Place,
    SignedIn,
    Today,
    TryIt,
    Visit,
    Welcome,
)
from ui.window.practice_places import AtPractice
from ui.window.screen import Screen, nested
from ui.window.search_places import FoundLesson
from ui.window.spots import spot_of
from ui.window.style import Appearance
from ui.window.wardrobe import Wardrobe

if TYPE_CHECKING:
    from ui.window.guest_visit import GuestVisit

_OF_NOBODY = (People, Erased, Attract, Emergency, AtEmergency, TryIt, NewPerson)
"""Where nobody acts, though a tap may have let somebody in while the screen before it was left."""
_GONE_THROUGH = (AtStep, AtPractice, AtCycle)
"""What lies on top of a playlist that it was opened from, and leads back there."""
CARD_WAITS_S = 180.0
"""How long a card that was scanned before the sign-in is opened after it."""
_AFTER_WORDS_MS = 5
"""Everything on the screen hears of another language before the page on which it was chosen is made anew."""
HELD_MS = 1_000
MOST_HELD = 3
"""How long, and how often, what would be lost with a page is waited for (`Page.holds`)."""


class Navigator(QObject):
    """Implements `places.Guide`. One screen at a time; a lesson or the look may lie on top of another screen.

    `plain` (safe mode) shows everything as it is shipped, whatever a person or the device likes; nothing of it is lost.
    """

    arrived = Signal(object)
    settled = Signal()
    """An outcome of the background was shown."""
    person_changed = Signal(object)
    guest_changed = Signal(bool)
    """Whether somebody practises without a name."""
    dressed = Signal()
    """Language, theme or text size may be other ones now."""
    waits = Signal(object)
    """How long a kiosk waits from now on (a `KioskSetting`)."""
    kiosk_left = Signal(bool)
    """The lock of the kiosk is open; True: and the program ends."""
    worn = Signal(object)
    """How the organisation looks from now on (an `app.livery.Livery`)."""
    came = Signal(object)
    """Of whom something came from other devices (a tuple of learner ids); may be emitted on any thread."""

    def __init__(
        self,
        ports: Ports,
        stack: QStackedWidget,
        appearance: Appearance,
        languages: Languages,
        *,
        plain: bool = False,
        in_kiosk: bool = False,
    ) -> None:
        super().__init__(stack)
        self._in_kiosk = in_kiosk
        self._left_alone = ""
        """Whom a kiosk, or an emergency, signed out in the middle of something."""
        self.cares = False
        """Whether who is signed in may look after the device; known on a kiosk only."""
        self._ports = ports
        self._stack = stack
        self._appearance = appearance
        appearance.leave_out(stack)
        self._wardrobe = Wardrobe(appearance, languages, plain=plain)
        self._screens: list[Screen] = []
        self._card: LearnerCard | None = None
        self._guest: GuestVisit | None = None
        self._card_code = ("", 0.0)
        """The code of a card to open after the sign-in, and when it was asked for."""
        self._shows_how = False
        """Whether it is still to be offered to who is here, before their first question, to be shown how to tap."""
        self._visit = Visit()
        self.keeper = Keeper(ports, self)
        self._coming = False
        """Screens are being put back."""
        self._look_anew = QTimer(self, singleShot=True, interval=_AFTER_WORDS_MS)
        self._look_anew.timeout.connect(self._look_in_new_language)
        self._held = 0
        """How often what a page holds was waited for since it was to be locked."""
        self.came.connect(self._news, Qt.ConnectionType.QueuedConnection)

    @property
    def preferences(self) -> Preferences:
        """How what is shown looks now."""
        return self._wardrobe.liked

    def begin_with(self, look: Preferences) -> None:
        """Have the device like this from the first moment on; a kiosk goes back to it for whoever comes next."""
        self._wardrobe.begin_with(look)

    @property
    def visit(self) -> Visit:
        """What the person said since they signed in."""
        return self._visit

    @property
    def in_kiosk(self) -> bool:
        """Whether this is a kiosk that is locked."""
        return self._in_kiosk

    @property
    def card(self) -> LearnerCard | None:
        """The person who is signed in."""
        return self._card

    @property
    def page(self) -> Page | None:
        """The page that can be seen."""
        return self._screens[-1].page if self._screens else None

    @property
    def can_go_back(self) -> bool:
        """True when another screen lies below this one."""
        return len(self._screens) > 1

    @property
    def _from_list(self) -> bool:
        """True while a playlist lies below: what is opened from it leads back there."""
        return bool(self._screens) and is_list(self._screens[0].place)

    @property
    def attracts(self) -> bool:
        """True while a kiosk shows to whoever passes by what can be learned here."""
        return bool(self._screens) and isinstance(self._screens[-1].place, Attract)

    @property
    def in_emergency(self) -> bool:
        """True while somebody reads what to do in an emergency; nobody is signed in then."""
        return bool(self._screens) and isinstance(self._screens[-1].place, Emergency | AtEmergency)

    @property
    def begun(self) -> bool:
        """True while there is more on the screen than the first page."""
        first = self._card is None and len(self._screens) == 1 and isinstance(self._screens[0].place, People)
        return not first and not self.attracts

    @property
    def busy(self) -> bool:
        """True while the screen waits for an outcome of the background."""
        return bool(self._screens) and self._screens[-1].presenter.pending > 0

    @property
    def between_attempts(self) -> bool:
        """True while nobody is in the middle of something that goes on with what a pack says."""
        return self._guest is None and not any(isinstance(screen.place, MIDDLE) for screen in self._screens)

    @Slot()
    def begin_anew(self) -> None:
        """Show the first page where there is none: something broke on the way from one page to another."""
        if not self._screens:
            self._replace_all(Attract() if self._in_kiosk else People())

    def show_today_anew(self) -> None:
        """Show Today anew to who looks at it; any other screen is left in peace."""
        if self._card is not None and self._screens and isinstance(self._screens[-1].place, Today):
            self.to(Today())

    @Slot(object)
    def _news(self, learners: tuple[str, ...]) -> None:
        if self._card is not None and self._card.id in learners:
            self.show_today_anew()

    def to(self, place: Place) -> None:
        """Show this place."""
        match place := self._instead(place):
            case Back():
                self._back()
            case People() if self._in_kiosk and (self._card is not None or self._guest is not None):
                self._replace_all(Attract())  # who leaves leaves the screen to whoever comes
            case SignedIn() | GuestIn():
                self._comes_in(place)
            case CameBack(way):
                self._come_back(way)
            case Look() if self._looking_below:
                self._look_again()
            case Today() if self._visit.at_the_device:
                self.to(People())
            case _ if (over := lies_over(place)) is not None:
                self._lay(place, *over)
            case _:
                self._in_place(place)

    def _comes_in(self, place: SignedIn | GuestIn) -> None:
        """Have this person, or a guest, here from now on, and show them what comes first."""
        if isinstance(place, GuestIn):
            from ui.window.guest_visit import GuestVisit  # noqa: PLC0415 - the first picture needs none of it

            self._guest = GuestVisit(place.guest, self._ports)
            self.guest_changed.emit(True)
            self.to(AtStep(place.step))
            return
        card, preferences, first = place.card, place.preferences, place.first
        back = place.back or card.id == self._left_alone
        self._left_alone = ""
        self._person(card)
        self._dress_for(card, preferences, new=place.new, back=back)
        self._shows_how = not (preferences.shown_how or isinstance(first, Welcome | FindStart))
        self.to(first or (FindStart() if place.new else self._where_they_were(back=back)))

    def opens_next(self, code: str) -> None:
        """Open the card of this code once somebody has signed in, if they do so soon."""
        self._card_code = (code, self._ports.steady())

    def _open_card(self) -> None:
        """Open the card that somebody wanted before they signed in, on top of what stands there."""
        code, asked = self._card_code
        self._card_code = ("", 0.0)
        if code and self._ports.steady() - asked <= CARD_WAITS_S:
            self._push(AtCode(code))

    def _where_they_were(self, *, back: bool = False) -> Today:
        if self._card_code[0]:
            return Today()
        memory = self.keeper.memory(self._card.id) if self._card is not None else None
        return Today(resume=back, comes=True, memory=memory)

    def _come_back(self, way: Way) -> None:
        """Show the screens that somebody had before them, as they left them."""
        self._coming = True
        try:
            for number, (place, state) in enumerate(way.screens):
                if number:
                    self._push(place)
                else:
                    self._replace_all(place)
                here = state.get(ONLY_HERE)
                self._screens[-1].page.come_back({**state, **(here if isinstance(here, dict) else {})})
        finally:
            self._coming = False
        if way.gone and self.page is not None:
            self.page.say_changed()

    def _instead(self, place: Place) -> Place:
        """Return where somebody gets who asks for a place: a guest has few; what is new to a person comes first."""
        if self._guest is not None:
            return self._guest.instead(place)
        if self._shows_how and isinstance(place, Welcome | FindStart):
            self._shows_how = False
            return ShowHow(then=place)
        return place

    def _in_place(self, place: Place) -> None:
        """Show a place in place of all others, but for a playlist that it was opened from."""
        if not (self._from_list and isinstance(place, _GONE_THROUGH)):
            self._replace_all(place)
            return
        while self.can_go_back:
            self._screens.pop().end()
        self._push(place)

    def _replace_all(self, place: Place) -> None:
        if isinstance(place, People | Attract | Emergency | AtEmergency):
            self.keeper.keep()
            if self._card is not None and not isinstance(place, People | Attract):
                self._left_alone = self._card.id  # they were not done, and go on where they were
        self._forget(place)
        self._leave_all()
        if self._guest is not None and self._guest.ends(place):
            self._end_guest()
        if isinstance(place, _OF_NOBODY):
            self._sign_out()
            self._person(None)
        if isinstance(place, Attract):
            self._wardrobe.back_to_first()
        if isinstance(place, People | Attract):
            self.dress(self._wardrobe.device)
        self._push(place)
        if isinstance(place, Attract):
            self._card_code = ("", 0.0)
        elif isinstance(place, Today | FindStart) and self._card is not None and self._card_code[0]:
            self._open_card()

    def _forget(self, place: Place) -> None:
        """Remember nothing of who is erased, or whose temporary PIN somebody else has seen."""
        if isinstance(place, ChoosePin):
            self.keeper.forget(place.card.id)
        elif isinstance(place, Erased) and self._card is not None:
            self.keeper.forget(self._card.id)

    def dress(self, preferences: Preferences) -> None:
        """Show everything in this language, theme and text size."""
        another_language = self._wardrobe.wear(preferences)
        self.dressed.emit()
        if another_language and self._looking:
            self._look_anew.start()

    @property
    def _looking(self) -> bool:
        return bool(self._screens) and isinstance(self._screens[-1].place, Look)

    @Slot()
    def _look_in_new_language(self) -> None:
        """Show the page on which a language was chosen in that language, in another turn than all else."""
        self._look_anew.stop()
        if self._looking:
            window, old = self._stack.window(), self._screens.pop()
            state = {**old.page.left(), **old.page.only_here()}
            by_keys = window.testAttribute(BY_KEYS)
            old.end()
            self._push(Look())
            window.setAttribute(BY_KEYS, by_keys)  # which Qt took away
            self._screens[-1].page.come_back(state)

    @property
    def _looking_below(self) -> bool:
        """Whether the page for the look stands there already, at most with Help on it."""
        screens = self._screens[:-1] if self._screens and isinstance(self._screens[-1].place, Help) else self._screens
        return bool(screens) and isinstance(screens[-1].place, Look)

    def _look_again(self) -> None:
        """Go back to the beginning of that page: a second one on top would leave one below that is out of date."""
        if not self._looking:
            self._back()
        if self._looking:
            self._screens[-1].page.to_top()
            self._screens[-1].page.focus_heading()

    @property
    def dressed_anew(self) -> bool:
        """Whether what can be seen has the look that was chosen: that takes some turns."""
        return self._appearance.is_done and not self._look_anew.isActive()

    def finish_dressing(self) -> None:
        """Have all in the look that was chosen, now."""
        if self._look_anew.isActive():
            self._look_in_new_language()
        self._appearance.finish()

    def dress_device(self, preferences: Preferences) -> None:
        """Look like this from now on, and whenever nobody is signed in, until the program is closed."""
        self._wardrobe.keep_for_device(preferences)
        self.dress(preferences)

    def greet(self, preferences: Preferences) -> None:
        """Show everything as somebody likes it, in the language that was just chosen on a kiosk; nothing is kept."""
        self.dress(self._wardrobe.for_greeting(preferences))

    def _dress_for(self, card: LearnerCard, preferences: Preferences, *, new: bool, back: bool) -> None:
        """Greet who has come in; lessons and questions come in that language too, until they leave."""
        if new:
            self._wardrobe.chosen = {}  # what they answered is later
        elif back:
            self._wardrobe.comes_again(card.id)
        self.greet(preferences)
        shown = self.preferences
        self._visit.look = (shown.theme, shown.text_size) != (preferences.theme, preferences.text_size)
        if shown.language != preferences.language:
            self._visit.language = shown.language
            speak = partial(self._ports.accounts.speak_for_now, card.id, shown.language)
            self._ports.background.run(speak, done=lambda _nothing: None, failed=_bug)

    def wait(self, waiting: KioskSetting) -> None:
        """Wait so long for somebody on a kiosk."""
        self.waits.emit(waiting)

    def wear(self, livery: Livery) -> None:
        """Have the organisation's look from now on, which was kept."""
        self.worn.emit(livery)

    def leave_kiosk(self, *, close: bool) -> None:
        """Open the lock, which was written down."""
        self._in_kiosk = False
        self.kiosk_left.emit(close)

    @Slot()
    def lock(self) -> None:
        """Nobody touched anything for long: the person's screens go, and with a PIN they come back to where they were.

        What is typed is kept as a draft at every change. Where nobody is signed in yet, what was begun goes as well:
        a temporary PIN that was right would let whoever passes choose the next one.
        """
        if self._held < MOST_HELD and self.page is not None and self.page.holds():
            self._held += 1
            QTimer.singleShot(HELD_MS, self, self.lock)
            return
        self._held = 0
        card, preferences = self._card, self.preferences
        if self._in_kiosk:
            self._left_alone = card.id if card is not None else self._left_alone
            if not self.attracts:
                self.to(Attract())
            return
        if not self.begun:
            return
        self.to(People())
        if card is None:
            return
        asked = self.page

        def known(way: WayIn) -> None:
            if way.kind is not SecretKind.NONE and self.page is asked:
                self.dress(preferences)
                self.to(Pin(card, away=True, pictures=way.kind is SecretKind.PICTURE))

        self._ports.background.run(partial(self._ports.accounts.way_in, card.id), done=known, failed=_bug)

    def close(self) -> None:
        """Take every screen away; the window is closing."""
        self.keeper.keep()
        self.keeper.close()
        self._leave_all()
        self._end_guest()
        if self._card is not None:
            forget_copied()

    def _sign_out(self) -> None:
        """Let nobody act any more, after all that the screens asked for, and also where nobody was seen to come in.

        A tap on a person may have let them in while its screen was being left.
        """
        self._ports.background.run(self._ports.accounts.sign_out, done=lambda _nothing: None, failed=_bug)

    def _person(self, card: LearnerCard | None) -> None:
        if card != self._card:
            if self._card is not None:
                forget_copied()
                self._wardrobe.goes(self._card.id)
            self._card = card
            self.keeper.follow(card.id if card is not None else "", self._screens)
            self._visit = Visit()
            self.cares = False
            if card is not None and self._in_kiosk:
                done = partial(self._known_to_care, card)
                self._ports.background.run(self._ports.caretakers.here, done=done, failed=_bug)
            self.person_changed.emit(card)

    def _known_to_care(self, card: LearnerCard, here: bool) -> None:
        if self._card == card:
            self.cares = here

    def _end_guest(self) -> None:
        """Forget what a guest did."""
        guest, self._guest = self._guest, None
        if guest is not None:
            guest.end()
            forget_copied()
            self.guest_changed.emit(False)

    def _push(self, place: Place) -> None:
        if isinstance(place, Help) and self._screens:
            self._screens[-1].remember_focus()
        with nested(self._stack):
            if self._guest is None:
                page, presenter = make_screen(place, self._ports, self, self._card, self.preferences)
            else:
                page, presenter = self._guest.screen(place, self, self.preferences)
        if self._from_list and isinstance(place, (*_GONE_THROUGH, FoundLesson)):
            lead_back(page, found=isinstance(place, FoundLesson))
        screen = Screen(page, presenter, place, self._wardrobe.spoken, self)
        screen.settled.connect(self.settled)
        page.intent.connect(self.keeper.poke)
        page.tell_scrolled(self.keeper.poke)  # one that was thrown runs on when the finger has gone
        self._screens.append(screen)
        self._appearance.hold(self._stack.window(), lambda: presenter.busy and not presenter.closed, page)
        self._stack.addWidget(page)
        if self._stack.isVisible():
            page.come_in_turns()
        self._stack.setCurrentWidget(page)
        presenter.open()
        if self.page is not page:
            return  # it led on at once, to a page that has arrived since
        page.focus_heading()
        if self._coming or (isinstance(place, Today) and place.comes):
            self.keeper.poke()  # what is kept is being read, or put back
        else:
            self.keeper.keep()
        self.arrived.emit(page)
        self.settled.emit()

    def _lay(self, place: Place, *over: type[Place]) -> None:
        """Put a page on top of the others, in place of such as lie there already."""
        while self._screens and isinstance(self._screens[-1].place, over):
            self._screens.pop().end()
        self._push(place)

    def _back(self) -> None:
        if not self.can_go_back:
            self.to(Today() if self._card else People())
            return
        over = self._screens.pop()
        over.end()
        below = self._screens[-1]
        if isinstance(below.place, Help) and below.language != self._wardrobe.spoken:
            self._back()  # what is below it comes in the new language
            return
        if below.language != self._wardrobe.spoken and self._guest is None:  # a guest has nothing to go on from
            self._say_anew(below)
            if isinstance(over.place, Help) and self._screens[-1].place == below.place:
                self._screens[-1].presenter.helped()
            return
        page = below.page
        self._appearance.catch_up()
        self._stack.setCurrentWidget(page)
        if isinstance(over.place, Help | ShowHow):
            below.give_focus_back()
            below.presenter.helped()
        else:
            page.focus_again()
            below.presenter.returned()
        self.keeper.keep()
        self.arrived.emit(page)
        self.settled.emit()

    def _say_anew(self, below: Screen) -> None:
        """Show a screen in the language that was chosen on top of it, as it was left."""
        if self._card is not None and spot_of(below.place) is not None:
            self.keeper.keep()
            self.to(self._where_they_were())
            return
        state = {**below.page.left(), **below.page.only_here()}
        self.to(below.place)
        if self.page is not None:
            self.page.come_back(state)

    def _leave_all(self) -> None:
        while self._screens:
            self._screens.pop().end()


def _bug(error: Exception) -> None:
    raise error
