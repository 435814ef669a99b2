# SPDX-License-Identifier: Apache-2.0
"""Files that carry what devices have learned about items, and how they merge.

Rules:

1. A file holds a section for each device and pack: for every question the sum of the log-likelihoods of its first
   answers on a grid of difficulties (`engine.calibration`). Sections of different devices are added.
2. Nothing in it says who answered. A device goes by a hash of its id, and a question that fewer than `LEAST_PEOPLE`
   people answered there stays at home: a sum of one answer would be that answer.
3. Of two sections of one device and pack the one with more answers counts, whichever came first: a device's answers
   only grow, so the other one is older, or knows the device from its roaming learners only. So the same file given
   twice, or an old one beside a new one, counts once; merging knows no order and can be repeated.
4. A pack that ships calibrated difficulties begins new sums on top of them (`items`, rule 3). Of several sums of one
   question the one with the most answers behind it, shipped ones included, becomes its calibration.

Example: device A exports 40 answers to a question, later 60; device B 30. Merging all three files gives 60 + 30 = 90.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from app.engine.arrays import np
from app.engine.calibration import Difficulty, ItemEvidence, difficulty_grid, slopes
from app.items import Edition, LearnerLog, Meeting, Sighting
from app.record.files import NO_JSON
from content_packs.model import ItemCalibration

FORMAT = 1
LEAST_PEOPLE = 3
LARGEST = 64 << 20
"""Bytes of a file that is read."""
_DECIMALS = 9
_SHAPE = (slopes().size, difficulty_grid().size)
_MOST_SD, _MOST_DIFFICULTY = 2.0, 4.0
_MOST_ANSWERS = 10_000_000
"""To one question on one device; a file that says more was not written by this program."""
_LEAST_SD = 0.05
"""A shipped difficulty is never believed to be surer than this: questions live in the world, and the world moves."""


class ItemSum(msgspec.Struct, frozen=True, kw_only=True):
    """What one device's first answers to a question say of its difficulty."""

    item: str
    question: str
    """Fingerprint of what is asked (`items.fingerprint`)."""
    prior: tuple[float, float, int]
    """Mean, sd and answers of the difficulty that the pack shipped when these answers were given."""
    answers: int
    log_likelihood: tuple[float, ...]
    """Σ log P(answer | a, b) for b from -3 to 3 in 61 steps, first for a = 1, then for a = 2."""


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """What one device knows of one pack."""

    device: str
    """A hash of the device's id."""
    pack: str
    version: str
    """The newest version there, for people who read the file."""
    answers: int
    """All first answers, those of questions that stayed at home included."""
    items: tuple[ItemSum, ...]


class ItemFile(msgspec.Struct, frozen=True, kw_only=True):
    """The whole file: JSON."""

    format: int
    sections: tuple[Section, ...]


class NotAnItemFile(Exception):  # noqa: N818 - named for what happened
    """A file that this program did not write, or a newer one did."""

    def __init__(self, file: Path, *, newer: bool) -> None:
        super().__init__(file.name)
        self.file = file
        self.newer = newer


class Total(msgspec.Struct, frozen=True, kw_only=True):
    """A question over all devices."""

    pack: str
    item: str
    question: str
    difficulty: float
    sd: float
    answers: int
    """Those behind the shipped difficulty included."""


def export(logs: Iterable[LearnerLog], versions: dict[str, str]) -> ItemFile:
    """Return what is known here of the packs in `versions` (id to newest version), by the device of the answer."""
    parts: dict[tuple[str, str], list[Sighting]] = {}
    for log in logs:
        for sighting in log.sightings:
            if sighting.pack in versions and sighting.meeting is Meeting.ANSWERED and sighting.encounter is not None:
                parts.setdefault((device_code(sighting.device), sighting.pack), []).append(sighting)
    return ItemFile(
        format=FORMAT,
        sections=tuple(
            Section(device=device, pack=pack, version=versions[pack], answers=len(mine), items=_sums(mine))
            for (device, pack), mine in sorted(parts.items())
        ),
    )


def merge_files(files: Iterable[ItemFile]) -> ItemFile:
    """Return one file with the fullest section of each device and pack."""
    best: dict[tuple[str, str], Section] = {}
    for section in (section for file in files for section in file.sections):
        key = (section.device, section.pack)
        best[key] = max(best.get(key, section), section, key=_fullness)
    return ItemFile(format=FORMAT, sections=tuple(best[key] for key in sorted(best)))


