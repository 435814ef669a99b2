# SPDX-License-Identifier: Apache-2.0
"""What somebody wants of the jobs of people."""

from __future__ import annotations

from typing import TypeAlias

import msgspec


class JobsKept(msgspec.Struct, frozen=True):
    """These are the jobs of the person whose page it is."""

    jobs: tuple[str, ...]


class SomeChosen(msgspec.Struct, frozen=True):
    """These people are to have the same job."""

    people: tuple[str, ...]


class JobGiven(msgspec.Struct, frozen=True):
    """They have this job from now on, beside others."""

    job: str
    people: tuple[str, ...]


class JobTold(msgspec.Struct, frozen=True):
    """A role of the pack is one's own job, or is it no more."""

    job: str
    on: bool


JobIntent: TypeAlias = JobsKept | JobTold | SomeChosen | JobGiven
