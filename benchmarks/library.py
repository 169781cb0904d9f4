"""How the library bears many photos: what each operation costs, whether that grows with the square, how long an edit waits.

python benchmarks/library.py --photos 25000 100000

Prints microseconds a photo for each number of photos (alike: it grows with the number; four times as many for four times
the photos: with its square), and the longest time from an edit to its place on the disk while another connection works.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from desktop_captioner.library.jobs import Jobs
from desktop_captioner.library.store import Store
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Caption, Captioned, Photo

_WORDS = (
    "a",
    "dog",
    "cat",
    "man",
    "woman",
    "two",
    "people",
    "stands",
    "sits",
    "runs",
    "on",
    "in",
    "grass",
    "beach",
    "ball",
)
_RUN = 64  # results that are kept at once


def main() -> None:
    """Measures the library at each number of photos."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, nargs="+", default=[2_500, 10_000], metavar="N")
    columns = [_measure(number) for number in parser.parse_args().photos]
    for name in columns[0]:
        print(f"{name:42}", *(f"{column[name]:12.1f}" for column in columns))


def _measure(number: int) -> dict[str, float]:
    chance = random.Random(1)  # noqa: S311
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder, "library.sqlite")
        photos = [Photo(Path(folder, f"{each % 300}", f"IMG_{each}.jpg"), 1000 + each, each) for each in range(number)]
        results = [(photo, _captioned(photo, chance)) for photo in photos]
        found: dict[str, float] = {"photos": number}

        def measure(name: str, work: Callable[[], object], count: int = number) -> None:
            begin = time.perf_counter()
            work()
            found[f"{name}, µs a photo"] = (time.perf_counter() - begin) / count * 1e6

        with Store.open(library) as store:
            jobs = Jobs(store)
            waited = _longest_wait(
                library, lambda: measure("begin a run", lambda: jobs.create(each.path for each in photos))
            )
            job = jobs.unfinished()[0].number

            def keep() -> None:
                for start in range(0, number, _RUN):
                    jobs.finish(job, results[start : start + _RUN])

            waited = max(waited, _longest_wait(library, lambda: measure("keep results of a run", keep)))
            measure("look up photos that are known", lambda: store.records(photos))
            new = [Photo(photo.path.with_suffix(".png"), photo.size + number, photo.modified) for photo in photos]
            measure("look up photos that are not", lambda: store.records(new))
            few = photos[: number // 10]
            edits = [(photo, Role.CAPTION, f"Rex {photo.path.stem}.") for photo in few]
            measure("put edits on the disk", lambda: store.take_edits(edits), len(few))
            waited = max(
                waited, _longest_wait(library, lambda: measure("edit many", lambda: store.edit_many(edits), len(few)))
            )
            measure("search", lambda: store.search("dog beach"))
        measure("open", lambda: Store.open(library).close())
        found["an edit waits at most, ms"] = waited * 1000
        found["size, bytes a photo"] = library.stat().st_size / number
    return found


def _longest_wait(library: Path, work: Callable[[], object]) -> float:
    """Seconds that the slowest edit took on a connection of its own, a new one every tenth of a second during the work."""
    waits: list[float] = []
    ended = threading.Event()

    def edit() -> None:
        photo = Photo(library.with_name("edited.jpg"), 1, 1)
        with Store.open(library, check=False) as store:
            while not ended.is_set() or not waits:
                begin = time.perf_counter()
                store.edit(photo, f"Rex {len(waits)}.")
                waits.append(time.perf_counter() - begin)
                ended.wait(0.1)

    editor = threading.Thread(target=edit)
    editor.start()
    try:
        work()
    finally:
        ended.set()
        editor.join()
    return max(waits)


def _captioned(photo: Photo, chance: random.Random) -> Captioned:
    captions = tuple(Caption(" ".join(chance.choices(_WORDS, k=10)), chance.random()) for _ in range(3))
    return Captioned(photo.path, captions, "model 1")


if __name__ == "__main__":
    main()
