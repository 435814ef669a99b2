# SPDX-License-Identifier: Apache-2.0
"""Worked examples: a task solved step by step, with more of the steps left to the person on each round."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from content_packs.model.items import Numeric, ShortText, SingleChoice
from content_packs.model.opening import Opening

StepQuestion: TypeAlias = SingleChoice | Numeric | ShortText
"""What a step asks once it is left to the person: short enough to stay in the flow of the task."""


class ExampleStep(msgspec.Struct, frozen=True, kw_only=True):
    """One step: what is done (`text`), why (`reason`), and the question that stands for it when it is faded.

    The question's rationale is the reason, its competency the example's first.
    """

    text: str
    reason: str
    question: StepQuestion


class WorkedExample(Opening, frozen=True, kw_only=True):
    """A worked example of one module. `task` says what is to be solved."""

    id: str
    title: str
    module: str
    competencies: tuple[str, ...]
    task: str
    steps: tuple[ExampleStep, ...]
    picture: str = ""
    sources: tuple[str, ...] = ()
    """Where its facts come from."""
