"""What starts the whole program comes from ``tests.application``."""

from tests.application import program, start

__all__ = ["program", "start"]
