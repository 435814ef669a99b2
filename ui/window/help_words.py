# SPDX-License-Identifier: Apache-2.0
"""What each screen is for, and what to press there, in a sentence or two."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.window.help_words_care import care_words, spread
from ui.window.help_words_lead import lead_help
from ui.window.help_words_own import ones_own, shown_to_others
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
    learners = (_at_the_door, _around_learning, _of_the_device, _of_day, shown_to_others, ones_own, _looked_up)
    parts = (*learners, care_words, lead_help, playlist_help)
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
                "Press the digits or the pictures of your PIN: they show that it is you. Did you forget it? Whoever "
                "looks after this device can give you a new one. What you have learned stays; private notes open again "
                "with your recovery code alone.",
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
            "about.AboutPage": translate(
                "Help", "Stepwell is made with the work of many others. Press a name to read on which terms."
            ),
            "about.LicencePage": translate(
                "Help", "These are the terms of one part of the program, in the words of those who made it."
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
    """What is looked up."""
    translate = QCoreApplication.translate
    return spread(
        {
            "aids.LookUpPage": translate(
                "Help",
                "Things to look up while you work: words, documents, checklists. Press one to read it. Nothing is "
                "asked.",
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
