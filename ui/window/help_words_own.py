# SPDX-License-Identifier: Apache-2.0
"""What the screens are for on which somebody sees what is their own, and does something with others."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.window.help_words_care import spread


def shown_to_others() -> dict[str, str]:
    """What somebody brings along, shows, and does with others."""
    translate = QCoreApplication.translate
    return spread(
        {
            "passport.MyPassportPage passport_entry.EntryPage": translate(
                "Help",
                "Write down what you learned anywhere: a course, a talk, a video. It is locked with your PIN until you "
                "take it along.",
            ),
            "passport.PassportLinesPage": translate(
                "Help", "You choose line by line what goes along. Then you get a file, and a page to print."
            ),
            "badge_file.BadgeFilePage": translate(
                "Help",
                "What you earned, as a file that other programs can read. You choose whether your name is in it.",
            ),
            "helpers.HelpersPage": translate(
                "Help",
                "People who can show you something, and whom you can show something. If somebody asks you, say yes or "
                "not now. Press a goal to see its people and things.",
            ),
            "helpers.TeachPage": translate(
                "Help", "Tap what you would show a colleague, then press Done. You can change it at any time."
            ),
            "helpers.FindHelperPage": translate(
                "Help",
                "Colleagues who offer to show this. Press a name to ask. Nobody else sees that you ask, and you can "
                "take it back.",
            ),
            "in_person.InPersonPage": translate(
                "Help",
                "A card to hold up to a colleague. It needs no network. Below it you can add another language.",
            ),
            "beside.BesidePage": translate(
                "Help",
                "What helps with this goal: people, materials, and your own ideas. Press a line to open it, or a plus "
                "to put something there.",
            ),
            "beside_put.PutPage": translate("Help", "Tap what helps with this goal. Tap it again to take it away."),
            "beside_put.AtBesidePage": translate(
                "Help", "Something that you put beside your goal. You can open it, move it, or take it away."
            ),
            "beside_note.NotePage": translate(
                "Help",
                "Write as you like: spelling does not matter. Your PIN locks it, and nobody else can read it.",
            ),
            "encouragement.EncouragedPage": translate(
                "Help",
                "What encourages you: what you know so far, and what you turned on. Only you see it. The button at the "
                "bottom leads to what you can turn on and off.",
            ),
            "encouragement.WishesPage": translate(
                "Help", "Press what you want, and press it again to turn it off. It counts at once."
            ),
            "encouragement.PutOffPage": translate(
                "Help", "Say when you want to be reminded of this again. Never is an answer, too."
            ),
            "mine.MinePage": translate(
                "Help",
                "The ways to what is your own: goals, playlists, what you can show, and who helps you. Press a line to "
                "open it.",
            ),
            (
                "aid.ChecklistOutlinePage aid.CoachPage aid.DocumentPage aid.GlossaryPage aid.HuddlePage "
                "aid.ProgrammePage"
            ): translate("Help", "Something to look up. Scroll down to read all of it, then go back."),
        }
    )


def ones_own() -> dict[str, str]:
    """What somebody wants, how far they are, and what is kept about them."""
    translate = QCoreApplication.translate
    return spread(
        {
            "way.CredentialPage way.RolePage": translate(
                "Help", "What is asked for, what you have of it, and what is still missing."
            ),
            "progress.ProgressPage": translate(
                "Help", "What you know so far, what is fresh, and what is fading. Scroll down to see all of it."
            ),
            "goal.GoalPage": translate(
                "Help",
                "What you want to get better at, and what is asked of you. Press a goal to see the way there, or to "
                "change it.",
            ),
            "goal_one.GoalOnePage": translate(
                "Help",
                "One goal: its steps, and your small plans for it. Below you can move it, let it rest, or take it "
                "away.",
            ),
            "goal_one.WordsPage": translate("Help", "A goal in your own words. Only you can read it."),
            "goal_write.OwnWordsPage goal_write.IntendPage": translate(
                "Help", "Write in the box, then press the button below. Only you can read what you write."
            ),
            "goal_sure.SurePage": translate(
                "Help", "What you said of yourself, and what the questions found. Press a button to make it a goal."
            ),
            "goal_sure.WeeklyPage": translate("Help", "Press a number: in so many shifts you want to learn something."),
            "goal_survey.ChooseAreasPage": translate(
                "Help", "Press what fits you, as many as you like. Press it again to take it back. Then go on."
            ),
            "goal_survey.RolesPage": translate(
                "Help", "Press a button, and what is missing for this role becomes your goals. You can also pass over."
            ),
            "goal_survey.SurveyEndPage": translate("Help", "Press a learning cycle to begin it, or go to your goals."),
            "my_data.MyDataPage": translate(
                "Help",
                "Everything that is kept about you. Press a line to open it. You can take a copy, or have all of it "
                "erased.",
            ),
            "my_entries.EntriesPage": translate(
                "Help", "What is kept of one kind, the newest first. Nothing can be changed here."
            ),
            "erase.ErasePage": translate(
                "Help", "Here you can have everything about you erased. Nothing happens before you say yes."
            ),
        }
    )
