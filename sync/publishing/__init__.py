# SPDX-License-Identifier: Apache-2.0
"""The organisation's side of a pack repository: keys, metadata, and a folder of static files that is put anywhere."""
