// SPDX-License-Identifier: Apache-2.0
#include "ui/library/startpanel.h"

#include "app/workspace/libraryplace.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/localefont.h"

#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::library {

namespace {

constexpr int ColumnWidth = 640;

// How a library that was opened before is told from others.
struct Sign
{
    QLatin1StringView icon;
    QString kind;
};

Sign signOf(const QString &path)
{
    switch (workspace::placeKind(path)) {
    case workspace::PlaceKind::Folder:
        break;
    case workspace::PlaceKind::File:
        return {"book"_L1, StartPanel::tr("A single file")};
    case workspace::PlaceKind::Archive:
        return {"archive"_L1, StartPanel::tr("An archive")};
    case workspace::PlaceKind::Branch:
        return {"branch"_L1, StartPanel::tr("A branch of a git repository")};
    case workspace::PlaceKind::Several:
        return {"contents"_L1, StartPanel::tr("Several libraries in one")};
    }
    return {"folder"_L1, StartPanel::tr("A folder")};
}

// A branch may have a "/" in its name.
QString nameOf(const QString &path)
{
    const bool branch = workspace::placeKind(path) == workspace::PlaceKind::Branch;
    const qsizetype end = branch ? path.lastIndexOf(u'@') : -1;
    return path.mid(path.lastIndexOf(u'/', end) + 1);
}

} // namespace

StartPanel::StartPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_failure(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_sample(new QPushButton(this))
    , m_recentTitle(new QLabel(this))
    , m_recent(new QListWidget(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"startPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    QFont large = widgets::followingFont();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_failure->setObjectName(u"startFailure"_s);
    m_failure->setProperty("tone", u"error"_s);
    m_failure->setWordWrap(true);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_failure->hide();
    m_open->setObjectName(u"startOpenFolder"_s);
    m_open->setProperty("primary", true);
    m_sample->setObjectName(u"startSample"_s);
    m_recentTitle->setProperty("tone", u"muted"_s);
    m_recent->setObjectName(u"recentList"_s);
    m_recent->setMinimumHeight(120);
    m_recent->setMaximumHeight(260);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setObjectName(u"dropHint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_sample);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_failure);
    column->addLayout(buttons);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    column->addWidget(m_hint);
    column->addStretch(3);
    auto *page = new QWidget(this);
    page->setMaximumWidth(ColumnWidth);
    page->setLayout(column);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(page, 8);
    layout->addStretch(1);

    connect(m_open, &QPushButton::clicked, this, &StartPanel::openFolderRequested);
    connect(m_sample, &QPushButton::clicked, this, &StartPanel::openSampleRequested);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit openRequested(item->data(Qt::UserRole).toString());
    });
    connect(m_recent, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        emit openRequested(item->data(Qt::UserRole).toString());
    });
    setFocusProxy(m_open);
    setRecent({});
    retranslate();
}

void StartPanel::setRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const Sign sign = signOf(path);
        auto *item =
            new QListWidgetItem(nameOf(path) + "   "_L1 + QDir::toNativeSeparators(path), m_recent);
        item->setIcon(widgets::icon(sign.icon));
        item->setData(Qt::AccessibleDescriptionRole, sign.kind);
        item->setToolTip(sign.kind);
        item->setData(Qt::UserRole, path);
    }
    m_recent->setVisible(!paths.isEmpty());
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartPanel::setFailure(const QString &sentence)
{
    m_failure->setText(sentence);
    m_failure->setVisible(!sentence.isEmpty());
}

void StartPanel::retranslate()
{
    m_title->setText(tr("Open a documentation set"));
    m_open->setText(tr("Open a folder…"));
    m_sample->setText(tr("Look at the sample library"));
    m_recentTitle->setText(tr("Opened before"));
    m_recent->setAccessibleName(tr("Opened before"));
    m_hint->setText(tr("You can also drop a folder, an archive or a Markdown file here."));
}

void StartPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::library
