# SPDX-License-Identifier: Apache-2.0
"""The words of a pack as a gettext PO file for translators, and back into locale/LANG."""
