"""Whose text wins, what is shown and what may be written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_captioner.photos.annotation import Annotation, Existing, Origin, Saved, Wanted
from desktop_captioner.photos.photo import Caption, Captioned, PhotoState

SKIP, APPEND, REPLACE = Existing.SKIP, Existing.APPEND, Existing.REPLACE
OLD, NEW = "small 1", "large 2"
OURS = Saved("A dog.", None, Origin.MODEL)


def said(*texts: str, model: str = OLD) -> Captioned:
    """Returns a model's captions of a photo, ever less sure."""
    captions = tuple(Caption(text, 0.75 / (number + 1)) for number, text in enumerate(texts))
    return Captioned(Path("a.jpg"), captions, model)


MODEL = said("A dog.", "Two dogs.")


@pytest.mark.parametrize(
    ("annotation", "caption", "origin", "words_of", "confidence", "alternatives", "state"),
    [
        (Annotation(), "", None, "", None, [], PhotoState.EMPTY),
        (Annotation(result=MODEL), "A dog.", Origin.MODEL, OLD, 0.75, ["Two dogs."], PhotoState.GENERATED),
        (Annotation(found="Rex."), "Rex.", Origin.FILE, "", None, [], PhotoState.EXISTING),
        (
            Annotation(found="Rex.", result=MODEL),
            "Rex.", Origin.FILE, "", None, ["A dog.", "Two dogs."], PhotoState.EXISTING,
        ),
        (
            Annotation(edited="Mine.", found="Rex.", result=MODEL),
            "Mine.", Origin.PERSON, "", None, ["A dog.", "Two dogs."], PhotoState.EDITED,
        ),
        (
            Annotation(edited="", found="Rex.", result=MODEL),
            "", Origin.PERSON, "", None, ["A dog.", "Two dogs."], PhotoState.EDITED,
        ),
        (
            Annotation(edited="Two dogs.", result=MODEL),
            "Two dogs.", Origin.PERSON, OLD, 0.375, ["A dog."], PhotoState.ACCEPTED,
        ),
        (
            Annotation(found="A dog.", result=MODEL, saved=OURS),
            "A dog.", Origin.MODEL, OLD, 0.75, ["Two dogs."], PhotoState.SAVED,
        ),
        (
            Annotation(found="A dog.", result=said("A wolf.", model=NEW), saved=OURS),
            "A wolf.", Origin.MODEL, NEW, 0.75, [], PhotoState.GENERATED,
        ),
        (
            Annotation(found="Rex.", result=MODEL, saved=OURS),
            "Rex.", Origin.FILE, "", None, ["A dog.", "Two dogs."], PhotoState.EXISTING,
        ),
        (
            Annotation(found="A dog.", result=MODEL, saved=Saved("A dog.", None, Origin.PERSON)),
            "A dog.", Origin.FILE, "", None, ["Two dogs."], PhotoState.SAVED,
        ),
        (Annotation(found="A dog.", saved=OURS), "A dog.", Origin.MODEL, "", None, [], PhotoState.SAVED),
        (
            Annotation(found="Rex.\nA dog.", result=MODEL, saved=OURS),
            "Rex.\nA dog.", Origin.FILE, "", None, ["A dog.", "Two dogs."], PhotoState.SAVED,
        ),
        (
            Annotation(edited="Mine.", found="Mine.", saved=Saved("Mine.")),
            "Mine.", Origin.PERSON, "", None, [], PhotoState.SAVED,
        ),
    ],
)  # fmt: skip
def test_what_is_shown(annotation, caption, origin, words_of, confidence, alternatives, state) -> None:
    assert (annotation.caption, annotation.origin, annotation.words_of) == (caption, origin, words_of)
    assert annotation.confidence == confidence
    assert [each.text for each in annotation.alternatives] == alternatives
    assert annotation.state is state


