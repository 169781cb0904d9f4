"""Kills writers at random instants and looks at what they leave.

python -m tests.unit.metadata.kills --kills 1000
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sys
import tempfile
from multiprocessing.connection import Connection
from pathlib import Path

from desktop_captioner.metadata.atomic_replace import clean_stale
from desktop_captioner.metadata.containers import image_data as picture
from desktop_captioner.metadata.request import Request, WritePolicy
from desktop_captioner.metadata.writer import MetadataWriter

CAPTIONS = ("A brown dog. 🐕", "Zwei Kinder am Strand,\n" * 40)
# How long a writer lives after its first write, at most, in seconds: some ten writes.
_LONGEST = 0.4


def write_for_ever(photos: list[Path], said: Connection) -> None:
    """What is killed: gives the photos one caption after the other, and says so after the first."""
    with MetadataWriter(WritePolicy()) as writer:
        turn = 0
        while True:
            for photo in photos:
                writer.write(photo, Request(CAPTIONS[turn % 2], f"Alt {turn % 2}"))
                if turn == 0:
                    said.send("written")
            turn += 1


def kill_writers(photos: list[Path], kills: int, seed: int) -> list[str]:
    """What was wrong after the kills: nothing, one hopes. The photos are JPEG files in one folder."""
    chance = random.Random(seed)
    pictures = {photo: picture.parts("JPEG", photo) for photo in photos}
    wrong = []
    # Processes that are forked from one that has loaded everything start in no time.
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["desktop_captioner.metadata.writer"])
    with MetadataWriter(WritePolicy()) as writer:
        captions = {photo: writer.read(photo).caption for photo in photos}
        for number in range(kills):
            heard, said = processes.Pipe(duplex=False)
            process = processes.Process(target=write_for_ever, args=(photos, said))
            process.start()
            said.close()
            heard.recv()
            process.join(chance.uniform(0, _LONGEST))
            if process.exitcode is not None:
                wrong.append(f"kill {number}: the writer ended by itself")
            process.kill()
            process.join()
            heard.close()
            clean_stale(photos[0].parent)
            for photo in photos:
                read = writer.read(photo)
                allowed = {captions[photo], *(caption.strip() for caption in CAPTIONS)}
                if read.caption not in allowed or picture.parts("JPEG", photo) != pictures[photo]:
                    wrong.append(f"kill {number}: {photo.name} is damaged")
                blocks = {read.embedded.get(key) for key in ("XMP-dc:Description", "IFD0:ImageDescription")}
                if read.caption != captions[photo] and len(blocks) > 1:
                    wrong.append(f"kill {number}: {photo.name} is half written")
            left = {path.name for path in photos[0].parent.iterdir()} - {photo.name for photo in photos}
            wrong += [f"kill {number}: {name} was left" for name in sorted(left)]
    return wrong


def main() -> None:
    """Prints what was wrong; exit status 1 where something was."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    from tests.unit.metadata.conftest import draw

    with tempfile.TemporaryDirectory() as folder:
        photos = [Path(folder, f"{number}.jpg") for number in range(5)]
        for photo in photos:
            draw(photo)
        wrong = kill_writers(photos, chosen.kills, chosen.seed)
    print(f"{chosen.kills} kills, {len(wrong)} wrong", *wrong[:50], sep="\n")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
