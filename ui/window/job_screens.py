# SPDX-License-Identifier: Apache-2.0
"""Page and presenter of each place of the jobs of people."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ui.ports import Ports
from ui.window.job_places import JobOf
from ui.window.lead_places import LeadPlace
from ui.window.pages.page import Page
from ui.window.presenters.base import Presenter

if TYPE_CHECKING:
    from ui.window.places import Guide

Made: TypeAlias = tuple[Page, Presenter]


def make_jobs(place: LeadPlace, ports: Ports, guide: Guide) -> Made:
    """Return page and presenter of a place."""
    from ui.window.pages.jobs import JobOfPage, JobsPage  # noqa: PLC0415
    from ui.window.presenters.jobs import JobOfPresenter, JobsPresenter  # noqa: PLC0415

    if isinstance(place, JobOf):
        one = JobOfPage(place)
        return one, JobOfPresenter(ports, guide, one, place.learner)
    every = JobsPage()
    return every, JobsPresenter(ports, guide, every)
