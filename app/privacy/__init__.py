# SPDX-License-Identifier: Apache-2.0
"""What is kept about people: the inventory, their copy, their erasure, what may leave, and how long it stays."""
