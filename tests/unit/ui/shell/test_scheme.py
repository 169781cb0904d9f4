"""Colours change everywhere at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_captioner.ui import theme
from desktop_captioner.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def as_before(qapp: object) -> Iterator[None]:
    yield
    theme.choose_scheme("system")


def test_palette_and_icons_follow(window: MainWindow) -> None:
    seen = []
    for name in ("light", "dark"):
        theme.choose_scheme(name)
        window.scheme.apply()
        icon = window.actions_["open_folder"].icon().pixmap(20, 20).toImage()
        seen.append((window.palette().window().color().name(), icon.bits().tobytes()))
    assert [colour for colour, _ in seen] == [theme.LIGHT.window, theme.DARK.window]
    assert seen[0][1] != seen[1][1]
