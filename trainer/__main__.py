"""``python -m trainer train | refine | evaluate | export | report``: trains captioners on Flickr8k, scores, exports, shows."""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.captioning.config import OUTPUTS
from desktop_captioner.captioning.cpu_features import has_bfloat16
from desktop_captioner.photos.photo import PhotoError
from trainer import architectures
from trainer.config import RefinementConfig
from trainer.data import flickr8k
from trainer.data.flickr8k import DatasetError
from trainer.options import training_config

DATA = Path("data/flickr8k")
PRECISIONS = ("auto", "float32", "mixed_bfloat16", "mixed_float16")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; returns the exit status: 0, 1 for what went wrong with data or files, 2 for wrong usage."""
    options = parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    try:
        return int(options.command(options))
    except (DatasetError, ModelError, PhotoError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(prog="python -m trainer", description=__doc__)
    commands = made.add_subparsers(required=True, metavar="COMMAND")
    _add_train(commands.add_parser("train", help="train a model; run again to continue where it was interrupted"))
    _add_refine(commands.add_parser("refine", help="let a run's decoder learn from the scores of its own sentences"))
    _add_round(commands.add_parser("round", help="round a run's weights to fewer levels, for a smaller bundle"))
    _add_evaluate(commands.add_parser("evaluate", help="score a bundle on a split"))
    _add_export(commands.add_parser("export", help="make a bundle of a run's best weights"))
    _add_report(commands.add_parser("report", help="write a page about runs or bundles, side by side"))
    return made


def train(options: argparse.Namespace) -> int:
    """``train``: all stages, from the start or from the last checkpoint."""
    from trainer import smoke
    from trainer.training.train import train as run

    data = options.data or (options.out / "data" if options.smoke else DATA)
    config = training_config(options, data, _policy(options.precision or "auto"))
    if options.smoke:
        config = smoke.configured(config)
        if options.data is None:
            smoke.draw(config.data)
            config = replace(config, encoder_weights="none")
    best = run(config)
    print(f"The best weights are {best}. Next: python -m trainer export {options.out} --data {config.data} --model DIR")
    return 0


def refine(options: argparse.Namespace) -> int:
    """``refine``: self-critical training of a run's best weights."""
    from trainer import record
    from trainer.training.self_critical import refine as run

    config = RefinementConfig(
        rounds=options.rounds,
        round_steps=options.round_steps,
        learning_rate=options.learning_rate,
        hidden_cells=options.hidden_cells,
    )
    changes = {"data": options.data, "policy": _policy(options.precision), "views": options.views}
    best = run(record.training_config(options.run, **changes), flickr8k.load(options.data), config)
    print(f"CIDEr {best:.3f} on the dev photos and their mirror images, beam 3, as a bundle rounds the weights")
    return 0


def round_weights(options: argparse.Namespace) -> int:
    """``round``: fewer levels for a run's best weights."""
    from trainer import record
    from trainer.export.rounding import round_run

    learned = flickr8k.load(options.data).splits["train"]
    config = record.training_config(options.run, data=options.data)
    round_run(config, learned, options.encoder_levels, options.decoder_levels, options.first)
    return 0


