// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/qualityreport.h"

#include "app/exchange/htmlpage.h"
#include "app/render/html.h"
#include "app/workspace/qualitynames.h"
#include "app/workspace/reviewmeasures.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Judgement;
using render::escaped;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(QualityReport)
};

constexpr int mostCases = 100;
constexpr int mostTexts = 500;

QString number(int value)
{
    return QLocale().toString(value);
}

double shareOf(int part, int whole)
{
    return whole > 0 ? double(part) / whole : 0;
}

QString cell(const QString &text)
{
    return u"<td class=\"n\">%1</td>"_s.arg(escaped(text));
}

QString heads(const QStringList &numeric)
{
    QString html;
    for (const QString &text : numeric)
        html += u"<th class=\"n\" scope=\"col\">%1</th>"_s.arg(escaped(text));
    return html;
}

// A stretch of a bar; nothing for an empty one.
QString stretch(const QString &kind, double share)
{
    if (share <= 0)
        return {};
    return u"<i class=\"%1\" style=\"width:%2%\"></i>"_s.arg(kind,
                                                             QString::number(share * 100, 'f', 2));
}

class Reporter
{
public:
    Reporter(const LibraryQuality &quality, const QualityReportOrder &order)
        : m_quality(quality)
        , m_order(order)
        , m_all(figuresOf(quality, order.filter))
    {
        for (const article::QualityModel &model : qualityModels()) {
            if (m_model.id.isEmpty() || model.id == order.model)
                m_model = model;
        }
    }

    QString html()
    {
        QString html = exchange::htmlHead(Text::tr("Quality of %1").arg(m_order.library));
        html += u"<p class=\"facts\">%1</p>\n"_s.arg(escaped(facts()));
        html += groups(Text::tr("By language"), QualityBy::Locale);
        html += groups(Text::tr("By documentation set"), QualityBy::Docset);
        html += groups(Text::tr("By kind of translation"), QualityBy::Translation);
        html += legend() + score() + rules() + agreement() + cases() + judged();
        return html + u"</main></body></html>\n"_s;
    }

private:
    QString facts() const
    {
        QStringList parts{QLocale().toString(m_order.when.toLocalTime(), QLocale::ShortFormat),
                          Text::tr("%Ln translated files", nullptr, m_all.files),
                          Text::tr("%Ln sentences", nullptr, m_all.texts)};
        if (m_order.filter.locale.isValid())
            parts << m_order.filter.locale.nativeName();
        if (m_order.filter.docset >= 0)
            parts << docsetName(m_quality, m_order.filter.docset);
        if (m_order.filter.translation)
            parts << translationName(*m_order.filter.translation);
        if (!m_quality.hasFindings)
            parts << Text::tr("not checked yet");
        return parts.join(u" · "_s);
    }

    QString nameOf(const QualityFilter &filter, QualityBy by) const
    {
        if (by == QualityBy::Docset)
            return docsetName(m_quality, filter.docset);
        if (by == QualityBy::Locale)
            // The mark keeps the tag behind a name that is written from right to left.
            return u"\u200E%1 (%2)"_s.arg(filter.locale.nativeName(), filter.locale.toString());
        return translationName(filter.translation.value_or(article::Translation::None));
    }

    QString groups(const QString &title, QualityBy by) const
    {
        QString html =
            u"<h2>%1</h2>\n<table><thead><tr><th scope=\"col\">%2</th><th scope=\"col\">%3</th>%4"
            "</tr></thead><tbody>\n"_s.arg(
                escaped(title), escaped(Text::tr("Part")), escaped(Text::tr("Reviewed")),
                heads({Text::tr("Sentences"), Text::tr("Reviewed"), Text::tr("Approved"),
                       Text::tr("With findings"), Text::tr("Inconsistent"), m_model.name,
                       Text::tr("Edit effort"), Text::tr("Behind")}));
        for (const QualityGroup &group : groupsOf(m_quality, by, m_order.filter))
            html += row(nameOf(group.filter, by), group.figures);
        return html + row(Text::tr("All"), m_all) + u"</tbody></table>\n"_s;
    }

    QString row(const QString &name, const QualityFigures &figures) const
    {
        const int texts = figures.texts;
        QString html =
            u"<tr><th scope=\"row\"><bdi>%1</bdi></th><td class=\"bar\"><div>"_s.arg(escaped(name));
        html += stretch(u"approved"_s, shareOf(figures.approved, texts)) +
                stretch(u"needs-work"_s, shareOf(figures.needsWork, texts)) +
                stretch(u"rejected"_s, shareOf(figures.rejected, texts)) + u"</div></td>"_s;
        const bool checked = m_quality.hasFindings;
        html += cell(number(texts)) + cell(percentText(figures.reviewed(), texts)) +
                cell(percentText(figures.approved, texts)) +
                cell(checked ? percentText(figures.flagged, texts) : u"–"_s) +
                cell(checked ? percentText(figures.inconsistent, texts) : u"–"_s) +
                cell(scoreText(m_model, figures)) + cell(effortText(figures)) +
                cell(number(figures.behind));
        return html + u"</tr>\n"_s;
    }

