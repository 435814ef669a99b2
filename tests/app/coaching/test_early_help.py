# SPDX-License-Identifier: Apache-2.0
"""That somebody may like a talk is said to them first, to a supervisor later or when they ask; nobody is ranked."""

from __future__ import annotations

import msgspec
import pytest

from app.audit import LOOKED
from app.coaching import early, records
from app.coaching.early import PAGE, WAIT_DAYS
from app.coaching.views import MayLike
from app.errors import Refusal
from app.fold import Fold
from app.leading.facts import Weighed
from app.reasons import ReasonCode
from app.rights import Role
from tests.app.coaching_kit import COACHED, Coached
from tests.app.kit import DAY, Loaded
from tests.app.people.test_people import people_of
from tests.app.test_early_offer import HARD, answers


@pytest.fixture
def coached(make_device) -> Coached:
    made = Coached(make_device(COACHED))
    made.people()
    made.device.record.append("ana", *HARD)
    made.sue()
    return made


def told(coached: Coached) -> list[str]:
    return [each.learner.id for each in may_like(coached)]


def may_like(coached: Coached) -> list[MayLike]:
    found, after = list[MayLike](), ""
    for _ in range(20):
        some = coached.early.some(after)
        found += some.found
        after = some.after
        if not after:
            assert some.looked == some.of
            return found
    raise AssertionError("it never ends")


def pass_days(coached: Coached, days: int) -> None:
    coached.device.clock.pass_ms(days * DAY)


def test_the_person_comes_first_and_then_some_days_later_the_supervisor(coached) -> None:
    assert told(coached) == []
    assert not coached.early.says("ana")
    with pytest.raises(Refusal, match="nothing_to_say"):
        coached.early.look("ana")
    coached.ana()
    assert coached.early.for_me("ana")
    coached.sue()
    pass_days(coached, WAIT_DAYS)
    assert told(coached) == ["ana"]
    assert coached.early.says("ana")


def test_it_counts_from_the_answer_that_made_it_so_not_from_the_first_look(coached) -> None:
    pass_days(coached, WAIT_DAYS)
    assert told(coached) == ["ana"]


def test_who_asks_is_heard_at_once(coached) -> None:
    coached.ana()
    coached.follow_ups.ask_talk("ana")
    coached.sue()
    (found,) = may_like(coached)
    assert (found.learner.id, found.asked) == ("ana", True)


def test_who_asks_and_of_whom_nothing_is_called_for_is_not_among_them(coached) -> None:
    coached.act("ben")
    coached.follow_ups.ask_talk("ben")
    coached.sue()
    assert told(coached) == []
    assert not coached.early.says("ben")


def test_why_and_how_sure_it_is_is_a_look(coached) -> None:
    pass_days(coached, WAIT_DAYS)
    view = coached.early.look("ana")
    assert [reason.code for reason in view.reasons][:2] == [ReasonCode.STAYED_HARD] * 2
    assert view.titles == {"when": "Title when", "how": "Title how"}
    assert 0.25 < view.low < view.high < 1
    assert view.cards[0].id == "card-when"
    pages = [entry.detail["page"] for entry in coached.device.audit.entries("ana", action=LOOKED)]
    assert pages == [PAGE], "neither the list nor the sentence is a look at why"


@pytest.mark.parametrize(("decision", "days"), [(Weighed.TALK, 14), (Weighed.NO_NEED, 28), (Weighed.LATER, 5)], ids=str)
def test_the_decision_is_kept_here_and_then_it_rests(coached, decision, days) -> None:
    pass_days(coached, WAIT_DAYS)
    until = coached.follow_ups.today() + days if decision is Weighed.LATER else 0
    card = coached.early.weigh("ana", decision, until)
    assert (card.by, card.decision) == ("Sue", decision)
    assert told(coached) == []
    assert "WarningWeighed" not in "".join(str(event.fact) for event in coached.device.roamed("ana"))
    coached.ana()
    seen = coached.coaching.mine("ana").weighed
    assert seen is not None
    assert (seen.by, seen.decision) == ("Sue", decision)
    coached.sue()
    pass_days(coached, days - 1)
    assert told(coached) == []
    pass_days(coached, 1)
    assert told(coached) == ["ana"]


def test_later_needs_a_day(coached) -> None:
    pass_days(coached, WAIT_DAYS)
    for days in (0, -1, 93):
        with pytest.raises(Refusal, match="weigh_day"):
            coached.early.weigh("ana", Weighed.LATER, days and coached.follow_ups.today() + days)


def test_who_asks_after_it_was_put_off_is_heard(coached) -> None:
    pass_days(coached, WAIT_DAYS)
    coached.early.weigh("ana", Weighed.NO_NEED)
    coached.device.clock.pass_ms(1000)
    coached.ana()
    coached.follow_ups.ask_talk("ana")
    coached.sue()
    assert told(coached) == ["ana"]


