# SPDX-License-Identifier: Apache-2.0
"""Who are you: tiles with initials, a search when there are many, and a PIN on a big keypad."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.preferences import Preferences
from app.surveys.views import SurveyCard
from app.text import search_text
from app.views import LearnerCard
from ui.window.care_places import Device
from ui.window.intents import BadgeScanned, Go, LookChosen, PersonChosen, PinTyped
from ui.window.languages import NAMES, available
from ui.window.locales import beside, listed
from ui.window.order import by_name
from ui.window.pages.keys_first import KeysFirst
from ui.window.pages.page import Page
from ui.window.places import NewPerson, People, TryIt
from ui.window.scanner import Scanner
from ui.window.survey_intents import SurveyAsked
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Text, announce, restyle
from ui.window.widgets.flow import Flow
from ui.window.widgets.fold import Fold
from ui.window.widgets.logo import Banner
from ui.window.widgets.pads import SecretPad
from ui.window.widgets.wait import LONGEST_WAIT_S, Wait

MANY = 12
"""More people than this, and a search line is shown."""
SHOWN = 16
"""Tiles at once: more could not be looked through, and thousands would take seconds to lay out."""
SEVERAL = 2
"""From so many surveys on they stand behind one line: names are needed more."""
LINES_WITH_BANNER = 24
"""A page of fewer lines of text has no room for the organisation in large; then it stands in the top bar."""
BANNER = 64
"""Height of the organisation's logo, px."""
LINES_WITH_HELP = 20
"""A page of fewer lines of text says only below the keys whom to ask who forgot their PIN."""
LINES_WITH_BADGE = 13
"""A page of fewer lines of text shows the keys of a PIN without the initials above them."""


def initials(name: str) -> str:
    """Return one or two letters for a tile."""
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words[:1])).upper()


