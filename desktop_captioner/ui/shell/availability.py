"""Which commands can be done now."""

from __future__ import annotations

from pathlib import Path

from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.browser.view_bar import ViewBar
from desktop_captioner.ui.controllers.captioning import Captioning
from desktop_captioner.ui.controllers.open_paths import OpenPaths
from desktop_captioner.ui.controllers.saving import Saving
from desktop_captioner.ui.shell.actions import Actions


class Availability:
    """Enables the commands that have something to do, and offers what is to be captioned."""

    def __init__(
        self, actions: Actions, browser: Browser, view_bar: ViewBar,
        captioning: Captioning, saving: Saving, open_paths: OpenPaths, samples: Path,
    ) -> None:  # fmt: skip
        self._samples = samples
        self._actions, self._browser, self._view_bar = actions, browser, view_bar
        self._captioning, self._saving, self._open_paths = captioning, saving, open_paths

    def refresh(self) -> None:
        """Brings what can be done in line with what there is."""
        photos, suggestions, paths = self._browser.photos, self._browser.suggestions, self._open_paths
        count, selected = len(photos.entries), self._browser.grid.selected_count()
        running, saving = self._captioning.running, self._saving.busy
        captioned = photos.count(PhotoState.GENERATED) > 0
        self._view_bar.review.setEnabled(captioned)
        suggestions.accept.setEnabled(not running)
        waiting = 0 if running or paths.searching else photos.count(PhotoState.EMPTY)
        suggestions.show_count(waiting, samples=paths.folder == self._samples)
        for name, possible in {
            "review": captioned, "caption_selected": not running and selected > 0,
            "caption_folder": not running and count > 0, "pause": running,
            "cancel": running or paths.searching or saving, "export_csv": count > 0,
            "export_texts": count > 0, "import": count > 0,
            "import_texts": count > 0, "export_selected": selected > 0,
            "select_all": count > 0, "full_photo": count > 0, "replace": count > 0, "select_uncaptioned": count > 0,
            "save": selected > 0 and not saving, "save_all": count > 0 and not saving,
            "take_back": not saving, "next_uncaptioned": count > 0, "copy_caption": selected > 0,
            "copy_html": selected > 0, "alt_texts": selected > 0,
            "look": self._panel_lacks_looks(),
            "history": self._browser.current() is not None,
            "reload": bool(paths.paths), "bookmark": paths.folder is not None,
        }.items():  # fmt: skip
            self._actions[name].setEnabled(possible)

    def _panel_lacks_looks(self) -> bool:
        return not self._browser.panel.look.isHidden()
