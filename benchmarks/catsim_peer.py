# SPDX-License-Identifier: Apache-2.0
"""Run by a Python that has catsim: `python catsim_peer.py PEOPLE.npz [--time]`, prints JSON.

The file holds `items` (n, 4) and what everybody would answer (`right`, N×n). For each of `stops` it prints, for every
person, the items given until the standard error is at most that, and the estimate. Choosing does not look at the stop,
so one test serves all. `--time`: milliseconds of a choice, the median over a test of 40 questions.
"""

import json
import statistics
import sys
import time

import numpy as np
from catsim.estimation import NumericalSearchEstimator
from catsim.item_bank import ItemBank
from catsim.selection import MaxInfoSelector
from catsim.stopping import MinErrorStopper

LONGEST = 150


def sat(bank: ItemBank, right: np.ndarray, stops: list[float]) -> list[tuple[list[int], float]]:
    """Let one person sit the test; for each stop the items so far and the estimate."""
    selector, estimator = MaxInfoSelector(), NumericalSearchEstimator()
    waiting = {stop: MinErrorStopper(stop) for stop in stops}
    used: list[int] = []
    theta, ends = 0.0, dict.fromkeys(stops, ([], 0.0))
    while waiting and len(used) < LONGEST:
        used.append(int(selector.select(item_bank=bank, administered_items=used, est_theta=theta)))
        answers = [bool(right[item]) for item in used]
        theta = float(
            estimator.estimate(item_bank=bank, administered_items=used, response_vector=answers, est_theta=theta)
        )
        for stop in [
            s for s, rule in waiting.items() if rule.stop(administered_items=bank.get_items(used), theta=theta)
        ]:
            ends[stop] = (list(used), theta)
            del waiting[stop]
    return [ends[stop] if stop not in waiting else (used, theta) for stop in stops]


def timed(bank: ItemBank) -> float:
    """Return the milliseconds of a choice."""
    selector, used, spent = MaxInfoSelector(), [], []
    for number in range(40):
        started = time.perf_counter()
        used.append(int(selector.select(item_bank=bank, administered_items=used, est_theta=0.02 * number)))
        spent.append(time.perf_counter() - started)
    return statistics.median(spent) * 1e3


def main() -> None:
    people = np.load(sys.argv[1])
    bank = ItemBank(people["items"])
    if "--time" in sys.argv[2:]:
        said = {"ms": timed(bank)}
    else:
        stops = people["stops"].tolist()
        tests = [sat(bank, right, stops) for right in people["right"]]
        said = {f"{stop:g}": [test[n] for test in tests] for n, stop in enumerate(stops)}
    sys.stdout.write(json.dumps(said) + "\n")


if __name__ == "__main__":
    main()