def evaluate(options: argparse.Namespace) -> int:
    """``evaluate``: prints scores and sample captions."""
    from trainer.data.batches import mirror_image
    from trainer.evaluation.evaluate import evaluate as run
    from trainer.export.export import table

    examples = _examples(options, flickr8k.load(options.data))
    if options.mirrored:
        examples = [mirror_image(example) for example in examples]
    results: dict[str, dict[str, float]] = {}
    for width in options.beam:
        outcome = run(options.model, examples, width, options.device)
        results[f"beam {width}" if width > 1 else "greedy"] = outcome.scores
    kind = "mirrored photos" if options.mirrored else "photos"
    print(f"{options.model} on {len(examples)} {kind} of the {options.split} split\n\n{table(results)}\n")
    step = max(1, len(examples) // max(1, options.samples))
    for example, caption in list(zip(examples, outcome.texts, strict=True))[::step][: options.samples]:
        print(f"{example.photo.name}: {caption}\n    {example.captions[0]}")
    if options.json:
        options.json.write_text(
            json.dumps({"split": options.split, "mirrored": options.mirrored, "scores": results}, indent=1) + "\n",
            encoding="utf-8",
        )
    return 0


def export(options: argparse.Namespace) -> int:
    """``export``: writes the bundle and, with the data at hand, its scores and card."""
    from trainer.export.export import export as make
    from trainer.export.export import score, table

    data = flickr8k.load(options.data)
    examples = _examples(options, data)
    bundle = make(options.run, options.model, options.name, options.version, data.splits["train"])
    metrics = score(bundle, examples, options.split)
    size = sum(path.stat().st_size for path in options.model.iterdir()) / 1e6
    print(f"{options.model}: {size:.1f} MB\n\n{table(metrics['scores'])}")
    return 0


def report(options: argparse.Namespace) -> int:
    """``report``: one page about runs or bundles, side by side."""
    from trainer.evaluation.study import study
    from trainer.report.report import page

    data = flickr8k.load(options.data)
    examples = _examples(options, data)
    names = _names(options.run)
    studies = [study(path, name, examples, options.beam, options.device) for path, name in names.items()]
    learned = (caption for example in data.splits["train"] for caption in example.captions)
    text = page(studies, examples, options.split, learned)
    options.out.write_text(text, encoding="utf-8")
    print(f"{options.out}: {len(text) / 1e6:.1f} MB")
    return 0


def _names(paths: Sequence[Path]) -> dict[Path, str]:
    """Folders with short names for them: the last part, more where that is not enough."""
    names = {path: path.resolve().name for path in paths}
    if len(set(names.values())) < len(names):
        names = {path: "/".join(path.resolve().parts[-2:]) for path in paths}
    return names


def _add_train(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=train)
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help=f"Flickr8k, in Kaggle's or the original layout ({DATA})"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="RUN", help="the run's folder")
    parser.add_argument(
        "--smoke", action="store_true", help="a small network in a minute; draws its own data without --data"
    )
    parser.add_argument(
        "--arch", metavar="NAME",
        help=f"{', '.join(architectures.CLASSICS)}, or any ENCODER-DECODER ({architectures.DEFAULT})",
    )  # fmt: skip
    parser.add_argument("--config", type=Path, metavar="FILE", help="settings in TOML (see docs/architectures.md)")
    parser.add_argument(
        "--encoder-weights", metavar="imagenet|FILE|none", help="where the encoder starts (imagenet)"
    )  # fmt: skip
    parser.add_argument(
        "--decoder-weights",
        metavar="FILE",
        help="where the decoder starts: a .safetensors of a run or a bundle (random)",
    )
    parser.add_argument("--encoder-output", choices=OUTPUTS, help="what the decoder gets of a photo")
    parser.add_argument(
        "--fine-tune", action=argparse.BooleanOptionalAction, help="train the encoder, too (the default's only)"
    )
    parser.add_argument(
        "--teacher", type=Path, action="append", default=[], metavar="DIR",
        help="a run or bundle on the same, frozen encoder, to learn from; several times for several",
    )  # fmt: skip
    parser.add_argument("--epochs", type=int, metavar="N", help="of each stage")
    parser.add_argument("--learning-rate", type=float, metavar="RATE", help="of each stage, at its height")
    parser.add_argument("--views", type=int, metavar="N", help="cached views of each photo (4)")
    parser.add_argument("--cache", type=Path, metavar="DIR", help="features that several runs share")
    parser.add_argument("--dev-photos", type=int, metavar="N", help="watch the first N dev photos only")
    parser.add_argument("--precision", choices=PRECISIONS, help="of the arithmetic (auto)")
    parser.add_argument("--batch", type=int, metavar="N", help="photos a step (32)")
    parser.add_argument("--photos", type=int, metavar="N", help="train on the first N photos only")
    parser.add_argument("--seed", type=int, metavar="N", help="of all that is random (20)")
    parser.add_argument(
        "--verbose", type=int, choices=(0, 1, 2), default=1, help="1: bars with ETA, 2: a line an epoch"
    )


