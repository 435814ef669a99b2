# SPDX-License-Identifier: Apache-2.0
"""Microlearns from the first word to a pack that can be learned, and what must never be lost on the way."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.authoring import fields, tables
from app.authoring.document import new_document, read_document, texts_of
from app.authoring.states import disown
from app.authoring.views import Part
from app.errors import Refusal
from app.rights import Role
from content_packs.fields import without_unseen
from content_packs.importing.report import CannotImport
from content_packs.library import PackLibrary
from content_packs.source import read_source
from tests.app.authoring.conftest import Maker, who

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000100000001080600000"
    "01f15c4890000000d49444154789c6360000002000001e221bc33"
    "0000000049454e44ae426082"
)


def test_a_whole_draft_is_done_step_by_step_and_becomes_a_pack(maker: Maker) -> None:
    make = maker.authoring
    draft = maker.whole()
    assert make.open(draft).done == {Part.GOAL, Part.CHECK, Part.LESSON}
    pack = make.look(draft)
    assert pack is not None
    assert [item.stem[:8] for item in pack.items] == ["Number 1", "Number 2"]
    assert not [told for told in make.check(draft) if told.stops]
    published = make.publish(draft)
    assert (published.title, published.version) == ("Wet floors", "1.0.0")
    assert make.open(draft).done >= {Part.LOOK, Part.FINDINGS, Part.PUBLISH}
    assert maker.renewed == 1
    here = maker.library.get(draft, "1.0.0")
    assert here is not None
    assert here.pack.lessons[0].opening("").can == "Make a wet floor safe"
    assert maker.notes.actions == ["draft_begun", "microlearn_published"]


def test_a_new_version_keeps_every_name_and_is_not_made_of_nothing(maker: Maker, tmp_path: Path) -> None:
    make = maker.authoring
    draft = maker.whole()
    make.publish(draft)
    with pytest.raises(Refusal, match="nothing_new"):
        make.publish(draft)
    stick = tmp_path / "stick"
    stick.mkdir()
    assert make.to_stick(draft, stick).file == f"{draft}-1.0.0.stepwell"
    elsewhere = PackLibrary(tmp_path / "elsewhere").install(stick / f"{draft}-1.0.0.stepwell")
    assert elsewhere.seal == maker.library.get(draft, "1.0.0").seal
    make.change(draft, ("body",), "# A wet floor\n\nThe sign first, then the mop, then the sign away.")
    assert Part.PUBLISH not in make.open(draft).done
    assert make.publish(draft).version == "1.1.0"
    old, new = (maker.library.get(draft, version).pack for version in ("1.0.0", "1.1.0"))
    assert [item.id for item in old.items] == [item.id for item in new.items]
    assert old.competencies[0].id == new.competencies[0].id
    # Undo does not bring a version back that is taken.
    make.undo(draft)
    assert make.publish(draft).version == "1.2.0"


def test_what_is_missing_stops_it_and_leads_to_the_field(maker: Maker) -> None:
    make = maker.authoring
    draft = maker.whole()
    last = make.open(draft).questions[1].id
    make.change(draft, ("question", last, "options", 2, "why"), "")
    make.change(draft, ("why",), "")
    found = [told for told in make.check(draft) if told.stops]
    assert ("question", last, "options", 2, "why") in [told.field for told in found]
    with pytest.raises(Refusal, match="draft_unready"):
        make.publish(draft)
    make.restructure(draft, "no-question", (last,))
    assert "questions-few" in [told.code for told in make.check(draft)]
    assert maker.library.list() == ()


def test_every_change_is_on_the_disk_and_another_program_reads_it(maker: Maker) -> None:
    draft = maker.whole()
    other = Maker(maker.home)
    assert other.authoring.open(draft).title == "Wet floors"
    assert read_source(maker.folder(draft)).buildable


def test_hand_written_parts_stay_byte_for_byte(maker: Maker) -> None:
    make = maker.authoring
    draft = maker.whole()
    folder = maker.folder(draft)
    (folder / "glossary.toml").write_text('[[term]]\nid = "mop"\nterm = "mop"\nmeaning = "Cloth on a stick."\n')
    by_hand = (
        "# a question of our own\n[[item]]\n"
        'id = "by-hand"\ncompetency = "goal"\nkind = "numeric"  # a kind without a form\n'
        'stem = "How many signs?"\nanswer = 1\nrationale = "One."\n'
    )
    (folder / "items" / "more.toml").write_text(by_hand)
    modules = folder / "modules.toml"
    modules.write_text(f"# ours\n{modules.read_text()}")
    kept = {name: (folder / name).read_bytes() for name in ("glossary.toml", "items/more.toml")}
    form = make.open(draft).questions[0]
    assert (form.id, form.shown) == ("by-hand", False)
    make.change(draft, ("title",), "Wet floors, again")
    make.change(draft, ("minutes",), 6)
    assert {name: (folder / name).read_bytes() for name in kept} == kept
    assert modules.read_text().startswith("# ours\n")
    modules.write_text("[[module")
    with pytest.raises(Refusal, match="draft_broken"):
        make.open(draft)


def test_one_changed_question_leaves_the_comments_of_the_others(maker: Maker) -> None:
    draft = maker.whole()
    file = maker.folder(draft) / "items" / "questions.toml"
    first, second = file.read_text().split("\n\n")
    file.write_text(f"{first}\n# said by the night shift\n\n{second}")
    view = maker.authoring.open(draft)
    maker.authoring.change(draft, ("question", view.questions[1].id, "stem"), "Another one?")
    assert "# said by the night shift" in file.read_text()
    assert "Another one?" in file.read_text()


def test_nobody_writes_over_what_somebody_else_changed(maker: Maker) -> None:
    draft = maker.whole()
    file = maker.folder(draft) / "pack.toml"
    file.write_text(file.read_text().replace("Wet floors", "Dry floors"))
    with pytest.raises(Refusal, match="draft_changed"):
        maker.authoring.change(draft, ("title",), "Mine")
    assert maker.authoring.open(draft).title == "Dry floors"
    assert maker.authoring.change(draft, ("title",), "Mine").title == "Mine"


def test_whose_a_draft_is(maker: Maker) -> None:
    make = maker.authoring
    draft = maker.whole()
    maker.gate.enter(who("sam"))
    assert [(card.owner, card.mine) for card in make.drafts()] == [("sue", False)]
    make.change(draft, ("why",), "Nights are dark.")
    maker.gate.enter(who("far", site="south"))
    assert make.drafts() == ()
    with pytest.raises(Refusal, match="no_such_draft"):
        make.open(draft)
    maker.gate.enter(who("ana", role=Role.LEARNER))
    assert not make.here()
    with pytest.raises(Refusal, match="not_allowed"):
        make.drafts()
    maker.gate.enter(who("sue"))
    assert make.open(draft).why == "Nights are dark."
    make.delete(draft)
    assert make.drafts() == ()
    assert not maker.folder(draft).exists()


def test_who_is_erased_is_no_owner_any_more_and_the_words_stay(maker: Maker) -> None:
    draft = maker.whole()
    disown(maker.home / "drafts", ("nobody",))
    assert maker.authoring.drafts()[0].mine
    disown(maker.home / "drafts", ("sue", "sue-2"))
    assert b"sue" not in (maker.folder(draft) / ".draft.json").read_bytes()
    maker.gate.enter(who("sam"))
    assert [(card.title, card.owner, card.mine) for card in maker.authoring.drafts()] == [("Wet floors", "", False)]
    assert maker.authoring.open(draft).goal == "Make a wet floor safe"


@pytest.mark.parametrize("draft", ["../packs", "", ".", "site-none", "a/b"])
def test_a_name_leads_nowhere_else(maker: Maker, draft: str) -> None:
    with pytest.raises(Refusal, match="no_such_draft"):
        maker.authoring.delete(draft)


def test_a_picture_comes_and_goes_with_undo(maker: Maker) -> None:
    make = maker.authoring
    draft = maker.whole()
    view = make.attach(draft, PNG, "png", "A yellow [sign] on a wet floor.")
    path = view.files[0].path
    assert f"![A yellow (sign) on a wet floor.]({path})" in view.body
    assert not [told for told in make.check(draft) if told.stops]
    assert make.file(draft, path) == PNG
    assert make.undo(draft).files == ()
    assert not (maker.folder(draft) / path).exists()
    assert make.redo(draft).files[0].path == path
    assert make.file(draft, path) == PNG
    assert path not in make.restructure(draft, "no-file", (path,)).body
    with pytest.raises(Refusal, match="alt_missing"):
        make.attach(draft, PNG, "png", " ")
    with pytest.raises(Refusal, match="media_not_fitting"):
        make.attach(draft, b"no picture", "png", "x")
    with pytest.raises(Refusal, match="no_such_media"):
        make.file(draft, "media/../pack.toml")


def test_a_recording_reads_the_lesson_out(maker: Maker) -> None:
    draft = maker.whole()
    view = maker.authoring.attach(draft, b"OggS" + bytes(60), "ogg", "")
    assert view.narration == view.files[0].path
    assert view.files[0].sound
    assert maker.authoring.restructure(draft, "no-file", (view.narration,)).narration == ""


def test_a_story_is_filled_in_and_whole(maker: Maker) -> None:
    make = maker.authoring
    draft = maker.whole()
    story = make.restructure(draft, "story").story
    assert story is not None
    assert Part.STORY not in make.open(draft).done
    for name in story:
        make.change(draft, ("story", name), f"Words about {name} that somebody wrote down.")
    assert Part.STORY in make.open(draft).done
    assert not [told for told in make.check(draft) if told.stops]
    pack = make.look(draft)
    assert pack is not None
    assert pack.stories[0].can == "Make a wet floor safe"
    assert make.restructure(draft, "no-story").story is None


def test_questions_of_a_file_come_in_with_their_report(maker: Maker, tmp_path: Path) -> None:
    draft = maker.whole()
    file = tmp_path / "quiz.txt"
    file.write_text("What first?\nA. The sign\nB. The mop\nANSWER: A\n\nWhere?\nA. Here\nB. There\nANSWER: B\n")
    brought = maker.authoring.bring_in(draft, file)
    assert brought.taken == 2
    assert brought.draft is not None
    assert [form.stem for form in brought.draft.questions[2:]] == ["What first?", "Where?"]
    assert not brought.draft.questions[2].done
    assert len(maker.authoring.undo(draft).questions) == 2
    with pytest.raises(CannotImport):
        maker.authoring.bring_in(draft, tmp_path / "nothing.csv")


# --- undo, by property

FIELDS = [("title",), ("goal",), ("body",), ("why",)]
STEPS = st.one_of(
    st.tuples(st.just("text"), st.sampled_from(FIELDS), st.text(max_size=12).map(without_unseen)),
    st.tuples(st.just("add"), st.sampled_from(fields.KINDS), st.none()),
    st.tuples(st.just("row"), st.sampled_from(["options", "steps", "pairs"]), st.integers(0, 3)),
    st.tuples(st.just("story"), st.none(), st.none()),
)


def _do(document: tables.Json, step: tuple, number: int) -> tables.Json:
    match step:
        case ("text", field, text):
            return fields.changed(document, field, text)
        case ("add", kind, _):
            return fields.added_question(document, f"q-{number}", kind)
        case ("row", part, place):
            found = next((i["table"]["id"] for i in document["items"] if part in i["table"]), None)
            if found is None:
                return document
            return fields.row_added(document, found, part) if place else fields.row_removed(document, found, part, 0)
    return fields.with_story(document)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, max_size=8))
@example(steps=[("text", ("body",), "\n")])
@example(steps=[("text", ("body",), "a"), ("text", ("body",), "\na\n\n")])
def test_undo_of_everything_is_the_beginning_and_redo_of_everything_is_the_end(tmp_path: Path, steps: list) -> None:
    make = Maker(tmp_path / f"{time.monotonic_ns()}")
    draft = make.authoring.begin()
    session = make.authoring._session(draft)[1]
    folder = make.folder(draft)
    states = [(session.document, _files(folder))]
    for number, step in enumerate(steps):
        before = session.document
        session.apply(_do(before, step, number), number)
        if session.document != before:
            states.append((session.document, _files(folder)))
    for document, texts in reversed(states[:-1]):
        make.authoring.undo(draft)
        assert (session.document, _files(folder)) == (document, texts)
    for document, texts in states[1:]:
        make.authoring.redo(draft)
        assert (session.document, _files(folder)) == (document, texts)
    assert not make.authoring.redo(draft).can_redo


def _files(folder: Path) -> dict[str, object]:
    """What the files say: a text that was taken back may be written in another way."""
    found: dict[str, object] = {}
    for path in folder.rglob("*.toml"):
        found[path.name] = tables.parsed(path.read_text())
    for path in folder.rglob("*.md"):
        found[path.name] = path.read_text()
    return found


@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_text_is_read_back_as_it_was_typed(text: str) -> None:
    document = new_document("site-x", "https://x.example/site-x", "en", "We")
    document = fields.changed(fields.added_question(document, "q-1", "single"), ("title",), text)
    document = fields.changed(document, ("question", "q-1", "options", 1, "why"), text)
    texts = texts_of(document, {})
    assert tables.parsed(texts["pack.toml"]) == document["pack"]
    assert tables.parsed(texts["items/questions.toml"]) == {"item": [document["items"][0]["table"]]}
    assert texts_of(document, texts) == texts


@pytest.mark.parametrize("sign", ["\0", "\x02", "\x0b", "\u202e", "\ufffe", "\ud83d"])
def test_signs_that_nobody_sees_come_in_with_pasted_words_and_stop_nothing(maker: Maker, sign: str) -> None:
    draft = maker.authoring.begin()
    for field in (("title",), ("body",)):
        maker.authoring.change(draft, field, f"The wet{sign} floor\r\nand the sign")
    view = maker.authoring.open(draft)
    assert (view.title, view.body) == ("The wet floor\nand the sign",) * 2
    assert "text-control" not in {each.code for each in maker.authoring.check(draft)}


# --- a pulled plug

WRITER = """
import sys
from pathlib import Path
from tests.app.authoring.conftest import Maker
maker = Maker(Path(sys.argv[1]))
draft = maker.authoring.begin()
print(draft, flush=True)
number = 0
while True:
    number += 1
    maker.authoring.change(draft, ("body",), f"Sentence {number}. " * number)
    print(number, flush=True)
