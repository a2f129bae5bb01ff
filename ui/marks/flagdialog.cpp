// SPDX-License-Identifier: Apache-2.0
#include "ui/marks/flagdialog.h"

#include "ui/widgets/textdirection.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::marks {

namespace {

constexpr int LinesShown = 3;

QString isolated(const QString &text)
{
    return u'\u2068' + text + u'\u2069';
}

} // namespace

FlagDialog::FlagDialog(const QString &target, const QString &source, bool isSentence,
                       QWidget *parent)
    : QDialog(parent)
    , m_reason(new QComboBox(this))
    , m_comment(new QPlainTextEdit(this))
    , m_proposal(new QPlainTextEdit(this))
    , m_target(target)
{
    setObjectName(u"flagDialog"_s);
    setWindowTitle(isSentence ? tr("Flag the sentence") : tr("Flag the article"));
    auto *about = new QLabel(isolated(target), this);
    about->setObjectName(u"flagAbout"_s);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *original = new QLabel(isolated(source), this);
    original->setTextFormat(Qt::PlainText);
    original->setWordWrap(true);
    original->setProperty("tone", u"muted"_s);
    original->setVisible(!source.isEmpty());
    m_reason->setObjectName(u"flagReason"_s);
    m_reason->addItem(tr("It is outdated"), u"outdated"_s);
    m_reason->addItem(tr("It is wrong"), u"wrong"_s);
    m_reason->addItem(tr("The translation is bad"), u"translation"_s);
    m_reason->addItem(tr("Something is missing"), u"missing"_s);
    m_reason->addItem(tr("A link or picture is broken"), u"broken"_s);
    if (isSentence)
        m_reason->setCurrentIndex(2);
    m_comment->setObjectName(u"flagComment"_s);
    m_proposal->setObjectName(u"flagProposal"_s);
    widgets::setWritingDirection(m_proposal, target.isRightToLeft());
    m_proposal->setPlainText(target);
    const int height = fontMetrics().lineSpacing() * LinesShown + 18;
    for (auto *field : {m_comment, m_proposal}) {
        field->setTabChangesFocus(true);
        field->setFixedHeight(height);
    }
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        buddy->setAccessibleName(text);
        return made;
    };
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *keep = buttons->addButton(tr("Flag"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"flagOk"_s);
    keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(original);
    layout->addSpacing(8);
    layout->addWidget(label(tr("What is wrong"), m_reason));
    layout->addWidget(m_reason);
    layout->addWidget(label(tr("Comment"), m_comment));
    layout->addWidget(m_comment);
    layout->addWidget(
        label(isSentence ? tr("How it should read") : tr("How the title should read"), m_proposal));
    layout->addWidget(m_proposal);
    layout->addSpacing(4);
    layout->addWidget(buttons);
    setMinimumWidth(460);
}

FlagReport FlagDialog::report() const
{
    const QString proposal = m_proposal->toPlainText().trimmed();
    return {m_reason->currentData().toString(), m_comment->toPlainText().trimmed(),
            proposal == m_target.trimmed() ? QString() : proposal};
}

} // namespace diglot::ui::marks
