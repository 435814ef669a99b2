# SPDX-License-Identifier: Apache-2.0
"""The settings of a device: which there are, who may give them, and which of them counts (docs/settings.md)."""
