# SPDX-License-Identifier: Apache-2.0
"""The people of a device: finding, moving, leaving, coming back, merging, and lists of them in files."""
