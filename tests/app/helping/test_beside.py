# SPDX-License-Identifier: Apache-2.0
"""What stands beside a goal: put, moved, taken away; ideas and people outside are sealed, in every byte of the file."""

from __future__ import annotations

import msgspec
import pytest

from app.errors import Refusal
from app.events import PlanMade
from app.helping.beside_views import PersonKind
from app.own.state import GoalKey, Link
from app.private.sealed import NoteKind
from app.rights import COMMAND_LINE
from content_packs.model import Document
from tests.app.kit import Device, make_pack
from tests.practice_samples import make_cycle

PACK = msgspec.structs.replace(
    make_pack(),
    cycles=(make_cycle("clean", "when"),),
    documents=(Document(id="gloves", title="Gloves", about="When", author="Us", licence="CC0-1.0", body="Text."),),
)
CLEAN, SAFE = GoalKey(pack="kit", module="clean"), GoalKey(pack="kit", module="safe")
GLOVES = Link(kind="document", thing="gloves", of_pack="kit")
BEN = Link(kind="person", thing="ben")
IDEA, WHO, HOW = "Hang the soap lower for Mister Walrus", "Aunt Xiomara", "She washed in a hospital laundry"


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, PACK, actor=None)
    with device.gate.acting(COMMAND_LINE):
        device.accounts.add(id="ben", name="Ben", pack="kit")
        device.accounts.add(id="ana", name="Ana", pack="kit", pin="2580")
    device.accounts.sign_in("ana", "2580")
    device.record.append("ana", PlanMade(pack="kit", version="1.0.0", goals=("clean", "safe")))
    yield device
    device.close()


def idea(device, words=IDEA, goal=CLEAN, key="", about=()):
    return device.beside.write("ana", goal, NoteKind.IDEA, key, words=words, about=about)


def test_what_belongs_to_the_module_stands_there(device):
    view = device.beside.open("ana", CLEAN)
    assert [(each.kind.value, each.title, each.put) for each in view.materials] == [
        ("lesson", "when 0", False),
        ("lesson", "how 0", False),
        ("cycle", "A round", False),
    ]
    assert [each.title for each in view.others] == ["Module safe"]
    assert [each.title for each in device.beside.goals("ana")] == ["Module clean", "Module safe"]


def test_a_thing_is_put_moved_and_taken_away(device):
    offered = device.beside.things("ana", CLEAN).things
    assert [(each.title, each.put) for each in offered if each.kind.value == "document"] == [("Gloves", False)]
    assert "when 0" not in {each.title for each in offered}
    device.beside.put("ana", CLEAN, GLOVES)
    device.beside.put("ana", CLEAN, GLOVES)
    assert device.facts("ana").count("GoalLinked") == 1
    assert device.beside.open("ana", CLEAN).materials[-1].put
    device.beside.move("ana", CLEAN, GLOVES, SAFE)
    assert not any(each.put for each in device.beside.open("ana", CLEAN).materials)
    assert device.beside.open("ana", SAFE).materials[-1].title == "Gloves"
    device.beside.take("ana", SAFE, GLOVES)
    assert not any(each.put for each in device.beside.open("ana", SAFE).materials)


def test_a_colleague_is_put_there_and_goes_when_they_leave(device):
    (ben,) = device.beside.colleagues("ana", CLEAN).colleagues
    assert (ben.name, ben.put) == ("Ben", False)
    device.beside.put("ana", CLEAN, BEN)
    assert device.beside.colleagues("ana", CLEAN).colleagues[0].put
    (person,) = device.beside.open("ana", CLEAN).people
    assert (person.kind, person.name) == (PersonKind.COLLEAGUE, "Ben")
    device.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'ben'")
    assert device.beside.open("ana", CLEAN).people == ()


@pytest.mark.parametrize(
    "link",
    [
        Link(kind="person", thing="nobody"),
        Link(kind="document", thing="nothing", of_pack="kit"),
        Link(kind="document", thing="gloves", of_pack="other"),
        Link(kind="nonsense", thing="gloves", of_pack="kit"),
    ],
    ids=str,
)
def test_nothing_is_put_that_is_not_there(device, link):
    with pytest.raises(Refusal, match="no_such_thing"):
        device.beside.put("ana", CLEAN, link)


def test_an_idea_is_written_changed_moved_and_taken_away(device):
    key = idea(device)
    (card,) = device.beside.open("ana", CLEAN).ideas
    assert (card.key, card.words, card.about) == (key, IDEA, ())
    assert idea(device, "Another way", key=key) == key
    assert [each.words for each in device.beside.open("ana", CLEAN).ideas] == ["Another way"]
    assert device.sealed.count("ana") == 1
    device.beside.move_note("ana", NoteKind.IDEA, key, SAFE)
    assert device.beside.open("ana", CLEAN).ideas == ()
    assert [each.key for each in device.beside.open("ana", SAFE).ideas] == [key]
    device.beside.erase_note("ana", NoteKind.IDEA, key)
    assert device.sealed.count("ana") == 0
    with pytest.raises(Refusal, match="no_such_note"):
        device.beside.note("ana", SAFE, NoteKind.IDEA, key)
    assert idea(device, "  \n ") == ""


