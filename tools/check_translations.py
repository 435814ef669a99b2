#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Check the window's translations, or with --update bring them up to date with the texts in the code.

Checked: every text has a context; every catalogue (`ui/window/i18n/*.ts`) has every text and no others, translated,
with the same {placeholders}; every compiled catalogue (`.qm`) is made of it. Exit 1 when something is wrong.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
WINDOW = ROOT / "ui" / "window"
CATALOGUES = WINDOW / "i18n"
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n")


@dataclass(frozen=True, slots=True)
class Message:
    """A text as it stands in a catalogue; `translations` are several when it depends on a number."""

    context: str
    source: str
    comment: str
    translations: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same text."""
        return (self.context, self.source, self.comment)


def read(catalogue: Path) -> dict[tuple[str, str, str], Message]:
    """Return the messages of a .ts file."""
    found = {}
    for context in ET.parse(catalogue).getroot().iter("context"):  # noqa: S314 - our own files
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = "" if translation is None else translation.get("type", "")
            if kind in {"vanished", "obsolete"}:
                continue
            forms = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
            one = "" if translation is None else translation.text or ""
            made = Message(
                context=context.findtext("name") or "",
                source=message.findtext("source") or "",
                comment=message.findtext("comment") or "",
                translations=tuple(forms) or (one,),
                finished=kind != "unfinished",
            )
            found[made.key] = made
    return found


def extract(catalogues: list[Path]) -> None:
    """Let Qt's own tool read the code and bring these .ts files up to date."""
    sources = sorted(str(path.relative_to(ROOT)) for path in WINDOW.rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    _qt("lupdate", *options, *sources, "-ts", *map(str, catalogues))


def compile_to(catalogue: Path, target: Path) -> None:
    """Compile a .ts file."""
    _qt("lrelease", "-silent", str(catalogue), "-qm", str(target))


def complaints(texts: dict[tuple[str, str, str], Message]) -> Iterator[str]:
    """Yield what is wrong, given the texts that are in the code."""
    for message in texts.values():
        if not message.context:
            words = message.comment or message.source
            yield f'"{words}" has no context: say self.tr(…) or translate("Context", …), by these names, with literals'
    for catalogue in sorted(CATALOGUES.glob("*.ts")):
        known = read(catalogue)
        for key, text in texts.items():
            why = _wrong(text, known.get(key))
            if why:
                yield f'{catalogue.name}: {text.context}: "{text.source}" {why}'
        for message in (message for key, message in known.items() if key not in texts):
            words = f'{message.context}: "{message.source}"'
            yield f"{catalogue.name}: {words} is not in the code any more; run: make translations"
        yield from _compiled(catalogue)


def _wrong(text: Message, known: Message | None) -> str:
    if known is None:
        return "is not in the catalogue; run: make translations"
    if not known.finished or not all(known.translations):
        return "is not translated"
    wanted = set(_PLACEHOLDER.findall(text.source))
    if any(set(_PLACEHOLDER.findall(translation)) - wanted for translation in known.translations):
        return "has a placeholder in its translation that it does not have itself"
    if not any(set(_PLACEHOLDER.findall(translation)) >= wanted - {"%n"} for translation in known.translations):
        return "has a placeholder that its translation does not have"
    return ""


def _compiled(catalogue: Path) -> Iterator[str]:
    made = catalogue.with_suffix(".qm")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / made.name
        compile_to(catalogue, fresh)
        if not made.exists() or made.read_bytes() != fresh.read_bytes():
            yield f"{made.name} is not made of {catalogue.name}; run: make translations"


def _qt(tool: str, *arguments: str) -> None:
    program = Path(PySide6.__file__).parent / tool
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True)  # noqa: S603 - Qt's own tool


def update() -> None:
    """Bring all catalogues up to date and compile them."""
    catalogues = sorted(CATALOGUES.glob("*.ts"))
    if catalogues:
        extract(catalogues)
    for catalogue in catalogues:
        compile_to(catalogue, catalogue.with_suffix(".qm"))


def main(argv: list[str]) -> int:
    """Check, or with --update write; return the exit status."""
    if argv == ["--update"]:
        update()
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "texts.ts"
        extract([fresh])
        texts = read(fresh)
    wrong = list(complaints(texts))
    sys.stderr.writelines(f"{complaint}\n" for complaint in wrong)
    many = len(list(CATALOGUES.glob("*.ts")))
    sys.stdout.write(f"Translations: {len(texts)} texts, {many} catalogues, {len(wrong)} complaints\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
