# SPDX-License-Identifier: Apache-2.0
"""Brings the index up to date with the packs that are here, a few entries at a time.

A pack is marked whole in the same transaction as its last entry. Whatever ends before that, a plug or a closing window,
leaves a pack that is not whole: it is taken out and read again at the next time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Protocol, TypeAlias, runtime_checkable

from app.search.alike import Alike, of_groups
from app.search.counting import counts
from app.search.entries import Edition, editions
from app.search.entry import Entry
from app.search.spelling import pieces
from app.search.store import Connection, add_language
from app.search.words import key, words
from content_packs.model import Pack

AT_ONCE = 8
"""Entries in one transaction: some 20 ms, after which others have their turn."""


class SealedPack(Protocol):
    """A pack with the digest that names its bytes."""

    @property
    def pack(self) -> Pack: ...
    @property
    def seal(self) -> str: ...


@runtime_checkable
class Shown(Protocol):
    """What is no pack and can be found all the same (the organisation's own), with the digest that names all of it."""

    @property
    def seal(self) -> str: ...
    def editions(self) -> Iterator[Edition]: ...


Sealed: TypeAlias = SealedPack | Shown


def update(connection: Connection, packs: Iterable[Sealed]) -> Iterator[int]:
    """Take out what is not here any more, put in what is new; yield after each short piece how many entries it had.

    The caller may stop between two pieces. Nothing is yielded where there is nothing to do.
    """
    wanted = {each.seal: each for each in packs}
    here = connection.execute("SELECT id, seal, whole FROM packs").fetchall()
    for number, seal, whole in here:
        if seal not in wanted or not whole:
            yield from _take_out(connection, number)
    there = {seal for _, seal, whole in here if whole}
    for seal in sorted(wanted.keys() - there):
        yield from _put_in(connection, wanted[seal], seal)


def is_current(connection: Connection, packs: Iterable[Sealed]) -> bool:
    """Return whether the index is made of these packs, all of them and no others."""
    whole = {seal for (seal,) in connection.execute("SELECT seal FROM packs WHERE whole")}
    return whole == {each.seal for each in packs}


def _take_out(connection: Connection, number: int) -> Iterator[int]:
    while True:
        connection.execute("BEGIN IMMEDIATE")
        rows = connection.execute(
            "SELECT id, language FROM entries WHERE pack = ? LIMIT ?", (number, AT_ONCE * 4)
        ).fetchall()
        for entry, language in rows:
            gone = f"DELETE FROM found_{language:d} WHERE rowid = ?"  # noqa: S608 - a number of ours
            connection.execute(gone, (entry,))
            connection.execute("DELETE FROM entries WHERE id = ?", (entry,))
        if not rows:
            connection.execute("DELETE FROM alike WHERE pack = ?", (number,))
            _forget_words(connection)
            connection.execute("DELETE FROM packs WHERE id = ?", (number,))
        connection.execute("COMMIT")
        yield len(rows)
        if not rows:
            return


def _forget_words(connection: Connection) -> None:
    """Forget how words are written that stand nowhere any more: nobody is to be led to them."""
    for (language,) in connection.execute("SELECT id FROM languages").fetchall():
        gone = connection.execute(
            f"SELECT id, word FROM spellings s WHERE language = ?"  # noqa: S608 - a number of ours
            f" AND NOT EXISTS (SELECT 1 FROM count_{language:d}"
            " WHERE term = s.key) AND NOT EXISTS (SELECT 1 FROM alike a WHERE a.language = s.language AND"
            " ' ' || a.phrase || ' ' LIKE '% ' || s.key || ' %')",
            (language,),
        ).fetchall()
        connection.executemany("DELETE FROM spellings WHERE id = ?", [(number,) for number, _ in gone])
        connection.executemany(
            "DELETE FROM pieces WHERE language = ? AND piece = ? AND spelling = ?",
            [(language, piece, number) for number, word in gone for piece in pieces(word)],
        )


def _put_in(connection: Connection, source: Sealed, seal: str) -> Iterator[int]:
    manifest = None if isinstance(source, Shown) else source.pack.manifest
    connection.execute("BEGIN IMMEDIATE")
    number = connection.execute(
        "INSERT INTO packs(pack, version, seal, whole) VALUES (?, ?, ?, 0)",
        (manifest.id, manifest.version, seal) if manifest else ("", "", seal),
    ).lastrowid
    connection.execute("COMMIT")
    for edition in source.editions() if isinstance(source, Shown) else editions(source.pack):
        connection.execute("BEGIN IMMEDIATE")
        writer = _Writer(connection, int(number or 0), edition)
        connection.execute("COMMIT")
        while some := tuple(islice(edition.entries, AT_ONCE)):
            connection.execute("BEGIN IMMEDIATE")
            for entry in some:
                writer.write(entry)
            connection.execute("COMMIT")
            yield len(some)
    connection.execute("UPDATE packs SET whole = 1 WHERE id = ?", (number,))
    yield 0


class _Writer:
    """Writes the entries of one edition, inside the caller's transactions."""

    def __init__(self, connection: Connection, pack: int, edition: Edition) -> None:
        self._connection = connection
        self._pack = pack
        self._tag = edition.language
        self._language = add_language(connection, edition.language)
        self._alike: Alike = of_groups(edition.alike, edition.language)
        self._spelled: set[str] = set()
        for phrase, name in self._alike.phrases():
            connection.execute(
                "INSERT INTO alike(pack, language, first, phrase, name) VALUES (?, ?, ?, ?, ?)",
                (pack, self._language, phrase[0], " ".join(phrase), name),
            )
        for group in edition.alike:
            for text in group:
                self._keys(text)  # whoever types one of them wrongly is to find it

    def write(self, entry: Entry) -> None:
        title, text = self._keys(entry.title), self._keys(entry.text)
        tags = [one for each in (*entry.tags, entry.competency, entry.module) for one in (*self._keys(each), "-")]
        asked = self._keys(entry.questions)
        fields = (title, tags, text, asked)
        groups = [[name for _, _, name in self._alike.found(keys)] for keys in fields]
        also = {*groups[0], *groups[1]}
        more = {*groups[2], *groups[3]} - also
        counted = counts([[*keys, *names] for keys, names in zip(fields, groups, strict=True)])
        row = self._connection.execute(
            "INSERT INTO entries(pack, language, kind, name, title, module, minutes, aside, length, counts, text)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(self._pack, self._language, entry.kind, entry.id, entry.title, entry.module, entry.minutes),
                *(entry.aside, len(text), counted, entry.text),
            ),
        ).lastrowid
        columns = (title, tags, sorted(also), text, sorted(more), asked)
        self._connection.execute(
            f"INSERT INTO found_{self._language:d}(rowid, title, tags, also, body, more, asked)"  # noqa: S608
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (row, *(" ".join(keys) for keys in columns)),
        )

    def _keys(self, text: str) -> list[str]:
        """Return the keys of a text, after remembering how its words are written."""
        found = []
        for word in words(text):
            one = key(word.folded, self._tag)
            found.append(one)
            if word.folded not in self._spelled:
                self._spelled.add(word.folded)
                self._spell(word.folded, one)
        return found

    def _spell(self, word: str, one: str) -> None:
        row = self._connection.execute(
            "INSERT INTO spellings(language, word, key) VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING id",
            (self._language, word, one),
        ).fetchone()
        if row:
            self._connection.executemany(
                "INSERT OR IGNORE INTO pieces(language, piece, spelling) VALUES (?, ?, ?)",
                [(self._language, piece, row[0]) for piece in pieces(word)],
            )
