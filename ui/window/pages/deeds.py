# SPDX-License-Identifier: Apache-2.0
"""One decision about one person: what happens is said first, Back is always there, nothing happens by itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit

from app.oversight import LEAST_REASON, MOST_REASON
from app.people.standing import LONGEST_SITE
from app.people.team import Deed, PersonHere
from app.rights import Role
from app.signin import SecretKind
from app.temporary_pins import HOURS
from ui.window.folders import steps
from ui.window.intents import Confirmed, Go, ReasonGiven, RoleChosen, SiteNamed
from ui.window.pages.page import Page
from ui.window.places import Back, Person
from ui.window.team_words import deed_words, first_pin, role_does, role_name
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.choices import Choices
from ui.window.widgets.flow import Flow

DIGITS_TOGETHER = 3
"""Of a temporary PIN, as people say numbers aloud."""


class DeedPage(Page):
    """A question, what happens, Back, and a button that does it."""

    def __init__(self, deed: Deed, person: PersonHere) -> None:
        super().__init__()
        self._person = person
        self._words = deed_words(deed, person)
        self._heading = self.title(self._words.title, "display")
        self._back = self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back")

    def _say_lines(self, *more: str) -> Card:
        card = Card()
        for words in (*self._words.lines, *more):
            card.add(IconText("info", words))
        self.add(card)
        return card

    def _finish(self) -> Button:
        return self.button(self.tr("Done"), Go(Person(self._person.card)), kind="primary")


class ConfirmPage(DeedPage):
    """What needs no more than a yes."""

    def __init__(self, deed: Deed, person: PersonHere) -> None:
        super().__init__(deed, person)
        self._say_lines()
        self.foot(self._back, self.button(self._words.act, Confirmed(), kind="primary"))


class ResetPage(DeedPage):
    """What a reset loses, then the temporary PIN. It is gone with the page."""

    def __init__(self, person: PersonHere) -> None:
        super().__init__(Deed.RESET_PIN, person)
        self._what: list[Card] = []
        self.foot(self._back)

    def show_loss(self, notes: int) -> None:
        """Say exactly what cannot be read again, above all else, and only then offer to do it."""
        if notes:
            loss = Card("notice")
            loss.add(IconText("erase", self._loss(notes), role="lead", tone="on-notice"))
            self.add(loss)
            self._what.append(loss)
        self._what.append(self._say_lines(*([] if notes or first_pin(self._person) else [self._loss(0)])))
        kind = "secondary" if notes else "primary"
        self.foot(self._back, self.button(self._words.act, Confirmed(), kind=kind))

    def show_pin(self, pin: str) -> None:
        """Show the temporary PIN big; a screen reader spells it."""
        name = self._person.card.name
        for card in self._what:
            card.hide()
        self._heading.say(self.tr("The PIN for {name}").format(name=name))
        card = Card("sunken")
        card.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # read as it is typed, in every language
        groups = Flow(gap=TOKENS.space.l)
        card.column.addLayout(groups)
        for start in range(0, len(pin), DIGITS_TOGETHER):
            group = Text(pin[start : start + DIGITS_TOGETHER], "display", tone="accent")
            group.setAccessibleName(" ".join(group.text()))
            groups.add(group)
        self.add(card)
        for icon, words in (
            ("chat", self.tr("Tell it to {name} now, and to nobody else.")),
            ("person", self.tr("{name} presses the name on the first screen and types it.")),
            ("lock", self.tr("Then {name} chooses a PIN that nobody else knows.")),
        ):
            self.add(IconText(icon, words.format(name=name), role="lead"))
        self.text(self.tr("It is shown this one time only, and works for {hours} hours.").format(hours=HOURS), "muted")
        self.foot(self._finish())
        self.to_top()
        self.focus_heading()
        announce(self, f"{self._heading.text()}: {' '.join(pin)}")

    def _loss(self, notes: int) -> str:
        if not notes:
            words = self.tr("No private notes are lost: there are none.")
        elif notes == 1:
            words = self.tr("1 private note of {name} cannot be read again without the recovery code on paper.")
        else:
            words = self.tr(
                "%n private notes of {name} cannot be read again without the recovery code on paper.", "", notes
            )
        return words.format(name=self._person.card.name)


class BadgePage(DeedPage):
    """A new badge, then where its card lies."""

    def __init__(self, person: PersonHere) -> None:
        super().__init__(Deed.GIVE_BADGE, person)
        self._said = self._say_lines()
        self.foot(self._back, self.button(self._words.act, Confirmed(), kind="primary"))

    def show_card(self, file: Path) -> None:
        """Say exactly where the card lies, and what to do with it."""
        name = self._person.card.name
        self._heading.say(self.tr("The badge of {name} is ready").format(name=name))
        self._replace(
            "good",
            IconText("done", self.tr("Its card was written. It lies here:"), role="lead"),
            Text(steps(file)),
            Text(self.tr("Open it with a web browser, print it on A4 paper at 100 %, and cut the card out.")),
            Text(self.tr("Then delete the file: whoever prints it once more has the same badge."), "small"),
        )
        self.foot(self._finish())
        self.focus_heading()

    def show_card_failed(self, inside: Path) -> None:
        """Say that no card could be written there."""
        words = self.tr("The card could not be written here. The disk may be full, or closed for this account:")
        again = Text(self.tr("If there was a badge before, look on the page of this person whether it still works."))
        self._replace("notice", IconText("info", words, role="lead"), Text(steps(inside)), again)

    def _replace(self, role: str, *widgets: Text | IconText) -> None:
        self._said.hide()
        self._said.deleteLater()
        self._said = Card(role)
        for widget in widgets:
            self._said.add(widget)
        self.add(self._said)
        self.to_top()
        announce(self, " ".join(text.text() for text in self._said.findChildren(Text)))


class RolePage(DeedPage):
    """One of the three roles, with what each may do."""

    def __init__(self, person: PersonHere) -> None:
        super().__init__(Deed.SET_ROLE, person)
        self._choices = Choices(tuple((role, role_name(role)) for role in Role), chosen=person.role)
        self._choices.picked.connect(self._refresh)
        self.add(self._choices)
        self._does = self.text("", "lead")
        self._pin = self.text(
            self.tr("There is no PIN yet. Without one this role gives no more than a learner may: give a PIN next."),
            "muted",
        )
        self.text(self.tr("It holds from the next time that {name} signs in.").format(name=person.card.name), "muted")
        self._act = Button(self._words.act, None, kind="primary")
        self._act.chosen.connect(self._chosen)
        self.foot(self._back, self._act)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        role = Role(str(self._choices.chosen))
        self._does.setText(role_does(role))
        self._pin.setVisible(role is not Role.LEARNER and self._person.way is SecretKind.NONE)
        self._act.setEnabled(role is not self._person.role)

    @Slot(object)
    def _chosen(self, _value: object) -> None:
        self.intent.emit(RoleChosen(str(self._choices.chosen)))


class MovePage(DeedPage):
    """A line for the name of the site, and the sites that are known here."""

    def __init__(self, person: PersonHere) -> None:
        super().__init__(Deed.MOVE, person)
        self._line = QLineEdit()
        self._line.setMaxLength(LONGEST_SITE)
        self._line.setPlaceholderText(self.tr("Name of the workplace"))
        self._line.setAccessibleName(self.tr("Name of the workplace"))
        self._line.textChanged.connect(self._refresh)
        self.add(self._line)
        self._sites = Flow(gap=TOKENS.space.s)
        self.column.addLayout(self._sites)
        self._say_lines()
        self._act = Button(self._words.act, None, kind="primary")
        self._act.chosen.connect(self._named)
        self.foot(self._back, self._act)
        self._refresh()

    def show_sites(self, sites: tuple[str, ...]) -> None:
        """Offer the others that are known here, so that a name is typed in one way only."""
        for site in sites:
            if site != self._person.site:
                known = Button(site, site, icon="house")
                known.chosen.connect(self._fill)
                self._sites.add(known)

    @Slot(object)
    def _fill(self, site: object) -> None:
        self._line.setText(str(site))

    @Slot()
    def _refresh(self) -> None:
        site = " ".join(self._line.text().split())
        self._act.setEnabled(bool(site) and site != self._person.site)

    @Slot(object)
    def _named(self, _value: object) -> None:
        self.intent.emit(SiteNamed(self._line.text()))


class GlassPage(DeedPage):
    """Why something is opened that is usually closed."""

    def __init__(self, deed: Deed, person: PersonHere) -> None:
        super().__init__(deed, person)
        name = person.card.name
        self._heading.say(self.tr("Why do you need this now?"))
        self.text(self._words.button, "lead")
        self._line = QLineEdit()
        self._line.setMaxLength(MOST_REASON)
        self._line.setPlaceholderText(self.tr("Your reason"))
        self._line.setAccessibleName(self.tr("Your reason"))
        self._line.textChanged.connect(self._refresh)
        self.add(self._line)
        least = self.tr("A few words, {count} letters at least.").format(count=LEAST_REASON)
        self.text(least, "small")
        card = Card("notice")
        for words in (
            self.tr("{name} will read your reason, with your name and the time. It cannot be taken back."),
            self.tr("It opens only what is about {name}, and closes when you leave."),
        ):
            card.add(IconText("info", words.format(name=name), tone="on-notice"))
        self.add(card)
        self._act = Button(self.tr("Open it"), None)
        self._act.chosen.connect(self._given)
        self.foot(self._back, self._act)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._act.setEnabled(len(" ".join(self._line.text().split())) >= LEAST_REASON)

    @Slot(object)
    def _given(self, _value: object) -> None:
        self.intent.emit(ReasonGiven(self._line.text()))
