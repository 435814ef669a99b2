# SPDX-License-Identifier: Apache-2.0
"""The words of the copy that somebody takes of what is kept about them, in the language that is spoken now.

Of use on the command line too: without a translator they are English.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.privacy.readable import CopyWords
from app.privacy.reading import SECRET, UNREADABLE
from ui.window.copy_words_team import team_happened, team_heads, team_tables
from ui.window.data_words import kept_words, role_words
from ui.window.style import is_right_to_left


def copy_words(language: str) -> CopyWords:
    """Return the words. `language` (BCP 47) is that of the translator that is installed."""
    return CopyWords(
        language=language,
        right_to_left=is_right_to_left(language),
        said=_sentences() | _tables() | team_tables(),
        heads=_heads() | _other_heads() | _own_heads() | team_heads(),
        values=_happened() | _done() | _codes() | team_happened(),
        section=kept_words,
    )


def _sentences() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "title": translate("CopyWords", "What Stepwell keeps about {name}"),
        "made": translate("CopyWords", "Made on {when}. All times are in UTC, the time of the world's clocks."),
        "codes": translate(
            "CopyWords",
            "Some entries are written as the program stores them, in English. The file for programs (JSON) holds"
            " everything, with every number and code.",
        ),
        "locked": translate(
            "CopyWords", "Private notes that are locked and not in this copy: {count}. Only the person can open them."
        ),
        "elsewhere": translate(
            "CopyWords",
            "What was sent is also with whoever looks after the record of your organisation. Ask them for theirs.",
        ),
        "why": translate("CopyWords", "Why?"),
        "who": translate("CopyWords", "Who sees it?"),
        "leaves": translate("CopyWords", "Does it leave this device?"),
        "until": translate("CopyWords", "Until when?"),
        "entries": translate("CopyWords", "Entries: {count}"),
        "by_day": translate(
            "CopyWords",
            "There are many. The {count} earlier ones are only counted here. Every one of them is in the file for"
            " programs (JSON).",
        ),
        "latest": translate("CopyWords", "The latest, one by one:"),
    }


def _tables() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "learner": translate("CopyWords", "You on the first screen"),
        "membership": translate("CopyWords", "Other workplaces"),
        "credential": translate("CopyWords", "Your PIN"),
        "badge": translate("CopyWords", "Your badges"),
        "preference": translate("CopyWords", "How it looks"),
        "event": translate("CopyWords", "What happened"),
        "skill": translate("CopyWords", "What you know, as far as the program can tell"),
        "lesson_read": translate("CopyWords", "Lessons you read"),
        "last_attempt": translate("CopyWords", "Your last attempts"),
        "practised": translate("CopyWords", "Stories and worked examples"),
        "cycle": translate("CopyWords", "Learning cycles"),
        "observed": translate("CopyWords", "What was seen of you at work"),
        "activity": translate("CopyWords", "Your days"),
        "draft": translate("CopyWords", "Not finished"),
        "learner_key": translate("CopyWords", "The key to your private notes"),
        "sealed": translate("CopyWords", "Notes"),
        "shared": translate("CopyWords", "What you let one person read"),
        "piece": translate("CopyWords", "Pieces of evidence"),
        "nudge": translate("CopyWords", "Reminders that were shown"),
        "teaches": translate("CopyWords", "What you could teach"),
        "help_asked": translate("CopyWords", "Whom you asked for help"),
        "help_answered": translate("CopyWords", "Who asked you for help"),
        "library_use": translate("CopyWords", "What you used in the library"),
        "playlist": translate("CopyWords", "Your playlists"),
        "submission": translate("CopyWords", "Evidence you handed in"),
        "prior": translate("CopyWords", "What you learned elsewhere, as evidence"),
        "sharing_key": translate("CopyWords", "The key with which others can share with you"),
        "team_goal": translate("CopyWords", "Team goals you set"),
        "team_member": translate("CopyWords", "Team goals you take part in"),
        "outbox": translate("CopyWords", "Sent, or waiting to be sent"),
        "handed": translate("CopyWords", "Notes of how far this device has sent"),
        "handover": translate("CopyWords", "Such notes that are still to be sent"),
        "manifest": translate("CopyWords", "How far other devices have sent"),
        "history": translate("CopyWords", "What you did on other devices: has it come?"),
        "unfolded": translate("CopyWords", "What has come and is still being counted"),
        "survey_away": translate("CopyWords", "Surveys you are done with for now"),
        "audit": translate("CopyWords", "Who did what"),
    }


def _heads() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "name": translate("CopyWords", "Name"),
        "id": translate("CopyWords", "Number in place of the name"),
        "role": translate("CopyWords", "Role"),
        "language": translate("CopyWords", "Language"),
        "site": translate("CopyWords", "Workplace"),
        "pack": translate("CopyWords", "Learns from"),
        "added_ms": translate("CopyWords", "Came"),
        "left_ms": translate("CopyWords", "Left"),
        "device": translate("CopyWords", "Number of the device"),
        "made_ms": translate("CopyWords", "Written"),
        "stored_ms": translate("CopyWords", "Arrived"),
        "oldest_ms": translate("CopyWords", "Since"),
        "last": translate("CopyWords", "Up to entry"),
        "unfolded.learner": translate("CopyWords", "Number in place of the name"),
        "whole": translate("CopyWords", "All of it"),
        "reached_ms": translate("CopyWords", "Back to"),
        "credential.kind": translate("CopyWords", "Digits or pictures"),
        "changed_ms": translate("CopyWords", "Set on"),
        "pin_hash": translate("CopyWords", "The PIN itself"),
        "must_change": translate("CopyWords", "A new one has to be chosen"),
        "fails": translate("CopyWords", "Wrong tries in a row"),
        "issued_ms": translate("CopyWords", "Printed"),
        "revoked_ms": translate("CopyWords", "Reported lost"),
        "digest": translate("CopyWords", "The code itself"),
        "json": translate("CopyWords", "Language, colours and size of the words"),
        "at_ms": translate("CopyWords", "When"),
        "event.kind": translate("CopyWords", "What"),
        "fact": translate("CopyWords", "Details"),
        "competency": translate("CopyWords", "Thing to know"),
        "p": translate("CopyWords", "How likely you know it"),
        "asked": translate("CopyWords", "Questions"),
        "correct": translate("CopyWords", "Of them right"),
        "due_ms": translate("CopyWords", "Practise again"),
        "lesson": translate("CopyWords", "Lesson"),
        "finished_ms": translate("CopyWords", "Ended"),
    }


def _other_heads() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "checklist": translate("CopyWords", "Checklist"),
        "survey": translate("CopyWords", "Survey"),
        "first": translate("CopyWords", "In the weeks from this day on"),
        "cycle.cycle": translate("CopyWords", "Which one"),
        "begun_ms": translate("CopyWords", "Begun"),
        "result": translate("CopyWords", "Result"),
        "seen_ms": translate("CopyWords", "When"),
        "observer": translate("CopyWords", "Who watched"),
        "done": translate("CopyWords", "Done"),
        "not_yet": translate("CopyWords", "Not yet"),
        "not_seen": translate("CopyWords", "Not seen"),
        "signed_ms": translate("CopyWords", "When you signed"),
        "practised.kind": translate("CopyWords", "Kind"),
        "practice": translate("CopyWords", "Which one"),
        "stage": translate("CopyWords", "How far"),
        "times": translate("CopyWords", "Times"),
        "ending": translate("CopyWords", "Ending"),
        "purpose": translate("CopyWords", "Kind"),
        "module": translate("CopyWords", "Module"),
        "outcome": translate("CopyWords", "Result"),
        "seconds": translate("CopyWords", "Seconds"),
        "day": translate("CopyWords", "Day"),
        "answers": translate("CopyWords", "Answers"),
        "lessons": translate("CopyWords", "Lessons"),
        "quizzes": translate("CopyWords", "Quizzes"),
        "item": translate("CopyWords", "Question"),
        "answer": translate("CopyWords", "Answer so far"),
        "created_ms": translate("CopyWords", "Made"),
        "by_pin": translate("CopyWords", "Locked by the PIN"),
        "by_recovery": translate("CopyWords", "Locked by the recovery code"),
        "sealed.kind": translate("CopyWords", "Kind"),
        "text": translate("CopyWords", "Text"),
        "sent_ms": translate("CopyWords", "Sent"),
        "state": translate("CopyWords", "State"),
        "statement": translate("CopyWords", "The exact text"),
        "problem": translate("CopyWords", "What the other side said"),
        "outbox.kind": translate("CopyWords", "What"),
        "audit.kind": translate("CopyWords", "Who"),
        "actor": translate("CopyWords", "Their number"),
        "action": translate("CopyWords", "What"),
        "reason": translate("CopyWords", "Reason"),
        "detail": translate("CopyWords", "Details"),
    }


def _happened() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "kind.AreasRated": translate("CopyWords", "Said how sure you feel"),
        "kind.AttemptStarted": translate("CopyWords", "Began questions"),
        "kind.AnswerGiven": translate("CopyWords", "Answered a question"),
        "kind.LessonFinished": translate("CopyWords", "Read a lesson"),
        "kind.AttemptFinished": translate("CopyWords", "Ended questions"),
        "kind.PracticeBegun": translate("CopyWords", "Began a story or a worked example"),
        "kind.StoryChosen": translate("CopyWords", "Chose what to do in a story"),
        "kind.StoryTurnedBack": translate("CopyWords", "Went back in a story"),
        "kind.ExampleStepDone": translate("CopyWords", "Did a step of a worked example"),
        "kind.CycleBegun": translate("CopyWords", "Began a learning cycle"),
        "kind.CycleStepDone": translate("CopyWords", "Did a step of a learning cycle"),
        "kind.ChecklistObserved": translate("CopyWords", "Was watched at work"),
        "kind.ChecklistCountersigned": translate("CopyWords", "Signed what was seen at work"),
        "kind.ObservationWorded": translate("CopyWords", "What the supervisor wrote about it"),
        "kind.PracticeEnded": translate("CopyWords", "Ended a story or a worked example"),
        "kind.MediaPlayed": translate("CopyWords", "Played a film or a recording"),
        "kind.PortionEnded": translate("CopyWords", "Ended six questions of Find my start"),
        "kind.TaskTaken": translate("CopyWords", "Took on a task to try at work"),
        "kind.ProblemReported": translate("CopyWords", "Reported a problem with a question or a lesson"),
        "kind.ReportWorded": translate("CopyWords", "What you wrote about it"),
        "kind.ReportSettled": translate("CopyWords", "Somebody saw to it"),
        "kind.PlanMade": translate("CopyWords", "Made a plan"),
        "kind.SuggestionDeclined": translate("CopyWords", "Said what is not for you"),
        "kind.ProgrammeJoined": translate("CopyWords", "Joined a programme"),
        **_own_happened(),
        "kind.NoteSealed": translate("CopyWords", "Wrote a private note that is on your other devices too"),
        "kind.NoteTaken": translate("CopyWords", "Took such a note away"),
        "kind.QuestionAsked": translate("CopyWords", "Was shown a question"),
        "kind.LessonOffered": translate("CopyWords", "Was shown a lesson"),
        "kind.HintShown": translate("CopyWords", "Opened a hint"),
        "kind.LearnerAdded": translate("CopyWords", "Came to this device"),
        "purpose.diagnostic": translate("CopyWords", "First questions"),
        "purpose.module": translate("CopyWords", "Module"),
        "purpose.shift_quiz": translate("CopyWords", "Shift quiz"),
        "outcome.passed": translate("CopyWords", "Passed"),
        "outcome.not_yet": translate("CopyWords", "Not yet"),
        "outcome.completed": translate("CopyWords", "Completed"),
        "outcome.stopped": translate("CopyWords", "Stopped"),
    }


def _own_happened() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "kind.TeachingOffered": translate("CopyWords", "Said what you could teach"),
        "kind.HelpAsked": translate("CopyWords", "Asked a colleague for help"),
        "kind.HelpAnswered": translate("CopyWords", "Answered a colleague who asked for help"),
        "kind.HelpEnded": translate("CopyWords", "Ended helping, or asking for help"),
        "kind.GoalLinked": translate("CopyWords", "Put something to a goal, or took it away"),
        "kind.ThingUsed": translate("CopyWords", "Opened something in the library"),
        "kind.ThingRated": translate("CopyWords", "Rated something in the library"),
        "kind.ThingDeclined": translate("CopyWords", "Said what in the library is not for you"),
        "kind.PlaylistKept": translate("CopyWords", "Made or changed a playlist"),
        "kind.PlaylistDropped": translate("CopyWords", "Took a playlist away"),
        "kind.EvidenceHanded": translate("CopyWords", "Handed evidence in"),
        "kind.EvidenceWithdrawn": translate("CopyWords", "Took evidence back"),
        "kind.EvidenceJudged": translate("CopyWords", "Somebody looked at your evidence"),
        "kind.EvidenceWorded": translate("CopyWords", "What they wrote about it"),
        "kind.PriorJudged": translate("CopyWords", "Somebody looked at what you learned elsewhere"),
        "kind.SharingKeyMade": translate("CopyWords", "Got a key with which others can share with you"),
        "kind.NoteShared": translate("CopyWords", "Let one person read a private text"),
        "kind.SharingEnded": translate("CopyWords", "Ended that"),
        "kind.TeamGoalSet": translate("CopyWords", "Set a goal for a team"),
        "kind.TeamGoalJoined": translate("CopyWords", "Joined or left a team goal"),
    }


def _own_heads() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "sort": translate("CopyWords", "What it is"),
        "reader": translate("CopyWords", "Who may read it"),
        "nudge.kind": translate("CopyWords", "What"),
        "shown_ms": translate("CopyWords", "Shown"),
        "snoozed_until_ms": translate("CopyWords", "Not before"),
        "mentor": translate("CopyWords", "Who was asked"),
        "asked_ms": translate("CopyWords", "Asked"),
        "ended_ms": translate("CopyWords", "Ended"),
        "asker": translate("CopyWords", "Who asked"),
        "accepted": translate("CopyWords", "Yes or no"),
        "answered_ms": translate("CopyWords", "Answered"),
        "library_use.kind": translate("CopyWords", "Kind"),
        "thing": translate("CopyWords", "Which one"),
        "used_ms": translate("CopyWords", "Opened"),
        "useful": translate("CopyWords", "How useful"),
        "fits": translate("CopyWords", "How true of your work"),
        "declined": translate("CopyWords", "Not for you"),
        "title": translate("CopyWords", "Name"),
        "things": translate("CopyWords", "What is in it"),
        "playlist.shared": translate("CopyWords", "Colleagues see it"),
        "kept_ms": translate("CopyWords", "Changed"),
        "submission.credential": translate("CopyWords", "Micro-credential"),
        "assessor": translate("CopyWords", "Who was asked to look"),
        "parts": translate("CopyWords", "Pieces"),
        "handed_ms": translate("CopyWords", "Handed in"),
        "judged_ms": translate("CopyWords", "Looked at"),
        "competencies": translate("CopyWords", "What it counts for"),
        "supervisor": translate("CopyWords", "Who looked at it"),
        "minutes": translate("CopyWords", "Minutes"),
        "public": translate("CopyWords", "The public half"),
        "team_goal.ended": translate("CopyWords", "Ended before"),
        "team_goal.goal": translate("CopyWords", "Number of the goal"),
        "team_member.goal": translate("CopyWords", "Number of the goal"),
        "measure": translate("CopyWords", "What is counted"),
        "target": translate("CopyWords", "How many"),
        "from_day": translate("CopyWords", "First day"),
        "until_day": translate("CopyWords", "Last day"),
    }


def _done() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "action.looked": translate("CopyWords", "Looked at a page"),
        "action.break_glass": translate("CopyWords", "Opened in an emergency what is usually closed"),
        "action.evidence_judged": translate("CopyWords", "Looked at evidence and said what was found"),
        "action.photo_kept": translate("CopyWords", "Kept a photo of something you did at work"),
        "action.photo_dropped": translate("CopyWords", "Deleted a photo of something you did at work"),
        "action.picture_decided": translate("CopyWords", "Said whether a picture may stay"),
        "action.camera_set": translate("CopyWords", "Changed whether the camera may be used"),
        "action.person_added": translate("CopyWords", "Added the person"),
        "action.person_left": translate("CopyWords", "Noted that the person has left"),
        "action.person_back": translate("CopyWords", "Noted that the person is back"),
        "action.person_merged": translate("CopyWords", "Joined two entries of one person"),
        "action.role_set": translate("CopyWords", "Changed the role"),
        "action.site_set": translate("CopyWords", "Changed the workplace"),
        "action.pin_changed": translate("CopyWords", "Changed the PIN"),
        "action.pin_reset": translate("CopyWords", "Gave a new PIN"),
        "action.badge_issued": translate("CopyWords", "Printed a badge"),
        "action.badges_revoked": translate("CopyWords", "Made lost badges useless"),
        "action.recovery_code_made": translate("CopyWords", "Made a recovery code"),
        "action.private_key_recovered": translate("CopyWords", "Opened private notes with the recovery code"),
        "action.private_key_given_up": translate("CopyWords", "Gave up private notes that were locked"),
        "action.enrolment_made": translate("CopyWords", "Made a file for a computer at home"),
        "action.enrolment_taken": translate("CopyWords", "Took the person in with such a file"),
        "action.erasure_asked": translate("CopyWords", "Asked to erase everything"),
        "action.erasure_taken_back": translate("CopyWords", "Kept everything after all"),
    }


def _codes() -> dict[str, str]:
    translate = QCoreApplication.translate
    unreadable = translate("CopyWords", "kept, and nobody can read it")
    roles = {f"role.{role}": role_words(role) for role in ("learner", "supervisor", "operator")}
    shut = {f"{column}.{UNREADABLE}": unreadable for columns in SECRET.values() for column in columns}
    return (
        roles
        | shut
        | {
            "must_change.0": translate("CopyWords", "No"),
            "must_change.1": translate("CopyWords", "Yes"),
            "kind.pin": translate("CopyWords", "Digits"),
            "kind.picture": translate("CopyWords", "Pictures"),
            "kind.story": translate("CopyWords", "Story"),
            "kind.example": translate("CopyWords", "Worked example"),
            "result.signed_off": translate("CopyWords", "Signed off"),
            "result.not_yet": translate("CopyWords", "Not yet"),
            "stage.under_way": translate("CopyWords", "Not finished"),
            "stage.ended": translate("CopyWords", "Finished"),
            "stage.begun": translate("CopyWords", "Begun and left"),
            "ending.good": translate("CopyWords", "It ended well"),
            "ending.mixed": translate("CopyWords", "It ended half well"),
            "ending.poor": translate("CopyWords", "It ended badly"),
            "kind.note": translate("CopyWords", "Note"),
            "kind.reflection": translate("CopyWords", "Reflection"),
            "kind.goal": translate("CopyWords", "A goal in your own words"),
            "kind.idea": translate("CopyWords", "An idea beside a goal"),
            "kind.intention": translate("CopyWords", "If … then I will …"),
            "kind.person": translate("CopyWords", "A person"),
            "kind.command_line": translate("CopyWords", "Somebody who looks after this device, by a command"),
            "kind.program": translate("CopyWords", "The program itself"),
            "state.waiting": translate("CopyWords", "Waits to be sent"),
            "state.batched": translate("CopyWords", "Being sent"),
            "state.sent": translate("CopyWords", "Was sent"),
            "state.quarantined": translate("CopyWords", "Was not accepted"),
        }
    )
