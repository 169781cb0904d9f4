"""The Help menu: what can be read about the program."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QMessageBox

from desktop_captioner import NAME, __version__
from desktop_captioner.operations.licences import further_licences, licences_of_libraries, own_licence
from desktop_captioner.operations.read_log import last_lines
from desktop_captioner.ui.dialogs.long_text import LicenceDialog, LogDialog, LongTextDialog
from desktop_captioner.ui.dialogs.text_dialog import TextDialog, diagnostics, shortcuts
from desktop_captioner.ui.shell.actions import Actions
from desktop_captioner.ui.shell.status_bar import StatusBar


class HelpMenu(QObject):
    """Opens what the Help menu names. Signals ``text_requested(name, read)`` for a text that is read elsewhere."""

    text_requested = Signal(str, object)

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
        """Every command with its key."""
        self._show(self.tr("Keyboard shortcuts"), shortcuts(self._actions.commands))

    def show_diagnostics(self) -> None:
        """Shows versions and surroundings of the program."""
        self._show(self.tr("Diagnostics"), diagnostics(self._status.device.text(), self._log_file))

    def show_log(self) -> None:
        """The end of the log."""
        dialog = LogDialog(self._log_file, partial(last_lines, self._log_file), self._window)
        self._open(dialog)
        dialog.ask_again()

    def show_licences(self) -> None:
        """The licences of the program and of all that is in it."""
        read = partial(Path.read_text, encoding="utf-8")
        resources = self._texts.parent
        texts = {
            NAME: partial(own_licence, "LICENSE"),
            self.tr("What is bundled"): partial(own_licence, "NOTICE"),
            self.tr("Libraries"): partial(licences_of_libraries, self._texts),
            self.tr("Model"): partial(read, resources / "model" / "MODEL_CARD.md"),
            self.tr("Sample photos"): partial(read, resources / "samples" / "LICENSES.md"),
            self.tr("Further licence texts"): partial(further_licences, self._texts),
        }
        self._open(LicenceDialog(texts, self._window))

    def show_about(self) -> None:
        """Shows what the program is."""
        paragraphs = (
            self.tr("One honest sentence for every photo: offline, private, on your own computer."),
            self.tr(
                "Apache License 2.0. The model was trained on photos of everyday life, so it describes those best. It "
                "can be wrong: check captions before you publish them."
            ),
        )
        text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        title = self.tr("About {program}").format(program=NAME)
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(title)
        box.setIconPixmap(self._window.windowIcon().pixmap(64))
        box.setTextFormat(Qt.TextFormat.RichText)
        box.setText(f"<h3>{NAME} {__version__}</h3>{text}")
        box.open()

    def on_text(self, name: str, text: str) -> None:
        """A text is read."""
        for dialog in self._window.findChildren(LongTextDialog):
            dialog.on_text(name, text)

    def on_text_failed(self, name: str, sentence: str) -> None:
        """A text cannot be read."""
        for dialog in self._window.findChildren(LongTextDialog):
            dialog.on_failed(name, sentence)

    def _open(self, dialog: LongTextDialog) -> None:
        dialog.text_requested.connect(self.text_requested)
        dialog.open()

    def _show(self, title: str, text: str) -> None:
        TextDialog(title, text, self._window).open()
