# SPDX-License-Identifier: Apache-2.0
"""A built pack is the same everywhere, and is opened only when every byte of it is as it was built."""

from __future__ import annotations

import io
import random
import struct
import zipfile

import msgspec
import pytest

from content_packs import container, media
from content_packs.archive import build, open_pack, pack_bytes, sealed
from content_packs.check import check_path
from content_packs.compiled import encode
from content_packs.findings import PackRejected, SourceHasErrors
from content_packs.library import PackLibrary
from content_packs.model import SingleChoice
from content_packs.source import read_source


@pytest.fixture
def built(write_folder, tmp_path):
    return build(write_folder(), tmp_path / "hands.stepwell")


@pytest.fixture
def members(write_folder):
    source = read_source(write_folder())
    return {"content.json": encode(source.pack), **source.files}


def rejection(path):
    with pytest.raises(PackRejected) as caught:
        open_pack(path)
    assert caught.value.params["file"] == path.name
    return caught.value


def test_what_is_built_is_what_was_read(write_folder, built):
    source = read_source(write_folder())
    opened = open_pack(built)
    assert opened.pack == source.pack
    assert opened.media("media/hands.svg") == source.files["media/hands.svg"]
    assert opened.media_paths == ("media/hands.svg",)
    assert opened.licence() == "CC-BY-4.0\n"
    assert (opened.id, opened.version) == ("hands", "1.0.0")


def test_the_same_folder_gives_the_same_bytes(write_folder, tmp_path, built):
    other = write_folder(name="elsewhere")
    for path in sorted(other.rglob("*"), reverse=True):
        path.touch()
    assert build(other, tmp_path).name == "hands-1.0.0.stepwell"
    assert (tmp_path / "hands-1.0.0.stepwell").read_bytes() == built.read_bytes()


def test_any_unpacker_can_read_it(built):
    with zipfile.ZipFile(built) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["content.json", "media/hands.svg", "LICENSE", "index.json", "seal.json"]
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        seal = msgspec.json.decode(archive.read("seal.json"))
    assert open_pack(built).seal == seal["sha256"]


def test_a_folder_with_errors_is_not_built_and_leaves_the_old_file(write_folder, tmp_path, built):
    before = built.read_bytes()
    with pytest.raises(SourceHasErrors) as caught:
        build(write_folder({"modules.toml": "x"}), built)
    assert caught.value.findings[0].code == "toml-syntax"
    assert built.read_bytes() == before
    assert not list(tmp_path.glob(".*"))


def refused_by_member(path):
    try:
        open_pack(path)
    except PackRejected as rejected:
        return bool(rejected.params["member"])
    return False


def test_every_changed_byte_is_refused(built):
    # Each position of the structure, and a sample of the data: one file in each try, so this stays within seconds.
    whole = built.read_bytes()
    dice = random.Random(7)
    tail = whole.rindex(b"PK\3\4")
    accepted = []
    for at in {*range(0, len(whole), 61), *range(tail, len(whole)), *range(90)}:
        bent = bytearray(whole)
        bent[at] ^= dice.randrange(1, 256)
        built.write_bytes(bent)
        if not refused_by_member(built):
            accepted.append(at)
    assert accepted == []


