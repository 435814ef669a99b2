# SPDX-License-Identifier: Apache-2.0
"""What the record says of items: first answers, versions, reports on real events, files that merge."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Sequence

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.calibration import Difficulty, difficulty_grid, slopes
from app.events import AnswerGiven, Event, Fact, LessonFinished, Purpose, QuestionAsked
from app.item_file import (
    LEAST_PEOPLE,
    ItemFile,
    ItemSum,
    NotAnItemFile,
    Section,
    calibrations,
    device_code,
    export,
    merge_files,
    read_item_file,
    totals,
)
from app.item_report import difficulties, item_report
from app.items import LearnerLog, Meeting, Replay, edition_of, fingerprint
from app.shelf import Shelf
from content_packs.answers import Answer, Chosen, NotYet, Said
from content_packs.model import Difficulty as Word
from content_packs.model import ItemCalibration, Pack, SingleChoice
from tests.app.kit import Loaded, make_pack

DAY = 86_400_000
ITEM = "when-single"
GRIDS = difficulty_grid().size * slopes().size


def answer(
    item: str = ITEM,
    *,
    right: bool = True,
    version: str = "1.0.0",
    pack: str = "kit",
    given: Answer | None = None,
    attempt: str = "a",
    **more: object,
) -> AnswerGiven:
    seconds = more.pop("seconds", 9.0)
    return AnswerGiven(
        attempt=attempt,
        purpose=Purpose.DIAGNOSTIC,
        pack=pack,
        version=version,
        item=item,
        competency=item.split("-", maxsplit=1)[0],
        answer=given or Chosen((0 if right else 1,)),
        right=right,
        score=float(right),
        seconds=seconds,
        **more,
    )


def life(*facts: Fact, learner: str = "ana", device: str = "d1", start: int = 0) -> list[Event]:
    return [
        Event(
            id=str(uuid.UUID(int=number + 1)),
            learner=learner,
            device=device,
            sequence=start + number + 1,
            roam_sequence=start + number + 1,
            at_ms=DAY + (start + number) * 60_000,
            offset_ms=0,
            boot="b",
            fact=fact,
        )
        for number, fact in enumerate(facts)
    ]


def shelf(*packs: Pack) -> Shelf:
    return Shelf([Loaded(pack) for pack in packs or (make_pack(),)])


def log_of(*facts: Fact, on: Shelf | None = None, learner: str = "ana") -> LearnerLog:
    return Replay(on or shelf()).learner(learner, life(*facts, learner=learner))


def crowd(people: int, on: Shelf, device: str = "d1", **more: object) -> list[LearnerLog]:
    replay = Replay(on)
    return [
        replay.learner(
            f"p{device}{n}",
            life(
                answer(right=n % 3 > 0, **more),
                answer("when-truefalse", given=Said(False)),
                learner=f"p{n}",
                device=device,
            ),
        )
        for n in range(people)
    ]


# -- replaying ------------------------------------------------------------------------------------------------------


def test_only_the_first_meeting_counts():
    log = log_of(answer(right=False), answer(right=True), answer("how-single"))
    assert [(s.item, s.right) for s in log.sightings] == [(ITEM, False), ("how-single", True)]


@pytest.mark.parametrize(("first", "how"), [({"assisted": True}, Meeting.ASSISTED), ({"seconds": 0.5}, Meeting.RAPID)])
def test_help_and_rapid_guesses_spend_the_item(first, how):
    log = log_of(answer(**first), answer(right=False))
    (seen,) = log.sightings
    assert seen.meeting is how
    assert seen.encounter is None


def test_the_foreseen_chance_is_that_before_the_answer():
    before = log_of(answer("when-multiple", right=False), answer()).sightings[1].expected
    after_right = log_of(answer("when-multiple", right=True), answer()).sightings[1].expected
    assert before < after_right
    assert log_of(answer(right=True)).sightings[0].expected == log_of(answer(right=False)).sightings[0].expected


def test_picks_by_chance_are_told_from_chosen_ones():
    def asked(item: str, reason: str) -> QuestionAsked:
        return QuestionAsked(
            attempt="a",
            item=item,
            competency="when",
            number=1,
            shuffle=1,
            reason=reason,
            params={},
            probability=0.5,
            gain=0.1,
        )

    log = log_of(asked(ITEM, "by_chance"), answer(), asked("how-single", "unsettled"), answer("how-single"))
    assert [s.by_chance for s in log.sightings] == [True, False]


def test_what_was_chosen_is_kept_by_place():
    log = log_of(
        answer(given=Chosen((2,)), right=False),
        answer("when-truefalse", given=Said(False)),
        answer("when-multiple", given=Chosen((0, 2))),
        answer("how-single", given=NotYet(), right=False),
    )
    assert [s.chosen for s in log.sightings] == [2, 1, -1, -1]


def test_the_first_lesson_is_remembered():
    lesson = LessonFinished(pack="kit", version="1.0.0", lesson="when-0", competency="when", seconds=60.0)
    events = life(answer(), lesson, lesson)
    assert Replay(shelf()).learner("ana", events).taught == {("kit", "when"): events[1].at_ms}


def test_answers_of_versions_that_are_gone_are_counted_as_unknown():
    log = log_of(answer(version="0.9.0"), answer(pack="other"), answer("gone-item"))
    assert log.sightings == ()
    assert log.unknown == 3


def single(pack: Pack) -> SingleChoice:
    found = next(item for item in pack.items if item.id == ITEM)
    assert isinstance(found, SingleChoice)
    return found


def changed(pack: Pack, **fields: object) -> Pack:
    items = tuple(msgspec.structs.replace(i, **fields) if i.id == ITEM else i for i in pack.items)
    return msgspec.structs.replace(pack, items=items)


def test_a_fingerprint_hangs_on_what_is_asked_alone():
    item = single(make_pack())
    same = msgspec.structs.replace(item, difficulty=Word.HARD, rationale="else", hint="else")
    feedback = tuple(msgspec.structs.replace(option, why="else") for option in item.options)
    assert fingerprint(item) == fingerprint(same) == fingerprint(msgspec.structs.replace(item, options=feedback))
    assert fingerprint(item) != fingerprint(msgspec.structs.replace(item, stem="else"))
    other_key = (item.options[0], msgspec.structs.replace(item.options[1], right=True), *item.options[2:])
    assert fingerprint(item) != fingerprint(msgspec.structs.replace(item, options=other_key))


def test_a_reworded_item_begins_anew():
    both = shelf(make_pack(), changed(make_pack("1.1.0"), stem="Quite another question?"))
    replay = Replay(both)
    edition = replay.edition("kit", "1.1.0")
    assert edition is not None
    logs = [replay.learner("ana", life(answer(), answer("how-single"), answer(version="1.1.0", right=False)))]
    report = item_report(both.index("kit"), edition, logs)
    rows = {quality.item: quality for quality in report.items}
    assert (rows[ITEM].answers, rows[ITEM].right) == (1, 0.0)
    assert rows["how-single"].answers == 1  # the same question in both versions


def test_a_calibrated_version_does_not_count_the_answers_before_it_twice():
    shipped = (ItemCalibration(item=ITEM, difficulty=0.9, sd=0.3, answers=40),)
    newer = msgspec.structs.replace(make_pack("1.1.0"), calibration=shipped)
    both = shelf(make_pack(), newer)
    replay = Replay(both)
    edition = replay.edition("kit", "1.1.0")
    assert edition is not None
    logs = [replay.learner("ana", life(answer())), replay.learner("bo", life(answer(version="1.1.0"), learner="bo"))]
    quality = next(q for q in item_report(both.index("kit"), edition, logs).items if q.item == ITEM)
    assert quality.answers == 2
    assert quality.difficulty.answers == 41
    assert quality.difficulty.mean < 0.9
    fresh = [(s, s.encounter) for s in logs[1].sightings if s.encounter]
    known = [(s, s.encounter) for s in logs[0].sightings if s.encounter]
    assert difficulties(both.index("kit"), edition, [*known, *fresh])[ITEM] == pytest.approx(quality.difficulty.mean)
    assert difficulties(both.index("kit"), edition, known)[ITEM] == pytest.approx(0.9, abs=1e-6)


def test_a_report_says_what_it_is_made_of():
    here = shelf()
    replay = Replay(here)
    edition = replay.edition("kit", "1.0.0")
    assert edition is not None
    logs = [*crowd(40, here), log_of(answer(assisted=True), answer(version="0.1.0"), on=here)]
    report = item_report(here.index("kit"), edition, logs, lambda sighting: sighting.device)
    assert (report.learners, report.answers, report.left_out, report.unknown) == (41, 80, 1, 1)
    assert [quality.item for quality in report.items] == [item.id for item in make_pack().items]
    assert {(edge.parent, edge.child) for edge in report.edges} == {("when", "how"), ("spot", "lift"), ("how", "say")}
    assert report.comparisons == ()  # one device is no comparison
    assert msgspec.json.encode(report)


def test_a_report_of_nothing():
    here = shelf()
    edition = Replay(here).edition("kit", "1.0.0")
    assert edition is not None
    report = item_report(here.index("kit"), edition, [], lambda _sighting: "x")
    assert (report.learners, report.answers, report.comparisons) == (0, 0, ())
    assert all(quality.remarks == () for quality in report.items)


# -- files ----------------------------------------------------------------------------------------------------------


def test_an_export_says_nothing_about_people():
    here = shelf()
    found = export([*crowd(5, here), log_of(answer("how-single"), on=here, learner="somebody")], {"kit": "1.0.0"})
    text = msgspec.json.encode(found).decode()
    assert "somebody" not in text
    assert '"d1"' not in text
    (section,) = found.sections
    assert section.device == device_code("d1")
    assert section.answers == 11
    assert {item.item: item.answers for item in section.items} == {ITEM: 5, "when-truefalse": 5}  # one answer stays


def test_what_fewer_than_three_people_answered_stays_at_home():
    here = shelf()
    assert export(crowd(LEAST_PEOPLE - 1, here), {"kit": "1.0.0"}).sections[0].items == ()
    assert export(crowd(LEAST_PEOPLE, here), {"kit": "1.0.0"}).sections[0].items != ()


def test_two_devices_merge_to_what_one_would_know():
    here = shelf()
    apart = [export(crowd(n, here, device=d), {"kit": "1.0.0"}) for n, d in ((12, "d1"), (30, "d2"))]
    together = export([*crowd(12, here), *crowd(30, here)], {"kit": "1.0.0"})
    merged, whole = totals(merge_files(apart)), totals(together)
    for one, other in zip(merged, whole, strict=True):
        assert (one.item, one.answers) == (other.item, other.answers)
        assert one.difficulty == pytest.approx(other.difficulty, abs=1e-6)
        assert one.sd == pytest.approx(other.sd, abs=1e-6)


def part(device: str, answers: int, level: float = -1.0, prior: tuple[float, float, int] = (0.0, 0.7, 0)) -> ItemFile:
    item = ItemSum(item="i", question="q", prior=prior, answers=answers, log_likelihood=(level * answers,) * GRIDS)
    section = Section(device=device, pack="p", version="1", answers=answers, items=(item,))
    return ItemFile(format=1, sections=(section,))


parts = st.builds(part, st.sampled_from("abc"), st.integers(1, 5), st.sampled_from([-1.0, -2.0]))


@given(st.lists(parts, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_merging_knows_no_order_no_grouping_and_no_repetition(files, rnd):
    whole = merge_files(files)
    shuffled = [*files, *rnd.choices(files, k=2)]
    rnd.shuffle(shuffled)
    cut = rnd.randrange(len(shuffled) + 1)
    assert merge_files([merge_files(shuffled[:cut]), merge_files(shuffled[cut:])]) == whole
    assert merge_files([whole, whole]) == whole


def test_the_example_of_merging():
    (total,) = totals(merge_files([part("a", 40), part("a", 60), part("b", 30)]))
    assert total.answers == 90


def test_of_several_sums_the_one_with_most_answers_behind_it_counts():
    sums = [part("a", 50), part("b", 20, prior=(0.5, 0.2, 60))]
    (total,) = totals(merge_files(sums))
    assert total.answers == 80
    assert total.difficulty == pytest.approx(0.5, abs=1e-3)


def known_totals(people: int) -> Sequence:
    return totals(export(crowd(people, shelf()), {"kit": "1.0.0"}))


def test_calibrations_for_the_next_version():
    pack = make_pack()
    edition = edition_of(pack, shelf().curriculum("kit"))
    found = calibrations(known_totals(12), edition, "kit", ())
    assert [(entry.item, entry.answers) for entry in found] == [(ITEM, 12), ("when-truefalse", 12)]
    assert calibrations(known_totals(12), edition, "another", ()) == ()
    better = (ItemCalibration(item=ITEM, difficulty=0.1, sd=0.2, answers=500),)
    assert next(e for e in calibrations(known_totals(12), edition, "kit", better) if e.item == ITEM) == better[0]
    reworded = changed(pack, stem="Quite another question?")
    left = calibrations(known_totals(12), edition_of(reworded, shelf(reworded).curriculum("kit")), "kit", ())
    assert [entry.item for entry in left] == ["when-truefalse"]


def test_files_come_back_as_they_were_written(tmp_path):
    found = export(crowd(6, shelf()), {"kit": "1.0.0"})
    file = tmp_path / "a.json"
    file.write_bytes(msgspec.json.encode(found))
    assert read_item_file(file) == found


def damaged() -> list[bytes]:
    good = msgspec.to_builtins(part("a", 3))
    grids = [[0.0] * 60, [1.0] * GRIDS, [-1e12] * GRIDS]
    texts = [b"", b"[]", b"{", b'{"format": 1}', b"\xff\xfe", b'{"format": 1, "sections": 3}', b"[" * 100_000]
    priors = [[0.0, 0.0, 0], [0.0, 0.7, 10**12]]
    for grid, prior in itertools.chain(((g, [0.0, 0.7, 0]) for g in grids), (([-1.0] * GRIDS, p) for p in priors)):
        item = {**good["sections"][0]["items"][0], "log_likelihood": grid, "prior": prior}
        texts.append(msgspec.json.encode({"format": 1, "sections": [{**good["sections"][0], "items": [item]}]}))
    return texts


@pytest.mark.parametrize("text", damaged())
def test_other_files_are_refused(tmp_path, text):
    file = tmp_path / "x.json"
    file.write_bytes(text)
    with pytest.raises(NotAnItemFile) as refused:
        read_item_file(file)
    assert not refused.value.newer


def test_a_file_of_a_newer_program_is_refused_as_such(tmp_path):
    file = tmp_path / "x.json"
    file.write_bytes(b'{"format": 2, "sections": "who knows"}')
    with pytest.raises(NotAnItemFile) as refused:
        read_item_file(file)
    assert refused.value.newer


def test_the_prior_of_an_edition_is_what_the_pack_believes():
    edition = Replay(shelf()).edition("kit", "1.0.0")
    assert edition is not None
    assert edition.prior(ITEM) == Difficulty(-0.45, 0.7, 0)
    with pytest.raises(KeyError):
        edition.of("nothing")
    assert np.isfinite(edition.of(ITEM).guess)
