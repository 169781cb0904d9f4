"""The window in the user's language: complete, in step with the code, and usable with the keyboard."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import string
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from lxml import etree
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QHeaderView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_captioner import paths, settings
from desktop_captioner.app import Application
from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.sentence import Sentence
from desktop_captioner.settings import Settings
from desktop_captioner.ui.browser.suggestion_strip import SuggestionStrip
from desktop_captioner.ui.dialogs.preferences import SettingsDialog
from desktop_captioner.ui.language import LANGUAGES, Language
from desktop_captioner.ui.shell.actions import plain
from desktop_captioner.ui.shell.status_bar import StatusBar
from desktop_captioner.ui.translated import translated
from tests.application import Start, caption_all, entry, show, wait_for_end
from tests.conftest import WAIT, FakeCaptioner

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = ROOT / "packaging" / "translations.py"
SOURCES = [ROOT / "desktop_captioner" / "app.py", *sorted((ROOT / "desktop_captioner" / "ui").rglob("*.py"))]
TOOLS = ("pyside6-lupdate", "pyside6-lrelease")
needs_tools = pytest.mark.skipif(
    not all(shutil.which(tool, path=Path(sys.executable).parent) or shutil.which(tool) for tool in TOOLS),
    reason="needs pyside6-lupdate and pyside6-lrelease (PySide6-Essentials)",
)
OTHERS = sorted(set(LANGUAGES) - {"en"})
# The whole window in one language is looked through by the quick check, in the others by all tests.
WHOLE = [pytest.param(code, marks=[] if code == "de" else pytest.mark.slow) for code in OTHERS]
MENUS = [pytest.param(code, marks=[] if code in ("en", "de") else pytest.mark.slow) for code in LANGUAGES]
# What is no language at all, or reads the same in another.
NO_WORDS = re.compile(
    r"[\W\d]*|.*photo\d\.jpg|.*[/\\]photos|photos — .*|.*test_nothing_of_the_window_\w*|fake 1\.0 .*|A red square\."
    r"|(A square|Something) .*|<a .*|GPU|JSON Lines"
    r"|Apple Photos|Lightroom|digiKam|Immich|PhotoPrism|ExifTool"
)
SAME = {
    "de": {"Filter", "Name", "Text"},
    "fr": {"&Pause", " Pause", "Date", "Licences", "Message", "Photo", "Photos", "9 photos", "Type"},
}


@pytest.fixture
def speak() -> Iterator[Callable[[str], Language]]:
    """Speaks a language until the test is over."""
    spoken: list[Language] = []

    def begin(code: str) -> Language:
        spoken.append(Language(paths.translations(), code))
        return spoken[-1]

    yield begin
    for language in reversed(spoken):
        language.leave()


@pytest.fixture
def script() -> ModuleType:
    """packaging/translations.py"""
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def start_in(start: Start, tmp_path: Path) -> Callable[..., Application]:
    """Starts the program in a language."""

    def begin(code: str, *given: Path) -> Application:
        settings.save(Settings(language=code), tmp_path / "settings.json")
        return start(*given)

    return begin


def messages(code: str, folder: Path | None = None) -> dict[tuple[str, str], list[str]]:
    """Context and source of each entry: its translations, two where it has plurals. Nothing is left unfinished."""
    found = {}
    source = (folder or paths.translations()) / f"desktop_captioner_{code}.ts"
    for message in etree.parse(source).getroot().iter("message"):
        said = message.find("translation")
        assert said.get("type") is None, f"{code}: {message.findtext('source')!r} is {said.get('type')}"
        key = message.getparent().findtext("name"), message.findtext("source")
        found[key] = [form.text or "" for form in said] or [said.text or ""]
    return found


def texts(window: QWidget) -> set[str]:
    """All that a part of the window says, to the eye and to a screen reader."""
    said: set[str] = set()
    for thing in (window, *window.findChildren(QWidget), *window.findChildren(QAction)):
        for name in ("text", "toolTip", "accessibleName", "placeholderText", "windowTitle", "title"):
            read = getattr(thing, name, None)
            if callable(read):
                said.add(read())
        if isinstance(thing, QHeaderView) and thing.model():
            said |= {str(thing.model().headerData(place, thing.orientation())) for place in range(thing.count())}
        if isinstance(thing, QComboBox):
            said |= {thing.itemText(index) for index in range(thing.count())} - set(LANGUAGES.values())
    return {text for text in said if not NO_WORDS.fullmatch(text)}


def mnemonics(actions: list[QAction]) -> list[str]:
    """The letters that are marked in the texts of a menu."""
    marked = (re.search(r"&([^&])", action.text().replace("&&", "")) for action in actions)
    return [each.group(1).casefold() for each in marked if each]


@needs_tools
def test_the_sources_have_what_the_code_says_and_nothing_else(tmp_path: Path) -> None:
    names = {path.name for path in paths.translations().iterdir()}
    assert names == {f"desktop_captioner_{code}.{kind}" for code in LANGUAGES for kind in ("qm", "ts")}
    for source in paths.translations().glob("*.ts"):
        shutil.copy(source, tmp_path)
    subprocess.run([sys.executable, str(SCRIPT), str(tmp_path)], check=True)
    for code in LANGUAGES:  # what the tool found new is unfinished
        assert messages(code, tmp_path) == messages(code), "Run python packaging/translations.py."


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_compiled_says_what_the_sources_say(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(paths.translations() / f"desktop_captioner_{code}.qm"))
    for (context, source), said in messages(code).items():
        counts = (1, 5) if len(said) > 1 else (-1,)
        compiled = [translator.translate(context, source, None, count) for count in counts]
        assert compiled == said, "Run python packaging/translations.py."


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_entry_is_translated_with_the_fields_of_its_source(code: str) -> None:
    for (context, source), said in messages(code).items():
        for text in said:
            assert text, f"{context}: {source!r} is empty"
            for each in (text, source):
                assert "%n" not in each, "a count is written %Ln, as the user's language groups it"
            assert fields(text) == fields(source), f"{context}: {text!r}"
            assert text.endswith("…") == source.endswith("…"), f"{context}: {text!r}"
            assert text.count("%Ln") == source.count("%Ln"), f"{context}: {text!r}"
            assert ("&" in text) == ("&" in source), f"{context}: {text!r}"


def fields(text: str) -> list[str]:
    """The names of the fields that are filled in, sorted."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def test_every_text_of_the_code_can_be_found_by_the_tool() -> None:
    """The tool passes over what stands in an f-string, what is no literal and a count that is given by its name."""
    known = {source for context, source in messages("de") if context != "Sentence"}
    calls = 0
    for path in SOURCES:
        if path.name == "translated.py":  # its templates are collected from the parts without Qt
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or node.keywords:
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name not in {"tr", "translate"}:
                continue
            text = node.args[1 if name == "translate" else 0]
            assert isinstance(text, ast.Constant), f"{path.name}, line {node.lineno}: no literal"
            assert text.value in known, f"{path.name}, line {node.lineno}: {text.value!r}"
            calls += 1
    assert calls >= len(known)


