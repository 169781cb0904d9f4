"""The library's tables, as a list of migrations: a library of version n has seen the first n of them."""

from __future__ import annotations

from desktop_captioner.library.checksum import COVERED, expected, triggers

# Marks the file as ours ("DCap"); SQLite keeps it in the header.
APPLICATION = 0x44436170

_FIRST = (
    # path: the bytes of the absolute path; NULL where another photo has taken its place. gone: the file was found to
    # have moved. size in bytes, modified in nanoseconds since the epoch, as of the caption. caption, alt_text: what
    # counts; generated: the model's last word. captioned_by: the model that has seen the file as it is.
    """
    CREATE TABLE photos (
        id INTEGER PRIMARY KEY,
        path BLOB UNIQUE,
        size INTEGER NOT NULL,
        modified INTEGER NOT NULL,
        fingerprint BLOB,
        gone INTEGER NOT NULL DEFAULT 0,
        caption INTEGER REFERENCES captions (id) DEFERRABLE INITIALLY DEFERRED,
        alt_text INTEGER REFERENCES captions (id) DEFERRABLE INITIALLY DEFERRED,
        generated INTEGER REFERENCES captions (id) DEFERRABLE INITIALLY DEFERRED,
        captioned_by TEXT,
        saved_caption TEXT,
        saved_alt_text TEXT
    )
    """,
    "CREATE INDEX photos_by_size ON photos (size)",
    # Every text that a photo ever had. made: milliseconds since the epoch. alternatives: [[text, confidence], ...].
    """
    CREATE TABLE captions (
        id INTEGER PRIMARY KEY,
        photo INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
        role TEXT NOT NULL CHECK (role IN ('caption', 'alt text')),
        text TEXT NOT NULL,
        origin TEXT NOT NULL CHECK (origin IN ('human', 'model', 'file')),
        model TEXT,
        confidence REAL,
        alternatives TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(alternatives)),
        made INTEGER NOT NULL
    )
    """,
    "CREATE INDEX captions_by_photo ON captions (photo)",
    """
    CREATE TABLE jobs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        made INTEGER NOT NULL,
        settings TEXT NOT NULL CHECK (json_valid(settings)),
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'paused', 'cancelled'))
    )
    """,
    """
    CREATE TABLE job_photos (
        job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        path BLOB NOT NULL,
        state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'skipped', 'failed')),
        sentence TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (job, path)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX job_photos_by_state ON job_photos (job, state, position)",
    "CREATE TABLE runs (id INTEGER PRIMARY KEY AUTOINCREMENT, made INTEGER NOT NULL, title TEXT NOT NULL)",
    """
    CREATE TABLE journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
        path BLOB NOT NULL,
        before TEXT NOT NULL CHECK (json_valid(before)),
        after TEXT NOT NULL CHECK (json_valid(after)),
        state TEXT NOT NULL DEFAULT 'begun' CHECK (state IN ('begun', 'written', 'failed', 'reverted'))
    )
    """,
    "CREATE INDEX journal_by_run ON journal (run)",
    # rowid: the photo's id.
    """
    CREATE VIRTUAL TABLE search USING fts5 (
        caption, alt_text, name, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    )
    """,
)

# The folders in which a process writes, or wrote when it was killed.
_SECOND = (
    """
    CREATE TABLE writing (
        folder BLOB NOT NULL,
        process INTEGER NOT NULL,
        made INTEGER NOT NULL,
        PRIMARY KEY (folder, process)
    ) WITHOUT ROWID
    """,
)

# What the search sees of a photo: words that are made ready by ``words``, so that spaces are all that it need know of text.
SEARCHABLE = """
    INSERT INTO search (rowid, caption, alt_text, name, forms)
    SELECT p.id, searchable(c.text), searchable(a.text), searchable(file_name(p.path)), forms(c.text, a.text)
    FROM photos p LEFT JOIN captions c ON c.id = p.caption LEFT JOIN captions a ON a.id = p.alt_text
"""
_THIRD = (
    "DROP TABLE search",
    # rowid: the photo's id. forms: further forms of both texts' words.
    "CREATE VIRTUAL TABLE search USING fts5 (caption, alt_text, name, forms, tokenize = 'ascii', prefix = '2 3')",
    SEARCHABLE,
    f"""
    CREATE TRIGGER photos_inserted AFTER INSERT ON photos BEGIN
        {SEARCHABLE} WHERE p.id = NEW.id;
    END
    """,
    f"""
    CREATE TRIGGER photos_updated AFTER UPDATE OF path, caption, alt_text ON photos
    WHEN (OLD.path, OLD.caption, OLD.alt_text) IS NOT (NEW.path, NEW.caption, NEW.alt_text) BEGIN
        DELETE FROM search WHERE rowid = NEW.id;
        {SEARCHABLE} WHERE p.id = NEW.id;
    END
    """,
)

# picture: a hash of the picture alone, which stays when a program writes metadata; empty where there is none to be had,
# NULL where nobody looked yet.
_FOURTH = (
    "ALTER TABLE photos ADD COLUMN picture BLOB",
    "CREATE INDEX photos_by_picture ON photos (picture)",
    *(f"ALTER TABLE {table} ADD COLUMN checksum INTEGER" for table in COVERED),
    *(f"UPDATE {table} SET checksum = {expected(table, table)}" for table in COVERED),
    *(statement for table in COVERED for statement in triggers(table)),
)

# Those of a model's captions whose picture did not look like a photograph to it.
_FIFTH = ("CREATE TABLE not_photos (caption INTEGER PRIMARY KEY REFERENCES captions (id) ON DELETE CASCADE)",)

# What a person wrote and nobody has put at its place yet; no text: what they wrote counts no more.
_SIXTH = (
    """
    CREATE TABLE waiting_edits (
        path BLOB NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('caption', 'alt text')),
        size INTEGER NOT NULL,
        modified INTEGER NOT NULL,
        text TEXT,
        PRIMARY KEY (path, role)
    ) WITHOUT ROWID
    """,
)

# Only ever appended to: what stands here has run on users' libraries.
MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH)