@pytest.mark.parametrize(
    ("annotation", "existing", "wanted"),
    [
        (Annotation(found=""), SKIP, None),
        (Annotation(found="", result=MODEL), SKIP, Wanted("A dog.", None, REPLACE, OLD)),
        (Annotation(result=MODEL), SKIP, Wanted("A dog.", None, SKIP, OLD)),
        (Annotation(result=MODEL), APPEND, Wanted("A dog.", None, APPEND, OLD)),
        (Annotation(found="Rex."), REPLACE, None),
        (Annotation(found="Rex.", result=MODEL), SKIP, None),
        (Annotation(found="Rex.", result=MODEL), APPEND, Wanted("A dog.", None, APPEND, OLD)),
        (Annotation(found="Rex.", result=MODEL), REPLACE, Wanted("A dog.", None, REPLACE, OLD)),
        (Annotation(found="Rex.\nA dog.", result=MODEL, saved=OURS), APPEND, None),
        (
            Annotation(found="Rex.\nA dog.", result=said("A wolf.", model=NEW), saved=OURS),
            APPEND, Wanted("A wolf.", None, APPEND, NEW),
        ),
        (Annotation(found="A dog.", result=MODEL, saved=OURS), REPLACE, None),
        (
            Annotation(found="A dog.", result=said("A wolf.", model=NEW), saved=OURS),
            SKIP, Wanted("A wolf.", None, REPLACE, NEW),
        ),
        (Annotation(edited="Mine.", found="Rex.", result=MODEL), SKIP, Wanted("Mine.", None, REPLACE)),
        (Annotation(edited="Mine.", found="Rex.", result=MODEL), APPEND, Wanted("Mine.", None, REPLACE)),
        (Annotation(edited="Two dogs.", result=MODEL), SKIP, Wanted("Two dogs.", None, REPLACE, OLD)),
        (Annotation(edited="", found="Rex.", result=MODEL), SKIP, Wanted("", None, REPLACE)),
        (Annotation(edited="Mine.", found="Mine.", saved=Saved("Mine.")), SKIP, None),
        (Annotation(edited_alt_text="A man.", found="Rex.", result=MODEL), SKIP, Wanted(None, "A man.", REPLACE)),
        (
            Annotation(edited_alt_text="A man.", found_alt_text="A man.", found="Rex.", result=MODEL), SKIP, None,
        ),
        (Annotation(edited_alt_text="", found_alt_text="A man.", found="Rex."), SKIP, Wanted(None, "", REPLACE)),
    ],
)  # fmt: skip
def test_what_may_be_written(annotation: Annotation, existing: Existing, wanted: Wanted | None) -> None:
    assert annotation.to_write(existing) == wanted


@pytest.mark.parametrize("existing", [SKIP, REPLACE])
def test_an_unsure_caption_is_held_back_until_a_person_takes_it(existing: Existing) -> None:
    unsure = Annotation(found="Rex." if existing is REPLACE else "", result=MODEL)
    assert unsure.to_write(existing, sure_from=0.75) == unsure.to_write(existing)
    assert not unsure.is_held_back(existing, 0.75)
    assert unsure.to_write(existing, sure_from=0.76) is None
    assert unsure.is_held_back(existing, 0.76)
    with_alt_text = replace(unsure, edited_alt_text="Alt.")
    assert with_alt_text.to_write(existing, 0.76) == Wanted(None, "Alt.", REPLACE)
    for edited in ("A dog.", "Two dogs.", "Mine."):
        mine = replace(unsure, edited=edited)
        assert mine.to_write(existing, 0.76) == mine.to_write(existing)
        assert not mine.is_held_back(existing, 0.76)


@pytest.mark.parametrize(
    ("annotation", "unsure"),
    [
        (Annotation(), False),
        (Annotation(result=MODEL), True),
        (Annotation(found="A dog.", result=MODEL, saved=OURS), True),
        (Annotation(found="Rex.", result=MODEL), False),
        (Annotation(edited="A dog.", result=MODEL), False),
    ],
)
def test_only_what_the_model_said_can_be_unsure(annotation: Annotation, unsure: bool) -> None:
    assert annotation.is_unsure(0.76) is unsure
    assert not annotation.is_unsure(0.75)


def test_an_empty_text_is_cleared_not_left_alone() -> None:
    assert Wanted("", None, REPLACE).clears
    assert Wanted(None, "", REPLACE).clears
    assert not Wanted("Mine.", None, REPLACE).clears


def test_an_alt_text_is_a_persons_or_the_files() -> None:
    annotation = Annotation(found_alt_text="A man.", result=MODEL)
    assert (annotation.alt_text, annotation.alt_origin) == ("A man.", Origin.FILE)
    cleared = replace(annotation, edited_alt_text="")
    assert (cleared.alt_text, cleared.alt_origin, cleared.has_new_alt_text) == ("", Origin.PERSON, True)
    assert Annotation(result=MODEL).alt_origin is None


@pytest.mark.parametrize(
    ("annotation", "needs"),
    [
        (Annotation(), True),
        (Annotation(found=""), True),
        (Annotation(result=said("A dog.", model=OLD)), True),
        (Annotation(result=said("A dog.", model=NEW)), False),
        (Annotation(found="Rex."), False),
        (Annotation(edited="Mine."), False),
        (Annotation(edited=""), False),
        (Annotation(found="A dog.", result=MODEL, saved=OURS), True),
    ],
)
def test_only_what_the_caption_would_serve_is_captioned(annotation: Annotation, needs: bool) -> None:
    assert annotation.needs_caption(NEW) is needs


def test_a_caption_is_needed_where_it_is_to_be_appended_or_is_one_of_too_few() -> None:
    assert Annotation(found="Rex.").needs_caption(NEW, existing=APPEND)
    assert Annotation(found="", result=said("A dog.", model=NEW)).needs_caption(NEW, several=3)
    fewer = said("A dog.", "A cat.", model=NEW)
    assert not Annotation(found="", result=fewer).needs_caption(NEW, several=3)  # two sentences that became one


@pytest.mark.parametrize("typed", ["A dog. ", "A dog.\n", " A dog."])
def test_a_space_at_the_end_leaves_a_saved_caption_saved(typed: str) -> None:
    saved = Annotation(edited=typed, found="A dog.", saved=Saved("A dog."))
    assert saved.state is PhotoState.SAVED
    assert saved.to_write() is None
