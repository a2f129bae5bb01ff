// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/entry.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace diglot::review {

// One thing to be said or, with nothing in `after`, to be taken back.
struct Edit
{
    EntryKey key;
    std::optional<Entry> after; // its key is `key`; `when` is set by the store
};

// What is done at once, by one person: kept as a whole or not at all, undone as a whole.
struct Change
{
    QString author;
    QString label; // for people: "Approve 12 segments"
    QList<Edit> edits;
};

// A change as it is remembered.
struct ChangeRecord
{
    QString id;
    qint64 position = 0; // later changes have greater ones
    QDateTime when;
    QString author;
    QString label;
    QString undoes; // the change that this one took back, empty for none
    bool undone = false;
    int entries = 0;
};

// What a change did to one entry.
struct StepRecord
{
    ChangeRecord change;
    std::optional<Entry> before; // texts are not filled in
    std::optional<Entry> after;
};

struct EntryFilter
{
    std::optional<Kind> kind;
    std::optional<article::TextPlace> article; // docset, key and locale count
    LocaleTag locale;                          // invalid: all
};

// An edition of which something is kept.
struct KeptEdition
{
    QString docset;
    QString key;
    LocaleTag locale;
    int entries = 0;
};

// Everything that is kept of reviews, in one file "reviews.db" for all libraries. A change that
// apply() has returned an id for survives the end of the process at any moment, and power loss as
// far as the disk keeps its word; one that failed has left no trace. Used on the thread that opened
// it. Several stores, in several programs, may have the file open.
//
// Errors of every function: Limit (disk full), Conflict (another program is writing for too long),
// Io (cannot be read or written), Syntax (damaged: open again, which repairs), each one line that
// says what became of the change. Nothing that was kept before is lost by any of them.
class Store
{
public:
    struct Options
    {
        QString folder; // made where there is none
        int busyMs = 5000;
        std::function<QDateTime()> now; // a test's clock; without it the system's
        QStringList migrations;         // a test's; without it the program's
        bool readOnly = false;          // look only: makes no file, repairs nothing
    };

    // Opens the file or makes it. A damaged one is set aside ("reviews-damaged-<time>.db", never
    // deleted), and what can be read of it, of its log and of the backups is kept anew; notices()
    // says so. Where the folder cannot be written, what is there can be read and changes fail.
    // Unsupported: written by a newer version.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const Options &options);
    ~Store();

    [[nodiscard]] bool isReadOnly() const;
    // What a person should know of the opening, a sentence each.
    [[nodiscard]] const QStringList &notices() const;
    [[nodiscard]] static QString fileIn(const QString &folder);

    // Entries ordered by docset, article, locale, number, unit, kind, name, reviewer, time.
    [[nodiscard]] Result<QList<Entry>> entries(const EntryFilter &filter = {});
    [[nodiscard]] Result<std::optional<Entry>> entry(const EntryKey &key);
    [[nodiscard]] Result<QList<KeptEdition>> editions();

    // Keeps a change. Its id, or an empty one where everything was so already.
    [[nodiscard]] Result<QString> apply(const Change &change);
    // Takes back a change as a new change, with the state before it; undoing that one is redoing.
    // NotFound: no such change; Conflict: what it did has been changed since, or was taken back.
    [[nodiscard]] Result<QString> undo(const QString &changeId, const QString &author);
    // The author's newest change that is not taken back and is no undoing; empty for none.
    [[nodiscard]] Result<QString> lastChange(const QString &author);
    // The author's newest undoing that can be taken back: no own change came after it.
    [[nodiscard]] Result<QString> lastUndo(const QString &author);

    // The newest changes first.
    [[nodiscard]] Result<QList<ChangeRecord>> changes(int limit = 100);
    // What was done to the entries of one text, oldest first, whatever its texts were.
    [[nodiscard]] Result<QList<StepRecord>> history(const article::TextPlace &place);

    // Another number once another store, of this program or another, has changed something.
    [[nodiscard]] Result<qint64> dataVersion();

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace diglot::review
