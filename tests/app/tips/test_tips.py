# SPDX-License-Identifier: Apache-2.0
"""Tips: what leads to what, who reads which words, in which order, and what becomes of pictures."""

from __future__ import annotations

import pytest

from app.clock import DAY_MS
from app.errors import Refusal
from app.leading.facts import TipConsented, TipJudged, TipOffered, TipSort, TopicChosen, Verdict, words_digest
from app.portfolio.checks import PieceSort
from app.portfolio.pieces import Content
from app.rights import COMMAND_LINE
from app.text import tame
from app.tips.standing import MOST_CHARACTERS
from app.tips.tips import MOST_WAITING
from app.tips.topics import topic_of
from tests.app.people.test_people import people_of
from tests.app.tips_kit import MODULE, PACK, WORDS, Room, team
from tests.evidence_samples import SOUND, jpeg

PICTURE = Content(sort=PieceSort.PICTURE, name="", data=jpeg(marker=b"the bottle by the door"))
HEARD = Content(sort=PieceSort.SOUND, name="said.ogg", data=SOUND)


@pytest.fixture
def room(make_device) -> Room:
    return team(make_device(PACK))


def test_colleagues_read_it_only_after_a_supervisor_approved_it(room: Room) -> None:
    made = room.offer()
    assert made.stage == "waiting"
    assert room.read("bo") == []
    assert room.read("ana") == []
    room.act("sue")
    (waits,) = room.moderating.waiting()
    assert (waits.name, waits.words, waits.own) == ("Ana", WORDS, False)
    room.moderating.approve(made.id)
    assert room.moderating.waiting() == ()
    assert room.read("bo") == [WORDS]
    assert room.read("far") == []
    room.act("ana")
    assert [each.stage for each in room.tips.mine("ana")] == ["shown"]


def test_the_name_is_shown_only_where_it_was_chosen(room: Room) -> None:
    bare, named = room.shown(), room.shown(words="Warm water first.", named=True)
    room.act("bo")
    assert room.tips.open("bo", bare).card.by == ""
    assert room.tips.open("bo", named).card.by == "Ana"


def test_other_words_are_shown_only_when_their_author_agreed(room: Room) -> None:
    made = room.offer(words="Bottle door.")
    room.act("sue")
    room.moderating.reword(made.id, WORDS)
    assert room.read("bo") == []
    room.act("ana")
    assert room.tips.page("ana").mine == 1
    (mine,) = room.tips.mine("ana")
    assert (mine.stage, mine.words, mine.instead) == ("reworded", "Bottle door.", WORDS)
    room.tips.consent("ana", made.id, agreed=True)
    assert room.read("bo") == [WORDS]
    room.act("ana")
    with pytest.raises(Refusal, match="tip_not_reworded"):
        room.tips.consent("ana", made.id, agreed=False)


def test_who_does_not_agree_has_no_tip_and_nobody_reads_either_words(room: Room) -> None:
    made = room.offer(words="Bottle door.")
    room.act("sue")
    room.moderating.reword(made.id, WORDS)
    room.act("ana")
    assert room.tips.consent("ana", made.id, agreed=False) == ()
    assert room.read("bo") == []
    room.act("sue")
    assert room.moderating.history() == ()


def test_who_approves_other_words_approves_those_and_never_the_ones_before(room: Room) -> None:
    made = room.offer(words="Bottle door.")
    room.act("sue")
    room.moderating.reword(made.id, WORDS)
    room.moderating.approve(made.id)
    assert room.read("bo") == [], "who wrote it has not said yes"
    room.act("ana")
    room.tips.consent("ana", made.id, agreed=True)
    for who in ("bo", "cem", "dee"):
        room.act(who)
        room.device.clock.pass_ms(1_000)
        room.tips.rate(who, made.id, true=1)
    room.act("sue")
    assert [each.words for each in room.moderating.waiting()] == [WORDS]
    room.device.clock.pass_ms(1_000)
    room.moderating.approve(made.id)
    assert room.moderating.waiting() == ()
    assert room.read("bo") == [WORDS]


def test_what_its_author_said_no_to_stays_gone_whatever_comes_late_from_elsewhere(room: Room) -> None:
    made = room.offer()
    room.act("sue")
    room.moderating.reword(made.id, "Bottle!")
    room.act("ana")
    room.tips.consent("ana", made.id, agreed=False)
    room.device.record.append("ana", TipJudged(tip=made.id, by="sam", verdict=Verdict.APPROVED))
    assert room.read("bo") == []


