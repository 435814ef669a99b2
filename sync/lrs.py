# SPDX-License-Identifier: Apache-2.0
"""What the delivery asks of a Learning Record Store, and what came back: an `Answer`, or `NoAnswer` when no LRS spoke.

`sync.http_lrs` speaks it over HTTP, `tests/bendable_lrs.py` in memory.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from http import HTTPStatus
from typing import Any, Protocol

import msgspec


class Problem(StrEnum):
    """Why statements are not on their way. `ui` words them."""

    OFFLINE = "offline"  # no connection: no network, no such host, nobody listening
    TIMEOUT = "timeout"  # connected, but no answer in time
    TLS = "tls"  # the server's certificate is not trusted, or no encrypted connection came about
    NOT_AN_LRS = "not_an_lrs"  # somebody else answered: a login page, another web server, a redirect
    CREDENTIALS = "credentials"  # 401 or 403: key or secret refused
    BUSY = "busy"  # 408, 429, 502, 503, 504 …: come back later
    SERVER_ERROR = "server_error"  # 500: the server stumbled
    REFUSED = "refused"  # 400, 413, 422 …: the server does not take a statement
    CONFLICT = "conflict"  # 409: another statement with this id is stored there


class NoAnswer(Exception):  # noqa: N818 - it is a fact about the world, named like one
    """No LRS answered. `problem` says why; `words` is for the operator and holds no credentials."""

    def __init__(self, problem: Problem, words: str = "") -> None:
        super().__init__(problem, words)
        self.problem = problem
        self.words = words


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What an LRS answered.

    `document` is the parsed JSON body (None: none). `words` are the first 500 characters of a refusal. `retry_after_s`
    is what the server asked us to wait. `offset_ms`, added to this device's clock, gives the server's (to about ± 0.5
    s, the resolution of the Date header; None: no such header). `version` is the server's X-Experience-API-Version.
    """

    status: int
    document: Any = None
    words: str = ""
    retry_after_s: float | None = None
    offset_ms: int | None = None
    version: str = ""


class Lrs(Protocol):
    """An LRS. Both calls block, and raise NoAnswer when nobody, or somebody who is no LRS, answered."""

    def post(self, body: bytes) -> Answer:
        """Offer the statements of a JSON array to be stored, all or none."""

    def get(self, resource: str, params: Mapping[str, str]) -> Answer:
        """Read a resource, such as "statements" or "about"; or a path from "/" on, such as the server's `more`."""


def says_what_it_stored(answer: Answer) -> bool:
    """Say whether a 200 to a post looks like an LRS's: a list of ids, or Ralph's report of a partial success."""
    return isinstance(answer.document, list) or _is_report(answer)


def all_stored(answer: Answer) -> bool:
    """Say whether every statement of a post is stored now. The ids are never read: Ralph lists only those new to it.

    Ralph can be set to store what it can of a batch. Its report then counts those rejected; one that stored nothing
    new comes with 400, also when nothing was rejected because everything had been stored before.
    """
    if _is_report(answer) and answer.status in {HTTPStatus.OK, HTTPStatus.BAD_REQUEST}:
        return not (answer.document.get("rejected") or answer.document.get("errors"))
    return answer.status in {HTTPStatus.OK, HTTPStatus.NO_CONTENT}


def _is_report(answer: Answer) -> bool:
    return isinstance(answer.document, dict) and {"inserted", "rejected"} <= answer.document.keys()
