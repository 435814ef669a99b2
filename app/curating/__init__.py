# SPDX-License-Identifier: Apache-2.0
"""What a curator collects, decides, looks at again and publishes; and what people looked for in vain."""
