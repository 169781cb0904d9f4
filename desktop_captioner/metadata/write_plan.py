"""Which tags a request changes in a file, given what stands there. Pure: no file is touched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from desktop_captioner.metadata.fields import (
    ALT_TEXT,
    ALT_TEXT_CHARACTERS,
    BY_KEY,
    CAPTION_KEYS,
    CAPTION_WRITER,
    DESCRIPTION,
    IMAGE_DESCRIPTION,
    IPTC_CAPTION,
    IPTC_CAPTION_BYTES,
    IPTC_CHARSET,
    IPTC_DIGEST,
    IPTC_KEYWORD_BYTES,
    IPTC_KEYWORDS,
    KEYWORD_KEYS,
    LONG_ALT_TEXT,
    MIRROR_KEYS,
    SUBJECT,
    TIFF_DESCRIPTION,
    USER_COMMENT,
    XP_COMMENT,
)
from desktop_captioner.metadata.request import Iptc, Request, WritePolicy
from desktop_captioner.metadata.tags import Tags
from desktop_captioner.photos import caption_text
from desktop_captioner.photos.annotation import Existing
from desktop_captioner.photos.keywords import keywords_of, with_keywords
from desktop_captioner.photos.structured_text import is_structured
from desktop_captioner.sentence import Sentence

Changes = dict[str, str | None]

# ExifTool calculates the digest itself.
NEW_DIGEST = "new"

# How the keys of each block's tags begin.
KEYS_OF = {"IPTC": ("IPTC:", "Photoshop:"), "EXIF": ("IFD0:", "ExifIFD:"), "XMP": ("XMP-",)}


@dataclass(frozen=True)
class Plan:
    """changes: new values by key, None deletes. iptc_is_latin: the IPTC caption is written as Windows-1252.

    left: the fields that could hold the caption and hold data of other programs, which stay.
    """

    changes: Changes
    iptc_is_latin: bool = False
    left: tuple[str, ...] = ()


def wanted_caption(request: Request, existing: str | None) -> str | None:
    """Return the caption that the photo is to have, None for none. existing: what counts as its caption now."""
    if not _about_caption(request):
        return existing
    caption = caption_text.clean(request.caption or "")
    if not caption:
        return None
    if existing and request.existing is Existing.APPEND:
        return caption_text.appended(existing, caption)
    return caption


def asks_nothing(request: Request) -> bool:
    """Return whether there is neither a caption nor an alt text to write, nor one to delete."""
    about_alt_text = request.alt_text is not None and (request.clear or caption_text.clean(request.alt_text))
    return not (_about_caption(request) or about_alt_text)


def plan_embedded(tags: Tags, caption: str | None, request: Request, policy: WritePolicy) -> Plan:
    """Plan the changes inside a photo that give it this caption. caption: None deletes where the request clears."""
    changes: Changes = {}
    latin = False
    if _about_caption(request):
        changes |= {DESCRIPTION: caption, IMAGE_DESCRIPTION: caption}
        mirrors = [*_mirrors(tags), *([XP_COMMENT] if policy.windows_comment else [])]
        changes |= {key: _stored(key, caption) for key in mirrors}
        if tags.has_iptc or (policy.iptc is Iptc.ALWAYS and caption):
            iptc, latin = _iptc(tags, caption)
            changes |= iptc
        if policy.keywords and caption:
            changes |= _keywords(tags, caption, in_iptc=IPTC_CAPTION in changes)
    left = _holding_data(tags, changes)
    changes = {key: value for key, value in changes.items() if key not in left} | _accessibility(tags, request)
    return Plan(_effective(tags, changes, request.writer), latin, left)


def plan_sidecar(
    tags: Tags, caption: str | None, request: Request, policy: WritePolicy, keywords: Sequence[str] = ()
) -> Plan:
    """Plan the changes in a sidecar. keywords: those of the photo, which the sidecar's would hide in some programs."""
    changes: Changes = {}
    if _about_caption(request):
        changes |= {DESCRIPTION: caption, TIFF_DESCRIPTION: caption}
        changes |= {key: _stored(key, caption) for key in _mirrors(tags)}
        if policy.keywords and caption:
            changes |= _keywords(tags, caption, others=keywords)
    left = _holding_data(tags, changes)
    changes = {key: value for key, value in changes.items() if key not in left} | _accessibility(tags, request)
    return Plan(_effective(tags, changes, request.writer), left=left)


def _about_caption(request: Request) -> bool:
    """Return whether the request says anything of the caption; it may be of the alt text alone."""
    return request.caption is not None and (request.clear or bool(caption_text.clean(request.caption)))


def notes(name: str, tags: Tags, plan: Plan) -> list[Sentence]:
    """Return sentences on what a plan leaves as it is although it has to do with the caption. name: the file's."""
    found = [
        Sentence(
            "The {field} of {name} holds another program's data and stays as it is.", field=BY_KEY[key].name, name=name
        )
        for key in plan.left
    ]
    if DESCRIPTION in plan.changes and tags.first(DESCRIPTION) and (languages := tags.languages(DESCRIPTION)):
        found.append(
            Sentence(
                "{name} also has a description in other languages ({languages}), which stays as it is.",
                name=name,
                languages=", ".join(languages),
            )
        )
    twice = [BY_KEY[key].name for key in CAPTION_KEYS if key in plan.changes and tags.stands_twice(key)]
    if twice:
        fields = ", ".join(twice)
        found.append(Sentence("{name} had more than one {fields}; all are replaced.", name=name, fields=fields))
    return found


