"""What starts the whole program comes from ``tests.application``."""

from tests.application import Start, caption_all, entry, open_paths, program, show, start, wait_for_end

__all__ = ["Start", "caption_all", "entry", "open_paths", "program", "show", "start", "wait_for_end"]
