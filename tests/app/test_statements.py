# SPDX-License-Identifier: Apache-2.0
"""The statement profile: every kind keeps the rules of xAPI, stays as it is, and comes back equal."""

from __future__ import annotations

import json
import os
import re
import typing
import urllib.parse
import uuid
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import events
from app.events import Event, Outcome, Purpose
from app.statements import Profile, spans, terms
from app.statements.manifest import Manifest
from app.talk_facts import PortionEnded
from content_packs import answers
from content_packs.answers import Chosen, NotYet, Number, Words
from tests import xapi_rules
from tests.statement_samples import FACTS, ORGANISATION, PACK, answered, event, find_pack

GOLDEN = Path(__file__).with_name("golden_statements")

profile = Profile(organisation=ORGANISATION, packs=find_pack)


def statement(of: Event) -> dict[str, typing.Any]:
    return json.loads(profile.statement(of) or "null")


def nothing_found(pack: str, version: str) -> None:
    return None


@pytest.mark.parametrize("name", FACTS)
def test_every_kind_keeps_the_rules_of_xapi(name: str) -> None:
    assert xapi_rules.broken(profile.statement(event(FACTS[name]))) == []


@pytest.mark.parametrize("name", FACTS)
def test_every_kind_is_worded_as_in_its_golden_file(name: str) -> None:
    made = profile.statement(event(FACTS[name]))
    path = GOLDEN / f"{name}.json"
    if os.environ.get("STEPWELL_WRITE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(
            json.dumps(json.loads(made), indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n"
        )
    golden = json.loads(path.read_text(encoding="utf-8"))
    assert json.loads(made) == golden
    assert made == json.dumps(golden, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def test_there_is_a_sample_of_every_kind_that_leaves_and_of_every_answer() -> None:
    assert {type(fact) for fact in FACTS.values()} == set(events.LEAVES)
    given = {type(fact.answer) for fact in FACTS.values() if isinstance(fact, events.AnswerGiven)}
    assert given == set(typing.get_args(answers.Answer))
    assert {fact.outcome for fact in FACTS.values() if isinstance(fact, events.AttemptFinished)} == set(Outcome)
    assert {fact.back for fact in FACTS.values() if isinstance(fact, events.SuggestionDeclined)} == {True, False}


@pytest.mark.parametrize("name", FACTS)
def test_every_kind_comes_back_equal_also_after_a_servers_changes(name: str) -> None:
    original = event(FACTS[name])
    pulled = statement(original)
    pulled |= {"stored": "2026-01-01T00:00:00Z", "version": "2.0.0", "authority": {"mbox": "mailto:lrs@lrs.example"}}
    pulled["timestamp"] = "2030-01-01T00:00:00+00:00"
    pulled["id"] = pulled["id"].upper()
    pulled["context"]["contextAgents"] = []  # of xAPI 2.0
    assert profile.event(pulled) == original


def test_events_that_stay_at_home_have_no_statement() -> None:
    stays = [
        events.HintShown(attempt="a", item="i"),
        events.LearnerAdded(role="learner"),
        events.LessonOffered(attempt="a", lesson="l", reason="r", params={}),
    ]
    assert [profile.statement(event(fact)) for fact in stays] == [None, None, None]


def test_a_pack_that_is_gone_still_gives_a_valid_statement_without_components() -> None:
    gone = Profile(organisation=ORGANISATION, packs=nothing_found)
    for name, fact in FACTS.items():
        text = gone.statement(event(fact))
        assert xapi_rules.broken(text) == [], name
        assert gone.event(json.loads(text)) == event(fact)
        assert "correctResponsesPattern" not in text
        assert (ORGANISATION + "/packs/care" in text) is (getattr(fact, "pack", "") == "care"), name


def test_not_yet_is_honest_no_response_no_success_and_coded() -> None:
    result = statement(event(FACTS["answered-not-yet"]))["result"]
    assert "response" not in result
    assert result["success"] is False
    assert result["extensions"][terms.NOT_YET] is True


def test_the_order_on_the_screen_and_delimiters_in_a_text_do_not_change_the_meaning() -> None:
    made = statement(event(answered("text", Words("a[,]b [:] \x00" + "x" * 400))))
    assert made["result"]["response"].startswith("a,b : \ufffdx")
    assert profile.event(made).fact.answer.text == "a[,]b [:] \x00" + "x" * 400


def test_an_answer_of_an_older_version_reads_as_before_and_keeps_its_text() -> None:
    golden = (GOLDEN / "answered-unsure-quiz.json").read_text(encoding="utf-8")
    old = json.loads(golden)
    assert '"misconception"' not in golden
    found = profile.event(old)
    assert found == event(FACTS["answered-unsure-quiz"])
    assert found.fact.misconception == ""
    assert profile.statement(found) == json.dumps(old, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def test_a_misconception_is_named_where_there_is_one_and_nowhere_else() -> None:
    for name, fact in FACTS.items():
        extensions = statement(event(fact)).get("result", {}).get("extensions", {})
        named = getattr(fact, "misconception", "")
        assert extensions.get(terms.MISCONCEPTION, "") == named, name
        assert (terms.MISCONCEPTION in extensions) == bool(named)


def test_a_plan_names_its_goals_and_a_programme_its_competencies() -> None:
    base = PACK.manifest.base
    plan, programme = statement(event(FACTS["plan"])), statement(event(FACTS["programme"]))
    assert plan["object"]["id"] == base + "/plan"
    assert [each["id"] for each in plan["context"]["contextActivities"]["other"]] == [base + "/modules/clean-hands"]
    assert programme["object"]["id"] == base + "/programmes/first%20weeks"
    others = programme["context"]["contextActivities"]["other"]
    assert [each["id"] for each in others] == [base + "/competencies/hands"]
    assert others[0]["definition"]["name"] == {"en": "Clean hands when it counts"}


def test_taking_a_refusal_back_is_another_verb_about_the_same_module() -> None:
    refused, back = statement(event(FACTS["declined"])), statement(event(FACTS["declined-back"]))
    assert refused["object"] == back["object"]
    assert (refused["verb"]["id"], back["verb"]["id"]) == (terms.REJECTED.iri, terms.ACCEPTED.iri)


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("plan", "exam_day", 2_932_897),
        ("plan", "away_from", -1),
        ("plan", "away_until", 2**62),
        ("programme", "start_day", -1),
        ("programme", "per_week", 0),
    ],
)
def test_a_day_that_no_calendar_has_and_a_programme_that_opens_nothing_are_no_events(
    name: str, field: str, value: int
) -> None:
    made = statement(event(FACTS[name]))
    replayed = json.loads(made["context"]["extensions"][terms.REPLAY])
    assert profile.event(made) is not None
    replayed["fact"][field] = value
    made["context"]["extensions"][terms.REPLAY] = json.dumps(replayed)
    assert profile.event(made) is None


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.0, "PT0S"),
        (-3.0, "PT0S"),
        (0.004, "PT0S"),
        (0.1, "PT0.1S"),
        (12.34, "PT12.34S"),
        (59.999, "PT1M"),
        (60.05, "PT1M0.05S"),
        (3725.5, "PT1H2M5.5S"),
        (400_000.0, "PT111H6M40S"),
    ],
)
def test_durations(seconds: float, text: str) -> None:
    assert terms.duration(seconds) == text


