# SPDX-License-Identifier: Apache-2.0
"""Whatever is in a file that somebody brings, or in a statement that is pulled: an answer, or one sentence why not.

Each kind of file is tried as any bytes at all, and as a good one that was bent: cut, torn, with pieces of its own
grammar in the wrong places, nested without end. Packs and the files of authors (GIFT, QTI, Moodle XML, CSV, XLSX of
questions) are tried where their readers are: `content_packs/test_archive_fuzz.py`, `content_packs/test_source_fuzz.py`,
`content_packs/importing/test_fuzz.py`.
"""

from __future__ import annotations

import contextlib
import json
import tempfile
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.carrying.letter import PREFIX, read_letter
from app.carrying.lines import byte_lines, read_line
from app.errors import Refusal
from app.figures.reading import read_figures
from app.item_file import NotAnItemFile, read_item_file
from app.organisation_file import RulesBroken, read_organisation
from app.people.roster_file import read_roster
from app.playlists.file import decoded, encoded
from app.record.home import Home
from app.record.key_check import read_check
from app.record.keys import KeyStore
from app.record.tombstones import read_file as read_tombstones
from app.repository.errors import RepositoryFailed
from app.repository.source_file import read_source_file
from app.settings.reading import read_content
from app.signing import opened, read_key_file
from app.statements.manifest import read_manifest
from app.statements.replay import event
from ui.provision.checks import check
from ui.provision.sheet import read_sheet
from ui.table_files import Table, as_xlsx

CODE = "7q2m a9xk 4hjc"
GOLDEN = Path(__file__).parents[1] / "app" / "golden_statements"
PROVISION = b"""site = "North"
packs = ["care-essentials"]
people = "file.json"
[operator]
id = "rosa"
name = "Rosa"
pin_hash = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
[lrs]
endpoint = "https://a.example/"
key = "k"
secret_file = "file.json"
proxy = "http://proxy.example:80"
[repository]
source = "file.json"
[settings.kiosk]
idle_s = 60
"""


class Kind(NamedTuple):
    """One kind of file: good ones, how one is read, and what may be said instead of an answer."""

    good: Callable[[], Iterable[bytes]]
    read: Callable[[bytes], object]
    said: type[Exception] = Refusal


def on_disk(read: Callable[[Path], object]) -> Callable[[bytes], object]:
    """Read what is in a file of this name only."""

    def of(content: bytes) -> object:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "file.json"
            file.write_bytes(content)
            return read(file)

    return of


def beside_the_database(name: str, read: Callable[[Home], object]) -> Callable[[bytes], object]:
    """Read a small file of the data folder."""

    def of(content: bytes) -> object:
        with tempfile.TemporaryDirectory() as folder:
            home = Home(Path(folder))
            (home.path / name).write_bytes(content)
            return read(home)

    return of


def statements(content: bytes) -> object:
    """Read statements as they come from an LRS or on a stick."""
    pieces = [content[at : at + 4096] for at in range(0, len(content), 4096)]
    found = []
    for number, raw in byte_lines(lambda _most: pieces.pop(0) if pieces else b""):
        statement = read_line(number, raw).statement
        found += [event(statement, "https://learn.example"), read_manifest(statement, "https://learn.example")]
    return found


def golden() -> list[bytes]:
    texts = (path.read_bytes() for path in sorted(GOLDEN.glob("*.json")))
    return [json.dumps(json.loads(text)).encode() for text in texts]


def token() -> list[bytes]:
    import base64

    head = {"alg": "RS256", "typ": "a", "jwk": {"kty": "RSA", "n": "AQAB", "e": "AQAB"}}
    return [b".".join(base64.urlsafe_b64encode(part).rstrip(b"=") for part in (json.dumps(head).encode(), b"{}", b"x"))]


