# SPDX-License-Identifier: Apache-2.0
"""A passport in the window, on a real record: written step by step, taken along, brought to somebody else, answered."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.open_badge import EarnedBadge
from app.passport.model import EntryKind
from app.preferences import Preferences, Theme
from app.rights import Actor, ActorKind, Role
from tests.app.passport.signing_kit import BADGE, SUBMISSION, SigningDevice, holds
from tests.ui.conftest import deliver
from ui.window import passport_places as at
from ui.window import places
from ui.window.hand import Hand
from ui.window.pages.brought import BringPage, BroughtPage, LinePage
from ui.window.pages.passport import MyPassportPage
from ui.window.pages.passport_entry import EntryPage, day_shown, day_typed
from ui.window.passport_intents import BringerChosen, EntryBegun, PassportBrought
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.fold import Fold
from ui.window.widgets.tick import Tick
from ui.window.widgets.writing import Writing

TITLE, TAKE = "A talk about dementia", "I was scared of Mr Brown before."


@pytest.fixture
def device(tmp_path, program):
    device = SigningDevice(tmp_path)
    device.accounts.add(id="p0", name="Ana", pack="kit", pin="2580")
    device.accounts.add(id="sue", name="Sue", role="supervisor", pack="kit", pin="2580")
    device.acts("p0")
    program.passports, program.badges, program.accepting = device.passports, device.badges, device.accepting
    program.copies = tmp_path / "files"
    program.copies.mkdir()
    yield device
    device.close()


@pytest.fixture
def hand(device, window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    window.navigator.to(at.MyPassport())
    deliver()
    hand = Hand(window)
    hand.settle()
    return hand


def said(hand) -> str:
    return " | ".join(text.text() for text in hand.shown(Text, hand.page) if text.text())


def press(hand, words: str) -> None:
    button = next(each for each in hand.shown(Button, hand.page) if each.words.startswith(words))
    assert button.isEnabled(), words
    hand.press(button)


def look_at(hand, file: Path) -> None:
    """What the system's own dialog does when somebody chooses a file."""
    hand.page.intent.emit(PassportBrought(str(file)))
    hand.settle()


def write(hand) -> None:
    """The four questions, as a person answers them."""
    press(hand, "Write something down")
    assert isinstance(hand.page, EntryPage)
    press(hand, "A talk with somebody")
    press(hand, "Go on")
    onward = next(each for each in hand.shown(Button, hand.page) if each.words == "Go on")
    assert not onward.isEnabled()
    title, where = (line for line in hand.shown(QLineEdit, hand.page))
    QTest.keyClicks(title, TITLE)
    QTest.keyClicks(where, "Town library")
    press(hand, "Go on")
    press(hand, "Yesterday")
    press(hand, "2 h")
    press(hand, "Go on")
    QTest.keyClicks(hand.page.findChild(Writing), TAKE)
    hand.settle()


def test_an_entry_is_written_in_four_small_questions(hand, device):
    write(hand)
    assert device.passports.mine("p0").draft.take == TAKE
    hand.window.navigator.to(at.MyPassport())
    hand.settle()
    assert "Go on with what you began" in said(hand)
    press(hand, "Go on with what you began")
    hand.page.ask(3)
    press(hand, "Keep it")
    assert isinstance(hand.page, MyPassportPage)
    (entry,) = device.passports.mine("p0").entries
    assert (entry.kind, entry.title, entry.minutes, entry.take) == (EntryKind.TALK, TITLE, 120, TAKE)
    assert entry.day > 20_000
    assert TITLE in said(hand)
    hand.go(EntryBegun(entry.id))
    assert hand.page.left() == {"step": 0}  # what is typed is kept elsewhere, locked
    press(hand, "Take it out of my passport")
    press(hand, "Yes, take it out")
    assert device.passports.mine("p0").entries == ()


def test_an_entry_is_come_back_to(hand, device):
    from ui.window.own_spots import own_place, own_spot

    write(hand)
    spot = own_spot(hand.window.navigator._screens[-1].place)
    assert TITLE not in repr(spot)
    place = own_place(hand.window.navigator._ports, "p0", spot)
    assert (place.entry.title, place.new) == (TITLE, True)
    assert TITLE not in repr(place)


@pytest.mark.dressed
def test_what_goes_along_is_chosen_and_lies_there_as_file_and_paper(hand, device, program):
    write(hand)
    press(hand, "Keep it")
    press(hand, "Take it along")
    ticks = {tick.words: tick for tick in hand.page.findChildren(Tick)}
    assert ticks[TITLE] is not None
    (fold,) = hand.shown(Fold, hand.page)
    assert not any(tick.on for tick in fold.findChildren(Tick))
    press(hand, "Make the file")
    files = sorted(program.copies.iterdir())
    assert [file.name for file in files] == ["stepwell-passport.pdf", "stepwell-passport.stepwell-passport"]
    assert {file.stat().st_mode & 0o077 for file in files} == {0}
    assert files[1].name in said(hand)
    body = holds(files[1].read_text().strip())
    assert [entry["title"] for entry in body["own"]] == [TITLE]
    assert "Brown" not in files[1].read_text() + repr(body)
    words, code = read(files[0])
    assert "What Ana says" in words
    assert "Nobody has checked it." in words
    assert "Brown" not in words
    key = device.signing.own()
    assert code.startswith(f"STEPWELL-PASSPORT-1:{key}:")
    assert code.split(":")[2] in words


