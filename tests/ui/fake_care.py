# SPDX-License-Identifier: Apache-2.0
"""Fakes of what whoever looks after the device works with."""

from __future__ import annotations

import msgspec

from app.connecting import LrsSetting
from app.errors import Refusal
from app.kiosk import KioskSetting, Shown, Topic
from app.livery import NO_LIVERY, tidy
from app.long_work import Standing
from app.maintenance.chores import Chore, Done
from app.people.roster import RosterLine
from app.record.finding import Finding, Severity
from app.support import Part
from app.updates.by_hand import Came, Updating


class FakeCaretakers:
    """Who looks after the device. Set `acting` to let whoever is there do it; `cards` begin with Derya."""

    def __init__(self, accounts):
        self.accounts = accounts
        self.ids = ["p3"]
        self.acting = False

    def here(self):
        return self.acting

    def cards(self):
        return tuple(self.accounts.people[learner] for learner in self.ids)

    def first(self, *, name, pin, language="en"):
        if self.ids:
            raise Refusal("operator_known")
        card = self.accounts.add(name=name, pin=pin, language=language, role="operator")
        self.ids.append(card.id)
        return card


class FakeLivery:
    """How the organisation looks; `now` can be set and looked at."""

    def __init__(self, caretakers):
        self.caretakers = caretakers
        self.now = NO_LIVERY
        self.earlier = None

    def livery(self):
        return self.now

    def before(self):
        return self.earlier

    def keep(self, livery):
        if not self.caretakers.acting:
            raise Refusal("not_allowed", right="manage_device")
        if tidy(livery) != self.now:
            self.earlier, self.now = self.now, tidy(livery)
        return self.now

    def undo(self):
        return self.keep(self.earlier)


class FakeCheckup:
    """What was found can be set; `standings` come one after the other. `begun` and `saved` can be looked at."""

    def __init__(self, caretakers):
        self.caretakers = caretakers
        self.findings = (
            Finding("backup.old", Severity.WARNING, {"days": 9}),
            Finding("key.in_file", Severity.NOTICE, {"file": "key"}),
        )
        self.did = {Chore.COPY: Done(1_790_000_000_000)}
        self.to_come, self.standings = [], []
        self.begun = 0
        self.saved = []

    def begin(self):
        self._need()
        self.begun += 1
        self.standings = list(self.to_come)

    def standing(self):
        return self.standings.pop(0) if self.standings else None

    def stop(self):
        self.standings = [Standing(ended="stopped")]

    def found(self):
        return self.findings

    def chores(self):
        return self.did

    def report(self):
        self._need()
        return (Part("doctor.json", '[\n  "backup.old"\n]\n' * 30), Part("log.jsonl", ""))

    def save(self, report, folder):
        self.saved.append(report)
        return folder / "stepwell-support-2026-11-23.zip"

    def _need(self):
        if not self.caretakers.acting:
            raise Refusal("not_allowed", right="manage_device")


class FakeUpdating:
    """Looking for a version of the program: `can` where who acts may; `states` come one after the other once begun."""

    def __init__(self, caretakers):
        self.caretakers = caretakers
        self.can = False
        self.states = []
        self.now = Updating()
        self.begun = self.stopped = 0

    def state(self):
        if not (self.can and self.caretakers.acting):
            return Updating()
        if self.states:
            self.now = self.states.pop(0)
        return msgspec.structs.replace(self.now, can=True)

    def begin(self):
        self.begun += 1

    def stop(self):
        self.stopped += 1
        self.states, self.now = [], Updating(came=Came("stopped"))


class FakeKiosk:
    """A kiosk that shows two topics. `waiting` and `left` (how often it was unlocked) can be looked at."""

    def __init__(self, caretakers):
        self.caretakers = caretakers
        self.waiting = KioskSetting()
        self.left = 0
        self.clock = False

    def setting(self):
        return self.waiting

    def set_waiting(self, waiting):
        self._need()
        self.waiting = waiting

    def shown(self, language=""):
        topics = (
            Topic(title="Clean hands", can="Say when hands are washed.", pack="Care essentials", minutes=5),
            Topic(title="Fire", can="Do the right thing first.", pack="Care essentials", minutes=7),
        )
        return Shown(topics=topics, clock=self.clock)

    def leave(self):
        self._need()
        self.left += 1

    def _need(self):
        if not self.caretakers.acting:
            raise Refusal("not_allowed", right="manage_device")


class FakeRosters:
    """Every person of a list is new, but "bad" is refused; who is here is missing in it; Derya may not leave.

    `taken` fills. `error` is raised once.
    """

    def __init__(self, accounts):
        self.accounts = accounts
        self.taken = []
        self.error = None

    def _any(self, roster):
        return any(row.fields["id"] != "bad" for row in roster.rows)

    def steps(self, roster, *, dry_run, leave_missing=False):
        for row in roster.rows:
            error, self.error = self.error, None
            if error:
                raise error
            if row.fields["id"] == "bad":
                yield RosterLine(line=row.line, id="bad", outcome="refused", code="name_missing")
            else:
                if not dry_run:
                    self.taken.append(row.fields["id"])
                yield RosterLine(line=row.line, id=row.fields["id"], outcome="added")
        for learner in self.accounts.people if self._any(roster) else ():
            if leave_missing and learner == "p3":
                yield RosterLine(line=0, id=learner, outcome="refused", code="not_oneself")
            else:
                yield RosterLine(line=0, id=learner, outcome="left" if leave_missing else "missing")


class FakeLrs:
    """No LRS is set at first. `given` fills with secrets; `sent` to where it was set before."""

    def __init__(self):
        self.setting = None
        self.given = []
        self.before = None
        self.sent = 0

    def sent_elsewhere(self, endpoint):
        return 0 if self.setting is None or self.setting.endpoint == endpoint else self.sent

    def lrs(self):
        return self.setting

    def change_lrs(self, endpoint, key, secret, before):
        self.setting = LrsSetting(endpoint, key)
        self.before = before
        self.given.append(secret)
