# SPDX-License-Identifier: Apache-2.0
"""The window in another language: whose words are shown when, and that the catalogues are whole."""

import ast
import importlib.util
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from app.preferences import Preferences, Theme
from content_packs.importing.report import EFFECTS, Remark
from tests.ui.conftest import deliver
from tests.ui.fakes import ITEMS
from ui.window import places
from ui.window.bare_words import outside
from ui.window.hand import Hand
from ui.window.import_words import remark_words
from ui.window.intents import Go, LookChosen
from ui.window.languages import VARIABLE, Languages, available, of_device
from ui.window.locales import english, locale_of
from ui.window.numbers import whole
from ui.window.pages.look import LookPage
from ui.window.pages.today import TodayPage
from ui.window.pseudo import TAG, pseudo, spoken
from ui.window.widgets.basic import Button, Text

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "tools" / "check_translations.py"
WINDOW = ROOT / "ui" / "window"
SPANISH = Preferences(language="es", theme=Theme.LIGHT)


@pytest.fixture(autouse=True)
def english_afterwards(qapp):
    yield
    Languages(qapp).speak("en")


@pytest.fixture
def tool(tmp_path, monkeypatch):
    """The check of the translations on a copy of the catalogues."""
    spec = importlib.util.spec_from_file_location("check_translations", TOOL)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(__import__("sys").modules, "check_translations", module)
    spec.loader.exec_module(module)
    for file in module.CATALOGUES.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    monkeypatch.setattr(module, "CATALOGUES", tmp_path)
    return module


def texts(tool):
    """Every text, as if read from the code."""
    return tool.read(tool.CATALOGUES / "stepwell_es.ts")


def words(window):
    return [button.words for button in Hand(window).shown(Button)]


def lucia(program):
    card = program.accounts.add(name="Lucía Ferrer", language="es")
    program.accounts.set_preferences(card.id, SPANISH)
    return card


def test_spanish_and_polish_are_offered_after_english():
    assert {"es", "pl"} <= set(available())
    assert available()[0] == "en"


def test_who_is_signed_in_decides_the_language_and_leaving_returns_to_the_devices(window, program):
    card = lucia(program)
    window.navigator.to(places.People())
    deliver()
    hand = Hand(window)
    hand.press(next(button for button in hand.shown(Button) if button.words == card.name))
    assert window.page.heading.text().startswith("Hola")
    assert "Salir, Lucía" in words(window)
    assert QLocale().decimalPoint() == ","
    hand.go(places.People())
    assert window.page.heading.text() == "Who are you?"
    assert "How it looks" in words(window)
    assert QLocale().decimalPoint() == "."


@pytest.mark.parametrize(
    ("system", "written"),
    [
        ("C", "22 November 2026 22:34"),
        ("es_ES", "22 November 2026 22:34"),
        ("en_GB", "22 November 2026 22:34"),
        ("en_DE", "22 November 2026 22:34"),
        ("en_IE", "22 November 2026 22:34"),
        ("en_US", "November 22, 2026 10:34 PM"),
    ],
)
def test_dates_in_english_are_those_of_the_system_or_british_as_the_words_are(system, written):
    locale = english(QLocale(system))
    time = locale.toString(QTime(22, 34), QLocale.FormatType.ShortFormat).replace("\u202f", " ")
    date = locale.toString(QDate(2026, 11, 22), QLocale.FormatType.LongFormat)
    assert f"{date.removeprefix('Sunday').lstrip(', ')} {time}" == written
    assert locale.decimalPoint() == "."


def test_a_tag_that_names_a_territory_keeps_its_dates():
    assert locale_of("en") == QLocale("en_GB"), "of no system that says otherwise"
    assert locale_of("en-US") == QLocale("en_US")


