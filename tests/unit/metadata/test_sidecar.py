"""Sidecars: found under both conventions, merged, never a second one; with ExifTool and without."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop_captioner.metadata import writer as writer_module
from desktop_captioner.metadata.request import Before, Request, Sidecars, Where, WritePolicy
from desktop_captioner.metadata.sidecar import find_sidecars, new_sidecar
from desktop_captioner.metadata.writer import MetadataWriter
from desktop_captioner.photos.annotation import Existing
from desktop_captioner.photos.saving_error import SavingError

OTHERS = """<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x='adobe:ns:meta/'>
 <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>
  <rdf:Description rdf:about='' xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:Rating='4'
    xmlns:darktable='http://darktable.sf.net/' darktable:history_end='2'
    xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' photoshop:CaptionWriter='Somebody'>
   <dc:subject xmlns:dc='http://purl.org/dc/elements/1.1/'><rdf:Bag><rdf:li>sea</rdf:li><rdf:li>dog</rdf:li></rdf:Bag></dc:subject>
   <dc:description xmlns:dc='http://purl.org/dc/elements/1.1/'><rdf:Alt><rdf:li xml:lang='x-default'>Old.</rdf:li>
     <rdf:li xml:lang='de'>Alt.</rdf:li></rdf:Alt></dc:description>
   <darktable:history><rdf:Seq><rdf:li darktable:operation='sharpen'/></rdf:Seq></darktable:history>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end='w'?>"""
CAPTION = "Dog 🐕 & “sea”\n<second> line"


@pytest.fixture(params=["exiftool", "no exiftool"])
def any_writing(request, monkeypatch, writing):
    """The same behaviour with ExifTool and without."""
    if request.param == "no exiftool":
        monkeypatch.setattr(writer_module, "find_exiftool", lambda: None)
        return lambda **policy: MetadataWriter(WritePolicy(**policy))
    return writing


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A raw file as far as sidecars are concerned."""
    path = tmp_path / "photo.nef"
    path.write_bytes(b"raw")
    return path


def test_a_new_sidecar_holds_what_it_should(any_writing, raw, judge, second_judge) -> None:
    written = any_writing(sidecars=Sidecars.RAW_ONLY).write(raw, Request(CAPTION, "Alt", writer="Captioner 1"))

    sidecar = raw.with_name("photo.nef.xmp")
    tags = judge(sidecar)
    assert tags["XMP-dc:Description"] == tags["XMP-tiff:ImageDescription"] == CAPTION
    assert tags["XMP-iptcCore:AltTextAccessibility"] == "Alt"
    assert tags["XMP-photoshop:CaptionWriter"] == "Captioner 1"
    assert CAPTION in second_judge(sidecar, "Xmp.dc.description")
    assert "Alt" in second_judge(sidecar, "Xmp.iptc.AltTextAccessibility")
    assert written.where is Where.SIDECAR
    assert sorted(path.name for path in raw.parent.iterdir()) == ["photo.nef", "photo.nef.xmp"]
    assert raw.read_bytes() == b"raw"
    assert sidecar.stat().st_mode & 0o600 == 0o600


@pytest.mark.parametrize("name", ["photo.nef.xmp", "photo.xmp", "photo.XMP"])
def test_what_others_wrote_into_a_sidecar_stays(name, any_writing, raw, judge) -> None:
    sidecar = raw.with_name(name)
    sidecar.write_text(OTHERS, encoding="utf-8")
    before = judge(sidecar)

    writer = any_writing(sidecars=Sidecars.WHEN_NEEDED, adobe_sidecar_names=name == "photo.nef.xmp")
    written = writer.write(raw, Request(CAPTION, "Alt"))

    tags = judge(sidecar)
    assert tags["XMP-dc:Description"] == tags["XMP-tiff:ImageDescription"] == CAPTION
    changed = {"XMP-dc:Description", "XMP-photoshop:CaptionWriter"}
    kept = {key: value for key, value in before.items() if key.startswith("XMP-") and key not in changed}
    kept.pop("XMP-x:XMPToolkit", None)
    assert len(kept) >= 5
    assert kept.items() <= tags.items()
    assert "operation='sharpen'" in sidecar.read_text().replace('"', "'")
    assert len(list(raw.parent.iterdir())) == 2

    writer.revert(raw, Before.from_json(written.before.to_json()))
    after = judge(sidecar)
    assert {key: after.get(key) for key in changed} == {key: before[key] for key in changed}
    assert "XMP-tiff:ImageDescription" not in after


