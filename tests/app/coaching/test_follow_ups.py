# SPDX-License-Identifier: Apache-2.0
"""What a supervisor and a person agree to do next: both see it, each says what is theirs to say."""

from __future__ import annotations

import pytest

from app.audit import LOOKED
from app.coaching.follow_ups import LONGEST, MOST_OPEN
from app.coaching.views import Agreement, LineKind
from app.encouraging.views import Nudge, NudgeKind
from app.errors import Refusal
from app.events import LessonFinished, Purpose
from app.leading.facts import FollowUpSet, FollowUpSort, FollowUpStage
from app.observing.facts import Mark
from app.observing.views import Ticks
from app.own.facts import ThingKind, ThingUsed
from app.people.people import People
from app.preferences import Wishes
from app.rights import Role
from tests.app.coaching_kit import COACHED, Coached
from tests.app.encouraging_kit import encouraging
from tests.app.kit import DAY, make_pack

READ = Agreement(sort=FollowUpSort.READ, module="clean", thing="how-0", words=" Read it \n with Ben. ")
SHOW = Agreement(sort=FollowUpSort.SHOW, module="clean", thing="washing")
PRACTISE = Agreement(sort=FollowUpSort.PRACTISE, module="clean")
TALK = Agreement(sort=FollowUpSort.TALK)


def by(days: int, coached: Coached) -> Agreement:
    return Agreement(sort=FollowUpSort.PRACTISE, module="safe", until_day=coached.follow_ups.today() + days)


@pytest.fixture
def coached(make_device) -> Coached:
    made = Coached(make_device(COACHED))
    made.people()
    made.sue()
    return made


def test_both_see_it_and_each_says_what_is_theirs(coached) -> None:
    card = coached.follow_ups.agree("ana", READ)
    assert (card.module_title, card.thing_title, card.by) == ("Module clean", "how 0", "Sue")
    coached.ana()
    assert coached.coaching.mine("ana").follow_ups == (card,)
    assert coached.follow_ups.say_done("ana", card.id).stage is FollowUpStage.DONE
    assert coached.follow_ups.say_done("ana", card.id, back=True).stage is FollowUpStage.OPEN
    coached.follow_ups.say_done("ana", card.id)
    coached.sue()
    assert [each.stage for each in coached.follow_ups.open_ones()] == [FollowUpStage.DONE]
    assert coached.follow_ups.settle("ana", card.id, FollowUpStage.CLOSED).stage is FollowUpStage.CLOSED
    assert coached.follow_ups.open_ones() == ()
    coached.ana()
    with pytest.raises(Refusal, match="follow_up_settled"):
        coached.follow_ups.say_done("ana", card.id)
    coached.sue()
    assert coached.follow_ups.settle("ana", card.id, FollowUpStage.OPEN).open
    assert coached.follow_ups.settle("ana", card.id, FollowUpStage.DROPPED).stage is FollowUpStage.DROPPED
    with pytest.raises(Refusal, match="bad_stage"):
        coached.follow_ups.settle("ana", card.id, FollowUpStage.DONE)
    assert coached.device.audit.entries("ana", action="follow_up_moved")


def test_words_stay_here(coached) -> None:
    card = coached.follow_ups.agree("ana", READ)
    assert card.words == "Read it\nwith Ben."
    assert coached.follow_ups.reword("ana", card.id, "Read it alone.").words == "Read it alone."
    left = "".join(str(event.fact) for event in coached.device.roamed("ana"))
    assert card.id in left
    assert "Ben" not in left
    assert "alone" not in left


def test_what_was_done_since_is_noticed_and_settles_nothing(coached) -> None:
    device = coached.device
    cards = [coached.follow_ups.agree("ana", agreed) for agreed in (READ, SHOW, PRACTISE, TALK)]
    assert not any(card.done_ms for card in coached.follow_ups.of("ana"))
    device.clock.pass_ms(DAY)
    fact = LessonFinished(pack="kit", version="1.0.0", lesson="how-0", competency="how", seconds=30.0)
    device.record.append("ana", fact)
    device.observing.record("ana", "washing", Ticks(marks={"p0": Mark.DONE, "p1": Mark.DONE}), signed_off=True)
    coached.talks.note("ana", "We spoke.")
    coached.ana()
    device.begun()
    device.finish(device.learning.start("ana", Purpose.MODULE, "clean"))
    coached.sue()
    now = coached.follow_ups.of("ana")
    assert {card.id: bool(card.done_ms) for card in now} == {card.id: True for card in cards}
    assert {card.stage for card in now} == {FollowUpStage.OPEN}
    device.clock.pass_ms(1000)
    again = [coached.follow_ups.agree("ana", agreed) for agreed in (READ, SHOW, PRACTISE)]
    assert not any(card.done_ms for card in again), "what was done before it was agreed is not noticed"


