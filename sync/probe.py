# SPDX-License-Identifier: Apache-2.0
"""Finds out what an LRS can do, for `stepwell lrs probe` and for setting up: some requests and one statement.

The statement is the touchstone (`Profile.touchstone`): the same for ever, of the organisation's own account, years old
by its timestamp, with a related agent. So the LRS keeps one of it, and how it answers questions about it tells what it
goes by. Long bodies are the touchstone between blanks, which JSON passes over: nothing else is left behind.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from app.clock import Clock, SystemClock
from app.lrs_probed import TRIED_BODY, Capabilities
from app.roaming.reach import mark_of
from app.statements import terms
from sync.lrs import Answer, Lrs, NoAnswer, Problem, all_stored, says_what_it_stored

_SMALLEST_BODY = 60_000
_MOST_VERSIONS, _LONGEST_VERSION = 20, 40
_LATER_MS = 1_000
_REFUSED = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})


def probe(lrs: Lrs, touchstone: str, *, version: str = "", clock: Clock | None = None) -> Capabilities:
    """Ask the LRS in this version of xAPI. Raises nothing: trouble is in the result."""
    at_ms = (clock or SystemClock()).now_ms()
    try:
        return _probe(lrs, touchstone, version, at_ms)
    except NoAnswer as nothing:
        return Capabilities(
            reachable=False, problem=nothing.problem.value, words=nothing.words, speaks=version, at_ms=at_ms
        )


def _probe(lrs: Lrs, touchstone: str, version: str, at_ms: int) -> Capabilities:
    read = lrs.get("statements", {"limit": "1"})
    first = lrs.post(touchstone.encode())
    writes, reads = _takes(first), read.status == HTTPStatus.OK and isinstance(read.document, Mapping)
    about = _optional(lrs, "about", {})
    asks = _Questions(lrs, json.loads(touchstone)) if reads and writes else None
    return Capabilities(
        reachable=True,
        problem=_problem(read, first),
        words=first.words or read.words,
        speaks=version,
        versions=_versions(about, read),
        reads=reads,
        writes=writes,
        resend=lrs.post(touchstone.encode()).status,
        about=about is not None and about.status == HTTPStatus.OK and isinstance(about.document, Mapping),
        state=_keeps(lrs, "activities/state", {**_DOCUMENT, "stateId": "stepwell-probe"}),
        agent_profile=_keeps(lrs, "agents/profile", {"agent": _NOBODY, "profileId": "stepwell-probe"}),
        since=asks.since() if asks else None,
        by_verb=asks.finds({"verb": asks.statement["verb"]["id"]}) if asks else None,
        by_activity=asks.finds({"activity": asks.statement["object"]["id"]}) if asks else None,
        related_agents=asks.related() if asks else None,
        largest_body=_largest(lrs, touchstone) if writes else None,
        reads_others=asks.reads_others() if asks else None,
        offset_ms=read.offset_ms,
        at_ms=at_ms,
    )


def _problem(read: Answer, first: Answer) -> str:
    """Return what stands in the way of sending: that only reading is refused does not."""
    if _takes(first):
        return ""
    if first.status in _REFUSED or read.status == HTTPStatus.UNAUTHORIZED:
        return Problem.CREDENTIALS.value
    if first.status in {HTTPStatus.OK, HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED}:
        return Problem.NOT_AN_LRS.value
    return Problem.REFUSED.value


def _takes(answer: Answer) -> bool:
    """Say whether the statement is there now; 409 is ADL's word for "I have it"."""
    if answer.status == HTTPStatus.OK and not says_what_it_stored(answer):
        return False
    return all_stored(answer) or answer.status == HTTPStatus.CONFLICT


class _Questions:
    """Queries for the touchstone. One that is refused, or finds nothing, did not work."""

    def __init__(self, lrs: Lrs, statement: dict[str, Any]) -> None:
        self._lrs = lrs
        self.statement = statement
        self._agent = json.dumps({"account": statement["actor"]["account"]})
        self._there = self._asked({"agent": self._agent})

    def finds(self, more: Mapping[str, str]) -> bool | None:
        """Say whether the touchstone is found when this is asked for, too."""
        return self._asked({"agent": self._agent, **more}) if self._there else None

    def since(self) -> str | None:
        """Say what `since` goes by: it was stored long after its own time."""
        later = terms.timestamp(terms.moment_ms(self.statement["timestamp"]) + _LATER_MS)
        found = self.finds({"since": later})
        return None if found is None else "stored" if found else "timestamp"

    def related(self) -> bool | None:
        """Say whether it is found by an agent who is no more than related."""
        account = self.statement["context"]["instructor"]["account"]
        agent = json.dumps({"account": account})
        return self._asked({"agent": agent, "related_agents": "true"}) if self._there else None

    def reads_others(self) -> bool | None:
        """Say whether statements are shown that other keys wrote: no, where not even the touchstone is, taken before.

        None: all that is shown was written with one key, which perhaps everybody has.
        """
        marks = {mark_of(each) for each in self._listed({"limit": "100"})} - {""}
        if len(marks) > 1:
            return True
        return None if self._there or self._asked({"agent": self._agent}) else False

    def _asked(self, params: Mapping[str, str]) -> bool:
        listed = self._listed({**params, "limit": "10"})
        return self.statement["id"] in {str(each.get("id", "")).lower() for each in listed}

    def _listed(self, params: Mapping[str, str]) -> list[Mapping[str, Any]]:
        answer = _optional(self._lrs, "statements", params)
        listed = answer.document.get("statements") if answer and isinstance(answer.document, Mapping) else None
        return [each for each in listed if isinstance(each, Mapping)] if isinstance(listed, list) else []


def _largest(lrs: Lrs, touchstone: str) -> int:
    """Return the length of the longest body that was taken, halving from the longest that is tried; 0: none was."""
    length = TRIED_BODY
    while length >= _SMALLEST_BODY:
        try:
            if _takes(lrs.post(f"[{touchstone}{' ' * (length - len(touchstone) - 2)}]".encode())):
                return length
        except NoAnswer:
            pass  # some servers hang up in place of an answer
        length //= 2
    return len(touchstone)


def _versions(about: Answer | None, read: Answer) -> tuple[str, ...]:
    named = about.document.get("version") if about is not None and isinstance(about.document, dict) else None
    if isinstance(named, list):
        return tuple(str(each)[:_LONGEST_VERSION] for each in named[:_MOST_VERSIONS])
    return (read.version[:_LONGEST_VERSION],) if read.version else ()


_NOBODY = '{"account":{"homePage":"https://stepwell.example","name":"nobody"}}'
_DOCUMENT = {"activityId": "https://stepwell.example/probe", "agent": _NOBODY}


def _keeps(lrs: Lrs, resource: str, params: dict[str, str]) -> bool:
    """Say whether documents of this kind are kept: it is asked for one that nobody made."""
    answer = _optional(lrs, resource, params)
    if answer is None:
        return False
    if answer.status in {HTTPStatus.OK, HTTPStatus.NO_CONTENT}:
        return True
    return answer.status == HTTPStatus.NOT_FOUND and bool(answer.version)  # no such document, said by an LRS


def _optional(lrs: Lrs, resource: str, params: Mapping[str, str]) -> Answer | None:
    """Read what an LRS need not have."""
    try:
        return lrs.get(resource, params)
    except NoAnswer:
        return None