def test_what_is_not_called_for_any_more_is_not_said(coached) -> None:
    pass_days(coached, WAIT_DAYS)
    assert told(coached) == ["ana"]
    coached.device.record.append("ana", *answers("how", 4, right=True))
    assert told(coached) == []
    coached.device.record.append("ana", *answers("how", 9))
    assert told(coached) == [], "it begins anew"


def test_what_was_remembered_of_a_record_goes_when_it_is_made_one_with_another(coached) -> None:
    pass_days(coached, WAIT_DAYS)
    assert not coached.early.says("ben")
    coached.act()
    people_of(coached.device).merge("ana", "ben")
    coached.sue()
    assert coached.early.says("ben")
    assert told(coached) == ["ben"]


def test_what_was_remembered_of_one_pack_is_not_said_of_another(coached) -> None:
    other = msgspec.structs.replace(COACHED, manifest=msgspec.structs.replace(COACHED.manifest, id="other"))
    coached.device.shelf.__init__(Loaded(pack) for pack in (COACHED, other))
    pass_days(coached, WAIT_DAYS)
    assert coached.early.says("ana")
    coached.device.database.execute("UPDATE learner SET pack = 'other' WHERE id = 'ana'")
    coached.device.database.conn.commit()
    assert not coached.early.says("ana")
    assert told(coached) == []


def test_they_come_by_name_and_only_those_of_the_site(coached) -> None:
    for who, name in (("zoe", "Abe"), ("cem", "Cem"), ("far", "Far")):
        coached.act()
        coached.device.accounts.add(id=who, name=name, pack="kit")
        coached.device.record.append(who, *HARD, *(HARD if who == "zoe" else ()))
    coached.device.database.execute("UPDATE learner SET site = 'south' WHERE id = 'far'")
    coached.sue()
    pass_days(coached, WAIT_DAYS)
    assert told(coached) == ["zoe", "ana", "cem"]


def test_people_are_looked_at_in_portions_and_a_list_is_of_who_asked(coached, monkeypatch) -> None:
    for number in range(4):
        coached.act()
        coached.device.accounts.add(id=f"p{number}", name=f"P{number}", pack="kit")
        coached.device.record.append(f"p{number}", *HARD)
    coached.sue()
    pass_days(coached, WAIT_DAYS)
    seconds = iter(range(1000))
    monkeypatch.setattr(early, "perf_counter", lambda: next(seconds) * early.TURN_S)
    first = coached.early.some(coached.early.some().after)
    assert (first.looked, first.of) == (1, 5)
    coached.act("sam", Role.SUPERVISOR)
    anew = coached.early.some(first.after)
    assert [each.learner.id for each in anew.found] == ["ana"], "another one's list is not gone on with"


def test_only_of_whom_two_things_stayed_hard_a_model_is_folded(coached, monkeypatch) -> None:
    folded: list[str] = []
    start = Fold.start

    def counting(fold, learner):
        folded.append(learner)
        return start(fold, learner)

    monkeypatch.setattr(Fold, "start", counting)
    told(coached)
    assert folded == ["ana"]
    coached.device.record.append("ben", *answers("when", 12, right=True))
    folded.clear()
    told(coached)
    told(coached)
    assert "ana" not in folded, "once"


def test_a_record_is_folded_in_pieces_between_which_others_get_their_turns(coached, monkeypatch) -> None:
    pass_days(coached, WAIT_DAYS)
    monkeypatch.setattr(records, "EVENTS_AT_ONCE", 4)
    some = coached.early.some()
    turns = 1
    while some.looked == 0:
        coached.device.record.append("ben", *answers("when", 1, right=True))
        some = coached.early.some(some.after)
        turns += 1
    assert turns == 1 + len(list(coached.device.record.events("ana"))) // 4 + 1, "answers, then the whole record"
    assert [each.learner.id for each in some.found] == ["ana"]


def test_a_record_that_grew_meanwhile_is_begun_anew(coached, monkeypatch) -> None:
    pass_days(coached, WAIT_DAYS)
    monkeypatch.setattr(records, "EVENTS_AT_ONCE", 4)
    begun = coached.early.some()
    assert begun.looked == 0
    coached.device.record.append("ana", *answers("how", 4, right=True))
    found, after = [], begun.after
    while after:
        some = coached.early.some(after)
        found, after = found + [each.learner.id for each in some.found], some.after
    assert found == [], "it is not called for any more"
    assert told(coached) == []


def test_how_long_it_waits_is_a_setting_of_the_device(coached) -> None:
    assert coached.early.setting().wait_days == WAIT_DAYS
    coached.act()
    with pytest.raises(Refusal, match="coaching_wait"):
        coached.early.set_wait(29)
    coached.early.set_wait(0)
    coached.sue()
    assert told(coached) == ["ana"]
