"""Half an hour of captioning under faults: is every photo captioned once, and does memory stay flat?

    python -m benchmarks.soak [--photos 50000] [--minutes 30]

Captions variants of a few hundred pictures with ``desktop-captioner caption``, again and again until all are captioned. Runs are
ended by SIGKILL at times drawn by chance; one meets a full disk under the library, one loses a folder that is unmounted
(both only as root on Linux). Prints what each run came to, then how many photos have a caption in the library, and how much
memory grew between the halves of the last run; exits with 1 where something is not as it should be.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from desktop_captioner import paths
from desktop_captioner.library.store import Store

ROOT = Path(__file__).resolve().parent.parent
_FOLDER = 1000  # photos in one
_PICTURES = 300
_SIZE = (480, 480)  # pixels at most
_LIBRARY_DISK = 512  # megabytes
_GROWTH, _SETTLED = 1.1, 300  # times, seconds: shorter runs have not come to rest
_MAY_MOUNT = sys.platform == "linux" and os.geteuid() == 0


Meanwhile = Callable[[subprocess.Popen[bytes], float], None]


@dataclass(frozen=True)
class Run:
    """What a run came to. ended: its exit status, negative for a signal; memory: megabytes, a figure a second
    from the first caption on."""

    ended: int
    seconds: float
    memory: list[float]

    def __str__(self) -> str:
        peak = max(self.memory, default=0)
        return f"{self.seconds:6.0f} s, exit status {self.ended:3d}, {peak:6.0f} MB at most"


def make_photos(folder: Path, count: int) -> None:
    """Photos made of the samples, in folders of a thousand. A corner of each differs: the library would know equal pictures."""
    sources = [Image.open(path).convert("RGB") for path in sorted(paths.samples().glob("*.jpg"))]
    pictures = []
    for number in range(min(count, _PICTURES)):
        picture = sources[number % len(sources)].rotate(number, expand=True)
        picture.thumbnail(_SIZE)
        pictures.append(picture)
    for number in range(count):
        place = folder / "photos" / f"{number // _FOLDER:03d}" / f"{number:06d}.jpg"
        place.parent.mkdir(parents=True, exist_ok=True)
        picture = pictures[number % len(pictures)].copy()
        red, rest = divmod(number, 64 * 64)
        picture.paste((4 * red, rest // 64 * 4, rest % 64 * 4), (0, 0, 8, 8))
        picture.save(place, quality=90)


def caption(photos: Path, home: Path, meanwhile: Meanwhile) -> Run:
    """A run of the command over all photos. meanwhile: called every second with the seconds since its first new caption."""
    own = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
    command = [sys.executable, "-m", "desktop_captioner", "caption", str(photos), "--recursive", "--quiet"]
    environment = os.environ | own | {"PYTHONPATH": str(ROOT)}
    memory: list[float] = []
    known, began, first = captioned(home), time.monotonic(), 0.0
    with (home / "captions.txt").open("wb") as captions, (home / "messages.txt").open("ab") as messages:
        process = subprocess.Popen(command, env=environment, stdout=captions, stderr=messages)
        while process.poll() is None:
            time.sleep(1)
            if not first and (home / "captions.txt").read_bytes().count(b"\n") > known:
                first = time.monotonic()
            if first:
                memory.append(memory_of(process.pid))
                meanwhile(process, time.monotonic() - first)
    return Run(process.returncode, time.monotonic() - began, memory)


def memory_of(process: int) -> float:
    """Megabytes that a process holds; 0 where the system does not say."""
    with suppress(OSError, IndexError):
        return (
            int(Path(f"/proc/{process}/statm").read_text(encoding="utf-8").split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6
        )
    return 0.0


def library_of(home: Path) -> Path:
    return home / "data" / paths.library().relative_to(paths.library().parent.parent)


def captioned(home: Path) -> int:
    """How many photos the library holds with a caption."""
    if not library_of(home).exists():
        return 0
    with Store.open(library_of(home)) as store:
        known = store.photos()
        return sum(bool(record.text) for record in store.records(known).values())


@contextmanager
def mounted(folder: Path, *arguments: str) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", *arguments, folder], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", folder], check=False, stderr=subprocess.DEVNULL)


def kill_after(seconds: float) -> Meanwhile:
    def meanwhile(process: subprocess.Popen[bytes], since: float) -> None:
        if since > seconds:
            process.send_signal(signal.SIGKILL)

    return meanwhile


def full_disk(photos: Path, home: Path, seconds: float) -> Run:
    """A run under which the library's disk fills up; it has room again afterwards."""
    filler = home / "data" / "filler"

    def meanwhile(process: subprocess.Popen[bytes], since: float) -> None:
        if since > seconds / 2 and not filler.exists():
            with suppress(OSError), filler.open("wb", buffering=0) as stream:
                while stream.write(bytes(1 << 16)):
                    pass
        kill_after(seconds)(process, since)

    run = caption(photos, home, meanwhile)
    filler.unlink(missing_ok=True)
    return run


def unmounted(photos: Path, home: Path, seconds: float) -> Run:
    """A run that loses the last folder; it is there again afterwards."""
    last, aside = max(photos.iterdir()), photos.parent / "mounted"
    last.rename(aside)

    def meanwhile(process: subprocess.Popen[bytes], since: float) -> None:
        if since > seconds / 2:
            subprocess.run(["umount", "-l", last], check=False, stderr=subprocess.DEVNULL)
        kill_after(seconds)(process, since)

    with mounted(last, "--bind", str(aside)):
        run = caption(photos, home, meanwhile)
    last.rmdir()
    aside.rename(last)
    return run


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=50_000, metavar="N")
    parser.add_argument("--minutes", type=float, default=30, metavar="N", help="for the runs that meet a fault")
    options = parser.parse_args()
    chance = random.Random(1)  # noqa: S311
    each = options.minutes * 60 / 6
    with tempfile.TemporaryDirectory() as folder:
        photos, home = Path(folder, "photos"), Path(folder, "home")
        home.mkdir()
        make_photos(Path(folder), options.photos)

        def told(what: str, run: Run) -> Run:
            print(f"{what:22} {run}, {captioned(home)} of {options.photos} captioned", flush=True)
            return run

        def all_runs() -> Run:
            for _ in range(4):
                told("killed", caption(photos, home, kill_after(chance.uniform(0.3, 1.7) * each)))
            if _MAY_MOUNT:
                told("disk full", full_disk(photos, home, each))
                told("folder unmounted", unmounted(photos, home, each))
            return told("to the end", caption(photos, home, lambda process, since: None))

        if _MAY_MOUNT:
            with mounted(home / "data", "-t", "tmpfs", "-o", f"size={_LIBRARY_DISK}m", "tmpfs"):
                last = all_runs()
                count = captioned(home)
        else:
            last, count = all_runs(), captioned(home)
    steady = last.memory[len(last.memory) // 4 :]
    halves = steady[: len(steady) // 2], steady[len(steady) // 2 :]
    growth = statistics.median(halves[1]) / statistics.median(halves[0]) if len(steady) > _SETTLED else 1.0
    print(f"\n{count} of {options.photos} photos captioned, memory grew to {growth:.2f} times")
    return 0 if count == options.photos and last.ended == 0 and growth <= _GROWTH else 1


if __name__ == "__main__":
    raise SystemExit(main())
