# SPDX-License-Identifier: Apache-2.0
"""The pack as `content.json`: written in one piece, read question by question, so that an unknown kind is left out.

What came to format 1 after its first packs (misconceptions, calibration, `known_by`) is written only where there is
some: a pack without them keeps its bytes, and with them the name that its seal gives it. A program that does not know
them reads the pack all the same and leaves them out.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import get_args

import msgspec

from content_packs.findings import PackRejected, Report
from content_packs.model import (
    FORMAT_VERSION,
    Aids,
    Alike,
    Asset,
    Checklist,
    Competency,
    Cycle,
    Item,
    ItemCalibration,
    Lesson,
    Likert,
    Manifest,
    Module,
    Pack,
    Refused,
    Renamed,
    Story,
    Term,
    Variant,
    WorkedExample,
)

_KINDS = frozenset(kind.__struct_config__.tag for kind in get_args(Item))


class _Format(msgspec.Struct, frozen=True):
    format: int


class _Peek(msgspec.Struct, frozen=True):
    manifest: _Format


class _Head(msgspec.Struct, frozen=True):
    kind: str
    id: str


class _RawVariant(Aids, frozen=True, kw_only=True):
    language: str
    title: str = ""
    summary: str = ""
    competencies: tuple[Competency, ...] = ()
    modules: tuple[Module, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    items: tuple[msgspec.Raw, ...] = ()
    ratings: tuple[Likert, ...] = ()
    stories: tuple[Story, ...] = ()
    examples: tuple[WorkedExample, ...] = ()
    checklists: tuple[Checklist, ...] = ()
    cycles: tuple[Cycle, ...] = ()
    glossary: tuple[Term, ...] = ()
    synonyms: tuple[Alike, ...] = ()


class _RawPack(Aids, frozen=True, kw_only=True):
    manifest: Manifest
    competencies: tuple[Competency, ...]
    modules: tuple[Module, ...]
    lessons: tuple[Lesson, ...]
    items: tuple[msgspec.Raw, ...]
    assets: tuple[Asset, ...] = ()
    variants: tuple[_RawVariant, ...] = ()
    ratings: tuple[Likert, ...] = ()
    stories: tuple[Story, ...] = ()
    examples: tuple[WorkedExample, ...] = ()
    checklists: tuple[Checklist, ...] = ()
    cycles: tuple[Cycle, ...] = ()
    refused: tuple[Refused, ...] = ()
    calibration: tuple[ItemCalibration, ...] = ()
    glossary: tuple[Term, ...] = ()
    synonyms: tuple[Alike, ...] = ()
    renamed: tuple[Renamed, ...] = ()


_OF_LESSONS = {"openings", "narration", "films", "captions", "transcript", "pauses", "levels", "try_at_work"}
_LATER = frozenset({"misconception", "calibration", "known_by", "parts_order", "glossary", "synonyms"} | _OF_LESSONS)
_LATER |= {"stories", "examples", "checklists", "cycles"}
_LATER |= {"tags", "for_roles", "for_sites", "emergency"}
_LATER |= frozenset(Aids.__struct_fields__)
_LATER |= {"first_try", "variant", "draw", "formula", "units", "typos", "ratings", "renamed", "open_to"}
"""Keys that are left out where they are empty."""
_DRAWN = "drawn-"
"""Stands before the kind of a question with drawn numbers: a program that cannot draw leaves it out."""
CHECKS = 1
"""Raised whenever `pack_checks` finds more than before: packs that are installed are then checked anew, once."""
_PEEK = msgspec.json.Decoder(_Peek)
_PACK = msgspec.json.Decoder(_RawPack)
_HEAD = msgspec.json.Decoder(_Head)
_ITEM: msgspec.json.Decoder[Item] = msgspec.json.Decoder(Item)


def encode(pack: Pack) -> bytes:
    """The pack as JSON in UTF-8, compact, keys in the order of the types."""
    built = msgspec.to_builtins(pack)
    for part in (built, *built["variants"]):
        for item in part["items"]:
            item["kind"] = _DRAWN + item["kind"] if item["draw"] else item["kind"]
        for lesson in part["lessons"]:
            if not lesson["sources"]:  # came later to lessons alone: other parts keep their empty list
                del lesson["sources"]
    return msgspec.json.encode(_without_empty(built))


def decode(
    content: bytes, file_name: str, members: AbstractSet[str], *, thorough: bool = True, good: bool = False
) -> Pack:
    """The pack of a `content.json`, checked like a source folder; `members` are the paths in its archive.

    Without `thorough` what takes long is left out, for a file that was checked when it was installed. `good`: this very
    content was found good before, by checks that were as strict (`CHECKS`), and only its media are looked for.

    PackRejected("format-newer") when it is of a newer format; PackRejected("content-invalid") when it is not what
    this program writes, with the first thing that does not hold.
    """
    try:
        version = _PEEK.decode(content).manifest.format
        if version > FORMAT_VERSION:
            raise PackRejected("format-newer", {"file": file_name, "format": version, "known": FORMAT_VERSION})
        pack = _assemble(_PACK.decode(content))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise _invalid(file_name, str(error)[:200]) from error
    if not good:
        _check(pack, file_name, thorough)
    for asset in pack.assets:
        if asset.path not in members:
            raise PackRejected("member-missing", {"file": file_name, "member": asset.path})
    return pack


def _without_empty(value: object) -> object:
    if isinstance(value, dict):
        return {key: _without_empty(part) for key, part in value.items() if part or key not in _LATER}
    return [_without_empty(part) for part in value] if isinstance(value, list | tuple) else value


def _assemble(raw: _RawPack) -> Pack:
    items, refused = _known(raw.items)
    variants = []
    for variant in raw.variants:
        fields = {name: getattr(variant, name) for name in variant.__struct_fields__ if name != "items"}
        variants.append(Variant(items=_known(variant.items)[0], **fields))
    return Pack(
        manifest=raw.manifest,
        competencies=raw.competencies,
        modules=raw.modules,
        lessons=raw.lessons,
        items=items,
        **{name: getattr(raw, name) for name in Aids.__struct_fields__},
        stories=raw.stories,
        examples=raw.examples,
        checklists=raw.checklists,
        cycles=raw.cycles,
        assets=raw.assets,
        variants=tuple(variants),
        refused=(*raw.refused, *refused),
        calibration=raw.calibration,
        ratings=raw.ratings,
        glossary=raw.glossary,
        synonyms=raw.synonyms,
        renamed=raw.renamed,
    )


def _known(raws: tuple[msgspec.Raw, ...]) -> tuple[tuple[Item, ...], tuple[Refused, ...]]:
    items, refused = [], []
    for raw in raws:
        head = _HEAD.decode(raw)
        if head.kind in _KINDS:
            items.append(_ITEM.decode(raw))
        elif head.kind.removeprefix(_DRAWN) in _KINDS:
            fields = {**msgspec.json.decode(raw, type=dict[str, object]), "kind": head.kind.removeprefix(_DRAWN)}
            items.append(msgspec.convert(fields, Item))
        else:
            refused.append(Refused(kind=head.kind, id=head.id))
    return tuple(items), tuple(refused)


def _check(pack: Pack, file_name: str, thorough: bool) -> None:
    from content_packs.pack_checks import check_pack  # noqa: PLC0415 - most starts meet no pack that is new

    report = Report()
    check_pack(pack, _where, report, thorough=thorough)
    for finding in report.sorted():
        if finding.severity == "error":
            raise _invalid(file_name, finding.code, finding.where)


def _where(part: str, number: int, *keys: str | int) -> str:
    return "/".join(("content.json", part, str(number), *map(str, keys)))


def _invalid(file_name: str, reason: str, part: str = "content.json") -> PackRejected:
    params = {"file": file_name, "member": "content.json", "part": part, "reason": reason}
    return PackRejected("content-invalid", params)
