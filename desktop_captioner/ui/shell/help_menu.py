"""The Help menu: what can be read about the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMainWindow, QMessageBox

from desktop_captioner import NAME, __version__
from desktop_captioner.ui.dialogs.text_dialog import TextDialog, diagnostics, licences, shortcuts
from desktop_captioner.ui.shell.actions import Actions
from desktop_captioner.ui.shell.status_bar import StatusBar


class Guide(QObject):
    """Opens what the Help menu names."""

    def __init__(self, window: QMainWindow, actions: Actions, status: StatusBar, log_file: Path, texts: Path) -> None:
        """texts: folder of the licences."""
        super().__init__(window)
        self._window, self._actions, self._status = window, actions, status
        self._log_file, self._texts = log_file, texts
        for name, slot in {
            "shortcuts": self.show_shortcuts, "diagnostics": self.show_diagnostics, "show_log": self.show_log,
            "licences": self.show_licences, "about": self.show_about,
        }.items():  # fmt: skip
            actions[name].triggered.connect(slot)

    def show_shortcuts(self) -> None:
        """Every command that has a key."""
        self._show(self.tr("Keyboard shortcuts"), shortcuts(self._actions.commands))

    def show_diagnostics(self) -> None:
        """What runs where."""
        self._show(self.tr("Diagnostics"), diagnostics(self._status.device.text(), self._log_file))

    def show_log(self) -> None:
        """The log, in whatever program shows texts."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file)))

    def show_licences(self) -> None:
        """The licences of all that is packaged."""
        self._show(self.tr("Licences"), licences(self._texts))

    def show_about(self) -> None:
        """What this is."""
        paragraphs = (
            self.tr("One honest sentence for every photo: offline, private, on your own computer."),
            self.tr(
                "Apache License 2.0. The model was trained on Flickr8k, so it describes everyday scenes of people and "
                "animals best. It can be wrong: check captions before you publish them."
            ),
        )
        text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        title = self.tr("About {program}").format(program=NAME)
        QMessageBox.about(self._window, title, f"<h3>{NAME} {__version__}</h3>{text}")

    def _show(self, title: str, text: str) -> None:
        TextDialog(title, text, self._window).open()
