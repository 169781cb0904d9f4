"""One writer at a time in a folder."""

from __future__ import annotations

import threading

import pytest

from desktop_captioner.metadata.folder_lock import folder_lock
from desktop_captioner.photos.saving_error import SavingError


def test_a_second_writer_waits_for_the_first_one(tmp_path) -> None:
    order = []

    def second() -> None:
        with folder_lock(tmp_path):
            order.append("second")

    with folder_lock(tmp_path):
        other = threading.Thread(target=second)
        other.start()
        other.join(0.1)
        order.append("first")
        with pytest.raises(SavingError, match="Another run is writing"), folder_lock(tmp_path, 0.05):
            pass
    other.join()
    assert order == ["first", "second"]
    assert list(tmp_path.iterdir()) == []
    with folder_lock(tmp_path / "nothing"):
        pass