def test_a_lesson_that_was_opened_in_the_library_is_noticed(coached) -> None:
    card = coached.follow_ups.agree("ana", READ)
    coached.device.clock.pass_ms(1000)
    used = ThingUsed(pack="kit", version="1.0.0", kind=ThingKind.LESSON, thing="how-0", way="list")
    coached.device.record.append("ana", used)
    assert coached.follow_ups.look("ana", card.id)[0].done_ms


def test_another_lesson_or_not_yet_at_work_is_not_noticed(coached) -> None:
    for agreed in (READ, SHOW):
        coached.follow_ups.agree("ana", agreed)
    coached.device.clock.pass_ms(1000)
    fact = LessonFinished(pack="kit", version="1.0.0", lesson="how-1", competency="how", seconds=30.0)
    coached.device.record.append("ana", fact)
    ticks = Ticks(marks={"p0": Mark.DONE, "p1": Mark.NOT_YET}, next_step="Once more")
    coached.device.observing.record("ana", "washing", ticks, signed_off=False)
    assert not any(card.done_ms for card in coached.follow_ups.of("ana"))


def test_the_list_has_what_is_overdue_first_and_only_what_is_ones_own(coached) -> None:
    later, soon = (coached.follow_ups.agree("ana", by(days, coached)) for days in (9, 1))
    any_day = coached.follow_ups.agree("ben", READ)
    coached.device.clock.pass_ms(1000)
    coached.act("sam", Role.SUPERVISOR)
    coached.follow_ups.agree("ana", SHOW)
    coached.act("ben")
    asked = coached.follow_ups.ask_talk("ben")
    coached.device.clock.pass_ms(3 * DAY)
    coached.sue()
    found = coached.follow_ups.open_ones()
    assert [card.id for card in found] == [soon.id, later.id, any_day.id, asked.id]
    assert [card.overdue for card in found] == [True, False, False, False]
    assert [card.asked for card in found] == [False, False, False, True]
    assert all(card.words == "" for card in found)


def test_who_left_and_other_sites_are_in_no_list(coached) -> None:
    coached.follow_ups.agree("ana", READ)
    coached.follow_ups.agree("ben", READ)
    coached.device.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'ben'")
    coached.device.database.execute("UPDATE learner SET site = 'south' WHERE id = 'ana'")
    assert coached.follow_ups.open_ones() == ()
    coached.act()
    assert [card.learner.id for card in coached.follow_ups.open_ones("sue")] == ["ana"], "the command line sees all"
    assert coached.follow_ups.open_ones("sam") == ()


@pytest.mark.parametrize(
    "agreed",
    [
        Agreement(sort=FollowUpSort.READ, module="clean"),
        Agreement(sort=FollowUpSort.READ, module="clean", thing="lift-0"),
        Agreement(sort=FollowUpSort.SHOW, module="safe", thing="washing"),
        Agreement(sort=FollowUpSort.PRACTISE),
        Agreement(sort=FollowUpSort.PRACTISE, module="no-such"),
        Agreement(sort=FollowUpSort.TALK, thing="how-0"),
    ],
    ids=str,
)
def test_nobody_agrees_on_what_is_not_there(coached, agreed) -> None:
    with pytest.raises(Refusal, match="nothing_to_agree"):
        coached.follow_ups.agree("ana", agreed)


def test_a_day_is_today_or_later_and_no_more_than_somebody_has_in_mind(coached) -> None:
    for days in (-1, LONGEST):
        with pytest.raises(Refusal, match="follow_up_day"):
            coached.follow_ups.agree("ana", by(days, coached))
    for _ in range(MOST_OPEN):
        coached.follow_ups.agree("ana", by(0, coached))
    with pytest.raises(Refusal, match="follow_ups_enough"):
        coached.follow_ups.agree("ana", by(0, coached))


def test_a_talk_is_asked_for_once_and_taken_back(coached) -> None:
    coached.ana()
    asked = coached.follow_ups.ask_talk("ana")
    assert coached.follow_ups.ask_talk("ana") == asked
    assert coached.coaching.mine("ana").asked == asked
    assert coached.follow_ups.take_back("ana", asked.id).stage is FollowUpStage.DROPPED
    assert coached.coaching.mine("ana").asked is None
    coached.sue()
    mine = coached.follow_ups.agree("ana", TALK)
    coached.ana()
    with pytest.raises(Refusal, match="no_such_follow_up"):
        coached.follow_ups.take_back("ana", mine.id)
    assert coached.follow_ups.ask_talk("ana").id not in {asked.id, mine.id}