@pytest.mark.parametrize("name", ["content.json", "media/hands.svg", "LICENSE", "index.json", "seal.json"])
def test_a_changed_byte_names_its_member(built, name):
    with built.open("rb") as file:
        place = {m.name: m for m in container.read(file, built.stat().st_size, "x")}[name]
    whole = bytearray(built.read_bytes())
    whole[place.start + place.size // 2] ^= 1
    built.write_bytes(whole)
    rejected = rejection(built)
    named = "index.json" if name == "seal.json" else name  # a seal that does not fit shows at what it seals
    assert rejected.code == "member-altered"
    assert rejected.params["member"] in (name, named)


@pytest.mark.parametrize("name", ["content.json", "media/hands.svg", "LICENSE", "index.json"])
def test_a_member_put_in_with_a_right_checksum_is_refused(tmp_path, members, name):
    whole = sealed(members)
    whole[name] = whole[name][:-2] + b"~" + whole[name][-1:]
    file = tmp_path / "x.stepwell"
    file.write_bytes(container.write(whole))
    rejected = rejection(file)
    assert (rejected.code, rejected.params["member"]) == ("member-altered", name)


def test_every_shorter_file_is_refused(built):
    whole = built.read_bytes()
    for length in range(0, len(whole), 97):
        built.write_bytes(whole[:length])
        rejection(built)
    built.write_bytes(whole + b"\0")
    assert rejection(built).code == "archive-damaged"


def test_what_is_no_pack_is_said_to_be_none(tmp_path):
    page = tmp_path / "page.stepwell"
    page.write_text("<html>Please sign in</html>")
    assert rejection(page).code == "not-a-pack"
    assert rejection(tmp_path / "gone.stepwell").code == "pack-missing"
    assert rejection(tmp_path).code == "pack-unreadable"


def zipped(entries, **changes):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in entries:
            info = zipfile.ZipInfo(name)
            info.create_system = 3
            info.compress_type = changes.get("method", zipfile.ZIP_STORED)
            info.external_attr = changes.get("mode", 0o100644) << 16
            archive.writestr(info, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: zipped([("../../etc/passwd", b"x")]), "member-name"),
        (lambda: zipped([("/etc/passwd", b"x")]), "member-name"),
        (lambda: zipped([("C:/x.svg", b"x")]), "member-name"),
        (lambda: zipped([("media\\..\\x.svg", b"x")]), "member-name"),
        (lambda: zipped([("media/con.svg", b"x")]), "member-name"),
        (lambda: zipped([("media/LPT1", b"x")]), "member-name"),
        (lambda: zipped([("media/x.svg.", b"x")]), "member-name"),
        (lambda: zipped([("media/ü.svg", b"x")]), "member-name"),
        (lambda: zipped([("media/a/b/c/d/e/x.svg", b"x")]), "member-name"),
        (lambda: zipped([("media/", b"")]), "member-name"),
        (lambda: zipped([("media/a.svg", b"x"), ("media/A.svg", b"x")]), "member-case"),
        (lambda: zipped([("media/a.svg", b"/etc/passwd")], mode=0o120777), "member-symlink"),
        (lambda: zipped([("content.json", b"0" * 5_000_000)], method=zipfile.ZIP_DEFLATED), "archive-bomb"),
        (lambda: zipped([("content.json", b"0123")], method=zipfile.ZIP_DEFLATED), "member-compressed"),
        (lambda: zipped([("content.json", b"0" * 99)], method=zipfile.ZIP_BZIP2), "member-compressed"),
        (lambda: zipped([("content.json", b"{}"), ("index.json", b"{}")]), "member-missing"),
        (lambda: zipped([(f"media/{n}.svg", b"") for n in range(media.MAX_MEMBERS + 1)]), "archive-too-many"),
    ],
)
def test_dangerous_archives_are_refused_by_name(tmp_path, make, code):
    file = tmp_path / "x.stepwell"
    file.write_bytes(make())
    assert rejection(file).code == code


def bent_central(data: bytes, offset: int, fmt: str, value: int) -> bytes:
    whole = bytearray(data)
    struct.pack_into(fmt, whole, whole.index(b"PK\1\2") + offset, value)
    return bytes(whole)


@pytest.mark.parametrize(
    ("offset", "fmt", "value", "code"),
    [
        (8, "<H", 1, "member-encrypted"),
        (8, "<H", 0x800, "archive-damaged"),
        (10, "<H", 99, "member-compressed"),
        (24, "<L", 0xFFFFFFFF, "archive-bomb"),
        (42, "<L", 1, "archive-damaged"),
        (30, "<H", 4, "archive-damaged"),
        (12, "<H", 7, "archive-damaged"),
    ],
)
def test_a_directory_that_lies_is_refused(built, offset, fmt, value, code):
    built.write_bytes(bent_central(built.read_bytes(), offset, fmt, value))
    assert rejection(built).code == code


def test_a_directory_of_gigabytes_is_not_read_into_memory():
    class Counting(io.BytesIO):
        """A file of 3 GB, of which the end alone is written."""

        most = 0

        def seek(self, at: int, whence: int = 0) -> int:
            return super().seek(max(0, at - 3_000_000_000), whence)

        def read(self, length: int | None = -1) -> bytes:
            self.most = max(self.most, length or 0)
            return super().read(length)

    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 3, 3, 3_000_000_000, 0, 0)
    file = Counting(end)
    with pytest.raises(PackRejected) as refused:
        container.read(file, 3_000_000_000 + len(end), "x.stepwell")
    assert refused.value.code in {"archive-damaged", "not-a-pack"}
    assert file.most < 1_000_000


def test_members_of_more_than_4_gigabytes_are_refused(built):
    lie = bent_central(bent_central(built.read_bytes(), 24, "<L", 0xFFFFFFFF), 20, "<L", 0xFFFFFFFF)
    built.write_bytes(lie)
    assert rejection(built).code == "member-too-large"


def test_a_member_that_is_there_twice_is_refused(tmp_path):
    file = tmp_path / "x.stepwell"
    with pytest.warns(UserWarning, match="Duplicate"):
        file.write_bytes(zipped([("content.json", b"x"), ("content.json", b"y")]))
    assert rejection(file).code == "member-duplicate"


def resealed(path, members):
    path.write_bytes(container.write(sealed(members)))
    return path


def test_a_newer_format_is_refused_before_anything_else_in_it_is_read(tmp_path, members):
    content = msgspec.json.decode(members["content.json"])
    content["manifest"] = {"format": 9}
    content["items"] = "other"
    members["content.json"] = msgspec.json.encode(content)
    rejected = rejection(resealed(tmp_path / "x.stepwell", members))
    assert (rejected.code, rejected.params["format"], rejected.params["known"]) == ("format-newer", 9, 1)


