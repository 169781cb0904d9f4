"""``python -m trainer``: trains captioners, scores, exports and shows them; see ``cli``."""

from __future__ import annotations

import sys

from trainer.cli import main

if __name__ == "__main__":
    sys.exit(main())
