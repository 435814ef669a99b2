# SPDX-License-Identifier: Apache-2.0
"""What a PIN is typed with: of digits and pictures only what is asked for is made."""

from __future__ import annotations

from tests.ui.conftest import deliver
from ui.window.widgets.pads import PicturePad, PinPad, SecretPad


def test_only_what_is_asked_for_is_made(qtbot):
    pad = SecretPad(switch=True)
    qtbot.addWidget(pad)
    assert len(pad.findChildren(PinPad)) == 1
    assert not pad.findChildren(PicturePad)
    pictures = SecretPad(pictures=True)
    qtbot.addWidget(pictures)
    assert len(pictures.findChildren(PicturePad)) == 1
    assert not pictures.findChildren(PinPad)


def test_who_goes_to_pictures_and_back_finds_each_once_and_empty(qtbot):
    pad = SecretPad(switch=True)
    qtbot.addWidget(pad)
    pad.resize(600, 600)
    pad.show()
    typed = []
    pad.typed.connect(lambda: typed.append(pad.secret))
    pad.findChild(PinPad).press("4")
    for pictures in (True, False, True):
        pad.switch.chosen.emit(None)
        deliver()
        assert pad.pictures is pictures
        assert not pad.ready
        assert [each.isVisible() for each in pad.findChildren(PinPad)] == [not pictures]
        assert [each.isVisible() for each in pad.findChildren(PicturePad)] == [pictures]
        assert pad.switch.isVisible()
    pad.findChild(PicturePad).press(3)
    assert pad.secret == typed[-1] == "p:3"