class Badge(QLabel):
    """Initials on a person's colour; says nothing by itself."""

    def __init__(self, name: str, colour: int, parent: QWidget | None = None) -> None:
        super().__init__(initials(name), parent)
        self.setProperty("tile", str(colour % len(TOKENS.themes["light"].tiles)))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def become(self, name: str, colour: int) -> None:
        """Show the initials of another person."""
        self.setText(initials(name))
        tile = str(colour % len(TOKENS.themes["light"].tiles))
        if tile != self.property("tile"):
            restyle(self, tile=tile)

    def sizeHint(self) -> QSize:
        """A square that two wide letters fit into."""
        self.ensurePolished()
        side = max(TOKENS.size.target + 8, round(self.fontMetrics().horizontalAdvance("MM") * 1.15))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Letters are not cut."""
        return self.sizeHint()


class PersonTile(Button):
    """A person: initials, colour and name."""

    def __init__(self, card: LearnerCard) -> None:
        super().__init__(card.name, PersonChosen(card), kind="tile")
        self._badge = Badge(card.name, card.colour)
        self._row.insertWidget(0, self._badge)
        self.setMinimumHeight(TOKENS.size.target + 36)

    def become(self, card: LearnerCard) -> None:
        """Be the tile of another person; a new one would have to be styled and measured anew (10 ms each)."""
        if self._value != PersonChosen(card):
            self._value = PersonChosen(card)
            self._badge.become(card.name, card.colour)
            self.say(card.name)

    def sizeHint(self) -> QSize:
        """Room for the badge and the name."""
        own = super().sizeHint()
        width = max(own.width() + self._badge.sizeHint().width(), TOKENS.size.column // 3)
        return QSize(width, max(own.height(), self._row.totalHeightForWidth(width)))

    def minimumSizeHint(self) -> QSize:
        """Room for the badge and the longest word of the name."""
        own = super().minimumSizeHint()
        return QSize(own.width() + self._badge.sizeHint().width(), own.height())


class PeoplePage(Page):
    """The first screen, with a way to the other languages in their own words."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._banner = Banner(BANNER)
        self.add(self._banner)
        self.title(self.tr("Who are you?"), "display")
        self._offer_languages(preferences)
        self._cards: list[tuple[str, LearnerCard]] = []
        self._tiles: list[PersonTile] = []
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find your name"))
        self._search.setAccessibleName(self.tr("Find your name"))
        self._search.textChanged.connect(self._filter)
        Scanner(self, strangers=True).scanned.connect(self._badge)
        self._search.hide()
        self.add(self._search)
        self._stranger = self.text(
            self.tr(
                "This badge is not known here. Press your name instead, or ask the person who looks after this device."
            ),
            "lead",
        )
        self._stranger.hide()
        self._intro = self.text("", "muted")
        self._intro.hide()
        self._flow = Flow(gap=TOKENS.space.m, fill=True)
        self.column.addLayout(self._flow)
        self._nobody = self.text(self.tr("Nobody with this name. Are you new here?"), "muted")
        self._nobody.hide()
        self._more = self.text("", "muted")
        self._more.hide()
        device = self.button(self.tr("This device"), Go(Device()), kind="quiet", icon="device")
        trying = self.button(self.tr("Try it without a name"), Go(TryIt()), icon="seed")
        new = self.button(self.tr("I am new here"), Go(NewPerson()), kind="primary", icon="plus")
        self.gives_way = (device,)
        self.foot(device, trying, new)

    def _offer_languages(self, preferences: Preferences) -> None:
        """Above all names, since whoever needs it cannot read the rest; in the foot they left no room for names."""
        row = Flow(gap=TOKENS.space.s)
        self.column.addLayout(row)
        for tag in available():
            if tag != preferences.language:
                wanted = LookChosen(preferences.theme, preferences.text_size, tag, preferences.keyboard)
                row.add(self.button(NAMES[tag], wanted, kind="quiet", icon="world"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, names are needed more than a logo."""
        super().resizeEvent(event)
        self._banner.make_room(room=self.height() > LINES_WITH_BANNER * self.fontMetrics().height())

    def show_people(self, cards: tuple[LearnerCard, ...]) -> None:
        """Show a tile for each person, or for those who fit what is typed where there are many."""
        self._cards = [(search_text(card.name), card) for card in by_name(cards)]
        self._filter(self._search.text())
        self._search.setVisible(len(cards) > MANY)
        self._intro.setVisible(not cards)
        self._intro.setText(
            self.tr("Learn a little each day, a few minutes at a time. Press the button below to begin.")
        )

    def show_surveys(self, cards: tuple[SurveyCard, ...]) -> None:
        """Offer surveys that can be answered without saying who one is."""
        rows = [self._survey(survey, named=len(cards) > 1) for survey in cards]
        if len(rows) < SEVERAL:
            for row in rows:
                self.add(row)
            return
        folded = Fold(self.tr("How is work?"), self.tr("Surveys that nobody sees your name in"))
        for row in rows:
            folded.add(row)
        self.add(folded)

    def _survey(self, survey: SurveyCard, *, named: bool) -> Button:
        """One of them; `named`: with what is learned there, since two may have one title."""
        words = self.tr("%n questions, without a name", "", survey.questions)
        detail = beside(survey.pack_title, words, by=" · ") if named else words
        return self.button(
            survey.title, SurveyAsked(survey.pack, survey.id), kind="option", icon="heart", detail=detail
        )

    def show_unknown_badge(self) -> None:
        """Say that this badge is nobody's, and no more than that."""
        self._stranger.show()
        self._scroll.ensureVisible(0, 0)
        announce(self, self._stranger.text())

    @Slot(object)
    def _badge(self, codes: tuple[str, ...]) -> None:
        self._stranger.hide()
        self.intent.emit(BadgeScanned(codes))

    @Slot(str)
    def _filter(self, text: str) -> None:
        found = found_by(search_text(text), self._cards)
        shown = found[:SHOWN]
        for card in shown[len(self._tiles) :]:
            tile = PersonTile(card)
            tile.chosen.connect(self.intent)
            self._tiles.append(tile)
            self._flow.add(tile)
        for place, tile in enumerate(self._tiles):
            tile.setVisible(place < len(shown))
            if place < len(shown):
                tile.become(shown[place])
        self._flow.invalidate()
        self._nobody.setVisible(bool(self._cards) and not found)
        more = len(found) - SHOWN
        self._more.setText(self.tr("%Ln more. Type the first letters of your name.", "", more))
        self._more.setVisible(more > 0)


def found_by(wanted: str, cards: Sequence[tuple[str, LearnerCard]]) -> list[LearnerCard]:
    """Return whom a search finds: first those of whose names a word begins so, then those that have it anywhere."""
    within = [(f" {wanted}" not in f" {key}", card) for key, card in cards if wanted in key]
    return [card for late in (False, True) for behind, card in within if behind is late]


class PinPage(KeysFirst):
    """The PIN of one person."""

    def __init__(self, card: LearnerCard, *, away: bool = False, pictures: bool = False) -> None:
        super().__init__()
        self._pictures = pictures
        row = QHBoxLayout()
        row.setSpacing(TOKENS.space.m)
        self._badge_of = Badge(card.name, card.colour)
        row.addWidget(self._badge_of, 0, Qt.AlignmentFlag.AlignTop)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(0)
        row.addLayout(self._beside, 1)
        self.column.addLayout(row)
        words = self.tr("Hello {name}. Tap your pictures") if pictures else self.tr("Hello {name}. Type your PIN")
        self._beside.addWidget(self.title(words.format(name=card.name)))
        self._message = Text("", "lead")  # above the keys: below them it is out of sight where the words are big
        self._message.hide()
        self._beside.addWidget(self._message)
        asks = self.tr("Forgotten? Ask the person who looks after this device for a new PIN.")
        self._forgotten = Text(asks, "small")
        self._beside.addWidget(self._forgotten)
        kept: list[QWidget] = []
        if away:
            words = self.tr("You were away for a while. What you were doing is kept, with what you typed.")
            kept.append(self.text(words, "lead"))
        self._pad = SecretPad(pictures=pictures)
        self.add(self._pad)
        self._wait = Wait(self)
        self._wait.changed.connect(self._say)
        self._enter = Button(self.tr("Come in"), None, kind="primary")
        self._enter.chosen.connect(self._done)
        self._pad.typed.connect(self._refresh)
        self._refresh()
        back = self.button(self.tr("That is not me"), Go(People()), kind="quiet", icon="back")
        self.foot(back, self._enter)
        self._message.setText(self._words(LONGEST_WAIT_S))  # it has its room from the beginning
        self.put_first(self._pad, less=tuple(kept), said=self._message, instead=True)
        Scanner(self, strangers=False).scanned.connect(self._badge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the initials go: keys are needed more, and the heading says the name."""
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Likewise after the text size changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_badge_of"):
            self._make_room()

    def _make_room(self) -> None:
        """Before the initials what stands beside them has to go: it is read below the keys then."""
        lines = self.height() / self.fontMetrics().height()
        self._badge_of.setVisible(lines > LINES_WITH_BADGE)
        room = lines > LINES_WITH_HELP
        if room is (self._beside.indexOf(self._forgotten) < 0):
            (self.column if room else self._beside).removeWidget(self._forgotten)
            if room:
                self._beside.addWidget(self._forgotten)
            else:
                self.add(self._forgotten)

    def forget_typed(self) -> None:
        """Have nothing typed."""
        self._pad.clear()

    def show_carers(self, names: tuple[str, ...]) -> None:
        """Name whom to ask; everybody may know."""
        words = self.tr("Forgotten? Ask {names} for a new PIN.")
        self._forgotten.setText(words.format(names=listed(names)))
        self.make_room()

    def show_wrong(self, wait_seconds: int) -> None:
        """Say that the PIN was not right, and when the next try is looked at."""
        if self._enter.hasFocus():
            self.focus_heading()  # a button that is off has none, and Enter would press another one
        self._pad.clear()
        self._message.show()
        self.make_room()
        self._wait.begin(wait_seconds)
        self.to_top()
        announce(self, self._message.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a keyboard type the PIN."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._done(None)
        elif self._wait.left or not self._pad.key(event):
            super().keyPressEvent(event)

    def show_unknown_badge(self) -> None:
        """A badge of nobody here changes nothing."""

    @Slot(object)
    def _badge(self, codes: tuple[str, ...]) -> None:
        """Somebody else comes by; the digits of their badge are no PIN."""
        self._pad.clear()
        self.intent.emit(BadgeScanned(codes))

    @Slot(object)
    def _done(self, _value: object) -> None:
        if self._pad.ready and not self._wait.left:
            self.intent.emit(PinTyped(self._pad.secret))

    @Slot()
    def _refresh(self) -> None:
        self._enter.setEnabled(self._pad.ready and not self._wait.left)

    @Slot()
    def _say(self) -> None:
        self._pad.setEnabled(not self._wait.left)
        self._refresh()
        self._message.setText(self._words(self._wait.left))

    def _words(self, left: int) -> str:
        """Return what is said of a PIN that did not fit; `left`: how many seconds to wait."""
        if not left:
            return self.tr("That PIN did not fit. Try it again, slowly.")
        return self.tr("That PIN did not fit. You can try again in {seconds} seconds.").format(seconds=left)
