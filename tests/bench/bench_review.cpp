// SPDX-License-Identifier: Apache-2.0
// How long the list of 1,000 sentences takes from a letter typed into its filter to its first
// paint: the query read, the model reset, the rows laid out and drawn. Median and worst of many
// letters, without a screen. Limit: 16 ms, median. Usage: bench_review [ROWS]
#include "ui/review/segmentdelegate.h"
#include "ui/review/segmentlist.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::review;
using namespace Qt::StringLiterals;

namespace {

constexpr double LimitMs = 16;
constexpr int Rounds = 20;

SegmentRow rowOf(int number)
{
    SegmentRow row;
    row.reviewed.text.place = {u"desk"_s,
                               u"desk/a.md"_s,
                               LocaleTag::fromString(u"ru-RU").value_or(LocaleTag()),
                               number,
                               {}};
    row.reviewed.text.source =
        u"Open the page of service %1, and read what it says of its state."_s.arg(number);
    row.reviewed.text.target =
        u"Откройте страницу услуги %1 и прочитайте, что там сказано о её состоянии."_s.arg(number);
    row.foldedSource = row.reviewed.text.source.toCaseFolded();
    row.foldedTarget = row.reviewed.text.target.toCaseFolded();
    if (number % 7 == 0) {
        article::Finding finding;
        finding.rule = u"numbers"_s;
        finding.message = u"The number 7 became 8."_s;
        row.findings.append(finding);
    }
    if (number % 11 == 0) {
        workspace::Opinion opinion;
        opinion.verdict.reviewer = u"Anna"_s;
        opinion.verdict.judgement = article::Judgement::Approved;
        opinion.verdict.proposal = row.reviewed.text.target + u" Да."_s;
        row.reviewed.opinions.append(opinion);
    }
    return row;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    widgets::Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), false);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000;
    QList<SegmentRow> rows;
    for (int i = 1; i <= count; ++i)
        rows.append(rowOf(i));
    SegmentModel model;
    SegmentList list;
    list.setModel(&model);
    list.setItemDelegate(new SegmentDelegate(&model, &list));
    list.resize(420, 700);
    list.show();
    model.setRows(rows);
    list.repaint();
    QList<double> times;
    const QString typed = u"rule:numbers услуг"_s;
    for (int round = 0; round < Rounds; ++round) {
        for (int letters = 0; letters <= typed.size(); ++letters) {
            QElapsedTimer timer;
            timer.start();
            const auto filter = SegmentFilter::parse(typed.left(letters), u"Anna"_s);
            if (filter) {
                model.setFilter(*filter);
                list.doItemsLayout();
                list.viewport()->repaint();
                times.append(double(timer.nsecsElapsed()) / 1e6);
            }
            QCoreApplication::processEvents();
        }
    }
    std::sort(times.begin(), times.end());
    const double median = times.at(times.size() / 2);
    std::printf("%d rows, %lld letters: median %.2f ms, worst %.2f ms (limit %.0f, median)\n",
                count, static_cast<long long>(times.size()), median, times.last(), LimitMs);
    return median <= LimitMs ? 0 : 1;
}
