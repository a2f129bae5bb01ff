// SPDX-License-Identifier: Apache-2.0
#include "ui/library/reportdialog.h"

#include "ui/library/libraryfacts.h"
#include "ui/widgets/rowtree.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::library {

ReportDialog::ReportDialog(const article::LibraryPtr &library, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("What was found in %1").arg(library->name));
    resize(720, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeFacts(*library));
    layout->addWidget(makeProblems(*library), 1);
    auto *copy = new QPushButton(tr("Copy the list"), this);
    copy->setObjectName(u"copyReportButton"_s);
    copy->setEnabled(!library->problems.isEmpty());
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(copy, &QPushButton::clicked, this, [library] {
        QStringList lines;
        for (const auto &problem : library->problems)
            lines << u"%1:%2: %3"_s.arg(problem.file).arg(problem.line).arg(problem.message);
        QApplication::clipboard()->setText(lines.join(u'\n'));
    });
}

QWidget *ReportDialog::makeFacts(const article::Library &library)
{
    const auto facts = localeFacts(library);
    int segments = 0;
    QStringList lines;
    for (const auto &one : facts) {
        segments += one.segments;
        lines << u"\u2068%1\u2069 (%2): %3"_s.arg(one.locale.nativeName(), one.locale.toString(),
                                                  tr("%Ln article(s)", nullptr, one.articles));
    }
    auto *label = new QLabel(this);
    label->setObjectName(u"reportFacts"_s);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // The list runs as the interface does, whatever language stands first in it.
    const QChar direction = isRightToLeft() ? u'\u200f' : u'\u200e';
    label->setText(tr("%1 in %2 with %3.")
                       .arg(tr("%Ln article(s)", nullptr, int(library.articles.size())),
                            tr("%Ln language(s)", nullptr, int(facts.size())),
                            tr("%Ln segment(s)", nullptr, segments)) +
                   u'\n' + direction + lines.join(u" · "_s));
    return label;
}

QWidget *ReportDialog::makeProblems(const article::Library &library)
{
    if (library.problems.isEmpty()) {
        auto *none = new QLabel(tr("Every file could be read; there is nothing to report."), this);
        none->setProperty("tone", u"muted"_s);
        none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        return none;
    }
    auto *list = new widgets::RowTree(this);
    list->setObjectName(u"reportList"_s);
    list->setAccessibleName(tr("Files that had to be reported"));
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    list->setHeaderLabels({tr("File"), tr("Line"), tr("What is wrong")});
    for (const auto &problem : library.problems) {
        auto *item = new QTreeWidgetItem(list);
        item->setText(0, problem.file);
        item->setText(1, problem.line > 0 ? QLocale().toString(problem.line) : QString());
        item->setText(2, problem.message);
        item->setToolTip(0, problem.file);
        item->setToolTip(2, problem.message);
    }
    list->header()->resizeSection(0, 250);
    list->header()->resizeSection(1, 50);
    return list;
}

} // namespace diglot::ui::library
