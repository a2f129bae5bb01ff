// SPDX-License-Identifier: Apache-2.0
#include "ui/review/hitlist.h"

#include "ui/review/segmentdelegate.h"
#include "ui/review/segmentmodel.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/theme.h"

#include <QAbstractListModel>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using widgets::Theme;

namespace {

constexpr int Gutter = 34;
constexpr int Pad = 8;
constexpr int Gap = 2;
constexpr qreal SmallFont = 0.9;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * SmallFont);
    return font;
}

// One line, cut at its end, in its own direction.
void paintLine(QPainter *painter, const QRect &rect, const QString &text, bool rightToLeft)
{
    painter->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const auto side = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(
        rect, int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(rightToLeft ? widgets::withIsolatedCodes(text) : text,
                                          Qt::ElideRight, rect.width()));
}

QString headOf(const Hit &hit)
{
    QStringList parts{u"\u2068"_s + hit.title + u"\u2069"_s}; // in its own direction
    if (!hit.place.isEmpty())
        parts << hit.place;
    // The tag of a language is read from left to right, whatever stands around it.
    parts << u"\u2066"_s + hit.locale.toString() + u"\u2069"_s;
    return parts.join(u" · "_s);
}

} // namespace

class HitList::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(hits.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const Hit &hit = hits.at(index.row());
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return hit.text;
        if (role != Qt::AccessibleTextRole)
            return {};
        QStringList words{headOf(hit), wordsFor(hit.sign), hit.text, hit.note};
        words.removeAll(QString());
        return words.join(u". "_s);
    }

    void set(const QList<Hit> &now)
    {
        beginResetModel();
        hits = now;
        endResetModel();
    }

    QList<Hit> hits;
};

class HitList::Delegate final : public QStyledItemDelegate
{
public:
    Delegate(const Model *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int small = QFontMetrics(smaller(option.font)).height();
        return {40, 2 * Pad + QFontMetrics(option.font).height() + 2 * (small + Gap)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const Hit &hit = m_model->hits.at(index.row());
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.color("accent-soft"_L1));
        painter->setPen(theme.color("line"_L1));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRect line =
            option.rect.adjusted(mirrored ? Pad : Gutter, Pad, mirrored ? -Gutter : -Pad, 0);
        const QRect sign =
            QStyle::visualRect(option.direction, option.rect,
                               QRect(option.rect.left(), option.rect.top() + Pad, Gutter, 20));
        paintSign(painter, sign, hit.sign);
        painter->setFont(smaller(option.font));
        const int small = painter->fontMetrics().height();
        line.setHeight(small);
        painter->setPen(theme.color("muted"_L1));
        paintLine(painter, line, headOf(hit), mirrored);
        line.translate(0, small + Gap);
        painter->setFont(option.font);
        line.setHeight(painter->fontMetrics().height());
        painter->setPen(theme.color("text"_L1));
        const bool isText = !hit.place.isEmpty();
        paintLine(painter, line, hit.text, isText ? hit.locale.isRightToLeft() : mirrored);
        line.translate(0, line.height() + Gap);
        line.setHeight(small);
        painter->setFont(smaller(option.font));
        painter->setPen(theme.color(hit.isSevere ? "error"_L1 : "advice"_L1));
        paintLine(painter, line, hit.note, mirrored);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.color("accent"_L1), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        painter->restore();
    }

private:
    const Model *m_model;
};

HitList::HitList(QWidget *parent)
    : QListView(parent)
    , m_model(new Model(this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(m_model, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit chosen(Hit(m_model->hits.at(index.row()))); });
}

void HitList::setHits(const QList<Hit> &hits)
{
    const int row = currentIndex().row();
    const int scrolled = verticalScrollBar()->value();
    const bool same = hits.size() == m_model->hits.size();
    m_model->set(hits);
    if (hits.isEmpty())
        return;
    setCurrentIndex(m_model->index(same && row >= 0 ? row : 0));
    if (same)
        verticalScrollBar()->setValue(scrolled);
}

const QList<Hit> &HitList::hits() const
{
    return m_model->hits;
}

const Hit *HitList::current() const
{
    return currentIndex().isValid() ? &m_model->hits.at(currentIndex().row()) : nullptr;
}

void HitList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const Hit *hit = current())
            emit chosen(Hit(*hit));
        return;
    }
    QListView::keyPressEvent(event);
}

Hit hitOf(const workspace::LibraryQuality &quality, const workspace::QualityText &text)
{
    const auto &edition = quality.editions.at(text.edition);
    Hit hit;
    hit.article = edition.article;
    hit.locale = edition.locale;
    hit.canOpen = edition.isArticle;
    hit.number = text.number;
    hit.place = nameOf(article::TextPlace{{}, {}, {}, text.number, text.unit});
    hit.title = edition.title;
    hit.text = text.target;
    SegmentRow row; // says which sign counts
    for (const auto &verdict : text.verdicts)
        row.reviewed.opinions.append({verdict, article::TextState::Current});
    row.findings = text.findings;
    hit.sign = text.outdated ? Sign::Outdated : row.sign({});
    QStringList notes;
    for (const auto &finding : text.findings) {
        notes << finding.message;
        hit.isSevere = hit.isSevere || finding.severity == article::Severity::Error;
    }
    for (const auto &verdict : text.verdicts) {
        QStringList said{verdict.reviewer};
        if (!verdict.comment.isEmpty())
            said << verdict.comment;
        if (verdict.proposal)
            said << u"→ "_s + *verdict.proposal;
        notes << said.join(u" · "_s);
    }
    if (text.findings.isEmpty())
        notes << text.source;
    hit.note = notes.join(u"   "_s);
    return hit;
}

Hit hitOf(const workspace::QualityEdition &edition)
{
    Hit hit;
    hit.article = edition.article;
    hit.locale = edition.locale;
    hit.canOpen = edition.isArticle;
    hit.title = edition.title;
    hit.text = HitList::tr("%1 of %Ln sentences are reviewed", nullptr, edition.texts)
                   .arg(QLocale().toString(edition.reviewed));
    hit.note = edition.behind ? HitList::tr("Behind its source") : QString();
    hit.sign = edition.behind ? Sign::Outdated : Sign::Nothing;
    return hit;
}

} // namespace diglot::ui::review
