"""Photos a second of the whole ``caption`` run, against what bounds it and against the naive way, in one run.

    python benchmarks/throughput.py [--photos 384] [--rounds 3]

- the run: ``caption_photos`` from files to captions, as the command does it;
- the bound: scaled JPEG decode and the folded encoder, each alone over the same photos, added as two cores share them;
  once with the encoder in floats (bfloat16 where the processor has it), once as it runs (int8 where it can);
- the naive way: decode at full size, stock Keras InceptionV3 in float32, one photo at a time, the decoder run again
  over the whole sentence for every word of every beam.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from PIL import Image

from desktop_captioner import paths
from desktop_captioner.captioning import cpu_features as processor
from desktop_captioner.captioning.bundle import read, read_weights
from desktop_captioner.captioning.loading import load_captioner
from desktop_captioner.captioning.pipeline import caption_photos
from desktop_captioner.captioning.vocabulary import END, START
from desktop_captioner.photos.decode import model_input

SIZE = (4000, 3000)  # 12 megapixels
NAIVE_PHOTOS = 4


def large_photos(folder: Path, count: int) -> list[Path]:
    """Twelve-megapixel JPEGs made of the sample photos, each a little different."""
    sources = [Image.open(path).convert("RGB").resize(SIZE) for path in sorted(paths.samples().glob("*.jpg"))]
    made = []
    for number in range(count):
        made.append(folder / f"{number:04d}.jpg")
        sources[number % len(sources)].rotate(number // len(sources)).save(made[-1], quality=90)
    return made


def timed(work: Callable[[], Any]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def plain_decoder() -> Any:
    """The bundle's decoder as layers of Keras."""
    from desktop_captioner.captioning.networks.decoders import build_decoder
    from desktop_captioner.captioning.networks.variables import build_weights, decoder_variables

    bundle = read(paths.model())
    decoder, weights = build_decoder(bundle.model.decoder, len(bundle.vocabulary)), read_weights(bundle.folder)
    build_weights(decoder, (None, 8, 8, 2048))
    for name, variable in decoder_variables(decoder).items():
        variable.assign(weights[name])
    return decoder


def naive(decoder: Any, network: Any, photos: list[Path], limit: int) -> None:
    """One photo at a time, nothing kept between words."""
    import keras

    width = 3
    for path in photos:
        pixels = np.asarray(Image.open(path).convert("RGB").resize((299, 299)), np.float32)
        features = network.predict_on_batch(pixels[None] / 127.5 - 1)
        beams: list[tuple[tuple[int, ...], float]] = [((START,), 0.0)]
        for _ in range(limit - 1):
            grown = []
            for tokens, score in beams:
                if tokens[-1] == END:
                    grown.append((tokens, score))
                    continue
                logits = decoder({"features": features, "tokens": np.array([[tokens]], np.int32)})
                chances = np.array(keras.ops.log_softmax(logits[0, 0, -1]))
                grown += [((*tokens, int(n)), score + float(chances[n])) for n in np.argsort(-chances)[:width]]
            beams = sorted(grown, key=lambda beam: -beam[1])[:width]
            if all(tokens[-1] == END for tokens, _ in beams):
                break


def encode_all(encode: Callable[[Any], Any], batches: list[Any]) -> None:
    """Every batch to features, and a number of each to be sure that they are there."""
    for batch in batches:
        np.asarray(encode(batch)[:1, 0, 0, 0])


def encoder_speed(ours: Any, network: Any, rounds: int) -> tuple[float, float, float]:
    """Photos a second of our encoder and of stock Keras, and the ratio, batches of 16, from ``uint8`` to the grid."""
    import tensorflow as tf

    photos = np.random.default_rng(0).integers(0, 256, (16, 299, 299, 3)).astype(np.uint8)
    fixed = tf.constant(photos)

    def stock() -> None:
        network.predict_on_batch(photos.astype(np.float32) / 127.5 - 1)

    for work in (stock, lambda: ours(fixed)):
        work()
    pairs = [(timed(lambda: ours(fixed)), timed(stock)) for _ in range(4 * rounds)]
    fast, slow = (statistics.median(times) for times in zip(*pairs, strict=True))
    return 16 / fast, 16 / slow, statistics.median(slow / fast for fast, slow in pairs)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=384)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    import keras
    import tensorflow as tf

    from desktop_captioner.captioning.captioner import load

    captioner: Any = load_captioner(paths.model())
    floats = "bfloat16" if processor.has_bfloat16() else "float32"
    encoders = {
        "floats": load(paths.model(), "cpu", precision=floats).engine.encode,
        "as it runs": captioner.engine.encode,
    }
    network = keras.applications.InceptionV3(weights=None, include_top=False)
    decoder, limit = plain_decoder(), captioner.engine.max_words
    with tempfile.TemporaryDirectory() as folder:
        photos = large_photos(Path(folder), options.photos)
        list(caption_photos(captioner, photos[: 2 * captioner.batch]))
        naive(decoder, network, photos[:1], limit)
        for encode in encoders.values():
            encode(tf.constant(np.zeros((captioner.batch, captioner.side, captioner.side, 3), np.uint8)))
        gains, speeds = [], []
        shares: dict[str, list[float]] = {name: [] for name in encoders}
        for _ in range(options.rounds):
            whole = timed(lambda: list(caption_photos(captioner, photos))) / len(photos)
            decoded: list[Any] = []

            def decode(decoded: list[Any] = decoded) -> None:
                with ThreadPoolExecutor(processor.cores()) as pool:
                    decoded += pool.map(lambda path: model_input(path, captioner.side), photos)

            decoding = timed(decode) / len(photos)
            starts = range(0, len(decoded), captioner.batch)
            batches = [tf.constant(np.stack(decoded[n : n + captioner.batch])) for n in starts]
            print(f"run {1 / whole:5.1f} photos/s   decode alone {1 / decoding:6.1f}", end="")
            for name, encode in encoders.items():
                encoding = timed(partial(encode_all, encode, batches)) / len(photos)
                shares[name].append((decoding + encoding) / whole)
                print(f"   encoder {name} {1 / encoding:5.1f}, bound {1 / (decoding + encoding):5.1f}", end="")
            one = timed(lambda: naive(decoder, network, photos[:NAIVE_PHOTOS], limit)) / NAIVE_PHOTOS
            speeds.append(1 / whole)
            gains.append(one / whole)
            print(f"   naive {1 / one:5.2f}")
    print(
        f"\n{captioner.device}, {processor.cores()} cores, {options.photos} JPEGs of 12 megapixels, median of {options.rounds}"
    )
    print(f"whole run                        {statistics.median(speeds):6.1f} photos/s")
    for name, values in shares.items():
        print(f"of the bound, encoder {name:10s} {statistics.median(values):6.2f}")
    print(f"times the naive way              {statistics.median(gains):6.1f}")
    for name, each in encoders.items():
        ours, stock, ratio = encoder_speed(each, network, options.rounds)
        print(
            f"encoder alone, {name:10s}        {ours:6.1f} photos/s, stock Keras float32 {stock:.1f}, {ratio:.2f} times"
        )


if __name__ == "__main__":
    main()
