# SPDX-License-Identifier: Apache-2.0
"""What the doctor finds around the data folder: what this machine shows and plays, its versions, who else runs."""