@pytest.mark.parametrize("code", OTHERS)
def test_every_sentence_of_the_parts_without_qt_is_translated(code: str, script: ModuleType) -> None:
    templates = script.sentences()
    assert len(templates) > 150
    assert {source for context, source in messages(code) if context == "Sentence"} == set(templates)


def test_no_reason_is_made_but_from_a_template() -> None:
    """What is put together elsewhere cannot be translated; mypy sees to it that each is a Sentence."""
    kinds = {"SavingError": 0, "RefusedError": 0, "ExifToolError": 0, "ImportFileError": 0, "ModelError": 0, "Notice": 0,
             "PhotoError": 1, "Failure": 1, "LibraryError": 2}  # fmt: skip
    seen = 0
    for path in (ROOT / "desktop_captioner").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            at = kinds.get(node.func.id) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else None
            if isinstance(node, ast.Call) and at is not None and len(node.args) > at:
                assert not isinstance(node.args[at], ast.Constant | ast.JoinedStr), f"{path}, line {node.lineno}"
                seen += 1
    assert seen > 100


def test_a_reason_within_a_sentence_is_translated_too(qtbot: QtBot, speak: Callable[[str], Language]) -> None:
    speak("de")
    cause = Sentence("{name} cannot be written: {reason}.", name="a.jpg", reason=Sentence("it holds no picture"))
    assert cause == "a.jpg cannot be written: it holds no picture."
    assert translated(cause) == "a.jpg kann nicht geschrieben werden: die Datei enthält kein Bild."
    assert translated("Words of a person") == "Words of a person"
    full = LibraryError(
        Path("l.sqlite"), Trouble.NEWER, Sentence("The library {path} cannot be opened.", path="l.sqlite")
    )
    assert translated(full.sentence) == (
        "Die Bibliothek l.sqlite kann nicht geöffnet werden."
        " Aktualisieren Sie das Programm oder wählen Sie eine andere Bibliothek."
    )


