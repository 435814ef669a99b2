# SPDX-License-Identifier: Apache-2.0
"""What I can show: the micro-credentials of a pack, one of them, and whom to hand it to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot

from app.open_badge import EarnedBadge
from app.portfolio.checks import PieceSort
from app.portfolio.pieces import Content
from app.portfolio.views import EvidenceCard, EvidenceView, PieceCard, Stage
from ui.window.evidence_intents import HandedIn, PieceDropped, PieceLooked, ShownAgain, TakenBack
from ui.window.evidence_places import EvidenceAt, EvidenceList, EvidenceStep
from ui.window.evidence_words import PIECE_ICONS, piece_words, stage_icon, stage_words, unknown_words
from ui.window.intents import Go
from ui.window.locales import beside, in_a_row
from ui.window.own_places import Mine
from ui.window.pages.some_rows import SomeRows
from ui.window.pages.telling import TellingPage
from ui.window.passport_places import AtBadge
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.choices import Choices
from ui.window.widgets.piece_shown import PieceShown
from ui.window.widgets.rubric import Rubric


class EvidenceListPage(TellingPage):
    """The micro-credentials, each with how far one is."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("What I can show"), "display")
        self.text(self.tr("Show how you work. One person whom you choose looks at it."), "muted")
        self.foot(self.button(self.tr("Back"), Go(Mine()), kind="quiet", icon="back"))

    def show_cards(self, cards: tuple[EvidenceCard, ...]) -> None:
        """Show them."""
        self.begin_anew()
        if cards:
            self.put(SomeRows(len(cards), lambda number: self._tile(cards[number])))
        else:
            self.put(IconText("info", self.tr("What you learn from has nothing to show yet.")))

    def _tile(self, card: EvidenceCard) -> Button:
        opens = Go(EvidenceAt(card.id))
        detail = stage_words(card) if card.known else beside(stage_words(card), unknown_words(), by=" · ")
        return self.button(card.title, opens, kind="tile", icon=stage_icon(card), detail=detail)


