"""The commands that change nothing but what is looked at."""

from __future__ import annotations

from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.browser.photo_grid import SIZES
from desktop_captioner.ui.browser.search_bar import SearchBar
from desktop_captioner.ui.browser.view_bar import ViewBar
from desktop_captioner.ui.shell.actions import Actions


class Navigation:
    """Leads from photo to photo, selects, searches and zooms."""

    def __init__(self, actions: Actions, browser: Browser, view_bar: ViewBar, search_bar: SearchBar) -> None:
        self._slider, self._search_bar = view_bar.slider, search_bar
        preview, grid = browser.preview, browser.grid
        actions.bind({
            "select_all": grid.selectAll, "select_uncaptioned": browser.select_uncaptioned,
            "next_photo": lambda: browser.step(1), "previous_photo": lambda: browser.step(-1),
            "next_uncaptioned": browser.step_to_uncaptioned,
            "zoom_in": lambda: preview.zoom(1), "zoom_out": lambda: preview.zoom(-1),
            "fit": preview.fit, "full_size": preview.full_size,
            "larger_tiles": lambda: self._on_tile_size(1), "smaller_tiles": lambda: self._on_tile_size(-1),
            "filter": view_bar.begin_text, "find": self._on_find,
        })  # fmt: skip
        actions["list_view"].toggled.connect(grid.show_as_list)
        for name, part in (("sidebar", browser.sidebar), ("panel", browser.panel)):
            actions[name].setChecked(True)
            actions[name].toggled.connect(part.setVisible)
        view_bar.as_list.setDefaultAction(actions["list_view"])
        grid.columns.order_chosen.connect(view_bar.view.sort)
        view_bar.view.changed.connect(lambda: grid.columns.show_order(view_bar.view.order))
        self._slider.setValue(grid.tile_size)
        view_bar.tile_size_chosen.connect(grid.set_tile_size)

    def _on_tile_size(self, by: int) -> None:
        self._slider.setValue(self._slider.value() + by * SIZES.step)

    def _on_find(self) -> None:
        self._search_bar.setFocus()
        self._search_bar.selectAll()
