"""What ``caption`` says of photos, in the order in which they were found."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from tqdm import tqdm

from desktop_captioner.commands.caption_report import CaptionReport
from desktop_captioner.operations.caption_photos import CaptionedPhoto
from desktop_captioner.photos.annotation import Annotation
from desktop_captioner.photos.photo import Caption, Captioned
from desktop_captioner.photos.sources import Sources


@pytest.fixture
def report() -> CaptionReport:
    made = CaptionReport(prints=True, dry_run=False, for_a_program=False, cancelled=threading.Event())
    made.progress = tqdm(disable=True)
    return made


def test_failures_are_said_at_their_places(
    report: CaptionReport, photo_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept, damaged, captioned = (photo_folder / f"photo{number}.jpg" for number in (1, 2, 3))
    damaged.unlink()
    first, second = report.discovered(Sources((kept, damaged, captioned)))
    report.add(CaptionedPhoto(first, Annotation(found="Grandmother, 1962")))
    assert not report.failed  # its turn comes after the first and before the next
    result = Captioned(captioned, (Caption("A red square.", 0.2),), "fake 1.0")
    report.add(CaptionedPhoto(second, Annotation(result=result), result=result))
    assert [each["path"] for each in report.failed] == [str(damaged)]
    assert capsys.readouterr().out.splitlines() == [
        f"{kept}: Grandmother, 1962",
        f"{captioned}: A red square. (unsure)",
    ]
    assert report.counts() == "1 captioned, 1 as before, 1 failed."
    assert (report.summary()["captioned"], report.summary()["as_before"]) == (1, 1)


def test_nothing_is_said_of_failures_after_the_end(report: CaptionReport, tmp_path: Path) -> None:
    assert not list(report.discovered(Sources((tmp_path / "gone.jpg",))))
    report.cancelled.set()
    report.report_failures()
    assert not report.failed
