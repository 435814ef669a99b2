# SPDX-License-Identifier: Apache-2.0
"""How many newcomers can do a thing already: what the engine believes of a learner before the first answer.

1. Without a guess: 65 % at the bottom of the graph, 6 points less per level, moved by the authors' words for the
   questions; within 30 to 80 %, since nothing is known of the learners yet and the answers shall stay in charge.
2. An author's guess is worth something, and it errs: its log-odds scatter about the truth with a standard deviation of
   about .5. So guesses are drawn towards what rule 1 expects, the more, the less they differ among themselves by more
   than such errors would (small-area estimation: Fay & Herriot 1979, Journal of the American Statistical Association
   74). With d_k the log-odds of the guess less those of rule 1, m their mean and v = max(var(d) - .25, .02):

       log-odds_k = (those of rule 1) + m + (d_k - m)·v / (v + .25)

   Few guesses tell little about v: it starts as .25, worth five of them.
3. What nobody has guessed moves by m·n / (n + 5), with n the number of guesses: who finds people well prepared in one
   thing is likely to in others.

Worked example: v = .25 halves what a guess differs by: where rule 1 says 50 % (log-odds 0), the guesses say 88 % (2.0)
and 50 % (0), and many others leave m at 0 and v at .25, they count as 73 % (1.0) and 50 %.
"""

from __future__ import annotations

from app.engine.arrays import np
from app.engine.graph import Parents, depths
from app.engine.probit import Floats

GUESS_VARIANCE = 0.25
"""Variance of an author's error, in log-odds."""
SPREAD_BEFORE, SPREAD_WORTH = 0.25, 5.0
"""v before any guess, and how many guesses that is worth."""
LEAST_SPREAD = 0.02


def prevalence(parents: Parents, rating: Floats, guesses: Floats) -> Floats:
    """(K,) expected share, 0 to 1, of new learners who already have each competency.

    `rating` (K,) is the mean of the authors' words in standard deviations of ability, `guesses` (K,) what the authors
    say, 0 to 1, not a number where they say nothing.
    """
    expected: Floats = np.clip(0.65 - 0.06 * np.array(depths(parents)) - 0.2 * rating, 0.30, 0.80)
    said = np.flatnonzero(np.isfinite(guesses))
    if not said.size:
        return expected
    odds = _log_odds(expected)
    off = _log_odds(guesses[said]) - odds[said]
    mean = float(off.mean()) * said.size / (said.size + SPREAD_WORTH)
    whole = SPREAD_WORTH * (SPREAD_BEFORE + GUESS_VARIANCE) + float(((off - mean) ** 2).sum())
    spread = max(whole / (SPREAD_WORTH + said.size - 1.0) - GUESS_VARIANCE, LEAST_SPREAD)
    odds += mean
    odds[said] += (off - mean) * spread / (spread + GUESS_VARIANCE)
    return 1.0 / (1.0 + np.exp(-odds))


def _log_odds(share: Floats) -> Floats:
    odds: Floats = np.log(share / (1.0 - share))
    return odds
