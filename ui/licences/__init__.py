# SPDX-License-Identifier: Apache-2.0
"""Whose work is in the program, and under which licences; `parts.toml` says what Python does not know."""