def test_today_says_the_most_urgent(coached) -> None:
    def line() -> LineKind | None:
        coached.ana()
        found = coached.coaching.line("ana")
        coached.sue()
        return found.kind if found is not None else None

    assert line() is None
    card = coached.follow_ups.agree("ana", READ)
    assert line() is LineKind.AGREED
    coached.follow_ups.agree("ana", by(1, coached))
    assert line() is LineKind.DUE
    talk = coached.talks.note("ana", "We spoke.")
    assert line() is LineKind.TO_AGREE
    coached.device.clock.pass_ms(2 * DAY)
    assert line() is LineKind.OVERDUE
    coached.ana()
    for each in coached.follow_ups.of("ana"):
        coached.follow_ups.say_done("ana", each.id)
    assert line() is LineKind.TO_AGREE
    coached.ana()
    coached.talks.ask_change("ana", talk.card.id, "It was on Monday.")
    assert line() is None
    assert card.id


def test_what_is_due_is_reminded_of_where_somebody_wants_reminders(coached) -> None:
    reminding = encouraging(coached.device)

    def nudge() -> Nudge | None:
        coached.ana()
        return reminding.nudge("ana")

    coached.follow_ups.agree("ana", by(20, coached))
    coached.follow_ups.agree("ana", by(3, coached))
    assert nudge() is None, "not before they want it"
    reminding.wish("ana", Wishes(reminders=True))
    found = nudge()
    assert found is not None
    assert (found.kind, found.topic, found.until_day) == (
        NudgeKind.FOLLOW_UP,
        "Module safe",
        coached.follow_ups.today() + 3,
    )
    for card in coached.follow_ups.of("ana"):
        coached.follow_ups.say_done("ana", card.id)
    coached.device.clock.pass_ms(4 * DAY)
    assert nudge() is None, "what is done is not reminded of"


def test_a_look_is_one_that_the_person_sees_and_the_cards_fit(coached) -> None:
    card = coached.follow_ups.agree("ana", PRACTISE)
    _, cards = coached.follow_ups.look("ana", card.id)
    assert [each.id for each in cards] == ["card-when"]
    person = coached.coaching.person("ana")
    assert person.follow_ups == (card,)
    assert {each.id for each in person.cards} <= {"card-when", "card-lift"}
    pages = [entry.detail["page"] for entry in coached.device.audit.entries("ana", action=LOOKED)]
    assert pages == ["coaching", "coaching"]


def test_what_is_practised_is_offered_first(coached) -> None:
    coached.ana()
    coached.device.begun()
    coached.sue()
    offers = coached.follow_ups.offers("ana")
    assert offers[0].practised
    clean = next(offer for offer in offers if offer.module == "clean")
    assert clean.checklists == (("washing", "Washing hands"),)
    assert ("how-0", "how 0") in clean.lessons


def test_two_who_are_made_one_keep_what_was_agreed_asked_and_noted(coached) -> None:
    card = coached.follow_ups.agree("ana", READ)
    talk = coached.talks.note("ana", "We spoke.").card.id
    coached.act("ben")
    asked = coached.follow_ups.ask_talk("ben")
    coached.act()
    device = coached.device
    people = People(
        device.database,
        device.record,
        audit=device.audit,
        gate=device.gate,
        clock=device.clock,
        accounts=device.accounts,
    )
    people.merge("ben", "ana")
    people.merge("sue", "sam")
    coached.act("sam", Role.SUPERVISOR)
    found = {each.id: each for each in coached.follow_ups.open_ones()}
    assert set(found) == {card.id, asked.id}
    assert found[asked.id].asked
    assert found[card.id].by == "Sam"
    assert coached.talks.look("ana", talk).words == "We spoke."
    coached.ana()
    assert coached.follow_ups.take_back("ana", asked.id).stage is FollowUpStage.DROPPED


def test_what_was_agreed_about_a_pack_that_is_gone_can_still_be_done_and_settled(coached) -> None:
    gone = FollowUpSet(
        follow_up="gone", pack="left", version="1.0.0", module="m", sort=FollowUpSort.PRACTISE, by="sue", until_day=0
    )
    coached.device.record.append("ana", gone)
    coached.ana()
    assert coached.follow_ups.say_done("ana", "gone").stage is FollowUpStage.DONE
    coached.sue()
    assert coached.follow_ups.settle("ana", "gone", FollowUpStage.CLOSED).stage is FollowUpStage.CLOSED


def test_the_cards_are_of_what_the_person_learns_from_whatever_the_supervisor_learns(make_device) -> None:
    coached = Coached(make_device(COACHED, make_pack(id="leads")))
    coached.people()
    coached.device.accounts.add(id="lea", name="Lea", role="supervisor", pack="leads")
    coached.act("lea", Role.SUPERVISOR)
    card = coached.follow_ups.agree("ana", PRACTISE)
    _, cards = coached.follow_ups.look("ana", card.id)
    assert [(each.pack, each.id) for each in cards] == [("kit", "card-when")]
