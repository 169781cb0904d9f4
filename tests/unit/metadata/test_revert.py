"""What was written can be taken back, also by another process, and only that."""

from __future__ import annotations

import json

import pytest

from desktop_captioner.metadata.containers.blocks import single_blocks
from desktop_captioner.metadata.request import Before, Iptc, Request, Sidecars, WritePolicy
from desktop_captioner.metadata.revert import PartlyRevertedError
from desktop_captioner.metadata.writer import MetadataWriter
from desktop_captioner.photos.saving_error import SavingError
from tests.unit.metadata.blocks_by_hand import dataset, description, entry, exif, iptc, with_segments, xmp
from tests.unit.metadata.conftest import FORMATS


def stored(before: Before) -> Before:
    """As the journal gives it back."""
    return Before.from_json(json.loads(json.dumps(before.to_json())))


def tags_but_times(judge, path) -> dict[str, str]:
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
    before = tags_but_times(judge, path)
    written = writer.write(path, Request("A dog 🐕", "Alt"))
    change(path, "-XMP-xmp:Label=later")

    writer.revert(path, stored(written.before))

    after = tags_but_times(judge, path)
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

    tags = judge(path)
    assert tags["IFD0:ImageDescription"] == "Früher Versuch"
    assert tags["IPTC:Caption-Abstract"] == "Alt."
    assert tags["IPTC:City"] == "Bern"
    assert tags["Photoshop:IPTCDigest"] == tags["File:CurrentIPTCDigest"]
    assert tags["XMP-xmp:Rating"] == "1"
    assert "XMP-iptcCore:AltTextAccessibility" not in tags


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
    tags = judge(used)
    assert tags["XMP-xmp:Rating"] == "5"
    assert "XMP-dc:Description" not in tags


DESCRIPTIONS = exif((0x010E, b"First\0"), (0x010E, b"S\xe9cond\0"), (0x010F, b"Maker\0"))
CAPTIONS = iptc(dataset(120, b"First"), dataset(120, b"S\xe9cond"), dataset(90, b"K\xf6ln"))
PACKET = xmp(description(entry(b"<![CDATA[A & B]]>"), entry(b"two")) + b"<my:own><![CDATA[1 < 2]]></my:own>")


@pytest.mark.parametrize("changed", ["EXIF", "Photoshop", "XMP"])
def test_a_block_that_nobody_changed_comes_back_byte_for_byte(changed, photo, writer, judge, change) -> None:
    path = with_segments(photo(rich=False), DESCRIPTIONS, CAPTIONS, PACKET)
    before = single_blocks("JPEG", path)
    written = writer.write(path, Request("A dog.", "Alt."))
    after = single_blocks("JPEG", path)
    later = {"EXIF": "-IFD0:Artist=Me", "Photoshop": "-IPTC:Credit=Me", "XMP": "-XMP-xmp:Rating=4"}[changed]
    change(path, later)

    with pytest.raises(PartlyRevertedError, match=r"^photo.jpg was reverted in part: .* stood there more than once"):
        writer.revert(path, stored(written.before))

    now = single_blocks("JPEG", path)
    assert {name for name in before if now[name] != before[name]} == {changed}
    assert now[changed] != after[changed]
    assert judge(path)[later[1:].split("=")[0]] == later.split("=")[1]


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "heic", "avif"])
@pytest.mark.parametrize("rich", [True, False], ids=["rich", "bare"])
def test_exif_comes_back_byte_for_byte_in_every_format(suffix, rich, photo, writer, judge, change) -> None:
    path = photo(suffix, rich=rich)
    kind = judge(path)["File:FileType"].removeprefix("Extended ")
    before = single_blocks(kind, path)
    written = writer.write(path, Request("A dog 🐕", "Alt."))
    change(path, "-XMP-xmp:Label=later")

    writer.revert(path, stored(written.before))

    assert single_blocks(kind, path)["EXIF"] == before["EXIF"]
    tags = judge(path)
    assert tags["XMP-xmp:Label"] == "later"
    assert "XMP-dc:Description" not in tags


@pytest.mark.parametrize("suffix", ["jpg", "tif"])
def test_xmp_comes_back_byte_for_byte(suffix, photo, writer, judge, change) -> None:
    path = photo(suffix)
    change(path, "-IPTC:City=Bern")
    kind = judge(path)["File:FileType"]
    before = single_blocks(kind, path)["XMP"]
    written = writer.write(path, Request("A dog 🐕", "Alt."))
    change(path, "-IFD0:Artist=Me", "-IPTC:City=Basel")

    writer.revert(path, stored(written.before))

    assert single_blocks(kind, path)["XMP"] == before
    tags = judge(path)
    assert (tags["IFD0:Artist"], tags["IPTC:City"]) == ("Me", "Basel")
    assert "IFD0:ImageDescription" not in tags
    assert "IPTC:Caption-Abstract" not in tags


def test_the_digest_of_a_whole_iptc_block_comes_back(photo, writer, judge, change) -> None:
    path = with_segments(photo(rich=False), iptc(dataset(120, b"Old")))
    change(path, "-Photoshop:IPTCDigest=00112233445566778899aabbccddeeff")
    written = writer.write(path, Request("A dog."))
    change(path, "-XMP-xmp:Rating=4")
    writer.revert(path, stored(written.before))
    assert judge(path)["Photoshop:IPTCDigest"] == "00112233445566778899aabbccddeeff"


def test_somebodys_words_stay_and_the_untouched_blocks_come_back(photo, writer, judge, change) -> None:
    path = with_segments(photo(rich=False), DESCRIPTIONS)
    before = single_blocks("JPEG", path)["EXIF"]
    written = writer.write(path, Request("A dog."))
    change(path, "-XMP-dc:Description-x-default=Mine.")
    for _ in range(2):
        with pytest.raises(SavingError, match="XMP description was changed since"):
            writer.revert(path, stored(written.before))
        assert judge(path)["XMP-dc:Description"] == "Mine."
        assert single_blocks("JPEG", path)["EXIF"] == before
    writer.revert(path, stored(written.before), force=True)
    assert "XMP-dc:Description" not in judge(path)
