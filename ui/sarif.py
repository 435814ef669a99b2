# SPDX-License-Identifier: Apache-2.0
"""Findings as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), for editors and build servers.

A finding becomes a result, its code a rule with the words for how to mend it; what the pack's `[check]` lets stand is a
result with a suppression and its reason. Places are relative to the folder that was checked, which is `SRCROOT`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from ui.findings import SENTENCES, word

if TYPE_CHECKING:
    from content_packs.check import CheckReport
    from content_packs.findings import Finding

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
HELP = "docs/pack-checks.md"
_LEVELS = {"error": "error", "refused": "warning", "warning": "warning", "note": "note"}

Json: TypeAlias = dict[str, object]


def sarif(report: CheckReport, version: str) -> Json:
    """The report as one SARIF log; `version` is the program's."""
    excused = [(finding, why) for finding, why in report.excused]
    codes = sorted({finding.code for finding in (*report.findings, *(finding for finding, _ in excused))})
    places = {code: number for number, code in enumerate(codes)}
    severities = {f.code: f.severity for f in (*report.findings, *(f for f, _ in excused))}
    driver: Json = {
        "name": "Stepwell",
        "semanticVersion": version,
        "rules": [_rule(code, _LEVELS[severities[code]]) for code in codes],
    }
    results = [_result(finding, places) for finding in report.findings]
    results += [
        {**_result(finding, places), "suppressions": [{"kind": "inSource", "justification": why}]}
        for finding, why in excused
    ]
    run: Json = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"SRCROOT": {"description": {"text": "The folder of the pack."}}},
        "results": results,
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(code: str, level: str) -> Json:
    why, mend = SENTENCES[code]
    return {
        "id": code,
        "name": "".join(part.capitalize() for part in code.split("-")),
        "shortDescription": {"text": _open(why)},
        "help": {"text": _open(mend)},
        "defaultConfiguration": {"level": level},
    }


def _open(text: str) -> str:
    """A sentence with places for parameters as it reads without them; braces of a text itself are none in SARIF."""
    return text.replace("{", "<").replace("}", ">")


def _result(finding: Finding, places: dict[str, int]) -> Json:
    why, mend = word(finding)
    return {
        "ruleId": finding.code,
        "ruleIndex": places[finding.code],
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{why} {mend}"},
        "locations": list(_locations(finding.where)),
    }


def _locations(where: str) -> Iterable[Json]:
    name, _, line = where.rpartition(":")
    numbered = bool(name) and line.isascii() and line.isdigit() and int(line) > 0
    file = name if numbered else where
    if not file:
        return
    place: Json = {"artifactLocation": {"uri": _uri(file), "uriBaseId": "SRCROOT"}}
    if numbered:
        place["region"] = {"startLine": int(line)}
    yield {"physicalLocation": place}


def _uri(path: str) -> str:
    from urllib.parse import quote  # noqa: PLC0415 - only SARIF needs it

    return quote(path)
