# SPDX-License-Identifier: Apache-2.0
"""Which jobs people have, as presenters need it."""

from __future__ import annotations

from typing import Protocol

from app.jobs.views import JobLine, JobsOf, MyJobs


class JobsPort(Protocol):
    """Jobs of the people of a site (implemented by `app.jobs.jobs.Jobs`)."""

    def of_site(self, by: str = "") -> tuple[JobLine, ...]: ...
    def one(self, learner: str) -> JobsOf: ...
    def put(self, learner: str, jobs: tuple[str, ...], by: str = "") -> JobsOf: ...
    def mine(self, learner: str) -> MyJobs: ...
    def say(self, learner: str, jobs: tuple[str, ...]) -> None: ...
