// SPDX-License-Identifier: Apache-2.0
#include "ui/review/qualitywords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using article::MarkupLoss;

namespace {

constexpr auto Context = "diglot::ui::review::QualityWords";

struct Row
{
    const char *id;
    const char *name;
};

// Parts of ids, as the models of the program have them.
// clang-format off
constexpr std::array Table{
    Row{"accuracy", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Accuracy")},
    Row{"addition", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Addition")},
    Row{"audience", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Not for these readers")},
    Row{"awkward", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Awkward")},
    Row{"consistency", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Consistency")},
    Row{"contents", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Contents")},
    Row{"country", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Country standards")},
    Row{"critical", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Critical")},
    Row{"custom", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Something else")},
    Row{"design", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Layout")},
    Row{"encoding", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Encoding")},
    Row{"fluency", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Fluency")},
    Row{"grammar", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Grammar")},
    Row{"graphics", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Graphics")},
    Row{"inappropriate", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Wrong for this place")},
    Row{"inconsistency", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Inconsistency")},
    Row{"inconsistent", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Inconsistent")},
    Row{"index", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Index")},
    Row{"kudos", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Praise")},
    Row{"language", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Language")},
    Row{"layout", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Layout of the page")},
    Row{"linguistic", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Language conventions")},
    Row{"locale", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Conventions of the locale")},
    Row{"major", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Major")},
    Row{"markup", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Markup")},
    Row{"minor", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Minor")},
    Row{"miscellaneous", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Miscellaneous")},
    Row{"misspelling", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Misspelling")},
    Row{"mistranslation", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Mistranslation")},
    Row{"neutral", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Neutral")},
    Row{"non-translation", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "No translation at all")},
    Row{"omission", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Omission")},
    Row{"other", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Other")},
    Row{"punctuation", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Punctuation")},
    Row{"register", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Register")},
    Row{"serious", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Serious")},
    Row{"spelling", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Spelling")},
    Row{"style", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Style")},
    Row{"syntactic-error", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Syntactic error")},
    Row{"terminology", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Terminology")},
    Row{"typography", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Typography")},
    Row{"untranslated", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Untranslated")},
    Row{"verity", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Truth for these readers")},
    Row{"word-structure", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Word structure or agreement")},
    Row{"wrong-term", QT_TRANSLATE_NOOP("diglot::ui::review::QualityWords", "Wrong term")},
};
// clang-format on

QString wordOf(const QString &part)
{
    for (const Row &row : Table) {
        if (part == QLatin1StringView(row.id))
            return QCoreApplication::translate(Context, row.name);
    }
    return part;
}

// The context of the sentences that are translated here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(diglot::ui::review::QualityWords)
};

} // namespace

QString qualityWord(const QString &id)
{
    QStringList words;
    for (const QString &part : id.split(u'/'))
        words << wordOf(part);
    return words.join(u" · "_s);
}

QString sentenceFor(const MarkupLoss &loss)
{
    switch (loss.kind) {
    case MarkupLoss::Kind::Link:
        return Words::tr("The link to %1 is lost.").arg(loss.what);
    case MarkupLoss::Kind::Image:
        return Words::tr("The picture %1 is lost.").arg(loss.what);
    case MarkupLoss::Kind::Code:
        return Words::tr("The code `%1` is lost.").arg(loss.what);
    case MarkupLoss::Kind::Emphasis:
        return Words::tr("Emphasis is lost.");
    case MarkupLoss::Kind::Strong:
        return Words::tr("Bold text is lost.");
    case MarkupLoss::Kind::Tag:
        return Words::tr("The tag %1 is lost.").arg(loss.what);
    case MarkupLoss::Kind::Term:
        return Words::tr("The name %1 is lost.").arg(loss.what);
    case MarkupLoss::Kind::TableCell:
        return Words::tr("The number of table cells changes.");
    case MarkupLoss::Kind::NewLine:
        break;
    }
    return Words::tr("A line break would end the sentence.");
}

} // namespace diglot::ui::review
