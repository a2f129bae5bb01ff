// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/htmlreport.h"

#include "app/exchange/htmlpage.h"
#include "app/exchange/words.h"
#include "app/render/html.h"

#include <QDir>
#include <QLocale>
#include <QSaveFile>

#include <array>

namespace diglot::exchange {

using namespace Qt::StringLiterals;
using article::Judgement;
using render::escaped;

namespace {

// What a page and the whole report count.
struct Counts
{
    int texts = 0;
    int findings = 0;
    int proposals = 0;
    std::array<int, 4> judgements{}; // by Judgement

    void add(const Counts &other)
    {
        texts += other.texts;
        findings += other.findings;
        proposals += other.proposals;
        for (size_t i = 0; i < judgements.size(); ++i)
            judgements[i] += other.judgements[i];
    }
};

struct PageLine
{
    QString page; // relative to the folder
    QString title;
    QString path;
    Counts counts;
};

QString judgementLabel(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Approved:
        return Words::tr("Approved");
    case Judgement::NeedsWork:
        return Words::tr("Needs work");
    case Judgement::Rejected:
        return Words::tr("Rejected");
    case Judgement::None:
        break;
    }
    return Words::tr("Not reviewed");
}

QString severityClass(article::Severity severity)
{
    switch (severity) {
    case article::Severity::Error:
        return u"error"_s;
    case article::Severity::Warning:
        return u"warning"_s;
    case article::Severity::Advice:
        break;
    }
    return u"advice"_s;
}

QString number(int value)
{
    return QLocale().toString(value);
}

QString countCells(const Counts &counts)
{
    QString cells;
    const auto cell = [&cells](int value) {
        cells += u"<td class=\"n\">%1</td>"_s.arg(number(value));
    };
    cell(counts.texts);
    for (const Judgement judgement :
         {Judgement::Approved, Judgement::NeedsWork, Judgement::Rejected, Judgement::None})
        cell(counts.judgements[size_t(judgement)]);
    cell(counts.proposals);
    cell(counts.findings);
    return cells;
}

QString countHeads()
{
    QString heads;
    const auto cell = [&heads](const QString &text) {
        heads += u"<th class=\"n\" scope=\"col\">%1</th>"_s.arg(escaped(text));
    };
    cell(Words::tr("Texts"));
    for (const Judgement judgement :
         {Judgement::Approved, Judgement::NeedsWork, Judgement::Rejected, Judgement::None})
        cell(judgementLabel(judgement));
    cell(Words::tr("Proposals"));
    cell(Words::tr("Findings"));
    return heads;
}

class HtmlReportWriter final : public Writer
{
public:
    explicit HtmlReportWriter(const ExportOrder &order)
        : m_order(order)
    {}

    Result<void> begin(const ExportFile &file) override
    {
        if (auto done = finishPage(); !done)
            return done;
        m_line = {};
        m_line.page = u"pages/%1.html"_s.arg(m_lines.size() + 1, 5, 10, QChar(u'0'));
        m_line.title = file.edition.title.isEmpty() ? file.edition.key : file.edition.title;
        m_line.path = file.edition.path;
        if (!QDir().mkpath(QDir(m_order.path).filePath(u"pages"_s)))
            return Error{ErrorCode::Io, Words::tr("The folder cannot be made."), m_order.path};
        m_page = std::make_unique<QSaveFile>(QDir(m_order.path).filePath(m_line.page));
        if (!m_page->open(QIODevice::WriteOnly))
            return failure(*m_page);
        return put(htmlHead(m_line.title) +
                   u"<p class=\"facts\"><a href=\"../index.html\">%1</a> · <bdi>%2</bdi> · %3 → "
                   "%4</p>\n<table><thead><tr><th scope=\"col\">%5</th><th scope=\"col\">%6</th>"
                   "<th scope=\"col\">%7</th><th scope=\"col\">%8</th></tr></thead><tbody>\n"_s.arg(
                       escaped(m_order.library), escaped(m_line.path),
                       escaped(m_order.source.nativeName()), escaped(m_order.target.nativeName()),
                       escaped(Words::tr("Text")), escaped(Words::tr("Source")),
                       escaped(Words::tr("Target")), escaped(Words::tr("Review"))));
    }

    Result<void> write(const Row &row) override
    {
        const Statement statement = statementOf(row.verdicts);
        ++m_line.counts.texts;
        m_line.counts.findings += int(row.findings.size());
        m_line.counts.proposals += statement.proposal ? 1 : 0;
        ++m_line.counts.judgements[size_t(statement.judgement)];
        const QString name = row.text.place.unit.isEmpty() ? QString::number(row.text.place.number)
                                                           : row.text.place.unit;
        return put(u"<tr><td class=\"place\">%1</td>%2<td class=\"text t\" lang=\"%3\" "
                   "dir=\"%4\">%5%6</td><td>%7</td></tr>\n"_s.arg(
                       escaped(name), sourceCell(row), m_order.target.toString(),
                       direction(m_order.target), escaped(row.text.target), proposal(statement),
                       remarks(row)));
    }

