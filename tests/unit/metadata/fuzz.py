"""Feeds files with random damage to the writer: refused and untouched, or written and still the same picture.

python -m tests.unit.metadata.fuzz --minutes 5
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from hashlib import blake2b
from pathlib import Path

from PIL import Image

from desktop_captioner.metadata.containers import image_data as picture
from desktop_captioner.metadata.request import Request, Sidecars, WritePolicy
from desktop_captioner.metadata.writer import MetadataWriter
from desktop_captioner.photos.saving_error import RefusedError, SavingError

CAPTION = "A dog 🐕"
_KINDS = {".jpg": "JPEG", ".png": "PNG", ".tif": "TIFF", ".webp": "WEBP", ".heic": "HEIC", ".avif": "AVIF"}


def mutated(content: bytes, chance: random.Random) -> bytes:
    """The content with a few bytes changed, cut out, doubled or put in, or its end cut off."""
    data = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        # Most of what can go wrong stands at the beginning.
        at = int(len(data) * chance.random() ** 2)
        length = chance.randint(1, 16)
        match chance.randrange(6):
            case 0 | 1:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 2:
                del data[at : at + length]
            case 3:
                data[at:at] = chance.randbytes(length)
            case 4:
                data[at:at] = data[at : at + length]
            case 5:
                del data[max(at, len(data) // 4) :]
    return bytes(data)


def pixels(path: Path) -> bytes | None:
    """Returns the pixels that Pillow sees, None where it sees nothing."""
    try:
        with Image.open(path) as image:
            return image.convert("RGB").tobytes()
    except Exception:  # whatever a damaged file brings up in a decoder is "nothing"
        return None


def parts(path: Path) -> object:
    """Returns the parts of a picture that must stay, None where it is too damaged."""
    try:
        return picture.parts(_KINDS[path.suffix], path, lambda part: blake2b(part).digest())
    except RefusedError:
        return None


def feed(writer: MetadataWriter, path: Path, content: bytes) -> str:
    """Returns what came of a file: "written", "refused", or what was wrong. The file is alone in its folder, but for a photo."""
    path.write_bytes(content)
    seen, whole = (pixels(path), parts(path)) if path.suffix in _KINDS else (None, None)
    photo = path.with_suffix("") if path.suffix == ".xmp" else path
    try:
        writer.write(photo, Request(CAPTION))
    except SavingError as error:
        outcome = "refused" if str(error).endswith((".", "?")) else f"no sentence: {error}"
        if path.read_bytes() != content:
            outcome = "refused, but changed"
    else:
        outcome = "written"
        if writer.read(photo).caption != CAPTION:
            outcome = "written, but not readable"
        elif path.suffix in _KINDS and (parts(path) != whole or (seen is not None and pixels(path) != seen)):
            outcome = "written, but the picture differs"
    left = {other.name for other in path.parent.iterdir()} - {path.name, photo.name}
    return f"left {left}" if left else outcome


def run(seeds: dict[str, bytes], folder: Path, rounds: int, seed: int, until: float | None = None) -> Counter[str]:
    """How often what came of the files. seeds: file name: good content. until: of ``time.monotonic``."""
    chance = random.Random(seed)
    outcomes: Counter[str] = Counter()
    with (
        MetadataWriter(WritePolicy(), seconds=20) as embedding,
        MetadataWriter(WritePolicy(sidecars=Sidecars.ALWAYS), seconds=20) as beside,
    ):
        for number in range(rounds):
            if until is not None and time.monotonic() > until:
                break
            name = sorted(seeds)[number % len(seeds)]
            place = folder / name.replace(".", "-")
            place.mkdir(exist_ok=True)
            content = mutated(seeds[name], chance)
            if name.endswith(".xmp"):
                (place / name).with_suffix("").write_bytes(b"raw")
            outcome = feed(beside if name.endswith(".xmp") else embedding, place / name, content)
            outcomes[outcome if outcome in ("written", "refused") else f"{name} {number}: {outcome}"] += 1
            if outcome not in ("written", "refused"):
                (folder / f"{number}-{name}.bad").write_bytes(content)
    return outcomes


def seeds_in(folder: Path) -> dict[str, bytes]:
    """Good files to begin with, each with a caption and other metadata."""
    from tests.unit.metadata.conftest import FORMATS, draw
    from tests.unit.metadata.test_sidecar import OTHERS

    seeds = {"photo.nef.xmp": OTHERS.encode()}
    with MetadataWriter(WritePolicy()) as writer:
        for suffix in FORMATS:
            path = folder / f"photo.{suffix}"
            draw(path)
            try:
                writer.write(path, Request("Früher.", "Alt"))
            except SavingError as error:
                print(error)
            seeds[path.name] = path.read_bytes()
            path.unlink()
    return seeds


def main() -> None:
    """Prints what came of the files; exit status 1 where something was wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="where to keep files on which something was wrong")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = chosen.keep or Path(temporary)
        outcomes = run(seeds_in(folder), folder, 10**9, chosen.seed, time.monotonic() + 60 * chosen.minutes)
    print(*(f"{count} {outcome}" for outcome, count in outcomes.most_common()), sep="\n")
    sys.exit(bool(set(outcomes) - {"written", "refused"}))


if __name__ == "__main__":
    main()
