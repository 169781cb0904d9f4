"""What was written can be taken back, also by another process, and only that."""

from __future__ import annotations

import json

import pytest

from desktop_captioner.metadata.request import Before, Iptc, Request, Sidecars, WritePolicy
from desktop_captioner.metadata.writer import MetadataWriter
from desktop_captioner.photos.saving_error import SavingError
from tests.unit.metadata.conftest import FORMATS


def stored(before: Before) -> Before:
    """As the journal gives it back."""
    return Before.from_json(json.loads(json.dumps(before.to_json())))


def facts_but_times(judge, path) -> dict[str, str]:
    return {
        key: value
        for key, value in judge(path).items()
        if not key.startswith(("System:", "File:CurrentIPTCDigest", "XMP-x:", "QuickTime:MediaData"))
        and not key.endswith(("Offset", "Offsets"))
    }


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("rich", [True, False], ids=["rich", "bare"])
def test_everything_is_as_it_was(suffix, rich, photo, writing, judge, exiftool) -> None:
    path = photo(suffix, rich=rich)
    content = path.read_bytes()
    writer = writing(iptc=Iptc.ALWAYS if suffix in ("jpg", "tif") else Iptc.IF_PRESENT, windows_comment=True)
    written = writer.write(path, Request("A dog 🐕", "Alt"))

    with MetadataWriter(WritePolicy(), exiftool) as other:
        other.revert(path, stored(written.before))

    assert path.read_bytes() == content


@pytest.mark.parametrize("suffix", FORMATS)
def test_what_others_changed_since_stays_and_the_caption_goes(suffix, photo, writer, judge, change) -> None:
    path = photo(suffix)
    before = facts_but_times(judge, path)
    written = writer.write(path, Request("A dog 🐕", "Alt"))
    change(path, "-XMP-xmp:Label=later")

    writer.revert(path, stored(written.before))

    after = facts_but_times(judge, path)
    assert after.pop("XMP-xmp:Label") == "later"
    assert before.items() <= after.items()
    assert not any(word in key for key in set(after) - set(before) for word in ("Description", "Accessib"))


def test_an_entry_of_an_older_journal_is_read(photo, writer, judge, change) -> None:
    path = photo()
    change(path, "-IFD0:ImageDescription=Old.")
    kept = json.loads(json.dumps(writer.write(path, Request("New.")).before.to_json()))
    for part in kept["parts"]:
        del part["undo"]
    writer.revert(path, Before.from_json(kept))
    assert judge(path)["IFD0:ImageDescription"] == "Old."


def test_the_old_texts_come_back_and_later_changes_of_others_stay(photo, writer, judge, change) -> None:
    path = photo()
    change(
        path,
        "-IFD0:ImageDescription=Früher\nVersuch".replace("\n", " "),
        "-IPTC:Caption-Abstract=Alt.",
        "-IPTCDigest=new",
    )
    written = writer.write(path, Request("Neu 🐕", "Alt text"))
    change(path, "-XMP-xmp:Rating=1", "-IPTC:City=Bern")

    writer.revert(path, stored(written.before))

    facts = judge(path)
    assert facts["IFD0:ImageDescription"] == "Früher Versuch"
    assert facts["IPTC:Caption-Abstract"] == "Alt."
    assert facts["IPTC:City"] == "Bern"
    assert facts["Photoshop:IPTCDigest"] == facts["File:CurrentIPTCDigest"]
    assert facts["XMP-xmp:Rating"] == "1"
    assert "XMP-iptcCore:AltTextAccessibility" not in facts


def test_bytes_that_are_no_utf8_come_back(photo, writer, judge, change, tool) -> None:
    path = photo(rich=False)
    arguments = b"-IFD0:ImageDescription=Fr\xfcher", b"-overwrite_original", str(path).encode()
    tool.run(*arguments)
    assert writer.read(path).caption == "Früher"
    written = writer.write(path, Request("Neu"))
    writer.revert(path, stored(written.before))
    assert b"Fr\xfcher\0" in path.read_bytes()


def test_an_empty_text_comes_back(photo, writer, judge, change) -> None:
    path = photo(rich=False)
    change(path, "-IFD0:ImageDescription^=")
    written = writer.write(path, Request("A dog."))
    writer.revert(path, stored(written.before))
    assert judge(path)["IFD0:ImageDescription"] == ""


def test_a_caption_that_somebody_changed_since_stays(photo, writer, judge, change) -> None:
    path = photo()
    written = writer.write(path, Request("A dog."))
    change(path, "-XMP-dc:Description-x-default=Mine.")
    with pytest.raises(SavingError, match="XMP description was changed since"):
        writer.revert(path, written.before)
    assert judge(path)["XMP-dc:Description"] == "Mine."

    writer.revert(path, written.before, force=True)
    assert "XMP-dc:Description" not in judge(path)


def test_reverting_twice_is_harmless(photo, writer) -> None:
    path = photo()
    written = writer.write(path, Request("A dog."))
    writer.revert(path, written.before)
    content = path.read_bytes()
    writer.revert(path, written.before)
    assert path.read_bytes() == content


def test_a_sidecar_that_was_made_goes_unless_others_use_it(photo, writing, judge, change) -> None:
    path, other = photo(), photo(name="other")
    writer = writing(sidecars=Sidecars.ALWAYS)
    written, more = (writer.write(each, Request("A dog.", "Alt.")) for each in (path, other))
    used = other.with_name("other.jpg.xmp")
    change(used, "-XMP-xmp:Rating=5")

    writer.revert(path, stored(written.before))
    writer.revert(other, stored(more.before))

    assert not path.with_name("photo.jpg.xmp").exists()
    facts = judge(used)
    assert facts["XMP-xmp:Rating"] == "5"
    assert "XMP-dc:Description" not in facts
