# SPDX-License-Identifier: Apache-2.0
"""Kolibri as `peers_faults` asks for it: its own server on loopback, spoken to over HTTP as its pages do."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import threading
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPException
from http.cookiejar import CookieJar
from pathlib import Path
from socket import create_server

from benchmarks.peers_spoilt import Told, ahead, asked

PATIENCE_S = 180.0
PAST = 40
NODE = "0" * 31 + "1"
EXERCISE = {"node_id": NODE, "content_id": NODE, "channel_id": NODE, "kind": "exercise"}
MASTERY = {"type": "m_of_n", "m": 10, "n": 10}


class Refused(RuntimeError):  # noqa: N818 - says what happened
    """The server said no, or is gone."""


class Kolibri:
    """Kolibri behind a Python that has it."""

    name = "Kolibri"
    table = "logger_attemptlog"

    def __init__(self, python: Path) -> None:
        self._python = python

    def version(self) -> str:
        """Return its version. Raises `SubprocessError` or `OSError` where it is not there."""
        command = [str(self._python), "-P", "-c", "import kolibri; print(kolibri.__version__)"]
        done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE_S, env=_where())
        return done.stdout.split()[-1]

    def make(self, folder: Path) -> int:
        """See `Peer`."""
        folder.mkdir(parents=True)
        person = ["--superusername", "op", "--superuserpassword", "op12345"]
        words = ["--facility", "Shop", *person, "--preset", "nonformal", "--language_id", "en", "--noinput"]
        command = [str(self._python), "-P", "-m", "kolibri", "manage", "provisiondevice", *words]
        subprocess.run(command, check=True, capture_output=True, timeout=300, env=_where(KOLIBRI_HOME=str(folder)))
        return self.answer(folder, PAST).acknowledged

    def database(self, folder: Path) -> Path:
        """See `Peer`."""
        return folder / "db.sqlite3"

    def settings(self, folder: Path) -> Path:
        """See `Peer`."""
        return folder / "options.ini"

    def show(self, folder: Path) -> str:
        """See `Peer`."""
        with self._served(folder) as served:
            if (words := served.begun()) != "usable":
                return words
            try:
                served.sign_in()
            except Refused as refused:
                return str(refused)
            return "usable"

    def twice(self, folder: Path) -> str:
        """See `Peer`."""
        with self._served(folder) as first:
            if (words := first.begun()) != "usable":
                return f"the first: {words}"
            with self._served(folder, first.port) as second:
                return second.ended()

    def answer(self, folder: Path, most: int, *, kill_s: float = 0.0, ahead_days: int = 0) -> Told:
        """See `Peer`."""
        acknowledged = 0
        with self._served(folder, **ahead(ahead_days)) as served:
            try:
                if (words := served.begun()) != "usable":
                    return Told(0, words)
                served.sign_in()
                session = served.session()
                for acknowledged in range(most):
                    served.answer(session)
                    if kill_s and not acknowledged:
                        threading.Timer(kill_s, served.process.kill).start()
            except Refused as refused:
                return Told(acknowledged, "" if kill_s else str(refused))
        return Told(most)

    def newer(self, folder: Path) -> None:
        """See `Peer`."""
        (folder / ".data_version").write_text("99.0.0", encoding="utf-8")
        with closing(sqlite3.connect(self.database(folder))) as database, database:
            come = "INSERT INTO django_migrations (app, name, applied) VALUES ('logger', '9999_later', '2036-01-01')"
            database.execute(come)

    def future(self, folder: Path) -> str:
        """See `Peer`."""
        tomorrow = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 2 * 86_400))
        query = "SELECT count(*) FROM logger_attemptlog WHERE end_timestamp > ?"
        return f"{asked(self.database(folder), query, tomorrow)} answers lie in the future"

    @contextmanager
    def _served(self, folder: Path, port: int = 0, **more: str) -> Iterator[_Served]:
        port = port or _free_port()
        command = [str(self._python), "-P", "-m", "kolibri", "start", "--foreground", "--no-input", "--port", str(port)]
        where = _where(KOLIBRI_HOME=str(folder), **more)
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "stdin": subprocess.DEVNULL}
        with subprocess.Popen(command, env=where, text=True, errors="replace", **streams) as process:  # type: ignore[call-overload]
            try:
                yield _Served(process, port)
            finally:
                process.terminate()
                try:
                    process.wait(timeout=20)
                except subprocess.TimeoutExpired:
                    process.kill()


class _Served:
    """A server that starts or stands, and somebody at it."""

    def __init__(self, process: subprocess.Popen[str], port: int) -> None:
        self.process = process
        self.port = port
        self._address = f"http://127.0.0.1:{port}"
        self._jar = CookieJar()
        self._opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self._jar))
        self._said: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        self._said += self.process.stdout

    def begun(self) -> str:
        """Wait until it answers; return "usable", or its words."""
        end = time.monotonic() + PATIENCE_S
        while self.process.poll() is None and time.monotonic() < end:
            try:
                with self._opener.open(f"{self._address}/api/public/info/", timeout=5):
                    return "usable" if self._call("GET", "/api/public/v1/facility/") else "a new device to set up"
            except urllib.error.HTTPError as error:
                return f"HTTP {error.code}"
            except Refused as refused:
                return str(refused)
            except (OSError, HTTPException):
                time.sleep(0.2)
        return "no answer within three minutes" if self.process.poll() is None else self.ended()

    def ended(self) -> str:
        """Wait until it ends by itself, half a minute at most; return its words."""
        try:
            status = self.process.wait(PATIENCE_S / 6)
        except subprocess.TimeoutExpired:
            return "runs beside the first"
        self._reader.join(5)
        return f"ended with status {status}: {_last(self._said)}"

    def sign_in(self) -> None:
        """Sign in. Raises `Refused`."""
        self._call("GET", "/api/public/v1/facility/")
        facility = self._call("GET", "/api/public/v1/facility/")[0]["id"]
        self._ask("POST", "/api/auth/session/", {"username": "op"})  # whatever it says: now there is a token
        person = {"username": "op", "password": "op12345", "facility": facility}
        self._call("POST", "/api/auth/session/", person)

    def session(self) -> str:
        """Begin an exercise. Raises `Refused`."""
        begun = self._call("POST", "/api/logger/trackprogress/", {**EXERCISE, "mastery_model": MASTERY})
        return str(begun["session_id"])

    def answer(self, session: str) -> None:
        """Answer a question. Raises `Refused`."""
        given = {
            "item": uuid.uuid4().hex,
            "correct": 1,
            "time_spent": 1,
            "complete": True,
            "answer": {"text": "x" * 200},
        }
        self._call("PUT", f"/api/logger/trackprogress/{session}/", {"time_spent_delta": 1, "interactions": [given]})

    def _call(self, method: str, path: str, body: object = None) -> object:
        status, said = self._ask(method, path, body)
        if status >= 400:
            raise Refused(f"HTTP {status}: {re.sub(r'<[^>]*>', ' ', said)[:200]}")
        return json.loads(said) if said else None

    def _ask(self, method: str, path: str, body: object) -> tuple[int, str]:
        token = next((cookie.value or "" for cookie in self._jar if "csrf" in cookie.name), "")
        headers = {"Content-Type": "application/json", "X-CSRFToken": token}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._address + path, data=data, headers=headers, method=method)
        try:
            with self._opener.open(request, timeout=30) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode(errors="replace")
        except (OSError, HTTPException) as error:
            raise Refused(f"no answer: {type(error).__name__}") from error


def _free_port() -> int:
    with create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def _where(**more: str) -> dict[str, str]:
    """Return the environment: nothing is asked of anybody outside, nobody outside is answered."""
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    alone = {"KOLIBRI_DISABLE_PING": "1", "KOLIBRI_ZEROCONF_ENABLED": "0", "KOLIBRI_LISTEN_ADDRESS": "127.0.0.1"}
    return kept | alone | {"KOLIBRI_RUN_MODE": "benchmark"} | more


def _last(said: list[str]) -> str:
    """Return the last line that says what went wrong, else the last one."""
    plain = [re.sub(r"\x1b\[\d*m", "", line).strip() for line in said]
    plain = [line for line in plain if line]
    wrong = [line for line in plain if re.search(r"Error|error|ERROR|already|corrupt|malformed|Cannot|must", line)]
    return next(reversed(wrong or plain), "")
