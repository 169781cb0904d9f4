"""Everything that the window can be asked for, as one table: menu, toolbar and keyboard come from it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop_captioner.ui import theme
from desktop_captioner.ui.shell.keys import with_keys
from desktop_captioner.ui.shell.tool_bar import ToolBar
from desktop_captioner.ui.spoken import spoken

Keys = QKeySequence.StandardKey

SEPARATED = {
    "reload", "save", "import", "quit", "copy_caption", "select_all", "replace", "find", "preferences", "full_photo", "pause",
    "next_uncaptioned", "review", "list_view", "filter", "sidebar",
}  # fmt: skip
CHECKABLE = {"recursive", "pause", "full_screen", "list_view", "sidebar", "panel"}


@dataclass(frozen=True)
class Command:
    """name: under which the action is found. menu: its title. tools: also on the toolbar. tip: what it does, in the menus
    and there. primary: in the accent's colour there. more_keys: work, too, where the system has not given them to the command.
    """

    name: str
    menu: str
    text: str
    keys: Keys | str
    icon: str = ""
    tools: bool = False
    _: KW_ONLY
    tip: str
    primary: bool = False
    more_keys: str = ""


class Actions(QObject):
    """The window's QActions by name, as in ``actions["open_folder"]``.

    commands: the table that they are made from, in the user's language. recent, saved_filters: empty menus for folders
    and for what the photos are filtered by.
    """

    def __init__(self, window: QMainWindow, icons: Path, undo: QUndoStack) -> None:
        """undo: what “Undo” and “Redo” are for."""
        super().__init__(window)
        self.icons = icons
        self.commands = self._commands()
        self.recent, self.saved_filters, self.toolbar = QMenu(window), QMenu(window), ToolBar(window)
        self._undo, self._paused = undo, False
        self._all: dict[str, QAction] = {}
        self._icons = {command.name: command.icon for command in self.commands if command.icon}
        self._menus: list[QMenu] = []
        menus: dict[str, QMenu] = {}
        before = {"reload": self.recent, "save_filter": self.saved_filters}
        for command in self.commands:
            action = QAction(window)
            action.setShortcuts(all_keys(command))
            action.setCheckable(command.name in CHECKABLE)
            if submenu := before.get(command.name):
                menus[command.menu].addMenu(submenu)
            menu = menus.get(command.menu) or menus.setdefault(command.menu, window.menuBar().addMenu(command.menu))
            if command.name in SEPARATED:
                menu.addSeparator()
            menu.addAction(action)
            if command.tools:
                self.toolbar.addAction(action)
                self.toolbar.widgetForAction(action).setProperty("primary", command.primary)
            self._all[command.name] = action
        self._menus += menus.values()
        for menu in self._menus:
            menu.setToolTipsVisible(True)
        window.addToolBar(self.toolbar)
        self._follow(undo)
        spoken(window, self._speak)
        self.apply_theme()

    def __getitem__(self, name: str) -> QAction:
        return self._all[name]

    def bind(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Lets commands do what they are for."""
        for name, slot in slots.items():
            self[name].triggered.connect(lambda checked=False, call=slot: call())

    def show_paused(self, paused: bool) -> None:
        """Let “Pause” resume what it holds."""
        self._paused = paused
        self._speak_pause()
        self._icons["pause"] = "resume" if paused else "pause"
        self.apply_theme()

    def apply_theme(self) -> None:
        """Draws the icons in the colours of now."""
        for command in self.commands:
            if command.icon:
                ink = theme.colours().on_accent if command.primary else ""
                self[command.name].setIcon(theme.icon(self.icons, self._icons[command.name], ink))

    def _speak(self) -> None:
        """The texts of everything, in the language of now."""
        self.commands = self._commands()
        self.recent.setTitle(self.tr("Recent &Folders"))
        self.saved_filters.setTitle(self.tr("Save&d Filters"))
        self.toolbar.setWindowTitle(self.tr("Tools"))
        for menu, title in zip(self._menus, dict.fromkeys(command.menu for command in self.commands), strict=True):
            menu.setTitle(title)
        for command in self.commands:
            action = self[command.name]
            action.setText(command.text)
            if command.tools:
                action.setIconText(_beside_icon(command.text))
            action.setToolTip(with_keys(command.tip, action.shortcut()))
        self._speak_pause()
        self._on_undo_text(self._undo.undoText())
        self._on_redo_text(self._undo.redoText())
        self.toolbar.measure()

    def _speak_pause(self) -> None:
        """Menu and toolbar say what the command does now."""
        text = self.tr("Resu&me") if self._paused else self.tr("&Pause")
        self["pause"].setText(text)
        self["pause"].setIconText(_beside_icon(text))

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
        caption, help_ = self.tr("&Caption"), self.tr("&Help")
        return (
            Command("open_folder", file, self.tr("&Open Folder…"), Keys.Open, "open", True,
                    tip=self.tr("Open a folder of photos")),
            Command("add_photos", file, self.tr("&Add Photos…"), "Ctrl+Shift+O", "add",
                    tip=self.tr("Add more photos to those that are shown")),
            Command("open_samples", file, self.tr("Open Sa&mple Photos"), "Ctrl+Shift+P",
                    tip=self.tr("Open the photos that come with the program")),
            Command("reload", file, self.tr("&Reload"), Keys.Refresh,
                    tip=self.tr("Read the open folder again")),
            Command("bookmark", file, self.tr("Boo&kmark This Folder"), "Ctrl+D",
                    tip=self.tr("Add the open folder to the bookmarks in the sidebar")),
            Command("recursive", file, self.tr("Include Su&bfolders"), "Ctrl+Shift+B",
                    tip=self.tr("Also show the photos in subfolders")),
            Command("save", file, self.tr("&Save to Photos"), Keys.Save, "save", True,
                    tip=self.tr("Save captions into the selected photos")),
            Command("save_all", file, self.tr("Save A&ll to Photos"), "Ctrl+Shift+S",
                    tip=self.tr("Save captions into all photos that are shown")),
            Command("take_back", file, self.tr("Re&vert Saved Captions…"), "Ctrl+Shift+Y",
                    tip=self.tr("Restore what was in the photos before captions were saved")),
            Command("import", file, self.tr("&Import Captions…"), "Ctrl+Shift+I",
                    tip=self.tr("Import captions from a table, with a preview of what will change")),
            Command("import_texts", file, self.tr("Import &Text Files Beside Photos…"), "Ctrl+Shift+J",
                    tip=self.tr("Import captions from the text files beside the photos")),
            Command("export_csv", file, self.tr("&Export…"), "Ctrl+E", "export", True,
                    tip=self.tr("Export all captions to a file")),
            Command("export_selected", file, self.tr("Export Sele&cted…"), "Ctrl+Shift+E",
                    tip=self.tr("Export the captions of the selected photos to a file")),
            Command("export_texts", file, self.tr("E&xport Text Files Beside Photos…"), "Ctrl+Shift+X",
                    tip=self.tr("Write each caption to a text file beside its photo")),
            Command("quit", file, self.tr("&Quit"), Keys.Quit, more_keys="Ctrl+Q",
                    tip=self.tr("Close the window; what you wrote is kept")),
            Command("undo", edit, self.tr("&Undo"), Keys.Undo,
                    tip=self.tr("Undo the last change")),
            Command("redo", edit, self.tr("&Redo"), Keys.Redo,
                    tip=self.tr("Redo the change that was undone last")),
            Command("copy_caption", edit, self.tr("Co&py Caption"), "Ctrl+Shift+C", "copy",
                    tip=self.tr("Copy the captions of the selected photos")),
            Command("copy_html", edit, self.tr("Copy as &HTML"), "Ctrl+Shift+H",
                    tip=self.tr("Copy an image tag with the alt text for each selected photo")),
            Command("paste", edit, self.tr("Pas&te Photos"), Keys.Paste,
                    tip=self.tr("Open copied files, or save a copied picture as a file")),
            Command("select_all", edit, self.tr("Select &All"), Keys.SelectAll,
                    tip=self.tr("Select all photos that are shown")),
            Command("select_uncaptioned", edit, self.tr("Select U&ncaptioned"), "Ctrl+Shift+A",
                    tip=self.tr("Select the photos that have no caption")),
            Command("replace", edit, self.tr("&Change Captions…"), Keys.Replace, more_keys="Ctrl+H",
                    tip=self.tr("Find and replace, fill a template, or set one text for many photos")),
            Command("filter", edit, self.tr("Fi&lter Photos…"), "Ctrl+Shift+F",
                    tip=self.tr("Show only the photos whose texts contain certain words")),
            Command("save_filter", edit, self.tr("&Save Filter…"), "Ctrl+Shift+K",
                    tip=self.tr("Keep what the photos are filtered and sorted by under a name")),
            Command("find", edit, self.tr("&Find…"), Keys.Find,
                    tip=self.tr("Find photos in all folders by the words in their captions")),
            Command("preferences", edit, self.tr("Pr&eferences…"), "Ctrl+,",
                    tip=self.tr("How captions are made and saved, and how the window looks")),
            Command("zoom_in", view, self.tr("Zoom &In"), Keys.ZoomIn, more_keys="Ctrl+=",
                    tip=self.tr("Show the photo larger")),
            Command("zoom_out", view, self.tr("Zoom &Out"), Keys.ZoomOut,
                    tip=self.tr("Show the photo smaller")),
            Command("fit", view, self.tr("&Fit to Window"), "Ctrl+0", "fit",
                    tip=self.tr("Show the whole photo")),
            Command("full_size", view, self.tr("&Actual Size"), "Ctrl+1",
                    tip=self.tr("Show one screen pixel for each pixel of the photo")),
            Command("list_view", view, self.tr("List with &Columns"), "Ctrl+L", "list",
                    tip=self.tr("Show the photos as a list with columns")),
            Command("larger_tiles", view, self.tr("&Larger Thumbnails"), "Ctrl+Shift++", more_keys="Ctrl+Shift+=",
                    tip=self.tr("Make the thumbnails larger")),
            Command("smaller_tiles", view, self.tr("&Smaller Thumbnails"), "Ctrl+Shift+-",
                    tip=self.tr("Make the thumbnails smaller")),
            Command("sidebar", view, self.tr("Side&bar"), "F9",
                    tip=self.tr("Show places and folders at the side")),
            Command("panel", view, self.tr("Caption &Panel"), "F8",
                    tip=self.tr("Show the caption beside the photo")),
            Command("full_photo", view, self.tr("Photo in Full Scree&n"), "Shift+F11",
                    tip=self.tr("Show the photo in full screen with its caption (or press Space)")),
            Command("full_screen", view, self.tr("F&ull Screen"), "F11",
                    tip=self.tr("Make the window fill the screen")),
            Command("caption_selected", caption, self.tr("Caption &Selected"), "Ctrl+G", "caption", True,
                    tip=self.tr("Caption the selected photos")),
            Command("caption_folder", caption, self.tr("Caption &Folder"), "Ctrl+Shift+G", "caption_all", True,
                    tip=self.tr("Caption all photos that have no caption, or one from another model"), primary=True),
            Command("pause", caption, self.tr("&Pause"), "Ctrl+P", "pause", True,
                    tip=self.tr("Pause or resume the run")),
            Command("cancel", caption, self.tr("&Cancel"), "Esc", "cancel",
                    tip=self.tr("Stop the current task; what is finished is kept")),
            Command("review", caption, self.tr("Re&view Captions…"), "Ctrl+Shift+V",
                    tip=self.tr("Look through the model’s captions, the least certain first")),
            Command("alt_texts", caption, self.tr("&Use Captions as Alt Texts"), "Ctrl+Shift+T",
                    tip=self.tr("Use the captions of the selected photos as alt texts; photos that have one keep it")),
            Command("history", caption, self.tr("Caption Hist&ory…"), "Ctrl+Shift+R",
                    tip=self.tr("Every text that the photo has had; any can be restored")),
            Command("look", caption, self.tr("Show &Where the Model Looked"), "Ctrl+K",
                    tip=self.tr("Have the model look at the photo again, to see where it looked for each word")),
            Command("models", caption, self.tr("Mode&ls…"), "Ctrl+Shift+M",
                    tip=self.tr("Choose, add, remove and compare models")),
            Command("next_uncaptioned", caption, self.tr("&Next Uncaptioned"), "Ctrl+J",
                    tip=self.tr("Go to the next photo that has no caption")),
            Command("next_photo", caption, self.tr("Next P&hoto"), "Alt+Right",
                    tip=self.tr("Go to the next photo")),
            Command("previous_photo", caption, self.tr("P&revious Photo"), "Alt+Left",
                    tip=self.tr("Go to the previous photo")),
            Command("shortcuts", help_, self.tr("Keyboard &Shortcuts"), Keys.HelpContents,
                    tip=self.tr("All commands and their keys")),
            Command("diagnostics", help_, self.tr("&Diagnostics"), "Ctrl+Shift+D",
                    tip=self.tr("Details about this computer and program, for whoever helps you")),
            Command("show_log", help_, self.tr("Show &Log"), "Ctrl+Shift+L",
                    tip=self.tr("What the program recorded while running")),
            Command("licences", help_, self.tr("L&icences"), "Ctrl+Shift+N",
                    tip=self.tr("The licences of the program, its libraries and its model")),
            Command("about", help_, self.tr("&About"), "Shift+F1",
                    tip=self.tr("Version and licence of the program")),
        )  # fmt: skip


def all_keys(command: Command) -> list[QKeySequence]:
    """The keys of a command, those that menus show first. Not every desktop gives each standard command a key."""
    keys = command.keys
    found = QKeySequence.keyBindings(keys) if isinstance(keys, Keys) else [QKeySequence(keys)]
    more = QKeySequence(command.more_keys)
    return found if more.isEmpty() or more in found else [*found, more]


def plain(text: str) -> str:
    """A menu's text without its marks; those of Japanese follow it, as in “開く(&O)”."""
    return re.sub(r"\(&\w\)", "", text).replace("&", "").rstrip("…")


def _beside_icon(text: str) -> str:
    return f" {plain(text)}"  # the space parts it from the icon


def escaped(text: str) -> str:
    """Any text, so that a menu marks no letter of it."""
    return text.replace("&", "&&")
