# SPDX-License-Identifier: Apache-2.0
"""A passport from the first entry to the next employer: what is in it, refused, accepted, and private."""

from __future__ import annotations

import json

import msgspec
import pytest

from app.audit import LOOKED
from app.duties.own import proofs
from app.errors import Refusal
from app.leading.facts import Terms
from app.observing.facts import ChecklistObserved
from app.observing.views import Ticks
from app.own.facts import PriorJudged
from app.passport.model import TYPE, Entry, EntryKind, Passport, VouchedKind
from app.rights import COMMAND_LINE, Role
from app.signing import Standing
from tests.app.duties.duties_kit import asked, unique
from tests.app.observing.test_observing import DONE
from tests.app.passport.signing_kit import SUBMISSION, SigningDevice, holds, packed, parts_of
from tests.app.passport.test_signing import code

TALK = Entry(
    id="11111111-1111-4111-8111-111111111111",
    kind=EntryKind.TALK,
    title="Dementia  talk",
    where="Library",
    day=20_000,
    minutes=90,
    take="I was scared of Mr Brown before.",
    evidence=("leaflet.pdf", "leaflet.pdf", " "),
)
BOOK = Entry(id="22222222-2222-4222-8222-222222222222", kind=EntryKind.BOOK, title="Still Alice", day=20_010)
SECRETS = ("scared of Mr Brown", "Dementia", "leaflet")


@pytest.fixture
def device(tmp_path):
    device = SigningDevice(tmp_path)
    device.people()
    device.acts("sue", Role.SUPERVISOR)
    device.observing.record("ana", "seen-at-work", Ticks(marks=DONE), signed_off=True)
    device.earn()
    device.acts("ana")
    yield device
    device.close()


@pytest.fixture
def elsewhere(tmp_path):
    """The next employer: another device, another key, the same person under another id."""
    device = SigningDevice(tmp_path, name="d2", key=2)
    device.people()
    device.acts("sue", Role.SUPERVISOR)
    yield device
    device.close()


def made(device, *, takes: tuple[str, ...] = ()):
    for entry in (TALK, BOOK):
        device.passports.keep("ana", entry)
    mine = device.passports.mine("ana")
    return device.passports.make("ana", {TALK.id, BOOK.id}, {each.id for each in mine.vouched}, takes)


def test_entries_are_kept_changed_and_taken_away(device):
    assert device.passports.mine("ana").entries == ()
    kept = device.passports.keep("ana", TALK)
    assert (kept.title, kept.evidence) == ("Dementia talk", ("leaflet.pdf",))
    device.passports.keep("ana", msgspec.structs.replace(TALK, minutes=60))
    device.passports.keep("ana", BOOK)
    assert [(each.title, each.minutes) for each in device.passports.mine("ana").entries] == [
        ("Still Alice", 0),
        ("Dementia talk", 60),
    ]
    assert device.sealed.count("ana") == 2
    device.passports.remove("ana", TALK.id)
    assert code(device.passports.remove, "ana", TALK.id) == "no_such_entry"
    assert code(device.passports.keep, "ana", msgspec.structs.replace(BOOK, title=" ")) == "entry_untitled"
    device.acts("ben")
    assert code(device.passports.mine, "ana") == "not_yours"


def test_what_is_typed_survives_a_kill_and_goes_when_it_is_kept(device):
    device.passports.keep_draft("ana", msgspec.structs.replace(TALK, title=""))
    assert device.passports.mine("ana").draft.take == TALK.take
    assert not any(secret in str(row) for row in device.database.execute("SELECT * FROM draft") for secret in SECRETS)
    device.passports.keep("ana", TALK)
    assert device.passports.mine("ana").draft is None


def test_without_a_pin_nothing_can_be_kept(tmp_path):
    device = SigningDevice(tmp_path)
    device.enrol()
    assert not device.passports.mine("ana").may_write
    assert code(device.passports.keep, "ana", TALK) == "no_private_key"
    assert code(device.passports.make, "ana", (), ()) == "passport_empty"
    device.close()


