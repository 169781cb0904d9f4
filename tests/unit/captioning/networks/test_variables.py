"""Every variable under its name in a weights file."""

from desktop_captioner.captioning.networks.encoders import build_encoder
from desktop_captioner.captioning.networks.transformer import TransformerDecoder
from desktop_captioner.captioning.networks.variables import named_variables
from tests.unit.captioning.conftest import SMALL


def test_every_variable_has_a_name_of_its_own(decoder: TransformerDecoder) -> None:
    encoder = build_encoder(SMALL.encoder, "float32")
    names = named_variables(encoder, decoder)
    assert len(names) == 2 * len(encoder.convolutions) + len(decoder.weights)
