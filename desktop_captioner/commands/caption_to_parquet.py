"""``desktop-captioner caption PATH… --parquet DIR``: captions of millions of photos, on many machines."""

from __future__ import annotations

import argparse
import sys

from desktop_captioner import paths
from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.captioning.bundle import read as read_bundle
from desktop_captioner.captioning.loading import load_captioner
from desktop_captioner.captioning.pipeline import Captioner
from desktop_captioner.commands import signals
from desktop_captioner.commands.arguments import FAILED, OK
from desktop_captioner.commands.output import named, shown
from desktop_captioner.operations.caption_to_parquet import CaptionToParquet, ChunkDone
from desktop_captioner.operations.operation import How
from desktop_captioner.photos.photo import Failure, PhotoError

ALONE = ("csv", "jsonl", "coco", "html", "write", "resume", "force")  # options that have no meaning beside --parquet


def caption_to_parquet(options: argparse.Namespace) -> int:
    """Captions photos into the files of a folder; returns the exit status."""
    from tqdm import tqdm

    folder = options.model or paths.model()

    def load() -> Captioner:
        with signals.interrupting():  # nothing is lost while the model is loaded, which takes a while
            return load_captioner(folder, options.device, options.beam, options.batch)

    try:
        model = read_bundle(folder).label
    except ModelError as error:
        print(shown(str(error)), file=sys.stderr)
        return FAILED
    operation = CaptionToParquet(
        options.paths, options.recursive, options.parquet, load, model, shard=options.shard, size=options.chunk
    )
    failed = done = before = 0
    quiet = options.quiet or not sys.stderr.isatty()
    with tqdm(unit="photo", disable=quiet, smoothing=0.1, file=sys.stderr) as progress:

        def report(outcome: ChunkDone | Failure | PhotoError) -> None:
            nonlocal failed, done, before
            if isinstance(outcome, ChunkDone):
                done += outcome.photos
                before += outcome.photos if outcome.before else 0
                progress.update(outcome.photos)
                return
            failed += 1
            progress.write(named(outcome.path, outcome.sentence), file=sys.stderr)

        with signals.stopping(operation.cancelled):
            ending = operation.run(report)
    if not options.quiet:
        print(f"{done - before} photos captioned, {before} before, {failed} failed.", file=sys.stderr)
    if ending.how is How.FAILED:
        print(shown(ending.sentence), file=sys.stderr)
    return FAILED if ending.how is How.FAILED or failed else OK
