# SPDX-License-Identifier: Apache-2.0
"""The words for the jobs of people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.jobs.views import Job, JobLine

translate = QCoreApplication.translate


def titles(jobs: tuple[Job, ...]) -> str:
    """Return what jobs are called."""
    return ", ".join(each.title for each in jobs)


def line_words(line: JobLine) -> str:
    """Return what is known of somebody's jobs, and what they say of it."""
    if line.says:
        return translate("Jobs", "They say: {jobs}").format(jobs=titles(line.says))
    return titles(line.jobs) or translate("Jobs", "Not said yet")
