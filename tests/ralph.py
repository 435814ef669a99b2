# SPDX-License-Identifier: Apache-2.0
"""A real LRS (Ralph) on loopback for tests and, as `python tests/ralph.py`, for trying the program out (`make lrs`)."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PYTHON = ROOT / ".venv-lrs" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


@dataclass(frozen=True)
class Ralph:
    """Where it is and how to get in. `file` holds the stored statements, one line of JSON each."""

    endpoint: str
    key: str
    secret: str
    file: Path


@contextlib.contextmanager
def running(
    folder: Path, *, port: int = 0, partial_success: bool = False, others: Sequence[tuple[str, list[str], bool]] = ()
) -> Iterator[Ralph]:
    """Start Ralph over `folder`, give its address, and end it.

    With `others` (name, scopes, whether of the same authority) scopes count: each has the key `KEY-name`, same secret.
    """
    if not PYTHON.is_file():
        raise FileNotFoundError("The local LRS is not installed; `make test` installs it into .venv-lrs first.")
    key, secret = secrets.token_hex(8), secrets.token_hex(16)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("RALPH_", "PYTHON"))}
    environment |= {
        "STEPWELL_LRS_KEY": key,
        "STEPWELL_LRS_SECRET": secret,
        "STEPWELL_LRS_PORT": str(port),
        "RALPH_APP_DIR": str(folder),
        "RALPH_AUTH_FILE": str(folder / "auth.json"),
        "RALPH_RUNSERVER_BACKEND": "fs",
        "RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH": str(folder),
        "RALPH_LRS_PARTIAL_SUCCESS_DEFAULT": str(partial_success).lower(),
    }
    if others:
        environment |= {
            "STEPWELL_LRS_OTHERS": json.dumps(others),
            "RALPH_LRS_RESTRICT_BY_AUTHORITY": "true",
            "RALPH_LRS_RESTRICT_BY_SCOPES": "true",
        }
    with (folder / "ralph.log").open("wb") as log:
        server = subprocess.Popen(
            [str(PYTHON), "-P", str(Path(__file__).with_name("ralph_server.py"))],  # -P: our ralph.py is not theirs
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            cwd=folder,
            env=environment,
        )
    try:
        line = server.stdout.readline() if server.stdout else b""
        if not line.strip():
            raise RuntimeError("Ralph did not start:\n" + (folder / "ralph.log").read_text("utf-8", "replace"))
        yield Ralph(f"http://127.0.0.1:{int(line)}/xAPI", key, secret, folder / "fs_lrs.jsonl")
    finally:
        server.kill()
        server.communicate()


def main() -> int:
    """Run until Ctrl-C, with the address and the credentials on the screen. An argument is the port."""
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    with tempfile.TemporaryDirectory() as folder:
        try:
            with running(Path(folder), port=port) as lrs:
                sys.stdout.write(
                    f"endpoint {lrs.endpoint}/\nkey      {lrs.key}\nsecret   {lrs.secret}\nCtrl-C ends it.\n"
                )
                sys.stdout.flush()
                with contextlib.suppress(KeyboardInterrupt):
                    sys.stdin.read() if not sys.stdin.isatty() else input()
        except FileNotFoundError as error:
            sys.stderr.write(f"{error}\n")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
