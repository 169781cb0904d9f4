"""Everything that the window can be asked for, as one table: menu, toolbar and keyboard come from it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from desktop_captioner.ui import theme

Keys = QKeySequence.StandardKey


@dataclass(frozen=True)
class Command:
    """name: under which the action is found. tools: also on the toolbar. primary: in the accent's colour there."""

    name: str
    menu: str
    text: str
    keys: Keys | str | None = None
    icon: str = ""
    tools: bool = False
    tip: str = ""
    primary: bool = False


COMMANDS = (
    Command("open_folder", "&File", "&Open Folder…", Keys.Open, "open", True, "Open a folder of photos"),
    Command("add_photos", "&File", "&Add Photos…", "Ctrl+Shift+O", "add", False, "Add single photos"),
    Command("open_samples", "&File", "Open &Sample Photos"),
    Command("reload", "&File", "&Reload", Keys.Refresh),
    Command("recursive", "&File", "Include Su&bfolders"),
    Command(
        "save", "&File", "&Save to Photos", Keys.Save, "save", True, "Save the captions of the selected photos in them"
    ),
    Command("save_all", "&File", "Save A&ll to Photos", "Ctrl+Shift+S"),
    Command("take_back", "&File", "&Take Back Saved Captions…"),
    Command("import", "&File", "&Import Captions…", "Ctrl+Shift+I"),
    Command("export_csv", "&File", "&Export…", "Ctrl+E", "export", True, "Write all captions into a table"),
    Command("export_texts", "&File", "E&xport Text Files Beside Photos"),
    Command("quit", "&File", "&Quit", Keys.Quit),
    Command("undo", "&Edit", "&Undo", Keys.Undo),
    Command("redo", "&Edit", "&Redo", Keys.Redo),
    Command("copy_caption", "&Edit", "&Copy Caption", "Ctrl+Shift+C", "copy"),
    Command("select_all", "&Edit", "Select &All", Keys.SelectAll),
    Command("select_uncaptioned", "&Edit", "Select &Uncaptioned", "Ctrl+Shift+A"),
    Command("find", "&Edit", "&Find…", Keys.Find),
    Command("preferences", "&Edit", "&Preferences…", "Ctrl+,"),
    Command("zoom_in", "&View", "Zoom &In", Keys.ZoomIn),
    Command("zoom_out", "&View", "Zoom &Out", Keys.ZoomOut),
    Command("fit", "&View", "&Fit to Window", "Ctrl+0", "fit"),
    Command("full_size", "&View", "&Actual Size", "Ctrl+1"),
    Command("full_screen", "&View", "F&ull Screen", "F11"),
    Command(
        "caption_selected", "&Caption", "Caption &Selected", "Ctrl+G", "caption", True, "Caption the selected photos"
    ),
    Command(
        "caption_folder",
        "&Caption",
        "Caption &Folder",
        "Ctrl+Shift+G",
        "caption_all",
        True,
        "Caption all photos that have no caption yet",
        primary=True,
    ),
    Command("pause", "&Caption", "&Pause", "Ctrl+P", "pause", True, "Hold the run; again to go on"),
    Command("cancel", "&Caption", "&Cancel", "Esc", "cancel", False, "End the run; what is captioned stays"),
    Command("next_uncaptioned", "&Caption", "&Next Uncaptioned", "Ctrl+J"),
    Command("next_photo", "&Caption", "Next P&hoto", "Alt+Right"),
    Command("previous_photo", "&Caption", "P&revious Photo", "Alt+Left"),
    Command("shortcuts", "&Help", "Keyboard &Shortcuts"),
    Command("diagnostics", "&Help", "&Diagnostics"),
    Command("show_log", "&Help", "Show &Log"),
    Command("licences", "&Help", "&Licences"),
    Command("about", "&Help", "&About"),
)
SEPARATED = {
    "reload", "save", "import", "quit", "copy_caption", "select_all", "find", "preferences", "full_screen", "pause",
    "next_uncaptioned",
}  # fmt: skip
CHECKABLE = {"recursive", "pause", "full_screen"}


class Actions:
    """The window's QActions by name, as in ``actions["open_folder"]``. recent: an empty menu for folders."""

    def __init__(self, window: QMainWindow, icons: Path, ready: dict[str, QAction]) -> None:
        """ready: actions that exist already, by name; they get their place and keys here."""
        self.icons = icons
        self.toolbar = QToolBar("Tools", window)
        self.toolbar.setObjectName("tools")
        self.toolbar.setMovable(False)
        self.toolbar.setIconSize(QSize(20, 20))
        self.toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # it would only hide the tools
        self.toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._all: dict[str, QAction] = {}
        self._icons = {command.name: command.icon for command in COMMANDS if command.icon}
        menus: dict[str, QMenu] = {}
        self.recent = QMenu("Recent &Folders", window)
        for command in COMMANDS:
            action = ready.get(command.name) or QAction(command.text, window)
            if command.keys is not None:
                action.setShortcut(QKeySequence(command.keys))
            if command.tip:
                action.setToolTip(
                    f"{command.tip} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
                )
            action.setCheckable(command.name in CHECKABLE)
            if command.name == "reload":
                menus["&File"].addMenu(self.recent)
            menu = menus.get(command.menu) or menus.setdefault(command.menu, window.menuBar().addMenu(command.menu))
            if command.name in SEPARATED:
                menu.addSeparator()
            menu.addAction(action)
            if command.tools:
                action.setIconText(f" {command.text.replace('&', '').rstrip('…')}")  # the space parts it from the icon
                self.toolbar.addAction(action)
                self.toolbar.widgetForAction(action).setProperty("primary", command.primary)
            self._all[command.name] = action
        window.addToolBar(self.toolbar)
        self.dress()

    def __getitem__(self, name: str) -> QAction:
        return self._all[name]

    def put_right(self, widget: QWidget) -> None:
        """Puts a widget at the toolbar's far end."""
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.toolbar.addWidget(space)
        self.toolbar.addWidget(widget)

    def show_icon(self, name: str, icon: str) -> None:
        """Gives an action another icon."""
        self._icons[name] = icon
        self._all[name].setIcon(theme.icon(self.icons, icon))

    def dress(self) -> None:
        """Draws the icons in the colours of now."""
        for command in COMMANDS:
            if command.icon:
                ink = theme.colours().on_accent if command.primary else ""
                self._all[command.name].setIcon(theme.icon(self.icons, self._icons[command.name], ink))
