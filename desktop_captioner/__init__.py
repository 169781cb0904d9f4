"""Desktop Captioner: one honest sentence for every photo, offline."""

NAME = "Desktop Captioner"
__version__ = "0.1.0"
