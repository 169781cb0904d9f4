"""Where the model looked, after a restart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop_captioner.operations.look_again import look_again
from desktop_captioner.photos.photo import Caption, Captioned
from desktop_captioner.sentence import Sentence
from tests.conftest import FakeCaptioner

REMEMBERED = (Caption("A square is red.", 0.4), Caption("Something else.", 0.3))


def test_remembered_captions_get_their_words_back(captioner: FakeCaptioner, photo_folder: Path) -> None:
    said = Captioned(photo_folder / "photo1.jpg", REMEMBERED, captioner.model)
    looked = look_again(captioner, said)
    assert isinstance(looked, Captioned)
    first, second = looked.captions
    assert (first.text, first.confidence, first.words) == ("A square is red.", 0.4, ("a", "square", "is", "red"))
    assert first.attention is not None
    assert second is REMEMBERED[1]


def test_it_says_why_it_is_not_known(captioner: FakeCaptioner, photo_folder: Path, tmp_path: Path) -> None:
    said = Captioned(photo_folder / "photo1.jpg", REMEMBERED, captioner.model)
    for wanted, reason in (
        (replace(said, model="another 1"), "another model’s: another 1"),
        (replace(said, captions=REMEMBERED[1:]), "says something else"),
    ):
        assert reason in str(look_again(captioner, wanted))
    assert isinstance(look_again(captioner, replace(said, path=tmp_path / "gone.jpg")), Sentence)
    captioner._sentences = lambda: (Caption("A square is red.", 0.5, ("a", "square", "is", "red")),)  # type: ignore[method-assign]
    assert "does not record" in str(look_again(captioner, said))
