# SPDX-License-Identifier: Apache-2.0
"""Reads in every module of the program, for processes that are forked off one that has: see `tests.forked`.

PINs cost there what they cost in tests; a process that is started afresh measures, as the program does.
"""

from __future__ import annotations

import gc
import importlib
import os
import pkgutil

from tests.costs import cost_the_least

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # numpy would begin a thread, and who forks has none
for package in ("app", "content_packs", "sync", "ui"):
    for module in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
cost_the_least(setattr)
gc.collect()
gc.freeze()  # a fork's collector does not look through what is read in
