"""The library of one person: its list, its order, what is noted, and what is not."""

from __future__ import annotations

import pytest

from app.errors import Refusal
from app.library.codes import code_of
from app.library.found import LATELY, latest_searched
from app.library.views import Because, Filters
from app.own.facts import Ref, ThingKind
from app.own.state import Known, Own
from app.rights import Actor, ActorKind, Role
from app.thing_codes import tidy_thing
from tests.app.kit import make_pack
from tests.app.library.library_kit import PDF, lesson, place


def signed_in(here, who="ana", role=Role.LEARNER):
    here.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=role))


def test_everything_is_in_it_and_help_for_leaders_is_for_leaders(tmp_path):
    with place(tmp_path) as here:
        here.house.add("Night keys", data=b"In the porch.")
        signed_in(here)
        kinds = {thing.ref.kind for thing in here.library.things("ana")}
        assert kinds == {ThingKind.LESSON, ThingKind.DOCUMENT, ThingKind.GLOSSARY, ThingKind.HOUSE}
        signed_in(here, role=Role.SUPERVISOR)
        assert ThingKind.COACH in {thing.ref.kind for thing in here.library.things("ana")}


def test_of_another_pack_there_are_lessons_and_they_are_not_recommended(tmp_path):
    other = make_pack(id="other", modules={"x": ("say",)})
    with place(tmp_path, make_pack(), other) as here:
        view = here.library.view("ana")
        assert {row.thing.ref.pack for row in view.first} == {"kit"}
        assert {row.thing.ref.kind for row in view.rest if row.thing.ref.pack == "other"} == {ThingKind.LESSON}


def test_filters_leave_out_and_are_offered_only_where_they_do(tmp_path):
    with place(tmp_path) as here:
        signed_in(here)
        view = here.library.view("ana", Filters(way="look_up"))
        assert not view.first
        assert {row.thing.ref.kind for row in view.rest} == {ThingKind.DOCUMENT, ThingKind.GLOSSARY}
        assert "read" in view.offers
        assert "must" not in view.offers
        assert not here.library.view("ana", Filters(must="must")).rest
        assert here.library.view("ana", Filters(minutes=2)).rest, "what is only looked up fits into any time"
        assert not here.library.view("ana", Filters(language="es")).rest


def test_in_spanish_the_lessons_are_spanish_and_the_rest_says_its_language(tmp_path):
    with place(tmp_path) as here:
        here.enrol("luz", language="es")
        spoken = {thing.ref.kind: thing.language for thing in here.library.things("luz")}
        assert spoken[ThingKind.LESSON] == "es"
        assert spoken[ThingKind.DOCUMENT] == "en"


def test_a_programme_makes_its_things_a_must(tmp_path):
    with place(tmp_path) as here:
        here.begun("ana")
        assert not any(thing.must for thing in here.library.things("ana"))
        from app.events import ProgrammeJoined

        here.record.append(
            "ana",
            ProgrammeJoined(
                programme="p", title="P", pack="kit", version="1.0.0", competencies=("say",), start_day=1, per_week=1
            ),
        )
        assert {t.ref.thing for t in here.library.things("ana") if t.must} == {"say-0"}


def test_use_is_noted_with_its_way_and_asked_about_once(tmp_path):
    with place(tmp_path) as here:
        assert here.library.view("ana").asks is None
        here.library.used("ana", lesson("when-0"), "list")
        asks = here.library.view("ana").asks
        assert asks is not None
        assert asks.thing.ref == lesson("when-0")
        here.library.rate("ana", lesson("when-0"), 0, 0)  # skipped
        assert here.library.view("ana").asks is None
        here.library.used("ana", lesson("when-0"), "list")
        assert here.library.view("ana").asks is None, "never twice for the same thing"
        assert here.facts("ana")[-3:] == ["ThingUsed", "ThingRated", "ThingUsed"]


def test_after_days_nobody_is_asked_any_more(tmp_path):
    with place(tmp_path) as here:
        here.library.used("ana", lesson("when-0"), "list")
        here.clock.pass_ms(4 * 86_400_000)
        assert here.library.view("ana").asks is None


