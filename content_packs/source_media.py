# SPDX-License-Identifier: Apache-2.0
"""Checks a source folder's pictures, sounds and films and gathers the files that go into the built one."""

from __future__ import annotations

from pathlib import Path

from content_packs import media
from content_packs.bundled import Bundled
from content_packs.findings import Report, Where
from content_packs.folder import Folder
from content_packs.lesson_checks import keys_of
from content_packs.markdown import media_paths
from content_packs.model import Lesson, Pack
from content_packs.pack_checks import Dropped
from content_packs.practice_checks import pictures
from content_packs.svg import svg_flaws

LICENCE_FILE = "LICENSE"
_OTHERS = 4
"""Members that are no media: content.json, LICENSE, index.json and seal.json."""


def check_media(folder: Folder, pack: Pack, where: Where, report: Report, dropped: Dropped) -> Bundled:
    """Report what is wrong with media and LICENSE; returns the files that are fine. No film is read for that."""
    listed = {asset.path: where("asset", number, "path") for number, asset in enumerate(pack.assets)}
    _check_lessons(pack, listed, where, report, dropped)
    if not any(map(dropped.any, ("item", "lesson", "story", "example", "document"))):
        _check_use(pack, listed, report)  # what was left out may be what shows it
    fine: dict[str, Path] = {}
    total = 0
    for name in sorted(name for name in folder.files if name.startswith("media/")):
        if name not in listed and not dropped.covers("media", name):
            report.add("media-unlisted", name, file=name)
        elif name in listed and _is_allowed(name, listed[name], report):
            size = _size(folder, name, report)
            total += size or 0
            if size is not None:
                fine[name] = folder.files[name]
    if total > media.MAX_BUNDLE_BYTES:
        report.add("file-too-large", "media", file="media", limit=media.MAX_BUNDLE_BYTES)
    if len(fine) > media.MAX_MEMBERS - _OTHERS:
        report.add("archive-too-many", "media", file="media", count=len(fine), limit=media.MAX_MEMBERS - _OTHERS)
    for name, place in listed.items():
        if name not in folder.files and media.is_media_name(name):
            report.add("media-missing", place, file=name)
    return Bundled(_licence(folder, report), fine)


def _is_allowed(name: str, where: str, report: Report) -> bool:
    if not media.is_media_name(name):
        return False  # said with the list of assets
    if media.ending(name) not in media.ENDINGS:
        report.add("media-type", where, file=name, allowed=", ".join(sorted(media.ENDINGS)))
        return False
    return True


def _size(folder: Folder, name: str, report: Report) -> int | None:
    """The size in bytes of a file that is fine, or None after a complaint. Drawings alone are read whole."""
    if media.ending(name) == "svg":
        data = folder.read(name, media.MAX_MEDIA_BYTES)
        found = svg_flaws(data) if data is not None else ()
        for flaw in found:
            report.add(flaw.code, f"{name}:{flaw.line}", file=name, what=flaw.what)
        return None if found or data is None else len(data)
    head = folder.head(name, media.most_bytes(name))
    if head is not None and not media.looks_like(name, head[0]):
        report.add("media-type", name, file=name, allowed=media.ending(name))
        return None
    return head[1] if head is not None else None


def _check_lessons(pack: Pack, listed: dict[str, str], where: Where, report: Report, dropped: Dropped) -> None:
    for number, lesson in enumerate(pack.lessons):
        for name in _unknown(lesson, listed, dropped):
            report.add("reference-unknown", where("lesson", number, *keys_of(lesson, name)), part="media", id=name)
    for variant in pack.variants:
        for lesson in variant.lessons:
            for name in _unknown(lesson, listed, dropped):
                file = f"locale/{variant.language}/lessons/{lesson.id}.md"
                report.add("reference-unknown", file, part="media", id=name)


def _unknown(lesson: Lesson, listed: dict[str, str], dropped: Dropped) -> list[str]:
    named = lesson.media().union(*map(media_paths, lesson.texts()))
    return sorted(name for name in named - listed.keys() if not dropped.covers("media", name))


def _check_use(pack: Pack, listed: dict[str, str], report: Report) -> None:
    lessons = [*pack.lessons, *(lesson for variant in pack.variants for lesson in variant.lessons)]
    texts = (media_paths(text) for lesson in lessons for text in lesson.texts())
    used = {item.media for item in pack.items}.union(*texts, *(lesson.media() for lesson in lessons))
    used = used.union(*map(pictures, pack.stories), *map(pictures, pack.examples))
    documents = [*pack.documents, *(document for variant in pack.variants for document in variant.documents)]
    used = used.union(*({document.file} | media_paths(document.body) for document in documents))
    for name, place in listed.items():
        if name not in used:
            report.add("media-unused", place, file=name)


def _licence(folder: Folder, report: Report) -> dict[str, bytes]:
    if LICENCE_FILE not in folder.files:
        report.add("licence-file-missing", LICENCE_FILE, file=LICENCE_FILE)
        return {}
    text = folder.text(LICENCE_FILE)
    return {} if text is None else {LICENCE_FILE: text.encode()}
