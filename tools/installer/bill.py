# SPDX-License-Identifier: Apache-2.0
"""The bill of materials (CycloneDX JSON) of what is really in the folder; versions are asked of the things."""

from __future__ import annotations

import ctypes
import fnmatch
import hashlib
import platform
import pyexpat
import sqlite3
import ssl
import subprocess
import tomllib
import uuid
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from tools.installer.source import Source
from ui.licences.reading import licence_of

NAME = "sbom.cdx.json"
_STAMP = uuid.UUID("8f6f5f7e-3c38-5d6e-9a1f-6a3f1c0b7e55")
"""From it and the commit comes the number of a bill, so that two builds have the same."""


def write(folder: Path, source: Source) -> Path:
    """Write the bill into the folder's `_internal` and return it. Same folder, same bytes."""
    inside = folder / "_internal"
    root = Component(
        name="stepwell",
        version=source.version,
        type=ComponentType.APPLICATION,
        bom_ref="stepwell",
        licenses=[LicenseFactory().make_from_string("Apache-2.0")],
    )
    bom = Bom(serial_number=uuid.uuid5(_STAMP, f"{source.commit} {source.version}"))
    bom.metadata.component = root
    bom.metadata.timestamp = datetime.fromtimestamp(source.epoch, UTC)
    parts = [*_packages(inside), *_libraries(inside, source)]
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(root, parts)
    target = inside / NAME
    target.write_text(JsonV1Dot6(bom).output_as_string(indent=2) + "\n", "utf-8")
    return target


def _packages(inside: Path) -> Iterator[Component]:
    """Every package of Python whose description lies in the folder, but ours."""
    for package in metadata.distributions(path=[str(inside)]):
        name, version = package.metadata["Name"], package.version
        if name != "stepwell":
            kind = name.lower().replace("_", "-")
            yield Component(
                name=name,
                version=version,
                type=ComponentType.LIBRARY,
                bom_ref=f"pkg:pypi/{kind}@{version}",
                purl=PackageURL("pypi", None, kind, version),
                licenses=[LicenseFactory().make_from_string(licence_of(package))],
            )


def _libraries(inside: Path, source: Source) -> Iterator[Component]:
    """Every library of `ui/licences/parts.toml` that lies in the folder, with its hash."""
    table = tomllib.loads((source.folder / "ui/licences/parts.toml").read_text("utf-8"))
    versions = _Versions(inside)
    for each in table["part"]:
        found = sorted(path for path in inside.rglob("*") if _matches(path, inside, each["file"]))
        if found:
            file = found[0].resolve()
            yield from (_library(each, version, where, file) for where, version in versions(each["name"], file).items())


def _library(told: Mapping[str, str], version: str, where: str, file: Path) -> Component:
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    return Component(
        name=told["name"],
        version=version or None,
        type=ComponentType.LIBRARY,
        bom_ref=f"{told['name']}@{version}#{where}",
        description=where if where.startswith("inside") else file.name,
        licenses=[LicenseFactory().make_from_string(told["licence"])],
        external_references=[ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(told["home"]))],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)] if not where.startswith("inside") else [],
    )


def _matches(path: Path, inside: Path, pattern: str) -> bool:
    return not path.is_symlink() and path.is_file() and fnmatch.fnmatch(path.relative_to(inside).as_posix(), pattern)


class _Versions:
    """Asks each library for its version: `{where it lies: version}`."""

    def __init__(self, inside: Path) -> None:
        self._inside = inside

    def __call__(self, name: str, file: Path) -> dict[str, str]:
        asked: dict[str, Callable[[], str]] = {
            "Python": platform.python_version,
            "Qt": self._qt,
            "FFmpeg": self._ffmpeg,
            "ICU": self._icu,
            "OpenBLAS": self._openblas,
            "SQLCipher": lambda: self._sqlcipher("cipher_version").split()[0],
            "SQLite": lambda: sqlite3.sqlite_version,
            "Expat": lambda: pyexpat.EXPAT_VERSION.removeprefix("expat_"),
        }
        if name == "OpenSSL":
            from cryptography.hazmat.backends.openssl.backend import backend  # noqa: PLC0415 - for this line alone

            carried = {"inside cryptography": backend.openssl_version_text()}
            carried["inside sqlcipher3"] = self._sqlcipher("cipher_provider_version")
            return {"own file": ssl.OPENSSL_VERSION.split()[1]} | {
                key: text.split()[1] for key, text in carried.items()
            }
        return {"own file": asked[name]() if name in asked else _of_system(file)}

    def _qt(self) -> str:
        from PySide6.QtCore import qVersion  # noqa: PLC0415 - for this line alone

        return str(qVersion())

    def _ffmpeg(self) -> str:
        ctypes.CDLL(str(next(self._inside.glob("libcrypto.so.*"))), ctypes.RTLD_GLOBAL)  # it asks for it, by no name
        library = ctypes.CDLL(str(next(self._inside.glob("PySide6/Qt/lib/libavutil.so.*"))))
        library.av_version_info.restype = ctypes.c_char_p
        return str(library.av_version_info().decode())

    def _icu(self) -> str:
        file = next(self._inside.glob("PySide6/Qt/lib/libicuuc.so.*"))
        numbers = (ctypes.c_uint8 * 4)()
        getattr(ctypes.CDLL(str(file)), f"u_getVersion_{file.suffix[1:]}")(numbers)
        return f"{numbers[0]}.{numbers[1]}"

    def _openblas(self) -> str:
        import numpy  # noqa: PLC0415, ICN001 - for this line alone

        return str(numpy.show_config(mode="dicts")["Build Dependencies"]["blas"]["version"])

    def _sqlcipher(self, pragma: str) -> str:
        from sqlcipher3 import dbapi2  # noqa: PLC0415 - for this line alone

        connection = dbapi2.connect(":memory:")
        try:
            connection.execute("PRAGMA key = 'x'")
            return str(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
        finally:
            connection.close()


def _of_system(file: Path) -> str:
    """The version of the Debian package that brought a library to the machine of the build, empty where none did."""
    found = subprocess.run(["dpkg", "-S", f"*/{file.name}"], capture_output=True, text=True, check=False)  # noqa: S603, S607
    owner = found.stdout.split(":", 1)[0] if found.returncode == 0 else ""
    if not owner:
        return ""
    words = ["dpkg-query", "--show", "--showformat=${Version}", owner]
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout.strip()  # noqa: S603