def test_a_rejection_says_why_and_is_read_by_nobody(room: Room) -> None:
    made = room.offer()
    room.act("sue")
    with pytest.raises(Refusal, match="tip_reason"):
        room.moderating.reject(made.id, "ugly")
    room.moderating.reject(made.id, "unsafe")
    assert room.read("bo") == []
    room.act("ana")
    (mine,) = room.tips.mine("ana")
    assert (mine.stage, mine.reason) == ("rejected", "unsafe")
    room.act("sue")
    (line,) = room.moderating.history()
    assert (line.name, line.by, line.reason) == ("Ana", "Sue", "unsafe")


def test_it_is_taken_back_at_any_time(room: Room) -> None:
    made = room.shown(contents=(PICTURE,), nobody_in_it=True)
    room.act("ana")
    assert room.tips.withdraw("ana", made) == ()
    assert room.read("bo") == []
    assert room.device.database.execute("SELECT count(*) FROM piece").fetchone() == (0,)
    room.act("sue")
    with pytest.raises(Refusal, match="no_such_tip"):
        room.moderating.approve(made)


def test_a_question_has_answers_and_nothing_else_has(room: Room) -> None:
    asked = room.shown("ana", "How long do you dry?", TipSort.QUESTION)
    room.act("bo")
    view = room.tips.writing("bo", TipSort.ANSWER, about=asked)
    assert (view.question, view.module) == ("How long do you dry?", MODULE)
    answer = room.shown("bo", "Until it is not wet any more.", TipSort.ANSWER, about=asked)
    room.act("cem")
    seen = room.tips.open("cem", asked)
    assert (seen.card.answers, [each.words for each in seen.answers]) == (1, ["Until it is not wet any more."])
    assert len(room.read("cem")) == 1
    with pytest.raises(Refusal, match="no_such_tip"):
        room.offer("cem", "Yes", TipSort.ANSWER, about=answer)


def test_the_best_stand_first_where_three_said_so_else_the_newest(room: Room) -> None:
    old = room.shown(words="Old.")
    room.device.clock.pass_ms(60_000)
    room.shown(words="New.")
    assert room.read("bo") == ["New.", "Old."]
    for who in ("bo", "cem"):
        room.act(who)
        room.tips.rate(who, old, useful=3, true=3)
    assert room.read("eva") == ["New.", "Old."]
    room.act("dee")
    room.tips.rate("dee", old, useful=3, true=3)
    assert room.read("eva") == ["Old.", "New."]
    room.act("eva")
    room.tips.decline("eva", old)
    assert room.read("eva") == ["New.", "Old."]


def test_what_several_say_is_not_true_comes_back_until_somebody_looked(room: Room) -> None:
    tip = room.shown()
    for who in ("bo", "cem", "dee"):
        room.act("sue")
        assert room.moderating.waiting() == ()
        room.act(who)
        room.device.clock.pass_ms(1_000)
        room.tips.rate(who, tip, true=1)
    room.act("sue")
    (again,) = room.moderating.waiting()
    assert again.doubted
    room.device.clock.pass_ms(1_000)
    room.moderating.approve(tip)
    assert room.moderating.waiting() == ()


def test_nobody_rates_or_judges_their_own(room: Room) -> None:
    tip = room.shown()
    room.act("ana")
    with pytest.raises(Refusal, match="tip_own"):
        room.tips.rate("ana", tip, useful=3)
    mine = room.offer("sue", "Sue's own.")
    room.act("sue")
    assert [each.own for each in room.moderating.waiting()] == [True]
    assert room.moderating.count() == 0
    for call in (room.moderating.approve, lambda t: room.moderating.reject(t, "wrong")):
        with pytest.raises(Refusal, match="tip_own"):
            call(mine.id)
    room.act("sam")
    room.moderating.approve(mine.id)