def test_a_pin_is_asked_for_in_the_persons_language_and_not_me_returns(window, program):
    card = lucia(program)
    program.accounts.set_pin(card.id, "2468")
    window.navigator.to(places.People())
    deliver()
    hand = Hand(window)
    hand.press(next(button for button in hand.shown(Button) if button.words == card.name))
    assert window.page.heading.text() == "Hola, Lucía Ferrer. Escribe tu PIN"
    hand.go(Go(places.People()))
    assert window.page.heading.text() == "Who are you?"


def test_the_first_screen_changes_to_another_language(window):
    hand = Hand(window)
    hand.press(next(button for button in hand.shown(Button) if button.words == "Español"))
    assert window.page.heading.text() == "¿Quién eres?"
    hand.go(Go(places.NewPerson()))
    assert window.page._languages.chosen == "es"


def test_after_a_change_of_language_the_screen_below_speaks_it_too(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    hand = Hand(window)
    hand.go(places.Look())
    window.page.intent.emit(LookChosen(SPANISH.theme, SPANISH.text_size, "es"))
    deliver()
    assert isinstance(window.page, LookPage)
    assert window.page.heading.text() == "Aspecto"
    hand.main()
    assert isinstance(window.page, TodayPage)
    assert window.page.heading.text() == "Hola, Amina"
    assert any("preguntas, unos" in each.text() for each in Hand(window).shown(Text))
    assert program.accounts.chosen["p0"].language == "es"


def test_a_question_is_left_for_today_when_the_language_changed(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    window.navigator.to(places.AtStep(program.learning.question()))
    Hand(window).go(places.Look())
    Hand(window).main()
    assert window.page.question.item == ITEMS[0]
    Hand(window).go(places.Look())
    window.page.intent.emit(LookChosen(SPANISH.theme, SPANISH.text_size, "es"))
    Hand(window).settle()
    Hand(window).main()
    assert isinstance(window.page, TodayPage)


def test_a_class_that_others_are_made_of_looks_texts_with_a_number_up_itself():
    """Qt's `tr` with a number is never translated on a subclass: that is asked for first, and filled in."""
    classes = [
        node
        for file in WINDOW.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    bases = {base.id for each in classes for base in each.bases if isinstance(base, ast.Name)}
    counted = {
        each.name
        for each in classes
        for call in ast.walk(each)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "self.tr" and len(call.args) > 2
    }
    careful = {each.name for each in classes for part in each.body if getattr(part, "name", "") == "tr"}
    assert counted & bases <= careful
    assert careful <= counted


def test_the_catalogues_are_whole(tool):
    assert list(tool.complaints(texts(tool))) == []


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("<source>Who are you?</source>", "<source>Who were you?</source>", "make translations"),
        ("<translation>¿Quién eres?</translation>", "<translation></translation>", "is not translated"),
        (
            "<translation>¿Quién eres?</translation>",
            '<translation type="unfinished">¿Quién eres?</translation>',
            "is not translated",
        ),
        ("<translation>Hola, {name}</translation>", "<translation>Hola</translation>", "placeholder"),
        ("<translation>¿Quién eres?</translation>", "<translation>¿Y tú?</translation>", "is not made of"),
    ],
)
def test_a_stale_an_open_and_an_uncompiled_catalogue_are_noticed(tool, old, new, why):
    wanted = texts(tool)
    catalogue = tool.CATALOGUES / "stepwell_es.ts"
    text = catalogue.read_text(encoding="utf-8")
    assert old in text
    catalogue.write_text(text.replace(old, new), encoding="utf-8")
    complaints = list(tool.complaints(wanted))
    assert any(why in complaint for complaint in complaints), complaints


@pytest.mark.parametrize(("language", "many"), [("es", 2), ("pl", 3), ("ar", 6), ("ja", 1)])
def test_how_many_forms_a_number_has_is_what_qt_says(tool, language, many):
    assert tool.forms(language) == many


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (("%n dzień", "%n dni", "%n dni"), ""),
        (("jeden dzień", "%n dni", "%n dni"), ""),
        (("%n dzień", "%n dni"), "2 forms for numbers, and the language has 3"),
        (("dzień", "dni", "dni"), "does not have"),
        (("%n dzień", "%n dni", ""), "is not translated"),
    ],
)
def test_a_text_with_a_number_has_every_form_of_its_language(tool, given, why):
    text = tool.Message("Page", "%n days", "", ("", "", ""), finished=False, counted=True)
    known = tool.Message("Page", "%n days", "", given, finished=True, counted=True)
    said = tool._wrong(text, known, tool.forms("pl"))
    assert (why in said) if why else not said


