# SPDX-License-Identifier: Apache-2.0
"""Updates of the program itself: what is offered and to whom, the folder that it lives in, and putting a version in.

`sync.repository.program` fetches and verifies; `deploy/linux/launcher.sh` starts what `installation` points at.
"""
