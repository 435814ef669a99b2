# SPDX-License-Identifier: Apache-2.0
"""What doctor tells of voices, from what the systems answer."""

from __future__ import annotations

from ui.voices import told, voices

SPD = """                     NAME   LANGUAGE   VARIANT
              Arabic                 ar      none
   English (Great Britain)        en-GB      none
   English (America)              en-US      none
   Spanish (Latin America)       es-419      none
"""
SAY = """Majed (Enhanced)    ar_001   # Hello
Monica              es_ES    # Hola
Zosia               pl_PL    # en_US
"""


def test_voices_are_told_by_language_and_none_is_no_error() -> None:
    assert voices("linux", lambda _command: SPD) == ("ar", "en", "es")
    assert voices("darwin", lambda _command: SAY) == ("ar", "es", "pl")
    assert voices("linux", lambda _command: "") == ()
    assert voices("plan9", lambda _command: SPD) == ()
    assert told(("ar", "en"), "linux") == "voices to read aloud: ar, en"
    assert told((), "linux").endswith("none; install speech-dispatcher and espeak-ng")
    assert "Speech" in told((), "win32")
    assert "Spoken Content" in told((), "darwin")
