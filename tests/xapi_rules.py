# SPDX-License-Identifier: Apache-2.0
"""An independent check of statements, written from xAPI 1.0.3 (Data), sharing no code with the profile.

`broken(text)` returns what is wrong, as sentences; an empty list means that the statement keeps the rules and
Stepwell's own promise: an account as actor, and no name or address of a person anywhere.
"""

from __future__ import annotations

import json
import re
import uuid
from typing import Any

TOP = {
    "id",
    "actor",
    "verb",
    "object",
    "result",
    "context",
    "timestamp",
}  # 2.4; version, stored, authority are the LRS's
CONTEXT = {
    "registration",
    "instructor",
    "team",
    "contextActivities",
    "revision",
    "platform",
    "language",
    "statement",
    "extensions",
}  # 2.4.6
RESULT = {"score", "success", "completion", "response", "duration", "extensions"}  # 2.4.5
DEFINITION = {
    "name",
    "description",
    "type",
    "moreInfo",
    "extensions",
    "interactionType",
    "correctResponsesPattern",
    "choices",
    "scale",
    "source",
    "target",
    "steps",
}  # 2.4.4.1
COMPONENTS = {  # Appendix C
    "true-false": set(),
    "choice": {"choices"},
    "fill-in": set(),
    "long-fill-in": set(),
    "matching": {"source", "target"},
    "performance": {"steps"},
    "sequencing": {"choices"},
    "likert": {"scale"},
    "numeric": set(),
    "other": set(),
}
IRI = re.compile(r"[a-z][a-z0-9+.-]*://[^\s<>\"{}|\\^`]+\Z")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?\Z")
TIMESTAMP = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z\Z")
DURATION = re.compile(r"PT(?=\d)(\d+H)?([1-5]?\dM)?([1-5]?\d(\.\d{1,2})?S)?\Z")
NUMBER = re.compile(r"-?\d+(\.\d+)?\Z")
MAIL = re.compile(r"[^\s@]@[^\s@]+\.[^\s@]+")


def broken(text: str) -> list[str]:
    """Return the rules that the statement breaks."""
    faults: list[str] = []
    statement = json.loads(text, parse_constant=lambda name: faults.append(f"{name} is not JSON"))
    _keys(faults, "statement", statement, TOP, required={"id", "actor", "verb", "object", "timestamp"})
    _uuid(faults, "id", statement["id"])
    if not TIMESTAMP.match(statement["timestamp"]):
        faults.append(f"timestamp {statement['timestamp']}")
    _actor(faults, statement["actor"])
    _keys(faults, "verb", statement["verb"], {"id", "display"}, required={"id", "display"})
    _iri(faults, "verb", statement["verb"]["id"])
    _language_map(faults, "verb.display", statement["verb"]["display"])
    _activity(faults, "object", statement["object"])
    _result(faults, statement.get("result", {}))
    _context(faults, statement.get("context", {}))
    _response(faults, statement["object"].get("definition", {}), statement.get("result", {}).get("response"))
    _nulls(faults, "", statement)
    if MAIL.search(text) or "mbox" in text:
        faults.append("an e-mail address")
    return faults


def _keys(faults: list[str], where: str, thing: Any, allowed: set[str], required: set[str] = frozenset()) -> None:
    if not isinstance(thing, dict):
        faults.append(f"{where} is no object")
        return
    faults += [f"{where}.{key} is unknown" for key in thing.keys() - allowed]
    faults += [f"{where}.{key} is missing" for key in required - thing.keys()]


def _uuid(faults: list[str], where: str, text: Any) -> None:
    try:
        parsed = uuid.UUID(text)
    except (ValueError, TypeError, AttributeError):
        faults.append(f"{where} is no UUID")
        return
    if str(parsed) != text or parsed.variant != uuid.RFC_4122:
        faults.append(f"{where} is not a lower-case RFC 4122 UUID")


def _iri(faults: list[str], where: str, text: Any) -> None:
    if not (isinstance(text, str) and IRI.match(text)):
        faults.append(f"{where}: {text!r} is no absolute IRI")


def _language_map(faults: list[str], where: str, thing: Any) -> None:
    if not (isinstance(thing, dict) and thing):
        faults.append(f"{where} is no language map")
        return
    for tag, words in thing.items():
        if not LANGUAGE.match(tag) or not isinstance(words, str):
            faults.append(f"{where}[{tag}]")


def _actor(faults: list[str], actor: Any) -> None:
    _keys(faults, "actor", actor, {"objectType", "account"}, required={"account"})
    if actor.get("objectType", "Agent") != "Agent":
        faults.append("the actor is no Agent")
    _keys(faults, "account", actor["account"], {"homePage", "name"}, required={"homePage", "name"})
    _iri(faults, "homePage", actor["account"]["homePage"])
    if not actor["account"]["name"]:
        faults.append("the account has no name")


