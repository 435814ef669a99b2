# SPDX-License-Identifier: Apache-2.0
"""Badges: codes that show a slip, digests only, lost ones ended, and sheets to print."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from app.badge_cards import CARDS_A_PAGE, cards_html
from app.badges import new_code, tidy_code
from app.errors import Refusal
from app.rights import Actor, ActorKind, Role
from tests.app.kit import KIT, Device

SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
bits = st.binary(min_size=16, max_size=16)


def code_of(random: bytes) -> str:
    return new_code(lambda _size: random)


def refused(call, *args) -> str:
    with pytest.raises(Refusal) as refusal:
        call(*args)
    return refusal.value.code


@pytest.fixture
def staffed(device: Device) -> Device:
    """A device with Ana and the operator Ola, who is signed in."""
    device.accounts.add(id="ola", name="Ola", pin="8642", role="operator")
    device.accounts.sign_in("ola", "8642")
    return device


# --- codes


@given(bits)
def test_a_code_reads_as_it_was_printed(random: bytes) -> None:
    code = code_of(random)
    assert re.fullmatch("SW[A-Z2-7]{26}[A-Z0-9]", code)
    assert tidy_code(code) == code
    assert tidy_code(" " + "-".join(code[i : i + 5] for i in range(0, 29, 5)).lower() + "\n") == code


@given(bits, st.integers(0, 28), st.sampled_from(SIGNS))
def test_any_one_wrong_sign_is_refused(random: bytes, place: int, sign: str) -> None:
    code = code_of(random)
    if code[place] != sign:
        assert tidy_code(code[:place] + sign + code[place + 1 :]) is None


@given(bits, st.integers(0, 28), st.characters(codec=None))
def test_any_other_character_is_refused_too(random: bytes, place: int, character: str) -> None:
    code = code_of(random)
    read = tidy_code(code[:place] + character + code[place + 1 :])
    assert read is None or character.upper() == code[place]


@given(bits, st.integers(0, 28))
def test_a_lost_or_doubled_sign_is_refused(random: bytes, place: int) -> None:
    code = code_of(random)
    assert tidy_code(code[:place] + code[place + 1 :]) is None
    assert tidy_code(code[: place + 1] + code[place:]) is None


@given(st.text(st.characters(codec=None)))
def test_whatever_a_scanner_types_is_no_crash(text: str) -> None:
    assert tidy_code(text) is None


def test_codes_are_random() -> None:
    assert len({new_code() for _ in range(500)}) == 500


# --- on a device


def test_a_badge_says_who_somebody_is_and_signs_nobody_in(staffed: Device) -> None:
    code = staffed.accounts.issue_badge("ana")
    staffed.accounts.sign_out()
    owner = staffed.accounts.badge_owner(f" {code.lower()} ")
    assert owner == staffed.accounts.card("ana")
    assert staffed.gate.actor is None
    again = staffed.reopened(KIT)
    assert again.accounts.badge_owner(code) == owner
    again.close()


def test_a_lost_badge_is_ended_and_a_new_one_works(staffed: Device) -> None:
    lost, spare = staffed.accounts.issue_badge("ana"), staffed.accounts.issue_badge("ana")
    other = staffed.accounts.issue_badge("ola")
    assert staffed.accounts.revoke_badges("ana") == 2
    assert staffed.accounts.revoke_badges("ana") == 0
    fresh = staffed.accounts.issue_badge("ana")
    owners = [staffed.accounts.badge_owner(code) for code in (lost, spare, other, fresh)]
    assert [owner and owner.id for owner in owners] == [None, None, "ola", "ana"]


def test_nobody_owns_what_is_unknown_or_mistyped_or_of_somebody_who_left(staffed: Device) -> None:
    code = staffed.accounts.issue_badge("ana")
    assert staffed.accounts.badge_owner(new_code()) is None
    assert staffed.accounts.badge_owner("") is None
    assert staffed.accounts.badge_owner(code[:-1] + ("A" if code[-1] != "A" else "B")) is None
    staffed.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'ana'")
    assert staffed.accounts.badge_owner(code) is None


def test_every_code_takes_the_same_one_look(staffed: Device) -> None:
    good, lost = staffed.accounts.issue_badge("ola"), staffed.accounts.issue_badge("ana")
    staffed.accounts.revoke_badges("ana")
    looks = {}
    for code in (good, lost, new_code(), "rubbish"):
        asked: list[str] = []
        with staffed.database.tracer(lambda sql, _params, asked=asked: asked.append(sql)):
            staffed.accounts._badges.owner(code)
        looks[code] = asked
    assert len({tuple(asked) for asked in looks.values()}) == 1
    assert len(looks[good]) == 1


def test_the_database_holds_no_code_and_the_audit_neither(staffed: Device) -> None:
    code = staffed.accounts.issue_badge("ana")
    staffed.accounts.revoke_badges("ana")
    for table in ("badge", "audit"):
        assert code not in str(staffed.database.execute(f"SELECT * FROM {table}").fetchall())
    entries = staffed.audit.entries("ana")[:2]
    assert [(entry.actor, entry.action, entry.detail) for entry in entries] == [
        ("ola", "badges_revoked", {"badges": 1}),
        ("ola", "badge_issued", {}),
    ]


@pytest.mark.parametrize("call", ["issue_badge", "revoke_badges"])
@pytest.mark.parametrize("role", [Role.LEARNER, Role.SUPERVISOR])
def test_badges_are_for_operators(staffed: Device, call: str, role: Role) -> None:
    code = staffed.accounts.issue_badge("ana")
    staffed.gate.enter(Actor(kind=ActorKind.PERSON, id="sue", role=role))
    assert refused(getattr(staffed.accounts, call), "ana") == "not_allowed"
    assert staffed.accounts.badge_owner(code) is not None


@pytest.mark.parametrize("call", ["issue_badge", "revoke_badges"])
def test_nobody_unknown_has_badges(staffed: Device, call: str) -> None:
    assert refused(getattr(staffed.accounts, call), "bob") == "no_such_learner"


# --- sheets


class Page(HTMLParser):
    """Counts tags and keeps the texts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def with_class(self, name: str) -> list[dict[str, str | None]]:
        return [attrs for _, attrs in self.tags if attrs.get("class") == name]


@pytest.mark.parametrize(("cards", "pages"), [(1, 1), (CARDS_A_PAGE, 1), (CARDS_A_PAGE + 1, 2), (24, 3)])
def test_eight_cards_stand_on_a_sheet_each_in_a_place_of_its_own(cards: int, pages: int) -> None:
    page = Page(cards_html([(f"Person {number}", new_code()) for number in range(cards)]))
    assert len(page.with_class("page")) == len(page.with_class("marks")) == pages
    places = [attrs["style"] for attrs in page.with_class("card")]
    assert len(places) == len(page.with_class("qr")) == cards
    assert len(set(places)) == min(cards, CARDS_A_PAGE)


def test_a_card_shows_name_and_code_and_loads_nothing() -> None:
    code = new_code()
    html = cards_html([("<script>alert('x')</script> & \"Ana\"", code)])
    page = Page(html)
    assert "<script>alert('x')</script> & \"Ana\"" in page.texts
    assert code in [text.replace(" ", "") for text in page.texts]
    assert not {"script", "img", "link", "iframe"} & {tag for tag, _ in page.tags}
    assert "http" not in html


def test_the_picture_on_a_card_is_that_of_its_code() -> None:
    code = new_code()
    path = segno.make_qr(code, error="q", boost_error=False).svg_inline(omitsize=True, border=4, svgclass="qr")
    assert path in cards_html([("Ana", code)])
