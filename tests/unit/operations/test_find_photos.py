"""Photos are found by the words of their captions, also where the library may not be written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_captioner.library.search import Hit
from desktop_captioner.operations.find_photos import FindPhotos
from desktop_captioner.operations.library import open_library
from desktop_captioner.operations.operation import Ending, How
from desktop_captioner.photos.photo import Photo


def found(library: Path, words: str) -> tuple[Ending, list[Hit]]:
    hits: list[Hit] = []
    return FindPhotos(library, words).run(hits.append), hits


def test_all_words_must_be_there(library: Path, draw: Callable[[str], Photo]) -> None:
    with open_library(library) as store:
        store.edit(draw("a.jpg"), "A dog on the beach.")
        store.edit(draw("b.jpg"), "A dog.")
    ending, hits = found(library, "dog beach")
    assert ending == Ending(How.FINISHED)
    assert [(hit.path.name, hit.text) for hit in hits] == [("a.jpg", "A dog on the beach.")]
    assert found(library, "cat")[1] == []


def test_a_library_that_is_none_is_a_sentence(library: Path) -> None:
    library.parent.mkdir()
    library.write_bytes(b"no database at all" * 100)
    ending, hits = found(library, "dog")
    assert (ending.how, hits) == (How.FAILED, [])
    assert "is not a library" in ending.sentence