def test_not_for_me_takes_it_out_until_it_is_taken_back(tmp_path):
    with place(tmp_path) as here:
        here.library.decline("ana", lesson("when-0"))
        view = here.library.view("ana")
        assert lesson("when-0") not in {row.thing.ref for row in (*view.first, *view.rest)}
        assert [row.thing.ref for row in view.declined] == [lesson("when-0")]
        here.library.decline("ana", lesson("when-0"), back=True)
        view = here.library.view("ana")
        assert lesson("when-0") in {row.thing.ref for row in (*view.first, *view.rest)}
        assert not view.declined


def test_of_two_colleagues_nothing_is_said_of_three_it_is_and_never_of_oneself(tmp_path):
    with place(tmp_path) as here:

        def told():
            rows = here.library.view("ana", Filters()).first
            return [(row.thing.ref, row.why.people) for row in rows if row.why.code is Because.ROLE]

        for who in ("ana", "ben", "cem"):
            here.library.rate(who, lesson("say-0"), 3, 3)
        assert told() == [], "two others and oneself are two"
        here.library.rate("dan", lesson("say-0"), 2, 0)
        assert told() == [(lesson("say-0"), 3)]
        here.library.rate("dan", lesson("say-0"), 1, 0)
        assert told() == [], "who did not find it useful is not counted"


def test_who_left_and_who_is_of_another_site_are_not_counted(tmp_path):
    with place(tmp_path) as here:
        from app.library.crowd import crowd

        for who in ("ben", "cem", "dan"):
            here.library.rate(who, lesson("say-0"), 3, 0)
        assert crowd(here.database, "ana", role="learner", pack="kit")[lesson("say-0")].site == 3
        here.database.execute("UPDATE learner SET site = 'north' WHERE id = 'ben'")
        assert crowd(here.database, "ana", role="learner", pack="kit") == {}
        here.database.execute("UPDATE learner SET site = '' WHERE id = 'ben'")
        here.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'cem'")
        assert crowd(here.database, "ana", role="learner", pack="kit") == {}


def test_three_who_opened_the_same_say_what_else_they_opened(tmp_path):
    with place(tmp_path) as here:
        here.library.used("ana", lesson("when-0"), "list")
        for who in ("ben", "cem", "dan"):
            here.library.used(who, lesson("when-0"), "list")
            here.library.used(who, lesson("say-0"), "list")
        from app.library.crowd import crowd

        said = crowd(here.database, "ana", role="learner", pack="kit", opened=(lesson("when-0"),))
        assert (said[lesson("say-0")].also, said[lesson("say-0")].beside) == (3, lesson("when-0"))


def test_what_was_opened_from_a_search_comes_earlier_next_time_and_says_so(tmp_path):
    with place(tmp_path) as here:
        here.indexed()
        before = here.library.find("ana", "title ").rows
        last = before[-1]
        assert last.why.code is Because.HERE
        here.library.used("ana", last.thing.ref, "search")
        again = here.library.find("ana", "title ").rows
        now = next(row for row in again if row.thing.ref == last.thing.ref)
        assert now.why.code is Because.BEFORE
        assert again.index(now) < before.index(last)


def test_a_thing_opened_from_a_list_is_no_earlier_search_and_only_the_last_are_kept():
    many = {lesson(f"l{n}"): Known(times=1, searched_ms=n + 1) for n in range(LATELY + 5)}
    own = Own(things={**many, lesson("listed"): Known(times=1, used_ms=99)})
    latest = latest_searched(own)
    assert len(latest) == LATELY
    assert latest[0] == lesson(f"l{LATELY + 4}")
    assert lesson("listed") not in latest


def test_for_a_goal_comes_earlier_and_says_which(tmp_path):
    with place(tmp_path) as here:
        here.begun("ana")
        here.indexed()
        from app.events import Mode, PlanMade

        plan = PlanMade(
            pack="kit", version="1.0.0", goals=("speak",), mode=Mode.LEARN, exam_day=0, away_from=0, away_until=0
        )
        here.record.append("ana", plan)
        rows = here.library.find("ana", "title ").rows
        goal = next(row for row in rows if row.thing.module == "speak")
        assert (goal.why.code, goal.why.title) == (Because.GOAL, "Module speak")
        assert here.library.view("ana").first[0].why.code is Because.GOAL


