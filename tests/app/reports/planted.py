# SPDX-License-Identifier: Apache-2.0
"""People whose truth is known: one kind of help that works and one that does nothing, both given after errors.

Who is believed to know less is helped more often, so helped people are weaker; and everybody who just got something
wrong does better the next time, because some of it was bad luck. `effective` and `useless` are the chances that the
help makes somebody know who did not.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from app.engine.evidence import Pair, Response
from app.reasons import ReasonCode
from app.reports.digest import Digest, Step

DAY = 86_400_000
GUESS, SLIP = 0.25, 0.1
RIGHT, WRONG = Pair(0.882, 0.2), Pair(0.098, 0.6)
EFFECTIVE, USELESS = ReasonCode.READY_TO_LEARN.value, ReasonCode.MISCONCEPTION.value
DRAWN, CHOSEN = ReasonCode.BY_CHANCE.value, ReasonCode.YESTERDAYS_ERROR.value


def answer(at_ms: int, right: bool, *, reason: str = "", foreseen: float = 0.5, attempt: str = "a") -> Step:
    return Step(
        at_ms=at_ms,
        attempt=attempt,
        purpose="module",
        reason=reason,
        response=Response.RIGHT if right else Response.WRONG,
        counts=True,
        foreseen=foreseen,
        pair=RIGHT if right else WRONG,
    )


def people(seed: int, count: int, *, topics: int = 8, effective: float = 0.6, useless: float = 0.0) -> list[Digest]:
    """People with an answer, perhaps help, and an answer the next day, topic by topic."""
    rng = random.Random(seed)
    return [Digest(dict(_topics(rng, topics, effective, useless)), {}) for _ in range(count)]


def _topics(
    rng: random.Random, topics: int, effective: float, useless: float
) -> Iterator[tuple[tuple[str, str], tuple[Step, ...]]]:
    ability = rng.gauss(0.0, 0.2)
    for topic in range(topics):
        attempt = f"{rng.random()}"
        chance = min(max(0.45 + ability, 0.05), 0.95)
        knows = rng.random() < chance
        believed = min(max(chance + rng.gauss(0.0, 0.1), 0.01), 0.99)
        foreseen = believed * (1 - SLIP) + (1 - believed) * GUESS
        reason = DRAWN if rng.random() < 0.3 else CHOSEN
        steps = [answer(0, _is_right(rng, knows), reason=reason, foreseen=foreseen, attempt=attempt)]
        if steps[0].response is Response.WRONG:
            helped = rng.random() < 1.1 - believed  # the weaker, the likelier
            if helped:
                works = rng.random() < 0.5
                knows = knows or rng.random() < (effective if works else useless)
                steps.append(Step(60_000, attempt, "module", EFFECTIVE if works else USELESS))
        steps.append(answer(DAY + 3_600_000, _is_right(rng, knows), attempt=f"{attempt} next"))
        yield ("kit", f"topic-{topic}"), tuple(steps)


def _is_right(rng: random.Random, knows: bool) -> bool:
    return rng.random() < (1 - SLIP if knows else GUESS)
