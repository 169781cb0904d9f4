"""Arguments that commands share."""

from __future__ import annotations

import argparse

import pytest

from desktop_captioner.cli import COMMANDS
from desktop_captioner.commands.arguments import chunk, device, positive, shard
from desktop_captioner.commands.completion import described
from desktop_captioner.photos.shard import Shard


@pytest.mark.parametrize("command", sorted(set(COMMANDS) - {"completion"}))
def test_every_command_has_it(command: str) -> None:
    assert "--json" in described(command, COMMANDS[command])._option_string_actions


@pytest.mark.parametrize("text", ["auto", "cpu", "gpu", "gpu:0", "gpu:12"])
def test_a_device_has_one_of_these_names(text: str) -> None:
    assert device(text) == text


@pytest.mark.parametrize("text", ["", "tpu", "cpu:1", "gpu:", "gpu:x", "GPU"])
def test_another_device_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="is not one of"):
        device(text)


def test_numbers_have_an_end_on_both_sides() -> None:
    assert (positive("1"), positive("1024"), chunk("1000000")) == (1, 1024, 1_000_000)
    for text in ("0", "-1", "1025", "1.5", "one", ""):
        with pytest.raises(argparse.ArgumentTypeError, match="from 1 to 1024"):
            positive(text)


def test_a_part_of_all_photos_is_one_of_so_many() -> None:
    assert shard("3/8") == Shard(3, 8)
    for text in ("0/8", "9/8", "3", "/8", "a/b"):
        with pytest.raises(argparse.ArgumentTypeError, match="is not one of 1/N to N/N"):
            shard(text)
