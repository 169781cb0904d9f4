"""This program beside three networks of others and the tutorials' loop: processor time a photo, memory, size.

    python -m benchmarks.peers [--python PYTHON] [--photos 8] [--only NAME…]

``--python``: a Python that has PyTorch and transformers (this one need not); what it cannot import is left out. The
networks of others are built from their authors' configurations with random weights, on which the cost does not depend, so
nothing is downloaded. All are greedy in float32 as their pages document it, and say twelve tokens, as long as captions are;
this program runs as it does, with beam 3. The tutorials' loop is stock InceptionV3 and an LSTM that is asked for each word, both
with ``predict``, a photo at a time. Prints processor time (all cores together), which other work on the computer changes
little, and wall time; each program has a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"
BEAMS = 3  # as the figures in the documentation were measured
WORDS = 12  # tokens that each network says
OURS, LOOP = "this program", "tutorials' loop"
# Photos: captions them; megabytes on the disk.
Program = tuple[Callable[[list[Path]], Any], float]


def pixels(path: Path, side: int) -> np.ndarray[Any, np.dtype[np.float32]]:
    """A photo as networks take it: ``float32[1, 3, S, S]``, decoded at its full size."""
    with Image.open(path) as image:
        square = np.asarray(image.convert("RGB").resize((side, side)), np.float32)
    return ((square / 255 - 0.45) / 0.23).transpose(2, 0, 1)[None].astype(np.float32)


def ours() -> Program:
    from desktop_captioner.captioning.loading import load_captioner
    from desktop_captioner.captioning.pipeline import caption_photos

    model = ROOT / "resources" / "model"
    captioner = load_captioner(model, "cpu", beams=BEAMS)
    size = sum(path.stat().st_size for path in model.iterdir()) / 1e6
    return lambda photos: list(caption_photos(captioner, photos)), size


def tutorial() -> Program:
    from desktop_captioner.captioning.loading import import_keras

    import_keras()
    import keras
    from keras import layers

    encoder = keras.applications.InceptionV3(weights=None, include_top=False, pooling="avg")
    photo, said = keras.Input((2048,)), keras.Input((WORDS,), dtype="int32")
    seen = layers.Dense(256, activation="relu")(layers.Dropout(0.5)(photo))
    heard = layers.LSTM(256)(layers.Dropout(0.5)(layers.Embedding(8000, 256)(said)))
    both = layers.Dense(256, activation="relu")(layers.add([seen, heard]))
    decoder = keras.Model([photo, said], layers.Dense(8000, activation="softmax")(both))

    def caption(photos: list[Path]) -> None:
        for path in photos:
            features = encoder.predict(pixels(path, 299).transpose(0, 2, 3, 1), verbose=0)
            tokens = np.zeros((1, WORDS), np.int32)
            for n in range(WORDS):
                tokens[0, n] = decoder.predict([features, tokens], verbose=0).argmax()

    return caption, (encoder.count_params() + decoder.count_params()) * 4 / 1e6


def of_others(build: Callable[[], tuple[Any, int, dict[str, Any]]]) -> Program:
    """A network of PyTorch. build: brings it, the edge of its photos and what else ``generate`` is given."""
    import torch

    torch.manual_seed(1)
    torch.set_num_threads(1)  # threads that wait for each other would count as work
    network, side, more = build()
    network.eval()
    length = {"max_new_tokens": WORDS, "min_new_tokens": WORDS, "num_beams": 1, "do_sample": False}

    def caption(photos: list[Path]) -> None:
        with torch.inference_mode():
            for path in photos:
                network.generate(pixel_values=torch.from_numpy(pixels(path, side)), **length, **more)

    return caption, sum(each.numel() for each in network.parameters()) * 4 / 1e6


def blip() -> tuple[Any, int, dict[str, Any]]:
    from transformers import BlipConfig, BlipForConditionalGeneration

    text = {"vocab_size": 30524, "hidden_size": 768, "encoder_hidden_size": 768, "num_attention_heads": 12}
    config = BlipConfig(vision_config={"image_size": 384}, text_config=text)
    return BlipForConditionalGeneration(config), 384, {}


def vit_gpt2() -> tuple[Any, int, dict[str, Any]]:
    from transformers import GPT2Config, VisionEncoderDecoderConfig, VisionEncoderDecoderModel, ViTConfig

    words = GPT2Config(add_cross_attention=True, is_decoder=True)
    config = VisionEncoderDecoderConfig.from_encoder_decoder_configs(ViTConfig(), words)
    return VisionEncoderDecoderModel(config), 224, {"decoder_start_token_id": 50256, "pad_token_id": 50256}


def florence() -> tuple[Any, int, dict[str, Any]]:
    import torch
    from transformers import Florence2Config, Florence2ForConditionalGeneration

    image, seen, prompt = (
        51289,
        24 * 24 + 1,
        10,
    )  # the token that stands for the photo, how often, words of the question
    text = {
        "model_type": "bart", "vocab_size": image + 1, "d_model": 768, "encoder_layers": 6, "decoder_layers": 6,
        "encoder_attention_heads": 12, "decoder_attention_heads": 12, "encoder_ffn_dim": 3072, "decoder_ffn_dim": 3072,
    }  # fmt: skip
    config = Florence2Config(vision_config={"projection_dim": 768}, text_config=text, image_token_id=image)
    asked = torch.tensor([[image] * seen + list(range(100, 100 + prompt))])
    return Florence2ForConditionalGeneration(config), 768, {"input_ids": asked}


PROGRAMS: dict[str, Callable[[], Program]] = {
    OURS: ours,
    LOOP: tutorial,
    "ViT-GPT2": lambda: of_others(vit_gpt2),
    "BLIP-base": lambda: of_others(blip),
    "Florence-2-base": lambda: of_others(florence),
}


def measure(name: str, count: int) -> None:
    """In the child: prints the figures as JSON."""
    caption, size = PROGRAMS[name]()
    samples = sorted(SAMPLES.glob("*.jpg"))
    count *= 8 if name == OURS else 1  # which captions several at once
    photos = [samples[n % len(samples)] for n in range(count)]
    caption(photos[: count // 2 if name == OURS else 1])
    began = time.process_time(), time.perf_counter()
    caption(photos)
    taken = time.process_time() - began[0], time.perf_counter() - began[1]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    print(json.dumps({"processor": taken[0] / count, "wall": taken[1] / count, "memory": memory, "size": size}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", default=sys.executable, help="one that has PyTorch and transformers")
    parser.add_argument("--photos", type=int, default=8, metavar="N")
    parser.add_argument("--only", nargs="+", choices=PROGRAMS, default=list(PROGRAMS), metavar="NAME")
    parser.add_argument("--child", choices=PROGRAMS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        measure(options.child, options.photos)
        return
    first = None
    for name in options.only:
        python = sys.executable if name in (OURS, LOOP) else options.python
        done = subprocess.run(
            [python, "-m", "benchmarks.peers", "--child", name, "--photos", str(options.photos)],
            env=os.environ | {"TF_CPP_MIN_LOG_LEVEL": "3"}, cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            print(f"{name}: left out: {done.stderr.strip().splitlines()[-1]}", flush=True)
            continue
        figures = json.loads(done.stdout.strip().splitlines()[-1])
        cost, wall = figures["processor"] * 1000, figures["wall"] * 1000
        first = first or cost
        print(
            f"{name:16} {cost:8.0f} ms of the processor a photo ({cost / first:.1f} times), {wall:8.0f} ms in all, "
            f"{figures['memory']:6.0f} MB of memory, {figures['size']:6.0f} MB on the disk",
            flush=True,
        )


if __name__ == "__main__":
    main()
