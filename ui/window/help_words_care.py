# SPDX-License-Identifier: Apache-2.0
"""What the screens are for of whoever looks after people, the device and what is learned."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def spread(shared: Mapping[str, str]) -> dict[str, str]:
    """One entry for each name; pages that are alike share theirs, divided by blanks."""
    return {name: words for names, words in shared.items() for name in names.split()}


def care_words() -> dict[str, str]:
    """For those who look after people, the device and what is learned."""
    return {**_of_people(), **_of_the_device(), **_of_what_is_learned()}


def _of_people() -> dict[str, str]:
    """What is about people."""
    translate = QCoreApplication.translate
    return spread(
        {
            "team_goals.SiteGoalsPage": translate(
                "Help",
                "What your team wants to do together, and how far it is: one sum. Who takes part, and who did how "
                "much, is shown to nobody.",
            ),
            "team_goals.SetGoalPage": translate("Help", "A goal for your team, in three questions. Press one answer."),
            "team_goals.EndGoalPage": translate("Help", "Here you end a goal before its time, or go back."),
            "survey_results.SurveyResultsPage": translate(
                "Help",
                "What people answered, never who answered what. Where there are too few answers, nothing is shown.",
            ),
            "brought.BringPage": translate(
                "Help",
                "Somebody shows you a file about what they learned elsewhere. The program says whether it is genuine.",
            ),
            "brought.BroughtPage brought.LinePage": translate(
                "Help", "You decide for each line whether it counts here, and for what. The person sees your answer."
            ),
            "reported.ReportedPage": translate(
                "Help", "Questions and lessons that people found a problem with. Take one away once it is mended."
            ),
            "checklist.ChecklistsPage checklist.ChecklistPage": translate(
                "Help", "You watch somebody at work, and mark what you saw. What you marked is kept as you go."
            ),
            "evidence_look.EvidenceWaitsPage evidence_look.EvidenceLookPage": translate(
                "Help",
                "Evidence that somebody handed to you and to nobody else. Look at each piece. Say of each picture "
                "whether it may stay.",
            ),
            "evidence_look.RubricPage": translate(
                "Help", "Choose what fits best for each. For a “not yet” write what to do next: it helps most."
            ),
            "seen.SeenPage seen_photos.AddPhotoPage": translate(
                "Help", "What somebody saw when they watched the work, and what comes next."
            ),
            "checklist.SignPage": translate(
                "Help", "Whoever was watched signs here with their own PIN. It signs nobody in."
            ),
            "team.TeamPage": translate("Help", "The people here. Type a part of a name, or press a name to see more."),
            "person.PersonPage person.KeptPage": translate(
                "Help", "One person, and what you can do for them. They can see that you looked."
            ),
            (
                "deeds.BadgePage deeds.ConfirmPage deeds.GlassPage deeds.MovePage deeds.ResetPage deeds.RolePage "
                "merge.MergePage enrol.EnrolPage start_programme.StartProgrammePage author_end.DeletePage"
            ): translate("Help", "The page says what will happen. Nothing happens before you press the last button."),
        }
    )


def _of_the_device() -> dict[str, str]:
    """What is about the device."""
    translate = QCoreApplication.translate
    return spread(
        {
            "care.CarePage": translate("Help", "All that can be done for this device. Press a line to open it."),
            "care.SafetyPage": translate(
                "Help", "Copies keep safe what people did here. See when the last one was made, or make one now."
            ),
            "checkup.CheckupPage": translate(
                "Help",
                "What is not as it should be on this device, and where to mend it. Looking changes nothing.",
            ),
            "checkup.SupportPage": translate(
                "Help", "This can be given to whoever helps you. Read it first; then save it and hand it on yourself."
            ),
            "sending.SendingPage": translate(
                "Help",
                "What was done here goes to the server of your organisation. That happens by itself: here you see "
                "how it goes.",
            ),
            "packs.PacksPage": translate(
                "Help", "What people can learn on this device. Press a line to see more, or get something new."
            ),
            "one_pack.OnePackPage": translate(
                "Help", "What is in this, and what can be done with it. Each button says what happens."
            ),
            "one_pack.PackChoicePage": translate(
                "Help", "Choose what people can learn on this device. Each mark counts at once."
            ),
            "lrs.LrsPage": translate(
                "Help",
                "The address of the server that records go to, and its key. Whoever runs that server knows them.",
            ),
            "stick.StickPage": translate(
                "Help",
                "Where there is no network, a stick carries things to and fro. Put it in, then choose its folder.",
            ),
            "roster.RosterPage": translate(
                "Help", "Bring in people from a list. You see what would happen before anything is changed."
            ),
            "kiosk.KioskPage": translate(
                "Help", "How long this device waits for somebody, and what it shows meanwhile."
            ),
            "counted_care.CountedCarePage": translate(
                "Help",
                "Whether words that nobody finds are counted, and how many days a person knows that a talk may help"
                " before whoever leads here is told. Each press counts at once.",
            ),
            "camera_care.CameraCarePage": translate(
                "Help", "Whether people may take pictures here for their evidence. It counts at once."
            ),
            "care_privacy.KeepingPage": translate(
                "Help", "How long each kind of thing is kept. Nothing changes before you say so."
            ),
            "care_privacy.LeavingPage": translate("Help", "What may leave this device. Each switch counts at once."),
        }
    )


def _of_what_is_learned() -> dict[str, str]:
    """What is about packs that are made here, and how they look."""
    translate = QCoreApplication.translate
    return spread(
        {
            "author_end.DraftsPage": translate(
                "Help",
                "Here you make a short lesson for the people here. Begin a new one, or go on with one that is there.",
            ),
            (
                "author_end.FindingsPage author_end.PreviewPage author_end.PublishPage author_files.PicturePage "
                "author_files.ReportPage author_page.StepsPage author_question.KindPage "
                "author_question.QuestionFormPage author_steps.ChecksPage author_steps.GoalPage "
                "author_steps.LessonFormPage author_steps.StoryPage"
            ): translate(
                "Help",
                "You are making a short lesson, one step after the other. What you write is kept at once, and "
                "nobody sees it before you say so.",
            ),
            "livery.LiveryPage": translate(
                "Help", "The name, the colour and the logo of your organisation. You see at once how they look."
            ),
        }
    )
