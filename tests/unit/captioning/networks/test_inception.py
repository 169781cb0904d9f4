from desktop_captioner.captioning.networks import inception


class Numbers:
    """Parts that note only which convolutions there are; what flows between them is the number of channels."""

    def __init__(self) -> None:
        self.all: list[int] = []

    def conv(
        self, x: int, number: int, filters: int, rows: int, columns: int, strides: int = 1, padding: str = "same"
    ) -> int:
        self.all.append(number)
        return filters

    def max_pool(self, x: int) -> int:
        return x

    def pooled(self, x: int, number: int, filters: int, kind: str = "average") -> int:
        return self.conv(x, number, filters, 1, 1)

    def join(self, *branches: int, name: str | None = None) -> int:
        return sum(branches)


def test_there_are_94_convolutions_and_the_channels_of_the_paper() -> None:
    parts = Numbers()
    middle = inception.stem(parts, 3)
    assert (middle, inception.top(parts, middle, "max")) == (1280, 2048)
    assert sorted(parts.all) == list(range(94))