def _add_refine(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=refine)
    parser.add_argument("run", type=Path, metavar="RUN", help="the run's folder")
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="Flickr8k")
    default = RefinementConfig()
    parser.add_argument("--rounds", type=int, default=default.rounds, metavar="N", help="at most (%(default)s)")
    parser.add_argument(
        "--round-steps", type=int, default=default.round_steps, metavar="N", help="steps between scores (%(default)s)"
    )
    parser.add_argument(
        "--learning-rate", type=float, default=default.learning_rate, metavar="RATE", help="Adam's (%(default)s)"
    )
    parser.add_argument(
        "--hidden-cells", type=float, default=default.hidden_cells, metavar="SHARE",
        help="of a grid, hidden while the decoder learns (%(default)s)",
    )  # fmt: skip
    parser.add_argument("--views", type=int, default=4, metavar="N", help="cached views of each photo (%(default)s)")
    parser.add_argument("--precision", choices=PRECISIONS, default="auto", help="of the arithmetic (auto)")


def _add_round(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=round_weights)
    parser.add_argument("run", type=Path, metavar="RUN", help="the run's folder")
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="Flickr8k")
    parser.add_argument(
        "--encoder-levels", type=float, default=0, metavar="N",
        help="on each side of zero, of a kernel with a million weights; smaller kernels get more (0: all of them stay)",
    )  # fmt: skip
    parser.add_argument(
        "--decoder-levels", type=int, default=0, metavar="N", help="on each side of zero (0: all of them stay)"
    )
    parser.add_argument(
        "--first", type=int, default=0, metavar="N", help="the first of the encoder's convolutions to round (0)"
    )


def _add_evaluate(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=evaluate)
    parser.add_argument("model", type=Path, metavar="MODEL", help="a bundle's folder")
    _add_split(parser)
    parser.add_argument("--beam", type=int, nargs="+", default=[1, 3], metavar="N", help="widths of the search (1 3)")
    parser.add_argument("--device", default="auto", help="auto, cpu or gpu:N")
    parser.add_argument("--mirrored", action="store_true", help="score on the photos' mirror images")
    parser.add_argument("--samples", type=int, default=10, metavar="N", help="captions to print (10)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the scores there, too")


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=export)
    parser.add_argument("run", type=Path, metavar="RUN", help="the run's folder")
    parser.add_argument("--model", type=Path, required=True, metavar="DIR", help="the bundle's new folder")
    parser.add_argument("--name", help="the model's name (encoder and decoder)")
    parser.add_argument("--version", default="1.0", help="the model's version")
    _add_split(parser)


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=report)
    parser.add_argument("run", type=Path, nargs="+", metavar="RUN", help="folders of runs or bundles")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.html", help="the page")
    parser.add_argument("--beam", type=int, nargs="+", default=[1, 3], metavar="N", help="widths of the search (1 3)")
    parser.add_argument("--device", default="auto", help="auto, cpu or gpu:N")
    _add_split(parser)


def _add_split(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="Flickr8k")
    parser.add_argument("--split", choices=flickr8k.SPLITS, default="dev", help="what to score on (dev)")
    parser.add_argument("--photos", type=int, metavar="N", help="the first N photos only")


def _examples(options: argparse.Namespace, data: flickr8k.Flickr8k) -> list[flickr8k.Example]:
    examples = data.splits[options.split][: options.photos]
    if not examples:
        raise DatasetError(f"{options.data} has no {options.split} split.")
    return examples


def _policy(precision: str) -> str:
    if precision != "auto":
        return precision
    from desktop_captioner.captioning.captioner import choose_gpu, gpu_has_bfloat16

    gpu = choose_gpu("auto")
    fast = has_bfloat16() if gpu is None else gpu_has_bfloat16(gpu)
    return "mixed_bfloat16" if fast else "float32"


if __name__ == "__main__":
    sys.exit(main())
