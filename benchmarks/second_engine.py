"""ONNX Runtime and LiteRT beside TensorFlow: processor time, start, and how many captions are the same.

    python -m benchmarks.second_engine [--photos FOLDER] [--count 96]

Needs ``pip install onnx onnxruntime ai-edge-litert``. All engines caption the same batches by turns in one process; the times
are the processor's, all cores together. "8-bit decoder": matrices as the bundle stores them, what is multiplied with them
rounded as it comes. Of LiteRT there is the encoder only, with TensorFlow's search. The first engine is what the others are
compared with; one alone (``--engines TensorFlow``) tells its start and memory.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from desktop_captioner import paths
from desktop_captioner.captioning.beam_search import SearchConfig
from desktop_captioner.captioning.bundle import read
from desktop_captioner.photos.decode import model_input

BATCH = 32
CONFIG = SearchConfig()
# Photos to features, features to what is said.
Engine = tuple[Callable[[Any], Any], Callable[[Any], Any]]


def onnx(encoder_int8: bool, decoder_int8: bool) -> Engine:
    from benchmarks.onnx_engine.engine import OnnxEngine

    engine = OnnxEngine(read(paths.model()), encoder_int8, decoder_int8)
    return engine.encode, lambda features: engine.search(features, CONFIG)


def tensorflow(precision: str) -> Engine:
    from desktop_captioner.captioning.loading import import_tensorflow

    import_tensorflow()
    import tensorflow as tf

    from desktop_captioner.captioning.captioner import load

    engine = load(paths.model(), "cpu", precision=precision).engine
    kind = engine.encoder.output.dtype
    return lambda photos: engine.encode(tf.constant(photos)), lambda found: engine.search(tf.cast(found, kind), CONFIG)


def litert() -> Engine:
    from benchmarks.litert_encoder import LiteRtEncoder, converted

    _, say = tensorflow("auto")
    return LiteRtEncoder(converted(read(paths.model()))), say


ENGINES: dict[str, Callable[[], Engine]] = {
    "TensorFlow": lambda: tensorflow("auto"),
    "ONNX Runtime, 8 bits": lambda: onnx(True, True),
    "ONNX Runtime, 8-bit encoder": lambda: onnx(True, False),
    "LiteRT, 8-bit encoder": litert,
    "ONNX Runtime, floats": lambda: onnx(False, False),
    "TensorFlow, float32": lambda: tensorflow("float32"),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, default=paths.samples(), metavar="FOLDER")
    parser.add_argument("--count", type=int, default=96, metavar="N")
    parser.add_argument("--engines", nargs="+", choices=ENGINES, default=list(ENGINES), metavar="NAME")
    options = parser.parse_args()
    side = read(paths.model()).model.encoder.side
    files = sorted(path for path in options.photos.iterdir() if path.suffix.lower() == ".jpg")[: options.count]
    photos = np.stack([model_input(path, side) for path in files])
    engines: dict[str, Engine] = {}
    for name in options.engines:
        began = time.process_time()
        encode, say = engines[name] = ENGINES[name]()
        started = time.process_time() - began
        say(encode(photos[:BATCH]))
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
        print(f"{name:28} starts in {started:.1f} s of the processor; {memory:.0f} MB at most so far", flush=True)
    times = {name: np.zeros(2) for name in engines}
    said: dict[str, list[tuple[int, ...]]] = {name: [] for name in engines}
    for start in range(0, len(photos), BATCH):
        for name, (encode, say) in engines.items():
            began = time.process_time()
            features = encode(photos[start : start + BATCH])
            np.asarray(features)
            encoded = time.process_time()
            said[name] += [found[0].tokens for found in say(features)]
            times[name] += encoded - began, time.process_time() - encoded
    first = options.engines[0]
    for name, taken in times.items():
        ratios = [*(taken / times[first]), taken.sum() / times[first].sum()]
        same = sum(a == b for a, b in zip(said[name], said[first], strict=True))
        print(
            f"{name:28} encoder {ratios[0]:.2f}, search {ratios[1]:.2f}, together {ratios[2]:.2f} of {first}'s processor time, "
            f"{same} of {len(photos)} captions the same"
        )


if __name__ == "__main__":
    main()
