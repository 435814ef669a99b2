# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages about the device, after something was done there."""

from __future__ import annotations

import msgspec

from app.carrying.way import Reading
from app.long_work import Standing
from app.people.roster import RosterLine, RosterReport
from app.record.finding import Finding, Severity
from app.repository.tending import Looking, OnStick
from tests.ui.livery_pages import LIVERY_PAGES
from ui.window import care_places
from ui.window.care_intents import BackupAsked, CodeAsked, KeepingChosen, ReportSaved, RosterChosen, StickChosen
from ui.window.care_places import CareFor, CarePart
from ui.window.pack_intents import PackStickChosen, RolledBack

REPORT = RosterReport(
    lines=(
        *(RosterLine(line=n, id=f"new{n}", outcome="added") for n in range(2, 30)),
        RosterLine(line=30, id="ana", outcome="changed", changed=("name",)),
        RosterLine(line=31, id="bo", outcome="same"),
        RosterLine(line=32, id="x", outcome="refused", code="name_missing"),
        RosterLine(line=33, id="y", outcome="refused", code="bad_role", params={"role": "boss", "roles": "learner"}),
    ),
    unknown=("Shift", "Telephone"),
)


def of_roster(window):
    window.navigator.to(CareFor(CarePart.ROSTER))
    return window.page


def several_at_the_door(window, program):
    program.caretakers.ids.append("p4")
    window.navigator.to(care_places.DeviceDoor())


def nobody_yet(window, program):
    program.caretakers.ids = []
    window.navigator.to(care_places.Device())


def first_pin(window, program):
    window.navigator.to(care_places.FirstCaretaker())
    window.page._name.setText("Rosa")
    window.page.go_on()


def refused_list(window, program):
    of_roster(window)
    window.page.intent.emit(RosterChosen(program.copies / "no such list.csv"))


def progress(window, program):
    of_roster(window).show_progress(500, 2000, dry_run=False, left=2)


def report(window, program):
    of_roster(window).show_report(REPORT, [f"Person Number {n}" for n in range(25)], dry_run=True)


def done_list(window, program):
    of_roster(window).show_report(REPORT, [], dry_run=False)


def stick_in_progress(window, _program):
    window.navigator.to(CareFor(CarePart.STICK))
    window.page.show_progress(Reading("stepwell-a.jsonl", 123_456, 40_000_000, 100_000_000), left=7)


def stick_done(window, program):
    window.navigator.to(CareFor(CarePart.STICK))
    window.page.intent.emit(StickChosen(program.copies))


def no_stick(window, program):
    program.sticks.error = OSError("gone")
    stick_done(window, program)


def stick_locked(window, program):
    window.navigator.to(CareFor(CarePart.STICK))
    window.page._lock.ask_for_code()
    window.page.intent.emit(CodeAsked())


def no_code(window, program):
    window.navigator.to(CareFor(CarePart.STICK))
    window.page.show_no_code()


def packs_of_a_repository(window, program):
    program.packs.with_repository()
    program.packs.source = msgspec.structs.replace(program.packs.source, news=("Care essentials 1.2.0",))
    window.navigator.to(CareFor(CarePart.PACKS))


def packs_being_fetched(window, program):
    program.packs.with_repository()
    window.navigator.to(CareFor(CarePart.PACKS))
    far = Looking("care-essentials-1.3.0.stepwell", 12_000_000, 48_000_000)
    window.page.show_packs(msgspec.structs.replace(program.packs.view(), looking=far))


def packs_from_a_stick(window, program):
    program.packs.stick = OnStick(files=(program.copies / "a.stepwell", program.copies / "b.stepwell"))
    program.packs.bad = {"b.stepwell": "format-newer"}
    window.navigator.to(CareFor(CarePart.PACKS))
    window.page.intent.emit(PackStickChosen(program.copies))


def no_packs(window, program):
    window.navigator.to(CareFor(CarePart.PACKS))
    window.page.intent.emit(PackStickChosen(program.copies))


def rolled_back(window, program):
    window.navigator.to(care_places.PackCare("care"))
    window.page.intent.emit(RolledBack("care"))


def no_address(window, program):
    window.navigator.to(care_places.LrsCare())
    window.page.show_flaw("no_tls")


def pack_choice(window, program):
    program.packs.with_repository()
    window.navigator.to(care_places.PackChoice())


def backed_up(window, program):
    window.navigator.to(CareFor(CarePart.SAFETY))
    window.page.intent.emit(BackupAsked())


def backup_in_progress(window, program):
    program.device.to_come = [Standing(45, 100)] * 1000
    backed_up(window, program)


def backup_failed(window, program):
    program.device.to_come = [Standing(ended="store.damaged")]
    backed_up(window, program)


def all_in_order(window, program):
    program.checkup.findings = ()
    window.navigator.to(CareFor(CarePart.CHECKUP))


def all_out_of_order(window, program):
    codes = ("store.damaged", "disk.low", "file.open_to_others", "clock.too_early", "outbox.paused", "pack.broken")
    more = ("repository.expired", "people.staff_without_pin", "settings.flaws", "log.bugs", "chore.failed")
    program.checkup.findings = tuple(Finding(code, Severity.WARNING, {}) for code in (*codes, *more))
    window.navigator.to(CareFor(CarePart.CHECKUP))


def looked_through(window, program):
    program.checkup.to_come = [Standing(45, 100)] * 1000
    window.navigator.to(CareFor(CarePart.CHECKUP))


def report_saved(window, program):
    window.navigator.to(CareFor(CarePart.SUPPORT))
    window.page.intent.emit(ReportSaved())


def kept(window, program):
    window.navigator.to(CareFor(CarePart.KEEPING))
    window.page.intent.emit(KeepingChosen(program.privacy.keeping))


CARE_PLACES = (
    *(care_places.FirstCaretaker(), care_places.Care(), care_places.Care(door=True), *map(CareFor, CarePart)),
    *(care_places.LrsCare(), care_places.PackCare("care"), care_places.PackCare("shop"), care_places.PackChoice()),
)
CARE_PAGES = {
    "several at the door": several_at_the_door,
    "nobody looks after it": nobody_yet,
    "first pin": first_pin,
    "refused list": refused_list,
    "list in progress": progress,
    "list report": report,
    "list done": done_list,
    "stick in progress": stick_in_progress,
    "stick done": stick_done,
    "no stick": no_stick,
    "stick locked": stick_locked,
    "no code": no_code,
    "packs of a repository": packs_of_a_repository,
    "packs being fetched": packs_being_fetched,
    "packs from a stick": packs_from_a_stick,
    "no packs": no_packs,
    "rolled back": rolled_back,
    "pack choice": pack_choice,
    "no address": no_address,
    "backed up": backed_up,
    "backup in progress": backup_in_progress,
    "backup failed": backup_failed,
    "all in order": all_in_order,
    "all out of order": all_out_of_order,
    "looked through": looked_through,
    "report saved": report_saved,
    "kept": kept,
    **LIVERY_PAGES,
}
