"""Decoders by their names."""

import pytest

from desktop_captioner.captioning.config import DecoderConfig
from desktop_captioner.captioning.networks.decoders import build_decoder

WORDS = 30


def test_what_is_not_known_is_named() -> None:
    with pytest.raises(ValueError, match="no decoder “transducer”"):
        build_decoder(DecoderConfig("transducer"), WORDS)
    with pytest.raises(ValueError, match="no recurrent cell “rnn”"):
        build_decoder(DecoderConfig("lstm_merge", recurrent="rnn"), WORDS)
