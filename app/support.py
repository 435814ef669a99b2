# SPDX-License-Identifier: Apache-2.0
"""What can be handed to whoever helps with the program: what is wrong here, in codes and numbers, and nothing else.

What may go in is chosen, not what has to stay out: codes of ours, numbers, yes and no, days, versions. No text that
somebody typed, no name, no id of a person, a device or a pack, no address and no host, no path, no key goes in. The log
is read line by line and written anew, so that what is no line of ours stays out.
"""

from __future__ import annotations

import platform
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.clock import DAY_MS, Clock
from app.logbook.lines import at
from app.logbook.reading import read_lines
from app.lrs_setting import read_lrs
from app.maintenance.ledger import read_done
from app.record.errors import translated
from app.record.files import write_whole
from app.record.finding import Finding
from app.record.home import Home
from app.record.outbox import Outbox
from app.record.schema import SCHEMA_VERSION

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.settings.keeping import Shown

LOG_DAYS = 30
MOST_LINES = 1_000
"""The last of them: all that is saved can be read before."""
_PACKAGES = ("stepwell", "PySide6", "sqlcipher3", "msgspec", "numpy")
_CODES = frozenset({"chore", "why", "problem"})
"""Parameters of findings that are codes of ours."""
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


class Part(msgspec.Struct, frozen=True):
    """One file of the bundle: its name, and its text as it is read by a person."""

    name: str
    text: str


def parts(
    home: Home,
    clock: Clock,
    found: Iterable[Finding],
    database: Database | None = None,
    settings: Iterable[Shown] = (),
) -> tuple[Part, ...]:
    """Return what a bundle has. Without a database (it does not open) there are no counts; nothing is changed.

    Raises `StoreFailed`.
    """
    made = [
        ("about.json", _about(clock)),
        ("doctor.json", [_finding(each) for each in found]),
        ("settings.json", [_setting(each) for each in settings]),
        ("folder.json", _folder(home)),
    ]
    if database is not None:
        with translated():
            made.append(("counts.json", _counts(database, clock)))
    lines = list(read_lines(home.logs, since=at(clock.now_ms() - LOG_DAYS * DAY_MS)))[-MOST_LINES:]
    log = "".join(msgspec.json.encode(line).decode() + "\n" for line in lines)
    return (*(Part(name, _json(value)) for name, value in made), Part("log.jsonl", log))


def save(bundle: tuple[Part, ...], file: Path) -> None:
    """Write them as a ZIP, in place of what is there. Raises `StoreFailed`."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in bundle:
            archive.writestr(zipfile.ZipInfo(part.name, _FIRST_DAY), part.text, zipfile.ZIP_DEFLATED)
    write_whole(file, buffer.getvalue())


def name_of(now_ms: int) -> str:
    """Return a name for the file: with the day, and nothing of the device."""
    return f"stepwell-support-{_day(now_ms)}.zip"


def _about(clock: Clock) -> dict[str, object]:
    return {
        "made": at(clock.now_ms()),
        "versions": {name: _version(name) for name in _PACKAGES},
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "format": SCHEMA_VERSION,
    }


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _finding(found: Finding) -> dict[str, object]:
    """Return its code, numbers and codes: other words of a finding may name a file, an organisation or a device."""
    told = {name: value for name, value in found.params.items() if isinstance(value, int | float) or name in _CODES}
    return {"code": found.code, "severity": found.severity.value, **told}


def _setting(shown: Shown) -> dict[str, object]:
    """Return a setting; of a text only whether there is one."""
    value = bool(shown.value) if isinstance(shown.value, str) else shown.value
    return {"key": shown.key, "value": value, "source": shown.source, "locked": bool(shown.locked)}


def _folder(home: Home) -> dict[str, object]:
    """Return how many files there are of each kind, and their bytes."""
    kinds = {
        "database": [home.database],
        "backups": _files(home.backups),
        "set_aside": _files(home.damaged),
        "packs": _files(home.packs),
        "logs": _files(home.logs),
    }
    return {kind: _sizes(files) for kind, files in kinds.items()}


def _files(folder: Path) -> list[Path]:
    return list(folder.rglob("*")) if folder.is_dir() else []


def _sizes(files: Iterable[Path]) -> dict[str, int]:
    sizes = []
    for file in files:
        try:
            if file.is_file():
                sizes.append(file.stat().st_size)
        except OSError:  # it went meanwhile, or belongs to another account
            continue
    return {"files": len(sizes), "bytes": sum(sizes)}


def _counts(database: Database, clock: Clock) -> dict[str, object]:
    """Return the rows of each table of ours, how sending goes and when chores were done."""
    names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
    rows = {name: _number(database, f'SELECT count(*) FROM "{name}"') for name in names}  # noqa: S608
    outbox, lrs = Outbox(database, clock), read_lrs(database)
    waiting, retry = outbox.counts(), outbox.retry()
    return {
        "format": _number(database, "PRAGMA user_version"),
        "rows": rows,
        "pages": {name: _number(database, f"PRAGMA {name}") for name in ("page_count", "freelist_count")},
        "sending": {
            "lrs": lrs is not None,
            "waiting": waiting.waiting,
            "sent": waiting.sent,
            "refused": waiting.quarantined,
            "problem": retry.last_problem,
            "last_contact": _day(retry.last_contact_ms),
        },
        "chores": {
            chore.value: {"day": _day(done.at_ms), "code": done.code} for chore, done in read_done(database).items()
        },
    }


def _number(database: Database, sql: str) -> int:
    return int(database.execute(sql).fetchone()[0])


def _day(ms: int | None) -> str:
    return "" if ms is None else datetime.fromtimestamp(ms / 1000, UTC).date().isoformat()


def _json(value: object) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n"