    static QString legend()
    {
        const auto key = [](const QString &kind, const QString &text) {
            return u"<span class=\"key %1\"></span>%2"_s.arg(kind, escaped(text));
        };
        return u"<p class=\"facts\">%1</p>\n"_s.arg(key(u"approved"_s, Text::tr("Approved")) +
                                                    key(u"needs-work"_s, Text::tr("Needs work")) +
                                                    key(u"rejected"_s, Text::tr("Rejected")) +
                                                    key(u"none"_s, Text::tr("Not reviewed")));
    }

    QString score() const
    {
        QString html =
            u"<h2>%1</h2>\n"_s.arg(escaped(Text::tr("Quality score by %1").arg(m_model.name)));
        if (m_all.judged.isEmpty())
            return html + u"<p>%1</p>\n"_s.arg(escaped(Text::tr("Nothing has been reviewed yet.")));
        const article::QualityScore score = qualityScore(m_model, m_all.judged);
        const QLocale locale;
        html += u"<p><b>%1</b> · %2</p>\n<p class=\"facts\"><bdi>%3</bdi><br>%4</p>\n"_s.arg(
            locale.toString(score.score, 'f', 2),
            escaped(Text::tr("%1 points, %2 errors in %3 words of %4 sentences")
                        .arg(locale.toString(score.points), number(score.errors),
                             number(score.words), number(score.segments))),
            escaped(score.formula), escaped(m_model.source));
        for (const QString &warning : score.warnings)
            html += u"<p class=\"warning\">%1</p>\n"_s.arg(escaped(warning));
        return html;
    }

    QString rules() const
    {
        if (m_all.byRule.isEmpty())
            return {};
        QList<std::pair<int, QString>> ordered;
        for (auto rule = m_all.byRule.cbegin(); rule != m_all.byRule.cend(); ++rule)
            ordered.append({-rule.value(), rule.key()});
        std::sort(ordered.begin(), ordered.end());
        const double most = -ordered.first().first;
        QString html =
            u"<h2>%1</h2>\n<table><thead><tr><th scope=\"col\">%2</th><th scope=\"col\">%3</th>%4"
            "</tr></thead><tbody>\n"_s.arg(escaped(Text::tr("Findings by rule")),
                                           escaped(Text::tr("Rule")), escaped(Text::tr("Share")),
                                           heads({Text::tr("Sentences"), Text::tr("Of all")}));
        for (const auto &[count, rule] : std::as_const(ordered))
            html += u"<tr><th scope=\"row\">%1</th><td class=\"bar\"><div>%2</div></td>%3%4"
                    "</tr>\n"_s.arg(escaped(ruleTitle(rule)), stretch(u"all"_s, -count / most),
                                    cell(number(-count)), cell(percentText(-count, m_all.texts)));
        return html + u"</tbody></table>\n"_s;
    }

    QString agreement() const
    {
        QList<article::Verdict> verdicts;
        for (const QualityText &text : m_quality.texts) {
            if (m_order.filter.holds(m_quality.editions.at(text.edition)))
                verdicts += text.verdicts;
        }
        const auto found = agreements(verdicts);
        if (found.isEmpty())
            return {};
        QString html =
            u"<h2>%1</h2>\n<table><thead><tr><th scope=\"col\">%2</th>%3</tr></thead><tbody>\n"_s
                .arg(escaped(Text::tr("Who agrees with whom")), escaped(Text::tr("Reviewers")),
                     heads(
                         {Text::tr("Both judged"), Text::tr("Agreed"), Text::tr("Cohen's kappa")}));
        for (const article::Agreement &pair : found)
            html += u"<tr><th scope=\"row\"><bdi>%1</bdi> · <bdi>%2</bdi></th>%3%4%5</tr>\n"_s.arg(
                escaped(pair.first), escaped(pair.second), cell(number(pair.texts)),
                cell(percentText(pair.share())),
                cell(pair.kappa ? QLocale().toString(*pair.kappa, 'f', 2) : u"–"_s));
        return html + u"</tbody></table>\n"_s;
    }