def test_the_words_that_are_typed_stand_nowhere(tmp_path):
    with place(tmp_path) as here:
        here.indexed()
        here.library.find("ana", "zebra hygiene ")
        here.library.used("ana", lesson("when-0"), "search")
        here.database.execute("PRAGMA wal_checkpoint(FULL)")
        assert all(b"zebra" not in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
        assert "zebra" not in str(here.database.execute("SELECT fact FROM event").fetchall())


def test_looking_without_notes_leaves_nothing(tmp_path):
    with place(tmp_path) as here:
        here.indexed()
        tables = ("event", "draft", "nudge", "outbox", "library_use")
        count = lambda: [here.database.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in tables]  # noqa: E731
        before = count()
        for thing in here.library.to_read("ana"):
            if thing.ref.kind is ThingKind.LESSON:
                here.search.open("ana", thing.ref.pack, thing.ref.thing)
        assert count() == before
        kinds = {thing.ref.kind for thing in here.library.to_read("ana")}
        assert not kinds & {ThingKind.STORY, ThingKind.EXAMPLE, ThingKind.CYCLE}


def test_topics_begin_with_what_was_missed(tmp_path):
    with place(tmp_path) as here:
        here.begun("ana")
        topics = here.library.topics("ana")
        assert topics
        assert all(topic.title.startswith("Title ") for topic in topics)


def test_a_code_is_one_thing_typed_in_any_way_and_a_slip_is_seen(tmp_path):
    with place(tmp_path) as here:
        code = code_of(lesson("when-0"))
        assert len(code) == 13
        assert here.library.by_code("ana", f" {code[:5].lower()}-{code[5:]} ") == lesson("when-0")
        wrong = code[:-2] + ("A" if code[-2] != "A" else "B") + code[-1]
        assert tidy_thing(wrong) is None
        with pytest.raises(Refusal, match="no_such_code"):
            here.library.by_code("ana", wrong)
        with pytest.raises(Refusal, match="no_such_code"):
            here.library.by_code("ana", code_of(lesson("gone")))


def test_before_signing_in_a_code_opens_only_what_everybody_may_read(tmp_path):
    with place(tmp_path, actor=None, people=()) as here:
        from app.rights import COMMAND_LINE

        with here.gate.acting(COMMAND_LINE):
            kept = here.house.add("Fire plan", data=PDF)
        house = Ref(pack="", kind=ThingKind.HOUSE, thing=kept.id)
        assert here.library.at_door(code_of(house), "en").house is not None
        assert here.library.at_door(code_of(lesson("when-0")), "en").emergency == ("kit", "lesson", "when-0", "Choking")
        for ref in (lesson("how-0"), Ref(pack="kit", kind=ThingKind.DOCUMENT, thing="plan")):
            door = here.library.at_door(code_of(ref), "en")
            assert door.house is None
            assert door.emergency is None
        coach = Ref(pack="kit", kind=ThingKind.COACH, thing="watch-hands")
        with pytest.raises(Refusal, match="no_such_code"):
            here.library.at_door(code_of(coach), "en")


def test_codes_are_made_by_whoever_may_add_things(tmp_path):
    with place(tmp_path) as here:
        assert here.library.code(lesson("when-0"), "es") == (code_of(lesson("when-0")), "es when 0")
        with pytest.raises(Refusal, match="thing_gone"):
            here.library.code(lesson("gone"), "en")
        signed_in(here)
        with pytest.raises(Refusal, match="not_allowed"):
            here.library.code(lesson("when-0"), "en")


def test_nobody_gets_on_for_another(tmp_path):
    with place(tmp_path) as here:
        signed_in(here, "ben")
        for call in (here.library.view, here.library.to_read, here.library.topics):
            with pytest.raises(Refusal, match="not_yours"):
                call("ana")
        for deed in (
            lambda: here.library.used("ana", lesson("when-0"), "list"),
            lambda: here.library.rate("ana", lesson("when-0"), 1, 1),
            lambda: here.library.decline("ana", lesson("when-0")),
        ):
            with pytest.raises(Refusal, match="not_yours"):
                deed()
