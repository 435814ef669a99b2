# SPDX-License-Identifier: Apache-2.0
"""Nobody below a curator curates, nobody but who manages the device puts rules in force, and no site sees another's."""

from __future__ import annotations

import pytest

from app.curating.sheet import Decision
from app.errors import Refusal
from app.rights import Role
from tests.app.curating.curating_kit import THERE, lesson

CURATES = {
    "drafts": lambda d, i: d.curating.drafts(),
    "rules": lambda d, i: d.curating.rules(),
    "begin": lambda d, i: d.curating.begin(),
    "open": lambda d, i: d.curating.open(i),
    "drop": lambda d, i: d.curating.drop(i),
    "find": lambda d, i: d.curating.find(i, "how", "en"),
    "collect": lambda d, i: d.curating.collect(i, lesson("how-0")),
    "put back": lambda d, i: d.curating.put_back(i, lesson("how-1")),
    "never ask": lambda d, i: d.curating.never_ask("kit", "how-text"),
    "topic": lambda d, i: d.curating.topic(i, lesson("how-1")),
    "choose": lambda d, i: d.curating.choose(i, lesson("how-1"), Decision.FIRST, "So."),
    "look twice": lambda d, i: d.curating.look_twice(i, lesson("how-1")),
    "own": lambda d, i: d.curating.own("h"),
    "attach": lambda d, i: d.curating.attach("h", "safe", on=True),
    "seen": lambda d, i: d.publishing.seen(i),
    "as learner": lambda d, i: d.publishing.as_learner(i, "kit", "how"),
    "file": lambda d, i: d.publishing.file(i),
    "missed": lambda d, i: d.missed.listed(),
    "done": lambda d, i: d.missed.done("wound vac"),
}
MANAGES = {
    "publish": lambda d, i: d.publishing.publish(i),
    "look at": lambda d, i: d.publishing.look_at(b""),
    "take in": lambda d, i: d.publishing.take_in(b"", ""),
    "count": lambda d, i: d.missed.count(on=False),
}
OF_SITE = ("open", "drop", "find", "collect", "put back", "topic", "choose", "look twice", "seen", "as learner", "file")


@pytest.fixture
def draft(desk):
    draft = desk.curating.begin()
    desk.curating.choose(draft, lesson("how-1"), Decision.FIRST, "So.")
    return draft


def refusal(work, *args):
    with pytest.raises(Refusal) as caught:
        work(*args)
    return caught.value.code


@pytest.mark.parametrize("call", [*CURATES, *MANAGES])
def test_a_learner_and_nobody_are_refused(desk, draft, call):
    work = {**CURATES, **MANAGES}[call]
    with desk.by(Role.LEARNER):
        assert refusal(work, desk, draft) == "not_allowed"
    with desk.by(None):
        assert refusal(work, desk, draft) == "not_signed_in"


@pytest.mark.parametrize("call", MANAGES)
def test_a_supervisor_puts_nothing_in_force(desk, draft, call):
    with desk.by(Role.SUPERVISOR):
        assert refusal(MANAGES[call], desk, draft) == "not_allowed"


@pytest.mark.parametrize("call", OF_SITE)
def test_a_draft_of_another_site_is_not_there(desk, draft, call):
    with desk.by(Role.SUPERVISOR, site=THERE):
        assert refusal(CURATES[call], desk, draft) == "no_such_curation"
        assert desk.curating.drafts() == ()


def test_the_sentence_where_people_type_and_whether_one_may_are_for_everybody(desk):
    with desk.by(None):
        assert desk.missed.counted()
        assert not desk.curating.here()
