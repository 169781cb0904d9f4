"""Time to the window, to the first caption, the longest gap of the window's event loop, and peak memory.

    python benchmarks/startup.py [--photos 60]
    python benchmarks/startup.py --command [--source FOLDER …] [--rounds 3]

Starts the real program offscreen in a process of its own, opens the sample photos many times over, and captions them.
With ``--command`` it starts ``desktop-captioner caption PHOTO`` instead, by turns from each folder with the program's source, and
tells how long it takes from the start of the process until the caption is there, and the processor's time for that.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def measure(count: int) -> None:
    """In the child: prints the figures as JSON."""
    began = float(os.environ["BEGAN"])
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from desktop_captioner import paths
    from desktop_captioner.app import Application
    from desktop_captioner.captioning.loading import load_captioner
    from desktop_captioner.ui import theme

    application = QApplication(["benchmark"])
    theme.apply(application)
    folder = Path(tempfile.mkdtemp())
    samples = sorted(paths.samples().glob("*.jpg"))
    (folder / "photos").mkdir()
    for number in range(count):
        (folder / "photos" / f"{number}.jpg").symlink_to(samples[number % len(samples)])
    program = Application(
        lambda: load_captioner(paths.model()),
        folder / "s.json",
        folder / "cache",
        folder / "log",
        folder / "library.db",
    )
    program.show([folder / "photos"])
    application.processEvents()
    window = program.window
    figures = {"window": time.time() - began}
    gaps = {"loading": 0.0, "captioning": 0.0}
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        phase = "captioning" if window.model_ready else "loading"
        gaps[phase] = max(gaps[phase], now - last - 0.005)
        last = now
        if window.model_ready and not window.running and "captioned" not in figures:
            if "first" not in figures and window.photos.entries:
                window.actions_["caption_folder"].trigger()
            elif "first" in figures:
                figures["captioned"] = time.time() - began
                application.quit()
        if "first" not in figures and any(entry.text for entry in window.photos.entries[:1]):
            figures["first"] = time.time() - began

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(5)
    application.exec()
    program.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(json.dumps(figures | {f"gap while {phase}": gap for phase, gap in gaps.items()} | {"peak memory": peak}))


def caption_one(source: Path, home: Path) -> tuple[float, float]:
    """Seconds from the start of ``caption PHOTO`` to its caption, and of the processor until its end."""
    photo = sorted((ROOT / "resources" / "samples").glob("*.jpg"))[0]
    places = dict.fromkeys(("HOME", "USERPROFILE", "XDG_CACHE_HOME", "XDG_DATA_HOME"), str(home))
    environment = os.environ | places | {"PYTHONPATH": str(source), "PYTHONUNBUFFERED": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed has its bytecode
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    command = [sys.executable, "-m", "desktop_captioner", "caption", "--force", str(photo)]
    with subprocess.Popen(
        command, env=environment, cwd=source, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as run:
        assert run.stdout is not None
        line = run.stdout.readline()
        taken = time.perf_counter() - began
    if run.returncode or not line:
        raise SystemExit(f"the program in {source} gave no caption")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return taken, after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime


def compare_commands(sources: list[Path], rounds: int) -> None:
    """Prints the times of the command, each source's first without what is remembered of this machine."""
    found: dict[Path, list[tuple[float, float]]] = {source: [] for source in sources}
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(rounds + 1):
            for number, source in enumerate(sources):
                found[source].append(caption_one(source.resolve(), Path(folder) / str(number)))
                wall, processor = found[source][-1]
                print(
                    f"{'later' if turn else 'first'} {source}: {wall:.1f} s, {processor:.1f} s of the processor",
                    flush=True,
                )
    for number, source in enumerate(sources):
        walls, processors = (statistics.median(each) for each in zip(*found[source][1:], strict=True))
        ratios = [mine[1] / base[1] for mine, base in zip(found[source][1:], found[sources[0]][1:], strict=True)]
        print(f"median {source}: {walls:.1f} s, {processors:.1f} s of the processor", end="")
        print(f", {statistics.median(ratios):.2f} times the first's" if number else "")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=60)
    parser.add_argument("--command", action="store_true")
    parser.add_argument("--source", type=Path, nargs="+", default=[ROOT], metavar="FOLDER")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        measure(options.photos)
        return
    if options.command:
        compare_commands(options.source, options.rounds)
        return
    for turn in ("cold", "warm"):
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "BEGAN": str(time.time()), "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, __file__, "--child", "--photos", str(options.photos)],
            env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        figures = json.loads(done.stdout.strip().splitlines()[-1])
        print(f"{turn}: window after {figures['window']:.2f} s, first caption after {figures['first']:.1f} s")
        print(f"      longest gap of the event loop {figures['gap while captioning'] * 1000:.0f} ms while captioning,")
        print(f"      {figures['gap while loading'] * 1000:.0f} ms while TensorFlow is imported and the model loaded")
        print(f"      peak memory {figures['peak memory']:.2f} GB")


if __name__ == "__main__":
    main()
