# SPDX-License-Identifier: Apache-2.0
"""The pieces of a lesson below each other: words, call-outs, steps, films and sounds, pages, the words of the work."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.views import Feedback, LessonView, QuestionView
from content_packs import media
from content_packs.captions import read_captions
from content_packs.lesson_blocks import Block, CallOut, Pages, Played, Prose, Shown, Steps, blocks
from content_packs.markdown import media_paths, term_ids
from content_packs.model import Film, Term
from content_packs.proof import MediaFile
from ui.window.coming_back import numbers
from ui.window.focus import into_sight
from ui.window.lesson_intents import FilmAnswered, FilmWaits, MediaPlaced, MediaPlayed
from ui.window.pages.column import Column
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.beside import Beside, Original
from ui.window.widgets.film_question import FilmQuestion
from ui.window.widgets.fold import Fold
from ui.window.widgets.how_to import HowTo
from ui.window.widgets.picture_view import PictureView
from ui.window.widgets.playing import steps_to_play
from ui.window.widgets.reading import Reading

if TYPE_CHECKING:
    from ui.window.widgets.pdf_pages import PdfPages
    from ui.window.widgets.player import Player

HIGHEST_PICTURE = 400
"""Of a drawing between the words, px: what is written in it is to be read at every size of the words."""
_AT_FIRST: Final = 1
"""Pieces that are made with the page: they stand below the title and what the lesson is for."""
Pieces = Sequence[Callable[[], None]]
_ICONS = {"remember": "flag", "careful": "careful", "own-words": "chat"}


class LessonBody(Column):
    """A lesson at a reading level. `wants` carries what the person does in it (`ui.window.lesson_intents`)."""

    wants = Signal(object)

    def __init__(
        self,
        view: LessonView,
        level: str,
        *,
        original: bool = False,
        whole: bool = False,
        make: Callable[[Pieces, int], None] | None = None,
    ) -> None:
        """Show it; `original`: with its words in the pack's own language beside each piece, where it has some.

        `whole`: all steps of a how-to at once, for whoever has no time to turn them. `make` is given what makes the
        pieces, and how many of them at once; it makes the others in order when it wants to. Without it all are there.
        """
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._view = view
        self._whole = whole
        self._text = view.lesson.at_level(level)
        self._terms = {term.id: term for term in view.glossary}
        self._films = {film.path: film for film in view.lesson.films}
        self._readings: list[Reading] = []
        self._pictures: list[tuple[str, PictureView]] = []
        self._pdfs: dict[str, PdfPages] = {}
        self._how_tos: list[tuple[str, HowTo, int]] = []
        self.players: dict[str, Player] = {}
        self._meaning: Card | None = None
        self.question: FilmQuestion | None = None
        self._waiting: Player | None = None
        self._draft: object = None
        """What was chosen of a question that is being asked once more, as plain JSON."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TOKENS.space.m)
        self._places: dict[str, QWidget] = {}
        self._early: dict[str, bytes | MediaFile] | None = {}
        """The files that came before all pieces were there; None: they are."""
        pieces = self._pieces(original=original)
        at_first = _AT_FIRST
        if self._text.narration:
            listen = Played(self._text.narration, self.tr("Listen to this lesson"), is_film=False)
            steps = steps_to_play()
            pieces = [*steps, partial(self._add_player, listen), *pieces]
            at_first = 0 if steps else at_first + 1
        (make or _at_once)(pieces, at_first)

    def _pieces(self, *, original: bool) -> list[Callable[[], None]]:
        """What makes the pieces, in the order in which they stand."""
        paths = tuple(sorted(media_paths(self._text.body)))
        shown = blocks(self._text.body, paths, self._terms)
        beside = self._originals(len(shown), paths) if original else ()
        pieces: list[Callable[[], None]] = [
            partial(self._add, block, f"block-{number}", beside[number] if number < len(beside) else None)
            for number, block in enumerate(shown)
        ]
        film = next((number for number, block in enumerate(shown) if isinstance(block, Played)), None)
        if film is not None and not self._text.narration:
            pieces[film:film] = steps_to_play()
        return [*pieces, *(partial(self._add_original, each) for each in beside[len(shown) :]), self._end_pieces]

    def _end_pieces(self) -> None:
        self._add_words()
        early, self._early = self._early or {}, None
        for path, data in early.items():
            self.put(path, data)

    # --- what it is given

    @property
    def media(self) -> tuple[str, ...]:
        """The files of the pack that it shows, captions before what they belong to."""
        shown = {*media_paths(self._text.body), *self.players, self._text.narration} - {""}
        captions = {self._films[path].captions for path in shown & self._films.keys()}
        return (*sorted(captions - {""}), *sorted(shown))

    def put(self, path: str, data: bytes | MediaFile) -> None:
        """Take a file of the pack."""
        ending = media.ending(path)
        if path in self.players:
            self.players[path].put(data, ending)
            return
        if self._early is not None:
            self._early[path] = data
        if isinstance(data, MediaFile):
            return  # a film that another level of the lesson has
        if ending in media.CAPTIONS:
            self._put_captions(path, data)
        elif path in self._pdfs:
            self._pdfs[path].put(data)
        elif ending in media.PICTURES:
            for reading in self._readings:
                reading.put_picture(path, data)
            for own, picture in self._pictures:
                if own == path:
                    picture.put(data)

    def _put_captions(self, path: str, data: bytes) -> None:
        for film in self._films.values():
            if film.captions == path and film.path in self.players:
                self.players[film.path].put_captions(read_captions(data))

    def ask(self, question: QuestionView) -> None:
        """Put the question below the film that waits for it."""
        if self._waiting is None:
            return
        self.question = card = FilmQuestion(question)
        card.answered.connect(lambda answer: self.wants.emit(FilmAnswered(card.item, answer)))
        card.done.connect(self._go_on)
        card.come_back(self._draft)
        self._draft = None
        self._column.insertWidget(self._column.indexOf(self._waiting) + 1, card)
        card.stem.setFocus()

    def show_feedback(self, feedback: Feedback) -> None:
        """Show what came of the answer."""
        if self.question is not None:
            self.question.show_feedback(feedback)
        if self._waiting is not None:
            self._waiting.answered()

    def left(self) -> dict[str, object]:
        """Return as plain JSON what of it is as the person left it, not as it is at first."""
        parts: dict[str, dict[str, object]] = {
            "films": {path: left for path, player in self.players.items() if (left := player.left())},
            "pages": {path: pages.left for path, pages in self._pdfs.items() if any(pages.left)},
            "steps": {name: how_to.left for name, how_to in self._each_how_to() if any(how_to.left)},
        }
        state: dict[str, object] = {name: part for name, part in parts.items() if part}
        if self.question is not None and self._waiting is not None and not self.question.answered_now:
            path = next(path for path, player in self.players.items() if player is self._waiting)
            state["asked"] = {"film": path, "item": self.question.item, "draft": self.question.left}
        return state

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand as it was left, as far as it is still the same."""
        for path, player in self.players.items():
            player.come_back(_part(_part(state, "films"), path))
        for path, pages in self._pdfs.items():
            pages.come_back(numbers(_part(state, "pages").get(path)))
        for name, how_to in self._each_how_to():
            how_to.come_back(numbers(_part(state, "steps").get(name)))
        self._ask_again(_part(state, "asked"))

    def _each_how_to(self) -> Iterator[tuple[str, HowTo]]:
        return ((name, how_to) for name, how_to, number in self._how_tos if number == 0)

    def _ask_again(self, asked: Mapping[str, object]) -> None:
        """Ask once more what a film waited for, and keep what was chosen until it is there."""
        path, item = asked.get("film"), asked.get("item")
        player = self.players.get(path) if isinstance(path, str) else None
        if player is None or not isinstance(item, str):
            return
        film = self._films.get(str(path), Film(path=str(path)))
        for number, pause in enumerate(film.pauses):
            if pause.item == item:
                self._draft = asked.get("draft")
                player.waited(number)
                self._wait(player, film, number)
                return

    def pause(self) -> None:
        """Let nothing play on."""
        for player in self.players.values():
            player.pause()

    # --- reading aloud

    @property
    def is_recorded(self) -> bool:
        """Whether there is a recording of these words, as far as is known."""
        player = self.players.get(self._text.narration)
        return player.may_play if player is not None else bool(self._text.narration) and self._early is not None

    @property
    def recording(self) -> Player | None:
        """The recording of these words, if there is one that this computer can play."""
        player = self.players.get(self._text.narration)
        return player if player is not None and player.can_play else None

    def spoken_place(self, where: str) -> QWidget | None:
        """Return where a part stands; a step of a how-to is turned to, so that it can be seen."""
        for name, how_to, number in self._how_tos:
            if name == where:
                how_to.turn_to(number)
        return self._places.get(where)

    # --- how it is made

    def _originals(self, pieces: int, paths: tuple[str, ...]) -> tuple[Block, ...]:
        """The pieces of the original; not piece by piece where the translation is cut otherwise: then below all."""
        whole = self._view.original
        if whole is None:
            return ()
        found = blocks(whole.at_level(self._text.name).body, paths)
        return found if len(found) == pieces else (*(Prose("") for _ in range(pieces)), *found)

    def _add_original(self, block: Block, beside: QWidget | None = None) -> None:
        """Put the original of a piece beside it, or below all; of what is no words nothing."""
        html = _html_of(block)
        if not html:
            if beside is not None:
                self._column.addWidget(beside)
            return
        reading = Reading(html, self._view.original.title if self._view.original else "")
        own = Original(self._view.original_language, reading)
        self._column.addWidget(own if beside is None else Beside(beside, own))

    def _add(self, block: Block, where: str, original: Block | None = None) -> None:
        match block:
            case Prose(html):
                card = Card()
                self._places[where] = reading = self._reading(html)
                card.add(reading)
                self._add_original(original or Prose(""), card)
            case CallOut(kind, html):
                card = Card("notice" if kind == "careful" else "good" if kind == "remember" else "hero")
                head = IconText(_ICONS[kind], self._kind_words(kind), role="lead", tone=_tone(kind))
                self._places[f"{where}-head"] = head
                self._places[where] = reading = self._reading(html)
                card.add(head)
                card.add(reading)
                self._add_original(original or Prose(""), card)
            case Steps(steps, before) if self._whole:
                self._add(Prose(f"{before}<ol>{''.join(f'<li>{step}</li>' for step in steps)}</ol>"), where, original)
                whole = self._places[where]
                self._places |= {f"{where}-step-{number}": whole for number in range(len(steps))}
                self._places[f"{where}-before"] = whole
            case Steps(steps, before):
                first = self._reading(before) if before else None
                readings = tuple(self._reading(step) for step in steps)
                how_to = HowTo(readings, first)
                self._how_tos += [(f"{where}-step-{number}", how_to, number) for number in range(len(steps))]
                self._places |= {f"{where}-step-{number}": each for number, each in enumerate(readings)}
                if first is not None:
                    self._places[f"{where}-before"] = first
                self._add_original(original or Prose(""), how_to)
            case Played():
                self._add_player(block)
            case Shown(path, alt):
                picture = PictureView(alt, highest=HIGHEST_PICTURE)
                self._pictures.append((path, picture))
                self._places[where] = picture
                self._column.addWidget(picture)
            case Pages(path, alt):
                self._add_pages(path, alt)
                if path in self._pdfs:
                    self._places[where] = self._pdfs[path]

    def _reading(self, html: str) -> Reading:
        reading = Reading(html, self._view.lesson.title)
        reading.asked.connect(partial(self._explain, reading))
        self._readings.append(reading)
        return reading

    def _add_player(self, block: Played) -> None:
        film = self._films.get(block.path, Film(path=block.path))
        try:
            from ui.window.widgets.player import Player  # noqa: PLC0415 - a computer without its libraries reads on
        except ImportError:
            self._column.addWidget(_read_instead(self.tr("This computer cannot play this."), film.transcript))
            return
        player = Player(
            block.alt,
            film=block.is_film,
            transcript=film.transcript,
            start_ms=self._view.places.get(block.path, 0),
            pauses=tuple(pause.at for pause in film.pauses),
        )
        player.placed.connect(lambda ms: self.wants.emit(MediaPlaced(block.path, ms)))
        player.played.connect(lambda finished: self.wants.emit(MediaPlayed(block.path, finished)))
        player.waits.connect(partial(self._wait, player, film))
        self.players[block.path] = player
        self._column.addWidget(player)

    def _add_pages(self, path: str, alt: str) -> None:
        try:
            from ui.window.widgets.pdf_pages import PdfPages  # noqa: PLC0415 - as for films
        except ImportError:
            self._column.addWidget(_read_instead(self.tr("These pages cannot be shown on this computer."), alt))
            return
        self._pdfs[path] = PdfPages(alt)
        self._column.addWidget(self._pdfs[path])

    def _add_words(self) -> None:
        used = term_ids(self._text.body)
        terms = [term for term in self._view.glossary if term.id in used]
        if terms:
            fold = Fold(self.tr("Words in this lesson"))
            for term in terms:
                fold.add(_entry(term))
            self._column.addWidget(fold)

    # --- what happens

    def _wait(self, player: Player, film: Film, number: int) -> None:
        self._waiting = player
        self.wants.emit(FilmWaits(film.path, film.pauses[number].item))

    def _go_on(self) -> None:
        card, self.question = self.question, None
        if card is not None:
            card.hide()
            card.deleteLater()
        if self._waiting is not None:
            self._waiting.go_on()

    def _explain(self, reading: Reading, term: str) -> None:
        """Show what a word means, below the words that it stands in."""
        found, holder = self._terms.get(term), reading.parentWidget()
        if found is None or holder is None:
            return
        self._close_meaning()
        self._meaning = card = Card("good")
        card.add(_entry(found))
        close = Button(self.tr("Close"), kind="quiet", icon="check")
        close.chosen.connect(lambda _value: self._close_meaning())
        card.add(close)
        self._column.insertWidget(self._column.indexOf(holder) + 1, card)
        announce(self, f"{found.term}: {found.meaning}")
        QTimer.singleShot(0, card, partial(into_sight, card))  # once it has its place: it may be below the edge

    def _close_meaning(self) -> None:
        card, self._meaning = self._meaning, None
        if card is not None:
            card.hide()
            card.deleteLater()

    def _kind_words(self, kind: str) -> str:
        names = {
            "remember": self.tr("Remember"),
            "careful": self.tr("Careful"),
            "own-words": self.tr("In your own words"),
        }
        return names[kind]


def _at_once(pieces: Pieces, _at_first: int) -> None:
    for piece in pieces:
        piece()


def _part(state: Mapping[str, object], name: str) -> Mapping[str, object]:
    """A part of what was kept; empty where it is not there."""
    part = state.get(name)
    return part if isinstance(part, dict) else {}


def _html_of(block: Block) -> str:
    """The words of a piece; those of all steps, one below the other, as all of them are read."""
    match block:
        case Prose(html) | CallOut(_, html):
            return html
        case Steps(steps, before):
            return before + "<ol>" + "".join(f"<li>{step}</li>" for step in steps) + "</ol>"
        case _:
            return ""


def _tone(kind: str) -> str:
    return "on-notice" if kind == "careful" else "on-soft"


def _entry(term: Term) -> Text:
    also = f" ({', '.join(term.synonyms)})" if term.synonyms else ""
    return Text(f"{term.term}{also}: {term.meaning}")


def _read_instead(words: str, text: str) -> Card:
    card = Card("sunken")
    card.add(IconText("info", words, tone="accent"))
    if text:
        card.add(Text(text))
    return card
