// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/reviewstatements.h"

#include "app/review/reviewfile.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using review::Conflict;
using review::Entry;

namespace {

auto orderOf(const Statement &statement)
{
    const article::TextPlace &place = statement.entry.key.place;
    return std::make_tuple(place.docset, place.key, place.locale, place.number, place.unit);
}

// What both files say differently of one thing: each version is a choice, to say nothing any more
// is one too.
void addChoices(const Conflict &conflict, int number, const ImportRequest &request,
                QList<Statement> &statements)
{
    const auto add = [&](const std::optional<Entry> &version, const QString &path) {
        if (version || conflict.base)
            statements.append({version ? *version : *conflict.base,
                               !version,
                               number,
                               QFileInfo(path).fileName(),
                               {}});
    };
    add(conflict.mine, request.path);
    add(conflict.theirs, request.second);
}

void note(QHash<QString, QStringList> &others, const std::optional<Entry> &of,
          const std::optional<Entry> &other)
{
    QStringList &names = others[review::subjectOf(of->key)];
    if (!names.contains(other->key.reviewer))
        names.append(other->key.reviewer);
}

QList<Statement> statementsOf(const review::Merged &merged, const QList<Entry> &base,
                              const ImportRequest &request)
{
    QList<Statement> statements;
    QSet<QString> known;
    QHash<QString, QStringList> others;
    int choice = 0;
    for (const Conflict &conflict : merged.conflicts) {
        if (conflict.kind == Conflict::Kind::Disagreement) {
            note(others, conflict.mine, conflict.theirs);
            note(others, conflict.theirs, conflict.mine);
            continue;
        }
        known.insert(review::subjectOf((conflict.mine ? conflict.mine : conflict.theirs)->key));
        addChoices(conflict, ++choice, request, statements);
    }
    for (const Entry &entry : merged.entries) {
        const QString subject = review::subjectOf(entry.key);
        known.insert(subject);
        statements.append({entry, false, 0, {}, others.value(subject).join(u", "_s)});
    }
    for (const Entry &entry : base) {
        const QString subject = review::subjectOf(entry.key);
        if (!known.contains(subject))
            statements.append({entry, true, 0, {}, {}});
        known.insert(subject);
    }
    std::stable_sort(
        statements.begin(), statements.end(),
        [](const Statement &a, const Statement &b) { return orderOf(a) < orderOf(b); });
    return statements;
}

} // namespace

Result<Statements> statementsOf(const ImportRequest &request)
{
    Statements answer;
    auto first = review::readReviewFile(request.path);
    if (!first)
        return first.error();
    if (request.second.isEmpty() && request.base.isEmpty()) {
        for (const Entry &entry : *first)
            answer.all.append({entry, false, 0, {}, {}});
        return answer;
    }
    QList<Entry> base;
    if (!request.base.isEmpty()) {
        auto read = review::readReviewFile(request.base);
        if (!read)
            return read.error();
        base = std::move(*read);
        for (const Entry &entry : std::as_const(base))
            answer.base.insert(review::subjectOf(entry.key), entry);
    }
    QList<Entry> second = *first;
    if (!request.second.isEmpty()) {
        auto read = review::readReviewFile(request.second);
        if (!read)
            return read.error();
        second = std::move(*read);
    }
    answer.all = statementsOf(review::merge(base, *first, second), base, request);
    return answer;
}

} // namespace diglot::workspace
