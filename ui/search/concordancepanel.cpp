// SPDX-License-Identifier: Apache-2.0
#include "ui/search/concordancepanel.h"

#include "app/core/whenfinished.h"
#include "ui/search/resultlist.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/ownreturn.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::search {

using article::ConcordanceLine;
using Kind = ResultRow::Kind;

namespace {

constexpr int LetterMs = 120;
constexpr qsizetype PairsAtOnce = 80;

} // namespace

ConcordancePanel::ConcordancePanel(workspace::SearchService *service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
{
    build();
    connectAll();
    retranslate();
}

void ConcordancePanel::build()
{
    setObjectName(u"concordancePanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"concordanceField"_s);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    widgets::keepReturn(m_field);
    m_locale = new QComboBox(this);
    m_locale->setObjectName(u"concordanceLocale"_s);
    m_locale->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_exact = new QCheckBox(this);
    m_exact->setObjectName(u"concordanceExact"_s);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"concordanceSummary"_s);
    m_summary->setProperty("tone", u"muted"_s);
    m_summary->setWordWrap(true);
    m_list = new ResultList(this);
    m_list->setObjectName(u"concordanceList"_s);
    setFocusProxy(m_field);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_locale, 1);
    choices->addWidget(m_exact);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 6);
    head->setSpacing(6);
    head->addWidget(m_field);
    head->addLayout(choices);
    head->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
}

void ConcordancePanel::connectAll()
{
    m_later.setSingleShot(true);
    m_later.setInterval(LetterMs);
    connect(&m_later, &QTimer::timeout, this, &ConcordancePanel::ask);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_answered = false;
        m_later.start();
    });
    connect(m_locale, &QComboBox::currentIndexChanged, this, &ConcordancePanel::ask);
    connect(m_exact, &QCheckBox::toggled, this, &ConcordancePanel::ask);
    connect(m_list, &ResultList::chosen, this, &ConcordancePanel::choose);
    connect(m_list, &ResultList::left, this, &ConcordancePanel::focusField);
    connect(m_list, &ResultList::typed, this, [this](const QString &text) {
        focusField();
        m_field->end(false);
        m_field->insert(text);
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const auto *bar = m_list->verticalScrollBar();
        if (value > 0 && value >= bar->maximum() - m_list->height() && m_shown < m_pairs.size()) {
            m_shown += PairsAtOnce;
            showPairs(true);
        }
    });
}

void ConcordancePanel::setLibrary(const article::LibraryPtr &library)
{
    m_library = library;
    const QString before = m_locale->currentData().toString();
    const QSignalBlocker blocked(m_locale);
    m_locale->clear();
    m_locale->addItem(tr("All languages"), QString());
    if (!library)
        return;
    const auto counts = library->localeCounts();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        m_locale->addItem(u"%1 · %2"_s.arg(it.key().nativeName(), it.key().toString()),
                          it.key().toString());
    m_locale->setCurrentIndex(qMax(0, m_locale->findData(before)));
}

void ConcordancePanel::look(const QString &term, const LocaleTag &locale)
{
    {
        const QSignalBlocker blocked(m_locale);
        m_locale->setCurrentIndex(qMax(0, m_locale->findData(locale.toString())));
    }
    if (!term.isEmpty())
        m_field->setText(term.simplified());
    m_later.stop();
    ask();
    focusField();
}

void ConcordancePanel::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void ConcordancePanel::ask()
{
    const int number = ++m_number;
    article::ConcordanceRequest request;
    request.term = m_field->text().trimmed();
    request.locale =
        LocaleTag::fromString(m_locale->currentData().toString()).value_or(LocaleTag());
    request.exact = m_exact->isChecked();
    if (request.term.isEmpty()) {
        m_answered = true;
        take({});
        return;
    }
    m_answered = false;
    whenFinished(m_service->concordance(request), this,
                 [this, number](const Result<QList<ConcordanceLine>> &lines) {
                     if (number != m_number)
                         return;
                     m_answered = true;
                     take(lines ? *lines : QList<ConcordanceLine>());
                     if (!lines && lines.error().code != ErrorCode::Cancelled)
                         m_summary->setText(lines.error().toLine());
                 });
}

void ConcordancePanel::take(const QList<ConcordanceLine> &lines)
{
    m_pairs.clear();
    QHash<std::pair<QString, QString>, qsizetype> known; // within one language
    LocaleTag locale;
    for (const ConcordanceLine &line : lines) {
        if (line.locale != locale)
            known.clear();
        locale = line.locale;
        const auto texts = std::make_pair(line.source, line.target);
        const auto place = known.constFind(texts);
        if (place == known.cend()) {
            known.insert(texts, m_pairs.size());
            m_pairs.append({{line}});
        } else {
            m_pairs[*place].lines.append(line);
        }
    }
    m_lines = lines.size();
    m_shown = PairsAtOnce;
    showPairs(false);
    retranslate();
}

