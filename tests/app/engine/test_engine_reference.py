# SPDX-License-Identifier: Apache-2.0
"""The same answers give the same learner whatever numpy, Python and processor there are: figures kept in a file.

They were written with numpy 2.4 on Python 3.11. After a deliberate change of the model (FOLD_VERSION) write them again:
STEPWELL_WRITE_REFERENCE=1 python -m pytest tests/app/engine/test_engine_reference.py
"""

import json
import os
from pathlib import Path

import numpy as np

from benchmarks.engine_cost import answers_of
from benchmarks.engine_same import DEVICES, figures, replayed
from benchmarks.worlds import curriculum_of, world

FILE = Path(__file__).with_name("reference") / "replay.json"
ANSWERS = 400


def test_a_replay_is_equal_to_the_kept_one_to_a_millionth():
    curriculum = curriculum_of(world("A"))
    found = figures(replayed(curriculum, answers_of(curriculum, ANSWERS, DEVICES)))
    if os.environ.get("STEPWELL_WRITE_REFERENCE"):
        FILE.write_text(json.dumps(np.round(found, 9).tolist()) + "\n", encoding="utf-8")
    kept = np.array(json.loads(FILE.read_text(encoding="utf-8")))
    assert found.shape == kept.shape == (4, len(curriculum.competencies))
    assert np.abs(found - kept).max() <= 1e-6