def test_the_window_tells_in_german_why_a_photo_failed(
    qtbot: QtBot, start_in: Callable[..., Application], photo_folder: Path
) -> None:
    (photo_folder / "photo1.jpg").write_bytes(b"no photo at all")
    program = start_in("de", photo_folder / "photo1.jpg", photo_folder / "nowhere.jpg")
    assert (
        program.window.status.message.text()
        == f"{photo_folder / 'nowhere.jpg'}: Diese Datei oder diesen Ordner gibt es nicht."
    )
    caption_all(qtbot, program)
    failed = entry(program, "photo1.jpg")
    assert failed.problem == "Das ist kein Foto, oder sein Format kann nicht gelesen werden."
    assert failed.failure == "This is not a photo, or its format cannot be read."  # as an export has it


def test_the_window_is_german(qtbot: QtBot, start_in: Callable[..., Application], photo_folder: Path) -> None:
    program = start_in("de", photo_folder)
    window = program.window
    menus = [action.text() for action in window.menuBar().actions()]
    assert menus == ["&Datei", "&Bearbeiten", "&Ansicht", "Be&schriften", "&Hilfe"]
    assert window.actions_["open_folder"].text() == "&Ordner öffnen…"
    assert window.browser.suggestions.text.text() == "9 Fotos haben noch keine Bildunterschrift."
    window.grid.select([photo_folder / "photo1.jpg"])
    window.actions_["caption_selected"].trigger()
    wait_for_end(qtbot, program)
    assert window.status.message.text() == "Fertig: 1 beschriftet."
    window.browser.suggestions.show_count(1)
    assert window.browser.suggestions.text.text() == "1 Foto hat noch keine Bildunterschrift."
    show(program, "photo1.jpg")
    window.panel.text.setPlainText("Meine Worte.")
    assert window.panel.state.text() == "Von Hand bearbeitet"
    assert window.actions_["undo"].text() == "&Rückgängig: Eingabe für photo1.jpg"
    window.actions_["undo"].trigger()
    assert window.actions_["redo"].text() == "&Wiederholen: Eingabe für photo1.jpg"
    window.actions_["preferences"].trigger()
    dialog = window.findChild(SettingsDialog)
    assert dialog.windowTitle() == "Einstellungen"
    box = dialog.choices["language"]
    assert (box.currentData(), box.currentText()) == ("de", "Deutsch")


def test_the_letters_behind_japanese_menus_are_seen_nowhere_else(start_in: Callable[..., Application]) -> None:
    window = start_in("ja").window
    assert [action.text() for action in window.menuBar().actions()][:2] == ["ファイル(&F)", "編集(&E)"]
    opening = window.actions_["open_folder"]
    assert (opening.text(), opening.iconText()) == ("フォルダーを開く(&O)…", " フォルダーを開く")
    assert "終了" in {plain(command.text) for command in window.actions_.commands}


@pytest.mark.parametrize("code", WHOLE)
def test_nothing_of_the_window_stays_english(
    qtbot: QtBot, start_in: Callable[..., Application], photo_folder: Path, code: str
) -> None:
    said = {}
    for each in ("en", code):
        program = start_in(each, photo_folder)
        caption_all(qtbot, program)
        show(program, "photo1.jpg")
        qtbot.waitUntil(lambda: program.window.model_ready, timeout=WAIT)  # noqa: B023 (asked at once)
        said[each] = texts(program.window) | texts(SettingsDialog(program.settings))
        program.close()
    assert len(said[code]) > 100
    assert sorted(said["en"] & said[code] - SAME.get(code, set())) == []


@pytest.mark.slow
def test_nothing_of_the_window_waits_for_a_restart(
    qtbot: QtBot, start_in: Callable[..., Application], photo_folder: Path
) -> None:
    program = start_in("system", photo_folder)
    window = program.window
    caption_all(qtbot, program)
    show(program, "photo1.jpg")
    window.browser.suggestions.ask(lambda: QCoreApplication.translate("Actions", "&File"), ("?", lambda: None))
    window.actions_["preferences"].trigger()
    dialog = window.findChild(SettingsDialog)

    def choose(language: str) -> set[str]:
        box = dialog.choices["language"]
        box.setCurrentIndex(box.findData(language))
        QCoreApplication.sendPostedEvents()  # Qt tells of the change when it has nothing else to do
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert program.settings.language == dialog.choices["language"].currentData() == language
        return texts(window)

    before = choose("en")
    for code in OTHERS:
        other, after = choose(code), choose("en")
        assert len(other) > 100, code
        assert sorted(before & other - SAME.get(code, set())) == [], code
        assert after == before, code
    dialog.close()
    assert not window.isMinimized()


