# SPDX-License-Identifier: Apache-2.0
"""`python -m benchmarks`: everything, each in a process of its own, peers first so that they stand beside our figures.

`make bench` runs it. Name benchmarks to run only those; `--quick` for a look, `--markdown` to paste into
docs/benchmarks.md. Exit status 1 says that a benchmark broke, never that a figure missed its aim.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from benchmarks.report import PEERS_VARIABLE, Row, markdown, table

NAMES = (
    *("program", "idle", "record", "people", "sign_in", "window", "turns", "delivery", "roaming", "fleet", "authoring"),
    *("big_pack", "search", "library", "team", "million"),
    "engine",
    "cohort",
)
ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure Stepwell, beside its peers.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"only these of: {' '.join(NAMES)}")
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--no-peers", action="store_true", help="install and measure no peers")
    parser.add_argument("--keep", metavar="FOLDER", help="install the peers into this folder and leave them there")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of tables")
    parser.add_argument("--markdown", action="store_true", help="tables for the docs")
    chosen = parser.parse_args()
    unknown = sorted(set(chosen.names) - set(NAMES))
    if unknown:
        parser.error(f"no such benchmark: {' '.join(unknown)}")
    quick = ["--quick"] if chosen.quick else []
    with tempfile.TemporaryDirectory(prefix="stepwell-bench-") as folder:
        if not chosen.no_peers:
            os.environ[PEERS_VARIABLE] = str(_peers(Path(folder), quick, chosen.keep))
        results = {name: _one(name, quick) for name in chosen.names or NAMES}
    if chosen.json:
        sys.stdout.write(json.dumps(results, indent=1) + "\n")
    else:
        _tell(results, as_markdown=chosen.markdown)
    return int(any(rows is None for rows in results.values()))


def _peers(folder: Path, quick: list[str], keep: str | None) -> Path:
    file = folder / "peers.json"
    kept = ["--keep", keep] if keep else []
    file.write_text(_run("peers", [*quick, *kept]) or "{}", encoding="utf-8")
    return file


def _one(name: str, quick: list[str]) -> list[Row] | None:
    output = _run(name, quick)
    return None if output is None else json.loads(output)


def _run(name: str, options: list[str]) -> str | None:
    """Run one benchmark and return its JSON, None when it broke (its words are on standard error)."""
    sys.stderr.write(f"measuring: {name}\n")
    command = [sys.executable, "-m", f"benchmarks.{name}", "--json", *options]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=False, text=True)
    return done.stdout if done.returncode == 0 else None


def _tell(results: dict[str, list[Row] | None], *, as_markdown: bool) -> None:
    write = sys.stdout.write
    write(f"{_machine()}\n\n")
    for name, rows in results.items():
        write(f"### {name}\n\n" if as_markdown else f"{name}\n")
        if rows is None:
            write("This benchmark broke.\n\n")
        else:
            write((markdown(rows) if as_markdown else table(rows)) + "\n")


def _machine() -> str:
    """Say when and on what this was measured, and how busy it was."""
    load = f", load {os.getloadavg()[0]:.1f} at the end" if hasattr(os, "getloadavg") else ""
    words = f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}"
    return f"{datetime.now().astimezone().date().isoformat()}, {words}{load}"


if __name__ == "__main__":
    raise SystemExit(main())
