# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of a question out of where its text holds them, and into files that a pack can have."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Mapping
from pathlib import PurePosixPath

from content_packs import media
from content_packs.importing.draft import Draft, Picture
from content_packs.importing.texts import slug
from content_packs.svg import svg_flaws

_DATA = re.compile(r"data:image/([a-z+.-]{1,20});base64,(.*)", re.IGNORECASE | re.DOTALL)
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
_ENDINGS = {"jpeg": "jpg", "svg+xml": "svg", "x-png": "png", "pjpeg": "jpg"}


def take(draft: Draft, address: str, alt: str, files: Mapping[str, str]) -> None:
    """Add the picture at `address` to the draft; `files` are the embedded ones in base64, by name.

    The first one is shown with the question, for which there is one place. What cannot be taken is noted.
    """
    found = _DATA.fullmatch(address)
    if found:
        kind = found[1].lower()
        name, source = f"picture.{_ENDINGS.get(kind, kind)}", found[2]
    else:
        name = _unquoted(address.rpartition("/")[2])
        if not address.startswith("@@PLUGINFILE@@") or name not in files:
            draft.note("picture-missing", file=address[:80])
            return
        source = files[name]
    data = _decoded(source)
    path = _path(name, data) if data else ""
    if not data or not path or not _sound(path, data):
        draft.note("picture-bad", file=name)
        return
    if all(picture.path != path for picture in draft.pictures):
        draft.pictures.append(Picture(path, data, alt))
    if not draft.media:
        draft.media = path
    elif draft.media != path:
        draft.note("picture-more", file=path)


def _unquoted(address: str) -> str:
    """A part of an address with its percent signs undone.

    >>> _unquoted("two%20d%C3%B6ts.png")
    'two döts.png'
    """
    plain = _PERCENT.sub(lambda found: bytes([int(found[1], 16)]), address.encode("utf-8", "replace"))
    return plain.decode("utf-8", "replace")


def _decoded(source: str) -> bytes:
    if len(source) > media.MAX_MEDIA_BYTES * 2:
        return b""
    try:
        return base64.b64decode("".join(source.split()), validate=True)
    except (binascii.Error, ValueError):
        return b""


def _path(name: str, data: bytes) -> str:
    """A name that says what it was and holds a bit of the content's digest, so that two never meet."""
    pure = PurePosixPath(name.replace("\\", "/"))
    ending = pure.suffix.lower().lstrip(".")
    if ending not in media.PICTURES:
        return ""
    return f"media/{slug(pure.stem) or 'picture'}-{hashlib.sha256(data).hexdigest()[:8]}.{ending}"


def _sound(path: str, data: bytes) -> bool:
    if len(data) > media.MAX_MEDIA_BYTES or not media.is_media_name(path):
        return False
    return not svg_flaws(data) if path.endswith(".svg") else media.looks_like(path, data)