def test_a_run_goes_on_while_the_language_changes(
    qtbot: QtBot, start_in: Callable[..., Application], photo_folder: Path, captioner: FakeCaptioner
) -> None:
    program = start_in("en", photo_folder)
    captioner.open.clear()
    program.window.actions_["caption_folder"].trigger()
    program.window.actions_["pause"].trigger()
    program.language.speak("de")
    QCoreApplication.sendPostedEvents()
    assert program.window.status.run.text.text() == "0 von 9 · angehalten"
    assert program.window.actions_["pause"].text() == "&Fortsetzen"
    program.window.actions_["pause"].trigger()
    captioner.open.set()
    wait_for_end(qtbot, program)
    assert program.window.status.message.text() == "Fertig: 9 beschriftet."


@pytest.mark.parametrize("code", MENUS)
def test_no_letter_is_marked_twice_in_a_menu(start_in: Callable[..., Application], code: str) -> None:
    window = start_in(code).window
    bar = window.menuBar().actions()
    for paused in (False, True):
        window.actions_.show_paused(paused)
        for actions in (bar, *(menu.actions() for action in bar if isinstance(menu := action.menu(), QMenu))):
            marked = mnemonics(actions)
            assert sorted(marked) == sorted(set(marked))
            assert len(marked) == sum(not action.isSeparator() for action in actions)
    keys = [action.shortcut().toString() for action in window.findChildren(QAction) if not action.shortcut().isEmpty()]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("code", MENUS)
def test_every_tool_can_be_reached_however_long_its_name(
    qtbot: QtBot, start_in: Callable[..., Application], code: str
) -> None:
    window = start_in(code).window
    toolbar, bar = window.actions_.toolbar, window.finding.bar

    def fits() -> bool:
        return bar.isVisible() and bar.mapTo(window, bar.rect().topRight()).x() < window.width()

    for width in (1000, 850, 1400):
        window.resize(width, 700)
        qtbot.waitUntil(lambda: window.width() == width and fits(), timeout=WAIT)  # noqa: B023 (asked at once)
    assert toolbar.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon


@pytest.mark.parametrize(("code", "said"), [("en", "1,234 photos"), ("de", "1.234 Fotos")])
def test_numbers_are_written_as_the_language_does(
    qtbot: QtBot, speak: Callable[[str], Language], code: str, said: str
) -> None:
    speak(code)
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_count(1234, 1, searching=False)
    assert bar.count.text() == said
    bar.show_count(1, 1, searching=False)
    assert bar.count.text() == said.split()[1].rstrip("s").join(["1 ", ""])


@pytest.mark.parametrize("code", OTHERS)
def test_qts_own_buttons_speak_it_too(qtbot: QtBot, speak: Callable[[str], Language], code: str) -> None:
    assert speak(code).code == code
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    said = buttons.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
    assert said == {"de": "Abbrechen", "es": "Cancelar", "fr": "Annuler", "ja": "キャンセル"}[code]


def test_a_language_without_a_catalogue_is_english(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, speak: Callable[[str], Language], tmp_path: Path
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("nl"))
    assert speak("system").code == "en"
    suggestions = SuggestionStrip()
    qtbot.addWidget(suggestions)
    suggestions.show_count(1)
    assert suggestions.text.text() == "1 photo has no caption yet."
    assert speak("xx").code == "en"
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("fr_CA"))
    assert speak("system").code == "fr"
    assert Language(tmp_path, "de").code == "en"  # an installation that lost its catalogues


def test_it_is_over_when_it_is_left() -> None:
    before = QLocale()
    language = Language(paths.translations(), "de")
    assert QCoreApplication.translate("Actions", "&File") == "&Datei"
    language.leave()
    assert QCoreApplication.translate("Actions", "&File") == "&File"
    assert QLocale() == before


def test_the_packaged_program_keeps_what_it_speaks() -> None:
    spec = importlib.util.spec_from_file_location("trim", ROOT / "packaging" / "trim.py")
    assert spec
    assert spec.loader
    trim = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(trim)
    folder = "PySide6/translations" if sys.platform == "win32" else "PySide6/Qt/translations"
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)).iterdir()
    ours = paths.translations().iterdir()
    places = [*(f"{folder}/{path.name}" for path in qts), *(f"resources/translations/{path.name}" for path in ours)]
    kept = {Path(place).name for place, _, _ in trim.trimmed([(place, "", "DATA") for place in places])}
    assert kept == {f"qtbase_{code}.qm" for code in OTHERS} | {f"desktop_captioner_{code}.qm" for code in LANGUAGES}