def read(file: Path) -> tuple[str, str]:
    """The words of the paper, and what its code holds, by a reader that shares nothing with what drew it."""
    document = QPdfDocument()
    document.load(str(file))
    pages = [document.getAllText(number).text() for number in range(document.pageCount())]
    words = " ".join(" ".join(pages).translate(dict.fromkeys((0x2068, 0x2069))).split())
    for number in range(document.pageCount()):
        size = document.pagePointSize(number) * 3
        image = document.render(number, size.toSize())
        image.save(str(file.with_suffix(f".{number}.png")))
        grey = image.convertToFormat(image.Format.Format_Grayscale8)
        view = memoryview(grey.constBits()).cast("B", [grey.height(), grey.bytesPerLine()])
        found = zxingcpp.read_barcodes(view)
        file.with_suffix(f".{number}.png").unlink()
        if found:
            return words, found[0].text
    raise AssertionError("no code on the paper")


def test_without_a_pin_it_says_so_kindly(device, window, program):
    device.accounts.add(id="p1", name="Ben", pack="kit")
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="p1", role=Role.LEARNER))
    window.navigator.to(places.SignedIn(program.accounts.people["p1"], Preferences(theme=Theme.LIGHT)))
    window.navigator.to(at.MyPassport())
    deliver()
    hand = Hand(window)
    hand.settle()
    assert "To write here you need a PIN of your own" in said(hand)
    assert not any(button.words == "Write something down" for button in hand.shown(Button, hand.page))


def test_somebody_brings_a_passport(hand, device, program, tmp_path):
    write(hand)
    press(hand, "Keep it")
    mine = device.passports.mine("p0")
    made = device.passports.make("p0", {mine.entries[0].id}, ())
    file, changed = tmp_path / "ana.stepwell-passport", tmp_path / "changed.stepwell-passport"
    file.write_bytes(made.content)
    changed.write_bytes(made.content[:-30] + b"A" * 30)
    device.acts("sue", Role.SUPERVISOR)
    hand.window.navigator.to(places.SignedIn(program.accounts.people["p1"], Preferences(theme=Theme.LIGHT)))
    hand.window.navigator.to(at.BringPassport())
    hand.settle()
    assert isinstance(hand.page, BringPage)
    for path, words in (
        (changed, "This passport was changed"),
        (tmp_path, "The file cannot be opened"),
        (tmp_path / "none", "The file cannot be opened"),
    ):
        look_at(hand, path)
        assert words in said(hand)
    look_at(hand, file)
    assert "This passport is genuine" in said(hand)
    assert "It belongs to Ana." in said(hand)
    hand.go(BringerChosen("p0"))
    assert isinstance(hand.page, BroughtPage)
    assert "What Ana says, and nobody has checked" in said(hand)
    press(hand, TITLE)
    assert isinstance(hand.page, LinePage)
    assert TAKE not in said(hand)
    press(hand, "It does not count")
    QTest.keyClicks(hand.page.findChild(Writing), "Bring the certificate.")
    press(hand, "Send the answer")
    assert "Does not count here. Bring the certificate." in said(hand)
    press(hand, TITLE)
    press(hand, "Module clean")
    press(hand, "Title when")
    press(hand, "It counts")
    assert "Counts here for: Title when" in said(hand)
    (prior,) = device.record.state("p0").own.prior.values()
    assert (prior.accepted, prior.competencies, prior.supervisor) == (True, ("when",), "sue")
    device.acts("p0")
    hand.window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    hand.window.navigator.to(places.Progress())
    hand.settle()
    assert "You brought this with you" in said(hand)
    assert "Counts here for: Title when" in said(hand)


def test_a_badge_file_is_saved_from_what_i_know(hand, device, program):
    from app.own.facts import EvidenceHanded, EvidenceJudged

    same = {"submission": SUBMISSION, "pack": "kit", "version": "1.0.0", "credential": BADGE.id, "assessor": "sue"}
    device.record.append("p0", EvidenceHanded(**same, parts=2), EvidenceJudged(**same, levels=(3, 2), earned=True))
    hand.window.navigator.to(places.Progress())
    hand.settle()
    press(hand, BADGE.title)
    press(hand, "Save the badge file")
    press(hand, "Put my name in it")
    press(hand, "Save the badge file")
    first, second = sorted(program.copies.iterdir(), key=lambda file: file.stat().st_mtime_ns)
    assert (first.name, second.name) == (f"stepwell-badge-{BADGE.id}.jwt", f"stepwell-badge-{BADGE.id}-2.jwt")
    hashed, named = (holds(file.read_text().strip())["credentialSubject"]["identifier"][0] for file in (first, second))
    assert (hashed["hashed"], named["identityHash"]) == (True, "Ana")
    assert second.name in said(hand)
    by_its_page = EarnedBadge(submission="", title=BADGE.title, at_ms=0, credential=BADGE.id)
    hand.window.navigator.to(at.AtBadge(by_its_page))
    press(hand, "Save the badge file")
    assert len(list(program.copies.iterdir())) == 3


@pytest.mark.parametrize(
    ("text", "shown"),
    [("3.11.2026", "3.11.2026"), ("2026-11-03", "3.11.2026"), (" 3 / 11 / 2026 ", "3.11.2026"), ("31.2.2026", None)],
)
def test_a_day_is_read_as_people_type_it(text, shown):
    number = day_typed(text)
    assert (day_shown(number) if number else None) == shown
    assert day_typed("soon") is None
    assert day_typed("1.1.1970") is None
