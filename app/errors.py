# SPDX-License-Identifier: Apache-2.0
"""What can go wrong with what a person asked for: a code with parameters, worded by `ui`."""

from __future__ import annotations


class Refusal(Exception):  # noqa: N818 - named for what happened
    """A call that cannot be carried out as it was asked. `code` names why; `params` says with what."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params
