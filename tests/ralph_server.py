# SPDX-License-Identifier: Apache-2.0
"""Runs in .venv-lrs: Ralph on a free loopback port over a folder. Started by tests/ralph.py, ends with its stdin.

As shipped, Ralph's file backend creates its file anew with every POST (500 from the second one on) and reads and
writes a history file with every GET, so that a second process or a big file breaks it. It is told to append and to
keep no history.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import threading

import bcrypt
import uvicorn


def _write_credentials() -> None:
    key, secret = os.environ["STEPWELL_LRS_KEY"], os.environ["STEPWELL_LRS_SECRET"]
    user = {
        "agent": {"mbox": "mailto:ralph@stepwell.example"},
        "scopes": ["all"],
        "hash": bcrypt.hashpw(secret.encode(), bcrypt.gensalt(4)).decode("ascii"),
        "username": key,
    }
    # What they may beside their key's name, and whether their statements are of the same authority as the first user's.
    others = json.loads(os.environ.get("STEPWELL_LRS_OTHERS", "[]"))
    users = [
        {
            **user,
            "username": f"{key}-{name}",
            "scopes": scopes,
            "agent": user["agent"] if same else {"mbox": f"mailto:{name}@stepwell.example"},
        }
        for name, scopes, same in others
    ]
    with open(os.environ["RALPH_AUTH_FILE"], "w", encoding="utf-8") as file:  # noqa: PTH123
        json.dump([user, *users], file)


def _end_with_parent() -> None:
    sys.stdin.read()
    os._exit(0)


def main() -> None:
    _write_credentials()
    from ralph.backends.data.base import BaseOperationType
    from ralph.backends.data.fs import FSDataBackend

    FSDataBackend.default_operation_type = BaseOperationType.APPEND
    FSDataBackend._append_to_history = lambda self, action, path: None
    listener = socket.create_server(("127.0.0.1", int(os.environ.get("STEPWELL_LRS_PORT", "0"))))
    from ralph.api import app

    sys.stdout.write(f"{listener.getsockname()[1]}\n")  # it listens already: whoever connects now is served in a moment
    sys.stdout.flush()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False)).run(sockets=[listener])


main()
