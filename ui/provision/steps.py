# SPDX-License-Identifier: Apache-2.0
"""What a provisioning file has done to a device, step by step: each compares first, and does what differs.

So the same file twice does nothing the second time, and after a pulled plug it goes on where it was cut short: what a
step writes is one transaction, or one file that is whole.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from app.connecting import SYSTEM_PROXY, VERSIONS, Connecting, LrsSecrets, LrsSetting
from app.lrs_setting import certificate_name, keep_certificate, read_secrets
from app.record.meta import read_meta, set_organisation
from app.repository.installed import installed_versions
from app.repository.ledger import Choice, Ledger, SourceSetting
from app.repository.source import READING_KEY
from app.repository.source_file import MOST_BYTES, SourceFile, checked_place, read_source_file
from app.settings.places import read_small
from app.settings.reading import Flaw
from app.sites import device_site
from content_packs.library import PackLibrary
from ui.compose.pack_side import root_of
from ui.provision.checks import authority, is_file, roster_of
from ui.setting_up import build_starter_packs, organisation_iri

if TYPE_CHECKING:
    from app.people.roster import RosterReport
    from ui.compose import Program
    from ui.provision.sheet import Sheet


class Secrets(NamedTuple):
    """What came on standard input or from files; "" where nothing did."""

    lrs: str = ""
    pin: str = ""
    proxy: str = ""


class Step(NamedTuple):
    """One step. `wanted`: the file asks for it; `same`: nothing is to be done; `do` raises what the program raises.

    `left`: what could not be done, once it was done.
    """

    name: str
    wanted: Callable[[Sheet], bool]
    same: Callable[[Program, Sheet, Secrets], bool]
    do: Callable[[Program, Sheet, Secrets], object]
    left: Callable[[Program, Sheet], list[Flaw]] = lambda _program, _sheet: []


def _organisation_same(program: Program, sheet: Sheet, _secrets: Secrets) -> bool:
    meta = read_meta(program.database)
    return meta is not None and meta.organisation == organisation_iri(sheet.text("organisation"))


def _organisation(program: Program, sheet: Sheet, _secrets: Secrets) -> None:
    name = organisation_iri(sheet.text("organisation"))
    with program.managing("organisation_named", organisation=name, left_behind=0):
        set_organisation(program.database, name)


def _site_same(program: Program, sheet: Sheet, _secrets: Secrets) -> bool:
    return device_site(program.database) == " ".join(sheet.text("site").split())


def _site(program: Program, sheet: Sheet, _secrets: Secrets) -> None:
    program.people.set_site(sheet.text("site"))


def _missing(program: Program, sheet: Sheet) -> list[str]:
    """Return the packs that are not installed, as the file names them; of a file, its very version."""
    here = installed_versions(program.library)
    missing = []
    for pack in sheet.texts("packs"):
        if not is_file(pack):
            known = pack in here
        else:
            with TemporaryDirectory(prefix="stepwell-") as folder:
                tried = PackLibrary(Path(folder)).install(sheet.path(pack))
            known = tried.version in here.get(tried.id, ())
        if not known:
            missing.append(pack)
    return missing


def _packs_same(program: Program, sheet: Sheet, _secrets: Secrets) -> bool:
    return not _missing(program, sheet)


def _packs(program: Program, sheet: Sheet, _secrets: Secrets) -> None:
    missing = _missing(program, sheet)
    with TemporaryDirectory(prefix="stepwell-") as folder:
        built = build_starter_packs(Path(folder), {pack for pack in missing if not is_file(pack)})
        for file in (*built, *(sheet.path(pack) for pack in missing if is_file(pack))):
            pack = program.library.install(file)
            program.managed("pack_installed", pack=pack.id, version=pack.version)


def _source(sheet: Sheet) -> tuple[SourceFile, SourceSetting]:
    told = read_source_file(read_small(sheet.path(sheet.text("repository.source")), MOST_BYTES))
    place = sheet.text("repository.place") or told.place
    where = place if "://" in place else str(sheet.path(place))
    return told, SourceSetting(name=told.name, place=checked_place(where), root=root_of(told))


def _choice(sheet: Sheet) -> Choice | None:
    take = sheet.texts("repository.take")
    return Choice(all=False, packs=tuple(sorted(set(take)))) if take else None


def _repository_same(program: Program, sheet: Sheet, _secrets: Secrets) -> bool:
    told, setting = _source(sheet)
    key = program.keys.secret(READING_KEY) or ""
    chosen = Ledger(program.database).choice()
    return program.pack_source.setting() == setting and key == told.reading_key and _choice(sheet) in {None, chosen}


def _repository(program: Program, sheet: Sheet, _secrets: Secrets) -> None:
    told, setting = _source(sheet)
    if program.pack_source.setting() != setting or (program.keys.secret(READING_KEY) or "") != told.reading_key:
        program.set_pack_source(told, setting.place)
    choice = _choice(sheet)
    if choice is not None:
        program.tending.choose(choice.packs)


def operator_set(program: Program, sheet: Sheet) -> bool:
    """Say whether the operator is here, with a PIN that counts."""
    who = sheet.text("operator.id")
    known = {card.id: card for card in program.accounts.cards()}
    return who in known and known[who].role == "operator" and program.accounts.has_pin(who)


def _operator_same(program: Program, sheet: Sheet, _secrets: Secrets) -> bool:
    return operator_set(program, sheet)


def _operator(program: Program, sheet: Sheet, secrets: Secrets) -> None:
    who = sheet.text("operator.id")
    known = {card.id: card for card in program.accounts.cards()}
    if who not in known:
        language = sheet.text("operator.language") or "en"
        program.accounts.add(id=who, name=sheet.text("operator.name"), role="operator", language=language)
    elif known[who].role != "operator":
        program.people.set_role(who, device_site(program.database), "operator")
    if not program.accounts.has_pin(who):
        program.accounts.begin_with(who, sheet.text("operator.pin_hash"), temporary=secrets.pin)


def people(program: Program, sheet: Sheet, *, dry_run: bool) -> RosterReport:
    """Take the list of people in, or say what would come of it."""
    return program.rosters.import_roster(roster_of(sheet), dry_run=dry_run)


def refused_people(program: Program, sheet: Sheet) -> list[Flaw]:
    """Return a flaw for each line of the list that is refused here and now."""
    file = sheet.path(sheet.text("people")).name
    return [
        Flaw(code="line_refused", file=file, line=line.line, params={"why": line.code, "file": file})
        for line in people(program, sheet, dry_run=True).lines
        if line.outcome == "refused"
    ]


def _people_same(program: Program, sheet: Sheet, _secrets: Secrets) -> bool:
    report = people(program, sheet, dry_run=True)
    return not any(report.count(outcome) for outcome in ("added", "changed", "refused"))


def _people(program: Program, sheet: Sheet, _secrets: Secrets) -> None:
    people(program, sheet, dry_run=False)


def _lrs(sheet: Sheet) -> LrsSetting:
    how = Connecting(
        version=sheet.text("lrs.xapi_version") or VERSIONS[0],
        proxy=sheet.text("lrs.proxy") or SYSTEM_PROXY,
        proxy_user=sheet.text("lrs.proxy_user"),
        ca_file=certificate_name(authority(sheet)) if sheet.text("lrs.ca_file") else "",
    )
    return LrsSetting(sheet.text("lrs.endpoint"), sheet.text("lrs.key"), how)


def lrs_set(program: Program, sheet: Sheet) -> bool:
    """Say whether this LRS is set, whatever its secrets."""
    return program.lrs() == _lrs(sheet)


def _lrs_same(program: Program, sheet: Sheet, secrets: Secrets) -> bool:
    kept = read_secrets(program.keys)
    return lrs_set(program, sheet) and secrets.lrs in {"", kept.secret} and secrets.proxy in {"", kept.proxy}


def _set_lrs(program: Program, sheet: Sheet, secrets: Secrets) -> None:
    wanted, kept = _lrs(sheet), LrsSecrets("")
    if lrs_set(program, sheet):  # one of its secrets is another one; of the other, perhaps nobody told it again
        kept = read_secrets(program.keys)
    proxy = secrets.proxy or kept.proxy
    if sheet.text("lrs.ca_file"):
        keep_certificate(program.home.lrs, authority(sheet))
    program.set_lrs(wanted.endpoint, wanted.key, LrsSecrets(secrets.lrs or kept.secret, proxy=proxy), wanted.connecting)


def _settings_same(program: Program, sheet: Sheet, _secrets: Secrets) -> bool:
    now = {each.key: each.value for each in program.settings.listed()}
    return all(now[key] == value for key, value in sheet.settings.values.items())


def _settings(program: Program, sheet: Sheet, _secrets: Secrets) -> None:
    for key, value in sheet.settings.values.items():
        program.settings.put(key, value)


BEFORE = (
    Step("organisation", lambda sheet: bool(sheet.text("organisation")), _organisation_same, _organisation),
    Step("site", lambda sheet: bool(sheet.text("site")), _site_same, _site),
    Step("packs", lambda sheet: bool(sheet.texts("packs")), _packs_same, _packs),
    Step("repository", lambda sheet: sheet.has("repository"), _repository_same, _repository),
)
"""Done first: what comes after needs the packs, which a program sees when it is opened anew."""
AFTER = (
    Step("operator", lambda sheet: sheet.has("operator"), _operator_same, _operator),
    Step("people", lambda sheet: bool(sheet.text("people")), _people_same, _people, refused_people),
    Step("lrs", lambda sheet: sheet.has("lrs"), _lrs_same, _set_lrs),
    Step("settings", lambda sheet: bool(sheet.settings.values), _settings_same, _settings),
)
