# SPDX-License-Identifier: Apache-2.0
"""What each screen is for, and what to press there, in a sentence or two."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.window.help_words_care import care_words, spread
from ui.window.help_words_lead import lead_help
from ui.window.help_words_playlists import playlist_help
from ui.window.pages.page import Page


def page_name(page: Page | type[Page]) -> str:
    """Return how a page is called here: its module and its class, since two may share a name."""
    kind = page if isinstance(page, type) else type(page)
    return f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}"


def help_words(about: str) -> str:
    """Return what the page of this name is for; for one that nobody has written about, what is true of every page."""
    anything = QCoreApplication.translate("Help", "Read what stands here, then press one of the buttons.")
    return all_help_words().get(about, anything)


def all_help_words() -> dict[str, str]:
    """Return the words by the names of the pages, in the language of now."""
    parts = (_at_the_door, _around_learning, _of_the_device, _of_day, _looked_up, care_words, lead_help, playlist_help)
    return {about: words for part in parts for about, words in part().items()}


def _at_the_door() -> dict[str, str]:
    """As somebody comes in."""
    translate = QCoreApplication.translate
    return spread(
        {
            "attract.AttractPage": translate(
                "Help", "Nobody is signed in. Press the big button to begin, or choose a language first."
            ),
            "people.PeoplePage": translate(
                "Help",
                "Here you say who you are. Press your name, or hold your badge to the scanner. If you are new, "
                "there is a button for that below the names.",
            ),
            "emergency.EmergencyPage": translate(
                "Help",
                "What to do when somebody is in danger, without signing in. Press what has happened: the steps say "
                "when to call. Nothing is written down about you.",
            ),
            "emergency.EmergencyReadPage": translate(
                "Help",
                "What to do, step by step. The page stays while your hands are busy. Read aloud reads it to you.",
            ),
            "people.PinPage": translate(
                "Help",
                "Here you show that it is you. Press the digits or the pictures of your PIN. Did you forget it? "
                "Whoever looks after this device can give you a new one, and nothing is lost.",
            ),
            "new_person.NewPersonPage": translate(
                "Help",
                "A few short questions, one at a time. Press an answer, or type it, then press the button at the "
                "bottom. You can go back and change what you said.",
            ),
            "keys.ChoosePinPage my_pin.ChangePinPage": translate(
                "Help",
                "Here you choose a PIN of your own. You press it twice, so that no slip gets in. Nobody else can "
                "see it.",
            ),
            "keys.RecoveryCodePage": translate(
                "Help",
                "This code opens your private notes if you ever forget your PIN. Write it on paper, and keep the "
                "paper at home.",
            ),
            "keys.ShutNotesPage": translate(
                "Help",
                "Your PIN was set anew, so your private notes are shut. Your recovery code opens them. You can do "
                "it later, too.",
            ),
        }
    )


def _around_learning() -> dict[str, str]:
    """How one signs in, practice without a name, how it looks."""
    translate = QCoreApplication.translate
    return spread(
        {
            "my_pin.MyPinPage": translate(
                "Help", "Here you see how you sign in. You can change your PIN, or get a new recovery code."
            ),
            "guest.TryItPage": translate(
                "Help",
                "You can try the program without a name. Choose something to learn, then press the button at the "
                "bottom. Nothing of it is kept.",
            ),
            "guest.GuestEndPage": translate(
                "Help",
                "The practice without a name is over, and nothing of it was kept. You can leave, or say who you "
                "are, so that it is kept from now on.",
            ),
            "erased.ErasedPage": translate(
                "Help", "This says what was erased, or when it will be. Nobody is signed in any more."
            ),
            "look.LookPage": translate(
                "Help", "Choose how big the words are, which colours you like, and which language. You see it at once."
            ),
        }
    )


def _of_the_device() -> dict[str, str]:
    """The device, and whoever looks after it or is new to it."""
    translate = QCoreApplication.translate
    return spread(
        {
            "device.DevicePage": translate(
                "Help", "Facts about this device. Whoever looks after it can go on from here with their PIN."
            ),
            "device.DoorPage": translate(
                "Help", "Which of those who look after this device are you? Press your name. Your PIN comes next."
            ),
            "caretaker.CaretakerPage": translate(
                "Help",
                "Whoever looks after this device helps with lost PINs and makes copies. Type their name, then "
                "choose a PIN.",
            ),
            "enrol.TakeInPage": translate(
                "Help",
                "Do you learn on another device already? Choose the file that you were given, and type its code.",
            ),
            "first.SetUpPage": translate("Help", "This device is new. Three questions, then people can learn on it."),
            "first.TroublePage": translate(
                "Help",
                "What was saved here cannot be opened just now. Delete nothing. Show this screen to whoever looks "
                "after this device.",
            ),
            "show_how.ShowHowPage": translate(
                "Help",
                "Here you try out how to tap, scroll and type. Nothing is marked, and you can leave it at any time.",
            ),
        }
    )


def _of_day() -> dict[str, str]:
    """What a learner is asked, taught and told in a day."""
    translate = QCoreApplication.translate
    return spread(
        {
            "welcome.WelcomePage": translate(
                "Help",
                "Here you say how sure you feel, and what you want to get better at. There is no wrong answer. You "
                "can leave out whatever you like.",
            ),
            "steps.FindStartPage": translate(
                "Help",
                "A few questions show where it is best to begin. There is no wrong answer, and you can stop at any "
                "time.",
            ),
            "today.TodayPage": translate(
                "Help",
                "This is where each day begins. At the top stands what is worth doing now, and why. Press its "
                "button, or choose something else below.",
            ),
            "question.QuestionPage": translate(
                "Help",
                "Read the question, press your answer, then press the button that checks it. If you have not "
                "learned it yet, say so: that is a good answer, too. You can stop at any time, and nothing is lost.",
            ),
            "lesson.LessonPage": translate(
                "Help",
                "Here you learn one thing. Read it, listen to it or watch it. Scroll down to the end, then go on.",
            ),
            "steps.SuggestPersonPage": translate(
                "Help",
                "This was hard a few times. A person can explain it better than a screen. Ask somebody, then go on.",
            ),
            "steps.FinishedPage": translate(
                "Help", "You have come to the end. Here you see how it went, and what comes next."
            ),
            "story.StoryOpeningPage story.ScenePage": translate(
                "Help",
                "A story from work. Press what you would do, and the story goes on from there. Nothing is marked.",
            ),
            "story.DebriefPage": translate(
                "Help", "The story is over. Your choices stand beside what somebody with experience would have done."
            ),
            "example.ExampleOpeningPage example.ExamplePage example.ExampleEndPage": translate(
                "Help",
                "Here you see step by step how something is done well. Some steps are yours: press what comes next. "
                "Nothing is marked.",
            ),
            "cycle.CyclePage": translate(
                "Help",
                "You think about your work, try something out, and think again. Write as you like: spelling does "
                "not matter.",
            ),
            "survey.SurveyPage": translate(
                "Help", "A few questions about your work. Nobody can see who said what. You can leave out any of them."
            ),
            "evidence.EvidenceListPage evidence.EvidencePage": translate(
                "Help",
                "Here you show how you work, to one person whom you choose. Put in words, a picture or a sound, then "
                "hand it in. “Not yet” tells you what to show next.",
            ),
            "evidence.HandInPage": translate(
                "Help", "Choose who shall look at it. Only this person can open it, and you can take it back."
            ),
            "evidence_add.AddPage evidence_add.WritePage evidence_add.SpeakPage evidence_add.CameraPage": translate(
                "Help",
                "What you put in is locked with your PIN. No resident, no record and no screen belongs in it.",
            ),
            "shared.SharedPage shared.ShareOnePage": translate(
                "Help",
                "What you write is yours alone. You can let one person read one text, and end it whenever you want.",
            ),
            "report.ReportPage": translate(
                "Help",
                "Is something wrong with a question or a lesson? Press what is wrong with it. Your name does not go "
                "along.",
            ),
        }
    )


def _looked_up() -> dict[str, str]:
    """What is looked up, reached and kept about somebody."""
    translate = QCoreApplication.translate
    return spread(
        {
            "aids.LookUpPage": translate(
                "Help",
                "Things to look up while you work: words, documents, checklists. Press one to read it. Nothing is "
                "asked.",
            ),
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
            "erase.ErasePage": translate(
                "Help", "Here you can have everything about you erased. Nothing happens before you say yes."
            ),
            "search.SearchPage": translate(
                "Help", "Type a word about your work. What says something about it stands below: press it to read it."
            ),
            "library.LibraryPage": translate(
                "Help",
                "Everything that there is to learn and to look up. Type a word, or press a line to open it. Each line "
                "says why it stands there; “Not for me” takes it away.",
            ),
            "library.JustLookingPage": translate(
                "Help", "Here you can read without anything being kept of it. Press a line to open it."
            ),
            "house.HousePage": translate(
                "Help", "Something that your organisation put here. Scroll down to read all of it, then go back."
            ),
            "house.CodePage": translate(
                "Help", "Hold the card to the scanner, or type the signs below its picture and press Open."
            ),
            "house.OwnThingsPage": translate(
                "Help",
                "Give it a title, then choose a file or type an address. Everybody finds it in the library. A card "
                "with a code opens it at the place where it is needed.",
            ),
            "portion.PortionEndPage": translate(
                "Help", "A few questions are done. Here stands what you know so far. Go on, or leave it for today."
            ),
            "waiting.WaitingPage": translate("Help", "Something is being got ready. The page changes by itself."),
        }
    )
