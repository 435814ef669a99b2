# SPDX-License-Identifier: Apache-2.0
"""Fakes of what is carried by hand."""

from __future__ import annotations

from app.carrying.bundle import Taken
from app.carrying.enrolling import Made, Offer
from app.carrying.folder import Exchanged, FileTaken
from app.carrying.way import Reading
from app.errors import Refusal

CODE = "7Q2M-A9XK-4HJC"


class FakeEnrolling:
    """Makes files. `offered` says what of; `made` fills with who and whether the device's own key went along."""

    def __init__(self):
        self.offered = Offer(sends=True, home_key=True, packs_from="")
        self.made = []
        self.text = "STEPWELL-1:X"

    def offer(self, learner):
        return self.offered

    def make(self, learner, *, same_key=False):
        if self.offered.sends and not (self.offered.home_key or same_key):
            raise Refusal("enrolment_no_home_key")
        self.made.append((learner, same_key))
        return Made(text=self.text, code=CODE, expires_ms=0, sends=True, own_key=same_key, packs_from="")


class FakeSticks:
    """A stick with two files, one of them damaged. `error` is raised once, in the middle."""

    def __init__(self):
        self.error = None
        self.missing_here = 3
        self.folders = []
        self.codes = []

    def exchange(self, folder, code, files):
        self.folders.append(folder)
        self.codes.append(code)
        return self._exchange(files)

    def _exchange(self, files):
        for lines in range(200, 2000, 200):
            yield Reading("stepwell-a.jsonl", lines, lines, 2000)
        error, self.error = self.error, None
        if error:
            raise error
        files.append(FileTaken(file="stepwell-a.jsonl", taken=Taken(recorded=1700, carried=1800)))
        files.append(FileTaken(file="stepwell-b.jsonl", taken=Taken(damaged=2, lines=[3, 7])))
        trouble = "wrong_code" if self.codes[-1] else "code_missing"
        files.append(FileTaken(file="stepwell-c.box", taken=Taken(), trouble=trouble))
        yield Exchanged(written=True, statements=42, passed=0, files=tuple(files))

    def missing(self):
        return self.missing_here