def test_a_picture_is_asked_about_and_seen_by_colleagues_when_it_is_approved(room: Room) -> None:
    with pytest.raises(Refusal, match="picture_not_asked"):
        room.offer(contents=(PICTURE,))
    made = room.offer(contents=(PICTURE, HEARD), nobody_in_it=True)
    piece = made.pieces[0].id
    room.act("bo")
    with pytest.raises(Refusal, match="no_such_piece"):
        room.tips.piece("bo", piece)
    room.act("sue")
    assert room.moderating.piece(piece).data == PICTURE.data
    room.moderating.approve(made.id)
    room.act("bo")
    assert room.tips.piece("bo", piece) == PICTURE
    assert [each.sort for each in room.tips.open("bo", made.id).card.pieces] == [PieceSort.PICTURE, PieceSort.SOUND]
    room.act("far", "south")
    with pytest.raises(Refusal, match="no_such_piece"):
        room.tips.piece("far", piece)


def test_elsewhere_it_is_said_that_a_picture_is_on_another_device(room: Room) -> None:
    made = room.shown(contents=(PICTURE,), nobody_in_it=True)
    room.device.database.execute("DELETE FROM piece")
    room.act("bo")
    card = room.tips.open("bo", made).card
    assert (card.pieces, card.away) == ((), 1)


def test_erasing_its_author_takes_it_and_its_picture_away(room: Room) -> None:
    room.shown(contents=(PICTURE,), nobody_in_it=True)
    room.device.gate.enter(COMMAND_LINE)
    room.device.privacy.erase("ana")
    assert room.read("bo") == []
    assert room.device.database.execute("SELECT count(*) FROM piece").fetchone() == (0,)


