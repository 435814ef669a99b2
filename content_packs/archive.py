# SPDX-License-Identifier: Apache-2.0
"""Builds a `.stepwell` file from a source folder, and opens one after it has proved to be whole.

The chain of proof: `seal.json` has the digest of `index.json`, the index has the digest of every other member, and
`container` refuses every byte of the archive that is neither. The seal is no signature: it finds damage. Who made a
pack is vouched for by the repository that it comes from.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from content_packs import container, files, media
from content_packs.bundled import Bundled
from content_packs.compiled import decode, encode
from content_packs.findings import Finding, PackRejected, Param, SourceHasErrors
from content_packs.model import Pack
from content_packs.proof import (
    Indexed,
    MediaFile,
    Proof,
    Tell,
    digest_of,
    lists,
    opened,
    part,
    prove,
    unreadable,
    untold,
    verified,
    verify,
)

SUFFIX = ".stepwell"
_READ = 0.4
"""What reading and checking a source folder takes of building its file."""


@dataclass(frozen=True, slots=True, eq=False)
class LoadedPack:
    """A pack file that has been checked. `seal` is the sha256 (hex) that names it."""

    pack: Pack
    path: Path
    seal: str
    proof: Proof = field(repr=False)

    @property
    def id(self) -> str:
        """The pack's id."""
        return self.pack.manifest.id

    @property
    def version(self) -> str:
        """The pack's version, "1.0.0"."""
        return self.pack.manifest.version

    @property
    def media_paths(self) -> tuple[str, ...]:
        """The paths of the pictures and sounds in it."""
        return tuple(name for name in self.proof.members if name.startswith("media/"))

    def media(self, path: str) -> bytes:
        """The bytes of a picture or sound, checked again now; KeyError for a path that is not in the pack.

        PackRejected when the file was changed or taken away since it was opened.
        """
        if not path.startswith("media/"):
            raise KeyError(path)
        data = self._read(path)
        if media.ending(path) == "svg":
            _check_drawing(data, path, self.path.name)
        return data

    def media_file(self, path: str) -> MediaFile:
        """A film, sound or picture to read from where it lies; KeyError for a path that is not in the pack."""
        if not path.startswith("media/"):
            raise KeyError(path)
        return MediaFile(self.path, self.proof.members[path], self.proof.digests[path])

    def licence(self) -> str:
        """The text of the pack's licence; empty when it carries none."""
        return self._read("LICENSE").decode("utf-8", "replace") if "LICENSE" in self.proof.members else ""

    def _read(self, name: str) -> bytes:
        member = self.proof.members[name]
        with opened(self.path) as file:
            return verified(file, member, self.proof.digests[name], self.path.name)


def build(folder: Path, target: Path, tell: Tell = untold) -> Path:
    """Build the pack of a source folder; `target` is the file to write, or a folder that gets `ID-VERSION.stepwell`.

    Returns the file's path. SourceHasErrors when the folder has errors, OSError when it cannot be written. Whatever had
    the name before stays until the new file is complete.
    """
    from content_packs.source import read_source  # noqa: PLC0415 - authors need it; the start of the program does not

    source = read_source(folder, part(tell, 0, _READ))
    if source.pack is None or not source.buildable:
        raise SourceHasErrors(source.findings)
    if target.is_dir():
        target /= file_name(source.pack.manifest.id, source.pack.manifest.version)
    with files.part_of(target) as (file, beside):
        try:
            write_pack(file, source.pack, source.files, part(tell, _READ, 1))
        except PackRejected as rejected:
            raise SourceHasErrors((_too_large(rejected),)) from rejected
        files.flush(file)
        file.close()
        files.put_in_place(beside, target)
    return target


