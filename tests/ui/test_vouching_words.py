# SPDX-License-Identifier: Apache-2.0
"""What stands on screens and papers where somebody signed whom this device does not know as a supervisor."""

from __future__ import annotations

import msgspec
import pytest

from app.certifying import Certified
from app.duties.status import Standing, Status
from app.leading.facts import Presence, SessionKind
from app.sessions.views import WasAt
from app.vouching import Word
from tests.ui.at_work_pages import SEEN
from tests.ui.fake_coaching import TALKS
from tests.ui.test_certificates import MADE
from ui.duty_files import COLUMNS
from ui.session_files import row
from ui.window.certificate_words import paper_of
from ui.window.coach_words import talk_words
from ui.window.duty_words import stands_words
from ui.window.observing_places import SeenAtWork
from ui.window.observing_words import marked_words, stage_icon
from ui.window.pages.seen import SeenPage
from ui.window.widgets.attended_card import AttendedCard
from ui.window.widgets.basic import Text

UNKNOWN = "Signed by somebody this device does not know"
NO_RIGHT = "Signed by Ben, who is no supervisor here"
WAS_AT = WasAt(
    session="s",
    learner="ana",
    name="Ana",
    kind=SessionKind.SESSION,
    pack="kit",
    titles=("Clean hands",),
    minutes=20,
    led_by="Ben",
    way=Presence.PIN,
    at_ms=1_790_000_000_000,
)


def said(widget) -> str:
    return " ".join(text.text() for text in widget.findChildren(Text))


@pytest.mark.parametrize(
    ("doubt", "observer", "words"), [(Word.UNKNOWN, "", UNKNOWN), (Word.NO_RIGHT, "Ben", NO_RIGHT)]
)
def test_what_was_seen_at_work_names_no_witness(window, doubt, observer, words):
    card = msgspec.structs.replace(SEEN.card, stage="signed_off", doubt=doubt)
    view = msgspec.structs.replace(SEEN, card=card, observer=observer)
    found = said(SeenPage(SeenAtWork(name="Ana", learner="ana", view=view, own=True)))
    assert words in found
    assert "Watched by" not in found
    assert marked_words(card, observer).endswith(words)
    assert stage_icon(card) == "info"


@pytest.mark.parametrize("kind", [Certified.MODULE, Certified.CHECKLIST])
def test_a_certificate_claims_no_witness(window, kind):
    watched = (msgspec.structs.replace(MADE.watched[0], observer="", doubt=Word.UNKNOWN),)
    reached = msgspec.structs.replace(MADE.reached, kind=kind)
    paper = paper_of(msgspec.structs.replace(MADE, reached=reached, watched=watched))
    whole = " ".join((paper.did, paper.topics_title, *paper.rests))
    assert UNKNOWN in whole
    for claim in ("was watched", "saw it", "What was seen"):
        assert claim not in whole


def test_sessions_talks_and_duties_say_it_too(window):
    assert NO_RIGHT in said(AttendedCard((msgspec.structs.replace(WAS_AT, doubt=Word.NO_RIGHT),)))
    assert "led by Ben" in said(AttendedCard((WAS_AT,)))
    assert talk_words(msgspec.structs.replace(TALKS[0], by="", doubt=Word.UNKNOWN)).startswith(UNKNOWN)
    standing = Standing(status=Status.NOT_SURE, told_day=20_000)
    assert "somebody this device does not know as a supervisor" in stands_words(standing)


def test_tables_say_it_by_a_code():
    assert row(WAS_AT)["doubt"] == ""
    assert row(msgspec.structs.replace(WAS_AT, doubt=Word.NO_RIGHT))["doubt"] == "no_right"
    assert COLUMNS[-1] == "doubt"