@pytest.mark.parametrize(
    ("value", "text"), [(1e22, "1" + "0" * 22), (1e-7, "0.0000001"), (-0.0, "0"), (2.50, "2.5"), (100.0, "100")]
)
def test_numbers_are_written_without_exponents(value: float, text: str) -> None:
    assert terms.number(value) == text


@given(st.text())
def test_a_segment_of_an_iri_is_the_text_percent_encoded(text: str) -> None:
    expected = "".join("\ufffd" if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in text)
    assert terms.segment(text) == urllib.parse.quote(expected, safe="")


@pytest.mark.parametrize("broken", [float("nan"), float("inf")])
def test_a_number_that_is_not_finite_never_becomes_a_statement(broken: float) -> None:
    for fact in (answered("numeric", Number(broken)), answered("single", NotYet(), seconds=broken)):
        with pytest.raises(ValueError, match=r"finite|JSON"):
            profile.statement(event(fact))


MANIFEST = Manifest(
    learner="9b2d6d1e-3c1b-4d0a-9d62-5f0f6a3c7e11",
    device="laptop-3",
    last=42,
    absent="17,20-22",
    oldest_ms=1_763_000_000_000,
    at_ms=1_763_100_000_000,
)


def test_a_manifest_is_worded_as_in_its_golden_file_and_read_back() -> None:
    text = profile.manifest(MANIFEST, site="north", id="00000000-0000-4000-8000-000000000001")
    path = GOLDEN / "manifest.json"
    if os.environ.get("STEPWELL_WRITE_GOLDEN"):
        path.write_text(json.dumps(json.loads(text), indent=1) + "\n", encoding="utf-8", newline="\n")
    assert json.loads(text) == json.loads(path.read_text(encoding="utf-8"))
    assert xapi_rules.broken(text) == []
    assert profile.read_manifest(json.loads(text)) == MANIFEST
    assert profile.event(json.loads(text)) is None
    assert "north" not in text


def test_two_sites_and_two_organisations_do_not_meet() -> None:
    other = Profile(organisation="https://other.example", packs=nothing_found)
    agents = {profile.site_agent(""), profile.site_agent("north"), other.site_agent("north")}
    assert len(agents) == 3
    assert profile.read_manifest(json.loads(other.manifest(MANIFEST, site="", id=str(uuid.uuid4())))) is None


