# SPDX-License-Identifier: Apache-2.0
"""A closed file opens with its code, whole and as it was, or not at all."""

from __future__ import annotations

import base64
import io
import re

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.carrying import box
from app.carrying.letter import PREFIX, Letter, read_letter, write_letter
from app.errors import Refusal
from tests.app.kit import QUICK_COST

PURPOSE = "test"


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(box, "PIECE", 64)


def code_of(number: int) -> str:
    return box.grouped(box.checked(number, box.CODE_LENGTH))


def sealed(content: bytes, code: str, purpose: str = PURPOSE) -> bytes:
    return b"".join(box.seal([content[:100], content[100:]], code, purpose, QUICK_COST))


def unsealed(content: bytes, code: str, purpose: str = PURPOSE) -> bytes:
    return b"".join(box.unseal(io.BytesIO(content).read, code, purpose))


def refused(content: bytes, code: str, purpose: str = PURPOSE) -> str:
    with pytest.raises(Refusal) as error:
        unsealed(content, code, purpose)
    return error.value.code


numbers = st.integers(0, 2**box.CODE_BITS - 1)


@given(st.binary(max_size=400), numbers)
def test_what_was_closed_in_comes_out(content: bytes, number: int) -> None:
    code = code_of(number)
    assert unsealed(sealed(content, code), code.lower().replace("-", " ")) == content


@given(st.binary(max_size=300), numbers, numbers)
def test_another_code_opens_nothing(content: bytes, number: int, other: int) -> None:
    assume(number != other)
    assert refused(sealed(content, code_of(number)), code_of(other)) == "wrong_code"


@given(st.binary(max_size=300), numbers, st.data())
def test_no_byte_can_be_changed(content: bytes, number: int, data: st.DataObject) -> None:
    closed = bytearray(sealed(content, code_of(number)))
    place = data.draw(st.integers(0, len(closed) - 1))
    closed[place] ^= data.draw(st.integers(1, 255))
    assert refused(bytes(closed), code_of(number)) in {"wrong_code", "box_damaged", "no_box"}


@given(st.binary(max_size=300), numbers, st.data())
def test_nothing_can_be_cut_off(content: bytes, number: int, data: st.DataObject) -> None:
    closed = sealed(content, code_of(number))
    end = data.draw(st.integers(0, len(closed) - 1))
    assert refused(closed[:end], code_of(number)) in {"wrong_code", "box_damaged", "no_box"}


def test_pieces_cannot_be_swapped_left_out_or_added() -> None:
    code = code_of(5)
    closed = sealed(bytes(64) + bytes(range(64)) + b"end", code)
    size = box.PIECE + 16
    head, one, two, end = (
        closed[:35],
        closed[35 : 35 + size],
        closed[35 + size : 35 + 2 * size],
        closed[35 + 2 * size :],
    )
    assert unsealed(head + one + two + end, code).endswith(b"end")
    for pieces in (two + one + end, one + end, two + end, one + two, one + two + end + end):
        assert refused(head + pieces, code) in {"wrong_code", "box_damaged"}


def test_a_box_is_for_one_purpose() -> None:
    assert refused(sealed(b"x", code_of(1), "other"), code_of(1)) == "wrong_code"


@pytest.mark.parametrize(
    "cost",
    [(0, 1, 8), (17, 1, 8), (1, 0, 8), (1, 17, 1 << 12), (1, 1, 7), (1, 1, 1 << 19), (16, 1, 1 << 18), (2, 1, 1 << 18)],
)
def test_a_forged_box_takes_neither_time_nor_memory(cost: tuple[int, int, int]) -> None:
    passes, lanes, memory = cost
    closed = sealed(b"x", code_of(1))
    forged = closed[:6] + bytes([passes, lanes]) + memory.to_bytes(4, "big") + closed[12:]
    assert refused(forged, code_of(1)) == "no_box"


def test_codes_are_random_and_a_slip_of_the_pen_is_told() -> None:
    codes = {box.new_code() for _ in range(200)}
    assert len(codes) == 200
    assert box.CODE_BITS >= 50
    for code in codes:
        assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}", code)
        assert box.meant(f" {code.lower()} ") == code.replace("-", "")
        wrong = ("1" if code[0] != "1" else "2") + code[1:]
        with pytest.raises(Refusal) as error:
            box.meant(wrong)
        assert error.value.code == "code_mistyped"


# --- the enrolment file around it

LETTER = Letter(
    id="0f0f0f0f-1234-4234-8234-0f0f0f0f0f0f",
    made_ms=1,
    expires_ms=2,
    organisation="https://home.example/",
    site="Ward",
    person="ana",
    name="Ana Łuk-Obi",
    language="es",
    colour="3",
    pack="kit",
    person_site="",
    preferences="{}",
)


def letter_refused(content: bytes, code: str) -> str:
    with pytest.raises(Refusal) as error:
        read_letter(content, code)
    return error.value.code


def test_a_letter_survives_a_mail_program() -> None:
    code = code_of(77)
    text = write_letter(LETTER, code, QUICK_COST)
    broken = "\ufeff" + "\r\n  ".join(text[n : n + 70] for n in range(0, len(text), 70)).lower() + "\n"
    assert read_letter(broken.encode(), code) == LETTER
    assert re.fullmatch(r"[0-9A-Z:$%*+./ -]+", text), "what a QR code holds in its short form"


@given(st.binary(max_size=200), st.booleans())
def test_whatever_is_no_letter_is_refused(content: bytes, begins: bool) -> None:
    found = letter_refused((PREFIX.encode() if begins else b"") + content, code_of(1))
    assert found in {"no_enrolment_file", "wrong_code"}


def test_a_letter_of_a_newer_program_is_said_to_be_one() -> None:
    newer = b"".join(box.seal([b"not compressed"], code_of(3), "stepwell enrolment 1", QUICK_COST))

    assert letter_refused((PREFIX + base64.b32encode(newer).decode()).encode(), code_of(3)) == "enrolment_newer"
    assert letter_refused(b"STEPWELL-ENROLMENT-2:AAAA", code_of(3)) == "enrolment_newer"


def test_nothing_of_a_letter_is_shown_by_accident() -> None:
    assert "ana" not in repr(LETTER).lower()
    assert msgspec.structs.asdict(LETTER)["name"] == "Ana Łuk-Obi"
