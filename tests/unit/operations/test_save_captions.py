"""Saving: what was written last goes along, what others wrote meanwhile stands, and taking back is known."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from desktop_captioner import NAME, __version__
from desktop_captioner.library.store import Store
from desktop_captioner.metadata.request import WritePolicy
from desktop_captioner.operations.journaled_writer import WrittenPhoto, photo_at
from desktop_captioner.operations.operation import How, Notice
from desktop_captioner.operations.save_captions import Edit, SaveCaptions, SavedPhoto, SaveRequest
from desktop_captioner.operations.take_back import TakeBack, TakenBack
from desktop_captioner.operations.write_caption import WriteCaption
from desktop_captioner.photos.annotation import Annotation, Existing, Origin, Role, Wanted
from desktop_captioner.photos.photo import Caption, Captioned, Failure, PhotoState

pytestmark = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")


@pytest.fixture
def photo(photo_folder: Path) -> Path:
    return photo_folder / "photo1.jpg"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


def said(path: Path, text: str = "A dog.", model: str = "small 1") -> Captioned:
    return Captioned(path, (Caption(text, 0.5),), model)


def save(library: Path, path: Path, annotation: Annotation, *edits: Edit) -> list[SavedPhoto | Failure | Notice]:
    outcomes: list[SavedPhoto | Failure | Notice] = []
    request = SaveRequest(((path, annotation),), WritePolicy(), title="a test", edits=edits)
    assert SaveCaptions(library, request).run(outcomes.append).how is How.FINISHED
    return outcomes


def tag(path: Path, name: str = "XMP-dc:Description") -> str:
    done = subprocess.run(["exiftool", "-s3", f"-{name}", str(path)], capture_output=True, check=True)
    return done.stdout.decode().strip()


def write_elsewhere(path: Path, text: str) -> None:
    subprocess.run(["exiftool", "-q", "-overwrite_original", f"-XMP-dc:Description={text}", str(path)], check=True)


def test_what_was_typed_last_is_kept_and_saved_at_once(library: Path, photo: Path) -> None:
    annotation = Annotation(edited="Mine.", result=said(photo))
    (outcome,) = save(library, photo, annotation, Edit(photo_at(photo), Role.CAPTION, "Mine."))
    assert isinstance(outcome, SavedPhoto)
    assert outcome.annotation.state is PhotoState.SAVED
    assert (tag(photo), tag(photo, "XMP-photoshop:CaptionWriter")) == ("Mine.", f"{NAME} {__version__}")
    with Store.open(library) as store:
        record = store.known(photo_at(photo))
    assert record is not None
    assert (record.text, record.origin, record.saved, record.changed) == ("Mine.", Origin.PERSON, True, False)
    assert [each.text for each in record.alternatives] == ["A dog."]


def test_an_edit_that_was_undone_a_moment_ago_is_not_saved(library: Path, photo: Path) -> None:
    with Store.open(library) as store:
        store.edit(photo_at(photo), "Wrong.")
    save(library, photo, Annotation(result=said(photo)), Edit(photo_at(photo), Role.CAPTION, None))
    assert tag(photo) == "A dog."
    assert tag(photo, "XMP-photoshop:CaptionWriter") == f"{NAME} {__version__}, small 1"


def test_what_another_program_wrote_meanwhile_stands(library: Path, photo: Path) -> None:
    write_elsewhere(photo, "Grandmother, 1962")
    (outcome,) = save(library, photo, Annotation(found="", result=said(photo)))  # the window has read it before
    assert isinstance(outcome, SavedPhoto)
    assert (outcome.kept, outcome.wanted, outcome.annotation.caption) == (True, None, "Grandmother, 1962")
    assert tag(photo) == "Grandmother, 1962"


def test_what_is_taken_back_is_the_photos_own_again(library: Path, photo: Path) -> None:
    write_elsewhere(photo, "Grandmother, 1962")
    request = SaveRequest(((photo, Annotation(result=said(photo))),), WritePolicy(), Existing.REPLACE)
    assert SaveCaptions(library, request).run(lambda _: None).how is How.FINISHED
    assert tag(photo) == "A dog."
    outcomes: list[TakenBack | Failure] = []
    assert TakeBack(library, None).run(outcomes.append).how is How.FINISHED
    assert [type(each) for each in outcomes] == [TakenBack]
    assert tag(photo) == "Grandmother, 1962"
    with Store.open(library) as store:
        record = store.known(photo_at(photo))
    assert record is not None
    assert (record.text, record.origin, record.saved) == ("Grandmother, 1962", Origin.FILE, False)


def test_a_photo_that_cannot_be_saved_is_one_failure(library: Path, photo: Path) -> None:
    other = photo.with_name("photo2.jpg")
    photo.write_bytes(b"no photo")
    outcomes: list[SavedPhoto | Failure | Notice] = []
    photos = ((photo, Annotation(edited="Mine.")), (other, Annotation(edited="Hers.")))
    assert SaveCaptions(library, SaveRequest(photos, WritePolicy())).run(outcomes.append).how is How.FINISHED
    assert [type(each) for each in outcomes] == [Failure, SavedPhoto]
    assert tag(other) == "Hers."


def test_a_caption_from_the_command_line_is_that_persons(library: Path, photo: Path) -> None:
    outcomes: list[WrittenPhoto | Failure | Notice] = []
    for text, existing in (("There.", Existing.REPLACE), ("More.", Existing.APPEND)):
        operation = WriteCaption(library, [photo], Wanted(text, None, existing), WritePolicy(), "a test")
        assert operation.run(outcomes.append).how is How.FINISHED
    assert tag(photo) == "There..More."  # as ExifTool shows a line break
    with Store.open(library) as store:
        record = store.known(photo_at(photo))
        assert record is not None
        assert (record.text, record.origin, record.saved) == ("There.\nMore.", Origin.PERSON, True)
        store.remember(photo_at(photo), said(photo))
    save(library, photo, Annotation())
    assert tag(photo) == "There..More."
