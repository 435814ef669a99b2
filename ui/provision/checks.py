# SPDX-License-Identifier: Apache-2.0
"""What can be known to be wrong with a provisioning file before anything is touched."""

from __future__ import annotations

import ssl
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.accounts import ROLES
from app.connecting import SYSTEM_PROXY, VERSIONS, endpoint_flaw, has_address, proxy_flaw
from app.errors import Refusal
from app.hashing import LEAST_KIB, LEAST_PASSES, MOST_KIB, MOST_PASSES
from app.people.roster_file import read_roster
from app.people.standing import tidy_site
from app.pins import checked as checked_pin
from app.repository.source_file import MOST_BYTES, checked_place, read_source_file
from app.settings.places import is_there, read_small, system_folder
from app.settings.reading import NAME, Flaw, read_file
from app.text import is_id, tidy_name
from content_packs.findings import PackRejected
from content_packs.library import PackLibrary
from content_packs.names import LANGUAGE
from ui.compose.pack_side import root_of
from ui.setting_up import offers

if TYPE_CHECKING:
    from app.people.roster_file import Roster
    from ui.provision.sheet import Sheet

MOST_FILE = 11_000_000
MOST_SECRET = 4_000
_MOST_AUTHORITY = 1_000_000
_MOST_LANES, _LEAST_HASH, _MOST_NAME = 8, 16, 200


def check(sheet: Sheet, here: frozenset[str], *, lrs_set: bool = False, operator_set: bool = False) -> list[Flaw]:
    """Return what is wrong. `here`: packs that are installed. `lrs_set`, `operator_set`: done, no secret is needed."""
    if sheet.flaws and not sheet.said and not sheet.settings.values:
        return list(sheet.flaws)
    return [
        *sheet.flaws,
        *_site(sheet),
        *_operator(sheet, done=operator_set),
        *_lrs(sheet, done=lrs_set),
        *_repository(sheet),
        *_packs(sheet, here),
        *_people(sheet),
        *_locked(sheet),
    ]


def _site(sheet: Sheet) -> Iterator[Flaw]:
    if len(sheet.text("organisation")) > _MOST_NAME:
        yield sheet.flaw("bad_value", "organisation", allowed=f"a text of at most {_MOST_NAME} characters")
    if sheet.text("site"):
        try:
            tidy_site(sheet.text("site"))
        except Refusal:
            yield sheet.flaw("bad_site", "site")


def _operator(sheet: Sheet, *, done: bool) -> Iterator[Flaw]:
    if not sheet.has("operator"):
        return
    if sheet.text("operator.id") and not is_id(sheet.text("operator.id")):
        yield sheet.flaw("bad_id", "operator.id")
    if sheet.text("operator.name") and not tidy_name(sheet.text("operator.name")):
        yield sheet.flaw("bad_value", "operator.name", allowed="a name")
    if sheet.text("operator.language") and not LANGUAGE.fullmatch(sheet.text("operator.language")):
        yield sheet.flaw("bad_value", "operator.language", allowed="a language, as in en or pt-BR")
    ways = [key for key in ("pin_hash", "one_time_pin_file", "one_time_pin_stdin") if sheet.said.get(f"operator.{key}")]
    if len(ways) != 1:
        yield sheet.flaw("one_pin", "operator.id")
    elif ways[0] == "pin_hash" and not strong(sheet.text("operator.pin_hash")):
        yield sheet.flaw("weak_hash", "operator.pin_hash")
    elif ways[0] == "one_time_pin_file" and not done:
        yield from _secret_file(sheet, "operator.one_time_pin_file")


def pin_flaws(sheet: Sheet, pin: str) -> list[Flaw]:
    """Return what is wrong with a one-time PIN, once it was read. None is needed where `pin` is empty."""
    if not pin or not sheet.has("operator"):
        return []
    key = "operator.one_time_pin_file" if sheet.text("operator.one_time_pin_file") else "operator.one_time_pin_stdin"
    try:
        checked_pin(pin)
    except Refusal:
        return [sheet.flaw("bad_pin", key)]
    return []


def strong(hashed: str) -> bool:
    """Say whether this is a hash of argon2id that costs enough, and no more than a device has."""
    from argon2 import Type, extract_parameters  # noqa: PLC0415 - few files give a hash
    from argon2.exceptions import InvalidHashError  # noqa: PLC0415

    try:
        found = extract_parameters(hashed)
    except InvalidHashError:
        return False
    costs = LEAST_KIB <= found.memory_cost <= MOST_KIB and LEAST_PASSES <= found.time_cost <= MOST_PASSES
    return found.type is Type.ID and costs and found.parallelism <= _MOST_LANES and found.hash_len >= _LEAST_HASH


def _lrs(sheet: Sheet, *, done: bool) -> Iterator[Flaw]:
    if not sheet.has("lrs"):
        return
    if sheet.text("lrs.endpoint") and (why := endpoint_flaw(sheet.text("lrs.endpoint"))):
        yield sheet.flaw(f"lrs_{why}", "lrs.endpoint")
    if sheet.text("lrs.xapi_version") not in {"", *VERSIONS}:
        yield sheet.flaw("bad_value", "lrs.xapi_version", allowed=" or ".join(VERSIONS))
    if (file := sheet.text("lrs.ca_file")) and not _is_authority(authority(sheet)):
        yield sheet.flaw("bad_authority", "lrs.ca_file", file=file)
    if proxy_flaw(sheet.text("lrs.proxy") or SYSTEM_PROXY):
        yield sheet.flaw("bad_value", "lrs.proxy", allowed="an address without credentials, system or none")
    ways = [key for key in ("secret_file", "secret_stdin") if sheet.said.get(f"lrs.{key}")]
    if len(ways) != 1:
        yield sheet.flaw("one_secret", "lrs.key")
    elif ways[0] == "secret_file" and not done:
        yield from _secret_file(sheet, "lrs.secret_file")
    yield from _proxy_user(sheet, done=done)


