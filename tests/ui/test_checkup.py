# SPDX-License-Identifier: Apache-2.0
"""Is everything in order, in the window: what is said of each finding, where it leads, and the report that is read."""

import pytest

from app.long_work import Standing
from app.record.finding import Finding, Severity
from tests.ui.conftest import deliver
from tests.ui.test_care import care, offered, press, said
from ui.doctor_words import SUGGESTIONS
from ui.window.care_places import CareFor, CarePart
from ui.window.checkup_words import UNSAID, Kind, button, kind_of, kinds, sentence, where
from ui.window.pages.care import SafetyPage
from ui.window.pages.checkup import CheckupPage, SupportPage
from ui.window.pages.packs import PacksPage
from ui.window.work_intents import WorkLooked

CHECKUP = CareFor(CarePart.CHECKUP)


def test_from_the_safety_page_to_what_is_wrong_and_to_where_it_is_mended(window, program):
    care(window, program, CareFor(CarePart.SAFETY))
    press(window, "Is everything in order?")
    assert isinstance(window.page, CheckupPage)
    assert program.checkup.begun == 1
    words = said(window)
    assert "There is no good backup of the last days. Make one." in words
    assert "The key is a file on this disk." in words
    assert "Everything is in order." not in words
    assert "This device last looked after itself: " in words
    press(window, "Backups and the key")
    assert isinstance(window.page, SafetyPage)


def test_all_is_well_and_notices_are_no_trouble(window, program):
    program.checkup.findings = (Finding("key.in_file", Severity.NOTICE, {}), Finding("chore.done", Severity.NOTICE, {}))
    care(window, program, CHECKUP)
    assert "Everything is in order." in said(window)
    assert "The key is a file on this disk." in said(window)
    program.checkup.findings = ()
    program.checkup.did = {}
    press(window, "Look again")
    assert program.checkup.begun == 2
    assert "The key is a file" not in said(window)
    assert "looked after itself" not in said(window)


def test_the_look_says_how_far_it_is_can_be_stopped_and_says_so(window, program):
    program.checkup.to_come = [Standing(1, 4), Standing(2, 4), Standing(ended="done")]
    page = care(window, program, CHECKUP)
    assert "Everything is looked through. Nothing is changed." in said(window)
    assert "Look again" not in offered(window)
    page.intent.emit(WorkLooked())
    deliver()
    assert "There is no good backup" not in said(window)
    page.intent.emit(WorkLooked())
    assert "There is no good backup" in said(window)
    press(window, "Look again")
    press(window, "Stop")
    assert "The look was stopped." in said(window)
    assert "There is no good backup" not in said(window)
    program.checkup.to_come = [Standing(ended="store.disk_failed")]
    press(window, "Look again")
    assert "The look did not come to its end." in said(window)


def test_the_report_is_read_first_and_what_was_read_is_saved(window, program):
    care(window, program, CHECKUP)
    press(window, "A report for whoever helps")
    assert isinstance(window.page, SupportPage)
    window.page.rest.finish()
    words = said(window)
    assert words.count('"backup.old"') == 30
    assert "doctor.json" in words
    assert "log.jsonl" in words
    assert program.checkup.saved == []
    press(window, "Save this report")
    assert program.checkup.saved == [program.checkup.report()]
    assert "stepwell-support-2026-11-23.zip" in said(window)
    press(window, "Back")
    assert isinstance(window.page, CheckupPage)


def test_whoever_does_not_look_after_the_device_sees_nothing_of_it(window, program):
    page = care(window, program, CHECKUP)
    program.caretakers.acting = False
    for part in (CarePart.CHECKUP, CarePart.SUPPORT):
        window.navigator.to(CareFor(part))
        assert "backup" not in said(window).lower()
    assert page is not window.page


@pytest.mark.parametrize("code", sorted(SUGGESTIONS))
def test_each_finding_is_said_or_is_nobodys_trouble_at_the_window(code):
    kind = kind_of(code)
    assert (kind is None) == (code in UNSAID)
    if kind is not None:
        assert sentence(kind).endswith(".")


def test_each_kind_is_met_and_its_button_leads_somewhere(window, program):
    met = {kind_of(code) for code in (*SUGGESTIONS, "pack.broken", "settings.flaws")}
    assert set(Kind) <= met
    for part in {part for kind in Kind if (part := where(kind))}:
        assert button(part)
        care(window, program, CareFor(part))
    program.checkup.findings = (Finding("pack.broken", Severity.ERROR, {}),)
    care(window, program, CHECKUP)
    press(window, "What can be learned here")
    assert isinstance(window.page, PacksPage)


def test_what_is_wrong_stands_above_what_is_worth_knowing_and_each_once():
    found = [
        Finding("backup.none", Severity.NOTICE, {}),
        Finding("backup.damaged", Severity.WARNING, {}),
        Finding("repository.expires", Severity.WARNING, {}),
        Finding("clock.too_early", Severity.NOTICE, {}),
    ]
    assert kinds(found) == {Kind.BACKUP: True, Kind.CLOCK: False, Kind.SIGNATURES: True}
