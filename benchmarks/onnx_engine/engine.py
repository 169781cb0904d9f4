"""The model in ONNX Runtime, behind the same beam search."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from benchmarks.onnx_engine import decoder, encoder
from desktop_captioner.captioning.beam_search import Hypothesis, SearchConfig, penalties, search
from desktop_captioner.captioning.bundle import Bundle, read_stored
from desktop_captioner.captioning.cpu_features import cores
from desktop_captioner.captioning.vocabulary import END, START

_APART = np.float32(-1e9)


class OnnxEngine:
    """Photos to the best sentences for them. encoder, decoder: whether each works in 8 bits."""

    def __init__(self, bundle: Bundle, encoder_int8: bool, decoder_int8: bool) -> None:
        stored, self._sizes = read_stored(bundle.folder), bundle.model.decoder
        self._encode = _session(encoder.encoder(stored, encoder_int8, bundle.model.encoder.last_pool))
        self._start = _session(decoder.start(stored, self._sizes, decoder_int8))
        self._step = _session(decoder.step(stored, self._sizes, decoder_int8))
        self._words = len(bundle.vocabulary)
        self._any, self._end = penalties(self._words, self._sizes.styles)

    def encode(self, photos: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Photos ``uint8[B, S, S, 3]`` to features."""
        return _run(self._encode, {"photos": photos})["features"]

    def search(self, features: NDArray[np.float32], config: SearchConfig) -> list[list[Hypothesis]]:
        """The best sentences of each photo by its features, best first."""
        state: dict[str, Any] = _run(self._start, {"features": features})
        heads, size = self._sizes.heads, self._sizes.width // self._sizes.heads
        for name in list(state):
            state[name.replace("grid", "word")] = np.zeros((len(features), heads, 0, size), np.float32)
        state |= {"ancestry": np.zeros((len(features), 1, 0), np.float32), "position": 0}
        return search(self, state, [START] * len(features), config, END)

    def step(
        self, state: Any, parents: Any, tokens: Any, totals: Any, count: int, ending: bool
    ) -> tuple[Any, Any, Any, Any, Any]:
        """As ``beam_search.Network`` has it."""
        photos, beams = tokens.shape
        own = np.broadcast_to(np.where(np.eye(beams, dtype=bool), np.float32(0), _APART), (photos, beams, beams))
        inherited = state["ancestry"][np.arange(photos)[:, None], parents]
        ancestry = np.concatenate([inherited, own], axis=2)
        arrays = {name: array for name, array in state.items() if name not in ("ancestry", "position")}
        given = arrays | {
            "tokens": tokens.astype(np.int64), "position": np.array(state["position"], np.int64),
            "ancestry": ancestry[:, None], "totals": totals[..., None], "words": self._end if ending else self._any,
            "count": np.array([min(count, beams * self._words)], np.int64),
        }  # fmt: skip
        found = _run(self._step, given)
        new = arrays | {name.removeprefix("next_"): array for name, array in found.items() if name.startswith("next_")}
        places = found["places"]
        new |= {"ancestry": ancestry, "position": state["position"] + 1}
        return found["best"], places // self._words, places % self._words, found["attention"], new

    def narrowed(self, state: Any, rows: Any) -> Any:
        """The state with these photos only."""
        return {name: each if name == "position" else each[rows] for name, each in state.items()}


def _session(model: bytes) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = cores()
    options.add_session_config_entry(
        "session.intra_op.allow_spinning", "0"
    )  # which would keep the decoding from its core
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def _run(session: Any, given: dict[str, Any]) -> dict[str, Any]:
    names = [output.name for output in session.get_outputs()]
    return dict(zip(names, session.run(names, given), strict=True))
