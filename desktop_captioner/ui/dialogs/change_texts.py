"""Captions or alt texts of many photos changed at once, after a look at what would happen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.text_rules import FIELDS, Replacement, RuleError, Template, Texts
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.controllers.change_many import TextChange
from desktop_captioner.ui.dialogs.read_only_table import ReadOnlyTable
from desktop_captioner.ui.shell.room import fit
from desktop_captioner.ui.wrapping import WrappedLabel

_PREVIEWED = 200  # changes that are shown
_PART = 1_000  # photos between two turns of the event loop
_PAUSE = 150  # milliseconds without a key before the preview follows
_READING = 500  # milliseconds between two looks at photos that are being read

Rule = Callable[[Texts], str]


class ChangeTexts(QDialog):
    """Three ways: find and replace, a template with fields, or one text for all. Signals
    ``accepted_changes(list[TextChange], title)``. selected, shown: the photos to choose from.
    """

    accepted_changes = Signal(object, str)

    def __init__(
        self, selected: Sequence[PhotoEntry], shown: Sequence[PhotoEntry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change captions"))
        fit(self, 820, 560)
        self._scopes = [selected, shown] if len(selected) > 1 else [shown]
        self.changes: list[TextChange] = []
        self._work: Iterator[None] = iter(())
        self.unread: list[PhotoEntry] = []  # what the rule asks of them was not read yet
        self.scope, self.role = QComboBox(), QComboBox()
        if len(selected) > 1:
            self.scope.addItem(self.tr("%Ln selected photo(s)", None, len(selected)))
        self.scope.addItem(self.tr("All %Ln photo(s) shown", None, len(shown)))
        self.role.addItem(self.tr("Captions"), Role.CAPTION)
        self.role.addItem(self.tr("Alt texts"), Role.ALT_TEXT)
        self.wanted, self.replacement = QLineEdit(), QLineEdit()
        self.case = QCheckBox(self.tr("Match case"))
        self.words = QCheckBox(self.tr("Whole words only"))
        self.pattern = QCheckBox(self.tr("Regular expression"))
        self.template, self.all_same = QLineEdit("{caption}"), QLineEdit()
        self.ways = QTabWidget()
        self._add_ways()
        self.summary = WrappedLabel()
        titles = [self.tr("Photo"), self.tr("Now"), self.tr("New")]
        self.table = ReadOnlyTable(self.tr("Preview"), titles, stretched=[1, 2])
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.change = self.buttons.addButton(self.tr("Change"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.change.setProperty("primary", True)
        self._lay_out()
        self._typing, self._timer = QTimer(self), QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE)
        self._typing.timeout.connect(self.preview)
        self._timer.timeout.connect(self._go_on)
        self._connect()
        self.wanted.setFocus()
        self.preview()

    @property
    def busy(self) -> bool:
        """Whether the preview is not complete yet, as far as the photos were read."""
        return self._typing.isActive() or (self._timer.isActive() and not self.unread)

    def preview(self) -> None:
        """Looks what would change."""
        self._typing.stop()
        self.changes, self.unread = [], []
        self.change.setEnabled(False)
        self.table.setRowCount(0)
        try:
            rule = self._rule()
        except RuleError as error:
            self._timer.stop()
            self.summary.setText(self.tr("This cannot be used: {reason}").format(reason=error))
            return
        self._work = self._look(rule, self._scopes[self.scope.currentIndex()], self.role.currentData())
        self._timer.start(0)

    def accept(self) -> None:
        title = (self.tr("replacement"), self.tr("template"), self.tr("one text for all"))[self.ways.currentIndex()]
        self.accepted_changes.emit(self.changes, title)
        super().accept()

    def _rule(self) -> Rule:
        """Raises RuleError."""
        alt = self.role.currentData() is Role.ALT_TEXT
        way = self.ways.currentIndex()
        if way == 1:
            return Template(self.template.text())
        if way == 2:
            text = self.all_same.text()
            return lambda texts: text or (texts.alt_text if alt else texts.caption)
        replacement = Replacement(
            self.wanted.text(),
            self.replacement.text(),
            self.case.isChecked(),
            self.words.isChecked(),
            self.pattern.isChecked(),
        )
        return lambda texts: replacement(texts.alt_text if alt else texts.caption)

    def _look(self, rule: Rule, entries: Sequence[PhotoEntry], role: Role) -> Iterator[None]:
        while True:
            unread: list[PhotoEntry] = []
            for start in range(0, len(entries), _PART):
                for entry in entries[start : start + _PART]:
                    if _is_waited_for(entry, rule, role):
                        unread.append(entry)
                    else:
                        self._add_change(rule, entry, role)
                yield
            entries = self.unread = unread
            self._summarise()
            if not unread:
                return
            self._timer.setInterval(_READING)
            yield

    def _add_change(self, rule: Rule, entry: PhotoEntry, role: Role) -> None:
        texts = _texts(entry)
        before = texts.caption if role is Role.CAPTION else texts.alt_text
        after = rule(texts)
        if after != before:
            self.changes.append(TextChange(entry.photo.path, role, after))
            if len(self.changes) <= _PREVIEWED:
                self._show(entry.photo.path, before, after)

    def _summarise(self) -> None:
        said = self.tr("%Ln text(s) will change.", None, len(self.changes))
        if self.unread:
            said += " " + self.tr("%Ln photo(s) are still being read and stay as they are.", None, len(self.unread))
        self.summary.setText(said)
        self.change.setEnabled(bool(self.changes))

    def _go_on(self) -> None:
        try:
            next(self._work)
        except StopIteration:
            self._timer.stop()
        except RuleError as error:
            self._timer.stop()
            self.summary.setText(self.tr("This cannot be used: {reason}").format(reason=error))

    def _show(self, path: Path, before: str, after: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate((path.name, before, after)):
            self.table.put(row, column, text)

    def _add_ways(self) -> None:
        values = self._common(self._texts()), self._common(self._texts(alt=True))
        mixed = "" if values[0] is not None else self.tr("Several values; what you type replaces all of them")
        self.all_same.setPlaceholderText(mixed)
        self.all_same.setText(values[0] or "")
        pages = (
            (
                self.tr("Find and Replace"),
                ((self.tr("Find"), self.wanted), (self.tr("Replace with"), self.replacement)),
            ),
            (self.tr("Template"), ((self.tr("Template"), self.template),)),
            (self.tr("One Text for All"), ((self.tr("Text"), self.all_same),)),
        )
        for title, rows in pages:
            page = QWidget()
            form = QFormLayout(page)
            for label, field in rows:
                field.setAccessibleName(label)
                form.addRow(label, field)
            if rows[0][1] is self.wanted:
                for box in (self.case, self.words, self.pattern):
                    form.addRow(box)
            if rows[0][1] is self.template:
                hint = WrappedLabel(
                    self.tr(
                        "Fields: {fields}. Other text stays as it is. What is in square brackets is left out where its "
                        "field is empty: {example}"
                    ).format(fields=" ".join(f"{{{field}}}" for field in FIELDS), example="{caption}[ In {place}.]")
                )
                hint.setProperty("quiet", True)
                form.addRow(hint)
            self.ways.addTab(page, title)

    def _texts(self, alt: bool = False) -> Iterator[str]:
        return (entry.shown_alt_text if alt else entry.text for entry in self._scopes[0])

    def _common(self, texts: Iterator[str]) -> str | None:
        """The text that all have; None where they have different ones."""
        first = next(texts, "")
        return first if all(text == first for text in texts) else None

    def _lay_out(self) -> None:
        for box, name in ((self.scope, self.tr("Photos")), (self.role, self.tr("Change"))):
            box.setAccessibleName(name)
        what = QHBoxLayout()  # in one row: at 200 % a laptop's screen has no more of them
        for box in (self.scope, self.role):
            what.addWidget(QLabel(box.accessibleName()))
            what.addWidget(box, 1)
        rows = QVBoxLayout(self)
        rows.addLayout(what)
        for widget in (self.ways, self.summary):
            rows.addWidget(widget)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.buttons)

    def _connect(self) -> None:
        for field in (self.wanted, self.replacement, self.template, self.all_same):
            field.textEdited.connect(lambda: self._typing.start())
        for box in (self.case, self.words, self.pattern):
            box.toggled.connect(self.preview)
        for choice in (self.scope, self.role):
            choice.currentIndexChanged.connect(self.preview)
        self.ways.currentChanged.connect(self.preview)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)


def _is_waited_for(entry: PhotoEntry, rule: Rule, role: Role) -> bool:
    """Whether what the rule asks of the photo was not read from it yet; a photo that cannot be read is not waited for."""
    if entry.metadata is not None or entry.unseen:
        return False
    needs_scene = isinstance(rule, Template) and rule.needs_scene
    return needs_scene or not (entry.text if role is Role.CAPTION else entry.shown_alt_text)


def _texts(entry: PhotoEntry) -> Texts:
    scene = entry.metadata.scene if entry.metadata else None
    if scene is None:
        return Texts(entry.photo, entry.text, entry.shown_alt_text)
    return Texts(entry.photo, entry.text, entry.shown_alt_text, scene.place, scene.people, scene.taken)
