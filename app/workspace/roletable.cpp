// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/roletable.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace diglot::workspace {

using article::ArticleId;
using article::Edition;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RoleTable)
};

QList<const Edition *> editionsOf(const article::Library &library, const RoleWish &wish)
{
    QList<const Edition *> found;
    for (auto it = library.articles.cbegin(); it != library.articles.cend(); ++it) {
        const QList<const Edition *> editions = library.editionsOf(it.key());
        if (it.key().collection != wish.collection || editions.isEmpty() ||
            editions.first()->docset != wish.docset)
            continue;
        const Edition *own = library.edition(it.key(), wish.reading);
        found.append(own ? own : editions.first());
    }
    return found;
}

// One role has one column, whatever language an article names it in.
class Roles
{
public:
    // Folded name of the source, by which it is known, and the name to be shown.
    QString add(const QString &source, const QString &target)
    {
        const QString key = source.simplified().toCaseFolded();
        QString &name = m_names[key];
        if (name.isEmpty() || (m_isSource.value(key) && !target.isEmpty()))
            name = target.isEmpty() ? source.simplified() : target.simplified();
        m_isSource[key] = m_isSource.value(key, true) && target.isEmpty();
        return key;
    }
    [[nodiscard]] const QHash<QString, QString> &names() const { return m_names; }

private:
    QHash<QString, QString> m_names;
    QHash<QString, bool> m_isSource; // the name is none of the language that is read
};

} // namespace

Result<RoleTable> roleTable(const article::Library &library, const DocumentLoader &loader,
                            const RoleWish &wish, const std::atomic_bool &cancel)
{
    const QList<const Edition *> editions = editionsOf(library, wish);
    RoleTable table;
    Roles roles;
    QList<QStringList> keys; // of each line
    for (int i = 0; i < editions.size(); ++i) {
        if (cancel)
            return Error{ErrorCode::Cancelled, Text::tr("The table was cancelled."), {}};
        const Edition &edition = *editions.at(i);
        const auto document = loader.load(edition);
        if (wish.progress)
            wish.progress(i + 1, int(editions.size()));
        if (!document || (*document)->roles.isEmpty()) {
            ++table.silent;
            continue;
        }
        const article::Document &text = **document;
        const bool isRead = edition.locale == wish.reading;
        QStringList own;
        for (int role = 0; role < text.roles.size(); ++role)
            own.append(
                roles.add(text.roles.at(role), isRead ? text.rolesTarget.value(role) : QString()));
        keys.append(own);
        table.lines.append({{edition.collection, edition.key},
                            edition.locale,
                            edition.title,
                            text.appliesToTarget.isEmpty() ? text.appliesTo : text.appliesToTarget,
                            {}});
    }
    QCollator order((QLocale(wish.reading.toString())));
    QStringList sorted = roles.names().keys();
    std::sort(sorted.begin(), sorted.end(), [&](const QString &a, const QString &b) {
        return order.compare(roles.names().value(a), roles.names().value(b)) < 0;
    });
    for (const QString &key : std::as_const(sorted))
        table.roles.append(roles.names().value(key));
    for (int i = 0; i < table.lines.size(); ++i) {
        for (const QString &key : std::as_const(keys.at(i))) {
            const auto index = int(sorted.indexOf(key));
            if (!table.lines.at(i).roles.contains(index))
                table.lines[i].roles.append(index);
        }
        std::sort(table.lines[i].roles.begin(), table.lines[i].roles.end());
    }
    std::sort(table.lines.begin(), table.lines.end(),
              [&](const auto &a, const auto &b) { return order.compare(a.title, b.title) < 0; });
    return table;
}

} // namespace diglot::workspace