@given(
    st.sampled_from(["last", "absent", "oldest_ms", "x"]), st.none() | st.integers() | st.text() | st.lists(st.text())
)
def test_a_manifest_from_outside_is_sane_or_none(name: str, value: object) -> None:
    statement = json.loads(profile.manifest(MANIFEST, site="", id=str(uuid.uuid4())))
    said = json.loads(statement["context"]["extensions"][terms.MANIFEST]) | {name: value}
    statement["context"]["extensions"][terms.MANIFEST] = json.dumps(said)
    found = profile.read_manifest(statement)
    assert found is None or (found.last > 0 and spans.to_text(spans.from_text(found.absent)) == found.absent)


@given(st.sets(st.integers(1, 60)), st.sets(st.integers(1, 60)), st.integers(1, 60))
def test_what_is_missing_is_neither_here_nor_absent(here: set[int], absent: set[int], last: int) -> None:
    left_out = spans.from_text(spans.to_text(spans.spans_of(absent)))
    left = spans.without(last, here, left_out)
    numbers = {number for first, end in left for number in range(first, end + 1)}
    assert numbers == set(range(1, last + 1)) - here - absent
    assert spans.within(left, spans.spans_of(numbers | {61}))
    assert not numbers or not spans.within(left, spans.spans_of(numbers - {max(numbers)}))


def test_the_touchstone_is_valid_and_always_the_same() -> None:
    text = profile.touchstone()
    assert xapi_rules.broken(text) == []
    assert text == Profile(organisation=ORGANISATION, packs=nothing_found).touchstone()


def test_a_name_of_the_learner_is_nowhere_to_be_had() -> None:
    for fact in FACTS.values():
        assert statement(event(fact))["actor"].keys() == {"objectType", "account"}


slugs = st.from_regex(r"[a-z0-9][a-z0-9-]{0,12}", fullmatch=True)
numbers = st.floats(allow_nan=False, allow_infinity=False)
typed = st.text(st.characters(codec="utf-8", exclude_characters="@"), min_size=1)
given_answers = st.one_of(
    st.lists(st.integers(0, 9), unique=True).map(lambda places: Chosen(tuple(sorted(places)))),
    st.booleans().map(answers.Said),
    st.permutations(range(4)).map(lambda steps: answers.Ordered(tuple(steps))),
    st.lists(st.integers(0, 5), min_size=1).map(lambda rights: answers.Matched(tuple(rights))),
    st.builds(Number, numbers, st.integers(0, 3)),
    typed.map(Words),
    st.lists(typed | st.integers(0, 5), min_size=1, max_size=6).map(lambda gaps: answers.Filled(tuple(gaps))),
    st.lists(st.integers(0, 3), min_size=1).map(lambda groups: answers.Sorted(tuple(groups))),
    st.integers(0, 6).map(answers.Rated),
    st.just(NotYet()),
)
uuids = st.uuids(version=4).map(str)
common = {"pack": st.sampled_from(["care", "shop"]), "version": st.just("1.2.0")}
item_ids = st.sampled_from([item.id for item in PACK.items]) | slugs
modules = st.sampled_from(["", "clean-hands"])
module_ids = st.just("clean-hands") | slugs
words = st.text(st.characters(codec="utf-8", exclude_characters="@"), max_size=40)
days = st.integers(0, 2_932_896)
facts = st.one_of(
    st.builds(events.AreasRated, **common, ratings=st.dictionaries(slugs, numbers), wants=st.lists(slugs).map(tuple)),
    st.builds(events.AttemptStarted, **common, attempt=uuids, purpose=st.sampled_from(Purpose), module=modules),
    st.builds(
        events.AnswerGiven,
        **common,
        attempt=uuids,
        purpose=st.sampled_from(Purpose),
        item=item_ids,
        competency=st.sampled_from(["hands", "gone"]),
        answer=given_answers,
        right=st.booleans(),
        score=st.floats(0, 1),
        seconds=st.floats(0, 1e6),
        module=modules,
        confidence=st.none() | st.sampled_from(events.Confidence),
        assisted=st.booleans(),
        misconception=st.just("") | slugs | words,
    ),
    st.builds(
        events.LessonFinished,
        **common,
        lesson=slugs,
        competency=slugs,
        seconds=st.floats(0, 1e6),
        attempt=st.just("") | uuids,
        module=modules,
    ),
    st.builds(
        events.AttemptFinished,
        **common,
        attempt=uuids,
        purpose=st.sampled_from(Purpose),
        outcome=st.sampled_from(Outcome),
        asked=st.integers(0, 2**40),
        right=st.integers(0, 2**40),
        seconds=st.floats(0, 1e6),
        module=modules,
        progress=st.floats(0, 1),
    ),
    st.builds(PortionEnded, **common, attempt=uuids, asked=st.integers(0, 2**40)),
    st.builds(
        events.PlanMade,
        **common,
        goals=st.lists(module_ids).map(tuple),
        mode=st.sampled_from(events.Mode),
        exam_day=days,
        away_from=days,
        away_until=days,
    ),
    st.builds(events.SuggestionDeclined, **common, module=module_ids, back=st.booleans()),
    st.builds(
        events.ProgrammeJoined,
        **common,
        programme=uuids | words,
        title=words,
        competencies=st.lists(slugs, max_size=50).map(tuple),
        start_day=days,
        per_week=st.integers(1, 50),
    ),
)
envelopes = st.builds(
    Event,
    id=uuids,
    learner=uuids,
    device=uuids,
    sequence=st.integers(1, 2**53 - 1),
    roam_sequence=st.integers(1, 2**53 - 1),
    at_ms=st.integers(0, 4 * 10**12),
    offset_ms=st.integers(-(10**11), 10**11),
    boot=uuids,
    fact=facts,
)


