"""The language that the window speaks, through Qt's own catalogues."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
}  # each in its own words
_CATALOGUE, _QTS_CATALOGUE = "desktop_captioner", "qtbase"


class Language(QObject):
    """Translates every text that is asked for from now on, until ``leave``; widgets are told with a LanguageChange.

    code: the language that is spoken: the wanted one, or English where there is no catalogue for it.
    """

    def __init__(self, folder: Path, wanted: str) -> None:
        """folder: of the catalogues. wanted: as for ``speak``."""
        super().__init__()
        self._folder, self._before = folder, QLocale()
        self._translators: list[QTranslator] = []
        self.speak(wanted)

    def speak(self, wanted: str) -> None:
        """Speak another language. wanted: one of LANGUAGES; with anything else the system's languages are tried."""
        locale = QLocale(wanted) if wanted in LANGUAGES else QLocale.system()
        # English has a catalogue, too: its plurals.
        found = self._load(locale, _CATALOGUE, self._folder) or self._load(QLocale("en"), _CATALOGUE, self._folder)
        self.code = found.language() if found else "en"
        loaded = [found] if found else []
        # Qt's own buttons follow what was found: they must not speak a language that the window does not.
        qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        if self.code != "en" and (buttons := self._load(QLocale(self.code), _QTS_CATALOGUE, qts)):
            loaded.insert(0, buttons)
        self.leave()
        # Numbers stay as the system writes them, unless another language was asked for.
        if locale.language() != QLocale.system().language():
            QLocale.setDefault(QLocale(self.code))
        self._translators = loaded
        for translator in loaded:
            QCoreApplication.installTranslator(translator)

    def leave(self) -> None:
        """Texts are as they were before."""
        QLocale.setDefault(self._before)
        before, self._translators = self._translators, []
        for translator in before:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()

    def _load(self, locale: QLocale, name: str, folder: Path) -> QTranslator | None:
        translator = QTranslator(self)
        return translator if translator.load(locale, name, "_", str(folder)) else None


def number(value: int) -> str:
    """A number as the user's language writes it."""
    return QLocale().toString(value)