    bool holds(const ConsistencyCase &entry) const
    {
        return std::any_of(entry.variants.cbegin(), entry.variants.cend(), [&](const auto &one) {
            return std::any_of(one.places.cbegin(), one.places.cend(), [&](const auto &place) {
                return m_order.filter.holds(m_quality.editions.at(place.edition));
            });
        });
    }

    QString cases() const
    {
        QString lines;
        int shown = 0;
        for (const ConsistencyCase &entry : m_quality.consistency) {
            if (!entry.bySource || !holds(entry))
                continue;
            if (++shown > mostCases)
                continue;
            QString variants;
            for (const auto &variant : entry.variants)
                variants += u"<div><bdi>%1</bdi> × %2</div>"_s.arg(
                    escaped(variant.text), number(int(variant.places.size())));
            lines += u"<tr><td class=\"place\">%1</td><td class=\"text s\">%2</td>"
                     "<td class=\"text\" lang=\"%1\" dir=\"auto\">%3</td></tr>\n"_s.arg(
                         entry.locale.toString(), escaped(entry.text), variants);
        }
        if (shown == 0)
            return {};
        QString html = u"<h2>%1</h2>\n"_s.arg(escaped(Text::tr("Translated in several ways")));
        html += u"<p class=\"facts\">%1</p>\n"_s.arg(
            escaped(Text::tr("%Ln sources; the most frequent are shown.", nullptr, shown)));
        return html +
               u"<table><thead><tr><th></th><th scope=\"col\">%1</th><th scope=\"col\">%2</th>"
               "</tr></thead><tbody>\n%3</tbody></table>\n"_s.arg(
                   escaped(Text::tr("Source")), escaped(Text::tr("Translations")), lines);
    }

    // What reviewers were not content with, the sternest first.
    QString judged() const
    {
        QString lines;
        int shown = 0;
        for (const auto measure : {QualityMeasure::Rejected, QualityMeasure::NeedsWork}) {
            for (const int index : countedBy(m_quality, m_order.filter, measure)) {
                if (++shown <= mostTexts)
                    lines += line(m_quality.texts.at(index), measure);
            }
        }
        if (shown == 0)
            return {};
        return u"<h2>%1</h2>\n<p class=\"facts\">%2</p>\n<table><thead><tr><th scope=\"col\">%3"
               "</th><th scope=\"col\">%4</th><th scope=\"col\">%5</th><th scope=\"col\">%6</th>"
               "</tr></thead><tbody>\n%7</tbody></table>\n"_s.arg(
                   escaped(Text::tr("Rejected, or in need of work")),
                   escaped(Text::tr("%Ln sentences", nullptr, shown)), escaped(Text::tr("Where")),
                   escaped(Text::tr("Source")), escaped(Text::tr("Target")),
                   escaped(Text::tr("Review")), lines);
    }

    QString line(const QualityText &text, QualityMeasure measure) const
    {
        const QualityEdition &edition = m_quality.editions.at(text.edition);
        const bool rejected = measure == QualityMeasure::Rejected;
        QString review = u"<span class=\"v %1\">%2</span>"_s.arg(
            rejected ? u"rejected"_s : u"needs-work"_s,
            escaped(rejected ? Text::tr("Rejected") : Text::tr("Needs work")));
        for (const article::Verdict &verdict : text.verdicts) {
            review += u"<div><bdi>%1</bdi></div>"_s.arg(escaped(verdict.reviewer));
            if (!verdict.comment.isEmpty())
                review +=
                    u"<p class=\"comment\" dir=\"auto\">%1</p>"_s.arg(escaped(verdict.comment));
            if (verdict.proposal)
                review += u"<div class=\"proposal\" dir=\"auto\">%1</div>"_s.arg(
                    escaped(*verdict.proposal));
        }
        return u"<tr><td class=\"place\"><bdi>%1</bdi><br>%2 · %3</td><td class=\"text s\">%4</td>"
               "<td class=\"text\" lang=\"%2\" dir=\"auto\">%5</td><td>%6</td></tr>\n"_s.arg(
                   escaped(edition.title), edition.locale.toString(),
                   escaped(text.unit.isEmpty() ? number(text.number) : text.unit),
                   escaped(text.source), escaped(text.target), review);
    }

    const LibraryQuality &m_quality;
    const QualityReportOrder &m_order;
    const QualityFigures m_all;
    article::QualityModel m_model;
};

} // namespace

Result<void> writeQualityReport(const LibraryQuality &quality, const QualityReportOrder &order)
{
    QSaveFile file(order.path);
    const QByteArray html = Reporter(quality, order).html().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(html) != html.size() || !file.commit())
        return Error{ErrorCode::Io,
                     Text::tr("The report cannot be written: %1").arg(file.errorString()),
                     order.path};
    return {};
}

} // namespace diglot::workspace
