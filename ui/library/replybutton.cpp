// SPDX-License-Identifier: Apache-2.0
#include "ui/library/replybutton.h"

#include "ui/widgets/keytip.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace diglot::ui::library {

ReplyButton::ReplyButton(QWidget *parent)
    : LocaleButton(parent)
    , m_menu(new QMenu(this))
    , m_productMenu(new QMenu(m_menu))
{
    setObjectName(u"replyButton"_s);
    m_menu->setObjectName(u"replyMenu"_s);
    setMenu(m_menu);
    m_productMenu->setObjectName(u"productMenu"_s);
    widgets::tellKeyOf(this, "chooseReply"_L1);
    connect(m_menu, &QMenu::aboutToShow, this, &ReplyButton::fill);
    connect(m_productMenu, &QMenu::aboutToShow, this, &ReplyButton::fillProducts);
    refresh();
}

void ReplyButton::setLibrary(const article::LibraryPtr &library)
{
    m_library = library;
    m_counts = library ? library->localeCounts() : QMap<LocaleTag, int>();
    refresh();
}

void ReplyButton::setState(const LocaleTag &reply, const LocaleTag &given,
                           const article::ArticleId &shown)
{
    m_reply = reply;
    m_given = given;
    m_shown = shown;
    refresh();
}

void ReplyButton::setMore(const QList<LocaleTag> &more)
{
    m_more = more;
}

void ReplyButton::setProducts(const QStringList &products, const QHash<QString, QString> &names)
{
    m_products = products;
    m_names = names;
    refresh();
}

QString ReplyButton::nameOf(const QStringList &products) const
{
    QStringList names;
    for (const QString &product : products)
        names.append(m_names.value(product, product));
    return names.join(u", "_s);
}

void ReplyButton::setProduct(const QStringList &chosen)
{
    m_product = chosen;
    refresh();
}

void ReplyButton::showProducts()
{
    m_productMenu->popup(mapToGlobal(QPoint(0, height())));
}

void ReplyButton::refresh()
{
    const QString sign = u"↪ "_s;
    QString tip;
    if (!m_reply.isValid()) {
        setLocaleText(sign + tr("Reply in…"), {}, false);
        setShortText(u"↪"_s);
        tip = tr("Choose the customer's language");
    } else {
        const bool here = !m_shown.isValid() || m_given == m_reply;
        const QString tag = m_reply.toString();
        const QString detail = here                ? tag
                               : m_given.isValid() ? tag + u" → "_s + m_given.toString()
                                                   : tag + u" ✕"_s;
        setLocaleText(sign + m_reply.nativeName(), detail, false);
        setShortText(sign + detail.section(u' ', 0, 0));
        tip = here                ? tr("The customer's language: %1").arg(m_reply.nativeName())
              : m_given.isValid() ? tr("This article is not there in %1; %2 is given instead")
                                        .arg(m_reply.nativeName(), m_given.nativeName())
                                  : tr("This article is not there in %1").arg(m_reply.nativeName());
    }
    if (!m_product.isEmpty())
        tip += u'\n' + tr("The customer's product: %1").arg(nameOf(m_product));
    setToolTip(tip);
    setAccessibleName(tip);
}

// The tag stands first: its first letter chooses the line in the menu.
void ReplyButton::addLine(const LocaleTag &locale, int articles)
{
    const QString count =
        articles > 0 ? tr("%Ln article(s)", nullptr, articles) : tr("another language instead");
    const bool lacks =
        articles > 0 && m_shown.isValid() && m_library && !m_library->edition(m_shown, locale);
    auto *action = m_menu->addAction(u'&' + locale.toString() + u"   "_s + locale.nativeName() +
                                     u'\t' + (lacks ? tr("%1, not this one").arg(count) : count));
    action->setCheckable(true);
    action->setChecked(locale == m_reply);
    action->setData(locale.toString());
    connect(action, &QAction::triggered, this, [this, locale] { emit chosen(locale); });
    if (action->isChecked())
        m_menu->setActiveAction(action);
}

void ReplyButton::fill()
{
    m_menu->clear();
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        addLine(it.key(), it.value());
    QList<LocaleTag> more = m_more;
    more.append(LocaleTag::fromString(u"en-US").value_or(LocaleTag()));
    more.append(m_reply);
    for (const LocaleTag &locale : std::as_const(more)) {
        const auto actions = m_menu->actions();
        const bool known = std::any_of(actions.cbegin(), actions.cend(), [&](QAction *action) {
            return action->data().toString() == locale.toString();
        });
        if (locale.isValid() && !known)
            addLine(locale, 0);
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Another language…"), this, &ReplyButton::otherRequested);
    auto *none =
        m_menu->addAction(tr("No customer's language"), this, [this] { emit chosen(LocaleTag()); });
    none->setEnabled(m_reply.isValid());
    m_menu->addSeparator();
    m_productMenu->setTitle(
        m_product.isEmpty()
            ? tr("The customer's product")
            : tr("The customer's product: %1").arg(nameOf(m_product).replace(u'&', u"&&"_s)));
    m_menu->addMenu(m_productMenu);
}

void ReplyButton::fillProducts()
{
    m_productMenu->clear();
    auto *all = m_productMenu->addAction(tr("All products"), this,
                                         [this] { emit productChosen(QString()); });
    all->setCheckable(true);
    all->setChecked(m_product.isEmpty());
    m_productMenu->addSeparator();
    QList<QStringList> choices;
    for (const QString &product : std::as_const(m_products))
        choices.append({product});
    if (!m_product.isEmpty() && !choices.contains(m_product))
        choices.prepend(m_product); // chosen among the filters, or in another library
    for (const QStringList &choice : std::as_const(choices)) {
        const QString lines = choice.join(u'\n');
        auto *action = m_productMenu->addAction(nameOf(choice).replace(u'&', u"&&"_s), this,
                                                [this, lines] { emit productChosen(lines); });
        action->setData(lines);
        action->setCheckable(true);
        action->setChecked(choice == m_product);
    }
}

void ReplyButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    LocaleButton::changeEvent(event);
}

} // namespace diglot::ui::library
