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
from desktop_captioner.commands.confidence import sure_from
from desktop_captioner.commands.output import about, as_json, named, shown
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
            return load_captioner(folder, options.device, options.beam, options.batch, options.say_person)

    try:
        bundle = read_bundle(folder)
    except ModelError as error:
        print(shown(str(error)), file=sys.stderr)
        return FAILED
    operation = CaptionToParquet(
        options.paths, options.recursive, options.parquet, load, bundle.label_as(options.say_person), shard=options.shard,
        size=options.chunk, sure_from=sure_from(options, bundle),
    )  # fmt: skip
    captioned = before = 0
    failed: list[dict[str, str]] = []
    quiet = options.quiet or not sys.stderr.isatty()
    with tqdm(unit="photo", disable=quiet, smoothing=0.1, file=sys.stderr) as progress:

        def report(outcome: ChunkDone | Failure | PhotoError) -> None:
            nonlocal captioned, before
            if isinstance(outcome, ChunkDone):
                captioned += 0 if outcome.before else outcome.photos - outcome.failed
                before += outcome.photos if outcome.before else 0
                progress.update(outcome.photos)
                return
            failed.append(about(outcome.path, error=outcome.sentence))
            progress.write(named(outcome.path, outcome.sentence), file=sys.stderr)

        with signals.stopping(operation.cancelled):
            ending = operation.run(report)
    if not options.quiet:
        print(f"{captioned} photos captioned, {before} before, {len(failed)} failed.", file=sys.stderr)
    if options.json:
        print(as_json({"captioned": captioned, "as_before": before, "failed": failed}))
    if ending.how is How.FAILED:
        print(shown(ending.sentence), file=sys.stderr)
    return FAILED if ending.how is How.FAILED or failed else OK
