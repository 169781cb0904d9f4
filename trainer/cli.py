"""The command line: ``python -m trainer train | refine | evaluate | export | report``."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "tensorflow")  # before Keras; JAX is the other that can train
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.captioning.config import OUTPUTS
from desktop_captioner.photos.photo import PhotoError
from trainer import architectures, commands, recipe
from trainer.config import RefinementConfig
from trainer.data.dataset import SPLITS, DatasetError
from trainer.data.sources import DEFAULT

PRECISIONS = ("auto", "float32", "mixed_bfloat16", "mixed_float16")
BACKENDS = ("tensorflow", "jax")

_DATA = """a dataset: its folder, a TOML file that describes it, or NAME for data/NAME; WEIGHT times an epoch (1);
    several times for several datasets"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; returns the exit status: 0, 1 for what went wrong with data or files, 2 for wrong usage."""
    options = parser().parse_args(arguments)
    if os.environ["KERAS_BACKEND"] not in BACKENDS:
        print(f"KERAS_BACKEND must be {' or '.join(BACKENDS)}.", file=sys.stderr)
        return 2
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    logging.getLogger("trainer").setLevel(logging.INFO)
    try:
        return int(options.command(options))
    except (DatasetError, ModelError, PhotoError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(prog="python -m trainer", description="Trains, scores and exports captioners.")
    added = made.add_subparsers(required=True, metavar="COMMAND")
    _add_train(added.add_parser("train", help="train a model; run again to continue where it was interrupted"))
    _add_refine(added.add_parser("refine", help="self-critical training of a run's best weights"))
    _add_evaluate(added.add_parser("evaluate", help="score a bundle on a split"))
    _add_export(added.add_parser("export", help="make a bundle of a run's best weights"))
    _add_report(added.add_parser("report", help="write a page about runs or bundles, side by side"))
    return made


def _add_data(parser: argparse.ArgumentParser, usual: str = "") -> None:
    parser.add_argument(
        "--data", action="append", metavar="DATASET[:WEIGHT]", help=f"{_DATA} ({usual})" if usual else _DATA,
        required=not usual,
    )  # fmt: skip


def _add_train(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=commands.train)
    _add_data(parser, DEFAULT)
    parser.add_argument("--out", type=Path, required=True, metavar="RUN", help="the run's folder")
    settings = parser.add_mutually_exclusive_group()
    settings.add_argument(
        "--recipe", metavar="NAME", help=f"settings of a whole run: {', '.join(recipe.names())} ({recipe.DEFAULT})"
    )
    settings.add_argument("--config", type=Path, metavar="FILE", help="a recipe of your own (see docs/training.md)")
    parser.add_argument(
        "--smoke", action="store_true", help="a small network in a minute; draws its own data without --data"
    )
    parser.add_argument(
        "--arch", metavar="NAME",
        help=f"{', '.join(architectures.CLASSICS)}, or any ENCODER-DECODER ({architectures.DEFAULT})",
    )  # fmt: skip
    parser.add_argument("--encoder-weights", metavar="imagenet|FILE|none", help="where the encoder starts (imagenet)")
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
    parser.add_argument(
        "--views", type=int, metavar="N", help="cached views of each photo in the stages (as the recipe says)"
    )
    parser.add_argument("--cache", type=Path, metavar="DIR", help="features that several runs share")
    parser.add_argument("--dev-photos", type=int, metavar="N", help="watch the first N dev photos of each dataset only")
    parser.add_argument("--precision", choices=PRECISIONS, help="of the arithmetic (auto)")
    parser.add_argument("--batch", type=int, metavar="N", help="photos a step (32)")
    parser.add_argument("--photos", type=int, metavar="N", help="train on the first N photos of each dataset only")
    parser.add_argument("--seed", type=int, metavar="N", help="of all that is random (20)")
    parser.add_argument(
        "--verbose", type=int, choices=(0, 1, 2), default=1, help="1: bars with ETA, 2: a line an epoch"
    )


def _add_refine(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=commands.refine)
    parser.add_argument("run", type=Path, metavar="RUN", help="the run's folder")
    _add_data(parser)
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
    parser.add_argument(
        "--views", type=int, default=default.views, metavar="N", help="cached views of each photo (%(default)s)"
    )
    parser.add_argument(
        "--references", type=int, default=default.references, metavar="N",
        help="leave out photos with fewer captions (%(default)s)",
    )  # fmt: skip
    parser.add_argument(
        "--people", type=float, default=default.people, metavar="WORTH",
        help="how much a word of people's captions counts beside the search's own sentences (%(default)s)",
    )  # fmt: skip
    parser.add_argument(
        "--rarity", type=float, default=default.rarity, metavar="POWER",
        help="how much more people's rarer words count (%(default)s)",
    )  # fmt: skip
    parser.add_argument(
        "--final-rate", type=float, default=default.final_rate, metavar="SHARE",
        help="of the learning rate, left after all rounds (%(default)s)",
    )  # fmt: skip
    parser.add_argument("--precision", choices=PRECISIONS, default="auto", help="of the arithmetic (auto)")


def _add_evaluate(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=commands.evaluate)
    parser.add_argument("model", type=Path, metavar="MODEL", help="a bundle's folder")
    _add_split(parser)
    parser.add_argument("--beam", type=int, nargs="+", default=[1, 3], metavar="N", help="widths of the search (1 3)")
    parser.add_argument("--device", default="auto", help="auto, cpu or gpu:N")
    parser.add_argument("--mirrored", action="store_true", help="score on the photos' mirror images")
    parser.add_argument("--samples", type=int, default=10, metavar="N", help="captions to print (10)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the scores there, too")


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=commands.export)
    parser.add_argument("run", type=Path, metavar="RUN", help="the run's folder")
    parser.add_argument("--model", type=Path, required=True, metavar="DIR", help="the bundle's new folder")
    parser.add_argument("--name", help="the model's name (encoder and decoder)")
    parser.add_argument("--version", default="1.0", help="the model's version")
    _add_split(parser)


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=commands.report)
    parser.add_argument("run", type=Path, nargs="+", metavar="RUN", help="folders of runs or bundles")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.html", help="the page")
    parser.add_argument("--beam", type=int, nargs="+", default=[1, 3], metavar="N", help="widths of the search (1 3)")
    parser.add_argument("--device", default="auto", help="auto, cpu or gpu:N")
    _add_split(parser)


def _add_split(parser: argparse.ArgumentParser) -> None:
    _add_data(parser)
    parser.add_argument("--split", choices=SPLITS, default="dev", help="what to score on (dev)")
    parser.add_argument("--photos", type=int, metavar="N", help="the first N photos of each dataset only")
