# SPDX-License-Identifier: Apache-2.0
"""How much of a pack is in another language, and which words are older than the original that they translate.

`locale/LANG/translated.toml` holds what the originals said when somebody last looked at the translation: a digest for
each object. `stepwell pack translated` writes it. An object without a digest is not called stale: nobody has said.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import msgspec

from content_packs.checks.texts import objects, words
from content_packs.findings import Report, Where
from content_packs.localise_aids import FOLDERS
from content_packs.model import Pack, Variant
from content_packs.toml_read import loads
from content_packs.translating.shapes import shape_of, texts

FILE = "translated.toml"
SAME_WORDS = 5
"""A text of so many words that is the same in both languages was forgotten; "OK" or "FAST" is the same in many."""
_TRANSLATED: tuple[str, ...] = (
    "competency",
    "module",
    "lesson",
    "item",
    "rating",
    "term",
    "story",
    "example",
    "checklist",
    "cycle",
)
_TRANSLATED += tuple(part for part, _ in FOLDERS.values())
_PLURAL = {
    "role": "role profiles", "programme": "programmes", "credential": "micro-credentials", "coach": "coach cards",
    "huddle": "huddle sheets", "document": "documents", "survey": "surveys",
    "competency": "competencies", "module": "modules", "lesson": "lessons", "item": "questions", "rating": "ratings",
    "term": "terms", "story": "stories", "example": "worked examples",
    "checklist": "checklists", "cycle": "cycles",
}  # fmt: skip

Digests = Mapping[str, str]
"""By "item/hands-1" the digest of the original that the translation was made from."""


def digest(original: msgspec.Struct) -> str:
    """Sixteen hexadecimal digits that change when a text does that translators get, and with nothing else."""
    told = [[path, " ".join(text.split())] for path, text in texts(shape_of(original))]
    return hashlib.sha256(msgspec.json.encode(told)).hexdigest()[:16]


def current_digests(pack: Pack, variant: Variant) -> dict[str, str]:
    """The digests of the originals of all that a language has words for."""
    found = {}
    for part in _TRANSLATED:
        originals = {_id(each): each for each in objects(pack, part)}
        names = [_id(each) for each in objects(variant, part)]
        found.update({f"{part}/{name}": digest(originals[name]) for name in names if name in originals})
    return found


def read_digests(file: Path) -> Digests:
    """The digests in a translated.toml; none where the file is missing or cannot be understood."""
    try:
        whole = loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    rows = whole.get("original")
    return {k: v for k, v in rows.items() if isinstance(v, str)} if isinstance(rows, dict) else {}


def write_digests(file: Path, digests: Digests) -> None:
    """Write a translated.toml; OSError where that cannot be done."""
    head = (
        "# What the originals said when this translation was last looked at. `stepwell pack translated` writes this.\n"
    )
    lines = (f'"{name}" = "{value}"\n' for name, value in sorted(digests.items()))
    file.write_text(f"{head}[original]\n{''.join(lines)}", encoding="utf-8", newline="\n")


def check_translations(pack: Pack, where: Where, report: Report, known: Mapping[str, Digests]) -> None:
    """Report for each language how much there is of it, what was forgotten, and what is stale (by `known`)."""
    for variant in pack.variants:
        _share(pack, variant, report)
        _forgotten(pack, variant, where, report)
        _stale(pack, variant, where, report, known.get(variant.language, {}))


def _share(pack: Pack, variant: Variant, report: Report) -> None:
    wanted = done = 0
    missing: Counter[str] = Counter()
    for part in _TRANSLATED:
        there = {_id(each) for each in objects(variant, part)}
        for original in objects(pack, part):
            size = sum(len(text.split()) for _, text, _ in words(original))
            wanted += size
            if _id(original) in there:
                done += size
            else:
                missing[part] += 1
    if missing:
        named = ", ".join(
            f"{count} {_PLURAL[part] if count > 1 else _SINGLE.get(part, part)}" for part, count in missing.items()
        )
        percent = int(100 * done / max(1, wanted))
        where = f"locale/{variant.language}"
        report.add("translation-part", where, language=variant.language, percent=percent, missing=named)


_SINGLE = {
    "item": "question",
    "example": "worked example",
    "role": "role profile",
    "credential": "micro-credential",
    "coach": "coach card",
    "huddle": "huddle sheet",
}


def _forgotten(pack: Pack, variant: Variant, where: Where, report: Report) -> None:
    for part in _TRANSLATED:
        originals = {_id(each): each for each in objects(pack, part)}
        for number, translated in enumerate(objects(variant, part)):
            original = originals.get(_id(translated))
            known = {keys: text for keys, text, _ in words(original)} if original is not None else {}
            for keys, text, _ in words(translated):
                if known.get(keys) == text and len(text.split()) >= SAME_WORDS and keys[-1] != "hint":
                    place = where(f"locale/{variant.language}/{part}", number, *keys)
                    report.add("translation-same", place, language=variant.language, text=text[:80])


def _stale(pack: Pack, variant: Variant, where: Where, report: Report, known: Digests) -> None:
    now = current_digests(pack, variant)
    numbers = _numbers(variant)
    for name, value in known.items():
        if name in now and now[name] != value:
            part, _, found = name.partition("/")
            place = where(f"locale/{variant.language}/{part}", numbers[name])
            report.add("translation-stale", place, language=variant.language, part=part, id=found)


def _numbers(variant: Variant) -> dict[str, int]:
    return {f"{part}/{_id(each)}": n for part in _TRANSLATED for n, each in enumerate(objects(variant, part))}


def _id(found: msgspec.Struct) -> str:
    return str(getattr(found, "id", ""))
