# SPDX-License-Identifier: Apache-2.0
"""`stepwell provision` that is killed (SIGKILL) as soon as a step was done, or at its beginning: `STEP home FILE`.

"site+" is killed after the step "site", "site-" when it has begun; "key.idle_s" and the like within the settings.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

from app.settings.keeping import SettingsKeeping
from ui.cli.main import main as stepwell
from ui.provision import running
from ui.provision.steps import Step


def _die(*_args: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _then_die(do: Callable[..., object]) -> Callable[..., object]:
    def done(*args: object) -> None:
        do(*args)
        _die()

    return done


def _mortal(step: Step, where: str) -> Step:
    if where == f"{step.name}-":
        return step._replace(do=_die)
    return step._replace(do=_then_die(step.do)) if where == f"{step.name}+" else step


def main(words: list[str]) -> int:
    """Run it, to be killed at the place that the first word names."""
    where, home, file = words
    running.BEFORE = tuple(_mortal(step, where) for step in running.BEFORE)
    running.AFTER = tuple(_mortal(step, where) for step in running.AFTER)
    put = SettingsKeeping.put
    if where == "first setting":
        SettingsKeeping.put = _then_die(put)  # type: ignore[method-assign, assignment]
    return stepwell(["--home", home, "provision", file])
