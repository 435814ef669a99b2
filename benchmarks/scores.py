# SPDX-License-Identifier: Apache-2.0
"""How good predictions were, AUC and log loss, and how several seeds stand in one cell."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.engine.probit import Floats
from benchmarks.report import Row


def auc(predicted: Floats, truth: Floats) -> float:
    """Probability that a case that came true was foretold with more than one that did not; equal ones count a half.

    By ranks (Hanley & McNeil 1982, Radiology 143). NaN when all or none came true.
    """
    _, place, count = np.unique(predicted, return_inverse=True, return_counts=True)
    rank = (np.cumsum(count) - (count - 1) / 2.0)[place]
    true = int(truth.sum())
    if true in {0, len(truth)}:
        return float("nan")
    return float((rank[truth > 0.5].sum() - true * (true + 1) / 2.0) / (true * (len(truth) - true)))


def log_loss(predicted: Floats, truth: Floats) -> float:
    """Mean of -log of the chance that was given to what happened, in nats; chances are kept .0001 from 0 and 1."""
    p = np.clip(predicted, 1e-4, 1.0 - 1e-4)
    return float(-np.mean(truth * np.log(p) + (1.0 - truth) * np.log(1.0 - p)))


def spread(values: Sequence[float], digits: int = 3) -> str:
    """Mean of several seeds with the smallest and the largest: ".770 (.742 to .801)"."""
    mean, low, high = (f"{value:.{digits}f}" for value in (np.mean(values), min(values), max(values)))
    return mean if len(values) == 1 else f"{mean} ({low} to {high})"


def information(name: str, ours: str, peer: str = "-") -> Row:
    """A row without an aim."""
    return {"name": name, "target": "-", "ours": ours, "peer": peer, "pass": None}
