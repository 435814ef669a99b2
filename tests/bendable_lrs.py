# SPDX-License-Identifier: Apache-2.0
"""An LRS in memory that implements `sync.lrs.Lrs` and is bent by setting attributes."""

from __future__ import annotations

import datetime as dt
import json
from collections import deque
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from app.clock import Clock
from app.statements import terms
from sync.lrs import Answer, NoAnswer, Problem

_FIXED = ("id", "actor", "verb", "object", "result", "context", "timestamp")


class BendableLrs:
    """Stores a batch whole or not at all, keeps one statement of each id, and answers as it is told to.

    `stored` is what it holds, in order of arrival. `bodies` is every body that reached it.
    """

    def __init__(self) -> None:
        self.stored: dict[str, dict[str, Any]] = {}
        self.bodies: list[bytes] = []
        self.reads = 0
        self.unreachable: Problem | None = None
        """Nobody, or a login page, answers."""
        self.lose_next: int = 0
        """So many acknowledgements are lost after the batch was stored."""
        self.drop_next: int = 0
        """So many posts are lost before they are stored."""
        self.next_answers: deque[Answer] = deque()
        """Answered to the next posts, without storing."""
        self.refuse_reads_with: Answer | None = None
        self.largest_body: int | None = None
        self.poison: set[str] = set()
        """Ids of statements that it does not take; answered with `poison_status`."""
        self.poison_status = 400
        self.always: Answer | None = None
        """Answered to every post, without storing."""
        self.conflict_on_resend = False
        """ADL: 409 to every post with a statement that it has."""
        self.partial_success = False
        """Ralph, set so: stores what it can and reports."""
        self.bare = True
        """Gives one statement as the spec wants; otherwise like Ralph, in a result."""
        self.filters_on = "timestamp"
        """What `since`, `until` and the order go by: "timestamp" like Ralph, "stored" like ADL."""
        self.finds_by_verb = True
        """Ralph over files: a verb or an activity in a query finds nothing."""
        self.only_statements = False
        """Has no other resource, not even "about"."""
        self.page_size = 100
        self.pages: list[list[dict[str, Any]]] = []
        self.more_begins = "/xAPI/statements"
        self.voided: set[str] = set()
        self.unseen: set[str] = set()
        """Ids of statements that it took and does not show yet, as one that searches through Elasticsearch."""
        self.clock: Clock | None = None
        """What it stamps `stored` with; None: always the same."""
        self.offset_ms: int | None = None
        """How far its clock is ahead of the device's; None: it sends no Date."""

    def post(self, body: bytes) -> Answer:
        self._reach()
        self.bodies.append(body)
        if self.always is not None:
            return self.always
        if self.next_answers:
            return self.next_answers.popleft()
        if self.drop_next:
            self.drop_next -= 1
            raise NoAnswer(Problem.OFFLINE)
        answer = self._store(body)
        if self.lose_next and answer.status < 300:
            self.lose_next -= 1
            raise NoAnswer(Problem.TIMEOUT)
        return answer

    def get(self, resource: str, params: Mapping[str, str]) -> Answer:
        self._reach()
        self.reads += 1
        if self.refuse_reads_with is not None:
            return self.refuse_reads_with
        path, _, query = resource.partition("?")
        if path.startswith("/"):
            resource, params = path.rpartition("/")[2], dict(parse_qsl(query))
        if self.only_statements and resource != "statements":
            raise NoAnswer(Problem.NOT_AN_LRS, "status 404, text/html")
        if resource == "about":
            return self._answer(200, {"version": ["1.0.3"]})
        if resource != "statements":
            return self._answer(404, None)
        if "page" in params:
            return self._page(int(params["page"]))
        wanted = params.get("statementId") or params.get("voidedStatementId")
        return self._query(params) if wanted is None else self._single(wanted, voided="voidedStatementId" in params)

    def _single(self, wanted: str, *, voided: bool) -> Answer:
        found = self.stored.get(wanted) if (wanted in self.voided) is voided and wanted not in self.unseen else None
        if self.bare:
            return self._answer(200, found) if found else self._answer(404, None)
        return self._answer(200, {"statements": [found] if found else []})

    def _query(self, params: Mapping[str, str]) -> Answer:
        known = {"agent", "related_agents", "since", "until", "ascending", "limit", "verb", "activity"}
        assert set(params) <= known, params
        hidden = self.voided | self.unseen
        found = [one for one in self.stored.values() if one["id"] not in hidden and self._fits(one, params)]
        found.sort(key=self._moment, reverse=params.get("ascending") != "true")
        size = min(int(params.get("limit", "0")) or self.page_size, self.page_size)
        self.pages = [found[begin : begin + size] for begin in range(0, len(found), size)] or [[]]
        return self._page(0)

    def _page(self, number: int) -> Answer:
        document: dict[str, Any] = {"statements": self.pages[number]}
        if number + 1 < len(self.pages):
            document["more"] = f"{self.more_begins}?page={number + 1}"
        return self._answer(200, document)

    def _fits(self, one: Mapping[str, Any], params: Mapping[str, str]) -> bool:
        moment = self._moment(one)
        account = json.loads(params["agent"])["account"] if "agent" in params else None
        related = [one["actor"].get("account"), one.get("context", {}).get("instructor", {}).get("account")]
        return (
            ("verb" not in params or (self.finds_by_verb and params["verb"] == one["verb"]["id"]))
            and ("activity" not in params or (self.finds_by_verb and params["activity"] == one["object"]["id"]))
            and (account is None or account in related[: None if "related_agents" in params else 1])
            and ("since" not in params or moment > _moment(params["since"]))
            and ("until" not in params or moment <= _moment(params["until"]))
        )

    def _moment(self, one: Mapping[str, Any]) -> dt.datetime:
        return _moment(one[self.filters_on])

    def lose(self, count: int) -> None:
        """Be put back to a backup of before the last `count` statements."""
        for name in list(self.stored)[len(self.stored) - count :]:
            del self.stored[name]

    def _now(self) -> str:
        if self.clock is None:
            return "2026-01-01T00:00:00Z"
        return terms.timestamp(self.clock.now_ms() + (self.offset_ms or 0))

    def _reach(self) -> None:
        if self.unreachable is not None:
            raise NoAnswer(self.unreachable)

    def _answer(self, status: int, document: Any, words: str = "") -> Answer:
        return Answer(status=status, document=document, words=words, offset_ms=self.offset_ms, version="1.0.3")

    def _store(self, body: bytes) -> Answer:
        if self.largest_body is not None and len(body) > self.largest_body:
            return self._answer(413, None, "too large")
        statements = json.loads(body)
        statements = statements if isinstance(statements, list) else [statements]
        bad = [one["id"] for one in statements if one["id"] in self.poison]
        if bad and not (self.partial_success and self.poison_status < 500):
            return self._answer(self.poison_status, None, f"does not like {bad[0]}")
        good = [one for one in statements if one["id"] not in bad]
        known = [one for one in good if one["id"] in self.stored]
        if any(not _same(one, self.stored[one["id"]]) for one in known) or (known and self.conflict_on_resend):
            return self._answer(409, None, "conflict")
        new = [one for one in good if one["id"] not in self.stored]
        for one in new:
            self.stored[one["id"]] = {**one, "stored": self._now(), "version": "1.0.0"}
        ids = [one["id"] for one in new]
        if self.partial_success:
            report = {"inserted": len(new), "rejected": len(bad), "ids": ids, "errors": [{"index": 0} for _ in bad]}
            return self._answer(200 if new else 400, report, "" if new else "nothing new")
        return self._answer(200, ids) if new else self._answer(204, None)


def _moment(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


def _same(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> bool:
    return all(ours.get(name) == theirs.get(name) for name in _FIXED)
