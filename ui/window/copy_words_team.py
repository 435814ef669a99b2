# SPDX-License-Identifier: Apache-2.0
"""The words of the copy for what is done with and for a team: duties, sessions, follow-ups, talks, tips."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def team_tables() -> dict[str, str]:
    """Return what each table is called."""
    translate = QCoreApplication.translate
    return {
        "checked": translate("CopyWords", "Your checks"),
        "duty_rule": translate("CopyWords", "What you ask of people"),
        "duty": translate("CopyWords", "What is asked of you"),
        "job": translate("CopyWords", "What you do at your workplace"),
        "observing_choice": translate("CopyWords", "What somebody has to watch before it counts as secure"),
        "session": translate("CopyWords", "Sessions you led"),
        "attended": translate("CopyWords", "Sessions you were at"),
        "follow_up": translate("CopyWords", "What you agreed to do next"),
        "talk": translate("CopyWords", "Talks"),
        "tip": translate("CopyWords", "What you wrote for colleagues"),
        "topic": translate("CopyWords", "Topics of the week you chose"),
    }


def team_heads() -> dict[str, str]:
    """Return what stands above each column."""
    translate = QCoreApplication.translate
    return {
        "passed_ms": translate("CopyWords", "Passed"),
        "tries": translate("CopyWords", "Not passed since then"),
        "last_ms": translate("CopyWords", "Last one"),
        "terms": translate("CopyWords", "How it is met"),
        "roles": translate("CopyWords", "For which roles"),
        "duty_rule.jobs": translate("CopyWords", "For which jobs"),
        "jobs": translate("CopyWords", "Job"),
        "said": translate("CopyWords", "You said so yourself"),
        "job.set_by": translate("CopyWords", "Who said it"),
        "duty_rule.people": translate("CopyWords", "For whom"),
        "due_day": translate("CopyWords", "By when"),
        "within_days": translate("CopyWords", "Within how many days"),
        "set_ms": translate("CopyWords", "Since"),
        "given_ms": translate("CopyWords", "Since"),
        "given_by": translate("CopyWords", "Who asks it"),
        "excused": translate("CopyWords", "Not asked of you"),
        "duty.ended": translate("CopyWords", "Ended"),
        "duty_rule.ended": translate("CopyWords", "Ended"),
        "duty_rule.changed_ms": translate("CopyWords", "Changed on"),
        "modules": translate("CopyWords", "What it was about"),
        "people": translate("CopyWords", "How many people"),
        "held_ms": translate("CopyWords", "When"),
        "attended_ms": translate("CopyWords", "When"),
        "led_by": translate("CopyWords", "Who led it"),
        "session.kind": translate("CopyWords", "Kind"),
        "attended.kind": translate("CopyWords", "Kind"),
        "way": translate("CopyWords", "How that is known"),
        "set_by": translate("CopyWords", "Agreed with"),
        "moved_ms": translate("CopyWords", "Changed"),
        "held_by": translate("CopyWords", "With whom"),
        "agreed_ms": translate("CopyWords", "You agreed to the notes"),
        "words": translate("CopyWords", "Words"),
        "pieces": translate("CopyWords", "Pictures and recordings"),
        "named": translate("CopyWords", "With your name"),
        "offered_ms": translate("CopyWords", "Written"),
        "judged_by": translate("CopyWords", "Who looked at it"),
        "observing_choice.left_out": translate("CopyWords", "What was left out"),
        "chosen_by": translate("CopyWords", "Who chose it"),
        "chosen_ms": translate("CopyWords", "Chosen"),
    }


def team_happened() -> dict[str, str]:
    """Return what each kind of thing that happened is called."""
    translate = QCoreApplication.translate
    return {
        "purpose.check": translate("CopyWords", "Short check"),
        "kind.DutySet": translate("CopyWords", "Said what is asked of a site"),
        "kind.DutyGiven": translate("CopyWords", "Something is asked of you"),
        "kind.JobsSet": translate("CopyWords", "Your job was set down"),
        "kind.ObservingChosen": translate("CopyWords", "What somebody has to watch was chosen"),
        "kind.SessionHeld": translate("CopyWords", "Led a session"),
        "kind.SessionAttended": translate("CopyWords", "Was at a session"),
        "kind.FollowUpSet": translate("CopyWords", "Agreed what to do next"),
        "kind.FollowUpMoved": translate("CopyWords", "Said how far that is"),
        "kind.FollowUpWorded": translate("CopyWords", "What was written about it"),
        "kind.TalkHeld": translate("CopyWords", "Had a talk"),
        "kind.TalkAgreed": translate("CopyWords", "Agreed to the notes of a talk"),
        "kind.TalkWorded": translate("CopyWords", "The notes of a talk"),
        "kind.WarningWeighed": translate("CopyWords", "A supervisor looked at whether a talk may help"),
        "kind.TipOffered": translate("CopyWords", "Wrote something for colleagues"),
        "kind.TipWithdrawn": translate("CopyWords", "Took it back"),
        "kind.TipJudged": translate("CopyWords", "Somebody looked at what you wrote for colleagues"),
        "kind.TipConsented": translate("CopyWords", "Said yes or no to other words for it"),
        "kind.TopicChosen": translate("CopyWords", "Chose the topic of the week"),
    }