def test_an_idea_is_about_a_lesson_a_colleague_and_somebody_outside(device):
    aunt = device.beside.write("ana", CLEAN, NoteKind.PERSON, "", who=WHO, words=HOW)
    device.beside.put("ana", CLEAN, BEN)
    rows = device.beside.note("ana", CLEAN, NoteKind.IDEA).about
    assert [each.title for each in rows] == ["when 0", "how 0", "A round", "Ben", WHO]
    key = idea(device, about=tuple(each.link for each in rows if each.title in {"how 0", "Ben", WHO}))
    assert device.beside.open("ana", CLEAN).ideas[0].about == ("how 0", "Ben", WHO)
    assert [each.title for each in device.beside.note("ana", CLEAN, NoteKind.IDEA, key).about if each.on] == [
        "how 0",
        "Ben",
        WHO,
    ]
    device.beside.erase_note("ana", NoteKind.PERSON, aunt)
    assert device.beside.open("ana", CLEAN).ideas[0].about == ("how 0", "Ben")


def test_what_is_half_written_is_there_again(device):
    device.beside.keep("ana", CLEAN, NoteKind.IDEA, "", who="", words="Half a thou")
    view = device.beside.note("ana", CLEAN, NoteKind.IDEA)
    assert (view.words, view.draft) == ("Half a thou", True)
    idea(device)
    assert not device.beside.note("ana", CLEAN, NoteKind.IDEA).draft


def test_a_plug_pulled_between_the_new_text_and_the_old_one_leaves_the_new_one(device, monkeypatch):
    key = idea(device)
    monkeypatch.setattr(device.sealed, "erase", lambda _note: None)
    idea(device, "Later", key=key)
    assert [each.words for each in device.beside.open("ana", CLEAN).ideas] == ["Later"]
    monkeypatch.undo()
    device.beside.erase_note("ana", NoteKind.IDEA, key)
    assert device.sealed.count("ana") == 0


def test_without_a_pin_nothing_can_be_kept_and_all_else_works(device):
    device.accounts.sign_in("ben", "")
    view = device.beside.open("ben", CLEAN)
    assert not view.may_write
    assert not device.beside.note("ben", CLEAN, NoteKind.IDEA).may_write
    device.beside.keep("ben", CLEAN, NoteKind.IDEA, "", who="", words="Half")
    with pytest.raises(Refusal, match="no_private_key"):
        device.beside.write("ben", CLEAN, NoteKind.IDEA, "", words="Words")
    device.beside.put("ben", CLEAN, GLOVES)
    assert device.beside.open("ben", CLEAN).materials[-1].put


def test_a_goal_that_is_none_is_refused(device):
    for goal in (
        GoalKey(pack="kit", module="nothing"),
        GoalKey(pack="kit", goal="x"),
        GoalKey(pack="y", module="clean"),
    ):
        with pytest.raises(Refusal, match="no_such_goal"):
            device.beside.open("ana", goal)


def test_nobody_else_opens_any_of_it(device):
    key = idea(device)
    device.accounts.sign_in("ben", "")
    for call in (
        lambda: device.beside.open("ana", CLEAN),
        lambda: device.beside.note("ana", CLEAN, NoteKind.IDEA, key),
        lambda: device.beside.erase_note("ana", NoteKind.IDEA, key),
        lambda: device.beside.put("ana", CLEAN, GLOVES),
    ):
        with pytest.raises(Refusal, match="not_yours"):
            call()
    with pytest.raises(Refusal, match="no_private_key"):
        device.beside.erase_note("ben", NoteKind.IDEA, key)


def test_no_fact_no_statement_and_no_table_has_the_words_or_what_they_are_about(device):
    device.beside.write("ana", CLEAN, NoteKind.PERSON, "", who=WHO, words=HOW)
    device.beside.keep("ana", CLEAN, NoteKind.IDEA, "", who="", words="Half a Zyzzyva")
    before = len(device.events())
    idea(device, about=(Link(kind="lesson", thing="when-0", of_pack="kit"),))
    device.beside.keep("ana", CLEAN, NoteKind.IDEA, "", who="", words="Half a Zyzzyva")
    assert len(device.events()) == before
    tables = [name for (name,) in device.database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    held = repr([device.database.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables])
    for words in ("Walrus", "Xiomara", "laundry", "Zyzzyva"):
        assert words not in held
    assert "when-0" not in repr([device.database.execute("SELECT box FROM sealed").fetchall()])


def test_a_goal_in_own_words_has_people_things_and_ideas_too(device):
    key = device.accounts.private_key("ana")
    note = device.sealed.write("ana", key, NoteKind.GOAL, '{"text": "Be calm with Mister Walrus"}')
    *_, goal = device.beside.goals("ana")
    assert (goal.title, goal.key, goal.own) == ("Be calm with Mister Walrus", GoalKey(pack="kit", goal=note), True)
    device.beside.put("ana", goal.key, GLOVES)
    device.beside.put("ana", goal.key, BEN)
    idea(device, goal=goal.key)
    view = device.beside.open("ana", goal.key)
    assert ([each.name for each in view.people], [each.title for each in view.materials]) == (["Ben"], ["Gloves"])
    assert [each.words for each in view.ideas] == [IDEA]


def test_in_ones_copy_they_read_as_they_were_written(device):
    device.beside.write("ana", CLEAN, NoteKind.PERSON, "", who=WHO, words=HOW)
    idea(device)
    notes = msgspec.json.decode(device.privacy.copy("ana").json)["private_notes"]
    assert [note["text"] for note in notes] == [f"{WHO}\n{HOW}", IDEA]
