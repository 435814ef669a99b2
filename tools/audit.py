#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Asks for known weaknesses of every pinned package, for all systems, with pip-audit: `make audit`.

Exit status: 0 all were looked at and nothing is known, 1 something is known, 2 not all could be looked at. pip-audit
itself passes over a package of which a source of advisories knows nothing, and then says that nothing was found: here
that is no good answer, since a registry that has no advisories answers so for each.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

if __package__ in {None, ""}:  # started as a file, by whatever Python there is
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.pinned import LISTS, ROOT, Pins, pins

GOOD, WEAK, UNKNOWN = 0, 1, 2
_AT_ONCE = 3
"""Packages that are named where many were passed over."""
Run = Callable[[Sequence[str]], str]
"""Runs a command and returns its standard output. Raises OSError."""


def sets(pinned: Pins) -> list[list[str]]:
    """Return requirements that name each package once: where versions differ by system, there is more than one list."""
    most = max((len(versions) for versions in pinned.values()), default=0)
    return [
        [f"{name}=={versions[number]}" for name, versions in pinned.items() if number < len(versions)]
        for number in range(most)
    ]


def told(answers: Sequence[Any], wanted: int) -> tuple[int, list[str]]:
    """Return the exit status and the sentences; None among the answers: pip-audit had none."""
    packages = [each for answer in answers if answer for each in answer.get("dependencies", ())]
    said = [
        f"{each['name']} {each['version']}: {weak['id']} ({', '.join(weak.get('aliases', ())) or 'no other name'}), "
        f"mended in {', '.join(weak.get('fix_versions', ())) or 'no version yet'}."
        for each in packages
        for weak in each.get("vulns", ())
    ]
    looked = [each for each in packages if "skip_reason" not in each]
    if not looked:
        return UNKNOWN, [
            "No source of advisories could be reached, so nothing was looked at. Run this where one can be."
        ]
    if len(looked) < wanted:
        missing = [each["name"] for each in packages if "skip_reason" in each]
        some = ", ".join(missing[:_AT_ONCE]) or "no name given"
        return UNKNOWN, [*said, f"Only {len(looked)} of {wanted} packages could be looked at (not: {some})."]
    if said:
        return WEAK, said
    return GOOD, [f"{wanted} pinned packages were looked at: no weakness is known."]


def audit(pinned: Pins, command: str, run: Run) -> tuple[int, list[str]]:
    """Ask for all of them. Raises OSError."""
    answers = []
    with tempfile.TemporaryDirectory(prefix="stepwell-audit-") as folder:
        for number, names in enumerate(sets(pinned)):
            file = Path(folder) / f"{number}.txt"
            file.write_text("\n".join(names) + "\n", encoding="utf-8")
            words = (command, "--requirement", str(file), "--no-deps", "--disable-pip", "--format", "json")
            try:
                answers.append(json.loads(run((*words, "--progress-spinner", "off"))))
            except ValueError:
                answers.append(None)
    return told(answers, sum(map(len, pinned.values())))


def _run(words: Sequence[str]) -> str:
    return subprocess.run(list(words), capture_output=True, text=True, check=False).stdout  # noqa: S603 - found by name


def main() -> int:
    """Ask, say what came of it, and return the exit status."""
    command = shutil.which("pip-audit")
    if command is None:
        sys.stderr.write("stepwell: This needs pip-audit; install it with: pipx install pip-audit\n")
        return UNKNOWN
    status, said = audit(pins((ROOT / name).read_text(encoding="utf-8") for name in LISTS), command, _run)
    (sys.stderr if status else sys.stdout).write("".join(f"stepwell: {each}\n" for each in said))
    return status


if __name__ == "__main__":
    raise SystemExit(main())
