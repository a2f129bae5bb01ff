-- SPDX-License-Identifier: Apache-2.0
-- What a person keeps beside the articles. Each statement ends with ";" at the end of a line. Only
-- what SQLite and PostgreSQL share.

-- Bookmarks and their folders, notes, highlights, sets and what is pinned to them. One that was
-- taken away stays as a row without content, so that neither a backup nor a file that is taken in
-- brings it back.
CREATE TABLE mark (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  parent TEXT NOT NULL,
  position INTEGER NOT NULL,
  docset TEXT NOT NULL,
  article TEXT NOT NULL,
  locale TEXT NOT NULL,
  number INTEGER NOT NULL,
  source_hash TEXT NOT NULL,
  target_hash TEXT NOT NULL,
  asset TEXT NOT NULL,
  body TEXT NOT NULL,
  made_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  removed INTEGER NOT NULL
);
CREATE INDEX mark_article ON mark (article, docset);
CREATE INDEX mark_parent ON mark (parent, position);

-- Articles that were read, one row an edition.
CREATE TABLE visit (
  docset TEXT NOT NULL,
  article TEXT NOT NULL,
  locale TEXT NOT NULL,
  title TEXT NOT NULL,
  visited_at TEXT NOT NULL,
  PRIMARY KEY (docset, article, locale)
);
CREATE INDEX visit_time ON visit (visited_at);

-- Tabs that were closed, of the library that name is made of.
CREATE TABLE closed_tab (
  position BIGINT PRIMARY KEY,
  library TEXT NOT NULL,
  address TEXT NOT NULL,
  title TEXT NOT NULL,
  place TEXT NOT NULL,
  closed_at TEXT NOT NULL
);

-- What was open: one row a window and library.
CREATE TABLE session (
  window_name TEXT NOT NULL,
  library TEXT NOT NULL,
  body TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  PRIMARY KEY (window_name, library)
);
