# SPDX-License-Identifier: Apache-2.0
"""An organisation that publishes, a web server that can misbehave, and a device that looks: all real, all small."""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self

import msgspec

from app.private.wrap import Cost
from app.repository.applying import Applied
from app.repository.ledger import Choice, Offer, SourceSetting, Trusted
from app.repository.source_file import read_source_file
from app.trusted_time import TimeSource, TrustedNow
from content_packs.archive import file_name, pack_bytes
from content_packs.library import PackLibrary
from sync.publishing import editing, keys, program_office, releasing, signing, standing
from sync.publishing.workshop import Workshop
from sync.repository.places import place_for
from sync.repository.report import UpdateReport
from sync.repository.updating import Updating
from tests.app.kit import make_pack

CHEAP = Cost(passes=1, lanes=1, memory_kib=8)
DAY = 86_400_000
START = 1_790_000_000_000
"""2026-09-21."""
PASSPHRASE = "correct horse battery"
PROGRAM_PASSPHRASE = "another staple altogether"


class HandClock:
    def __init__(self, now: int = START) -> None:
        self.now = now

    def now_ms(self) -> int:
        return self.now

    def steady(self) -> float:
        return time.monotonic()


def write_pack(folder: Path, pack_id: str = "kit", version: str = "1.0.0", filler: int = 0) -> Path:
    """A built pack; `filler` bytes make it larger."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / file_name(pack_id, version)
    path.write_bytes(pack_bytes(make_pack(version, id=pack_id), {"LICENSE": b"x" * filler} if filler else {}))
    return path


class Organisation:
    """Whoever runs the repository."""

    def __init__(self, folder: Path, clock: HandClock | None = None, holders: editing.Holders | None = None) -> None:
        self.clock = clock or HandClock()
        self.folder = folder
        self.workshop = Workshop(folder / "office", self.clock, cost=CHEAP)
        self.code = keys.new_backup_code()
        editing.begin(self.workshop, name="Six Homes", place="", passphrase=PASSPHRASE, code=self.code, holders=holders)

    @property
    def public(self) -> Path:
        return self.workshop.public

    def day(self) -> tuple[keys.CryptoSigner, ...]:
        return keys.that_open(self.workshop.key_files(), PASSPHRASE)

    def let_programs(self) -> None:
        """A new key signs programs from now on; published."""
        program_office.let_new_key_sign(self.workshop, self.code, self.day(), PROGRAM_PASSPHRASE)
        self.publish()

    def for_programs(self) -> tuple[keys.CryptoSigner, ...]:
        """All that a version of the program needs."""
        file = self.workshop.folder / program_office.KEY_FILE
        return (*self.day(), *keys.that_open([keys.read_key(file)], PROGRAM_PASSPHRASE))

    def offer(self, pack_id: str = "kit", version: str = "1.0.0", *, filler: int = 0, author: str = "") -> None:
        pack = write_pack(self.folder / "built", pack_id, version, filler)
        assert editing.add_pack(self.workshop, pack, author).passed

    def publish(self, to: Path | None = None) -> releasing.Published:
        return releasing.publish(self.workshop, self.day(), to)

    def setting(self) -> SourceSetting:
        source_file = read_source_file(standing.source_file(self.workshop))
        return SourceSetting(name=source_file.name, place=str(self.public), root=bytes(source_file.root).decode())

    @property
    def reading_key(self) -> bytes:
        return bytes.fromhex(self.workshop.settings().reading_key)

    def target(self, path: str) -> Path:
        """The published file of a target."""
        folder, _, name = path.rpartition("/")
        (found,) = (self.workshop.targets / folder).glob(f"*.{name}")
        return found

    def sign_drafts(self, *signers: keys.CryptoSigner) -> Mapping[str, int]:
        return signing.sign_drafts(self.workshop, signers)


@dataclass
class DictMemory:
    """What a device remembers, in memory."""

    trust: dict[str, Trusted] = field(default_factory=dict)
    back: dict[str, tuple[str, ...]] = field(default_factory=dict)
    heard: dict[str, str] = field(default_factory=dict)
    done: list[tuple[str, bytes]] = field(default_factory=list)
    aside: list[tuple[str, str]] = field(default_factory=list)
    chosen: Choice = field(default_factory=Choice)
    on_offer: tuple[Offer, ...] = ()

    def trusted(self) -> Mapping[str, Trusted]:
        return self.trust

    def held(self) -> Mapping[str, tuple[str, ...]]:
        return self.back

    def choice(self) -> Choice:
        return self.chosen

    def offered(self, offers: tuple[Offer, ...]) -> None:
        self.on_offer = offers

    def told(self) -> Mapping[str, str]:
        return self.heard

    def installed(self, pack: str, version: str, trusted: Trusted, *, new: bool) -> None:
        self.trust[file_name(pack, version)] = trusted

    def set_aside(self, pack: str, version: str) -> None:
        self.aside.append((pack, version))

    def apply(self, path: str, sha256: str, content: bytes) -> Applied:
        self.heard[path] = sha256
        self.done.append((path, content))
        return Applied(path=path, changed=1)


class Device:
    """A device that was told whom to trust."""

    def __init__(self, folder: Path, setting: SourceSetting, *, reading_key: bytes = b"", place: str = "") -> None:
        self.home = folder
        self.library = PackLibrary(folder / "packs")
        self.memory = DictMemory()
        self.setting = msgspec.structs.replace(setting, place=place or setting.place)
        self.reading_key = reading_key
        self.now = START
        self.free = 10**12
        self.source = TimeSource.DEVICE

    def updating(self, place: str = "") -> Updating:
        return Updating(
            self.setting,
            place_for(place or self.setting.place, timeout=(2.0, 0.4)),
            folder=self.home / "repository",
            library=self.library,
            memory=self.memory,
            now=TrustedNow(self.now, self.source),
            clock=HandClock(self.now),
            reading_key=self.reading_key,
            free=lambda _folder: self.free,
        )

    def look(self, place: str = "") -> UpdateReport:
        return self.updating(place).run()

    @property
    def packs(self) -> list[str]:
        """What can be used, in full."""
        assert not any(self.library.verify().values())
        return [f"{pack.id} {pack.version}" for pack in self.library.load_all().packs]

    @property
    def rubbish(self) -> list[str]:
        """What lies in the library and is no pack."""
        if not self.library.folder.exists():
            return []
        return [path.name for path in self.library.folder.iterdir() if path.suffix != ".stepwell"]


class Web:
    """A web server over a folder. `cut`: close after so many bytes of a target; the other knobs say what they do."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.about = "/packs/"
        """The knobs are for what has this in its path."""
        self.ranges = True
        self.cut: list[int] = []
        self.reset = False
        self.stall_s = 0.0
        self.longer = b""
        self.lying = False
        self.instead: tuple[int, dict[str, str], bytes] | None = None
        self.asked: list[tuple[str, str]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def ranges_asked(self) -> list[str]:
        return [wanted for path, wanted in self.asked if self.about in path]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        web = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: object) -> None:
                pass

            def do_GET(self) -> None:
                web.answer(self)

        return Handler

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        wanted = request.headers.get("Range", "")
        self.asked.append((request.path, wanted))
        if self.instead is not None:
            status, headers, body = self.instead
            _say(request, status, {**headers, "Content-Length": str(len(body))})
            request.wfile.write(body)
            return
        file = self.folder / request.path.lstrip("/")
        if ".." in request.path or not file.is_file():
            _say(request, 404, {"Content-Length": "0"})
            return
        content = file.read_bytes() + (self.longer if self.about in request.path else b"")
        self._send(request, content, wanted if self.ranges else "")

    def _send(self, request: BaseHTTPRequestHandler, content: bytes, wanted: str) -> None:
        start = int(re.fullmatch(r"bytes=(\d+)-", wanted)[1]) if wanted else 0  # type: ignore[index]
        if start >= len(content) and wanted:
            _say(request, 416, {"Content-Length": "0"})
            return
        body = content[start:]
        headers = {"Content-Length": str(len(body))}
        if wanted:
            said = start + 7 if self.lying else start
            headers["Content-Range"] = f"bytes {said}-{len(content) - 1}/{len(content)}"
        _say(request, 206 if wanted else 200, headers)
        if self.about not in request.path or not self.cut:
            request.wfile.write(body)
            return
        request.wfile.write(body[: self.cut.pop(0)])
        request.wfile.flush()
        if self.stall_s:
            time.sleep(self.stall_s)
        if self.reset:
            request.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        request.close_connection = True
        request.connection.close()


def _say(request: BaseHTTPRequestHandler, status: int, headers: Mapping[str, str]) -> None:
    request.send_response(status)
    for name, value in headers.items():
        request.send_header(name, value)
    request.end_headers()


def served(folder: Path) -> Iterator[Web]:
    with Web(folder) as web:
        yield web