QString ConcordancePanel::nameOf(const ConcordanceLine &line) const
{
    const auto *edition = m_library ? m_library->edition(line.article, line.locale) : nullptr;
    return edition ? edition->title : line.article.key;
}

QString ConcordancePanel::titleOf(const ConcordanceLine &line) const
{
    const QString title = nameOf(line);
    return line.number > 0 ? u"\u2068%1\u2069 · %2"_s.arg(title).arg(line.number) : title;
}

ResultRow ConcordancePanel::rowOf(const Pair &pair, const ConcordanceLine &line) const
{
    ResultRow row;
    row.kind = Kind::Segment;
    row.line = line;
    row.text = line.target.isEmpty() ? line.source : line.target;
    row.detail = titleOf(line);
    row.id = int(pair.lines.size());
    return row;
}

// Names a language, with the number of its segments.
ResultRow ConcordancePanel::headerOf(const LocaleTag &locale) const
{
    qsizetype segments = 0;
    for (const Pair &pair : m_pairs)
        segments += pair.lines.first().locale == locale ? pair.lines.size() : 0;
    ResultRow header;
    header.text = u"%1 · %2"_s.arg(widgets::isolated(locale.nativeName()),
                                   tr("%Ln segment(s)", nullptr, int(segments)));
    return header;
}

void ConcordancePanel::showPairs(bool keepPlace)
{
    QList<ResultRow> rows;
    LocaleTag locale;
    for (qsizetype i = 0; i < qMin(m_shown, m_pairs.size()); ++i) {
        const Pair &pair = m_pairs.at(i);
        const ConcordanceLine &first = pair.lines.first();
        if (first.locale != locale)
            rows.append(headerOf(first.locale));
        locale = first.locale;
        rows.append(rowOf(pair, first));
        if (pair.lines.size() > 1)
            addPlaces(pair, rows);
    }
    m_list->setRows(rows, keepPlace);
}

void ConcordancePanel::addPlaces(const Pair &pair, QList<ResultRow> &rows) const
{
    for (const ConcordanceLine &line : pair.lines) {
        ResultRow row = rowOf(pair, line);
        row.kind = Kind::Place;
        row.text = nameOf(line);
        // The number in front: behind a long title it would not be seen, and one article may have
        // several places.
        row.detail = widgets::isolated(line.article.key);
        if (line.number > 0)
            row.detail.prepend(u"%1 · "_s.arg(line.number));
        rows.append(row);
    }
}

void ConcordancePanel::choose(const ResultRow &chosen, Qt::KeyboardModifiers modifiers)
{
    if (chosen.kind != Kind::Segment && chosen.kind != Kind::Place)
        return;
    SearchTarget target;
    target.article = chosen.line.article;
    target.locale = chosen.line.locale;
    target.segment = chosen.line.number;
    target.words.query = m_field->text().trimmed();
    target.newTab = modifiers.testFlag(Qt::ControlModifier);
    emit opened(target);
}

bool ConcordancePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_list->move(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_list->movePage(key->key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentRow(), key->modifiers());
        return true;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            emit released();
        else
            m_field->clear();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void ConcordancePanel::retranslate()
{
    m_field->setPlaceholderText(tr("Term or phrase, in either language"));
    m_field->setAccessibleName(tr("Term or phrase"));
    m_locale->setAccessibleName(tr("Language of the translations"));
    if (m_locale->count() > 0)
        m_locale->setItemText(0, tr("All languages"));
    m_exact->setText(tr("Exactly so"));
    m_exact->setToolTip(tr("These very characters; otherwise the words in any of their forms"));
    m_list->setAccessibleName(tr("Segments"));
    if (m_field->text().trimmed().isEmpty())
        m_summary->setText(tr("Shows how a term was translated everywhere. Select words in an "
                              "article and press Ctrl+Shift+F."));
    else if (m_lines == 0)
        m_summary->setText(tr("No segment holds it."));
    else
        m_summary->setText(
            u"%1 · %2"_s.arg(tr("%Ln segment(s)", nullptr, int(m_lines)),
                             tr("%Ln translation(s)", nullptr, int(m_pairs.size()))));
}

void ConcordancePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showPairs(true);
    }
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::search
