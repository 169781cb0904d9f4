"""Whoever lacks the data reads where each dataset is published."""

from __future__ import annotations

from trainer.data import published


def test_every_dataset_is_named_with_its_source() -> None:
    for name, text in (("Flickr8k", published.FLICKR8K), ("Flickr30k", published.FLICKR30K), ("COCO", published.COCO)):
        assert text.startswith(name)
        assert text in published.ALL
        assert "The folder holds" in text
    assert {origin.split(" ")[0].lower() for origin in published.ORIGINS.values()} == set(published.ORIGINS)