def test_the_file_tells_apart_who_says_what_and_leaves_out_what_was_not_ticked(device):
    file = made(device)
    body = holds(file.content.decode())
    assert (body["holder"], body["stepwell_passport"]) == ("Ana", 1)
    assert [each["title"] for each in body["own"]] == ["Still Alice", "Dementia talk"]
    assert not any(each.get("take") for each in body["own"])
    assert {(each["kind"], each["title"]) for each in body["vouched"]} == {
        ("checklist", "Seen at work"),
        ("credential", "Hands for life"),
    }
    (credential,) = [each for each in file.passport.vouched if each.kind is VouchedKind.CREDENTIAL]
    assert [each.level for each in credential.levels] == ["strong", "safe"]
    assert (credential.id, credential.seen_by) == (SUBMISSION, "Sue")
    with_it = device.passports.make("ana", {TALK.id}, (), {TALK.id})
    assert [each.take for each in with_it.passport.own] == [TALK.take]
    assert with_it.passport.vouched == ()


def test_who_made_it_is_told(device, elsewhere):
    file = made(device)
    assert elsewhere.accepting.check(file.content).standing is Standing.UNKNOWN
    with elsewhere.gate.acting(COMMAND_LINE):
        elsewhere.signing.trust(device.signing.key_file(), "Home A")
    found = elsewhere.accepting.check(file.content + b"\r\n")
    assert (found.standing, found.name, found.mark) == (Standing.TRUSTED, "Home A", file.mark)
    assert found.passport == file.passport
    device.acts("sue", Role.SUPERVISOR)
    assert device.accepting.check(file.content).standing is Standing.OWN
    device.acts("ben")
    assert code(device.accepting.check, file.content) == "not_allowed"


