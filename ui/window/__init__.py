# SPDX-License-Identifier: Apache-2.0
"""The window: what a person sees and touches, in PySide6."""