def test_an_unknown_kind_is_left_out_and_the_rest_works(tmp_path, members):
    content = msgspec.json.decode(members["content.json"])
    content["items"][1] = {"kind": "hologram", "id": "when-2", "areas": []}
    members["content.json"] = msgspec.json.encode(content)
    file = resealed(tmp_path / "x.stepwell", members)
    pack = open_pack(file).pack
    assert [(refused.kind, refused.id) for refused in pack.refused] == [("hologram", "when-2")]
    assert len(pack.items) == 6
    refused = [(f.code, f.where) for f in check_path(file).findings if f.severity == "refused"]
    assert refused == [("kind-unknown", "x.stepwell")]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda content: content["items"][0].pop("stem"), "stem"),
        (lambda content: content["items"][0].update(competency="none"), "reference-unknown"),
        (lambda content: content["items"][0]["options"][0].update(right=False), "right-none"),
        (lambda content: content["competencies"][0].update(requires=["how"]), "prerequisite-circle"),
        (lambda content: content["items"][2].update(id="when-1"), "id-duplicate"),
        (lambda content: content["manifest"].update(id="../x"), "id-bad"),
        (lambda content: content.update(modules=7), "modules"),
    ],
)
def test_sealed_nonsense_is_refused_all_the_same(tmp_path, members, change, reason):
    content = msgspec.json.decode(members["content.json"])
    change(content)
    members["content.json"] = msgspec.json.encode(content)
    rejected = rejection(resealed(tmp_path / "x.stepwell", members))
    assert rejected.code == "content-invalid"
    assert reason in str(rejected.params["reason"])


def test_a_listed_file_that_is_not_in_the_archive(tmp_path, members):
    del members["media/hands.svg"]
    rejected = rejection(resealed(tmp_path / "x.stepwell", members))
    assert (rejected.code, rejected.params["member"]) == ("member-missing", "media/hands.svg")


def test_media_are_checked_again_when_they_are_read(built):
    opened = open_pack(built)
    whole = built.read_bytes()
    built.write_bytes(whole.replace(b'width="9"', b'width="8"'))
    with pytest.raises(PackRejected, match=r"media/hands\.svg"):
        opened.media("media/hands.svg")
    assert open_pack(built, check_media=False).pack == opened.pack
    built.unlink()
    with pytest.raises(PackRejected, match="pack-missing"):
        opened.media("media/hands.svg")
    for path in ("media/none.svg", "content.json", "../x"):
        with pytest.raises(KeyError):
            opened.media(path)


def test_a_check_counts_what_is_there(write_folder, built):
    for path in (write_folder(), built):
        report = check_path(path)
        assert (report.id, report.version) == ("hands", "1.0.0")
        assert (report.competencies, report.items, report.lessons) == (2, 7, 2)
        assert report.passed


def test_warnings_are_given_for_a_built_file_too(write_folder, tmp_path):
    folder = write_folder({"lessons/how.md": None, "locale/es/lessons/how.md": None})
    for path, where in (
        (folder, "competencies.toml:9"),
        (build(folder, tmp_path), "hands-1.0.0.stepwell/competency/1/id"),
    ):
        found = [(f.code, f.where) for f in check_path(path).findings]
        assert found.count(("competency-no-lesson", where)) == 1


def test_the_bytes_of_a_pack_do_not_depend_on_the_order_of_its_files(write_folder):
    source = read_source(write_folder())
    backwards = dict(reversed(dict(source.files).items()))
    assert pack_bytes(source.pack, backwards) == pack_bytes(source.pack, source.files)
    first = source.pack.items[0]
    assert isinstance(first, SingleChoice)
    changed = msgspec.structs.replace(source.pack, items=source.pack.items[1:])
    assert pack_bytes(changed, source.files) != pack_bytes(source.pack, source.files)


@pytest.mark.parametrize(
    ("drawing", "code"),
    [
        (b'<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>', "svg-unsafe"),
        (b'<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>', "svg-unsafe"),
        (b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg>&b;</svg>', "svg-unsafe"),
        (b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>', "svg-unsafe"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>', "svg-unsafe"),
        (b"<svg", "svg-broken"),
    ],
)
def test_a_drawing_that_runs_or_fetches_is_refused_whoever_has_sealed_it(tmp_path, members, drawing, code):
    file = resealed(tmp_path / "x.stepwell", {**members, "media/hands.svg": drawing})
    rejected = rejection(file)
    assert (rejected.code, rejected.params["member"]) == ("content-invalid", "media/hands.svg")
    assert str(rejected.params["reason"]).startswith(code)
    with pytest.raises(PackRejected, match=code):
        open_pack(file, check_media=False).media("media/hands.svg")
    library = PackLibrary(tmp_path / "packs")
    with pytest.raises(PackRejected, match=code):
        library.install(file)
    assert list(library.folder.iterdir()) == []
