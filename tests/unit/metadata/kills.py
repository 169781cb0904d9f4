"""Kills writers at random instants and looks at what they leave.

python -m tests.unit.metadata.kills --kills 1000
"""

from __future__ import annotations

import random
from multiprocessing.connection import Connection
from pathlib import Path

from desktop_captioner.metadata.atomic_replace import clean_stale
from desktop_captioner.metadata.containers import image_data as picture
from desktop_captioner.metadata.request import Request, WritePolicy
from desktop_captioner.metadata.writer import MetadataWriter
from tests.unit.metadata.repetition import begin_writing, left_beside, main

CAPTIONS = ("A brown dog. 🐕", "Zwei Kinder am Strand,\n" * 40)
# How long a writer lives after its first write, at most, in seconds: some ten writes.
_LONGEST = 0.4


def write_for_ever(photos: list[Path], said: Connection) -> None:
    """Gives the photos one caption after the other until it is killed, and says so after the first."""
    with MetadataWriter(WritePolicy()) as writer:
        turn = 0
        while True:
            for photo in photos:
                writer.write(photo, Request(CAPTIONS[turn % 2], f"Alt {turn % 2}"))
                if turn == 0:
                    said.send("written")
            turn += 1


def kill_writers(photos: list[Path], kills: int, seed: int) -> list[str]:
    """Returns what was wrong after the kills: nothing, one hopes. The photos are JPEG files in one folder."""
    chance = random.Random(seed)
    pictures = {photo: picture.parts("JPEG", photo, bytes) for photo in photos}
    wrong = []
    with MetadataWriter(WritePolicy()) as writer:
        captions = {photo: writer.read(photo).caption for photo in photos}
        for number in range(kills):
            process, heard = begin_writing(write_for_ever, photos)
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
                if read.caption not in allowed or picture.parts("JPEG", photo, bytes) != pictures[photo]:
                    wrong.append(f"kill {number}: {photo.name} is damaged")
                blocks = {read.embedded.get(key) for key in ("XMP-dc:Description", "IFD0:ImageDescription")}
                if read.caption != captions[photo] and len(blocks) > 1:
                    wrong.append(f"kill {number}: {photo.name} is half written")
            wrong += [f"kill {number}: {name} was left" for name in left_beside(photos)]
    return wrong


if __name__ == "__main__":
    main(__doc__, "kills", 1000, kill_writers)
