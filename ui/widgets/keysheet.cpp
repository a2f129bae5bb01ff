// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keysheet.h"

#include "ui/widgets/localefont.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::widgets {

namespace {

constexpr int Margin = 20;
constexpr int MostColumns = 3;
constexpr double RoomShare = 0.9; // of the screen

QWidget *makeKeys(const QList<QKeySequence> &keys, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addStretch();
    for (const auto &key : keys) {
        auto *label = new QLabel(key.toString(QKeySequence::NativeText), box);
        label->setProperty("kbd", true);
        layout->addWidget(label);
    }
    return box;
}

void addSection(QGridLayout *grid, const KeySection &section)
{
    auto *parent = grid->parentWidget();
    auto *title = new QLabel(section.title, parent);
    QFont bold = followingFont();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setContentsMargins(0, grid->count() ? 10 : 0, 0, 0);
    grid->addWidget(title, grid->rowCount(), 0, 1, 2);
    for (const auto &row : section.rows) {
        const int line = grid->rowCount();
        grid->addWidget(new QLabel(row.text, parent), line, 0);
        grid->addWidget(makeKeys(row.keys, parent), line, 1);
    }
}

qsizetype linesOf(const KeySection &section)
{
    return section.rows.size() + 2;
}

// How many columns no longer than this the sections fill; a section is never cut.
int columnsFor(const QList<KeySection> &sections, qsizetype longest)
{
    int columns = 0;
    qsizetype lines = longest;
    for (const auto &section : sections) {
        lines += linesOf(section);
        if (lines > longest) {
            ++columns;
            lines = linesOf(section);
        }
    }
    return columns;
}

// The least length at which so many columns are enough, so that they end level.
qsizetype lengthFor(const QList<KeySection> &sections, int columns)
{
    qsizetype longest = 1;
    for (const auto &section : sections)
        longest = qMax(longest, linesOf(section));
    while (columnsFor(sections, longest) > columns)
        ++longest;
    return longest;
}

QWidget *makeColumns(const QList<KeySection> &sections, int count)
{
    auto *page = new QWidget;
    page->setObjectName(u"keySheetPage"_s);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 16, 0);
    columns->setSpacing(40);
    const qsizetype longest = lengthFor(sections, count);
    QGridLayout *grid = nullptr;
    qsizetype lines = 0;
    for (const auto &section : sections) {
        lines += linesOf(section);
        if (!grid || lines > longest) {
            auto *holder = new QVBoxLayout;
            grid = new QGridLayout;
            grid->setVerticalSpacing(4);
            grid->setHorizontalSpacing(24);
            holder->addLayout(grid);
            holder->addStretch();
            columns->addLayout(holder);
            lines = linesOf(section);
        }
        addSection(grid, section);
    }
    return page;
}

} // namespace

KeySheet::KeySheet(const QList<KeySection> &sections, QWidget *parent)
    : QDialog(parent)
    , m_sections(sections)
{
    setObjectName(u"keySheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    const QSize room = screen()->availableSize() * RoomShare;
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"keySheetScroll"_s);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    const int around = 2 * Margin + scroll->verticalScrollBar()->sizeHint().width();
    for (int columns = MostColumns; columns > 0; --columns) {
        scroll->setWidget(makeColumns(sections, columns));
        if (scroll->widget()->sizeHint().width() + around <= room.width())
            break;
    }

    auto *help = new QPushButton(tr("Open the help"), this);
    help->setObjectName(u"openHelpButton"_s);
    auto *print = new QPushButton(tr("Print…"), this);
    print->setObjectName(u"printKeysButton"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(help);
    buttons->addWidget(print);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, 16);
    layout->setSpacing(Margin);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    const QSize wanted = scroll->widget()->sizeHint() +
                         QSize(around, Margin * 3 + 16 + buttons->sizeHint().height());
    resize(wanted.boundedTo(room));
    const auto askForHelp = [this] {
        accept();
        emit helpRequested();
    };
    connect(help, &QPushButton::clicked, this, askForHelp);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this, askForHelp);
    connect(print, &QPushButton::clicked, this, &KeySheet::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QString KeySheet::toHtml(const QList<KeySection> &sections)
{
    const bool rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    QString html = u"<html dir=\"%1\"><body><h2>%2</h2><table cellspacing=\"4\">"_s.arg(
        rightToLeft ? u"rtl"_s : u"ltr"_s, tr("Keyboard shortcuts").toHtmlEscaped());
    for (const KeySection &section : sections) {
        html +=
            u"<tr><td colspan=\"2\"><br><b>%1</b></td></tr>"_s.arg(section.title.toHtmlEscaped());
        for (const KeyRow &row : section.rows) {
            QStringList keys;
            for (const QKeySequence &key : row.keys)
                keys << key.toString(QKeySequence::NativeText).toHtmlEscaped();
            html += u"<tr><td>%1</td><td align=\"right\">%2</td></tr>"_s.arg(
                row.text.toHtmlEscaped(), keys.join(u",&nbsp; "_s));
        }
    }
    return html + u"</table></body></html>"_s;
}

void KeySheet::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog preview(&printer, this);
    preview.setObjectName(u"keySheetPreview"_s);
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *target) {
        QTextDocument document;
        document.setHtml(toHtml(m_sections));
        document.print(target);
    });
    preview.exec();
}

} // namespace diglot::ui::widgets
