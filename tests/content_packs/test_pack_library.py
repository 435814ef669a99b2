# SPDX-License-Identifier: Apache-2.0
"""Installed packs: whole or not there, side by side, and a bad one is alone in its misfortune."""

from __future__ import annotations

import pytest

from content_packs import files, pack_checks
from content_packs.archive import build, open_pack
from content_packs.findings import PackRejected
from content_packs.library import PackLibrary


@pytest.fixture
def library(tmp_path):
    return PackLibrary(tmp_path / "home" / "packs")


@pytest.fixture
def make(write_folder, tmp_path, pack_files):
    def make_pack(version="1.0.0", pack_id="hands", title="Clean hands"):
        manifest = pack_files["pack.toml"].replace("1.0.0", version).replace('id = "hands"', f'id = "{pack_id}"')
        folder = write_folder({"pack.toml": manifest.replace("Clean hands", title)}, name=f"{pack_id}-{version}")
        return build(folder, tmp_path / f"{pack_id}-{version}-{title}.stepwell")

    return make_pack


def damage(path):
    whole = bytearray(path.read_bytes())
    whole[500] ^= 1
    path.write_bytes(whole)


def names(library):
    return sorted(path.name for path in library.folder.iterdir())


def test_an_empty_library_has_nothing(library):
    assert library.list() == ()
    assert library.load_all().packs == ()
    assert library.verify() == {}
    assert library.newest("hands") is None
    assert library.get("hands", "1.0.0") is None
    assert library.remove("hands") == 0


def test_what_is_installed_can_be_found(library, make):
    installed = library.install(make())
    assert names(library) == ["hands-1.0.0.stepwell"]
    assert installed.path.parent == library.folder
    assert library.get("hands", "1.0.0").pack == installed.pack
    assert [(entry.id, entry.version, entry.rejected) for entry in library.list()] == [("hands", "1.0.0", None)]
    assert set(library.verify().values()) == {()}


def test_versions_live_side_by_side_and_the_newest_is_the_highest_number(library, make):
    for version in ("1.9.0", "1.10.0", "1.2.0"):
        library.install(make(version))
    library.install(make(pack_id="feet"))
    assert library.versions("hands") == ("1.10.0", "1.9.0", "1.2.0")
    assert library.newest("hands").version == "1.10.0"
    assert [entry.id for entry in library.list()] == ["feet", "hands", "hands", "hands"]
    assert library.remove("hands", "1.10.0") == 1
    assert library.newest("hands").version == "1.9.0"
    assert library.remove("hands") == 2
    assert names(library) == ["feet-1.0.0.stepwell"]


def test_a_bad_file_is_refused_by_its_name_and_leaves_nothing(library, make):
    library.install(make())
    bad = make("1.1.0")
    damage(bad)
    with pytest.raises(PackRejected) as caught:
        library.install(bad)
    assert caught.value.params["file"] == bad.name
    assert names(library) == ["hands-1.0.0.stepwell"]
    with pytest.raises(PackRejected, match="pack-missing"):
        library.install(library.folder / "none.stepwell")


def test_a_version_never_changes(library, make):
    library.install(make())
    assert library.install(make()).version == "1.0.0"
    with pytest.raises(PackRejected, match="version-differs"):
        library.install(make(title="Other"))
    assert library.newest("hands").pack.manifest.title == "Clean hands"


def test_a_damaged_version_is_mended_by_installing_it_again(library, make):
    path = library.install(make()).path
    damage(path)
    assert [entry.rejected.code for entry in library.list()] == ["member-altered"]
    library.install(make())
    assert [entry.rejected for entry in library.list()] == [None]


def test_a_bad_pack_disables_itself_only(library, make):
    old = library.install(make())
    damage(library.install(make("2.0.0")).path)
    library.install(make(pack_id="feet"))
    (library.folder / "zero-1.0.0.stepwell").touch()
    shelf = library.load_all()
    assert [(pack.id, pack.version) for pack in shelf.packs] == [("feet", "1.0.0"), ("hands", "1.0.0")]
    assert [(entry.id, entry.rejected.code) for entry in shelf.disabled] == [
        ("hands", "member-altered"),
        ("zero", "not-a-pack"),
    ]
    assert library.newest("hands").version == old.version
    with pytest.raises(PackRejected, match="member-altered"):
        library.get("hands", "2.0.0")
    assert sorted(len(findings) for findings in library.verify().values()) == [0, 0, 1, 1]


def test_a_damaged_picture_is_found_by_verifying(library, make):
    path = library.install(make()).path
    path.write_bytes(path.read_bytes().replace(b'width="9"', b'width="8"'))
    (findings,) = library.verify().values()
    assert [(finding.code, finding.params["member"]) for finding in findings] == [("member-altered", "media/hands.svg")]
    assert [entry.rejected for entry in library.list()] == [None]


def test_a_file_under_another_name_is_not_believed(library, make):
    path = library.install(make()).path
    path.rename(path.with_name("hands-9.0.0.stepwell"))
    assert [entry.rejected.code for entry in library.list()] == ["name-differs"]


class PowerCut(BaseException):
    """Nothing after this happens, as when the plug is pulled."""


def test_an_install_that_is_cut_off_changes_nothing_and_is_swept_up(library, make, monkeypatch):
    library.install(make())
    before = (library.folder / "hands-1.0.0.stepwell").read_bytes()

    def cut(part, target):
        (part.parent / f".left{files.PART}").write_bytes(b"half")
        raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr(files, "put_in_place", cut)
        with pytest.raises(PowerCut):
            library.install(make("1.1.0"))
    assert (library.folder / "hands-1.0.0.stepwell").read_bytes() == before
    assert [entry.version for entry in library.list()] == ["1.0.0"]
    library.install(make("1.1.0"))
    assert names(library) == ["hands-1.0.0.stepwell", "hands-1.1.0.stepwell"]


def test_a_full_disk_is_the_callers_to_tell_and_leaves_nothing(library, make, monkeypatch):
    def full(file):
        raise OSError(28, "No space left on device")

    pack = make()
    monkeypatch.setattr(files, "flush", full)
    with pytest.raises(OSError, match="No space"):
        library.install(pack)
    assert names(library) == []


def test_a_pack_in_use_goes_on_after_a_newer_one_came(library, make):
    running = library.install(make())
    library.install(make("2.0.0"))
    assert running.media("media/hands.svg")
    assert open_pack(running.path).version == "1.0.0"


def test_what_was_found_good_is_not_checked_between_its_parts_again_and_what_is_new_is(library, make, monkeypatch):
    looked = []
    monkeypatch.setattr(pack_checks, "check_pack", lambda pack, *_, **__: looked.append(pack.manifest.id))
    good = frozenset({library.install(make()).seal})
    library.install(make(pack_id="feet"))
    looked.clear()
    assert len(library.load_all(good).packs) == 2
    assert looked == ["feet"]


def test_damage_is_seen_in_a_pack_that_was_found_good(library, make):
    good = library.install(make())
    damage(good.path)
    assert library.load_all(frozenset({good.seal})).packs == ()
