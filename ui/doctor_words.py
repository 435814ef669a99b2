# SPDX-License-Identifier: Apache-2.0
"""What `stepwell doctor` says of who looks after a device, and the one thing to do about each of its findings."""

from __future__ import annotations

from collections.abc import Mapping

from ui.update_words import DOCTOR

AROUND: Mapping[str, str] = {
    **DOCTOR,
    "disk.fills": "At the pace of the last weeks the disk is full in {days} days. Make room, or find out what "
    "fills it.",
    "fonts.missing": "There is no font for these languages of the window: {languages}. Install one, for example: "
    "apt-get install fonts-noto-core",
    "kiosk.blanks": "The screen of this kiosk goes dark by itself. Write idle-time=0 into /etc/stepwell/weston.ini, "
    "under [core].",
    "kiosk.no_screen": "The service of the kiosk does not start, since the system starts into {target}. Change it: "
    "systemctl set-default graphical.target",
    "kiosk.no_service": "The service of the kiosk is to start with the system, and its file is gone. Put "
    "stepwell-kiosk.service back into /etc/systemd/system.",
    "kiosk.no_session": "The service of the kiosk cannot sign in: its account (stepwell) or its file in /etc/pam.d is "
    "missing. See docs/kiosk.md, Linux.",
    "kiosk.not_started": "This device is set to be a kiosk, and no service starts it with the system. Where nothing "
    "else does: systemctl enable --now stepwell-kiosk",
    "kiosk.ways_out": "Somebody at this kiosk can still use: {ways}. Shut them as docs/kiosk.md says, Linux.",
    "program.not_asked": "The program could not ask itself what can be shown and played here. Ask it with: "
    "stepwell self-test --shows",
    "program.parts": "Parts of the program are missing, or cannot be loaded. {reason} Install Stepwell again.",
    "program.plays_nothing": "{reason} Where a library is missing, install it; else install Stepwell again.",
    "running.others": "{windows} windows of Stepwell are open on this machine with other data folders. What people do "
    "in one is not seen in the other: have everybody use one folder.",
    "running.window": "A window of Stepwell has this data folder open. Nothing has to be done.",
}
"""What is said of the machine and the program around a data folder."""
CARE: Mapping[str, str] = {
    **AROUND,
    "checked.part": "The database is large, so its pages were not all read. Have them read with: "
    "stepwell doctor --full",
    "people.no_operator": "Nobody here can look after this device in the window. Make somebody who can: "
    "stepwell learner add --role operator --pin-stdin",
    "people.staff_without_pin": "{people} supervisors or operators have no PIN, so they can do no more than a learner. "
    "Give each one: stepwell learner pin ID --stdin",
    "people.erasures_wait": "{people} people asked to be erased; that is done by itself while this device is in use. "
    "Leave it on, or open it each day.",
    "clock.too_early": "The clock of this device is at least {days} days behind. Set the clock.",
    "device.moved": "This data folder was last open on another machine; it gets a device id of its own when the window "
    "opens. Where both are used, the other machine keeps the id {device}.",
    "chore.failed": "What this device does for itself failed on {day}: {chore} ({why}). It tries again within hours.",
    "chore.late": "What this device does for itself was not done for {days} days: {chore}. Leave the window open for "
    "an hour while nobody works.",
    "chore.done": "What this device did for itself: {done}.",
    "log.bugs": "The program made {times} mistakes in the last {days} days; nothing that was saved is lost. "
    "Hand what is known of them to whoever helps you: stepwell support --out FILE.zip",
    "lrs.certificate_unreadable": "The certificate {file} for the LRS cannot be read. Set it again: stepwell lrs set",
    "lrs.certificate_ended": "The certificate {file} for the LRS has run out. Set a new one: stepwell lrs set",
    "lrs.certificate_ends": "The certificate {file} for the LRS runs out in {days} days. Get a new one, then: "
    "stepwell lrs set",
}
"""By the code of a finding, beside `ui.wording.HEALTH`."""