def _activity(faults: list[str], where: str, activity: Any) -> None:
    _keys(faults, where, activity, {"objectType", "id", "definition"}, required={"id"})
    if activity.get("objectType", "Activity") != "Activity":
        faults.append(f"{where} is no Activity")
    _iri(faults, where, activity["id"])
    definition = activity.get("definition", {})
    _keys(faults, where, definition, DEFINITION)
    _iri(faults, f"{where}.type", definition.get("type", "x://y"))
    for words in ("name", "description"):
        if words in definition:
            _language_map(faults, f"{where}.{words}", definition[words])
    is_question = definition.get("type", "").endswith("/cmi.interaction")
    if is_question != ("interactionType" in definition):
        faults.append(f"{where}: interactionType and the type cmi.interaction belong together")
    if is_question:
        _interaction(faults, where, definition)


def _interaction(faults: list[str], where: str, definition: dict[str, Any]) -> None:
    kind = definition["interactionType"]
    if kind not in COMPONENTS:
        faults.append(f"{where}: interactionType {kind}")
        return
    for role in ("choices", "scale", "source", "target", "steps"):
        if role not in definition:
            continue
        if role not in COMPONENTS[kind]:
            faults.append(f"{where}: {role} with {kind}")
        ids = [component["id"] for component in definition[role]]
        if len(set(ids)) != len(ids) or any(not each or re.search(r"\s|\[[,.:]\]", each) for each in ids):
            faults.append(f"{where}: ids of {role}")
        for component in definition[role]:
            _keys(faults, role, component, {"id", "description"}, required={"id"})
            _language_map(faults, role, component.get("description", {"en": ""}))
    _patterns(faults, where, kind, definition)


def _patterns(faults: list[str], where: str, kind: str, definition: dict[str, Any]) -> None:
    patterns = definition.get("correctResponsesPattern", [])
    if any(not isinstance(each, str) or not each for each in patterns):
        faults.append(f"{where}: empty pattern")
    for each in patterns:
        if kind == "numeric":
            low_high = each.split("[:]")
            if len(low_high) > 2 or not all(NUMBER.match(end) for end in low_high):
                faults.append(f"{where}: numeric pattern {each}")
            elif len(low_high) == 2 and float(low_high[0]) > float(low_high[1]):
                faults.append(f"{where}: empty range {each}")
        else:
            _response(faults, definition, each)


def _response(faults: list[str], definition: dict[str, Any], response: str | None) -> None:
    if response is None:
        return
    kind = definition.get("interactionType")
    if not response:
        faults.append("an empty response")

    if not _fits(kind, definition, response):
        faults.append(f"response {response!r} to {kind}")


def _fits(kind: str | None, definition: dict[str, Any], response: str) -> bool:  # noqa: PLR0911 - one for each kind
    def known(role: str, ids: list[str]) -> bool:
        components = definition.get(role)
        return components is None or set(ids) <= {component["id"] for component in components}

    parts = response.split("[,]")
    match kind:
        case "true-false":
            return response in {"true", "false"}
        case "choice" | "sequencing":
            return known("choices", parts) and len(set(parts)) == len(parts)
        case "matching":
            pairs = [part.split("[.]") for part in parts]
            whole = all(len(pair) == 2 for pair in pairs)
            return whole and known("source", [p[0] for p in pairs]) and known("target", [p[1] for p in pairs])
        case "numeric":
            return NUMBER.match(response) is not None
        case "likert":
            return known("scale", parts) and len(parts) == 1
        case "fill-in":
            return len(response) <= 250 and len(parts) <= 6
        case _:
            return False


def _result(faults: list[str], result: Any) -> None:
    _keys(faults, "result", result, RESULT)
    faults += [f"result.{flag}" for flag in ("success", "completion") if not isinstance(result.get(flag, True), bool)]
    if "duration" in result and not DURATION.match(result["duration"]):
        faults.append(f"duration {result['duration']}")
    if "score" in result:
        _keys(faults, "score", result["score"], {"scaled", "raw", "min", "max"})
        if not -1 <= result["score"].get("scaled", 0) <= 1:
            faults.append("score.scaled")
    for key in result.get("extensions", {}):
        _iri(faults, "result.extensions", key)


def _context(faults: list[str], context: Any) -> None:
    _keys(faults, "context", context, CONTEXT)
    if "registration" in context:
        _uuid(faults, "registration", context["registration"])
    if "language" in context and not LANGUAGE.match(context["language"]):
        faults.append(f"language {context['language']}")
    for role, activities in context.get("contextActivities", {}).items():
        if role not in {"parent", "grouping", "category", "other"} or not isinstance(activities, list):
            faults.append(f"contextActivities.{role}")
        for activity in activities:
            _activity(faults, role, activity)
    for key in context.get("extensions", {}):
        _iri(faults, "context.extensions", key)


def _nulls(faults: list[str], where: str, thing: Any) -> None:
    """2.2: no null anywhere but in extensions; and no NUL, which PostgreSQL does not hold."""
    if isinstance(thing, dict):
        for key, value in thing.items():
            if key != "extensions":
                _nulls(faults, f"{where}.{key}", value)
    elif isinstance(thing, list):
        for value in thing:
            _nulls(faults, where, value)
    elif thing is None or (isinstance(thing, str) and "\0" in thing):
        faults.append(f"{where} is null")
