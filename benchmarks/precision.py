"""What 8 bits and bfloat16 change in the captions of real photos, against float32.

    python benchmarks/precision.py [--photos FOLDER]

For each precision: how alike the encoder's features are (mean and lowest cosine), how many captions are the same word for
word, and how much the two models' confidences differ where they are.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np

from desktop_captioner import paths
from desktop_captioner.photos.decode import model_input
from desktop_captioner.photos.photo import PhotoError

BATCH = 32


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, default=paths.samples(), metavar="FOLDER")
    options = parser.parse_args()
    import tensorflow as tf

    from desktop_captioner.captioning.captioner import load

    captioners = {name: load(paths.model(), "cpu", precision=name) for name in ("float32", "bfloat16", "auto")}
    cosines: dict[str, list[float]] = {name: [] for name in captioners}
    said: dict[str, list[tuple[str, float]]] = {name: [] for name in captioners}
    files = sorted(path for path in options.photos.iterdir() if path.is_file())
    for first in range(0, len(files), BATCH):
        pixels = []
        for path in files[first : first + BATCH]:
            try:
                pixels.append(model_input(path, captioners["auto"].side))
            except PhotoError as error:
                print(error.sentence)
        if not pixels:
            continue
        photos = np.stack(pixels)
        features = {}
        for name, captioner in captioners.items():
            grid = captioner.engine.encode(tf.constant(photos))
            features[name] = np.asarray(tf.cast(grid, tf.float32)).reshape(len(photos), -1)
            said[name] += [(best.text, best.confidence) for best, *_ in captioner.caption(photos)]
            exact = features["float32"]
            lengths = np.linalg.norm(exact, axis=1) * np.linalg.norm(features[name], axis=1)
            cosines[name] += ((exact * features[name]).sum(axis=1) / lengths).tolist()
    for name, captioner in list(captioners.items())[1:]:
        pairs = list(zip(said["float32"], said[name], strict=True))
        same = [(a[1], b[1]) for a, b in pairs if a[0] == b[0]]
        apart = np.mean([abs(a - b) for a, b in same]) if same else float("nan")
        print(
            f"{captioner.device}: cosine {np.mean(cosines[name]):.4f} (lowest {min(cosines[name]):.4f}), "
            f"{len(same)} of {len(pairs)} captions the same, their confidences {apart:.3f} apart"
        )


if __name__ == "__main__":
    main()
