# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages about the device, after something was done there."""

from __future__ import annotations

from app.people.roster import RosterLine, RosterReport
from ui.window import care_places
from ui.window.care_intents import BackupAsked, KeepingChosen, RosterChosen, StickChosen
from ui.window.care_places import CareFor, CarePart

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
    of_roster(window).show_progress(25, 2000, dry_run=False)


def report(window, program):
    of_roster(window).show_report(REPORT, [f"Person Number {n}" for n in range(25)], dry_run=True)


def done_list(window, program):
    of_roster(window).show_report(REPORT, [], dry_run=False)


def stick_in_progress(window, _program):
    window.navigator.to(CareFor(CarePart.STICK))
    window.page.show_progress(123_456)


def stick_done(window, program):
    window.navigator.to(CareFor(CarePart.STICK))
    window.page.intent.emit(StickChosen(program.copies))


def no_stick(window, program):
    program.sticks.error = OSError("gone")
    stick_done(window, program)


def backed_up(window, program):
    window.navigator.to(CareFor(CarePart.SAFETY))
    window.page.intent.emit(BackupAsked())


def kept(window, program):
    window.navigator.to(CareFor(CarePart.KEEPING))
    window.page.intent.emit(KeepingChosen(program.privacy.keeping))


CARE_PLACES = (care_places.FirstCaretaker(), care_places.Care(), care_places.Care(door=True), *map(CareFor, CarePart))
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
    "backed up": backed_up,
    "kept": kept,
}