def test_a_number_that_qt_does_not_find_is_noticed(tool):
    text = tool.Message("Page", "%n days", "", (), finished=False)
    assert any("finds no number" in line for line in tool.complaints({text.key: text}))


def test_a_text_that_qt_does_not_find_is_noticed(tool, tmp_path):
    code = """class Page:\n    def say(self):\n        art.translate(1, 0)\n        return f"{self.tr('Hidden')} 1"\n"""
    (tmp_path / "page.py").write_text(code)
    assert list(tool.unreached([("Page", "Hidden")], tmp_path)) == []
    (line,) = tool.unreached([("Other", "Hidden")], tmp_path)
    assert line.startswith('page.py:4: Page: "Hidden"')


def test_another_language_begins_with_all_texts_untranslated(tool):
    made = tool.read(tool.add("fr"))
    assert len(made) > 1000
    assert not any(message.finished for message in made.values())
    with pytest.raises(SystemExit):
        tool.add("fr")


def test_a_text_that_left_the_code_is_noticed(tool):
    wanted = texts(tool)
    gone = next(iter(wanted))
    del wanted[gone]
    assert any("not in the code any more" in complaint for complaint in tool.complaints(wanted))


@pytest.mark.parametrize("code", sorted(EFFECTS))
def test_all_that_an_import_tells_can_be_translated(qapp, code):
    params = {"finding": "feedback-empty", "fields": "rationale, options 2, wrong 1, why_true", "text": "7"}
    Languages(qapp).speak(TAG)
    words = remark_words(Remark(code, params))
    assert words.startswith("[")
    assert words.endswith("]")
    Languages(qapp).speak("en")
    other = "Something of it could not come along. Look at the question."
    assert remark_words(Remark(code, params)) != other
    assert remark_words(Remark("no-such-code")) == other


def test_the_language_for_looking_keeps_what_is_put_in_and_grows(qapp):
    source = "Hello {name}, <b>%n</b> of %Ln done"
    assert pseudo(source).count("{name}") == pseudo(source).count("%Ln") == pseudo(source).count("<b>%n</b>") == 1
    assert len(pseudo("Back")) >= 1.4 * len("Back")
    assert outside(f"{pseudo('About {min} min').format(min=pseudo('a'))}: soap [x]") == ": soap"
    assert TAG not in available()


def test_the_language_that_was_asked_for_is_the_devices(qapp, monkeypatch):
    monkeypatch.setenv(VARIABLE, "pl-PL")
    assert of_device() == "pl"
    monkeypatch.setenv(VARIABLE, "xx")
    assert of_device() == "en"
    monkeypatch.setenv(VARIABLE, TAG)
    assert of_device() == TAG
    Languages(qapp).speak("en")
    assert spoken()
    Languages(qapp).speak("es")
    assert not spoken()
    assert QCoreApplication.translate("PeoplePage", "Who are you?") == "¿Quién eres?"


@pytest.mark.parametrize(
    ("language", "number"), [("en", "17,000"), ("es", "17.000"), ("pl", "17\u00a0000"), ("ar", "17,000")]
)
def test_numbers_are_grouped_as_the_language_does_in_the_digits_of_the_keypad(qapp, language, number):
    Languages(qapp).speak(language)
    assert whole(17000) == number
    assert number in QCoreApplication.translate(
        "PeoplePage", "%Ln more. Type the first letters of your name.", "", 17000
    )
