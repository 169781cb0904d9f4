"""Kills writers at random instants and looks at what they leave.

python -m tests.unit.saving.kills --kills 1000
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop_captioner.saving import picture
from desktop_captioner.saving.metadata import Request, WritePolicy
from desktop_captioner.saving.replacing import clean_stale
from desktop_captioner.saving.writer import MetadataWriter

CAPTIONS = ("A brown dog. 🐕", "Zwei Kinder am Strand,\n" * 40)
# How long a writer lives after its first write, at most, in seconds: some ten writes.
_LONGEST = 0.4


def write_for_ever(photos: list[Path]) -> None:
    """What is killed: gives the photos one caption after the other, and says so after the first."""
    with MetadataWriter(WritePolicy()) as writer:
        turn = 0
        while True:
            for photo in photos:
                writer.write(photo, Request(CAPTIONS[turn % 2], f"Alt {turn % 2}"))
                if turn == 0:
                    print("written", flush=True)
            turn += 1


def kill_writers(photos: list[Path], kills: int, seed: int) -> list[str]:
    """What was wrong after the kills: nothing, one hopes. The photos are JPEG files in one folder."""
    chance = random.Random(seed)
    pictures = {photo: picture.parts("JPEG", photo) for photo in photos}
    wrong = []
    with MetadataWriter(WritePolicy()) as writer:
        captions = {photo: writer.read(photo).caption for photo in photos}
        for number in range(kills):
            command = [sys.executable, "-m", "tests.unit.saving.kills", "--write", *map(str, photos)]
            with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
                assert process.stdout is not None
                process.stdout.readline()
                try:
                    process.wait(chance.uniform(0, _LONGEST))
                except subprocess.TimeoutExpired:
                    process.kill()
                else:
                    wrong.append(f"kill {number}: the writer ended by itself")
            clean_stale(photos[0].parent)
            for photo in photos:
                read = writer.read(photo)
                allowed = {captions[photo], *(caption.strip() for caption in CAPTIONS)}
                if read.caption not in allowed or picture.parts("JPEG", photo) != pictures[photo]:
                    wrong.append(f"kill {number}: {photo.name} is damaged")
                if read.embedded.get("XMP-dc:Description") != read.embedded.get("IFD0:ImageDescription"):
                    wrong.append(f"kill {number}: {photo.name} is half written")
            left = {path.name for path in photos[0].parent.iterdir()} - {photo.name for photo in photos}
            wrong += [f"kill {number}: {name} was left" for name in sorted(left)]
    return wrong


def main() -> None:
    """Prints what was wrong; exit status 1 where something was."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--write", type=Path, nargs="+", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.write:
        write_for_ever(chosen.write)
    from tests.unit.saving.conftest import draw  # not where it is killed: it loads pytest

    with tempfile.TemporaryDirectory() as folder:
        photos = [Path(folder, f"{number}.jpg") for number in range(5)]
        for photo in photos:
            draw(photo)
        wrong = kill_writers(photos, chosen.kills, chosen.seed)
    print(f"{chosen.kills} kills, {len(wrong)} wrong", *wrong[:50], sep="\n")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
