"""Starts the program with its window: log, Qt, then the application; and ends it in order."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

from PySide6.QtGui import QIcon

from desktop_captioner import NAME, __version__, log, paths
from desktop_captioner.app import Application
from desktop_captioner.captioning.loading import load_captioner, settle_environment
from desktop_captioner.captioning.pipeline import Captioner
from desktop_captioner.operations.error_report import error_report
from desktop_captioner.operations.models import model_folder
from desktop_captioner.ui.shell.ending_signals import EndingSignals
from desktop_captioner.ui.shell.error_reports import ErrorReports
from desktop_captioner.ui.shell.qt_application import QtApplication
from desktop_captioner.ui.shell.single_instance import SingleInstance

topic = logging.getLogger("desktop_captioner.ui")


def open_window(given: list[Path], device: str = "auto", bundle: Path | None = None, another: bool = False) -> int:
    """Opens the window on the paths, or has the one that is there show them; returns the exit status.

    another: also where there is one. A device or model that is named wants a window of its own, too.
    """
    if sys.platform == "linux" and not any(
        os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        print("There is no screen to open a window on; see desktop-captioner caption --help.", file=sys.stderr)
        return 1
    log_file = paths.log_file()
    if not log.start(log_file):
        print(f"No log will be written: {log_file} cannot be.", file=sys.stderr)
    try:
        resources = paths.resources()
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    settle_environment()
    application = QtApplication([NAME])
    application.setApplicationName(NAME)
    application.setDesktopFileName("org.desktopcaptioner.DesktopCaptioner")  # by which Wayland finds the icon
    application.setApplicationVersion(__version__)
    instance = SingleInstance(paths.library(), application)
    if not another and device == "auto" and bundle is None and not instance.claim(given):
        topic.info("the open window was asked to show %d paths", len(given))
        return 0
    application.setWindowIcon(QIcon(str(resources / "icons" / "app.svg")))

    def load() -> Captioner:
        wanted = program.settings
        named = bundle if wanted.model == kept else None  # until the user chooses another one
        folder = named or model_folder(wanted.model, paths.model(), paths.models())
        where = wanted.device if device == "auto" else device
        return load_captioner(folder, where, wanted.beams, says_person=wanted.says_person)

    program = Application(load, paths.settings_file(), paths.thumbnails(), log_file, paths.library())
    kept = program.settings.model
    application.file_opened.connect(program.open_file)
    instance.called.connect(program.opening.on_called)
    first_run = not program.settings.geometry
    program.show(given or ([paths.samples()] if first_run and any(paths.samples().glob("*")) else []))
    reports = ErrorReports(program.window, lambda error: error_report(error, program.settings, log_file))
    reports.watch()
    signals = EndingSignals(application)
    instance.look()
    topic.info("%s %s started", NAME, __version__)
    try:
        return application.exec()
    finally:
        reports.leave()
        program.close()
        instance.leave()
        signals.leave()