MANY = settings(max_examples=settings.default.max_examples * 4)
"""There are many kinds of events."""


@MANY
@given(envelopes)
def test_event_to_statement_to_event_is_equal(original: Event) -> None:
    text = profile.statement(original)
    text.encode()
    assert profile.event(json.loads(text)) == original
    assert profile.statement(original) == text


@MANY
@given(envelopes)
def test_every_event_gives_a_valid_statement(original: Event) -> None:
    broken = xapi_rules.broken(profile.statement(original))
    # A wrong answer kind for an item cannot be graded, so only Hypothesis makes such a response.
    assert [fault for fault in broken if not fault.startswith("response")] == []


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@st.composite
def maimed(draw: st.DrawFn) -> dict[str, typing.Any]:
    """A statement of ours with one value somewhere replaced by anything."""
    whole = statement(event(FACTS[draw(st.sampled_from(sorted(FACTS)))]))
    part: typing.Any = whole
    while True:
        key = draw(st.sampled_from(sorted(part)))
        if not isinstance(part[key], dict) or draw(st.booleans()):
            break
        part = part[key]
    if key == terms.REPLAY and draw(st.booleans()):
        replay = json.loads(part[key])
        replay[draw(st.sampled_from(sorted(replay)))] = draw(json_values)
        part[key] = json.dumps(replay)
    else:
        part[key] = draw(json_values)
    return whole


@MANY
@given(maimed() | st.dictionaries(st.text(max_size=5), json_values))
def test_whatever_is_pulled_is_an_event_or_nothing_never_a_traceback(pulled: dict[str, typing.Any]) -> None:
    found = profile.event(pulled)
    assert found is None or profile.statement(found) is not None


def test_statements_of_other_organisations_and_programs_are_not_ours() -> None:
    other = Profile(organisation="https://else.example", packs=find_pack)
    assert other.event(statement(event(FACTS["passed"]))) is None
    foreign = statement(event(FACTS["passed"]))
    foreign["context"]["extensions"] = {}
    assert profile.event(foreign) is None


def test_an_attempt_that_is_no_uuid_is_no_registration() -> None:
    made = statement(event(answered("single", Chosen((0,)), attempt="first")))
    assert "registration" not in made["context"]
    assert str(uuid.UUID(made["id"])) == made["id"]


def examples_in_the_docs() -> list[tuple[str, dict[str, typing.Any]]]:
    text = (Path(__file__).parents[2] / "docs" / "xapi-profile.md").read_text(encoding="utf-8")
    return [(name, json.loads(body)) for name, body in re.findall(r"```json golden=(\S+)\n(.*?)```", text, re.DOTALL)]


def is_part(part: typing.Any, whole: typing.Any) -> bool:
    if isinstance(part, dict):
        return all(key in whole and is_part(value, whole[key]) for key, value in part.items())
    return part == whole


def test_the_examples_in_the_docs_are_parts_of_the_golden_files() -> None:
    examples = examples_in_the_docs()
    assert len(examples) >= 9
    for name, part in examples:
        assert is_part(part, json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))), name


def test_every_iri_of_the_profile_is_in_the_docs() -> None:
    text = (Path(__file__).parents[2] / "docs" / "xapi-profile.md").read_text(encoding="utf-8")
    verbs = [value.iri for value in vars(terms).values() if isinstance(value, terms.Verb)]
    assert [iri for iri in verbs if iri not in text] == []
    ours = "https://stepwell.example/xapi/extensions/"
    values = [value for value in vars(terms).values() if isinstance(value, str) and value.startswith(ours)]
    names = {value.removeprefix(ours) for value in values} - {""}
    assert len(names) == 18
    assert [name for name in names if f"`{name}`" not in text] == []