_RESTORE = "stepwell restore --latest --yes"
_LRS = "stepwell lrs probe"
SUGGESTIONS: Mapping[str, str] = {
    "store.failed": "stepwell doctor --full",
    "store.missing": _RESTORE,
    "store.empty": _RESTORE,
    "store.damaged": _RESTORE,
    "store.newer": "Install the newer program again.",
    "store.older": "stepwell backup",
    "store.wrong_key": "stepwell key adopt < KEPT_KEY",
    "store.missing_key": "stepwell key adopt < KEPT_KEY",
    "store.damaged_key": "stepwell key adopt < KEPT_KEY",
    "store.read_only": "Give this account the right to write to the data folder.",
    "store.disk_full": "Make room on the disk.",
    "store.disk_failed": "Check the disk and its cable.",
    "store.busy": "Close the window of Stepwell.",
    "store.no_backup": "stepwell backup",
    "store.none": "stepwell",
    "disk.low": "Make room on the disk.",
    "file.open_to_others": "chmod 600 FILE",
    "key.in_file": "stepwell key export FILE",
    "key.no_check": "stepwell",
    "look.unreadable": "stepwell organisation look set",
    "backup.damaged": "stepwell backup",
    "backup.none": "stepwell backup",
    "backup.old": "stepwell backup",
    "record.broken_references": _RESTORE,
    "record.differs": "stepwell record rebuild",
    "outbox.lost": "stepwell logs",
    "repository.refused": "stepwell pack source show",
    "repository.expires": "Ask the organisation to publish its packs again.",
    "repository.expired": "Ask the organisation to publish its packs again.",
    "outbox.quarantined": "stepwell outbox refused FILE",
    "outbox.unsealed": "stepwell sync --once --now",
    "outbox.paused": "stepwell sync --once --now",
    "sending.state": "stepwell lrs show",
    "organisation.changed": "stepwell organisation show",
    "roaming.clashes": "stepwell backup, then stepwell restore, on one of the two machines",
    "lrs.writes_only": "Ask the operator of the LRS for a key that may read.",
    "lrs.reads_own": "Ask the operator of the LRS for a key that reads all.",
    "lrs.finds_nothing": "Ask the operator of the LRS.",
    "lrs.small": "Ask the operator of the LRS.",
    "lrs.probed": "stepwell lrs show",
    "lrs.not_probed": _LRS,
    "clock.behind_record": "Set the clock of the device.",
    "clock.too_early": "Set the clock of the device.",
    "checked.part": "stepwell doctor --full",
    "people.no_operator": "stepwell learner add --role operator --pin-stdin",
    "people.staff_without_pin": "stepwell learner pin ID --stdin",
    "people.erasures_wait": "Leave the device on, or open it each day.",
    "device.moved": "stepwell",
    "chore.failed": "stepwell logs --level warning",
    "chore.late": "Leave the window open for an hour.",
    "chore.done": "Nothing has to be done.",
    "log.bugs": "stepwell support --out FILE.zip",
    "lrs.certificate_unreadable": "stepwell lrs set",
    "lrs.certificate_ended": "stepwell lrs set",
    "lrs.certificate_ends": "stepwell lrs set",
    "pack.set_aside": "stepwell pack update",
    "update.went_back": "stepwell update status",
    "update.bad": "stepwell update status",
    "update.waits": "Close the window and open it again.",
    "disk.fills": "Make room on the disk.",
    "fonts.missing": "apt-get install fonts-noto-core",
    "kiosk.blanks": "Write idle-time=0 into /etc/stepwell/weston.ini.",
    "kiosk.no_screen": "systemctl set-default graphical.target",
    "kiosk.no_service": "Put stepwell-kiosk.service back into /etc/systemd/system.",
    "kiosk.no_session": "Make the account and the file as docs/kiosk.md says.",
    "kiosk.not_started": "systemctl enable --now stepwell-kiosk",
    "kiosk.ways_out": "Shut them as docs/kiosk.md says.",
    "program.not_asked": "stepwell self-test --shows",
    "program.parts": "Install Stepwell again.",
    "program.plays_nothing": "stepwell self-test --shows",
    "running.others": "Have everybody use one data folder.",
    "running.window": "Nothing has to be done.",
    "machine.window": "Install what is named.",
    "machine.no_voice": "Install a voice.",
}
"""By code: one thing to do, a command where there is one. Damage in a pack: `suggestion`."""


def suggestion(code: str) -> str:
    """Return what to do about a finding; what is wrong with an installed pack or a setting is told by its kind."""
    if code in SUGGESTIONS:
        return SUGGESTIONS[code]
    return "stepwell settings check" if code.startswith("settings.") else "stepwell pack update"