def test_an_existing_caption_in_a_sidecar_counts(any_writing, raw) -> None:
    raw.with_name("photo.xmp").write_text(OTHERS, encoding="utf-8")
    writer = any_writing(sidecars=Sidecars.WHEN_NEEDED)
    assert writer.read(raw).caption == "Old."
    assert writer.write(raw, Request("New.", existing=Existing.SKIP)).where is Where.SKIPPED
    assert writer.write(raw, Request("New.", existing=Existing.APPEND)).caption == "Old.\nNew."


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no xml",
        b"<a/>",
        OTHERS[:400].encode(),
        b'<!DOCTYPE x [<!ENTITY a "b">]><x:xmpmeta xmlns:x="adobe:ns:meta/">&a;</x:xmpmeta>',
    ],
)
def test_a_damaged_sidecar_is_refused_and_stays(content, any_writing, raw) -> None:
    sidecar = raw.with_name("photo.nef.xmp")
    sidecar.write_bytes(content)
    with pytest.raises(SavingError, match=r"photo\.nef\.xmp cannot be"):
        any_writing(sidecars=Sidecars.WHEN_NEEDED).write(raw, Request("A dog."))
    assert sidecar.read_bytes() == content


def test_the_sidecar_of_a_jpeg_with_a_caption_follows(photo, writing, judge) -> None:
    path = photo()
    path.with_name("photo.xmp").write_text(OTHERS, encoding="utf-8")
    written = writing(sidecars=Sidecars.WHEN_NEEDED).write(path, Request("New."))
    assert written.where is Where.BOTH
    assert judge(path)["XMP-dc:Description"] == judge(path.with_name("photo.xmp"))["XMP-dc:Description"] == "New."

    notes = writing().write(path, Request("Newer.")).notes
    assert "photo.xmp holds another caption, which some programs show instead." in notes


def test_the_sidecar_of_a_jpeg_with_an_alt_text_follows(photo, writing) -> None:
    path, sidecar = photo(), photo().with_name("photo.jpg.xmp")
    writing(sidecars=Sidecars.ALWAYS).write(path, Request("", "Old alt."))
    assert writing(sidecars=Sidecars.WHEN_NEEDED).write(path, Request("A dog.")).where is Where.EMBEDDED

    written = writing(sidecars=Sidecars.WHEN_NEEDED).write(path, Request("A dog.", "New alt."))

    assert written.where is Where.BOTH
    read = writing().read(path)
    assert read.alt_text == read.sidecars[sidecar]["XMP-iptcCore:AltTextAccessibility"] == "New alt."
    assert writing().write(path, Request("A dog.", "New alt.")).notes == ()
    notes = writing().write(path, Request("A dog.", "Newer alt.")).notes
    assert notes == ("photo.jpg.xmp holds another alt text, which some programs show instead.",)


def test_nothing_is_changed_where_the_sidecar_changes_meanwhile(photo, writing) -> None:
    path, sidecar = photo(), photo().with_name("photo.xmp")
    sidecar.write_text(OTHERS, encoding="utf-8")
    content = path.read_bytes()

    def touch(_: Before) -> None:
        sidecar.write_text(f"{OTHERS}\n", encoding="utf-8")

    with pytest.raises(SavingError, match=r"photo\.xmp was changed by another program"):
        writing(sidecars=Sidecars.WHEN_NEEDED).write(path, Request("New."), touch)
    assert path.read_bytes() == content
    assert sidecar.read_text(encoding="utf-8") == f"{OTHERS}\n"


def test_what_cannot_be_embedded_gets_a_sidecar_where_that_is_the_policy(tmp_path, writing) -> None:
    path = tmp_path / "photo.bmp"
    path.write_bytes(b"BM")
    with pytest.raises(SavingError):
        writing(sidecars=Sidecars.NEVER).write(path, Request("A dog."))
    with pytest.raises(SavingError):
        writing(sidecars=Sidecars.RAW_ONLY).write(path, Request("A dog."))
    written = writing(sidecars=Sidecars.WHEN_NEEDED).write(path, Request("A dog."))
    assert written.where is Where.SIDECAR
    assert len(written.notes) == 1
    assert (tmp_path / "photo.bmp.xmp").exists()