ROSTER = b'name;site;role;left\n"Ana; M";North;learner;\nBo;South;supervisor;2026-01-31\n'
FIGURES = b'week,site,falls\n2026-01-05,North,3\n05/02/2026,South,"1,5"\n'
ORGANISATION = (
    b'[rules]\n"care-essentials" = { needed = ["a"], first = "b" }\n[look]\nname = "Sea View"\naccent = "#0a6"\n'
)
SETTINGS = b'[look]\ntheme = "dark"\n[kiosk]\nstart = true\n# end\nlocked = ["look.theme"]\n'
SOURCE = (
    b'{"stepwell_source": 1, "name": "n", "place": "https://p.example/", "root": {"signed": {}}, "reading_key": ""}'
)
KIND: dict[str, Kind] = {
    "roster": Kind(lambda: [ROSTER, table()], lambda content: read_roster(content, "a.csv")),
    "key figures": Kind(lambda: [FIGURES, table()], lambda content: read_figures(content, "a.csv")),
    "organisation": Kind(
        lambda: [ORGANISATION], lambda content: read_organisation(content.decode("utf-8", "replace")), RulesBroken
    ),
    "settings": Kind(lambda: [SETTINGS], lambda content: read_content(content, "s.toml", may_lock=True)),
    "provisioning": Kind(lambda: [PROVISION], on_disk(lambda file: check(read_sheet(file), frozenset()))),
    "playlist": Kind(lambda: [encoded("Ours", ())], decoded),
    "enrolment": Kind(lambda: [PREFIX.encode() + b"MFRGGZDFMZTWQ2LK"], lambda content: read_letter(content, CODE)),
    "passport or badge": Kind(token, lambda content: opened(content.decode("ascii", "replace"), "a")),
    "key of a signer": Kind(lambda: [b'{"name":"n","jwk":{"kty":"RSA","n":"AQAB","e":"AQAB"}}'], read_key_file),
    "pack source": Kind(lambda: [SOURCE], read_source_file, RepositoryFailed),
    "questions": Kind(lambda: [b'{"format": 1, "sections": []}'], on_disk(read_item_file), NotAnItemFile),
    "statements": Kind(golden, statements),
    "key check": Kind(lambda: [b'{"home":"a","place":"file","check":"00"}'], on_disk(read_check)),
    "erased": Kind(lambda: [b'{"sha256:00":1}'], beside_the_database("erased.json", read_tombstones)),
    "secrets": Kind(
        lambda: [b'{"lrs":"s"}'], beside_the_database("secrets.json", lambda home: KeyStore(home)._secrets())
    ),
    "change of key": Kind(
        lambda: [b'{"salt":"00","check":"00"}'],
        beside_the_database("key-rotation.json", lambda home: KeyStore(home).swapped()),
    ),
}
NESTED = (
    b"[" * 100_000,
    b'{"a":' * 100_000,
    b"a = " + b"[" * 100_000,
    b"a = " + b"{a=" * 50_000,
    b"[" + b"a." * 50_000,
)
BITS = st.sampled_from(
    [
        *(bytes([sign]) for sign in b"{}[]\"'\\,;:=.#\n\r\t\x00\xff"),
        *(b"null", b"NaN", b"1e999", b"-1", b"9" * 400, b"true", b'"\\ud800"', b"\xed\xa0\x80", b"\xef\xbb\xbf"),
        *(b"1970-01-01", b"9999-99-99", b"[[a]]\n", b"a.b.c = 1\n", b'"""', b"\xe2\x80\xae", b"=cmd|' /C calc'!A0"),
    ]
)


@cache
def table() -> bytes:
    return as_xlsx([Table("a", ("name", "week", "site", "falls"), (("Ana", "2026-01-05", "North", 3),))])


@cache
def good_of(name: str) -> tuple[bytes, ...]:
    return tuple(KIND[name].good())


@st.composite
def bent(draw: st.DrawFn, name: str) -> bytes:
    """A good file in which up to four places were cut out, put in, doubled or changed."""
    data = bytearray(draw(st.sampled_from(good_of(name))))
    for _ in range(draw(st.integers(1, 4))):
        at, to = sorted((draw(st.integers(0, len(data))), draw(st.integers(0, len(data)))))
        match draw(st.sampled_from(["cut", "put", "double", "change", "flip"])):
            case "cut":
                del data[at : min(to, at + 40)]
            case "put":
                data[at:at] = draw(BITS)
            case "double":
                data[at:at] = data[at : min(to, at + 200)]
            case "change":
                data[at : at + 3] = draw(BITS)
            case _:
                if at < len(data):
                    data[at] ^= draw(st.integers(1, 255))
    return bytes(data)


def endured(name: str, content: bytes) -> None:
    kind = KIND[name]
    with contextlib.suppress(kind.said):
        kind.read(content)


@pytest.mark.parametrize("name", KIND)
def test_a_good_file_is_read(name: str) -> None:
    for content in good_of(name):
        endured(name, content)


@pytest.mark.parametrize("name", KIND)
@given(data=st.data())
def test_a_file_that_was_bent(name: str, data: st.DataObject) -> None:
    endured(name, data.draw(bent(name)))


@pytest.mark.parametrize("name", KIND)
@given(content=st.binary(max_size=300))
def test_any_bytes_at_all(name: str, content: bytes) -> None:
    endured(name, content)


@pytest.mark.parametrize("name", KIND)
def test_what_is_nested_without_end_or_is_no_text(name: str) -> None:
    for content in (
        *NESTED,
        b'{"\xff": 1}',
        b'{"a": "\xff"}',
        b'{"a": "\\ud800"}',
        b"\xff\xfe\x00",
        b"",
        b"\x00" * 5000,
    ):
        endured(name, content)
