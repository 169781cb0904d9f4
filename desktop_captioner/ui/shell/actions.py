"""Everything that the window can be asked for, as one table: menu, toolbar and keyboard come from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop_captioner.ui import theme
from desktop_captioner.ui.shell.keys import with_keys
from desktop_captioner.ui.shell.tool_bar import ToolBar

Keys = QKeySequence.StandardKey

SEPARATED = {
    "reload", "save", "import", "quit", "copy_caption", "select_all", "replace", "find", "preferences", "full_screen", "pause",
    "next_uncaptioned", "review", "larger_tiles",
}  # fmt: skip
CHECKABLE = {"recursive", "pause", "full_screen"}


@dataclass(frozen=True)
class Command:
    """name: under which the action is found. menu: its title. tools: also on the toolbar. primary: in the accent's
    colour there. more_keys: work, too, where the system has not given them to the command.
    """

    name: str
    menu: str
    text: str
    keys: Keys | str | None = None
    icon: str = ""
    tools: bool = False
    tip: str = ""
    primary: bool = False
    more_keys: str = ""


class Actions(QObject):
    """The window's QActions by name, as in ``actions["open_folder"]``.

    commands: the table that they are made from, in the user's language. recent: an empty menu for folders.
    """

    def __init__(self, window: QMainWindow, icons: Path, undo: QUndoStack) -> None:
        """undo: what “Undo” and “Redo” are for."""
        super().__init__(window)
        self.icons = icons
        self.commands = self._commands()
        self.recent = QMenu(self.tr("Recent &Folders"), window)
        self.toolbar = ToolBar(self.tr("Tools"), window)
        self._all: dict[str, QAction] = {}
        self._icons = {command.name: command.icon for command in self.commands if command.icon}
        menus: dict[str, QMenu] = {}
        for command in self.commands:
            action = QAction(command.text, window)
            if command.keys is not None:
                action.setShortcuts(_all_keys(command))
            if command.tip:
                action.setToolTip(with_keys(command.tip, action.shortcut()))
            action.setCheckable(command.name in CHECKABLE)
            if command.name == "reload":
                menus[command.menu].addMenu(self.recent)
            menu = menus.get(command.menu) or menus.setdefault(command.menu, window.menuBar().addMenu(command.menu))
            if command.name in SEPARATED:
                menu.addSeparator()
            menu.addAction(action)
            if command.tools:
                action.setIconText(f" {plain(command.text)}")  # the space parts it from the icon
                self.toolbar.addAction(action)
                self.toolbar.widgetForAction(action).setProperty("primary", command.primary)
            self._all[command.name] = action
        window.addToolBar(self.toolbar)
        self._follow(undo)
        self.dress()

    def __getitem__(self, name: str) -> QAction:
        return self._all[name]

    def bind(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Lets commands do what they are for."""
        for name, slot in slots.items():
            self[name].triggered.connect(lambda checked=False, call=slot: call())

    def show_paused(self, paused: bool) -> None:
        """Let “Pause” resume what it holds."""
        self["pause"].setText(self.tr("Resu&me") if paused else self.tr("&Pause"))
        self._icons["pause"] = "resume" if paused else "pause"
        self.dress()

    def dress(self) -> None:
        """Draws the icons in the colours of now."""
        for command in self.commands:
            if command.icon:
                ink = theme.colours().on_accent if command.primary else ""
                self[command.name].setIcon(theme.icon(self.icons, self._icons[command.name], ink))

    def _follow(self, undo: QUndoStack) -> None:
        """Undo and redo say what they are about, and are there while there is something."""
        undo.canUndoChanged.connect(self["undo"].setEnabled)
        undo.canRedoChanged.connect(self["redo"].setEnabled)
        undo.undoTextChanged.connect(self._on_undo_text)
        undo.redoTextChanged.connect(self._on_redo_text)
        for name in ("undo", "redo"):
            self[name].setEnabled(False)

    def _on_undo_text(self, what: str) -> None:
        self["undo"].setText(self.tr("&Undo {what}").format(what=escaped(what)) if what else self.tr("&Undo"))

    def _on_redo_text(self, what: str) -> None:
        self["redo"].setText(self.tr("&Redo {what}").format(what=escaped(what)) if what else self.tr("&Redo"))

    def _commands(self) -> tuple[Command, ...]:
        file, edit, view = self.tr("&File"), self.tr("&Edit"), self.tr("&View")
        caption, guide = self.tr("&Caption"), self.tr("&Help")
        return (
            Command("open_folder", file, self.tr("&Open Folder…"), Keys.Open, "open", True,
                    self.tr("Open a folder of photos")),
            Command("add_photos", file, self.tr("&Add Photos…"), "Ctrl+Shift+O", "add"),
            Command("open_samples", file, self.tr("Open Sa&mple Photos")),
            Command("reload", file, self.tr("&Reload"), Keys.Refresh),
            Command("bookmark", file, self.tr("Boo&kmark This Folder"), "Ctrl+D"),
            Command("recursive", file, self.tr("Include Su&bfolders")),
            Command("save", file, self.tr("&Save to Photos"), Keys.Save, "save", True,
                    self.tr("Save captions into the selected photos")),
            Command("save_all", file, self.tr("Save A&ll to Photos"), "Ctrl+Shift+S"),
            Command("take_back", file, self.tr("Re&vert Saved Captions…")),
            Command("import", file, self.tr("&Import Captions…"), "Ctrl+Shift+I"),
            Command("import_texts", file, self.tr("Import &Text Files Beside Photos…")),
            Command("export_csv", file, self.tr("&Export…"), "Ctrl+E", "export", True,
                    self.tr("Export all captions to a file")),
            Command("export_selected", file, self.tr("Export Sele&cted…"), "Ctrl+Shift+E"),
            Command("export_texts", file, self.tr("E&xport Text Files Beside Photos…")),
            Command("quit", file, self.tr("&Quit"), Keys.Quit),
            Command("undo", edit, self.tr("&Undo"), Keys.Undo),
            Command("redo", edit, self.tr("&Redo"), Keys.Redo),
            Command("copy_caption", edit, self.tr("Co&py Caption"), "Ctrl+Shift+C", "copy"),
            Command("copy_html", edit, self.tr("Copy as &HTML"), "Ctrl+Shift+H",
                    tip=self.tr("Copy an image tag with the alt text for each selected photo")),
            Command("paste", edit, self.tr("Pas&te Photos"), Keys.Paste),
            Command("select_all", edit, self.tr("Select &All"), Keys.SelectAll),
            Command("select_uncaptioned", edit, self.tr("Select U&ncaptioned"), "Ctrl+Shift+A"),
            Command("replace", edit, self.tr("&Change Captions…"), Keys.Replace),
            Command("filter", edit, self.tr("Fi&lter Photos…"), "Ctrl+Shift+F"),
            Command("find", edit, self.tr("&Find…"), Keys.Find),
            Command("preferences", edit, self.tr("Pr&eferences…"), "Ctrl+,"),
            Command("zoom_in", view, self.tr("Zoom &In"), Keys.ZoomIn, more_keys="Ctrl+="),
            Command("zoom_out", view, self.tr("Zoom &Out"), Keys.ZoomOut),
            Command("fit", view, self.tr("&Fit to Window"), "Ctrl+0", "fit"),
            Command("full_size", view, self.tr("&Actual Size"), "Ctrl+1"),
            Command("larger_tiles", view, self.tr("&Larger Thumbnails"), "Ctrl+Shift++", more_keys="Ctrl+Shift+="),
            Command("smaller_tiles", view, self.tr("&Smaller Thumbnails"), "Ctrl+Shift+-"),
            Command("full_screen", view, self.tr("F&ull Screen"), "F11"),
            Command("caption_selected", caption, self.tr("Caption &Selected"), "Ctrl+G", "caption", True,
                    self.tr("Caption the selected photos")),
            Command("caption_folder", caption, self.tr("Caption &Folder"), "Ctrl+Shift+G", "caption_all", True,
                    self.tr("Caption all photos that have no caption, or one from another model"), primary=True),
            Command("pause", caption, self.tr("&Pause"), "Ctrl+P", "pause", True,
                    self.tr("Pause or resume the run")),
            Command("cancel", caption, self.tr("&Cancel"), "Esc", "cancel"),
            Command("review", caption, self.tr("Re&view Captions…"), "Ctrl+Shift+V"),
            Command("alt_texts", caption, self.tr("&Use Captions as Alt Texts"), "Ctrl+Shift+T",
                    tip=self.tr("Take the captions of the selected photos as alt texts; photos that have one keep it")),
            Command("next_uncaptioned", caption, self.tr("&Next Uncaptioned"), "Ctrl+J"),
            Command("next_photo", caption, self.tr("Next P&hoto"), "Alt+Right"),
            Command("previous_photo", caption, self.tr("P&revious Photo"), "Alt+Left"),
            Command("shortcuts", guide, self.tr("Keyboard &Shortcuts")),
            Command("diagnostics", guide, self.tr("&Diagnostics")),
            Command("show_log", guide, self.tr("Show &Log")),
            Command("licences", guide, self.tr("L&icences")),
            Command("about", guide, self.tr("&About")),
        )  # fmt: skip


def _all_keys(command: Command) -> list[QKeySequence]:
    """The keys of a command, those that menus show first."""
    keys = command.keys
    found = QKeySequence.keyBindings(keys) if isinstance(keys, Keys) else [QKeySequence(keys or "")]
    more = QKeySequence(command.more_keys)
    return found if more.isEmpty() or more in found else [*found, more]


def plain(text: str) -> str:
    """A menu's text without its marks."""
    return text.replace("&", "").rstrip("…")


def escaped(text: str) -> str:
    """Any text, so that a menu marks no letter of it."""
    return text.replace("&", "&&")
