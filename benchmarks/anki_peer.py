# SPDX-License-Identifier: Apache-2.0
"""Run by a Python that has Anki (`aqt`), never by ours: `python anki_peer.py WHAT BASE`; see `peers_faults`.

* `make`: a profile, a collection with cards and 40 answers, closed as it should be.
* `answer`: opens the collection without a window and answers cards, one after the other; prints the number of the
  answer once Anki said that it has it, or a line `refused: …` and ends.
* `show`: starts Anki itself and prints the first thing that somebody sees: `usable`, or the words of a dialog.
* `hold`: the same, and Anki stays open until standard input ends.
"""

import os
import sys
import threading
from pathlib import Path

CARDS, PAST = 400, 40
SOMEBODY = "Somebody"


def tell(line: str) -> None:
    """Print a line at once, past whatever stands in a buffer."""
    os.write(1, (line.replace("\n", " ") + "\n").encode())


def collection(base: str):  # noqa: ANN201 - Anki is not known here
    """Open the collection of the one profile."""
    from anki.collection import Collection

    return Collection(str(Path(base) / SOMEBODY / "collection.anki2"))


def make(base: str) -> None:
    """Make the profile, and some past."""
    import anki.lang
    from aqt.profiles import ProfileManager

    anki.lang.set_lang("en_US")
    profiles = ProfileManager(ProfileManager.get_created_base_folder(base))
    profiles.setupMeta()
    profiles.setLang("en_US")
    profiles.create(SOMEBODY)
    profiles.openProfile(SOMEBODY)
    profiles.save()
    profiles.db.close()
    (Path(base) / SOMEBODY).mkdir(exist_ok=True)
    opened = collection(base)
    options = opened.decks.get_config(1)
    options["new"]["perDay"] = options["rev"]["perDay"] = 9999
    opened.decks.save(options)
    for number in range(CARDS):
        note = opened.new_note(opened.models.by_name("Basic"))
        note["Front"], note["Back"] = f"question {number}", "answer " * 20
        opened.add_note(note, opened.decks.id("Default"))
    for _ in range(PAST):
        answered(opened)
    opened.close()


def answered(opened) -> None:  # noqa: ANN001 - Anki is not known here
    """Answer the next card; when none is left, all of them are new again."""
    card = opened.sched.getCard()
    if card is None:
        opened.sched.schedule_cards_as_new(opened.find_cards(""))
        card = opened.sched.getCard()
    card.start_timer()
    opened.sched.answerCard(card, 4)


def answer(base: str, most: int) -> None:
    """Answer, and say each time that it was taken."""
    try:
        opened = collection(base)
        for number in range(1, most + 1):
            answered(opened)
            tell(str(number))
        opened.close()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what Anki says
        tell(f"refused: {type(error).__name__}: {error}")
        os._exit(1)


def show(base: str, *, hold: bool) -> None:
    """Start Anki and look at what it shows first."""
    import aqt
    from aqt import gui_hooks
    from aqt.qt import QApplication, QLabel, QMessageBox, QTextEdit, QTimer

    def stop(line: str, status: int) -> None:
        tell(line)
        if hold:
            threading.Thread(target=lambda: (sys.stdin.read(), os._exit(status))).start()
        else:
            os._exit(status)

    def look() -> None:
        """Somebody asks something, or says that something is wrong, before there is a deck to be seen."""
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return
        words = [dialog.text()] if isinstance(dialog, QMessageBox) else [x.text() for x in dialog.findChildren(QLabel)]
        words += [box.toPlainText() for box in dialog.findChildren(QTextEdit)]
        stop(f"dialog: {dialog.windowTitle()}: {' '.join(words)}", 3)

    def begin(application: aqt.AnkiApp, *words: object) -> None:
        really(application, *words)
        application.looking = QTimer()
        application.looking.timeout.connect(look)
        application.looking.start(200)

    really, aqt.AnkiApp.__init__ = aqt.AnkiApp.__init__, begin
    seen = []

    def rendered(_browser: object) -> None:
        if not seen:
            seen.append(1)
            QTimer.singleShot(0, lambda: stop("usable", 0))

    gui_hooks.deck_browser_did_render.append(rendered)
    sys.argv = ["anki", "-b", base]
    aqt.run()
    tell("ended")


def main() -> None:
    what, base = sys.argv[1:3]
    if what == "make":
        make(base)
    elif what == "answer":
        answer(base, int(sys.argv[3]))
    else:
        show(base, hold=what == "hold")


if __name__ == "__main__":
    main()