"""


def test_a_kill_in_the_middle_of_typing_loses_nothing_that_was_shown_as_kept(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    assert process.stdout is not None
    draft = process.stdout.readline().strip()
    kept = 0
    while kept < 8:
        kept = int(process.stdout.readline())
    process.kill()
    rest = process.stdout.read().split()
    process.wait()
    process.stdout.close()
    kept = max([kept, *(int(line) for line in rest if line.isdigit())])
    view = Maker(tmp_path).authoring.open(draft)
    words = view.body.split()
    assert int(words[1].removesuffix(".")) in (kept, kept + 1)
    assert len(words) == 2 * int(words[1].removesuffix("."))
    assert json.loads((tmp_path / "drafts" / draft / ".draft.json").read_bytes())["id"] == draft
    assert read_document(tmp_path / "drafts" / draft)["lessons"][0]["id"] == "lesson"


def test_nobody_says_a_thing_twice(maker: Maker) -> None:
    make = maker.authoring
    draft = make.begin()
    view = make.change(draft, ("goal",), "Make a wet floor safe")
    assert view.title == "Make a wet floor safe"
    assert make.change(draft, ("title",), "Wet floors").title == "Wet floors"
    assert make.change(draft, ("goal",), "Make every floor safe").title == "Wet floors"
    assert make.change(draft, ("title",), " ").title == "Make every floor safe"
    assert 'summary = "Make every floor safe"' in (maker.folder(draft) / "pack.toml").read_text()
    question = str(make.restructure(draft, "question", ("single",)).focus[1])
    make.change(draft, ("question", question, "options", 0, "why"), "Yes. The sign first.")
    form = make.change(draft, ("question", question, "options", 1, "why"), "Not yet.").questions[0]
    assert (form.rationale, form.own_rationale) == ("Yes. The sign first.", False)
    form = make.change(draft, ("question", question, "options", 1, "right"), value=True).questions[0]
    assert form.rationale == "Not yet."
    form = make.change(draft, ("question", question, "rationale"), "Signs warn.").questions[0]
    assert (form.rationale, form.own_rationale) == ("Signs warn.", True)
    form = make.change(draft, ("question", question, "options", 1, "why"), "Yes.").questions[0]
    assert form.rationale == "Signs warn."
    assert make.change(draft, ("question", question, "rationale"), "").questions[0].rationale == "Yes."


def test_whom_it_is_for_is_in_the_pack(maker: Maker) -> None:
    maker.gate.enter(who("sue", site="North"))
    make, draft = maker.authoring, maker.whole()
    assert (make.open(draft).people, make.open(draft).site) == ("", "North")
    make.change(draft, ("for",), "site:North")
    make.publish(draft)
    manifest = maker.library.get(draft, "1.0.0").pack.manifest
    assert (manifest.for_sites, manifest.for_roles) == (("North",), ())
    assert make.change(draft, ("for",), "role:supervisor").people == "role:supervisor"
    make.publish(draft)
    manifest = maker.library.get(draft, "1.1.0").pack.manifest
    assert (manifest.for_sites, manifest.for_roles) == ((), ("supervisor",))
    assert make.change(draft, ("for",), "").people == ""
    make.publish(draft)
    assert "for_" not in (maker.folder(draft) / "pack.toml").read_text()
