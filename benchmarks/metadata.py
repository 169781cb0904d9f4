"""Files a second: captions into 3 MB JPEGs, verified and flushed, against bare ``exiftool -stay_open`` without any check.

The photos lie there for some seconds first, as photos do; ``--fresh`` writes into them at once, which costs two more looks
at their content.

python -m benchmarks.metadata [--photos 60] [--folder FOLDER] [--fresh]
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import tempfile
import time
from pathlib import Path

from PIL import Image

from desktop_captioner.metadata.backends.exiftool import ExifTool, assignment, find_exiftool
from desktop_captioner.metadata.request import Request, WritePolicy
from desktop_captioner.metadata.writer import MetadataWriter

_BYTES = 3_000_000
_LYING = 4  # seconds, after which a file's times tell whether it changes
_CAPTION = "A brown dog runs across the wet beach with a yellow ball in its mouth."
_TAGS = ("XMP-dc:Description-x-default", "IFD0:ImageDescription", "XMP-iptcCore:AltTextAccessibility-x-default")


def make_photo(path: Path) -> None:
    """A noisy JPEG of about 3 MB with EXIF, as a camera would make one."""
    width, height = 1840, 1380
    noise = Image.frombytes("RGB", (width, height), random.Random(7).randbytes(width * height * 3))  # noqa: S311
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Camera maker", "Camera model"
    quality = 95
    while not path.exists() or path.stat().st_size > _BYTES * 1.1:
        noise.save(path, quality=quality, exif=exif)
        quality -= 5


def bare(tool: ExifTool, photo: Path) -> float:
    """Seconds that ExifTool takes alone."""
    tags = [assignment(tag, _CAPTION) for tag in _TAGS]
    begin = time.perf_counter()
    answer = tool.run(b"-E", *tags, b"-overwrite_original", os.fsencode(photo))
    taken = time.perf_counter() - begin
    assert answer.status == 0, answer.errors
    return taken


def ours(writer: MetadataWriter, photo: Path) -> float:
    """Seconds that the verified, flushed writing takes."""
    begin = time.perf_counter()
    writer.write(photo, Request(_CAPTION, _CAPTION))
    return time.perf_counter() - begin


def main() -> None:
    """Prints one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=60)
    parser.add_argument("--folder", type=Path, help="where to work (default: the folder for temporary files)")
    parser.add_argument("--fresh", action="store_true", help="write into photos that have just been made")
    chosen = parser.parse_args()
    program = find_exiftool()
    if program is None:
        parser.error("exiftool is not installed.")
    seconds = {"bare": 0.0, "verified": 0.0}
    with (
        tempfile.TemporaryDirectory(dir=chosen.folder) as folder,
        ExifTool(program) as tool,
        MetadataWriter(WritePolicy(), program) as writer,
    ):
        first = Path(folder, "first.jpg")
        make_photo(first)
        photos = [Path(folder, f"{number}.jpg") for number in range(2 * chosen.photos + 2)]
        for photo in photos:
            shutil.copyfile(first, photo)
        os.sync()
        time.sleep(0 if chosen.fresh else _LYING)
        # By turns, so that what else the computer does slows both; the first one starts the processes.
        for number, photo in enumerate(photos):
            name = ("bare", "verified")[number % 2]
            if chosen.fresh:
                os.utime(photo)
            taken = bare(tool, photo) if name == "bare" else ours(writer, photo)
            seconds[name] += taken if number > 1 else 0.0
        size = first.stat().st_size
    rates = {name: chosen.photos / taken for name, taken in seconds.items()}
    speeds = {f"{name} files/s": round(rate, 1) for name, rate in rates.items()}
    print(json.dumps({"bytes": size, **speeds, "ratio": round(rates["verified"] / rates["bare"], 2), "wanted": 0.5}))


if __name__ == "__main__":
    main()
