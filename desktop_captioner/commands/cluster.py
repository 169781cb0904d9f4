"""``desktop-captioner cluster SOURCE… --out DIR``: captions on a Ray cluster."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_captioner import paths
from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.captioning.bundle import read as read_bundle
from desktop_captioner.captioning.loading import load_captioner
from desktop_captioner.captioning.pipeline import BATCH, Captioner
from desktop_captioner.commands import signals
from desktop_captioner.commands.arguments import (
    FAILED,
    OK,
    add_json_argument,
    add_model_arguments,
    add_person_argument,
    chunk,
    positive,
    shard,
)
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.commands.output import about, as_json, named, shown
from desktop_captioner.operations.caption_on_cluster import CaptionOnCluster
from desktop_captioner.operations.caption_to_parquet import CHUNK, ChunkDone
from desktop_captioner.operations.operation import How
from desktop_captioner.photos.photo import PhotoError
from desktop_captioner.photos.shard import Shard
from desktop_captioner.settings import BEAMS


def cluster(arguments: Sequence[str]) -> int:
    """``desktop-captioner cluster SOURCE… --out DIR``"""
    parser = CommandParser(
        "cluster",
        description="Caption photos on the workers of a Ray cluster, into one Parquet file for each chunk of them.",
        epilog="Run it again to resume where it stopped: chunks whose files exist are not captioned again.",
    )
    parser.add_argument(
        "sources", nargs="+", metavar="SOURCE", help="a folder that all workers see, or s3://…, gs://…, hdfs://…"
    )
    parser.add_argument("--out", required=True, metavar="DIR", help="where the Parquet files go, likewise")
    parser.add_argument(
        "--address", metavar="HOST:PORT", help="of the cluster; auto finds it (a new one on this machine)"
    )
    parser.add_argument("--workers", type=positive, default=1, metavar="N", help="models working at once (1)")
    parser.add_argument("--cpus", type=positive, default=1, metavar="N", help="processors for each worker (1)")
    parser.add_argument("--gpus", type=int, default=0, metavar="N", help="GPUs for each worker (0)")
    parser.add_argument("--chunk", type=chunk, default=CHUNK, metavar="N", help="photos in a file (%(default)s)")
    parser.add_argument(
        "--shard", type=shard, default=Shard(), metavar="I/N", help="only the Ith of N parts of the photos"
    )
    parser.add_argument(
        "--beam", type=positive, default=BEAMS, metavar="N", help=f"width of the search, 1 is greedy ({BEAMS})"
    )
    parser.add_argument(
        "--batch", type=positive, default=BATCH, metavar="N", help="photos captioned at once (%(default)s)"
    )
    add_json_argument(parser, "counts and failures")
    add_person_argument(parser)
    add_model_arguments(parser)
    options = parser.read(arguments)
    model, device, beam, batch = options.model, options.device, options.beam, options.batch
    says_person = options.say_person

    def load() -> Captioner:
        """Runs on the workers, where the program may lie elsewhere."""
        return load_captioner(model or paths.model(), device, beam, batch, says_person)

    try:
        label = read_bundle(model or paths.model()).label_as(says_person)
    except ModelError as error:
        print(shown(str(error)), file=sys.stderr)
        return FAILED
    operation = CaptionOnCluster(
        options.sources, options.out, load, label, address=options.address, workers=options.workers, cpus=options.cpus,
        gpus=options.gpus, size=options.chunk, shard=options.shard,
    )  # fmt: skip
    chunks: list[ChunkDone] = []
    failed: list[dict[str, str]] = []

    def report(outcome: ChunkDone | PhotoError) -> None:
        if isinstance(outcome, PhotoError):
            failed.append(about(outcome.path, error=outcome.sentence))
            print(named(outcome.path, outcome.sentence), file=sys.stderr)
            return
        chunks.append(outcome)
        if not options.json:
            print(shown(Path(outcome.path.name)), flush=True)

    with signals.stopping(operation.cancelled):
        ending = operation.run(report)
    before = sum(each.photos for each in chunks if each.before)
    captioned = sum(each.photos - each.failed for each in chunks) - before
    failures = len(failed) + sum(each.failed for each in chunks)
    if options.json:
        files = [
            {"file": each.path.name, "photos": each.photos, "failed": each.failed, "before": each.before}
            for each in chunks
        ]
        print(as_json({"captioned": captioned, "as_before": before, "files": files, "failed": failed}))
    else:
        print(f"{captioned} photos captioned, {before} before, {failures} failed.", file=sys.stderr)
    if ending.how is How.FAILED:
        print(shown(ending.sentence), file=sys.stderr)
    return FAILED if ending.how is How.FAILED or failures else OK
