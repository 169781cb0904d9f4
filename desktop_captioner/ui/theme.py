"""Colours and icons that follow the system, light or dark."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desktop_captioner import paths
from desktop_captioner.photos.photo import PhotoState

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_CHOSEN = "chosen_scheme"  # property of the application


@dataclass(frozen=True)
class Colours:
    """The window's colours; text on its ground has a contrast of at least 4.5 (WCAG 2.2, AA), but for what is faded."""

    window: str
    surface: str
    sunken: str
    line: str
    text: str
    quiet: str
    faded: str
    accent: str
    accent_hover: str
    on_accent: str
    chosen: str  # ground of what is selected
    warning: str
    good: str


LIGHT = Colours(
    window="#f5f6f8", surface="#ffffff", sunken="#e9ebef", line="#d3d7de", text="#1b1f27", quiet="#565f70",
    faded="#9aa1ad", accent="#2f5fd0", accent_hover="#264fb3", on_accent="#ffffff", chosen="#e3ebfc",
    warning="#b3261e", good="#1d7a46",
)  # fmt: skip
DARK = Colours(
    window="#1b1e24", surface="#242831", sunken="#14161b", line="#3a404c", text="#eceef2", quiet="#a3acbb",
    faded="#6a7280", accent="#7ea6ff", accent_hover="#9dbcff", on_accent="#10131a", chosen="#2b3a5c",
    warning="#ff8f86", good="#62d296",
)  # fmt: skip


def choose_scheme(name: str) -> None:
    """Use light or dark whatever the system says, or follow the system for any other name.

    The choice is kept in the application itself: some platforms ignore the request to Qt, which then only serves what Qt
    draws by itself, such as the frame of the window.
    """
    _application().setProperty(_CHOSEN, name)
    QGuiApplication.styleHints().setColorScheme(_SCHEMES.get(name, Qt.ColorScheme.Unknown))


def _application() -> QCoreApplication:
    application = QGuiApplication.instance()
    if application is None:
        raise RuntimeError("colours are asked for before there is an application")
    return application


def is_dark() -> bool:
    """True where the user, or else the system, asks for dark."""
    chosen = _SCHEMES.get(str(_application().property(_CHOSEN)))
    return (chosen or QGuiApplication.styleHints().colorScheme()) == Qt.ColorScheme.Dark


def colours() -> Colours:
    """The colours of the scheme as it is now."""
    return DARK if is_dark() else LIGHT


def badge(state: PhotoState, unsure: bool = False) -> tuple[str, str]:
    """Sign and colour of a photo's badge: shape as well as colour tells them apart. unsure: its caption is."""
    now = colours()
    if unsure:
        return "?", now.warning
    return {
        PhotoState.EMPTY: ("", now.quiet),
        PhotoState.EXISTING: ("≡", now.quiet),
        PhotoState.GENERATED: ("✦", now.accent),
        PhotoState.ACCEPTED: ("★", now.good),
        PhotoState.EDITED: ("✎", now.accent),
        PhotoState.SAVED: ("✓", now.good),
        PhotoState.FAILED: ("!", now.warning),
    }[state]


def apply(application: QApplication) -> None:
    """Give the application its style, palette and style sheet."""
    now = colours()
    application.setStyle("Fusion")
    palette = QPalette()
    for role, colour in {
        QPalette.ColorRole.Window: now.window, QPalette.ColorRole.Base: now.surface, QPalette.ColorRole.Button: now.surface,
        QPalette.ColorRole.AlternateBase: now.window, QPalette.ColorRole.WindowText: now.text,
        QPalette.ColorRole.Text: now.text, QPalette.ColorRole.ButtonText: now.text, QPalette.ColorRole.Mid: now.line,
        QPalette.ColorRole.PlaceholderText: now.quiet, QPalette.ColorRole.Highlight: now.accent,
        QPalette.ColorRole.HighlightedText: now.on_accent, QPalette.ColorRole.Link: now.accent,
        QPalette.ColorRole.ToolTipBase: now.surface, QPalette.ColorRole.ToolTipText: now.text,
    }.items():  # fmt: skip
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(now.faded))
    application.setPalette(palette)
    icons = {"down": "down.svg", "tick": "tick_dark.svg" if now is DARK else "tick_light.svg"}
    signs = {name: (paths.icons() / file).as_posix() for name, file in icons.items()}
    application.setStyleSheet(_SHEET.format(**vars(now), **signs))


