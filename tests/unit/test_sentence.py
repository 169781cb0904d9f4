"""Sentences that are text and can still be translated."""

from __future__ import annotations

import copy
import errno
import gc
import pickle
import weakref

from desktop_captioner.sentence import Sentence, SentenceError, reason, verbatim


def test_it_is_a_text_that_knows_its_template() -> None:
    made = Sentence("{name} is read-only.", name="{a}.jpg")
    assert made == "{a}.jpg is read-only."
    assert (made.template, made.values) == ("{name} is read-only.", {"name": "{a}.jpg"})


def test_copies_are_whole() -> None:
    made = Sentence("{name} cannot be read: {reason}.", name="a.jpg", reason=Sentence("it is empty"))
    for other in (copy.deepcopy(made), pickle.loads(pickle.dumps(made))):  # noqa: S301 (our own)
        assert (other, other.template, other.values) == (made, made.template, made.values)
        assert isinstance(other.values["reason"], Sentence)


def test_an_error_lends_its_sentence_and_is_let_go() -> None:
    error = SentenceError(Sentence("The disk is full."))
    made = Sentence("{error} Try again.", error=error)
    assert (made, str(error)) == ("The disk is full. Try again.", "The disk is full.")
    assert isinstance(made.values["error"], Sentence)
    gone = weakref.ref(error)
    del error
    gc.collect()
    assert gone() is None


def test_what_the_system_says_is_known_or_stands_as_it_is() -> None:
    assert reason(OSError(errno.ENOSPC, "voll")).template == "No space left on device"
    assert reason(OSError(errno.EXDEV, "Other device")) == "Other device"
    assert reason(OSError("no number")) == "no number"
    assert reason(ValueError("embedded null byte")) == "embedded null byte"
    assert verbatim("100 {percent}") == "100 {percent}"
