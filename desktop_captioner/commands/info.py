"""``desktop-captioner info``: versions, device and model."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from desktop_captioner import __version__, paths
from desktop_captioner.captioning import bundle
from desktop_captioner.captioning import cpu_features as processor
from desktop_captioner.captioning.loading import load_captioner
from desktop_captioner.commands.arguments import FAILED, OK, add_json_argument, add_model_arguments
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.commands.output import as_json

_PACKAGES = ("tensorflow-cpu", "tensorflow", "keras", "PySide6-Essentials", "pillow", "numpy")
_SCORES = ("BLEU-4", "METEOR", "ROUGE-L", "CIDEr-D")


def info(arguments: Sequence[str]) -> int:
    """``desktop-captioner info``"""
    parser = CommandParser("info", description="Print versions, device and model.")
    add_json_argument(parser)
    add_model_arguments(parser)
    options = parser.read(arguments)
    information = _information(options.model or paths.model(), options.device)
    if options.json:
        print(as_json(information))
    else:
        if "metrics" in information["model"]:
            information["model"] |= _scores(information["model"].pop("metrics"))
        for name, value in information.items():
            print(f"{name:12} {_plain(value)}")
    return FAILED if "error" in information["model"] else OK


def _information(folder: Path, device: str) -> dict[str, Any]:
    versions = {"python": platform.python_version()} | {name: _version(name) for name in _PACKAGES}
    information: dict[str, Any] = {
        "version": __version__,
        "system": platform.platform(),
        "packages": {name: number for name, number in versions.items() if number},
        "processor": {"cores": processor.cores(), "features": list(processor.features())},
    }
    try:
        model = bundle.read(folder)
        information["model"] = {
            "name": model.name,
            "version": model.version,
            "architecture": f"{model.model.encoder.architecture} + {model.model.decoder.architecture}",
            "words": len(model.vocabulary),
            "metrics": dict(model.metrics),
        }
        information["device"] = load_captioner(folder, device).device
    except bundle.ModelError as error:
        information["model"] = information.get("model", {}) | {"error": str(error)}
    return information


def _scores(metrics: Mapping[str, Any]) -> dict[str, str]:
    """The scores of each way to search, a line each."""
    where = f"on {metrics.get('photos', '?')} photos of the {metrics.get('split', '?')} split"
    return {
        f"{way} {where}": ", ".join(f"{name} {scores[name]:.3f}" for name in _SCORES if name in scores)
        for way, scores in metrics.get("scores", {}).items()
    }


def _plain(value: Any) -> str:
    if isinstance(value, dict):
        return "\n".ljust(14).join(f"{name}: {_plain(each)}" for name, each in value.items())
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
