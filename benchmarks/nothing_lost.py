"""Whether anything is lost: writes, reads and reverts copies of the photos of folders; judged by exiv2, Pillow and bytes.

python -m benchmarks.nothing_lost FOLDER… [--caption TEXT] [--alt-text TEXT] [--iptc] [--verbose]

Names what went wrong, then prints a row for each folder: files, written, refused, not read back as written, changed
beyond the caption, not restored byte for byte. None of the last three is decided by this program's own code: exiv2 lists
all metadata before and after, Pillow decodes the picture. Exits with 1 where one of them is not 0.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pillow_heif
from PIL import Image, ImageSequence

from desktop_captioner.metadata.fields import EMBEDDABLE
from desktop_captioner.metadata.request import Before, Iptc, Request, WritePolicy, Written
from desktop_captioner.metadata.writer import MetadataWriter
from desktop_captioner.photos.saving_error import SavingError

COLUMNS = ("files", "written", "refused", "read otherwise", "changed beyond", "not restored")
_SUFFIXES = {suffix for suffixes in EMBEDDABLE.values() for suffix in suffixes}
_CAPTION = (
    r"Exif\.Image\.(ImageDescription|XPComment)|Exif\.Photo\.UserComment|Iptc\.Application2\.Caption|Jpeg\.Comment"
    r"|Xmp\.(dc\.description|tiff\.ImageDescription|exif\.UserComment|acdsee\.caption|photoshop\.CaptionWriter"
    r"|iptc\.(AltTextAccessibility|ExtDescrAccessibility))"
)
# Places in the file (also in makers' notes), and the blocks themselves where a TIFF file lists them as numbers.
_PLACES = (
    r"Exif\.Olympus2?\.(CameraSettings|Equipment|FocusInfo|ImageProcessing|RawDevelopment|RawInfo)"
    r"|Exif\.Canon\.PreviewImageInfo|Exif\.\w+\.(\w*Offsets?|\w*ImageStart|ExifTag|GPSTag|InteroperabilityTag|JPEGInterchangeFormat|SubIFDs|XMLPacket|IPTCNAA"
    r"|ImageResources|MakerNote|ByteOrder)|Exif\.Nikon3\.Preview|Exif\.MpfInfo\.\w+|Xmp\.xmpNote\.HasExtendedXMP"
    # Of an auxiliary picture in a HEIF file: of several XMP items exiv2 shows the last one only.
    r"|Xmp\.HDRGainMap\.\w+"
)
# What a block that is new must have, and what says how its texts are encoded.
_NEW = (
    r"Exif\.Image\.([XY]Resolution|ResolutionUnit|YCbCrPositioning)|Iptc\.Envelope\.(CharacterSet|ModelVersion)"
    r"|Exif\.Photo\.(ExifVersion|ComponentsConfiguration|FlashpixVersion|ColorSpace|PixelXDimension|PixelYDimension)"
    r"|Iptc\.Application2\.RecordVersion"
)
_OURS, _MAY_BE_NEW = re.compile(f"({_CAPTION}|{_PLACES})"), re.compile(f"({_NEW})")


def metadata(path: Path, program: str) -> Counter[tuple[str, str]]:
    """(key, value) of each tag that exiv2 finds, our own and places in the file aside."""
    done = subprocess.run([program, "-q", "-PEIXkv", path], capture_output=True, check=False, timeout=60)
    found: Counter[tuple[str, str]] = Counter()
    key, value = "", ""
    for line in [*done.stdout.decode("utf-8", "surrogateescape").split("\n"), "Exif.end.end "]:
        if re.match(r"(Exif|Iptc|Xmp)\.[\w-]+\.\S+", line):
            if key and value.strip() and not _OURS.match(key):  # an empty list says nothing
                found[key, value.strip()] += 1
            key, _, value = line.partition(" ")
        else:
            value += "\n" + line  # a value of several lines
    return found


def changes(before: Counter[tuple[str, str]], after: Counter[tuple[str, str]], unseen: bool) -> list[str]:
    """The keys of tags that are gone, other, or new without need.

    unseen: the file had what exiv2 does not read, and reads afterwards, because ExifTool writes one block where there
    were two: extended XMP, a second XMP packet, or a second Photoshop segment. And XMP that was not in UTF-8 is so then.
    """
    gone, new = before - after, after - before
    had = {key for key, _ in before}
    needless = {key for key, _ in new if key in had or not _MAY_BE_NEW.match(key)}
    return sorted({key for key, _ in gone} | {key for key in needless if not (unseen and key not in had)})


def picture(path: Path) -> str:
    """A digest of all frames' pixels and the colour profile, or why Pillow cannot decode it."""
    check = hashlib.blake2b(digest_size=16)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path) as image:
                check.update(repr((image.size, image.mode, image.info.get("icc_profile"))).encode())
                for frame in ImageSequence.Iterator(image):
                    check.update(frame.tobytes())
    except Exception as error:
        return type(error).__name__
    return check.hexdigest()


