// SPDX-License-Identifier: Apache-2.0
#include "app/article/verdict.h"

#include <QCryptographicHash>

#include <algorithm>

namespace diglot::article {

using namespace Qt::StringLiterals;

QString textHash(const QString &text)
{
    QString normal = text;
    normal.replace(u"\r\n"_s, u"\n"_s);
    return QString::fromLatin1(
        QCryptographicHash::hash(normal.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

QString judgementName(Judgement judgement)
{
    switch (judgement) {
    case Judgement::None:
        break;
    case Judgement::Approved:
        return u"approved"_s;
    case Judgement::NeedsWork:
        return u"needs-work"_s;
    case Judgement::Rejected:
        return u"rejected"_s;
    }
    return u"none"_s;
}

std::optional<Judgement> judgementFromName(QStringView name)
{
    for (const Judgement judgement :
         {Judgement::None, Judgement::Approved, Judgement::NeedsWork, Judgement::Rejected}) {
        if (name == judgementName(judgement))
            return judgement;
    }
    return std::nullopt;
}

bool dismisses(const QList<Dismissal> &dismissals, QStringView rule, QStringView variant)
{
    return std::any_of(dismissals.cbegin(), dismissals.cend(), [&](const Dismissal &dismissal) {
        const bool all = dismissal.scope != Dismissal::Scope::Hit || dismissal.hit.isEmpty();
        return dismissal.rule == rule && (all || dismissal.hit == variant);
    });
}

QString textStateName(TextState state)
{
    switch (state) {
    case TextState::Current:
        break;
    case TextState::SourceChanged:
        return u"source-changed"_s;
    case TextState::TargetChanged:
        return u"target-changed"_s;
    case TextState::BothChanged:
        return u"both-changed"_s;
    case TextState::Gone:
        return u"gone"_s;
    }
    return u"current"_s;
}

} // namespace diglot::article
