"""The borders between the layers hold."""

from importlinter.cli import lint_imports


def test_no_layer_reaches_above_itself() -> None:
    assert lint_imports() == 0