@cache
def _source(path: Path) -> bytes:
    return path.read_bytes()


def icon(folder: Path, name: str, colour: str = "") -> QIcon:
    """A line drawing in a colour, that of the text if none is given; paler where its action is disabled."""
    made = QIcon()
    now = colours()
    for mode, ink, opacity in ((QIcon.Mode.Normal, colour or now.text, 1.0), (QIcon.Mode.Disabled, now.quiet, 0.45)):
        renderer = QSvgRenderer(QByteArray(_source(folder / f"{name}.svg").replace(b"#000000", ink.encode())))
        for edge in (20, 40):
            image = QImage(QSize(edge, edge), QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            painter.setOpacity(opacity)
            renderer.render(painter)
            painter.end()
            made.addPixmap(QPixmap.fromImage(image), mode)
    return made


def tinted(drawn: QIcon) -> QIcon:
    """An icon of one colour in that of the text."""
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colours().text), (QIcon.Mode.Disabled, colours().faded)):
        image = drawn.pixmap(32, 32).toImage()
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), QColor(ink))
        painter.end()
        made.addPixmap(QPixmap.fromImage(image), mode)
    return made


_SHEET = """
QMenuBar {{ background: {window}; padding: 3px 6px; }}
QMenuBar::item {{ padding: 5px 9px; border-radius: 6px; background: transparent; }}
QMenuBar::item:selected {{ background: {sunken}; }}
QToolBar {{ background: {window}; border: 0; border-bottom: 1px solid {line}; padding: 4px 10px 8px 10px; spacing: 6px; }}
QToolBar::separator {{ background: {line}; width: 1px; margin: 6px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 8px; padding: 6px 10px; }}
QToolButton:hover {{ background: {sunken}; }}
QToolButton:pressed, QToolButton:checked {{ background: {line}; }}
QToolBar QToolButton[primary="true"]:enabled {{ background: {accent}; color: {on_accent}; font-weight: 600; }}
QToolBar QToolButton[primary="true"]:enabled:hover {{ background: {accent_hover}; }}
QToolButton:focus {{ border-color: {accent}; }}
QFileDialog QToolButton {{ padding: 4px; }}
QToolButton[popupMode="2"] {{ padding-right: 24px; }}
QToolButton::menu-indicator {{ image: url("{down}"); subcontrol-origin: padding; subcontrol-position: center right;
    right: 7px; width: 12px; height: 12px; }}
QCheckBox::indicator, QMenu::indicator:non-exclusive {{ width: 14px; height: 14px; border: 1px solid {quiet};
    border-radius: 4px; background: {surface}; }}
QCheckBox::indicator:checked, QMenu::indicator:non-exclusive:checked {{ border-color: {accent}; background: {accent};
    image: url("{tick}"); }}
QCheckBox::indicator:disabled {{ border-color: {line}; background: {window}; }}
QCheckBox::indicator:focus, QCheckBox::indicator:hover {{ border-color: {accent}; }}
QMenu::indicator:non-exclusive {{ left: 4px; }}
QComboBox {{ background: {surface}; border: 1px solid {line}; border-radius: 8px; padding: 5px 8px; }}
QComboBox:hover {{ background: {sunken}; }}
QComboBox:focus {{ border-color: {accent}; }}
QComboBox::drop-down {{ border: 0; width: 24px; }}
QComboBox::down-arrow {{ image: url("{down}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {surface}; border: 1px solid {line}; selection-background-color: {chosen};
    selection-color: {text}; outline: 0; }}
QStatusBar {{ background: {window}; border-top: 1px solid {line}; min-height: 30px; }}
QStatusBar::item {{ border: 0; }}
QStatusBar QLabel {{ padding: 0 8px; }}
QStatusBar QPushButton, QStatusBar QToolButton {{ padding: 3px 10px; }}
QStatusBar QPushButton {{ color: {warning}; background: transparent; border: 1px solid {line}; }}
QSplitter::handle {{ background: {line}; }}
QTreeView, QListView {{ border: 0; outline: 0; background: {surface}; }}
QListView#grid {{ background: {window}; }}
QTreeView {{ padding: 8px 0 0 4px; }}
QTreeView::item {{ padding: 4px 2px; border: 0; }}
QTreeView::item:hover {{ background: {sunken}; }}
QTreeView::item:selected {{ background: {chosen}; color: {text}; }}
QListView::item:selected {{ background: {chosen}; color: {text}; }}
QDialog QTreeView {{ border: 1px solid {line}; border-radius: 8px; padding: 0; }}
QDialog QTreeView::item {{ padding: 4px 4px; }}
QTableView {{ border: 1px solid {line}; border-radius: 8px; background: {surface}; outline: 0; padding: 0 6px; }}
QTableView QHeaderView::section {{ padding: 6px 3px; background: {surface}; }}
QTableView::item:selected {{ background: {chosen}; color: {text}; }}
QListWidget {{ border: 1px solid {line}; border-radius: 8px; padding: 4px; }}
QListWidget::item {{ padding: 5px 8px; border-radius: 6px; }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{ background: {window}; border: 0; border-bottom: 1px solid {line}; padding: 6px 8px; }}
QTabWidget::pane {{ border: 1px solid {line}; border-radius: 8px; background: {surface}; top: -1px; }}
QTabBar {{ background: transparent; }}
QTabBar::tab {{ padding: 8px 16px; margin: 0 2px; color: {quiet}; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; font-weight: 600; border-bottom-color: {accent}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:focus {{ color: {accent}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QMenu {{ background: {surface}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 6px 22px; border-radius: 6px; }}
QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
QMenu::item:disabled {{ color: {faded}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QLabel#drop {{ background: {chosen}; color: {text}; border: 4px dashed {accent}; border-radius: 14px;
    font-size: 16pt; }}
QWidget#viewbar {{ background: {window}; border-bottom: 1px solid {line}; }}
QToolButton[on="true"] {{ color: {accent}; font-weight: 600; }}
QWidget#sidebar {{ background: {surface}; }}
QScrollBar {{ background: transparent; border: 0; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {line}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover {{ background: {quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QPushButton {{ background: {surface}; border: 1px solid {line}; border-radius: 8px; padding: 6px 14px; }}
QPushButton:hover {{ background: {sunken}; }}
QPushButton:pressed {{ background: {line}; }}
QPushButton:focus {{ border-color: {accent}; }}
QPushButton:disabled {{ color: {faded}; background: {window}; }}
QPushButton[primary="true"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600; }}
QPushButton[primary="true"]:disabled {{ background: {line}; color: {faded}; border-color: {line}; }}
QPushButton[primary="true"]:enabled:hover {{ background: {accent_hover}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {text}; padding: 5px 13px; }}
QPushButton[choice="true"] {{ padding: 0; }}
QPushButton[choice="true"]:checked {{ background: {chosen}; border-color: {accent}; }}
QLabel[key="true"] {{ border: 1px solid {line}; border-radius: 5px; color: {quiet}; background: {window}; }}
QPlainTextEdit {{ border: 1px solid {line}; border-radius: 10px; padding: 7px; background: {surface};
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QPlainTextEdit:focus {{ border-color: {accent}; }}
QLineEdit {{ border: 1px solid {line}; border-radius: 8px; padding: 5px 8px; background: {surface};
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit:focus {{ border-color: {accent}; }}
QToolButton[section="true"] {{ font-weight: 600; padding: 4px 6px 4px 0; background: transparent; }}
QProgressBar {{ border: 0; border-radius: 3px; background: {line}; min-height: 6px; max-height: 6px; }}
QProgressBar::chunk {{ border-radius: 3px; background: {accent}; }}
QLabel[quiet="true"] {{ color: {quiet}; }}
QLabel[words="true"] {{ border: 1px solid transparent; border-radius: 6px; padding: 3px; }}
QLabel[words="true"]:focus {{ border-color: {accent}; }}
QLabel[heading="true"], QLabel[section="true"] {{ font-weight: 600; }}
QLabel[warning="true"] {{ color: {warning}; }}
QWidget#panel, QScrollArea {{ background: {window}; }}
QFrame#suggestions {{ background: {chosen}; border: 0; border-bottom: 1px solid {line}; }}
QGraphicsView {{ border: 0; background: {sunken}; }}
QDialog#full, QDialog#full QGraphicsView {{ background: #000000; }}
QDialog#full QLabel {{ background: transparent; color: #eceef2; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px 6px; }}
"""
