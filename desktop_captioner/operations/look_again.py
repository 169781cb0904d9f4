"""Where the model looked for captions that the library remembers: it keeps the words, not the looks."""

from __future__ import annotations

from dataclasses import replace

from desktop_captioner.captioning.pipeline import Captioner, caption_photos
from desktop_captioner.photos.photo import Caption, Captioned, Failure
from desktop_captioner.sentence import Sentence


def look_again(captioner: Captioner, said: Captioned) -> Captioned | Sentence:
    """The same captions with the words and looks that the model has for them now, or why there are none.

    Confidences stay as they were. Raises what ``captioner.caption`` raises.
    """
    if captioner.model != said.model:
        return Sentence("These captions are another model’s: {model}.", model=said.model)
    for result in caption_photos(captioner, [said.path]):
        if isinstance(result, Failure):
            return result.sentence
        if all(caption.attention is None for caption in result.captions):
            return Sentence("This model does not record where it looks.")
        now = {caption.text: caption for caption in result.captions}
        seen = tuple(_with_looks(caption, now.get(caption.text)) for caption in said.captions)
        if any(caption.attention is not None for caption in seen):
            return replace(said, captions=seen)
    return Sentence("The model now says something else about this photo, so it is not known where it looked.")


def _with_looks(caption: Caption, now: Caption | None) -> Caption:
    return replace(caption, words=now.words, attention=now.attention) if now else caption
