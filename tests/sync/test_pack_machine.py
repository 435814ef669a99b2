# SPDX-License-Identifier: Apache-2.0
"""Whatever happens between an organisation and a device, in any order: what is used was signed, and nothing is lost."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.repository.errors import SourceProblem
from sync.publishing import editing, keys, releasing
from tests.sync.repository_kit import DAY, PASSPHRASE, Device, Organisation

HARMLESS = {"", SourceProblem.FILE_MISSING, SourceProblem.ALTERED}


class Packs(RuleBasedStateMachine):
    """An organisation publishes; somebody plays with the web server, the device and its clock; the device looks."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="stepwell-packs-"))
        self.home = Organisation(self.folder)
        self.version = 0
        self.publish()
        self.web = self.folder / "web"
        self.copies = [shutil.copytree(self.home.public, self.folder / "copy 0")]
        self.serve(self.home.public)
        self.device = Device(self.folder / "device", self.home.setting(), place=str(self.web))
        self.seen = 0
        """The newest version that the device has had."""

    def serve(self, public: Path) -> None:
        shutil.rmtree(self.web, ignore_errors=True)
        shutil.copytree(public, self.web)

    @rule()
    def publish(self) -> None:
        if self.version >= 6:
            return
        self.version += 1
        self.home.offer(version=f"1.{self.version}.0")
        self.home.publish()

    @rule()
    def put_on_the_server(self) -> None:
        self.serve(self.home.public)
        if len(self.copies) < 5:
            self.copies.append(shutil.copytree(self.home.public, self.folder / f"copy {len(self.copies)}"))

    @rule(which=st.integers(0, 4))
    def put_an_old_copy_on_the_server(self, which: int) -> None:
        self.serve(self.copies[which % len(self.copies)])

    @rule(data=st.data())
    def damage_a_file_on_the_server(self, data: st.DataObject) -> None:
        files = sorted(path for path in self.web.rglob("*") if path.is_file())
        if not files:
            return
        file = files[data.draw(st.integers(0, len(files) - 1))]
        content = bytearray(file.read_bytes())
        content[data.draw(st.integers(0, len(content) - 1))] ^= 1 + data.draw(st.integers(0, 254))
        file.write_bytes(content)

    @rule(data=st.data())
    def lose_a_file_on_the_server(self, data: st.DataObject) -> None:
        files = sorted(path for path in self.web.rglob("*") if path.is_file())
        if files:
            files[data.draw(st.integers(0, len(files) - 1))].unlink()

    @rule(data=st.data())
    def damage_a_pack_on_the_device(self, data: st.DataObject) -> None:
        files = sorted(self.device.library.folder.glob("*.stepwell"))
        if files:
            file = files[data.draw(st.integers(0, len(files) - 1))]
            content = bytearray(file.read_bytes())
            content[data.draw(st.integers(0, len(content) - 1))] ^= 1
            file.write_bytes(content)
        self.look()

    @rule(days=st.sampled_from([0, 30, 399, 402]))
    def turn_the_clock(self, days: int) -> None:
        self.device.now = self.home.clock.now + days * DAY

    @rule()
    def replace_the_key(self) -> None:
        editing.replace_day_key(self.home.workshop, PASSPHRASE, self.home.code)
        releasing.publish(self.home.workshop, keys.that_open(self.home.workshop.key_files(), PASSPHRASE))

    @rule()
    def look(self) -> None:
        report = self.device.look()
        here = [int(pack.split(".")[1]) for pack in self.device.packs]
        assert all(1 <= version <= self.version for version in here)
        if report.problem == "" and not report.count("refused", "damaged"):
            assert max(here) >= self.seen, "nothing newer was ever taken back"
        self.seen = max([self.seen, *here])

    @rule()
    def look_when_all_is_well(self) -> None:
        self.serve(self.home.public)
        self.device.now = self.home.clock.now
        self.look()
        assert f"kit 1.{self.version}.0" in self.device.packs

    @invariant()
    def what_is_used_was_signed(self) -> None:
        if not hasattr(self, "device"):
            return
        for pack in self.device.library.load_all().packs:
            signed = self.home.folder / "built" / pack.path.name
            trusted = self.device.memory.trust[pack.path.name]
            assert trusted.length == signed.stat().st_size

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            shutil.rmtree(self.folder)


TestPacks = Packs.TestCase
TestPacks.settings = settings(max_examples=max(3, settings().max_examples // 10), stateful_step_count=15, deadline=None)
