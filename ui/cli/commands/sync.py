# SPDX-License-Identifier: Apache-2.0
"""`stepwell sync`: one run of the delivery, without a window."""

from __future__ import annotations

from argparse import Namespace

from ui.cli.arguments import Group
from ui.cli.output import print_facts, print_json
from ui.cli.session import opened
from ui.cli.world import World
