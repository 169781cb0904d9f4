"""The language that the window speaks, through Qt's own catalogues."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}  # each in its own words
_CATALOGUE, _QTS_CATALOGUE = "desktop_captioner", "qtbase"


class Language(QObject):
    """Translates every text that is asked for from now on, until ``leave``.

    code: the language that is spoken: the wanted one, or English where there is no catalogue for it.
    """

    def __init__(self, folder: Path, wanted: str) -> None:
        """folder: of the catalogues. wanted: one of LANGUAGES; with anything else the system's languages are tried."""
        super().__init__()
        self._before = QLocale()
        self._translators: list[QTranslator] = []
        locale = QLocale(wanted) if wanted in LANGUAGES else QLocale.system()
        # English has a catalogue, too: its plurals.
        found = self._load(locale, _CATALOGUE, folder) or self._load(QLocale("en"), _CATALOGUE, folder)
        self.code = found.language() if found else "en"
        if self.code != "en":
            # Qt's own buttons follow what was found: they must not speak a language that the window does not.
            qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._load(QLocale(self.code), _QTS_CATALOGUE, qts)
        # Numbers stay as the system writes them, unless another language was asked for.
        if locale.language() != QLocale.system().language():
            QLocale.setDefault(QLocale(self.code))

    def leave(self) -> None:
        """Texts are as they were before."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = []
        QLocale.setDefault(self._before)

    def _load(self, locale: QLocale, name: str, folder: Path) -> QTranslator | None:
        translator = QTranslator(self)
        if not translator.load(locale, name, "_", str(folder)):
            return None
        QCoreApplication.installTranslator(translator)
        self._translators.append(translator)
        return translator


def number(value: int) -> str:
    """A number as the user's language writes it."""
    return QLocale().toString(value)
