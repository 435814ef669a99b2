# SPDX-License-Identifier: Apache-2.0
"""What the screens about duties are for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def duty_help() -> dict[str, str]:
    """Return what Help says, by page; several pages with the same words in one name."""
    translate = QCoreApplication.translate
    return {
        "duties.DutiesPage": translate(
            "Help",
            "What people of your site have to do, and until when. Press a line to see who did it. Ask something begins"
            " a new one: a few questions, one press each.",
        ),
        "duties.DutyPage": translate(
            "Help",
            "Who did it, and who has not yet. Remind writes a follow-up that both of you see, not a letter. Press a"
            " name to excuse somebody or to see their record.",
        ),
        "duties.DutyPersonPage": translate(
            "Help", "What you can do for this person. Who is excused sees why, and is not asked any more."
        ),
        "duties.DutyHistoryPage": translate(
            "Help", "Who set, changed or ended it, who was excused and why. Only what was done on this device."
        ),
        "duty_set.DutyStepPage": translate(
            "Help", "Press one answer. Nothing is asked of anybody before you press Ask it at the end."
        ),
        "jobs.JobsPage": translate(
            "Help",
            "Everybody of your site with their job. Who says what they do waits at the top for your answer. Press a"
            " name to say it. Nothing follows from what people say of themselves before you do.",
        ),
        "jobs.JobOfPage": translate(
            "Help", "Tick what this person does here. What is asked of everybody with that job is asked of them then."
        ),
        "duty_set.DutyEndsPage": translate(
            "Help", "After this it is asked of nobody. What people did stays in their records."
        ),
        "my_duties.MyDutiesPage": translate(
            "Help",
            "What your workplace asks of you, and until when. Press a line to see how it is done. What you chose"
            " yourself stands below.",
        ),
        "my_duties.MyDutyPage": translate(
            "Help", "Why this is asked, until when, and how it is done. Begin when it suits you: nothing is locked."
        ),
        "training.RecordPage": translate(
            "Help",
            "What was asked, when it was done and until when it counts. Save it as a page to print, or as a table.",
        ),
        "training.SiteRecordsPage": translate(
            "Help", "One table of everybody of your site, for audits. Each person sees that their record was read."
        ),
    }
