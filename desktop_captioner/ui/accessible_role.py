"""Roles of widgets for screen readers, where Qt knows none for their kind."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "accessible_role"


def set_accessible_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Give a widget its role. Before anything asks for it: Qt keeps the first answer."""
    _install()
    widget.setProperty(_ROLE, role)


@cache
def _install() -> None:
    """Have Qt ask here first, once in a process."""
    QAccessible.installFactory(_interface)


def _interface(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Return what screen readers are told of a widget that has a role, None for all others."""
    if not isinstance(thing, QWidget):
        return None
    role = thing.property(_ROLE)
    return None if role is None else QAccessibleWidget(thing, role)
