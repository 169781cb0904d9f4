"""The layers of InceptionV3 in their order, whatever they are made of: Keras' layers, or operations in 8 bits.

Szegedy et al., "Rethinking the Inception Architecture for Computer Vision", CVPR 2016. A convolution's number is its place in
the order in which ``keras.applications`` creates them.
"""

from __future__ import annotations

from typing import Protocol, TypeVar

T = TypeVar("T")

# Grey levels of 0 to 255 become numbers of -1 to 1.
SCALE, OFFSET = 1 / 127.5, -1.0


class Parts(Protocol[T]):
    """The parts of the network; T is the type that flows between its layers."""

    def conv(
        self, x: T, number: int, filters: int, rows: int, columns: int, strides: int = 1, padding: str = "same"
    ) -> T:
        """A convolution with a bias and a ReLU."""
        ...

    def max_pool(self, x: T) -> T:
        """The highest of 3×3, at every second place, without padding."""
        ...

    def pooled(self, x: T, number: int, filters: int, kind: str = "average") -> T:
        """A block's pooling branch: 3×3 pooling ("average" or "max"), then a 1×1 convolution."""
        ...

    def join(self, *branches: T, name: str | None = None) -> T:
        """The channels of all branches beside each other."""
        ...


def stem(parts: Parts[T], x: T) -> T:
    """From scaled photos to ``mixed8``: for 299×299 a grid of 8×8×1280."""
    x = parts.conv(x, 0, 32, 3, 3, strides=2, padding="valid")
    x = parts.conv(x, 1, 32, 3, 3, padding="valid")
    x = parts.max_pool(parts.conv(x, 2, 64, 3, 3))
    x = parts.conv(x, 3, 80, 1, 1, padding="valid")
    x = parts.max_pool(parts.conv(x, 4, 192, 3, 3, padding="valid"))
    for name, n, pooled in (("mixed0", 5, 32), ("mixed1", 12, 64), ("mixed2", 19, 64)):
        x = _mixed_35(parts, x, n, pooled, name)
    three = parts.conv(x, 26, 384, 3, 3, strides=2, padding="valid")
    double = parts.conv(parts.conv(x, 27, 64, 1, 1), 28, 96, 3, 3)
    double = parts.conv(double, 29, 96, 3, 3, strides=2, padding="valid")
    x = parts.join(three, double, parts.max_pool(x), name="mixed3")
    for name, n, width in (("mixed4", 30, 128), ("mixed5", 40, 160), ("mixed6", 50, 160), ("mixed7", 60, 192)):
        x = _mixed_17(parts, x, n, width, name)
    three = parts.conv(parts.conv(x, 70, 192, 1, 1), 71, 320, 3, 3, strides=2, padding="valid")
    seven = parts.conv(parts.conv(parts.conv(x, 72, 192, 1, 1), 73, 192, 1, 7), 74, 192, 7, 1)
    seven = parts.conv(seven, 75, 192, 3, 3, strides=2, padding="valid")
    return parts.join(three, seven, parts.max_pool(x), name="mixed8")


def top(parts: Parts[T], x: T, last_pool: str) -> T:
    """From ``mixed8`` to ``mixed10``: for 299×299 a grid of 8×8×2048."""
    return _mixed_8(parts, _mixed_8(parts, x, 76, "average", "mixed9"), 85, last_pool, "mixed10")


def _mixed_35(parts: Parts[T], x: T, n: int, pooled: int, name: str) -> T:
    single = parts.conv(x, n, 64, 1, 1)
    five = parts.conv(parts.conv(x, n + 1, 48, 1, 1), n + 2, 64, 5, 5)
    double = parts.conv(parts.conv(parts.conv(x, n + 3, 64, 1, 1), n + 4, 96, 3, 3), n + 5, 96, 3, 3)
    return parts.join(single, five, double, parts.pooled(x, n + 6, pooled), name=name)


def _mixed_17(parts: Parts[T], x: T, n: int, width: int, name: str) -> T:
    single = parts.conv(x, n, 192, 1, 1)
    seven = parts.conv(parts.conv(parts.conv(x, n + 1, width, 1, 1), n + 2, width, 1, 7), n + 3, 192, 7, 1)
    double = parts.conv(x, n + 4, width, 1, 1)
    for number, filters, rows, columns in ((5, width, 7, 1), (6, width, 1, 7), (7, width, 7, 1), (8, 192, 1, 7)):
        double = parts.conv(double, n + number, filters, rows, columns)
    return parts.join(single, seven, double, parts.pooled(x, n + 9, 192), name=name)


def _mixed_8(parts: Parts[T], x: T, n: int, kind: str, name: str) -> T:
    single = parts.conv(x, n, 320, 1, 1)
    three = parts.conv(x, n + 1, 384, 1, 1)
    three = parts.join(parts.conv(three, n + 2, 384, 1, 3), parts.conv(three, n + 3, 384, 3, 1))
    double = parts.conv(parts.conv(x, n + 4, 448, 1, 1), n + 5, 384, 3, 3)
    double = parts.join(parts.conv(double, n + 6, 384, 1, 3), parts.conv(double, n + 7, 384, 3, 1))
    return parts.join(single, three, double, parts.pooled(x, n + 8, 192, kind), name=name)
