"""Colours and icons that follow the system, light or dark."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desktop_captioner.photos.photo import PhotoState


@dataclass(frozen=True)
class Colours:
    """The window's colours; text on its ground has a contrast of at least 4.5 (WCAG 2.2, AA)."""

    window: str
    surface: str
    sunken: str
    line: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    warning: str
    good: str


LIGHT = Colours("#f4f5f7", "#ffffff", "#e9ebef", "#d5d9e0", "#1b1f27", "#586173", "#2f5fd0", "#ffffff", "#b3261e", "#1d7a46")
DARK = Colours("#1c1f25", "#252932", "#15171c", "#3a404c", "#eceef2", "#a3acbb", "#7ea6ff", "#10131a", "#ff8f86", "#62d296")


def is_dark() -> bool:
    """True where the system asks for dark."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def colours() -> Colours:
    """The colours for the system's scheme as it is now."""
    return DARK if is_dark() else LIGHT


def badge(state: PhotoState) -> tuple[str, str]:
    """Sign and colour of a photo's badge: shape as well as colour tells them apart."""
    now = colours()
    return {
        PhotoState.EMPTY: ("", now.quiet),
        PhotoState.EXISTING: ("≡", now.quiet),
        PhotoState.GENERATED: ("✦", now.accent),
        PhotoState.EDITED: ("✎", now.accent),
        PhotoState.SAVED: ("✓", now.good),
        PhotoState.FAILED: ("!", now.warning),
    }[state]


def apply(application: QApplication) -> None:
    """Dresses the application."""
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
        faded = QColor(now.quiet)
        faded.setAlpha(140)
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    application.setPalette(palette)
    application.setStyleSheet(_SHEET.format(**vars(now)))


@cache
def _source(path: Path) -> bytes:
    return path.read_bytes()


def icon(folder: Path, name: str) -> QIcon:
    """A line drawing in the colour of the text, paler where its action is disabled."""
    made = QIcon()
    now = colours()
    for mode, colour, opacity in ((QIcon.Mode.Normal, now.text, 1.0), (QIcon.Mode.Disabled, now.quiet, 0.45)):
        renderer = QSvgRenderer(QByteArray(_source(folder / f"{name}.svg").replace(b"#000000", colour.encode())))
        for edge in (20, 40):
            image = QImage(QSize(edge, edge), QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            painter.setOpacity(opacity)
            renderer.render(painter)
            painter.end()
            made.addPixmap(QPixmap.fromImage(image), mode)
    return made


_SHEET = """
QToolBar {{ background: {window}; border: 0; border-bottom: 1px solid {line}; padding: 5px 8px; spacing: 4px; }}
QToolBar::separator {{ background: {line}; width: 1px; margin: 6px 6px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 7px; padding: 5px 9px; }}
QToolButton:hover {{ background: {sunken}; }}
QToolButton:pressed {{ background: {line}; }}
QToolButton:focus, QPushButton:focus {{ border: 1px solid {accent}; }}
QMenuBar {{ background: {window}; }}
QStatusBar {{ background: {window}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: 0; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QTreeView, QListView {{ border: 0; outline: 0; background: {surface}; }}
QListView#grid {{ background: {window}; }}
QTreeView::item {{ padding: 3px 2px; }}
QPushButton {{ background: {surface}; border: 1px solid {line}; border-radius: 7px; padding: 6px 14px; }}
QPushButton:hover {{ background: {sunken}; }}
QPushButton:disabled {{ color: {quiet}; background: {window}; }}
QPushButton[primary="true"] {{ background: {accent}; color: {on_accent}; border: 1px solid {accent}; font-weight: 600; }}
QPushButton[alternative="true"] {{ text-align: left; padding: 7px 10px; }}
QPlainTextEdit {{ border: 1px solid {line}; border-radius: 8px; padding: 6px; background: {surface}; }}
QPlainTextEdit:focus {{ border: 1px solid {accent}; }}
QProgressBar {{ border: 0; border-radius: 3px; background: {sunken}; height: 6px; max-height: 6px; }}
QProgressBar::chunk {{ border-radius: 3px; background: {accent}; }}
QLabel[quiet="true"] {{ color: {quiet}; }}
QLabel[heading="true"] {{ font-weight: 600; }}
QLabel[warning="true"] {{ color: {warning}; }}
QWidget#panel {{ background: {window}; }}
QGraphicsView {{ border: 0; background: {sunken}; }}
"""