@pytest.mark.parametrize(("words", "code"), [(" \u200b ", "tip_empty"), ("a" * (MOST_CHARACTERS + 1), "tip_too_long")])
def test_words_have_to_be_there_and_short(room: Room, words: str, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        room.offer(words=words)


def test_one_person_does_not_fill_the_list_of_the_supervisor(room: Room) -> None:
    for number in range(MOST_WAITING):
        room.offer(words=f"Tip {number}")
    with pytest.raises(Refusal, match="tips_enough"):
        room.offer()


def test_words_from_elsewhere_are_tamed_and_cut(room: Room) -> None:
    words = "Dry \u202ewell\u2066 \x07<b>now</b>\n\n\n\nhttps://example.org " + "x" * 5_000
    fact = TipOffered(tip="t1", pack="kit", version="1.0.0", module=MODULE, sort=TipSort.TIP, words=words)
    room.device.record.append("ana", fact)
    room.act("sue")
    room.moderating.approve("t1")
    (read,) = room.read("bo")
    assert read.startswith("Dry well <b>now</b>\n\nhttps://example.org xxx")
    assert len(read) == MOST_CHARACTERS
    assert tame(read, MOST_CHARACTERS) == read


def test_the_topic_of_the_week_stands_first_and_ends(room: Room, make_device) -> None:
    clock = room.device.clock
    other = PACK.modules[1].id
    room.shown()
    room.shown(words="Of the other.", module=other)
    room.act("sue")
    today = room.topics.choices().today
    chosen = room.topics.choose("kit", other, today, today + 6)
    assert chosen.title == PACK.modules[1].title
    assert room.read("bo") == ["Of the other.", WORDS]
    assert room.tips.page("bo").week == chosen
    room.act("far", "south")
    assert room.topics.now("far") is None
    clock.pass_ms(7 * 86_400_000)
    room.act("bo")
    assert room.topics.now("bo") is None


def test_a_topic_in_a_learners_record_is_the_topic_of_no_site(room: Room) -> None:
    forged = TopicChosen(site="", pack="kit", version="1.0.0", module=MODULE, from_day=0, until_day=2_000_000)
    room.device.record.append("bo", forged)
    room.act("ana")
    assert room.topics.now("ana") is None
    assert topic_of(room.device.database, room.device.clock.wall // DAY_MS) == ("", "")


def test_a_topic_has_its_huddle_sheet_and_can_be_taken_away(room: Room) -> None:
    room.act("sue")
    today = room.topics.choices().today
    module = next(m.id for m in PACK.modules if "when" in m.competencies)
    assert room.topics.choose("kit", module, today, today).huddles == ("sheet-hands",)
    with pytest.raises(Refusal, match="topic_days"):
        room.topics.choose("kit", module, today, today + 40)
    room.topics.take_away()
    room.act("bo")
    assert room.topics.now("bo") is None


def test_two_who_are_made_one_keep_their_tips_with_the_pictures(room: Room) -> None:
    made = room.shown(contents=(PICTURE,), nobody_in_it=True, named=True)
    room.device.gate.enter(COMMAND_LINE)
    people_of(room.device).merge("ana", "dee")
    room.act("bo")
    card = room.tips.open("bo", made).card
    assert (card.by, len(card.pieces), card.away) == ("Dee", 1, 0)


@pytest.mark.parametrize("by", ["lena", "bo", "ana", ""])
def test_what_nobody_known_let_through_waits_for_somebody_who_is(room: Room, by: str) -> None:
    made = room.offer()
    room.device.clock.pass_ms(1000)
    room.device.record.append("ana", TipJudged(tip=made.id, by=by, verdict=Verdict.APPROVED))
    assert room.read("bo") == []
    assert room.read("ana") == []
    assert [each.stage for each in room.tips.mine("ana")] == ["waiting"]
    room.act("sue")
    assert [each.id for each in room.moderating.waiting()] == [made.id]
    assert room.moderating.count() == 1
    assert room.moderating.history() == ()
    room.moderating.approve(made.id)
    assert room.read("bo") == [WORDS]


def test_what_was_let_through_elsewhere_is_read_once_who_did_is_known(room: Room) -> None:
    made = room.offer()
    room.device.clock.pass_ms(1000)
    room.device.record.append("ana", TipJudged(tip=made.id, by="lena", verdict=Verdict.APPROVED))
    assert room.read("bo") == []
    room.act("sue")
    room.device.accounts.add(id="lena", name="Lena", pack="kit")
    room.device.database.execute("UPDATE learner SET role = 'supervisor' WHERE id = 'lena'")
    assert room.read("bo") == [WORDS]
    room.act("sue")
    assert room.moderating.waiting() == ()


OTHER = "Keep the bottle beside the door."


def consented(words: str, *, agreed: bool = True, tip: str = "") -> TipConsented:
    return TipConsented(tip=tip, agreed=agreed, words=words_digest(words))


def test_who_agreed_agreed_to_the_words_that_they_read_and_to_no_later_ones(room: Room) -> None:
    made = room.offer(words="Bottle door.")
    room.act("sue")
    room.moderating.reword(made.id, WORDS)
    room.moderating.reword(made.id, OTHER)
    room.act("ana")
    (mine,) = room.tips.consent("ana", made.id, agreed=True, words=WORDS)
    assert (mine.stage, mine.instead) == ("reworded", OTHER), "these were not read yet"
    assert room.read("bo") == []
    room.act("ana")
    room.tips.consent("ana", made.id, agreed=True, words=OTHER)
    assert room.read("bo") == [OTHER]


@pytest.mark.parametrize("agreed", [True, False])
def test_a_yes_or_no_from_another_device_is_about_its_own_words_alone(room: Room, agreed: bool) -> None:
    """Two devices: there Ana answers to the first words; here, before that, Sue has put it in others."""
    made = room.offer(words="Bottle door.")
    room.act("sue")
    room.moderating.reword(made.id, OTHER)
    room.device.clock.pass_ms(1000)
    room.device.record.append("ana", consented(WORDS, agreed=agreed, tip=made.id))
    room.act("ana")
    assert [each.stage for each in room.tips.mine("ana")] == ["reworded"]
    assert room.read("bo") == []


def test_an_answer_that_a_slow_clock_puts_before_its_words_counts_all_the_same(room: Room) -> None:
    made = room.offer(words="Bottle door.")
    room.device.clock.pass_ms(1000)
    room.device.record.append("ana", consented(WORDS, tip=made.id))
    assert room.read("bo") == []
    room.device.clock.pass_ms(1000)
    room.act("sue")
    room.moderating.reword(made.id, WORDS)
    assert room.read("bo") == [WORDS]


def test_an_old_answer_without_words_counts_for_those_that_stood_then(room: Room) -> None:
    made = room.offer(words="Bottle door.")
    room.act("sue")
    room.moderating.reword(made.id, WORDS)
    room.device.clock.pass_ms(1000)
    room.device.record.append("ana", TipConsented(tip=made.id, agreed=True))
    assert room.read("bo") == [WORDS]
    room.device.clock.pass_ms(1000)
    room.act("sue")
    room.moderating.reword(made.id, OTHER)
    assert room.read("bo") == []
