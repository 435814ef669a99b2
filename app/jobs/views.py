# SPDX-License-Identifier: Apache-2.0
"""What screens and the command line are given about the jobs of people."""

from __future__ import annotations

import msgspec


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """A job: the id of a role profile, and what it is called; its id where no pack here has it."""

    id: str
    title: str


class JobLine(msgspec.Struct, frozen=True, kw_only=True):
    """A person of the site. `says`: what they say themselves that they do, where nobody has answered to it yet."""

    learner: str
    name: str
    jobs: tuple[Job, ...]
    says: tuple[Job, ...] = ()


class JobsOf(msgspec.Struct, frozen=True, kw_only=True):
    """One person with all jobs that they can have: those of the pack they learn from, and those that they have."""

    line: JobLine
    choices: tuple[Job, ...]


class JobForSome(msgspec.Struct, frozen=True, kw_only=True):
    """Several people, and the jobs that each of them can have."""

    people: tuple[str, ...]
    choices: tuple[Job, ...]


class MyJobs(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of one's own jobs: what a supervisor says (`jobs`), and what one says oneself (`says`)."""

    jobs: tuple[Job, ...] = ()
    says: tuple[Job, ...] = ()