def _check_drawing(data: bytes, name: str, file: str) -> None:
    """Refuse a drawing that runs or fetches something, whoever has sealed it."""
    from content_packs.svg import svg_flaws  # noqa: PLC0415 - a start looks at no drawing

    for flaw in svg_flaws(data):
        params = {"file": file, "member": name, "part": f"{name}:{flaw.line}", "reason": f"{flaw.code}: {flaw.what}"}
        raise PackRejected("content-invalid", params)


def file_name(pack_id: str, version: str) -> str:
    """The name that an installed pack has."""
    return f"{pack_id}-{version}{SUFFIX}"


def pack_bytes(pack: Pack, bundled: Mapping[str, bytes]) -> bytes:
    """The built file of a pack with these media (and LICENSE), in memory: for small packs."""
    file = BytesIO()
    write_pack(file, pack, bundled if isinstance(bundled, Bundled) else Bundled(bundled, {}))
    return file.getvalue()


def write_pack(file: BinaryIO, pack: Pack, bundled: Bundled, tell: Tell = untold) -> None:
    """Write the built file of a pack with these media (and LICENSE), each of which is read once, block by block.

    The same pack gives the same bytes, on every machine. OSError; PackRejected when it comes out too large.
    """
    content = encode(pack)
    if len(content) > media.MAX_CONTENT_BYTES:
        params: dict[str, Param] = {"file": "content.json", "member": "content.json", "limit": media.MAX_CONTENT_BYTES}
        raise PackRejected("archive-too-large", params)
    writer = container.Writer(file)
    listed = [Indexed("content.json", digest_of(content), len(content))]
    writer.add("content.json", content)
    names = [*sorted(name for name in bundled if name != "LICENSE"), *(["LICENSE"] if "LICENSE" in bundled else [])]
    most, done = sum(map(bundled.bytes_of, names)), 0
    for name in names:
        sha = hashlib.sha256()
        tell(done, most)
        with bundled.open(name) as source:
            size = writer.copy(name, source, sha.update)
        done += size
        listed.append(Indexed(name, sha.hexdigest(), size))
    tell(done, most)
    for name, data in lists(listed).items():
        writer.add(name, data)
    writer.finish()


def _too_large(rejected: PackRejected) -> Finding:
    params: dict[str, Param] = {"file": rejected.params["member"], "limit": rejected.params["limit"]}
    return Finding("file-too-large", "error", str(params["file"]), params)


def sealed(members: Mapping[str, bytes]) -> dict[str, bytes]:
    """The members with the index and the seal that belong to them."""
    return {**members, **lists([Indexed(name, digest_of(data), len(data)) for name, data in members.items()])}


def open_pack(
    path: Path,
    *,
    check_media: bool = True,
    thorough: bool | None = None,
    good: AbstractSet[str] = frozenset(),
    tell: Tell = untold,
) -> LoadedPack:
    """Open a built pack after checking every byte of it.

    With `check_media=False` the pictures and sounds are checked only when they are read, and what takes long to
    check in the texts (`thorough`) is not looked at again, for a quick start. Between the parts of a pack whose seal is
    among the `good` nothing is checked again.
    PackRejected when the file is damaged, dangerous, from a newer version of the format, or cannot be read.
    """
    thorough = check_media if thorough is None else thorough
    with opened(path) as file:
        try:
            size = file.seek(0, 2)
            proof = prove(file, size, path.name)
            content = verified(file, proof.members["content.json"], proof.digests["content.json"], path.name)
            for name, member in proof.members.items():
                if name == "LICENSE" or (check_media and name.startswith("media/")):
                    tell(member.start, size)
                    verify(file, member, proof.digests[name], path.name)
        except OSError as error:
            raise unreadable(path, error) from error
    pack = decode(content, path.name, frozenset(proof.members), thorough=thorough, good=proof.seal in good)
    loaded = LoadedPack(pack, path, proof.seal, proof)
    for name in loaded.media_paths if thorough else ():
        if media.ending(name) == "svg":
            loaded.media(name)  # drawings are judged as they are read
    return loaded
