#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Check the window's translations; --update brings them up to date with the code, --add begins another language.

Checked: every text is where Qt's own tool finds it, and has a context; every catalogue (`ui/window/i18n/*.ts`) has
every text and no others, translated, with the same {placeholders} and as many forms for numbers as its language has;
every compiled catalogue (`.qm`) is made of it. Exit 1 when something is wrong.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
WINDOW = ROOT / "ui" / "window"
CATALOGUES = WINDOW / "i18n"
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?n")
_NUMBER = {"%n", "%Ln"}
"""What a form may leave out: "one answer" needs no digit."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Message:
    """A text as it stands in a catalogue; `translations` are several when it depends on a number."""

    context: str
    source: str
    comment: str
    translations: tuple[str, ...]
    finished: bool
    counted: bool = False

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
                counted=message.get("numerus") == "yes",
            )
            found[made.key] = made
    return found


def extract(catalogues: list[Path], language: str = "") -> None:
    """Let Qt's own tool read the code and bring these .ts files up to date, or begin one in this language."""
    sources = sorted(str(path.relative_to(ROOT)) for path in WINDOW.rglob("*.py"))
    _lupdate(sources, catalogues, language)


@cache
def forms(language: str) -> int:
    """Return how many forms a text with a number has in this language, as Qt's own tool knows it."""
    with tempfile.TemporaryDirectory() as folder:
        code, catalogue = Path(folder) / "one.py", Path(folder) / "one.ts"
        code.write_text('from PySide6.QtCore import QCoreApplication as Q\nQ.translate("A", "%n", "", 2)\n')
        _lupdate([str(code)], [catalogue], language)
        (one,) = read(catalogue).values()
        return len(one.translations)


def unreached(texts: Iterable[tuple[str, str]], folder: Path = WINDOW) -> Iterator[str]:
    """Yield where the code asks for a translation that Qt's own tool does not find, inside an f-string say.

    `texts` are the (context, text) that it found.
    """
    known = set(texts)
    for path in sorted(folder.rglob("*.py")):
        for line, context, words in _asked(ast.parse(path.read_text(encoding="utf-8")), ""):
            if (context, words) not in known:
                yield f'{path.name}:{line}: {context}: "{words}" is not found there: take it out of the f-string'


def _asked(node: ast.AST, context: str) -> Iterator[tuple[int, str, str]]:
    """Line, context and text of every tr("…") and translate("Context", "…") below, in the class of this name."""
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        words = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if name == "tr" and words:
            yield node.lineno, context, words[0]
        elif name == "translate" and len(words) > 1:
            yield node.lineno, words[0], words[1]
    for below in ast.iter_child_nodes(node):
        yield from _asked(below, context)


def compile_to(catalogue: Path, target: Path) -> None:
    """Compile a .ts file."""
    made = target.with_name(f"{target.name}.new")
    _qt("lrelease", "-silent", str(catalogue), "-qm", str(made))
    made.replace(target)  # at once: a window that has the old one open reads on in it, where it would come down


def complaints(texts: dict[tuple[str, str, str], Message]) -> Iterator[str]:
    """Yield what is wrong, given the texts that are in the code."""
    for message in texts.values():
        if not message.context:
            words = message.comment or message.source
            yield f'"{words}" has no context: say self.tr(…) or translate("Context", …), by these names, with literals'
        if _NUMBER & set(_PLACEHOLDER.findall(message.source)) and not message.counted:
            yield f'{message.context}: "{message.source}" has %n where Qt finds no number: say self.tr(…, "", number)'
    for catalogue in sorted(CATALOGUES.glob("*.ts")):
        known = read(catalogue)
        many = forms(_language(catalogue))
        for key, text in texts.items():
            why = _wrong(text, known.get(key), many)
            if why:
                yield f'{catalogue.name}: {text.context}: "{text.source}" {why}'
        for message in (message for key, message in known.items() if key not in texts):
            words = f'{message.context}: "{message.source}"'
            yield f"{catalogue.name}: {words} is not in the code any more; run: make translations"
        yield from _compiled(catalogue)


def _wrong(text: Message, known: Message | None, many: int) -> str:
    if known is None:
        return "is not in the catalogue; run: make translations"
    if not known.finished or not all(known.translations):
        return "is not translated"
    if text.counted and len(known.translations) != many:
        return f"has {len(known.translations)} forms for numbers, and the language has {many}"
    wanted = set(_PLACEHOLDER.findall(text.source))
    found = [set(_PLACEHOLDER.findall(translation)) for translation in known.translations]
    if any(there - wanted for there in found):
        return "has a placeholder in its translation that it does not have itself"
    if not all(there >= wanted - _NUMBER for there in found) or not any(there >= wanted for there in found):
        return "has a placeholder that its translation does not have"
    return ""


def _language(catalogue: Path) -> str:
    return catalogue.stem.removeprefix("stepwell_")


def _compiled(catalogue: Path) -> Iterator[str]:
    made = catalogue.with_suffix(".qm")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / made.name
        compile_to(catalogue, fresh)
        if not made.exists() or made.read_bytes() != fresh.read_bytes():
            yield f"{made.name} is not made of {catalogue.name}; run: make translations"


def _lupdate(sources: list[str], catalogues: list[Path], language: str) -> None:
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    options += ["-target-language", language] if language else []
    _qt("lupdate", *options, *sources, "-ts", *map(str, catalogues))


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


def add(language: str) -> Path:
    """Begin the catalogue of another language (as Qt writes it: fr, pt_BR), nothing of it translated yet."""
    if not _LANGUAGE.fullmatch(language):
        raise SystemExit(f"{language!r} is no language as Qt writes it: fr, or pt_BR")
    catalogue = CATALOGUES / f"stepwell_{language}.ts"
    if catalogue.exists():
        raise SystemExit(f"{catalogue.name} is there already")
    extract([catalogue], language)
    return catalogue


def main(argv: list[str]) -> int:
    """Check, or with --update or --add write; return the exit status."""
    match argv:
        case ["--update"]:
            update()
        case ["--add", language]:
            sys.stdout.write(f"{add(language)}\nTranslate it (Qt Linguist opens it), then: make translations\n")
            return 0
        case []:
            pass
        case _:
            raise SystemExit("check_translations.py [--update | --add LANGUAGE]")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "texts.ts"
        extract([fresh])
        texts = read(fresh)
    wrong = [*unreached((message.context, message.source) for message in texts.values()), *complaints(texts)]
    sys.stderr.writelines(f"{complaint}\n" for complaint in wrong)
    many = len(list(CATALOGUES.glob("*.ts")))
    sys.stdout.write(f"Translations: {len(texts)} texts, {many} catalogues, {len(wrong)} complaints\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
