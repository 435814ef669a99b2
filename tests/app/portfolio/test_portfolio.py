# SPDX-License-Identifier: Apache-2.0
"""Evidence: what leads to what, who gets on and who does not, and that nobody else can read any of it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.errors import Refusal
from app.own.facts import EvidenceHanded, EvidenceJudged, EvidenceWithdrawn, TeachingOffered
from app.portfolio.assessing import Assessing
from app.portfolio.camera import Camera
from app.portfolio.checks import LONGEST, MOST_BYTES, MOST_PIECES, PieceSort, check
from app.portfolio.pieces import Content
from app.portfolio.portfolio import Portfolio
from app.portfolio.views import Finding, Stage
from app.rights import COMMAND_LINE
from tests.app.cycling.test_cycling import dump
from tests.app.kit import Device, make_pack
from tests.app.record.test_plans import noted
from tests.evidence_samples import EXIF, HANDS, NEXT, PDF, SOUND, jpeg, segment, with_credential

PACK = with_credential(make_pack())
WORDS = "I washed for a slow count of twenty before I went to Mrs Abara."
DRAFT = "Half of a sentence about the sink"
PINS = {"ana": "2580", "bo": "3691", "cy": "1472", "sue": "4813", "sam": "5924", "opa": "6035"}
ROLES = {"sue": "supervisor", "sam": "supervisor", "opa": "operator"}
PICTURE = jpeg(marker=b"a picture of the sink")


class House:
    """A device where six people have signed in once."""

    def __init__(self, device: Device) -> None:
        self.device = device
        camera = self.camera = Camera(device.database, gate=device.gate, audit=device.audit)
        self.portfolio = Portfolio(
            device.database,
            record=device.record,
            shelf=device.shelf,
            accounts=device.accounts,
            gate=device.gate,
            sealed=device.sealed,
            camera=camera,
            new_id=device.new_id,
        )
        self.assessing = Assessing(
            device.database,
            record=device.record,
            shelf=device.shelf,
            accounts=device.accounts,
            gate=device.gate,
            audit=device.audit,
        )

    def sign_in(self, who: str) -> str:
        assert self.device.accounts.sign_in(who, PINS[who]).ok
        return who

    def add(self, sort: PieceSort, data: bytes, name: str = "", *, nobody_in_it: bool = False):
        return self.portfolio.add("ana", HANDS, Content(sort=sort, name=name, data=data), nobody_in_it=nobody_in_it)

    def handed(self, *pieces: tuple[PieceSort, bytes], to: str = "sue") -> str:
        """Ana hands something in; return the id of the submission."""
        self.sign_in("ana")
        for sort, data in pieces or ((PieceSort.TEXT, WORDS.encode()),):
            self.add(sort, data, "file.pdf", nobody_in_it=True)
        self.portfolio.hand_in("ana", HANDS, to)
        self.sign_in(to)
        return self.assessing.waiting()[0].submission

    def judged(self, submission: str, *levels: int, words: str = NEXT) -> bool:
        self.sign_in("sue")
        self.device.clock.pass_ms(60_000)
        return self.assessing.judge(submission, Finding(levels=levels, words=words))


@pytest.fixture
def house(tmp_path):
    device = Device(tmp_path, PACK, pairs=True)
    for who, pin in PINS.items():
        device.accounts.add(id=who, name=who.title(), pack="kit", pin=pin, role=ROLES.get(who, "learner"))
    device.accounts.add(id="nia", name="Nia", pack="kit", role="supervisor")
    made = House(device)
    for who in PINS:
        made.sign_in(who)
    yield made
    device.close()


def test_from_a_text_to_earned(house):
    house.sign_in("ana")
    (card,) = house.portfolio.offered("ana")
    assert (card.stage, card.title) == (Stage.NEW, "Clean hands")
    house.portfolio.keep_text("ana", HANDS, DRAFT)
    assert house.portfolio.open("ana", HANDS).draft == DRAFT
    view = house.add(PieceSort.TEXT, WORDS.encode())
    assert (view.card.stage, view.draft, view.pieces[0].name) == (Stage.BEGUN, "", WORDS)
    assert [(one.name, one.may_read) for one in view.people] == [("Nia", False), ("Sam", True), ("Sue", True)]
    view = house.portfolio.hand_in("ana", HANDS, "sue")
    assert (view.card.stage, view.card.who) == (Stage.WAITING, "Sue")
    house.sign_in("sue")
    (waiting,) = house.assessing.waiting()
    assert (waiting.name, waiting.title, waiting.parts, waiting.here) == ("Ana", "Clean hands", 1, True)
    shown = house.assessing.look(waiting.submission)
    assert list(shown.texts.values()) == [WORDS]
    house.assessing.keep(waiting.submission, Finding(levels=(2, 0), words="Well"))
    assert house.assessing.look(waiting.submission).finding == Finding(levels=(2, 0), words="Well")
    with pytest.raises(Refusal, match="levels_missing"):
        house.assessing.judge(waiting.submission, Finding(levels=(2, 0)))
    assert house.assessing.judge(waiting.submission, Finding(levels=(2, 3))) is True
    assert house.assessing.waiting() == ()
    house.sign_in("ana")
    view = house.portfolio.open("ana", HANDS)
    assert (view.card.stage, view.levels, view.card.who) == (Stage.EARNED, (2, 3), "Sue")
    assert house.portfolio.piece("ana", view.pieces[0].id).text == WORDS
    with pytest.raises(Refusal, match="evidence_earned"):
        house.add(PieceSort.TEXT, b"more")


@pytest.mark.parametrize(("judge", "known"), [("sue", True), ("bo", False), ("ana", False), ("nobody", False)])
def test_an_earned_that_no_supervisor_known_here_said_is_told_apart(house, judge, known):
    same = {"submission": "s", "pack": "kit", "version": "1.0.0", "credential": HANDS, "assessor": judge}
    handed, judged = EvidenceHanded(**same, parts=1), EvidenceJudged(**same, levels=(2, 3), earned=True)
    house.device.record.append("ana", handed, judged)
    house.sign_in("ana")
    (card,) = house.portfolio.offered("ana")
    assert (card.stage, card.known) == (Stage.EARNED, known)


def test_not_yet_says_what_to_do_next_and_after_three_times_who_can_help(house):
    house.sign_in("bo")
    module = PACK.modules[0].id
    for tried in range(1, 4):
        submission = house.handed() if tried == 1 else house.assessing.waiting()[0].submission
        with pytest.raises(Refusal, match="feedback_missing"):
            house.judged(submission, 1, 2, words="No.")
        assert house.judged(submission, 1, 2) is False
        house.sign_in("ana")
        view = house.portfolio.open("ana", HANDS)
        assert (view.card.stage, view.words, view.levels, view.card.tries) == (Stage.NOT_YET, NEXT, (1, 2), tried)
        assert view.coaches == (("Nia", "Sam") if tried == 3 else ())
        if tried < 3:
            view = house.portfolio.again("ana", HANDS)
            assert (view.card.stage, len(view.pieces)) == (Stage.BEGUN, 1)
            house.device.clock.pass_ms(60_000)
            house.portfolio.hand_in("ana", HANDS, "sue")
            house.sign_in("sue")
    house.device.record.append("bo", TeachingOffered(pack="kit", version="1", modules=(module,)))
    house.sign_in("ana")
    assert house.portfolio.open("ana", HANDS).coaches == ("Bo",)


def refused(call, *codes: str) -> None:
    with pytest.raises(Refusal) as caught:
        call()
    assert caught.value.code in codes


@pytest.mark.parametrize("who", ["bo", "sam", "opa", "nobody", "command line"])
def test_nobody_else_gets_on(house, who):
    """Another learner, a supervisor who was not chosen, an operator, nobody, the command line."""
    submission = house.handed((PieceSort.PICTURE, PICTURE))
    piece = house.assessing.look(submission).pieces[0].id
    if who == "nobody":
        house.device.accounts.sign_out()
    elif who == "command line":
        house.device.accounts.sign_out()
        house.device.gate.enter(COMMAND_LINE)
    else:
        house.sign_in(who)
    assert house.assessing.waiting() == ()
    no = ("not_allowed", "not_asked", "not_signed_in")
    refused(lambda: house.assessing.look(submission), *no)
    refused(lambda: house.assessing.piece(piece), *no)
    refused(lambda: house.assessing.decide(piece, keep=True), *no)
    refused(lambda: house.assessing.keep(submission, Finding(levels=(3, 3))), *no)
    refused(lambda: house.assessing.judge(submission, Finding(levels=(3, 3))), *no)
    if who != "command line":
        refused(lambda: house.portfolio.open("ana", HANDS), "not_yours", "not_signed_in")
    refused(lambda: house.portfolio.piece("ana", piece), "not_yours", "not_signed_in", "sealed_unreadable")


def test_nobody_looks_at_their_own_and_an_unproved_supervisor_at_none(house):
    house.handed()
    house.sign_in("sue")
    assert "sue" not in [one.id for one in house.portfolio.open("sue", HANDS).people]
    house.device.accounts.sign_out()
    house.device.gate.enter(COMMAND_LINE)
    house.device.accounts.add(id="tom", name="Tom", pack="kit", role="supervisor")
    house.device.accounts.sign_in("tom", "")
    assert house.assessing.waiting() == ()
    house.sign_in("ana")
    refused(lambda: house.portfolio.hand_in("ana", HANDS, "tom"), "evidence_waits")


def test_what_is_taken_back_or_judged_is_the_learners_alone_again(house):
    submission = house.handed()
    piece = house.assessing.look(submission).pieces[0].id
    assert house.assessing.piece(piece).text == WORDS
    house.sign_in("ana")
    view = house.portfolio.take_back("ana", HANDS)
    assert (view.card.stage, view.pieces[0].name) == (Stage.BEGUN, WORDS)
    house.sign_in("sue")
    assert house.assessing.waiting() == ()
    refused(lambda: house.assessing.look(submission), "not_asked")
    refused(lambda: house.assessing.piece(piece), "not_asked")
    assert house.device.database.execute("SELECT count(*) FROM piece WHERE key_theirs IS NOT NULL").fetchone()[0] == 0
    house.device.clock.pass_ms(60_000)
    house.sign_in("ana")
    house.portfolio.hand_in("ana", HANDS, "sue")
    house.sign_in("sue")
    again = house.assessing.waiting()[0].submission
    house.judged(again, 2, 2)
    refused(lambda: house.assessing.piece(piece), "not_asked")
    assert house.device.database.execute("SELECT count(*) FROM piece WHERE key_theirs IS NOT NULL").fetchone()[0] == 0


def test_a_picture_is_asked_about_and_waits_for_a_second_yes(house):
    house.sign_in("ana")
    refused(lambda: house.add(PieceSort.PICTURE, PICTURE), "picture_not_asked")
    submission = house.handed((PieceSort.PICTURE, PICTURE), (PieceSort.TEXT, b"Look"))
    shown = house.assessing.look(submission)
    assert (shown.undecided, shown.pieces[0].approved) == (1, False)
    refused(lambda: house.judged(submission, 2, 2), "pictures_undecided")
    shown = house.assessing.decide(shown.pieces[0].id, keep=False)
    assert (shown.undecided, shown.pieces[0].sort) == (0, PieceSort.REFUSED)
    assert b"a picture of the sink" not in dump(house.device).encode("latin-1", "replace")
    refused(lambda: house.assessing.piece(shown.pieces[0].id), "sealed_unreadable")
    assert house.judged(submission, 1, 2) is False
    house.sign_in("ana")
    assert [one.sort for one in house.portfolio.open("ana", HANDS).pieces] == [PieceSort.REFUSED, PieceSort.TEXT]
    assert [one.sort for one in house.portfolio.again("ana", HANDS).pieces] == [PieceSort.TEXT]


def test_a_pulled_plug_costs_nothing_that_was_put_together(house):
    house.sign_in("ana")
    house.portfolio.keep_text("ana", HANDS, DRAFT)
    house.add(PieceSort.DOCUMENT, PDF, "C:\\Ana\\plan.pdf")
    again = House(house.device.reopened(PACK))
    again.device.gate.leave()
    again.sign_in("ana")
    view = again.portfolio.open("ana", HANDS)
    assert (view.draft, view.pieces[0].name, view.card.stage) == (DRAFT, "plan.pdf", Stage.BEGUN)
    assert again.portfolio.drop("ana", HANDS, view.pieces[0].id).pieces == ()
    again.device.close()


def test_nothing_of_it_lies_anywhere_in_the_open(house, tmp_path, caplog):
    """Every column of every table, the statements, the files, the log: before and after it was handed in."""
    caplog.set_level(0)
    house.sign_in("ana")
    house.portfolio.keep_text("ana", HANDS, DRAFT)
    held = dump(house.device)
    submission = house.handed((PieceSort.TEXT, WORDS.encode()), (PieceSort.PICTURE, PICTURE), (PieceSort.DOCUMENT, PDF))
    held += dump(house.device)
    house.assessing.decide(house.assessing.look(submission).pieces[1].id, keep=True)
    house.judged(submission, 1, 2)
    held += dump(house.device) + caplog.text
    house.device.database.execute("PRAGMA wal_checkpoint(FULL)")
    held += "".join(file.read_bytes().decode("latin-1") for file in tmp_path.rglob("*") if file.is_file())
    for secret in (WORDS, DRAFT, "a picture of the sink", "/Type /Catalog", "file.pdf"):
        assert secret not in held
    sent = "".join(str(event.fact) for event in house.device.roamed("ana"))
    assert "EvidenceJudged" in sent
    assert NEXT not in sent  # what was written about it stays at home
    assert "EvidenceWorded" not in sent


@pytest.mark.parametrize("judged_here", [False, True])
def test_what_is_taken_back_on_another_device_is_the_learners_alone_here_and_can_be_gone_on_with(house, judged_here):
    submission = house.handed()
    back = EvidenceWithdrawn(submission=submission, pack="kit", version="1", credential=HANDS)
    between = house.device.record.now_ms() + 1
    house.device.clock.pass_ms(60_000)
    if judged_here:  # by somebody who could not know yet
        house.judged(submission, 1, 2)
    event = replace(noted(back, 1), at_ms=between)
    assert house.device.record.absorb([event]).new
    assert house.assessing.waiting() == ()
    assert house.device.database.execute("SELECT count(*) FROM piece WHERE key_theirs IS NOT NULL").fetchone()[0] == 0
    house.sign_in("ana")
    view = house.portfolio.open("ana", HANDS)
    assert (view.card.stage, [piece.name for piece in view.pieces]) == (Stage.BEGUN, [WORDS])
    house.device.clock.pass_ms(60_000)
    assert house.portfolio.hand_in("ana", HANDS, "sam").card.who == "Sam"
    house.sign_in("sam")
    assert list(house.assessing.look(house.assessing.waiting()[0].submission).texts.values()) == [WORDS]


def test_nobody_judges_what_their_key_does_not_open(house):
    submission = house.handed()
    house.device.clock.pass_ms(1000)
    house.device.accounts.start_key_again("sue", PINS["sue"])
    assert house.assessing.look(submission).texts == {}
    refused(lambda: house.judged(submission, 3, 3), "sealed_unreadable")
    house.sign_in("ana")
    house.portfolio.take_back("ana", HANDS)
    house.device.clock.pass_ms(60_000)
    house.portfolio.hand_in("ana", HANDS, "sue")
    house.sign_in("sue")
    assert house.judged(house.assessing.waiting()[0].submission, 3, 3)


def test_without_a_pin_nothing_can_be_handed_in_and_it_is_said(house):
    house.device.gate.enter(COMMAND_LINE)
    house.device.accounts.add(id="lu", name="Lu", pack="kit")
    house.device.accounts.sign_in("lu", "")
    assert not house.portfolio.open("lu", HANDS).may_write
    piece = Content(sort=PieceSort.TEXT, name="", data=b"x")
    refused(lambda: house.portfolio.add("lu", HANDS, piece), "no_private_key")
    house.portfolio.keep_text("lu", HANDS, DRAFT)
    assert house.device.database.execute("SELECT count(*) FROM draft WHERE learner = 'lu'").fetchone()[0] == 0


def test_there_is_a_most_of_everything(house):
    house.sign_in("ana")
    for _ in range(MOST_PIECES):
        house.add(PieceSort.TEXT, b"x")
    refused(lambda: house.add(PieceSort.TEXT, b"x"), "too_many_pieces")


@pytest.mark.parametrize(
    ("sort", "name", "data", "code"),
    [
        (PieceSort.TEXT, "", b"", "piece_empty"),
        (PieceSort.TEXT, "", b"x" * 4001, "text_too_long"),
        (PieceSort.SOUND, "a.ogg", SOUND + b"\0" * MOST_BYTES, "piece_too_big"),
        (PieceSort.SOUND, "a.ogg", PDF, "bad_sound"),
        (PieceSort.SOUND, "a.exe", SOUND, "bad_sound"),
        (PieceSort.DOCUMENT, "a.pdf", SOUND, "bad_document"),
        (PieceSort.DOCUMENT, "a.pdf", PDF[:-7], "bad_document"),
        (PieceSort.DOCUMENT, "a.pdf", PDF.replace(b"/Type", b"/Encrypt 2 0 R /Type"), "bad_document"),
        (PieceSort.DOCUMENT, "a.pdf", PDF.replace(b"/Type", b"/S /J#61vaScript /Type"), "bad_document"),
        (PieceSort.DOCUMENT, "a.pdf", PDF.replace(b"/Type", b"/Launch /Type"), "bad_document"),
        (PieceSort.PICTURE, "a.jpg", PDF, "bad_picture"),
        (PieceSort.PICTURE, "a.jpg", jpeg(EXIF), "bad_picture"),
        (PieceSort.PICTURE, "a.jpg", jpeg(segment(0xFE, b"by Ana")), "bad_picture"),
        (PieceSort.PICTURE, "a.jpg", jpeg(segment(0xED, b"Photoshop")), "bad_picture"),
        (PieceSort.PICTURE, "a.jpg", jpeg(width=LONGEST + 1), "bad_picture"),
        (PieceSort.PICTURE, "a.jpg", jpeg() + b"more\xff\xd9", "bad_picture"),
        (PieceSort.PICTURE, "a.jpg", jpeg(marker=b"x" + EXIF), "bad_picture"),
    ],
)
def test_what_is_no_piece(sort, name, data, code):
    refused(lambda: check(sort, name, data), code)


def test_what_is_a_piece():
    for sort, name, data in (
        (PieceSort.TEXT, "", "ä" * 4000),
        (PieceSort.SOUND, "a.ogg", SOUND),
        (PieceSort.DOCUMENT, "a.pdf", PDF),
        (PieceSort.PICTURE, "", jpeg()),
    ):
        check(sort, name, data.encode() if isinstance(data, str) else data)


def test_the_camera_is_off_until_the_operator_lets_it(house):
    assert not house.camera.on()
    for who in ("ana", "sue"):
        house.sign_in(who)
        refused(lambda: house.camera.put(on=True), "not_allowed")
    house.sign_in("opa")
    house.camera.put(on=True)
    assert house.camera.on()
    assert house.device.audit.entries(action="camera_set")[0].actor == "opa"
    house.device.database.execute("UPDATE meta SET site = 'North'")
    assert not house.camera.on()


def test_erasing_takes_the_pieces_along_and_shuts_the_door_for_who_is_erased(house):
    submission = house.handed()
    house.assessing.keep(submission, Finding(levels=(1, 0), words="Half of a finding"))
    house.device.gate.enter(COMMAND_LINE)
    house.device.privacy.erase("sue")
    assert house.device.database.execute("SELECT count(*) FROM draft").fetchone()[0] == 0
    row = house.device.database.execute("SELECT reader, key_theirs FROM piece").fetchone()
    assert tuple(row) == ("", None)
    house.device.privacy.erase("ana")
    assert house.device.database.execute("SELECT count(*) FROM piece").fetchone()[0] == 0
