# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with a pack: codes with parameters, which `ui.findings` turns into sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, Protocol, TypeAlias

import msgspec

Severity: TypeAlias = Literal["error", "warning", "note", "refused"]
"""error: no pack can be built, somebody would learn what is wrong or come to harm; warning: it can, the author should
look; note: good to know; refused: one activity is left out."""

Param: TypeAlias = str | int | float

_WARNINGS = """
    absolute-wrong alt-empty alt-weak article-tells attribution-missing captions-broken captions-missing
    competency-few-items competency-no-lesson difficulty-one double-option field-unknown file-unknown ignore-error
    ignore-unknown ignore-unused item-duplicate item-near-duplicate licence-file-missing licence-restricted
    licence-unknown link-dead link-dropped media-broken media-codec media-large media-unused misconception-once
    misconception-unused negative-plain pack-large personal-birth personal-email personal-number personal-phone
    picture-large reading-hard reason-wrong right-longer right-longest right-position sentence-long stem-echo
    transcript-missing translation-same translation-stale truefalse-one-sided why-same why-thin
"""
_NOTES = """
    competency-orphan licence-share-alike reading-not-measured translation-part wrong-none
"""
_ERRORS = """
    accept-empty answer-not-finite base-bad calibration-duplicate calibration-range choice-bad competency-no-module
    competency-two-modules feedback-empty field-missing field-range field-type file-case file-encoding file-missing
    file-symlink file-too-large file-unreadable folder-missing format-newer html-raw id-bad id-duplicate image-remote
    kind-none language-bad lesson-header lesson-misconception link-unsafe lines-duplicate lines-few media-missing
    media-name media-type media-unlisted misconception-competency misconception-no-lesson misconception-right
    misconception-two-lessons options-few prerequisite-circle reference-unknown right-none right-several svg-broken
    svg-unsafe text-control text-empty tolerance-negative toml-syntax variant-count variant-language
    variant-misconception variant-unknown version-bad was-in-use was-twice wrong-is-right wrong-not-number
"""
_PRACTICE_WARNINGS = "story-no-debrief story-right-first story-right-longest story-unreached checklist-not-critical"
_PRACTICE_ERRORS = """
    story-dead-end story-end-leads-on story-expert story-expert-way story-many-choices story-no-good-ending
    checklist-point-twice cycle-activities step-draws story-no-way-out story-scene-twice story-scene-unknown
"""
_AID_ERRORS = "aid-count aid-twice credential-says document-empty document-link programme-order role-circle"
_LESSON_WARNINGS = "box-empty box-open film-not-shown film-twice pause-late opening-missing steps-none"
_EMERGENCY_WARNINGS = """
    emergency-empty emergency-for-some emergency-long emergency-many emergency-no-steps emergency-not-open
    emergency-same emergency-words
"""
_LESSON_ERRORS = "box-unknown parts-order"
_KIND_ERRORS = """
    draw-many draw-range formula-broken gap-both gap-marks gaps-count group-empty group-unknown groups-count
    region-shape scale-count unit-factor variant-group-competency
"""
_REJECTIONS = """
    archive-bomb archive-damaged archive-too-large archive-too-many content-invalid disk-full member-altered member-case
    member-compressed member-duplicate member-encrypted member-missing member-name member-symlink member-too-large
    member-unlisted name-differs not-a-pack pack-missing pack-unreadable version-differs
"""

SEVERITIES: Mapping[str, Severity] = {
    **dict.fromkeys(_WARNINGS.split(), "warning"),
    **dict.fromkeys(_NOTES.split(), "note"),
    **dict.fromkeys(_ERRORS.split(), "error"),
    **dict.fromkeys(_LESSON_WARNINGS.split(), "warning"),
    **dict.fromkeys(_LESSON_ERRORS.split(), "error"),
    **dict.fromkeys(_EMERGENCY_WARNINGS.split(), "warning"),
    **dict.fromkeys(_PRACTICE_WARNINGS.split(), "warning"),
    **dict.fromkeys(_PRACTICE_ERRORS.split(), "error"),
    **dict.fromkeys(_KIND_ERRORS.split(), "error"),
    **dict.fromkeys(_AID_ERRORS.split(), "error"),
    "huddle-questions": "warning",
    **dict.fromkeys(("region-off", "region-same", "variant-group-one"), "warning"),
    **dict.fromkeys(_REJECTIONS.split(), "error"),
    "kind-unknown": "refused",
}
"""Every code there is, with how bad it is."""


class Finding(msgspec.Struct, frozen=True):
    """One complaint about a pack. `where` is "file:line", or the file alone where there is no line."""

    code: str
    severity: Severity
    where: str
    params: Mapping[str, Param] = msgspec.field(default_factory=dict)


class PackRejected(Exception):  # noqa: N818 - named for what happened
    """A pack file cannot be used. `params["file"]` is the file's name, `params["member"]` the part that is wrong."""

    def __init__(self, code: str, params: Mapping[str, Param]) -> None:
        super().__init__(code, dict(params))
        self.code = code
        self.params: Mapping[str, Param] = dict(params)

    def __str__(self) -> str:
        return f"{self.code}: " + ", ".join(f"{key}={value}" for key, value in self.params.items())

    def finding(self) -> Finding:
        """The same complaint in the form that a check reports; `where` is the file's name."""
        return Finding(self.code, SEVERITIES[self.code], str(self.params.get("file", "")), self.params)


class SourceHasErrors(Exception):  # noqa: N818 - named for what happened
    """A source folder cannot be built; `findings` says why."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(f"{len(findings)} findings")
        self.findings = findings


class Where(Protocol):
    """Says where a part of the pack stands: part ("item"), its place in the pack, then keys in it."""

    def __call__(self, part: str, number: int, *keys: str | int) -> str: ...


def nowhere(part: str, number: int, *keys: str | int) -> str:
    """Say the path in the pack itself, where there is no file to name: "item/3/stem"."""
    return "/".join((part, str(number), *map(str, keys)))


class Report:
    """Collects findings while a pack is read."""

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        self._findings = list(findings)

    def add(self, code: str, where: str, **params: Param) -> None:
        """Note a complaint; KeyError for a code that is not in SEVERITIES (a bug)."""
        self._findings.append(Finding(code, SEVERITIES[code], where, params))

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._findings)

    @property
    def has_errors(self) -> bool:
        """True once there is anything that keeps the pack from being built."""
        return any(finding.severity == "error" for finding in self._findings)

    def sorted(self) -> tuple[Finding, ...]:
        """All findings, each once, worst first, then by file and line."""
        rank = {"error": 0, "refused": 1, "warning": 2, "note": 3}
        unique = {(f.code, f.where, tuple(sorted((k, str(v)) for k, v in f.params.items()))): f for f in self._findings}
        return tuple(sorted(unique.values(), key=lambda f: (rank[f.severity], *_file_and_line(f.where), f.code)))


def _file_and_line(where: str) -> tuple[str, int]:
    name, _, line = where.rpartition(":")
    return (name, int(line)) if name and line.isascii() and line.isdigit() else (where, 0)
