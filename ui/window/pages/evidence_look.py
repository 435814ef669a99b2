# SPDX-License-Identifier: Apache-2.0
"""Evidence of somebody else: what waits, the pieces, and what was found, criterion by criterion."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot

from app.portfolio.assessing import LEAST_WORDS, MOST_WORDS, is_earned
from app.portfolio.checks import PieceSort
from app.portfolio.pieces import Content
from app.portfolio.views import AssessView, Finding, PieceCard, WaitingEvidence
from content_packs.model import Criterion
from ui.window.evidence_intents import FindingChanged, FindingMade, PictureDecided, PieceLooked
from ui.window.evidence_places import EvidenceLook, EvidenceWaits, LookStep
from ui.window.evidence_words import PIECE_ICONS, piece_words
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.pages.some_rows import SomeRows
from ui.window.pages.telling import TellingPage
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.choices import Choices
from ui.window.widgets.piece_shown import PieceShown
from ui.window.widgets.rubric import Rubric
from ui.window.widgets.writing import Writing


class EvidenceWaitsPage(TellingPage):
    """What waits, the oldest first."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Evidence waiting for you"), "display")
        self.text(self.tr("Each was handed to you and to nobody else. They see when you look at it."), "muted")
        self.foot(self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back"))

    def show_waiting(self, waiting: tuple[WaitingEvidence, ...]) -> None:
        """Show it."""
        self.begin_anew()
        if waiting:
            self.put(SomeRows(len(waiting), lambda number: self._row(waiting[number])))
        else:
            self.put(IconText("done", self.tr("Nothing waits for you.")))

    def _row(self, one: WaitingEvidence) -> Button | IconText:
        if not one.here:
            words = self.tr("{name}, {title}: on the device where it was handed in")
            return IconText("device", words.format(name=one.name, title=one.title))
        opens = Go(EvidenceLook(one.submission))
        return self.button(one.name, opens, kind="tile", icon="person", detail=one.title)


class EvidenceLookPage(TellingPage):
    """The pieces. A picture stands behind a press until it was said that it may stay."""

    def __init__(self, submission: str) -> None:
        super().__init__()
        self._submission = submission
        self.can_be_heard()
        self._heading = self.title("", "display")
        self._back = self.button(self.tr("Back"), Go(EvidenceWaits()), kind="quiet", icon="back")
        self._pieces: dict[str, PieceShown] = {}
        self._decides: dict[str, list[Button]] = {}
        self.foot(self._back)

    def show_assessed(self, view: AssessView) -> None:
        """Show them, and what is asked for."""
        self.begin_anew()
        self._pieces, self._decides = {}, {}
        self._heading.say(view.title)
        self.put(Text(self.tr("{name} shows you this. Only you can open it.").format(name=view.name), "muted"))
        asked = Card("sunken")
        asked.add(Text(self.tr("Asked for"), "lead"))
        for each in view.shows:
            asked.add(IconText("dot", each))
        self.put(asked)
        for piece in view.pieces:
            self.put(self._piece(piece, view.texts.get(piece.id)))
        self._go_on(view)
        self.can_be_heard(view, view.language)
        self.focus_heading()

    def show_piece(self, piece: str, content: Content) -> None:
        """Show what is in a piece, and for a picture ask whether it may stay."""
        if piece in self._pieces:
            self._pieces[piece].show_content(content)
        for button in self._decides.get(piece, []):
            button.show()

    def _piece(self, piece: PieceCard, words: str | None) -> Card:
        card = Card()
        if piece.sort is PieceSort.REFUSED:
            card.add(IconText("erase", piece_words(piece.sort), role="lead"))
            return card
        if words is not None:
            card.add(IconText("letters", piece_words(piece.sort), role="small"))
            for part in words.split("\n"):
                if part.strip():
                    card.add(Text(part))
            return card
        if not piece.opens:
            card.add(IconText("lock", self.tr("This cannot be opened with your key. Ask for it once more.")))
            return card
        undecided = piece.sort is PieceSort.PICTURE and not piece.approved
        card.add(IconText(PIECE_ICONS[piece.sort], piece.name or piece_words(piece.sort), role="lead"))
        if undecided:
            card.add(IconText("shield", self.tr("No resident, no record, no screen in it? Look, and say so.")))
        shown = self._pieces[piece.id] = PieceShown(piece.sort)
        card.add(shown)
        look = self.button(self.tr("Look at it"), PieceLooked(piece.id), icon=PIECE_ICONS[piece.sort])
        shown.came.connect(look.hide)
        card.column.addWidget(look, 0, Qt.AlignmentFlag.AlignLeading)
        if undecided:
            self._decide(piece.id, card)
        return card

    def _decide(self, piece: str, card: Card) -> None:
        stays = self.button(self.tr("Nothing of that, it may stay"), PictureDecided(piece, keep=True), icon="check")
        goes = self.button(self.tr("Throw it away"), PictureDecided(piece, keep=False), icon="erase")
        self._decides[piece] = [stays, goes]
        for button in (stays, goes):
            card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            button.hide()

    def _go_on(self, view: AssessView) -> None:
        if view.undecided:
            words = self.tr("Pictures to decide on first: {count}").format(count=view.undecided)
            self.put(IconText("info", words, role="small", tone="muted"))
            self.foot(self._back)
        else:
            onward = Go(EvidenceLook(self._submission, LookStep.RUBRIC))
            self.foot(self._back, self.button(self.tr("Say what you found"), onward, kind="primary", icon="next"))


class RubricPage(TellingPage):
    """One choice for each criterion, and words that help."""

    def __init__(self, submission: str) -> None:
        super().__init__()
        self.can_be_heard()
        self._heading = self.title("", "display")
        self._view: AssessView | None = None
        self._levels: list[int] = []
        self._box = Writing(self.tr("What was good, and what to do next"), most=MOST_WORDS)
        self._outcome = Text("", "lead")
        self._back = self.button(self.tr("Back"), Go(EvidenceLook(submission)), kind="quiet", icon="back")
        self._done = Button(self.tr("Record it"), None, kind="primary", icon="check")
        self._done.chosen.connect(self._record)
        self.foot(self._back, self._done)

    def show_assessed(self, view: AssessView) -> None:
        """Show the rubric with what was chosen before."""
        self.begin_anew()
        self._view, self._levels = view, list(view.finding.levels)
        self._heading.say(view.title)
        self.put(Text(self.tr("What did you find? {name} reads all of it.").format(name=view.name), "muted"))
        for number, criterion in enumerate(view.criteria):
            self.put(self._criterion(number, criterion, view))
        own = Card()
        own.add(Text(self.tr("In your words"), "lead"))
        self._box.put(view.finding.words)
        self._box.changed.connect(self._changed)
        own.add(self._box)
        own.add(IconText("lock", self.tr("{name} reads it. It stays on this device.").format(name=view.name)))
        self.put(own)
        self.put(self._outcome)
        whole = Rubric(self.tr("The rubric"), criteria=view.criteria, scale=view.scale, passing=view.passing)
        self.put(whole)
        self._refresh()
        self.focus_heading()

    def show_piece(self, piece: str, content: Content) -> None:
        """Nothing is looked at here."""

    @property
    def finding(self) -> Finding:
        """What is chosen and typed."""
        return Finding(levels=tuple(self._levels), words=self._box.words)

    def _criterion(self, number: int, criterion: Criterion, view: AssessView) -> Card:
        card = Card()
        card.add(Text(criterion.text, "lead"))
        offered = tuple((place, says) for place, says in enumerate(criterion.says, start=1))
        chosen = self._levels[number] or None
        choices = Choices(offered, chosen=chosen, ask=True)
        choices.setAccessibleName(criterion.text)
        for button in choices.findChildren(Button):
            button.setAccessibleDescription(criterion.text)
        choices.picked.connect(partial(self._picked, number))
        card.add(choices)
        enough = criterion.says[view.passing - 1]
        card.add(Text(self.tr("Enough is: {words}").format(words=enough), "small"))
        return card

    def _picked(self, number: int, level: object) -> None:
        self._levels[number] = int(str(level))
        self._changed()

    @Slot()
    def _changed(self) -> None:
        self._refresh()
        self.intent.emit(FindingChanged(self.finding))

    def _refresh(self) -> None:
        view = self._view
        if view is None:
            return
        whole = all(self._levels)
        earned = whole and is_earned(tuple(self._levels), view.passing)
        worded = len(self._box.words.split()) >= LEAST_WORDS
        self._done.setEnabled(whole and (earned or worded))
        if not whole:
            words = self.tr("Choose one for each.")
        elif earned:
            words = self.tr("{name} has earned it.").format(name=view.name)
        elif worded:
            words = self.tr("Not yet. {name} reads what to do next.").format(name=view.name)
        else:
            words = self.tr("Not yet. Write in a sentence what to do next.")
        self._outcome.setText(words)

    @Slot(object)
    def _record(self, _value: object) -> None:
        self.intent.emit(FindingMade(self.finding))
