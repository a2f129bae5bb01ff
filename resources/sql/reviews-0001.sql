-- SPDX-License-Identifier: Apache-2.0
-- What is kept of reviews. Each statement ends with ";" at the end of a line. Only what SQLite and
-- PostgreSQL share.

-- The texts that something was said of, by article::textHash().
CREATE TABLE judged_text (
  hash TEXT PRIMARY KEY,
  body TEXT NOT NULL
);

-- What holds now. subject is the hash of the key, kind to reviewer.
CREATE TABLE entry (
  subject TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  docset TEXT NOT NULL,
  article TEXT NOT NULL,
  locale TEXT NOT NULL,
  number INTEGER NOT NULL,
  unit TEXT NOT NULL,
  source_hash TEXT NOT NULL,
  target_hash TEXT NOT NULL,
  name TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  state TEXT NOT NULL,
  body TEXT NOT NULL,
  changed_at TEXT NOT NULL
);
CREATE INDEX entry_place ON entry (article, locale, docset);
CREATE INDEX entry_pair ON entry (kind, locale, source_hash, target_hash);

-- Who did what and when, one row a change however many entries it touches. undoes names the change
-- that was taken back, empty for others; undone is 1 while it is taken back itself.
CREATE TABLE change (
  id TEXT PRIMARY KEY,
  position BIGINT NOT NULL UNIQUE,
  made_at TEXT NOT NULL,
  author TEXT NOT NULL,
  label TEXT NOT NULL,
  undoes TEXT NOT NULL,
  undone INTEGER NOT NULL
);
CREATE INDEX change_author ON change (author, position);

-- What stood before and behind, an entry a row; empty: nothing. Enough to make entry anew.
CREATE TABLE step (
  change_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  subject TEXT NOT NULL,
  article TEXT NOT NULL,
  locale TEXT NOT NULL,
  before_it TEXT NOT NULL,
  after_it TEXT NOT NULL,
  PRIMARY KEY (change_id, position)
);
CREATE INDEX step_subject ON step (subject);
CREATE INDEX step_place ON step (article, locale);
