# SPDX-License-Identifier: Apache-2.0
"""pyBKT (Badrinath, Wang & Pardos 2021, EDM) as a peer: Bayesian knowledge tracing with parameters fitted by EM.

1. It runs in a virtual environment of its own in the folder that STEPWELL_BENCH_PYBKT names; the first use installs it
   there from PyPI, later ones take what is there. Without the variable, or when that fails, pyBKT is absent.
2. It needs the last numpy 1, pandas 2 and scikit-learn 1.6: pyBKT 1.4.3 fails with what came after them.
3. It is slow (two minutes for 36,000 answers), so it is fitted once from one start, and at most 6,000 answers of the
   training learners go into the fit.
"""

from __future__ import annotations

import csv
import os
import subprocess
import sys
import venv
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from app.engine.probit import Floats
from benchmarks.prediction_peers import NONE, scored
from benchmarks.sequences import Learners

VARIABLE = "STEPWELL_BENCH_PYBKT"
REQUIREMENTS = ("pyBKT==1.4.3", "numpy<2", "pandas<3", "scikit-learn<1.7")
MOST_ANSWERS = 6_000
INSTALL_S, FIT_S = 300.0, 300.0
_SCRIPT = """
import sys, warnings
warnings.filterwarnings("ignore")
import pandas
from pyBKT.models import Model
model = Model(seed=1, num_fits=1, parallel=False)
model.fit(data=pandas.read_csv(sys.argv[1]))
found = model.predict(data=pandas.read_csv(sys.argv[2])).sort_values("order_id")
print(*found.correct_predictions, sep="\\n")
"""


def predictions(train: Learners, test: Learners) -> Floats:
    """Chance of each scored answer of the test by pyBKT; `NONE` where it is absent."""
    folder = os.environ.get(VARIABLE)
    python = _python(folder) if folder else None
    if python is None:
        return NONE
    with TemporaryDirectory() as place:
        files = [Path(place) / name for name in ("train.csv", "test.csv")]
        _write(files[0], scored(train), MOST_ANSWERS)
        _write(files[1], scored(test))
        try:
            done = subprocess.run(
                [str(python), "-c", _SCRIPT, *map(str, files)],
                capture_output=True,
                text=True,
                check=True,
                timeout=FIT_S,
            )
        except subprocess.SubprocessError as error:
            sys.stderr.write(f"pyBKT could not be measured: {error}\n")
            return NONE
    return np.array([float(line) for line in done.stdout.split()])


@cache
def _python(folder: str) -> Path | None:
    """The Python that has pyBKT; None when it cannot be installed. Asked once in a run."""
    place = Path(folder)
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    marker = place / "installed"
    if marker.exists():
        return python
    try:
        venv.create(place, with_pip=True, clear=True)
        command = [str(python), "-m", "pip", "install", "--quiet", *REQUIREMENTS]
        subprocess.run(command, check=True, capture_output=True, timeout=INSTALL_S)
    except (OSError, subprocess.SubprocessError) as error:
        sys.stderr.write(f"pyBKT could not be installed: {error}\n")
        return None
    marker.touch()
    return python


def _write(file: Path, learners: Learners, most: int | None = None) -> None:
    """Answers in pyBKT's columns, at most so many."""
    rows = [
        (number, f"s{given.skill}", int(given.right)) for number, learner in enumerate(learners) for given in learner
    ]
    with file.open("w", encoding="utf-8", newline="") as lines:
        out = csv.writer(lines)
        out.writerow(("order_id", "user_id", "skill_name", "correct"))
        out.writerows((order, *row) for order, row in enumerate(rows[:most]))
