#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Does what docs/authoring.md says in a folder of its own, and takes the pictures that it shows."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from content_packs.new_pack import NewPack, new_pack

ROOT = Path(__file__).resolve().parents[1]
DOC = ROOT / "docs" / "authoring.md"
PACK = "lift-safely"
_FILE = re.compile(rf"^`({PACK}/[^`]+)`\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SHOWN = {
    "authoring-lesson": "lesson-lift-box",
    "authoring-feedback": "question-lift-box-1-not-right-1",
    "authoring-findings": "findings",
}


def texts() -> dict[str, str]:
    """The files that the page has people write, by path."""
    return dict(_FILE.findall(DOC.read_text(encoding="utf-8")))


def write(folder: Path) -> Path:
    """Make the pack of the page in `folder` as the page does, and return its source folder."""
    pack = folder / PACK
    new_pack(pack, NewPack(title="Lift safely", author="Sea View House"))
    for name in ("stories", "examples", "surveys", "lessons", "items"):
        shutil.rmtree(pack / name)
    for name, text in texts().items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return pack


def pictures(pack: Path, out: Path) -> dict[str, Path]:
    """Take the pictures of a pack as an author does; by their names without the number."""
    command = [sys.executable, "-m", "ui.cli.main", "pack", "preview", str(pack), "--pictures", str(out), "--json"]
    whole = [*command, "--size", "1024x640"]
    done = subprocess.run(whole, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603 - our own command
    shots = [Path(row["file"]) for row in json.loads(done.stdout)]
    return {shot.stem.lstrip("0123456789-"): shot for shot in shots}


def main() -> int:
    """Write the pictures into docs/pictures."""
    with TemporaryDirectory() as place:
        pack = write(Path(place))
        shots = pictures(pack, Path(place) / "whole")
        items = pack / "items" / "lift-box.toml"
        items.write_text(items.read_text(encoding="utf-8").replace("answer = true", "answer = yes"), encoding="utf-8")
        shots |= pictures(pack, Path(place) / "broken")
        for name, shot in _SHOWN.items():
            shutil.copyfile(shots[shot], ROOT / "docs" / "pictures" / f"{name}.png")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
