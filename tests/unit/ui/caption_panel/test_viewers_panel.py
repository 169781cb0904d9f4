"""What other programs show is a list that can be folded."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_captioner.ui.caption_panel.viewers_panel import Programs


def rows(programs: Programs) -> list[tuple[str, str]]:
    return [(name.text(), text.accessibleName()) for name, text in programs._rows]


def test_each_program_is_listed_with_its_text(qtbot: QtBot) -> None:
    programs = Programs()
    qtbot.addWidget(programs)
    programs.show_viewers({"digiKam": "A dog.", "Windows Explorer (title)": None})
    assert rows(programs) == [
        ("digiKam", "digiKam: A dog."),
        ("Windows Explorer (title)", "Windows Explorer (title): no caption"),
    ]
    programs.show_viewers({"digiKam": "A cat."})
    assert rows(programs)[0][1] == "digiKam: A cat."
    programs.show_viewers({})
    assert programs.isHidden()


def test_it_is_folded_until_somebody_unfolds_it(qtbot: QtBot) -> None:
    programs = Programs()
    qtbot.addWidget(programs)
    programs.show_viewers({"digiKam": "A dog."})
    assert programs.table.isHidden()
    programs.heading.click()
    assert not programs.table.isHidden()