def authority(sheet: Sheet) -> bytes:
    """Return the authority that the file names for the LRS, in PEM, empty where it cannot be read."""
    try:
        content = read_small(sheet.path(sheet.text("lrs.ca_file")), _MOST_AUTHORITY)
    except OSError:
        return b""
    return content.rstrip() + b"\n" if len(content) <= _MOST_AUTHORITY else b""


def _is_authority(content: bytes) -> bool:
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=content.decode("ascii"))
    except (OSError, ValueError):
        return False
    return True


def _proxy_user(sheet: Sheet, *, done: bool) -> Iterator[Flaw]:
    ways = [key for key in ("proxy_password_file", "proxy_password_stdin") if sheet.said.get(f"lrs.{key}")]
    user, proxy = sheet.text("lrs.proxy_user"), sheet.text("lrs.proxy") or SYSTEM_PROXY
    if (user or ways) and not (user and len(ways) == 1 and has_address(proxy)):
        yield sheet.flaw("one_proxy_password", "lrs.proxy_user" if user else f"lrs.{ways[0]}")
    elif ways == ["proxy_password_file"] and not done:
        yield from _secret_file(sheet, "lrs.proxy_password_file")


def _secret_file(sheet: Sheet, key: str) -> Iterator[Flaw]:
    path = sheet.path(sheet.text(key))
    try:
        content, mode = read_small(path, MOST_SECRET), path.stat().st_mode
    except OSError:
        yield sheet.flaw("no_file", key, file=path.name)
        return
    if sys.platform != "win32" and mode & 0o077:
        yield sheet.flaw("open_secret", key, file=path.name)
    if len(content) > MOST_SECRET or not content.strip():
        yield sheet.flaw("empty_secret", key, file=path.name)


def _repository(sheet: Sheet) -> Iterator[Flaw]:
    if not sheet.text("repository.source"):
        return
    try:
        told = read_source_file(read_small(sheet.path(sheet.text("repository.source")), MOST_BYTES))
        root_of(told)
        if not checked_place(sheet.text("repository.place") or told.place):
            yield sheet.flaw("no_place", "repository.source")
    except OSError:
        yield sheet.flaw("no_file", "repository.source", file=sheet.text("repository.source"))
    except Refusal:
        yield sheet.flaw("bad_source", "repository.source", file=sheet.text("repository.source"))


def _packs(sheet: Sheet, here: frozenset[str]) -> Iterator[Flaw]:
    """Files are installed into a folder that is thrown away: what the real one refuses, that one refuses."""
    ships = {offer.id for offer in offers()}
    for pack in sheet.texts("packs"):
        path = sheet.path(pack)
        if not is_file(pack):
            if pack not in ships | here:
                yield sheet.flaw("no_pack", "packs", pack=pack)
        elif not is_there(path):
            yield sheet.flaw("no_file", "packs", file=pack)
        else:
            with TemporaryDirectory(prefix="stepwell-") as folder:
                try:
                    PackLibrary(Path(folder)).install(path)
                except (PackRejected, OSError):
                    yield sheet.flaw("bad_pack", "packs", file=pack)


def is_file(pack: str) -> bool:
    """Say whether a pack is named by its file rather than by its id."""
    return pack.endswith(".stepwell")


def roster_of(sheet: Sheet) -> Roster:
    """Read the list of people. Raises OSError, Refusal."""
    path = sheet.path(sheet.text("people"))
    return read_roster(read_small(path, MOST_FILE), path.name)


def _people(sheet: Sheet) -> Iterator[Flaw]:
    if not sheet.text("people"):
        return
    path = sheet.path(sheet.text("people"))
    try:
        roster = roster_of(sheet)
    except OSError:
        yield sheet.flaw("no_file", "people", file=path.name)
        return
    except Refusal:
        yield sheet.flaw("bad_people", "people", file=path.name)
        return
    seen: set[str] = set()
    for row in roster.rows:
        wrong = ""
        if not is_id(row.fields.get("id", "")):
            wrong = "line_id"
        elif row.fields["id"] in seen:
            wrong = "line_twice"
        elif (role := row.fields.get("role", "").lower()) not in {"", *ROLES}:
            wrong = "line_role"
        elif row.fields["id"] == sheet.text("operator.id") and role not in {"", "operator"}:
            wrong = "line_operator"
        seen.add(row.fields.get("id", ""))
        if wrong:
            yield Flaw(code=wrong, file=path.name, line=row.line)


def _locked(sheet: Sheet) -> Iterator[Flaw]:
    """A setting that the system-wide file of this device locks cannot be another one."""
    system = read_file(system_folder() / NAME, may_lock=True)
    for key, value in sheet.settings.values.items():
        if key in system.locked and system.values.get(key) != value:
            yield sheet.flaw("is_locked", f"settings.{key}", by="system file")
