# SPDX-License-Identifier: Apache-2.0
"""What the program knows and decides. No Qt, no sockets."""
