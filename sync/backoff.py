# SPDX-License-Identifier: Apache-2.0
"""When to try again: pure functions over what the queue remembers.

Full jitter ("Exponential Backoff And Jitter", AWS Architecture Blog 2015): a wait drawn evenly from nothing to the
ceiling, so that five hundred kiosks that lost their network together do not come back together. After `n` failures the
ceiling is 30 s · 2^(n-1), at most an hour. A Retry-After is a floor under it. Refused credentials pause the queue: the
operator is told, and it looks again by itself after 3 to 6 hours, because a fleet must heal when the key is restored
on the server.
"""

from __future__ import annotations

import random

import msgspec

from app.record.outgoing import Retry
from sync.lrs import Problem

FIRST_CEILING_MS = 30_000
LONGEST_CEILING_MS = 3_600_000
PAUSE_MS = 6 * 3_600_000
LONGEST_WAIT_MS = 25 * 3_600_000
"""No rule waits longer (a Retry-After is cut to a day): a next try further ahead means that the clock jumped."""


def next_try(retry: Retry, problem: Problem, retry_after_s: float | None, now_ms: int, rng: random.Random) -> Retry:
    """Return what to remember after a failed try."""
    fails = retry.fails + 1
    if problem is Problem.CREDENTIALS:
        wait = PAUSE_MS // 2 + rng.uniform(0, PAUSE_MS // 2)
    else:
        wait = rng.uniform(0, min(LONGEST_CEILING_MS, FIRST_CEILING_MS * 2 ** min(fails - 1, 20)))
        wait += 1000 * (retry_after_s or 0.0)
    return msgspec.structs.replace(
        retry,
        fails=fails,
        next_try_ms=now_ms + int(wait),
        paused=problem is Problem.CREDENTIALS,
        last_problem=problem.value,
        since_ms=retry.since_ms if retry.last_problem == problem.value else now_ms,
    )


def after_success(retry: Retry, now_ms: int) -> Retry:
    """Return what to remember after the LRS took something: a clean slate and the time of contact."""
    return msgspec.structs.replace(
        retry, fails=0, next_try_ms=0, paused=False, last_contact_ms=now_ms, last_problem="", since_ms=0
    )


def is_due(retry: Retry, now_ms: int) -> bool:
    """Say whether it is time. A clock that was set back never makes the queue wait for the old time to come again."""
    return now_ms >= retry.next_try_ms or retry.next_try_ms - now_ms > LONGEST_WAIT_MS
