#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Check every relative link of the Markdown papers: the file is there, and so is the heading that an anchor names.

Addresses on the network are not visited. Usage: tools/check_links.py [FOLDER]; exit 1 when a link leads nowhere.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote

_LEFT_OUT = {
    ".venv",
    ".venv-lrs",
    ".venv-build",
    ".git",
    ".demo-home",
    "build",
    "dist",
    "content_packs",
    "node_modules",
}
"""Folders that are not ours; lessons of packs are checked by `stepwell pack check`."""
_LINK = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
_FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]*`")
_HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*$", re.MULTILINE)
_OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def papers(root: Path) -> Iterator[Path]:
    """Yield every Markdown file of the project."""
    for path in sorted(root.rglob("*.md")):
        if not _LEFT_OUT & set(path.relative_to(root).parts):
            yield path


@cache
def anchors(paper: Path) -> frozenset[str]:
    """Return the anchors of a paper's headings, made as forges make them."""
    text = _FENCE.sub("", paper.read_text(encoding="utf-8"))
    slugs = [_slug(heading) for heading in _HEADING.findall(text)]
    return frozenset(slugs) | {f"{slug}-{number}" for slug, many in Counter(slugs).items() for number in range(1, many)}


def _slug(heading: str) -> str:
    """Return the anchor of a heading: its words in lower case, joined by hyphens, without punctuation."""
    words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
    return re.sub(r"[^\w\- ]", "", words).strip().lower().replace(" ", "-")


def broken(paper: Path, root: Path) -> Iterator[str]:
    """Yield a sentence for each link of `paper` that leads nowhere."""
    text = _FENCE.sub(lambda fence: "\n" * fence.group().count("\n"), paper.read_text(encoding="utf-8"))
    for number, line in enumerate(text.splitlines(), 1):
        for target in _LINK.findall(_CODE.sub("", line)):
            if _OUTSIDE.match(target):
                continue
            why = _wrong(paper, unquote(target), root)
            if why:
                yield f"{paper.relative_to(root)}:{number}: {target}: {why}"


def _wrong(paper: Path, target: str, root: Path) -> str:
    name, _, anchor = target.partition("#")
    file = (paper.parent / name).resolve() if name else paper.resolve()
    if not file.is_relative_to(root.resolve()):
        return "leads out of the project"
    if not file.exists():
        return "there is no such file"
    if anchor and file.suffix == ".md" and anchor.lower() not in anchors(file):
        return "there is no such heading"
    return ""


def main(argv: list[str]) -> int:
    """Check the project in `argv[0]`, or this one, and return the exit status."""
    root = Path(argv[0]) if argv else Path(__file__).resolve().parent.parent
    complaints = [complaint for paper in papers(root) for complaint in broken(paper, root)]
    for complaint in complaints:
        sys.stderr.write(complaint + "\n")
    sys.stdout.write(
        f"Links of the docs: {len(complaints)} broken\n" if complaints else "Links of the docs: all lead somewhere\n"
    )
    return 1 if complaints else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
