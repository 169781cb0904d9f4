"""Measures all that a report tells of one run or bundle."""

from __future__ import annotations

import csv
import json
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import Bundle
from trainer import record
from trainer.data.dataset import Example
from trainer.evaluation.bootstrap import Interval, intervals
from trainer.evaluation.calibrate import Bin, bins, right
from trainer.evaluation.evaluate import Outcome, evaluate, references_of
from trainer.evaluation.metrics import cider_of_each
from trainer.export.export import export


@dataclass(frozen=True)
class Study:
    """One run or bundle on a split.

    outcomes, intervals: by the way to search, "greedy" and "beam N"; the last way is what the rest is about.
    ciders: CIDEr-D of each caption. reliability: its confidences in bins. epochs: the rows of the training log, empty for
    a bundle. seconds, memory: of the training, where they are known; memory in bytes. size: of the bundle in bytes.
    """

    name: str
    bundle: Bundle
    outcomes: dict[str, Outcome]
    intervals: dict[str, dict[str, Interval]]
    ciders: list[float]
    reliability: list[Bin]
    threshold: float
    epochs: list[dict[str, float]]
    seconds: float | None
    memory: float | None
    size: int

    @property
    def best(self) -> Outcome:
        """The outcome of the last way of searching."""
        return self.outcomes[list(self.outcomes)[-1]]

    def words(self) -> Counter[str]:
        """Count the words of the captions."""
        return Counter(word for text in self.best.texts for word in text.split())

    def lengths(self) -> Counter[int]:
        """Count the captions by their number of words."""
        return Counter(len(text.split()) for text in self.best.texts)


def study(path: Path, name: str, examples: Sequence[Example], beams: Sequence[int], device: str = "auto") -> Study:
    """Captions and scores of a run's best weights, quantised as a bundle is, or of a bundle.

    Raises ModelError, and FileNotFoundError where there is neither.
    """
    if (path / bundles.CONFIG).is_file():
        return _study(path, bundles.read(path), name, examples, beams, device)
    if not (path / record.RECORD).is_file():
        raise FileNotFoundError(
            f"{path} is neither a run nor a bundle: it has no {record.RECORD} and no {bundles.CONFIG}."
        )
    with tempfile.TemporaryDirectory() as folder:
        bundle = export(path, Path(folder) / "bundle", name, "run")
        return _study(path, bundle, name, examples, beams, device)


def _study(
    path: Path, bundle: Bundle, name: str, examples: Sequence[Example], beams: Sequence[int], device: str
) -> Study:
    outcomes = {
        f"beam {width}" if width > 1 else "greedy": evaluate(bundle.folder, examples, width, device) for width in beams
    }
    references = references_of(examples)
    last = list(outcomes.values())[-1]
    truths, threshold = right(references, last.texts)
    state = json.loads((path / record.STATE).read_text(encoding="utf-8")) if (path / record.STATE).is_file() else {}
    return Study(
        name, bundle, outcomes,
        {way: intervals(references, outcome.texts) for way, outcome in outcomes.items()},
        cider_of_each(references, last.texts),
        bins([caption.confidence for caption in last.captions], truths), threshold,
        _epochs(path), state.get("seconds"), state.get("memory"),
        sum(each.stat().st_size for each in bundle.folder.iterdir()),
    )  # fmt: skip


def _epochs(path: Path) -> list[dict[str, float]]:
    """The training log; a run that was interrupted has logged its last epochs twice at most."""
    if not (path / "log.csv").is_file():
        return []
    with (path / "log.csv").open(encoding="utf-8", newline="") as lines:
        rows: list[dict[str, Any]] = list(csv.DictReader(lines))
    return [{name: float(value) for name, value in row.items() if value not in ("", "NA")} for row in rows]
