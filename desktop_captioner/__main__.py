"""``python -m desktop_captioner``"""

from __future__ import annotations

import sys

from desktop_captioner.cli import main

if __name__ == "__main__":
    sys.exit(main())
