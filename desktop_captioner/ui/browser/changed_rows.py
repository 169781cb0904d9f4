"""Rows whose change the views have not heard of yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

_GATHERED = 40  # milliseconds of changes that the views hear of at once
_RUNS = 50  # signals at once; each makes the views look what is visible of it


class ChangedRows(QObject):
    """Gathers rows. Signals ``changed(first, last)`` for each run of neighbours, or one for very many runs."""

    changed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHERED)
        self._timer.timeout.connect(self.tell)

    def add(self, row: int) -> None:
        """Takes a row, to be told of with whatever else changes in the same moment."""
        self._rows.add(row)
        if not self._timer.isActive():
            self._timer.start()

    def forget(self) -> None:
        """Tells of none of them: all rows are other ones."""
        self._rows.clear()

    def tell(self) -> None:
        """Tells at once what was gathered."""
        self._timer.stop()
        rows, self._rows = sorted(self._rows), set()
        found = list(runs(rows))
        if len(found) > _RUNS:
            found = [(rows[0], rows[-1])]
        for first, last in found:
            self.changed.emit(first, last)


def runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and last of each run of neighbours in a sorted sequence."""
    first = previous = None
    for row in rows:
        if first is None or previous is None:
            first = row
        elif row != previous + 1:
            yield first, previous
            first = row
        previous = row
    if first is not None and previous is not None:
        yield first, previous