class EvidencePage(TellingPage):
    """One micro-credential: what to show, what is there, and what was found."""

    def __init__(self, credential: str) -> None:
        super().__init__()
        self._credential = credential
        self.can_be_heard()
        self._heading = self.title("", "display")
        self._back = self.button(self.tr("Back"), Go(EvidenceList()), kind="quiet", icon="back")
        self._shown_pieces: dict[str, PieceShown] = {}
        self.foot(self._back)

    def show_evidence(self, view: EvidenceView) -> None:
        """Show it as it stands."""
        self.begin_anew()
        self._shown_pieces = {}
        self._heading.say(view.card.title)
        self._stage(view)
        if view.card.stage is not Stage.EARNED:
            shows = Card()
            shows.add(Text(self.tr("Show this"), "lead"))
            for each in view.shows:
                shows.add(IconText("dot", each))
            self.put(shows)
        elif view.card.known:
            self._badge(view.card)
        for piece in view.pieces:
            self.put(self._piece(piece, view))
        rubric = Rubric(
            self.tr("How it is looked at"),
            criteria=view.criteria,
            scale=view.scale,
            passing=view.passing,
            levels=view.levels,
        )
        self.put(rubric)
        self._who_sees(view)
        self._offer(view)
        self.can_be_heard(view, view.language)
        self.focus_heading()

    def show_piece(self, piece: str, content: Content) -> None:
        """Show what is in a piece, below it."""
        if piece in self._shown_pieces:
            self._shown_pieces[piece].show_content(content)

    def _stage(self, view: EvidenceView) -> None:
        card = view.card
        good = card.stage is Stage.EARNED and card.known
        kind, tone = ("good", "on-soft") if good else ("notice", "on-notice")
        if card.stage in {Stage.NEW, Stage.BEGUN} and not view.words:
            self.put(Text(card.summary, "muted"))
            return
        told = Card(kind)
        told.add(IconText(stage_icon(card), stage_words(card), role="lead", tone=tone))
        if not card.known:
            told.add(Text(unknown_words(), tone=tone))
        if view.words and card.stage is not Stage.WAITING:
            told.add(Text(self.tr("{name} wrote:").format(name=card.who), "small", tone=tone))
            told.add(Text(view.words, tone=tone))
        if not view.here:
            told.add(Text(self.tr("What you handed in is on the device where you did that."), tone=tone))
        if view.coaches:
            names = in_a_row(view.coaches)
            words = self.tr("Ask somebody to go through it with you: {names}. That is what they are there for.")
            told.add(IconText("people", words.format(names=names), tone=tone))
        self.put(told)

    def _badge(self, card: EvidenceCard) -> None:
        """What was earned can be taken along."""
        badge = EarnedBadge(submission="", title=card.title, at_ms=card.at_ms, credential=card.id)
        words = self.tr("Save the badge file")
        detail = self.tr("Schools and employers can check it with their programs.")
        self.put(self.button(words, Go(AtBadge(badge)), kind="tile", icon="star", detail=detail))

    def _piece(self, piece: PieceCard, view: EvidenceView) -> Card:
        card = Card()
        name = piece.name or (piece_words(piece.sort) if piece.opens else self.tr("This cannot be opened any more"))
        card.add(IconText(PIECE_ICONS[piece.sort], name, role="lead"))
        if piece.sort is PieceSort.REFUSED:
            card.add(Text(self.tr("Somebody or something private was on it, so nothing of it was kept."), "small"))
            return card
        if piece.opens:
            shown = self._shown_pieces[piece.id] = PieceShown(piece.sort)
            card.add(shown)
            look = self.button(self.tr("Look at it"), PieceLooked(piece.id), kind="quiet", icon=PIECE_ICONS[piece.sort])
            shown.came.connect(look.hide)
            card.column.addWidget(look, 0, Qt.AlignmentFlag.AlignLeading)
        if view.collecting:
            out = self.button(self.tr("Take it out"), PieceDropped(piece.id), kind="quiet", icon="erase")
            card.column.addWidget(out, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _who_sees(self, view: EvidenceView) -> None:
        match view.card.stage:
            case Stage.WAITING:
                words = self.tr("{name} can open it until it is looked at. You can take it back before.")
            case Stage.EARNED | Stage.NOT_YET:
                words = self.tr("What you handed in is yours alone again. Nobody else can open it.")
            case _:
                words = self.tr("It is locked with your PIN until you hand it to one person.")
        stays = self.tr("It stays on this device.")
        self.put(IconText("lock", f"{words.format(name=view.card.who)} {stays}", role="small", tone="muted"))

    def _offer(self, view: EvidenceView) -> None:
        add = Go(EvidenceAt(self._credential, EvidenceStep.ADD))
        if not view.may_write:
            words = self.tr("To put something in you need a PIN of your own: it locks it for everybody else.")
            self.put(IconText("lock", words, role="lead"))
            self.foot(self._back)
        elif view.collecting and view.pieces:
            hand = Go(EvidenceAt(self._credential, EvidenceStep.HAND))
            more = self.button(self.tr("Add something"), add, icon="plus")
            self.foot(self._back, more, self.button(self.tr("Hand it in"), hand, kind="primary", icon="next"))
        elif view.collecting:
            self.foot(self._back, self.button(self.tr("Add something"), add, kind="primary", icon="plus"))
        elif view.card.stage is Stage.WAITING:
            self.foot(self._back, self.button(self.tr("Take it back"), TakenBack(), icon="undo"))
        elif view.card.stage is Stage.NOT_YET:
            self.foot(self._back, self.button(self.tr("Show more"), ShownAgain(), kind="primary", icon="plus"))
        else:
            self.foot(self._back)


class HandInPage(TellingPage):
    """Whom to hand it to, and what that means."""

    def __init__(self, credential: str) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Who shall look at it?"), "display")
        self._choices: Choices | None = None
        self._back = self.button(self.tr("Back"), Go(EvidenceAt(credential)), kind="quiet", icon="back")
        self._hand = Button(self.tr("Hand it in"), None, kind="primary", icon="check")
        self._hand.chosen.connect(self._handed)
        self.foot(self._back)

    def show_evidence(self, view: EvidenceView) -> None:
        """Offer the people who may look."""
        self.begin_anew()
        may = [one for one in view.people if one.may_read]
        if may:
            self._choices = Choices(tuple((one.id, one.name) for one in may), ask=True)
            self._choices.picked.connect(self._picked)
            self.put(self._choices)
            words = self.tr("This one person can open what you hand in, on this device, until they have looked.")
            self.put(IconText("lock", words))
            told = self.tr("What they find and write stands in your record. Your organisation may read the result.")
            self.put(IconText("info", told, role="small", tone="muted"))
            self._hand.setEnabled(self._choices.chosen is not None)
            self.foot(self._back, self._hand)
        else:
            self.put(IconText("info", self.tr("There is nobody here yet who can look at it. It waits for you.")))
        names = in_a_row(one.name for one in view.people if not one.may_read)
        if names:
            words = self.tr("Not yet possible: {names}. They have to sign in with a PIN of their own once.")
            self.put(IconText("person", words.format(names=names), role="small", tone="muted"))

    def show_piece(self, piece: str, content: Content) -> None:
        """Nothing is looked at here."""

    @Slot(object)
    def _picked(self, _value: object) -> None:
        self._hand.setEnabled(True)

    @Slot(object)
    def _handed(self, _value: object) -> None:
        if self._choices is not None and self._choices.chosen is not None:
            self.intent.emit(HandedIn(str(self._choices.chosen)))
