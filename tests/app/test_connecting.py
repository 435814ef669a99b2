# SPDX-License-Identifier: Apache-2.0
"""The address of an LRS, as somebody types it, or as a file brings it."""

from __future__ import annotations

import pytest

from app.connecting import endpoint_flaw


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("https://lrs.example/xAPI/", ""),
        ("https://lrs.example:8443/xAPI/", ""),
        ("http://127.0.0.1:8100/xAPI/", ""),
        ("http://[::1]:8100/", ""),
        ("http://localhost.evil.example/", "no_tls"),
        ("http://127.0.0.1.evil.example/", "no_tls"),
        ("https://key@lrs.example/", "credentials_inside"),
        ("https://lrs.example/?key=secret", "no_slash"),
        ("https://lrs.example:port/", "no_address"),
        ("https://lrs.example:99999/", "no_address"),
        ("https://[lrs/", "no_address"),
        ("https://lrs.example/\r\nX-Word: y/", "no_address"),
        ("https://lrs example/", "no_address"),
        ("http://localhost\\.evil.example/", "no_address"),
    ],
)
def test_an_address_that_cannot_be_or_must_not_be_is_refused(text: str, flaw: str) -> None:
    assert endpoint_flaw(text) == flaw
