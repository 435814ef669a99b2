# SPDX-License-Identifier: Apache-2.0
"""Passive pages: data in through the constructor, intent out through one signal."""
