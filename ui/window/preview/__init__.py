# SPDX-License-Identifier: Apache-2.0
"""A pack in the real screens while it is being written; nothing of it is recorded."""
