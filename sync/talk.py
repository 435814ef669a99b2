# SPDX-License-Identifier: Apache-2.0
"""What sending, handing over and pulling have in common: asking the LRS, within one run, and knowing when to stop."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from http import HTTPStatus

from sync.lrs import Answer, Lrs, NoAnswer, Problem, says_what_it_stored
from sync.same import found, same_statement

PATIENCE = frozenset({408, 425, 429})


class Stop(Exception):  # noqa: N818 - ends a run, in one place
    """Nothing more can be done in this run."""

    def __init__(self, problem: Problem, words: str = "", retry_after_s: float | None = None) -> None:
        super().__init__(problem)
        self.problem = problem
        self.words = words
        self.retry_after_s = retry_after_s


class Talk:
    """The requests of one run. `contact` is called with the clock offset of the first answer that has a date.

    `offset_ms`, added to the device's clock, gives the server's (None: not learned yet). `reached` says that an LRS
    answered.
    """

    def __init__(self, lrs: Lrs, contact: Callable[[int | None], None]) -> None:
        self._lrs = lrs
        self._contact = contact
        self.offset_ms: int | None = None
        self.reached = False

    def post(self, body: bytes) -> Answer:
        """Offer statements. Raises Stop when no LRS answers: one that says 200 says what it stored."""
        answer = self._reached(lambda: self._lrs.post(body))
        if answer.status == HTTPStatus.OK and not says_what_it_stored(answer):
            raise Stop(Problem.NOT_AN_LRS, "200 without a list of ids")
        return answer

    def get(self, resource: str, params: Mapping[str, str]) -> Answer:
        """Read. Raises Stop for whatever says nothing about the question asked."""
        answer = self._reached(lambda: self._lrs.get(resource, params))
        if answer.status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
            raise Stop(Problem.CREDENTIALS, answer.words)
        if answer.status in PATIENCE or answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise Stop(Problem.BUSY, answer.words, answer.retry_after_s)
        if answer.status == HTTPStatus.OK and not isinstance(answer.document, Mapping):
            raise Stop(Problem.NOT_AN_LRS, "200 to a question without a JSON object")
        return answer

    def has(self, statement_id: str, text: str) -> bool:
        """Say whether the LRS holds this very statement, voided or not. Raises Stop."""
        for parameter in ("statementId", "voidedStatementId"):
            answer = self.get("statements", {parameter: statement_id})
            there = found(answer.document, statement_id)
            if there is not None:
                return same_statement(json.loads(text), there)
        return False

    def without_date(self) -> None:
        """Take it that this server never says what time it is: what waits for that takes its time as it is."""
        self._contact(None)

    def _reached(self, ask: Callable[[], Answer]) -> Answer:
        try:
            answer = ask()
        except NoAnswer as nothing:
            raise Stop(nothing.problem, nothing.words) from nothing
        self.reached = True
        if answer.offset_ms is not None and self.offset_ms is None:
            self.offset_ms = answer.offset_ms
            self._contact(answer.offset_ms)
        return answer