def test_a_raw_file_is_refused_where_sidecars_are_not_wanted(writing, raw) -> None:
    with pytest.raises(SavingError, match=r"photo\.nef cannot be"):
        writing().write(raw, Request("A dog."))


def test_adobes_form_belongs_to_the_raw_file_of_a_pair(tmp_path) -> None:
    jpeg, raw, adobe = tmp_path / "a.jpg", tmp_path / "a.cr2", tmp_path / "a.xmp"
    for path in (jpeg, raw, adobe):
        path.touch()
    assert find_sidecars(raw) == [adobe]
    assert find_sidecars(jpeg) == []
    assert new_sidecar(jpeg, adobe_names=True) == tmp_path / "a.jpg.xmp"
    raw.unlink()
    assert find_sidecars(jpeg) == [adobe]
    assert new_sidecar(jpeg, adobe_names=True) == adobe
    assert new_sidecar(jpeg, adobe_names=False) == tmp_path / "a.jpg.xmp"


def test_without_exiftool_photos_are_read_and_not_written(photo, writer, monkeypatch) -> None:
    path = photo()
    writer.write(path, Request("Ein Hündchen 🐕", "Alt"))
    monkeypatch.setattr(writer_module, "find_exiftool", lambda: None)
    with MetadataWriter(WritePolicy()) as without:
        assert without.notice.startswith("ExifTool is not installed")
        read = without.read(path)
        assert (read.caption, read.alt_text) == ("Ein Hündchen 🐕", "Alt")
        assert read.embedded["IFD0:ImageDescription"] == "Ein Hündchen 🐕"
        with pytest.raises(SavingError, match="ExifTool is not installed"):
            without.write(path, Request("A dog."))


def test_a_sidecar_that_was_made_goes_again(any_writing, raw) -> None:
    writer = any_writing(sidecars=Sidecars.RAW_ONLY, adobe_sidecar_names=True)
    written = writer.write(raw, Request("A dog.", "Alt"))
    assert sorted(path.name for path in raw.parent.iterdir()) == ["photo.nef", "photo.xmp"]
    writer.revert(raw, written.before)
    assert list(raw.parent.iterdir()) == [raw]


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links")
def test_a_sidecar_behind_a_link_is_written_and_reverted_there(any_writing, raw, tmp_path) -> None:
    (tmp_path / "elsewhere").mkdir()
    real = tmp_path / "elsewhere" / "real.xmp"
    real.write_text(OTHERS, encoding="utf-8")
    link = raw.with_name("photo.xmp")
    link.symlink_to(real)
    writer = any_writing(sidecars=Sidecars.RAW_ONLY)
    written = writer.write(raw, Request("A dog."))
    assert link.is_symlink()
    assert "A dog." in real.read_text(encoding="utf-8")
    writer.revert(raw, written.before)
    assert "A dog." not in real.read_text(encoding="utf-8")


def test_what_stands_around_a_packet_stays(any_writing, raw) -> None:
    sidecar = raw.with_name("photo.xmp")
    sidecar.write_text(OTHERS.replace("<rdf:RDF", "<!-- mine --><rdf:RDF"), encoding="utf-8")
    any_writing(sidecars=Sidecars.RAW_ONLY).write(raw, Request("A dog."))
    text = sidecar.read_text(encoding="utf-8")
    assert "<!-- mine -->" in text
    assert "<?xpacket begin=" in text
    assert "<?xpacket end=" in text


@pytest.mark.skipif(sys.platform == "win32", reason="whole paths are as short there")
def test_a_photo_with_the_longest_name_gets_a_sidecar_that_is_found_again(photo, writing) -> None:
    path = photo(rich=False)
    path = path.rename(path.with_name("n" * 251 + ".jpg"))
    writer = writing(sidecars=Sidecars.ALWAYS)
    written = writer.write(path, Request("A dog.", "Alt."))
    assert {each.name for each in path.parent.iterdir()} == {path.name, "n" * 251 + ".xmp"}
    assert writer.read(path).caption == "A dog."
    writer.revert(path, written.before)
    assert list(path.parent.iterdir()) == [path]
    other = path.with_suffix(".png")
    other.write_bytes(path.read_bytes())
    with pytest.raises(SavingError, match="too long for a sidecar beside it"):
        writer.write(path, Request("A dog."))