def test_a_hostile_file_is_refused_in_one_word(device, elsewhere):
    token = made(device).content.decode()
    header, body, _, _ = parts_of(token)
    first, second, third = token.split(".")
    check = elsewhere.accepting.check
    assert code(check, f"{first}.{packed(body | {'holder': 'Eve'})}.{third}".encode()) == "passport_changed"
    for at in range(len(first) + 5, len(token) - 5, len(token) // 40):
        changed = token[:at] + ("A" if token[at] != "A" else "B") + token[at + 1 :]
        assert code(check, changed.encode()) in {"passport_changed", "no_passport"}
    for end in (0, 1, 10, len(first), len(first) + 20, len(token) - 1, len(token) - 50):
        assert code(check, token[:end].encode()) in {"passport_changed", "no_passport"}
    for change in ({"alg": "none"}, {"alg": "HS256"}, {"typ": "JWT"}):
        assert code(check, f"{packed(header | change)}.{second}.".encode()) == "no_passport"
    theirs = parts_of(elsewhere.signing.sign(b"1", TYPE))[0]
    assert code(check, f"{packed(theirs)}.{second}.{third}".encode()) == "passport_changed"
    for content in (b"", b"\0" * 100, b"\xff" * 5000, b"x" * 3_000_000, b"PK\3\4", b"[" * 100_000):
        assert code(check, content) == "no_passport"
    assert code(check, device.badges.file("ana", SUBMISSION, named=False).content) == "no_passport"


@pytest.mark.parametrize(
    "change",
    [
        {"stepwell_passport": 0},
        {"stepwell_passport": "1"},
        {"holder": 7},
        {"holder": ""},
        {"holder": "x" * 300},
        {"own": {}},
        {"own": [{"id": "1", "kind": "spell", "title": "x"}]},
        {"own": [{"id": "1", "kind": "book", "title": "x", "minutes": -1}]},
        {"own": [{"id": "1", "kind": "book", "title": "x", "day": 10**30}]},
        {"own": [{"id": "1", "kind": "book", "title": "x", "evidence": ["y"] * 11}]},
        {"vouched": [{"id": str(n), "kind": "module", "title": "x"} for n in range(1001)]},
        {"made_ms": 10**20},
        {"maker": None},
    ],
    ids=lambda change: next(iter(change)),
)
def test_who_signs_nonsense_is_not_believed_either(device, change):
    """Anybody can make a key; what it signs has to fit all the same."""
    body = json.loads(msgspec.json.encode(made(device).passport)) | change
    device.acts("sue", Role.SUPERVISOR)
    for text in (json.dumps(body), json.dumps(body)[:-5], "[" * 50_000, "7"):
        assert code(device.accepting.check, device.signing.sign(text.encode(), TYPE).encode()) == "passport_newer"


def test_who_judges_sees_what_is_asked_and_all_of_it_together_meets_it(device, elsewhere):
    file = made(device)
    for module, duty in (("clean", unique()), ("safe", unique())):
        prior = module == "clean"
        elsewhere.record.append("ana", asked(Terms(prior=prior), due_day=1, duty=duty, module=module))
    brought = elsewhere.accepting.brought("ana", file.content)
    assert {each.module.id: each.asked for each in brought.areas} == {"clean": True, "safe": False, "speak": False}
    elsewhere.accepting.judge("ana", file.content, TALK.id, ("how",), accepted=True)
    state, vouching = elsewhere.record.state("ana"), elsewhere.accounts.vouching()
    assert proofs(state, elsewhere.shelf, "kit", "clean", vouching).prior == 0, "a part of it is not all of it"
    elsewhere.accepting.judge("ana", file.content, TALK.id, ("how", "when"), accepted=True)
    state = elsewhere.record.state("ana")
    assert proofs(state, elsewhere.shelf, "kit", "clean", vouching).prior > 0


def test_what_is_accepted_counts_is_told_and_changes_no_belief(device, elsewhere):
    file = made(device)
    brought = elsewhere.accepting.brought("ana", file.content)
    assert (brought.name, brought.answered) == ("Ana", ())
    assert [each.module.id for each in brought.areas] == ["clean", "safe", "speak"]
    before = elsewhere.record.state("ana").pack("kit")
    judge = elsewhere.accepting.judge
    assert judge("ana", file.content, TALK.id, ("how", "when"), accepted=True)
    assert judge("ana", file.content, BOOK.id, (), accepted=False, reason=" A novel is  no training. ")
    assert elsewhere.record.state("ana").pack("kit") == before
    again = elsewhere.accepting.brought("ana", file.content)
    assert again.answer(TALK.id).topics == ("Title when", "Title how")
    assert [(each.action, each.reason) for each in elsewhere.audit.entries("ana", action="prior_judged")] == [
        ("prior_judged", "A novel is no training."),
        ("prior_judged", ""),
    ]
    assert [each.detail for each in elsewhere.audit.entries("ana", action=LOOKED)] == [{"page": "passport"}] * 2
    elsewhere.acts("ana")
    told = {each.entry: each for each in elsewhere.passports.mine("ana").answered}
    assert (told[TALK.id].accepted, told[TALK.id].supervisor, told[TALK.id].minutes) == (True, "Sue", 90)
    assert (told[BOOK.id].accepted, told[BOOK.id].reason) == (False, "A novel is no training.")


def test_the_same_once_more_changes_nothing(device, elsewhere):
    file, judge = made(device), elsewhere.accepting.judge
    assert judge("ana", file.content, TALK.id, ("when",), accepted=True)
    events, notes = len(elsewhere.events()), len(elsewhere.audit.entries("ana"))
    assert not judge("ana", file.content, TALK.id, ("when",), accepted=True)
    second = device.passports.make("ana", {TALK.id}, ())
    assert second.content != file.content
    assert not judge("ana", second.content, TALK.id, ("when",), accepted=True)
    assert (len(elsewhere.events()), len(elsewhere.audit.entries("ana"))) == (events, notes)
    assert judge("ana", file.content, TALK.id, ("when", "how"), accepted=True)
    assert len(elsewhere.record.state("ana").own.prior) == 1


def test_who_may_accept_what(device, elsewhere):
    file, judge = made(device), elsewhere.accepting.judge
    assert code(judge, "ana", file.content, "nothing", ("when",), accepted=True) == "no_such_line"
    assert code(judge, "ana", file.content, TALK.id, (), accepted=True) == "counts_for_nothing"
    assert code(judge, "ana", file.content, TALK.id, ("magic",), accepted=True) == "no_such_competency"
    assert code(judge, "ana", file.content, TALK.id, (), accepted=False) == "judge_reason_missing"
    assert code(judge, "sue", file.content, TALK.id, ("when",), accepted=True) == "judge_own"
    elsewhere.gate.enter(COMMAND_LINE)
    assert code(judge, "ana", file.content, TALK.id, ("when",), accepted=True) == "judge_missing"
    assert code(judge, "ana", file.content, TALK.id, ("when",), accepted=True, by="ana") == "judge_own"
    assert code(judge, "ana", file.content, TALK.id, ("when",), accepted=True, by="ben") == "not_a_supervisor"
    assert judge("ana", file.content, SUBMISSION, ("when",), accepted=True, by="sue")
    for who, role in (("olu", Role.OPERATOR), ("ben", Role.LEARNER)):
        elsewhere.acts(who, role)
        assert code(judge, "ana", file.content, TALK.id, ("when",), accepted=True) == "not_allowed"
        assert code(elsewhere.accepting.brought, "ana", file.content) == "not_allowed"
    assert elsewhere.facts()[1:] == ["PriorJudged"]


def test_the_answer_reaches_other_devices_without_a_word_of_it(device, elsewhere, tmp_path):
    file = made(device)
    elsewhere.accepting.judge("ana", file.content, TALK.id, (), accepted=False, reason="Ask me on Tuesday.")
    statements = repr(
        [elsewhere.profile.statement(event) for event in elsewhere.record.events("ana", leaving_only=True)]
    )
    assert TALK.id in statements
    assert not any(words in statements for words in (*SECRETS, "Tuesday", "Library"))
    third = SigningDevice(tmp_path, name="d3")
    third.people()
    third.record.absorb(elsewhere.roamed())
    assert third.record.state("ana").own.prior == elsewhere.record.state("ana").own.prior
    third.acts("ana")
    assert third.passports.mine("ana").answered[0].reason == ""
    third.close()


def test_what_somebody_logged_lies_nowhere_in_the_open(device, tmp_path, caplog):
    caplog.set_level(0)
    device.passports.keep_draft("ana", TALK)
    made(device)
    held = repr([device.profile.statement(event) for event in device.record.events("ana", leaving_only=True)])
    held += repr(device.events()) + caplog.text
    for (table,) in device.database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        held += repr(device.database.execute(f'SELECT * FROM "{table}"').fetchall())
    held += b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()).decode("latin-1")
    assert not any(secret in held for secret in SECRETS)