def totals(file: ItemFile) -> tuple[Total, ...]:
    """Return the posterior of every question over all devices; the sections of a merged file are different devices."""
    sums: dict[tuple[str, str, str, tuple[float, float, int]], ItemEvidence] = {}
    for section in file.sections:
        for item in section.items:
            key = (section.pack, item.item, item.question, item.prior)
            evidence = ItemEvidence(np.array(item.log_likelihood).reshape(_SHAPE), item.answers)
            sums[key] = sums.get(key, ItemEvidence.none()).plus(evidence)
    found: dict[tuple[str, str, str], Total] = {}
    for (pack, item_id, question, prior), evidence in sorted(sums.items(), key=lambda pair: pair[0]):
        known = evidence.posterior(Difficulty(*prior))
        total = Total(
            pack=pack,
            item=item_id,
            question=question,
            difficulty=round(known.mean, 6),
            sd=round(max(known.sd, _LEAST_SD), 6),
            answers=known.answers,
        )
        best = found.setdefault((pack, item_id, question), total)
        if total.answers > best.answers:
            found[pack, item_id, question] = total
    return tuple(found.values())


def calibrations(
    known: Iterable[Total], edition: Edition, pack: str, shipped: Sequence[ItemCalibration]
) -> tuple[ItemCalibration, ...]:
    """Return what a pack's next version should ship, in the order of its items.

    What it ships already stays where nothing here has more answers behind it.
    """
    entries = {entry.item: entry for entry in shipped}
    for total in known:
        mine = total.pack == pack and edition.questions.get(total.item) == total.question
        had = entries[total.item].answers if total.item in entries else 0
        if mine and total.answers > had:
            entries[total.item] = ItemCalibration(
                item=total.item, difficulty=total.difficulty, sd=total.sd, answers=total.answers
            )
    order = [*edition.questions, *(item for item in entries if item not in edition.questions)]
    return tuple(entries[item] for item in order if item in entries)


def read_item_file(file: Path) -> ItemFile:
    """Read a file. Raises NotAnItemFile, and OSError."""
    if file.stat().st_size > LARGEST:
        raise NotAnItemFile(file, newer=False)
    data = file.read_bytes()
    try:
        head = msgspec.json.decode(data, type=dict[str, object]).get("format")
        if isinstance(head, int) and head > FORMAT:
            raise NotAnItemFile(file, newer=True)
        found = msgspec.json.decode(data, type=ItemFile)
    except NO_JSON as error:
        raise NotAnItemFile(file, newer=False) from error
    if not all(_sound(item) for section in found.sections for item in section.items):
        raise NotAnItemFile(file, newer=False)
    return found


def device_code(device: str) -> str:
    """Return 16 hexadecimal digits that stand for a device: the same each time, and no way back."""
    return hashlib.sha256(f"stepwell items {device}".encode()).hexdigest()[:16]


def _sums(sightings: Sequence[Sighting]) -> tuple[ItemSum, ...]:
    evidence: dict[tuple[str, str, tuple[float, float, int]], ItemEvidence] = {}
    for s in sightings:
        key = (s.item, s.question, (s.prior.mean, s.prior.sd, s.prior.answers))
        if s.encounter is not None:
            evidence[key] = evidence.get(key, ItemEvidence.none()).with_answer(s.encounter)
    return tuple(
        ItemSum(
            item=item,
            question=question,
            prior=prior,
            answers=known.answers,
            log_likelihood=tuple(np.round(known.log_likelihood, _DECIMALS).ravel().tolist()),
        )
        for (item, question, prior), known in sorted(evidence.items(), key=lambda pair: pair[0])
        if known.answers >= LEAST_PEOPLE
    )


def _fullness(section: Section) -> tuple[int, int, bytes]:
    """More answers is newer; the rest only makes the choice the same everywhere."""
    return (section.answers, len(section.items), msgspec.json.encode(section))


def _sound(item: ItemSum) -> bool:
    mean, sd, behind = item.prior
    return (
        len(item.log_likelihood) == slopes().size * difficulty_grid().size
        and item.answers >= 1
        and behind >= 0
        and item.answers + behind <= _MOST_ANSWERS
        and 0.0 < sd <= _MOST_SD
        and abs(mean) <= _MOST_DIFFICULTY
        and all(-1e9 < x <= 0.0 for x in item.log_likelihood)
    )
