"""Files that macOS hands over reach the program; in a process of its own, as there is one application in each."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtCore import QEvent
from desktop_captioner.ui.shell.qt_application import QtApplication
application = QtApplication([])
application.file_opened.connect(print)
application.sendEvent(application, QFileOpenEvent("/photos/a.jpg"))
application.sendEvent(application, QEvent(QEvent.Type.ApplicationFontChange))
"""


def test_a_file_that_is_dropped_on_the_icon_is_told() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert done.stdout == "/photos/a.jpg\n"
