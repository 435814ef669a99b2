# SPDX-License-Identifier: Apache-2.0
"""The file in which an organisation writes its rules about lessons, questions and modules, and how it looks.

It is read strictly. The rules are kept here, the look by `app.livery`.

Rules:

1. `organisation.toml` is a list of `[[resource]]`, each with `pack`, one of `lesson`, `item` and `module`, `rule`, and
   `because`: plain words that people are shown. `rule` is "pin" (a lesson or a module: comes first), "replace" (a
   lesson: `with` names the one that is shown wherever this one would be) or "forbid" (never shown, never asked).
2. Anything else is an error that says line and key, and then the rules stay what they were.
3. A thing has one rule, and no replacement is itself replaced or forbidden.
4. `[look]` may say `name`, `accent` ("#RRGGBB"), `logo` and `logo_dark`: files beside this one, or in a folder beside
   it. It is no rule: a file without it changes nothing of the look, and one with nothing else changes no rule.

Worked example:

    [[resource]]
    pack = "care-essentials"
    lesson = "washing-hands"
    rule = "replace"
    with = "washing-hands-again"
    because = "Our sinks have no taps."

    [look]
    name = "Harbour Care"
    accent = "#C8102E"
    logo = "harbour.svg"
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import msgspec

from app.errors import Refusal
from app.livery import LONGEST_NAME, Livery, tidy
from app.organisation import NO_RULES, Kind, Rule, Rules, Verb
from app.record.meta import read_note, set_note
from content_packs.toml_lines import TomlLines
from content_packs.toml_read import NotToml, loads

if TYPE_CHECKING:
    from sqlite_utils import Database

NOTE = "organisation_rules"
"""The name under which the text of the rules is kept."""
_TABLE = "resource"
_LOOK = "look"
_LOOK_KEYS = ("name", "accent", "logo", "logo_dark")
ALLOWED: Mapping[Kind, tuple[Verb, ...]] = {
    Kind.LESSON: (Verb.PIN, Verb.REPLACE, Verb.FORBID),
    Kind.ITEM: (Verb.FORBID,),
    Kind.MODULE: (Verb.PIN, Verb.FORBID),
}


class RulesBroken(ValueError):  # noqa: N818 - named for what happened
    """A file that is no list of rules. `code` says why, `line` (from 1) and `params` where and with what."""

    def __init__(self, code: str, line: int, **params: str) -> None:
        super().__init__(code, line, params)
        self.code, self.line, self.params = code, line, params


class LookTable(msgspec.Struct, frozen=True, kw_only=True):
    """What `[look]` says: texts that are fit to be kept, and the logos as paths beside the file. "" is not set."""

    name: str = ""
    accent: str = ""
    logo: str = ""
    logo_dark: str = ""


class OrganisationFile(msgspec.Struct, frozen=True, kw_only=True):
    """A whole `organisation.toml`. `look`: None where it has no such table; `ruled`: it has rules, or no look."""

    rules: Rules
    look: LookTable | None
    ruled: bool


def read_organisation(text: str) -> OrganisationFile:
    """Read the text of an `organisation.toml`. Raises RulesBroken."""
    tables, lines = _tables(text)
    look = _look(tables[_LOOK], lines) if _LOOK in tables else None
    return OrganisationFile(rules=_rules(tables, lines), look=look, ruled=_TABLE in tables or look is None)


def read_rules(text: str) -> Rules:
    """Read the rules of an `organisation.toml`, which is checked as a whole. Raises RulesBroken."""
    return read_organisation(text).rules


def _tables(text: str) -> tuple[dict[str, Any], TomlLines]:
    try:
        tables = loads(text)
    except NotToml as error:
        at = re.search(r"at line (\d+)", str(error))
        raise RulesBroken("not_toml", int(at[1]) if at else text.count("\n") + 1) from error
    lines = TomlLines(text)
    for key in tables:
        if key not in {_TABLE, _LOOK}:
            raise RulesBroken("unknown_key", lines.line((key,)), key=key)
    return tables, lines


def _rules(tables: Mapping[str, Any], lines: TomlLines) -> Rules:
    resources = tables.get(_TABLE, [])
    if not isinstance(resources, list) or not all(isinstance(table, dict) for table in resources):
        raise RulesBroken("not_a_list", lines.line((_TABLE,)), key=_TABLE)
    rules = tuple(_rule(table, n, lines) for n, table in enumerate(resources))
    _check_together(rules, lines)
    return Rules(rules)


def _look(table: object, lines: TomlLines) -> LookTable:
    """Read `[look]`; whether the logos are there, and pictures, is for whoever opens them."""
    if not isinstance(table, dict):
        raise RulesBroken("look_no_table", lines.line((_LOOK,)), key=_LOOK)
    for key, value in table.items():
        at = lines.line((_LOOK, key))
        if key not in _LOOK_KEYS:
            raise RulesBroken("look_unknown_key", at, key=key)
        if not isinstance(value, str) or not value.strip():
            raise RulesBroken("no_text", at, key=key)
        if key.startswith("logo"):
            _check_beside(key, value, at)
        elif key == "name" and not _fits(Livery(name=value)):
            raise RulesBroken("look_name", at, key=key, most=str(LONGEST_NAME))
        elif key == "accent" and not _fits(Livery(accent=value)):
            raise RulesBroken("look_accent", at, key=key)
    if "logo_dark" in table and "logo" not in table:
        raise RulesBroken("look_logo_dark", lines.line((_LOOK, "logo_dark")), key="logo_dark")
    return msgspec.convert(table, LookTable)


def _fits(livery: Livery) -> bool:
    try:
        return bool(tidy(livery))
    except Refusal:
        return False


def _check_beside(key: str, value: str, at: int) -> None:
    """A file that is handed on names no other file of the computer that reads it."""
    path = PurePosixPath(value)
    if "\\" in value or ":" in value or path.is_absolute() or ".." in path.parts:
        raise RulesBroken("look_logo_elsewhere", at, key=key)


def rules_text(text: str) -> str:
    """Return the rules of a text without its `[look]`, as TOML that an older program reads too. Raises RulesBroken.

    A text without a look is returned as it is, with its remarks.
    """
    file = read_organisation(text)
    return text if file.look is None else written(file.rules)


def written(rules: Rules) -> str:
    """Return rules as the text of an `organisation.toml`."""
    return "\n".join(_written(rule) for rule in rules.rules)


def _written(rule: Rule) -> str:
    """One `[[resource]]`. JSON writes a text as a basic string of TOML, but for DEL (TOML 1.0, "String")."""
    said = {"pack": rule.pack, rule.kind.value: rule.id, "rule": rule.verb.value, "with": rule.instead}
    said["because"] = rule.because
    texts = (f"{key} = {_quoted(value)}" for key, value in said.items() if value)
    return "[[resource]]\n" + "\n".join(texts) + "\n"


def _quoted(value: str) -> str:
    return msgspec.json.encode(value).decode().replace("\x7f", "\\u007f")


def kept_text(database: Database) -> str:
    """Return the text of the rules that are kept here; empty when there are none."""
    note = read_note(database, NOTE)
    return msgspec.json.decode(note, type=str) if note else ""


def kept_rules(database: Database) -> Rules:
    """Return the rules that are kept here; none of them when a newer program wrote what this one cannot read."""
    try:
        return read_rules(kept_text(database))
    except RulesBroken:
        return NO_RULES


def keep_rules(database: Database, text: str) -> None:
    """Keep these rules from now on (an open window obeys them between two attempts); an empty text takes them all back.

    Raises RulesBroken, and `StoreFailed`; the rules that were kept before then stay. A `[look]` is left out.
    """
    set_note(database, NOTE, msgspec.json.encode(rules_text(text)).decode())


def _rule(table: Mapping[str, Any], number: int, lines: TomlLines) -> Rule:
    """Read one `[[resource]]`, the `number`-th from 0."""

    def broken(code: str, key: str, **params: str) -> RulesBroken:
        return RulesBroken(code, lines.line((_TABLE, number, key)), key=key, **params)

    for key, value in table.items():
        if key not in {"pack", "rule", "because", "with", *Kind}:
            raise broken("unknown_key", key)
        if not isinstance(value, str) or not value.strip():
            raise broken("no_text", key)
    kinds = [kind for kind in Kind if kind in table]
    if len(kinds) != 1:
        raise broken("which_thing", "pack")
    missing = next((key for key in ("pack", "rule", "because") if key not in table), "")
    if missing:
        raise broken("missing_key", missing)
    allowed = ALLOWED[kinds[0]]
    if table["rule"] not in allowed:
        raise broken("no_such_rule", "rule", rule=table["rule"], kind=kinds[0].value, allowed=", ".join(allowed))
    verb = Verb(table["rule"])
    if ("with" in table) is not (verb is Verb.REPLACE):
        raise broken("with_when_replacing", "with" if "with" in table else "rule")
    return Rule(table["pack"], kinds[0], table[kinds[0]], verb, table["because"].strip(), table.get("with", ""))


def _check_together(rules: tuple[Rule, ...], lines: TomlLines) -> None:
    """Check that each thing has one rule, and that no replacement is itself replaced or forbidden."""
    seen: set[tuple[str, Kind, str]] = set()
    for number, rule in enumerate(rules):
        if (rule.pack, rule.kind, rule.id) in seen:
            raise RulesBroken("second_rule", lines.line((_TABLE, number, rule.kind)), key=rule.kind, id=rule.id)
        seen.add((rule.pack, rule.kind, rule.id))
    gone = {(r.pack, r.id) for r in rules if r.kind is Kind.LESSON and r.verb is not Verb.PIN}
    for number, rule in enumerate(rules):
        if rule.instead and (rule.pack, rule.instead) in gone:
            raise RulesBroken("gone_itself", lines.line((_TABLE, number, "with")), key="with", id=rule.instead)