def test_it_is_in_the_persons_copy_and_goes_with_the_person(device):
    device.passports.keep("ana", TALK)
    notes = msgspec.json.decode(device.privacy.copy("ana").json)["private_notes"]
    said = "Dementia talk\nLibrary\n2024-10-04\n90 min\nI was scared of Mr Brown before.\nleaflet.pdf"
    assert [(each["kind"], each["text"]) for each in notes] == [("learned", said)]
    device.gate.enter(COMMAND_LINE)
    device.privacy.erase("ana")
    with pytest.raises(Refusal):
        device.passports.mine("ana")
    assert device.sealed.count("ana") == 0


def test_a_passport_reads_back_as_it_was_made(device):
    passport = made(device, takes=(TALK.id,)).passport
    assert msgspec.json.decode(msgspec.json.encode(passport), type=Passport) == passport
    assert "Brown" not in repr(passport)


@pytest.mark.parametrize("claimed", ["ana", "ben", "nobody"])
def test_a_claim_that_nobody_here_could_have_made_is_not_told(device, claimed):
    """As a forged statement could say it: somebody accepts what they brought themselves."""
    fact = PriorJudged(
        entry="e",
        pack="kit",
        version="1.0.0",
        competencies=("when",),
        supervisor=claimed,
        minutes=9,
        day=0,
        accepted=True,
    )
    device.record.append("ana", fact)
    device.acts("ana")
    assert device.passports.answered("ana") == ()
    device.record.append("ana", msgspec.structs.replace(fact, supervisor="sue"))
    assert [each.supervisor for each in device.passports.answered("ana")] == ["Sue"]


def test_what_somebody_unknown_signed_is_not_vouched_for_until_they_are_known(device):
    said = device.passports.mine("ana")
    assert said.doubted == ()
    before = {each.id for each in said.vouched}
    event = next(each for each in device.record.events("ana") if isinstance(each.fact, ChecklistObserved))
    again = msgspec.structs.replace(event.fact, observation=unique(), observer="lena")
    device.clock.pass_ms(1000)
    device.record.append("ana", again)
    said = device.passports.mine("ana")
    assert said.doubted == ("Seen at work",)
    assert {each.id for each in said.vouched} == before - {event.fact.observation}
    device.accounts.add(id="lena", name="Lena", pack="kit")
    device.database.execute("UPDATE learner SET role = 'supervisor' WHERE id = 'lena'")
    said = device.passports.mine("ana")
    assert (said.doubted, [each.seen_by for each in said.vouched if each.id == again.observation]) == ((), ["Lena"])