def fallbacks(plan: Plan, tags: Tags) -> list[tuple[Plan, tuple[str, ...]]]:
    """Return what to try if the plan cannot be carried out, each with the blocks that are then left alone.

    A block in which a caption stands that would contradict the new one is not left alone, but for IPTC, which is older
    than the others and often damaged.
    """
    captions = tags.captions()
    removable = ["IPTC"] if any(key.startswith(KEYS_OF["IPTC"]) for key in plan.changes) else []
    if plan.changes.get(DESCRIPTION):
        about_alt_text = ALT_TEXT in plan.changes or LONG_ALT_TEXT in plan.changes
        removable += [
            block
            for block in ("EXIF", "XMP")
            if not any(key.startswith(KEYS_OF[block]) for key in captions) and not (block == "XMP" and about_alt_text)
        ]
    tries = []
    for count in (1, 2):
        for blocks in combinations(removable, count):
            kept = {
                key: value
                for key, value in plan.changes.items()
                if not any(key.startswith(KEYS_OF[block]) for block in blocks)
            }
            if any(key in CAPTION_KEYS or key in (ALT_TEXT, LONG_ALT_TEXT) for key in kept):
                tries.append((replace(plan, changes=kept), blocks))
    return tries


def _holding_data(tags: Tags, changes: Changes) -> tuple[str, ...]:
    """Return the fields of these changes whose text is for programs."""
    return tuple(key for key in changes if key in CAPTION_KEYS and is_structured(tags.first(key)))


def _mirrors(tags: Tags) -> list[str]:
    """Return the other fields that hold the same caption: they would go on showing the old one."""
    captions = tags.captions()
    main = {text for key, text in captions.items() if key not in MIRROR_KEYS}
    mirrored = [key for key in MIRROR_KEYS if key in captions]
    if not main:
        return mirrored[:1]
    return [key for key in mirrored if captions[key] in {_stored(key, text) for text in main}]


def _stored(key: str, caption: str | None) -> str | None:
    """Return the caption as a mirror can hold it: ExifTool writes two of them as UCS-2, in which an emoji would be garbled."""
    if caption is None or key not in (USER_COMMENT, XP_COMMENT):
        return caption
    return caption_text.without_emoji(caption) or None


def _iptc(tags: Tags, caption: str | None) -> tuple[Changes, bool]:
    """Plan caption, character set and digest; and whether the caption is to be written as Windows-1252.

    What others wrote is never converted: nobody can tell for sure how a block without a declaration is encoded.
    """
    if caption is None:
        return ({IPTC_CAPTION: None, IPTC_DIGEST: NEW_DIGEST} if tags.first(IPTC_CAPTION) is not None else {}), False
    short = caption_text.cut_to_bytes(caption, IPTC_CAPTION_BYTES)
    changes: Changes = {IPTC_CAPTION: short, IPTC_DIGEST: NEW_DIGEST}
    if tags.declares_iptc_charset or (short.isascii() and tags.has_iptc):
        return changes, False
    if tags.iptc_is_utf8:
        return changes | {IPTC_CHARSET: "UTF8"}, False
    return changes, True


def _keywords(tags: Tags, caption: str, in_iptc: bool = False, others: Sequence[str] = ()) -> Changes:
    """Plan the keywords: those that are there stay as they are, the caption's follow them.

    A list that begins here begins with what stands elsewhere (others: outside of this file), which it would else hide.
    """
    further = keywords_of(caption)
    lists = {SUBJECT: with_keywords(tags.entries(SUBJECT) or tags.keywords() or others, further)}
    if in_iptc:
        found = tags.entries(IPTC_KEYWORDS)
        wanted = with_keywords(found or tags.keywords(), further)
        if all(len(word) <= IPTC_KEYWORD_BYTES and word.isascii() for word in wanted[len(found) :]):
            lists[IPTC_KEYWORDS] = wanted
    changes: Changes = {key: "\n".join(words) for key, words in lists.items() if further and _is_list(words)}
    return changes | ({IPTC_DIGEST: NEW_DIGEST} if IPTC_KEYWORDS in changes else {})


def _is_list(words: Sequence[str]) -> bool:
    """Return whether each is a line of its own; other programs may have written others, which stay as they are."""
    return all(word and "\n" not in word for word in words)


def _accessibility(tags: Tags, request: Request) -> Changes:
    """Plan the alt text, and the long form of one that is too long for it; somebody else's long text stays."""
    if request.alt_text is None:
        return {}
    text = caption_text.clean(request.alt_text)
    old, old_long = tags.first(ALT_TEXT), tags.first(LONG_ALT_TEXT)
    ours = old is not None and old_long is not None and caption_text.is_shortened(old, old_long)
    if not text:
        return dict.fromkeys((ALT_TEXT, LONG_ALT_TEXT) if ours else (ALT_TEXT,)) if request.clear else {}
    short = caption_text.shortened(text, ALT_TEXT_CHARACTERS)
    if short != text:
        return {ALT_TEXT: short, LONG_ALT_TEXT: text}
    return {ALT_TEXT: text} | ({LONG_ALT_TEXT: None} if ours else {})


def _effective(tags: Tags, changes: Changes, writer: str) -> Changes:
    """Return the changes without those that change nothing, and with who made them."""
    changed = {key: value for key, value in changes.items() if not tags.says(key, value)}
    if not changed.keys() - {IPTC_DIGEST}:
        return {}
    if any(value for key, value in changes.items() if key not in (ALT_TEXT, LONG_ALT_TEXT, *KEYWORD_KEYS)):
        changed[CAPTION_WRITER] = caption_text.clean(writer)
    return changed
