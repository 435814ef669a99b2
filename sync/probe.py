# SPDX-License-Identifier: Apache-2.0
"""Finds out what an LRS can do, for `stepwell lrs probe` and for setting up: a few requests and one statement."""

from __future__ import annotations

from http import HTTPStatus

import msgspec

from sync.lrs import Answer, Lrs, NoAnswer, Problem, all_stored


class Capabilities(msgspec.Struct, frozen=True, kw_only=True):
    """What was found. `problem` is what stands in the way of sending (None: nothing).

    `versions` are those that the server names ("about" resource or header; empty: it names none). `resend` is the
    status that answered the same statement sent again: 200 or 204 is usual, ADL says 409. `reads` and `state` say
    whether statements can be read back and documents kept; only statements are needed. `offset_ms` is added to the
    device's clock to give the server's.
    """

    reachable: bool
    problem: Problem | None = None
    words: str = ""
    versions: tuple[str, ...] = ()
    reads: bool = False
    writes: bool = False
    resend: int = 0
    state: bool = False
    offset_ms: int | None = None


def probe(lrs: Lrs, touchstone: str) -> Capabilities:
    """Ask the LRS; offer it the touchstone (`Profile.touchstone`) twice. Raises nothing: trouble is in the result."""
    try:
        return _probe(lrs, touchstone.encode())
    except NoAnswer as nothing:
        return Capabilities(reachable=False, problem=nothing.problem, words=nothing.words)


def _probe(lrs: Lrs, statement: bytes) -> Capabilities:
    read = lrs.get("statements", {"limit": "1"})
    if read.status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        return Capabilities(reachable=True, problem=Problem.CREDENTIALS, words=read.words, offset_ms=read.offset_ms)
    first = lrs.post(statement)
    again = lrs.post(statement)
    writes = _takes(first)
    return Capabilities(
        reachable=True,
        problem=None if writes else Problem.REFUSED,
        words=first.words,
        versions=_versions(lrs, read),
        reads=read.status == HTTPStatus.OK,
        writes=writes,
        resend=again.status,
        state=_keeps_state(lrs),
        offset_ms=read.offset_ms,
    )


def _takes(answer: Answer) -> bool:
    """Say whether the statement is there now; 409 is ADL's word for "I have it"."""
    return all_stored(answer) or answer.status == HTTPStatus.CONFLICT


def _versions(lrs: Lrs, read: Answer) -> tuple[str, ...]:
    about = _optional(lrs, "about", {})
    named = about.document.get("version") if about is not None and isinstance(about.document, dict) else None
    if isinstance(named, list):
        return tuple(str(each) for each in named)
    return (read.version,) if read.version else ()


def _keeps_state(lrs: Lrs) -> bool:
    answer = _optional(
        lrs,
        "activities/state",
        {"activityId": "https://stepwell.example/probe", "agent": _NOBODY, "stateId": "stepwell-probe"},
    )
    if answer is None:
        return False
    if answer.status in {HTTPStatus.OK, HTTPStatus.NO_CONTENT}:
        return True
    return answer.status == HTTPStatus.NOT_FOUND and bool(answer.version)  # no such document, said by an LRS


_NOBODY = '{"account":{"homePage":"https://stepwell.example","name":"nobody"}}'


def _optional(lrs: Lrs, resource: str, params: dict[str, str]) -> Answer | None:
    """Read what an LRS need not have."""
    try:
        return lrs.get(resource, params)
    except NoAnswer:
        return None
