# SPDX-License-Identifier: Apache-2.0
"""What can be learned: the pack format, its checks, its importers, its publishing, and the packs that ship."""