def is_unseen(content: bytes) -> bool:
    """Whether exiv2 does not read all of the file's metadata."""
    twice = (b"http://ns.adobe.com/xap/1.0/\0", b"Photoshop 3.0\0")
    packet = content[content.find(b"<x:xmpmeta") : content.find(b"</x:xmpmeta>")]
    try:
        packet.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return b"http://ns.adobe.com/xmp/extension/" in content or any(content.count(header) > 1 for header in twice)


class Trial:
    """What becomes of one photo. problems: sentences for people."""

    def __init__(self, writer: MetadataWriter, program: str, request: Request) -> None:
        self._writer, self._program, self._request = writer, program, request

    def run(self, path: Path) -> tuple[str, list[tuple[str, str]]]:
        """(how it ended: written or refused, [(column, detail)])."""
        content, tags, pixels = path.read_bytes(), metadata(path, self._program), picture(path)
        try:
            written = self._writer.write(path, self._request)
        except SavingError as error:
            return "refused", [] if path.read_bytes() == content else [
                ("changed beyond", f"refused, yet changed: {error}")
            ]
        problems = list(self._read(path))
        if different := changes(tags, metadata(path, self._program), is_unseen(content)):
            problems.append(("changed beyond", ", ".join(different[:6])))
        if picture(path) != pixels:
            problems.append(("changed beyond", "the picture"))
        problems += self._revert(path, content, written)
        return "written", problems

    def _read(self, path: Path) -> Iterator[tuple[str, str]]:
        said = self._writer.read(path)
        if (said.caption, said.alt_text) != (self._request.caption, self._request.alt_text):
            yield "read otherwise", repr((said.caption, said.alt_text))

    def _revert(self, path: Path, content: bytes, written: Written) -> Iterator[tuple[str, str]]:
        try:
            self._writer.revert(path, Before.from_json(json.loads(json.dumps(written.before.to_json()))))
        except SavingError as error:
            yield "not restored", str(error)
            return
        if path.read_bytes() != content:
            yield "not restored", "other bytes"


def try_folder(folder: Path, trial: Trial, verbose: bool) -> Counter[str]:
    """The counts for all photos below a folder, each tried in a folder of its own."""
    counts: Counter[str] = Counter()
    for source in sorted(path for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES and path.is_file()):
        with tempfile.TemporaryDirectory() as place:
            path = Path(place, source.name)
            shutil.copyfile(source, path)
            ending, problems = trial.run(path)
        counts["files"] += 1
        counts[ending] += 1
        counts.update({column for column, _ in problems})
        for column, detail in problems:
            print(f"{source}: {column}: {detail}", flush=True)
        if verbose and ending == "refused":
            print(f"{source}: refused", flush=True)
    return counts


def main() -> int:
    """Runs the trial on the folders of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--caption", default="Ein Hündchen läuft über den Strand. 🐕")
    parser.add_argument("--alt-text", default="A small dog on a beach.")
    parser.add_argument("--iptc", action="store_true", help="write IPTC into every photo")
    parser.add_argument("--verbose", action="store_true", help="name the photos that were refused")
    arguments = parser.parse_args()
    program = shutil.which("exiv2")
    if program is None:
        parser.error("exiv2 is needed as a judge")
    pillow_heif.register_heif_opener()
    request = Request(arguments.caption, arguments.alt_text)
    rows = []
    with MetadataWriter(WritePolicy(iptc=Iptc.ALWAYS if arguments.iptc else Iptc.IF_PRESENT)) as writer:
        for folder in arguments.folders:
            counts = try_folder(folder, Trial(writer, program, request), arguments.verbose)
            rows.append((folder.name, counts))
    print(f"| folder | {' | '.join(COLUMNS)} |\n|---|{'---|' * len(COLUMNS)}")
    for name, counts in rows:
        print(f"| {name} | {' | '.join(str(counts[column]) for column in COLUMNS)} |")
    return int(any(counts[column] for _, counts in rows for column in COLUMNS[3:]))


if __name__ == "__main__":
    sys.exit(main())
