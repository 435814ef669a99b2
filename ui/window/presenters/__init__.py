# SPDX-License-Identifier: Apache-2.0
"""What the screens do, in plain Python without Qt."""