    Result<void> finish() override
    {
        if (auto done = finishPage(); !done)
            return done;
        Counts all;
        for (const PageLine &line : std::as_const(m_lines))
            all.add(line.counts);
        if (!QDir().mkpath(m_order.path))
            return Error{ErrorCode::Io, Words::tr("The folder cannot be made."), m_order.path};
        m_page = std::make_unique<QSaveFile>(QDir(m_order.path).filePath(u"index.html"_s));
        if (!m_page->open(QIODevice::WriteOnly))
            return failure(*m_page);
        const QString title = Words::tr("Review of %1").arg(m_order.library);
        QString html =
            htmlHead(title) +
            u"<p class=\"facts\">%1 → %2 · %3</p>\n<table><thead><tr>"
            "<th scope=\"col\">%4</th>%5</tr></thead><tbody>\n"_s.arg(
                escaped(m_order.source.nativeName()), escaped(m_order.target.nativeName()),
                escaped(QLocale().toString(m_order.when.toLocalTime(), QLocale::ShortFormat)),
                escaped(Words::tr("Article")), countHeads());
        for (const PageLine &line : std::as_const(m_lines))
            html +=
                u"<tr><td><a href=\"%1\"><bdi>%2</bdi></a><br><span class=\"place\"><bdi>%3"
                "</bdi></span></td>%4</tr>\n"_s.arg(line.page, escaped(line.title),
                                                    escaped(line.path), countCells(line.counts));
        html += u"</tbody><tfoot><tr><th scope=\"row\">%1</th>%2</tr></tfoot></table>\n"
                "</main></body></html>\n"_s.arg(escaped(Words::tr("All")), countCells(all));
        if (auto written = put(html); !written)
            return written;
        ++m_files;
        return m_page->commit() ? Result<void>() : failure(*m_page);
    }

    [[nodiscard]] int files() const override { return m_files; }

private:
    static QString direction(const LocaleTag &locale)
    {
        return locale.isRightToLeft() ? u"rtl"_s : u"ltr"_s;
    }

    QString sourceCell(const Row &row) const
    {
        return u"<td class=\"text s\" lang=\"%1\" dir=\"%2\">%3</td>"_s.arg(
            m_order.source.toString(), direction(m_order.source), escaped(row.text.source));
    }

    static QString proposal(const Statement &statement)
    {
        if (!statement.proposal)
            return {};
        return u"<div class=\"proposal\"><span class=\"label\">%1</span>%2</div>"_s.arg(
            escaped(Words::tr("Proposal")), escaped(*statement.proposal));
    }

    static QString remarks(const Row &row)
    {
        QString html;
        for (const article::Verdict &verdict : row.verdicts) {
            html += u"<div><span class=\"v %1\">%2</span> <bdi>%3</bdi></div>"_s.arg(
                article::judgementName(verdict.judgement),
                escaped(judgementLabel(verdict.judgement)), escaped(verdict.reviewer));
            if (!verdict.comment.isEmpty())
                html += u"<p class=\"comment\" dir=\"auto\">%1</p>"_s.arg(escaped(verdict.comment));
        }
        for (const article::Finding &finding : row.findings)
            html += u"<p class=\"finding %1\">%2</p>"_s.arg(severityClass(finding.severity),
                                                            escaped(finding.message));
        return html;
    }

    Result<void> put(const QString &html)
    {
        const QByteArray bytes = html.toUtf8();
        return m_page->write(bytes) == bytes.size() ? Result<void>() : failure(*m_page);
    }

    Result<void> finishPage()
    {
        if (!m_page)
            return {};
        if (auto written = put(u"</tbody></table>\n</main></body></html>\n"_s); !written)
            return written;
        if (!m_page->commit())
            return failure(*m_page);
        m_page.reset();
        ++m_files;
        m_lines.append(m_line);
        return {};
    }

    static Error failure(const QSaveFile &file)
    {
        return {ErrorCode::Io, Words::tr("Cannot be written: %1").arg(file.errorString()),
                file.fileName()};
    }

    ExportOrder m_order;
    std::unique_ptr<QSaveFile> m_page;
    PageLine m_line;
    QList<PageLine> m_lines;
    int m_files = 0;
};

} // namespace

Result<std::unique_ptr<Writer>> writeHtmlReport(const ExportOrder &order)
{
    return std::unique_ptr<Writer>(std::make_unique<HtmlReportWriter>(order));
}

Format htmlFormat()
{
    Format format;
    format.name = u"html"_s;
    format.title = u"HTML"_s;
    format.ending = u"html"_s;
    format.isFolder = true;
    format.write = writeHtmlReport;
    return format;
}

} // namespace diglot::exchange
