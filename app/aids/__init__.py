# SPDX-License-Identifier: Apache-2.0
"""What a pack carries besides teaching, as people meet it: things to look up, roles, micro-credentials, sheets."""
