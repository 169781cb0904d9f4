"""What the window remembers, finds, reads from photos and saves into them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.library.jobs import WRITES, Jobs
from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui.dialogs.failure_list import FailureList
from desktop_captioner.ui.dialogs.import_dialog import ImportDialog
from desktop_captioner.ui.dialogs.preferences import SettingsDialog
from desktop_captioner.ui.dialogs.saved_runs import RunList
from tests.application import Start, caption_all, entry, open_paths, show, wait_for_end
from tests.conftest import WAIT, FakeCaptioner
from tests.exiftool import give, needs_exiftool, tag

SAID = "A red square."
ALT_TEXT = "XMP-iptcCore:AltTextAccessibility"


def with_texts(path: Path, caption: str = "", alt_text: str = "") -> Path:
    """The photo with what another program wrote into it."""
    return give(path, f"XMP-dc:Description={caption}", f"{ALT_TEXT}={alt_text}")


def interrupt(program: Application, captioner: FakeCaptioner, monkeypatch: pytest.MonkeyPatch) -> None:
    """Closes the window while the first batch of a run is in the model."""
    captioner.open.clear()
    program.window.actions_["caption_folder"].trigger()
    assert captioner.entered.wait(WAIT / 1000)
    stop_run = program.workers.captions.stop
    monkeypatch.setattr(program.workers.captions, "stop", lambda: (stop_run(), captioner.open.set()))
    stop(program)


def save(qtbot: QtBot, program: Application, action: str = "save") -> None:
    with qtbot.waitSignal(program.workers.saving.finished, timeout=WAIT):
        program.window.actions_[action].trigger()
    qtbot.waitUntil(lambda: not program.window.saving.busy, timeout=WAIT)


def stop(program: Application) -> None:
    program.window.close()
    assert all(thread.isFinished() for thread in program.workers.threads)


@pytest.mark.slow
def test_captions_and_edits_are_there_again_after_a_restart(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    program = start(photo_folder)
    caption_all(qtbot, program)
    show(program, "photo2.jpg")
    program.window.panel.text.setPlainText("My own words.")
    program.window.panel.alt_text.setPlainText("For those who cannot see it.")
    stop(program)
    again = start(photo_folder)
    qtbot.waitUntil(lambda: entry(again, "photo1.jpg").text == SAID, timeout=WAIT)
    mine = entry(again, "photo2.jpg")
    assert (mine.text, mine.alt_text, mine.state) == (
        "My own words.", "For those who cannot see it.", PhotoState.EDITED
    )  # fmt: skip
    assert [caption.text for caption in mine.captions] == [SAID, "A square is red.", "Something red."]
    assert again.window.photos.count(PhotoState.EMPTY) == 0
    qtbot.waitUntil(lambda: again.window.browser.suggestions.isHidden(), timeout=WAIT)


@pytest.mark.slow
def test_an_edit_that_is_undone_is_forgotten(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    program = start(photo_folder)
    caption_all(qtbot, program)
    show(program, "photo1.jpg")
    program.window.panel.text.setPlainText("Wrong.")
    program.window.library_writer.flush()
    program.window.actions_["undo"].trigger()
    stop(program)
    again = start(photo_folder)
    qtbot.waitUntil(lambda: entry(again, "photo1.jpg").text == SAID, timeout=WAIT)
    assert entry(again, "photo1.jpg").state is PhotoState.GENERATED


@pytest.mark.slow
def test_another_models_captions_are_made_anew(
    qtbot: QtBot, start: Start, photo_folder: Path, captioner: FakeCaptioner, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(photo_folder)
    caption_all(qtbot, program)
    show(program, "photo2.jpg")
    program.window.panel.text.setPlainText("My own words.")
    stop(program)
    monkeypatch.setattr(captioner, "model", "fake 2.0", raising=False)
    again = start(photo_folder)
    qtbot.waitUntil(lambda: entry(again, "photo1.jpg").text == SAID, timeout=WAIT)
    qtbot.waitUntil(lambda: again.window.model_ready, timeout=WAIT)
    caption_all(qtbot, again)
    assert entry(again, "photo1.jpg").annotation.result.model == "fake 2.0"  # type: ignore[union-attr]
    assert entry(again, "photo2.jpg").annotation.result.model == "fake 1.0"  # type: ignore[union-attr]


@pytest.mark.slow
def test_the_offer_captions_what_it_counts(
    qtbot: QtBot, start: Start, photo_folder: Path, captioner: FakeCaptioner, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(photo_folder)
    caption_all(qtbot, program)
    stop(program)
    Image.new("RGB", (64, 48), (1, 2, 3)).save(photo_folder / "new.jpg")
    monkeypatch.setattr(captioner, "model", "fake 2.0", raising=False)
    again = start(photo_folder)
    suggestions = again.window.browser.suggestions
    qtbot.waitUntil(lambda: "1 photo has" in suggestions.text.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: again.window.model_ready, timeout=WAIT)
    suggestions.accept.click()
    wait_for_end(qtbot, again)
    assert entry(again, "new.jpg").annotation.result.model == "fake 2.0"  # type: ignore[union-attr]
    assert entry(again, "photo1.jpg").annotation.result.model == "fake 1.0"  # type: ignore[union-attr]
    caption_all(qtbot, again)
    assert entry(again, "photo1.jpg").annotation.result.model == "fake 2.0"  # type: ignore[union-attr]
    again.window.actions_["caption_folder"].trigger()
    assert "already" in again.window.status.message.text()


@pytest.mark.slow
def test_an_interrupted_run_goes_on_where_it_was(
    qtbot: QtBot, start: Start, photo_folder: Path, captioner: FakeCaptioner, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(photo_folder)
    qtbot.waitUntil(lambda: program.window.model_ready, timeout=WAIT)
    interrupt(program, captioner, monkeypatch)
    again = start()
    suggestions = again.window.browser.suggestions
    qtbot.waitUntil(suggestions.isVisible, timeout=WAIT)
    assert "9 left" in suggestions.text.text()
    suggestions.accept.click()
    qtbot.waitUntil(lambda: [each.text for each in again.window.photos.entries] == [SAID] * 9, timeout=WAIT)
    wait_for_end(qtbot, again)
    stop(again)
    third = start()
    qtbot.waitUntil(lambda: third.window.model_ready, timeout=WAIT)
    assert not third.window.browser.suggestions.isVisible()


@pytest.mark.slow
@pytest.mark.parametrize("gone", [["photo3.jpg"], [f"photo{number}.jpg" for number in range(9)]])
def test_an_interrupted_run_ends_without_the_photos_that_are_gone(
    qtbot: QtBot, start: Start, photo_folder: Path, captioner: FakeCaptioner, monkeypatch: pytest.MonkeyPatch,
    gone: list[str],
) -> None:  # fmt: skip
    interrupt(start(photo_folder), captioner, monkeypatch)
    for name in gone:
        (photo_folder / name).unlink(missing_ok=True)
    left = [path.name for path in photo_folder.glob("*.jpg")]
    again = start()
    qtbot.waitUntil(again.window.browser.suggestions.isVisible, timeout=WAIT)
    open_paths(qtbot, again, again.window.browser.suggestions.accept.click)
    qtbot.waitUntil(lambda: [each.text for each in again.window.photos.entries] == [SAID] * len(left), timeout=WAIT)
    wait_for_end(qtbot, again)
    stop(again)
    third = start()
    qtbot.waitUntil(lambda: third.window.model_ready, timeout=WAIT)
    assert not third.window.browser.suggestions.isVisible()


@pytest.mark.slow
def test_a_run_that_writes_is_left_to_the_command(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    program = start(photo_folder)
    caption_all(qtbot, program)
    stop(program)
    with Store.open(start.folder / "library.sqlite") as store:
        number = Jobs(store).create(photo_folder.glob("*.jpg"), {WRITES: True})
    again = start(photo_folder)
    qtbot.waitUntil(lambda: entry(again, "photo1.jpg").text == SAID, timeout=WAIT)
    qtbot.waitUntil(again.window.browser.suggestions.isHidden, timeout=WAIT)
    again.window.actions_["select_all"].trigger()
    again.window.actions_["caption_selected"].trigger()
    wait_for_end(qtbot, again)
    stop(again)
    with Store.open(start.folder / "library.sqlite") as store:
        assert len(Jobs(store).pending(number)) == 9


@pytest.mark.slow
def test_an_interrupted_run_can_be_forgotten(
    qtbot: QtBot, start: Start, photo_folder: Path, captioner: FakeCaptioner, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupt(start(photo_folder), captioner, monkeypatch)
    again = start()
    qtbot.waitUntil(again.window.browser.suggestions.isVisible, timeout=WAIT)
    again.window.browser.suggestions.decline.click()
    assert not again.window.browser.suggestions.isVisible()
    stop(again)
    third = start()
    qtbot.waitUntil(lambda: third.window.model_ready, timeout=WAIT)
    assert not third.window.browser.suggestions.isVisible()


def test_search_finds_photos_of_other_folders_and_leads_back(
    qtbot: QtBot, start: Start, photo_folder: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    Image.new("RGB", (64, 48), (1, 2, 3)).save(elsewhere / "dog.jpg")
    program = start(elsewhere)
    show(program, "dog.jpg")
    program.window.panel.text.setPlainText("A dog on the beach.")
    program.window.library_writer.flush()
    open_paths(qtbot, program, lambda: program.window.open([photo_folder]))
    bar = program.window.finding.bar
    program.window.actions_["find"].trigger()
    qtbot.keyClicks(bar, "beach dogs")
    qtbot.waitUntil(
        lambda: [each.text for each in program.window.photos.entries] == ["A dog on the beach."], timeout=WAIT
    )
    qtbot.waitUntil(lambda: "beach dogs" in program.window.windowTitle(), timeout=WAIT)  # when the search is over
    bar.clear()
    qtbot.waitUntil(lambda: len(program.window.photos.entries) == 9, timeout=WAIT)
    qtbot.keyClicks(bar, "zebra")
    qtbot.waitUntil(lambda: not program.window.photos.entries, timeout=WAIT)
    assert "zebra" in program.window.browser.welcome.note.text()


def test_a_search_leads_back_to_all_that_was_shown(
    qtbot: QtBot, start: Start, photo_folder: Path, tmp_path: Path
) -> None:
    Image.new("RGB", (64, 48), (1, 2, 3)).save(tmp_path / "dog.jpg")
    program = start(photo_folder)
    open_paths(qtbot, program, lambda: program.window.add([tmp_path / "dog.jpg"]))
    qtbot.keyClicks(program.window.finding.bar, "zebra")
    qtbot.waitUntil(lambda: not program.window.photos.entries, timeout=WAIT)
    program.window.finding.bar.clear()
    qtbot.waitUntil(lambda: len(program.window.photos.entries) == 10, timeout=WAIT)


def test_no_photo_joins_a_search_that_found_none(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    program = start()
    program.window.open([photo_folder])
    program.window.finding.bar.setText("zebra")
    open_paths(qtbot, program, lambda: program.window.finding.on_found("zebra", []))
    assert program.window.photos.entries == []
    assert "zebra" in program.window.browser.welcome.note.text()


@pytest.mark.slow
@needs_exiftool
def test_captions_are_saved_verified_and_taken_back(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    program = start(photo_folder)
    caption_all(qtbot, program)
    first = show(program, "photo1.jpg")
    pixels = (photo_folder / "photo1.jpg").read_bytes()[-200:]
    save(qtbot, program)
    assert (tag(photo_folder / "photo1.jpg"), tag(photo_folder / "photo2.jpg")) == (SAID, "")
    assert first.state is PhotoState.SAVED
    assert (photo_folder / "photo1.jpg").read_bytes()[-200:] == pixels
    assert first.metadata is not None
    assert first.metadata.viewers["Lightroom"] == SAID
    program.window.panel.text.setPlainText("My own words.")
    assert first.state is PhotoState.EDITED
    save(qtbot, program, "save_all")
    assert tag(photo_folder / "photo1.jpg") == "My own words."
    assert program.window.photos.count(PhotoState.SAVED) == 9
    stop(program)

    again = start(photo_folder)
    qtbot.waitUntil(lambda: again.window.photos.count(PhotoState.SAVED) == 9, timeout=WAIT)
    again.window.actions_["take_back"].trigger()
    qtbot.waitUntil(lambda: again.window.findChild(RunList) is not None, timeout=WAIT)
    dialog = again.window.findChild(RunList)
    assert [dialog.list.item(row).text().split("   ")[1] for row in range(2)] == ["9 photos", "1 photo"]
    with qtbot.waitSignal(again.workers.saving.finished, timeout=WAIT):
        dialog.take_back.click()
    qtbot.waitUntil(lambda: not again.window.saving.busy, timeout=WAIT)
    assert [tag(photo_folder / f"photo{n}.jpg") for n in (1, 2)] == [SAID, ""]
    assert again.window.photos.count(PhotoState.SAVED) == 0


@needs_exiftool
def test_a_caption_that_is_there_is_shown_and_kept(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    theirs = photo_folder / "photo3.jpg"
    give(theirs, "IFD0:ImageDescription=Grandmother, 1962")
    program = start(photo_folder)
    qtbot.waitUntil(lambda: entry(program, "photo3.jpg").state is PhotoState.EXISTING, timeout=WAIT)
    show(program, "photo3.jpg")
    panel = program.window.panel
    assert panel.text.toPlainText() == "Grandmother, 1962"
    panel.programs.heading.click()
    assert panel.programs.table.isVisible()
    caption_all(qtbot, program)
    assert entry(program, "photo3.jpg").text == "Grandmother, 1962"  # “Caption Folder” leaves it alone
    program.window.actions_["caption_selected"].trigger()
    wait_for_end(qtbot, program)
    qtbot.waitUntil(lambda: not panel.choices[0].isHidden(), timeout=WAIT)
    assert panel.text.toPlainText() == "Grandmother, 1962"  # the model's captions are alternatives beside it
    assert [choice.isHidden() for choice in panel.choices[:4]] == [False, False, False, True]
    program.window.actions_["save"].trigger()
    assert "nothing new" in program.window.status.message.text()
    panel.choices[0].click()
    assert panel.text.toPlainText() == SAID
    assert "Grandmother, 1962" in panel.existing.text()
    program.window.actions_["undo"].trigger()
    assert panel.text.toPlainText() == "Grandmother, 1962"
    assert tag(theirs) == ""
    panel.text.setPlainText("Grandmother in her garden, 1962.")  # a person's word goes before all
    save(qtbot, program)
    assert tag(theirs) == "Grandmother in her garden, 1962."


@pytest.mark.slow
@needs_exiftool
def test_an_alt_text_that_is_undone_leaves_the_photos_own(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    theirs = with_texts(photo_folder / "photo1.jpg", alt_text="Grandmother at the window.")
    program = start(photo_folder)
    qtbot.waitUntil(lambda: entry(program, "photo1.jpg").shown_alt_text != "", timeout=WAIT)
    show(program, "photo1.jpg")
    program.window.panel.alt_text.setPlainText("Wrong.")
    program.window.library_writer.flush()
    program.window.actions_["undo"].trigger()
    stop(program)
    again = start(photo_folder)
    qtbot.waitUntil(lambda: entry(again, "photo1.jpg").metadata is not None, timeout=WAIT)
    first = show(again, "photo1.jpg")
    assert (first.alt_text, first.shown_alt_text) == (None, "Grandmother at the window.")
    again.window.panel.text.setPlainText("My own words.")
    save(qtbot, again)
    assert (tag(theirs), tag(theirs, ALT_TEXT)) == ("My own words.", "Grandmother at the window.")


@needs_exiftool
def test_an_alt_text_is_saved_beside_a_caption_that_is_kept(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    theirs = with_texts(photo_folder / "photo1.jpg", "Grandmother, 1962", "An old woman.")
    others = ("IFD0:ImageDescription", "XMP-photoshop:CaptionWriter")
    give(theirs, f"{others[0]}=Summer", f"{others[1]}=Jane Doe")
    program = start(photo_folder)
    qtbot.waitUntil(lambda: entry(program, "photo1.jpg").existing != "", timeout=WAIT)
    first = show(program, "photo1.jpg")
    program.window.panel.alt_text.setPlainText("An old woman at a window.")
    save(qtbot, program)
    assert (tag(theirs), tag(theirs, ALT_TEXT)) == ("Grandmother, 1962", "An old woman at a window.")
    assert not first.can_be_saved()
    program.window.panel.alt_text.setPlainText("")
    save(qtbot, program)
    assert (tag(theirs), tag(theirs, ALT_TEXT)) == ("Grandmother, 1962", "")
    assert [tag(theirs, name) for name in others] == ["Summer", "Jane Doe"]
    # The caption is still somebody else's.
    program.window.actions_["caption_selected"].trigger()
    wait_for_end(qtbot, program)
    assert (first.text, first.can_be_saved()) == ("Grandmother, 1962", False)


@pytest.mark.slow
@needs_exiftool
def test_what_was_saved_is_known_as_saved_after_a_restart(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    with_texts(photo_folder / "photo1.jpg", alt_text="Grandmother at the window.")
    with_texts(photo_folder / "photo2.jpg", "Grandmother, 1962")
    program = start(photo_folder)
    program.window.saving.settings = replace(program.window.saving.settings, existing="append")
    qtbot.waitUntil(lambda: entry(program, "photo2.jpg").existing != "", timeout=WAIT)
    program.window.grid.selectAll()
    program.window.actions_["caption_selected"].trigger()
    wait_for_end(qtbot, program)
    save(qtbot, program, "save_all")
    assert "Grandmother, 1962" in tag(photo_folder / "photo2.jpg")
    assert SAID in tag(photo_folder / "photo2.jpg")
    stop(program)
    again = start(photo_folder)
    qtbot.waitUntil(lambda: again.window.photos.count(PhotoState.SAVED) == 9, timeout=WAIT)


@needs_exiftool
def test_what_cannot_be_taken_back_is_told_and_not_written(
    qtbot: QtBot, start: Start, photo_folder: Path, tmp_path: Path
) -> None:
    program = start(photo_folder)
    caption_all(qtbot, program)
    first = show(program, "photo1.jpg")
    save(qtbot, program)
    with_texts(first.photo.path, "Somebody else's words.")
    with qtbot.waitSignal(program.workers.saving.listed, timeout=WAIT) as listed:
        program.window.actions_["take_back"].trigger()
    with qtbot.waitSignal(program.workers.saving.finished, timeout=WAIT):
        program.window.saving.revert(listed.args[0][0])
    qtbot.waitUntil(program.window.status.run.failures.isVisible, timeout=WAIT)
    assert program.window.failures.count() == 1
    program.window.status.run.failures.click()
    dialog = program.window.findChild(FailureList)
    assert dialog.table.item(0, 1).text() != ""
    assert not dialog.retry.isEnabled()
    dialog.reject()
    open_paths(qtbot, program, lambda: program.window.open([tmp_path]))
    assert program.window.failures.count() == 0
    assert tag(first.photo.path) == "Somebody else's words."


@needs_exiftool
def test_what_cannot_be_saved_is_listed_and_tried_again(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    program = start(photo_folder)
    caption_all(qtbot, program)
    dialog_settings = SettingsDialog(program.settings, program.window)
    dialog_settings.changed.connect(program.window.preferences.apply)
    box = dialog_settings.choices["sidecars"]
    box.setCurrentIndex(box.findData("never"))
    photo = show(program, "photo5.jpg")
    kept = photo.photo.path.read_bytes()
    photo.photo.path.write_bytes(b"no photo at all")
    save(qtbot, program)
    assert photo.state is PhotoState.FAILED
    assert photo.problem.endswith(".")
    assert photo.photo.path.read_bytes() == b"no photo at all"
    photo.photo.path.write_bytes(kept)
    with qtbot.waitSignal(program.workers.saving.finished, timeout=WAIT):
        program.window.failures.retry([photo.photo.path])
    qtbot.waitUntil(lambda: photo.state is PhotoState.SAVED, timeout=WAIT)
    assert tag(photo.photo.path) == SAID


@pytest.mark.slow
def test_a_damaged_library_is_said_and_moved_aside_on_request(
    qtbot: QtBot, start: Start, photo_folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "library.sqlite").write_bytes(b"This is no database." * 500)
    program = start(photo_folder)
    suggestions = program.window.browser.suggestions
    qtbot.waitUntil(lambda: suggestions.isVisible() and suggestions.decline.isVisible(), timeout=WAIT)
    assert "library" in suggestions.text.text()
    suggestions.accept.click()
    caption_all(qtbot, program)
    stop(program)
    assert any(path.read_bytes().startswith(b"This is no") for path in tmp_path.glob("library*"))
    again = start(photo_folder)
    qtbot.waitUntil(lambda: entry(again, "photo1.jpg").text == SAID, timeout=WAIT)


@pytest.mark.slow
def test_preferences_are_kept(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start()
    program.window.actions_["preferences"].trigger()
    dialog = program.window.findChild(SettingsDialog)
    box = dialog.choices["existing"]
    box.setCurrentIndex(box.findData("append"))
    dialog.switches["keep_times"].setChecked(False)
    assert program.window.saving.settings.existing == "append"
    stop(program)
    assert (start().settings.existing, start().settings.keep_times) == ("append", False)


def test_more_beams_load_the_model_anew(qtbot: QtBot, program: Application) -> None:
    qtbot.waitUntil(lambda: program.window.model_ready, timeout=WAIT)
    dialog = SettingsDialog(program.settings, program.window)
    dialog.changed.connect(program.window.preferences.apply)
    box = dialog.choices["beams"]
    with qtbot.waitSignal(program.workers.captions.loaded, timeout=WAIT):
        box.setCurrentIndex(box.findData(5))
    assert program.settings.beams == 5


def test_captions_are_imported_after_a_look_and_undone_at_once(
    qtbot: QtBot, start: Start, photo_folder: Path, tmp_path: Path
) -> None:
    program = start(photo_folder)
    show(program, "photo2.jpg")
    program.window.panel.text.setPlainText("My own words.")
    program.window.library_writer.flush()
    table = tmp_path / "captions.csv"
    table.write_text(
        "path,caption,alt text\nphoto1.jpg,From the table.,For the blind.\n"
        "photo2.jpg,Other words.,\nnowhere.jpg,No such photo.,\n",
        encoding="utf-8",
    )
    program.window.importing.plan(table)
    qtbot.waitUntil(lambda: program.window.findChild(ImportDialog) is not None, timeout=WAIT)
    dialog = program.window.findChild(ImportDialog)
    assert [dialog.table.model().index(row, 1).data() for row in range(2)] == ["photo2.jpg", "nowhere.jpg"]
    dialog.take.click()
    first, second = entry(program, "photo1.jpg"), entry(program, "photo2.jpg")
    assert (first.text, first.alt_text, second.text) == ("From the table.", "For the blind.", "My own words.")
    program.window.actions_["undo"].trigger()
    assert (first.text, first.alt_text) == ("", None)
    stop(program)


def test_a_table_that_is_none_is_told(qtbot: QtBot, program: Application, tmp_path: Path) -> None:
    (tmp_path / "captions.csv").write_text("nothing", encoding="utf-8")
    program.window.importing.plan(tmp_path / "captions.csv")
    qtbot.waitUntil(lambda: "column" in program.window.status.message.text(), timeout=WAIT)
