// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/flagdesk.h"

#include "app/article/pagenumber.h"
#include "app/core/whenfinished.h"
#include "app/workspace/reviewtexts.h"
#include "ui/settings/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/markdesk.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/prompts.h"

#include <QAction>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

using article::Flag;
using workspace::ReviewedText;

namespace {

constexpr auto Verified = "verified:"_L1;
constexpr int SaidMs = 5000;

// The day of a verification; invalid for another flag.
QDate verifiedOn(const Flag &flag)
{
    return flag.name.startsWith(Verified)
               ? QDate::fromString(flag.name.mid(Verified.size()), Qt::ISODate)
               : QDate();
}

const Flag *newestVerification(const QList<Flag> &flags)
{
    const Flag *newest = nullptr;
    for (const Flag &flag : flags) {
        if (verifiedOn(flag).isValid() && (!newest || verifiedOn(flag) > verifiedOn(*newest)))
            newest = &flag;
    }
    return newest;
}

// Whether a text is the sentence of that article::pageNumber, for 0 the title, of an edition.
bool isMeant(const ReviewedText &text, int number, const article::TextPlace &title)
{
    const auto &place = text.text.place;
    if (number < 0)
        return text.segment == article::includedIndex(number);
    return number > 0 ? place.number == number && place.key == title.key : place.unit == title.unit;
}

workspace::ReviewService::Options optionsOf(const WindowContext &context, const QString &scratch)
{
    workspace::ReviewService::Options options;
    options.dataFolder = context.dataFolder.isEmpty() ? scratch : context.dataFolder;
    options.now = context.clock;
    return options;
}

} // namespace

FlagDesk::FlagDesk(const WindowContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_service(new workspace::ReviewService(*context.workspace,
                                             optionsOf(context, m_scratch.path()), this))
    , m_window(window)
{}

FlagDesk::~FlagDesk()
{
    delete m_service; // before the folder in which it writes
}

void FlagDesk::connectParts(const Parts &parts)
{
    m_parts = parts;
    const auto on = [this](ActionId id, auto act) {
        connect((*m_parts.actions)[id], &QAction::triggered, this, act);
    };
    on(ActionId::Flag, [this] { flag(); });
    on(ActionId::Verify, [this] { verify(); });
    on(ActionId::ShowDue, [this] { showDue(); });
    connect(parts.tabs, &ArticleTabs::pageShown, this, &FlagDesk::follow);
    connect(m_service, &workspace::ReviewService::changed, this, &FlagDesk::follow);
    connect(m_service, &workspace::ReviewService::notice, this, &FlagDesk::say);
}

QDate FlagDesk::today() const
{
    const QDateTime now = m_context.clock ? m_context.clock() : QDateTime::currentDateTime();
    return now.toLocalTime().date();
}

void FlagDesk::say(const QString &text)
{
    m_parts.status->say(text, SaidMs);
}

QString FlagDesk::author()
{
    QString name = m_context.settings->reviewer();
    if (name.isEmpty()) {
        name = m_context.prompts->askText(m_window, tr("Your name"),
                                          tr("Under which name others see what you say"),
                                          settings::Settings::systemUserName());
        m_context.settings->setReviewer(name);
    }
    return name;
}

void FlagDesk::withText(int number, const std::function<void(const ReviewedText &)> &act)
{
    const auto address = m_parts.tabs->address();
    const auto library = m_context.workspace->library();
    const auto *edition = library ? library->edition(address.article, address.locale) : nullptr;
    if (!edition)
        return;
    ReviewedText title; // for a title that stands in no front matter
    title.text.place = workspace::placeOf(*edition);
    title.text.place.unit = u"title"_s;
    title.text.target = edition->title;
    whenFinished(m_service->article(address.article, address.locale), this,
                 [this, number, title, act](const Result<workspace::ArticleReview> &review) {
                     if (!review) {
                         say(review.error().toLine());
                         return;
                     }
                     for (const ReviewedText &text : review->texts) {
                         if (isMeant(text, number, title.text.place) && !text.gone) {
                             act(text);
                             return;
                         }
                     }
                     number == 0 ? act(title) : say(tr("The article has no such sentence."));
                 });
}

void FlagDesk::flag()
{
    withText(m_parts.marks->selected(), [this](const ReviewedText &text) {
        marks::FlagDialog dialog(text.text.target, text.text.source, text.text.place.number > 0,
                                 m_window);
        // Where no name is given the dialog comes back, with all that was written in it.
        while (dialog.exec() == QDialog::Accepted && !keepFlag(text.text, dialog.report())) {
        }
    });
}

bool FlagDesk::keepFlag(const article::JudgedText &text, const marks::FlagReport &report)
{
    const QString name = author();
    if (name.isEmpty())
        return false;
    Flag flag;
    flag.text = text;
    flag.name = report.reason;
    flag.reviewer = name;
    article::Verdict verdict;
    verdict.text = text;
    verdict.reviewer = name;
    verdict.judgement = article::Judgement::NeedsWork;
    // The word is for exports that know no flags.
    verdict.comment = report.comment.isEmpty() ? u"[%1]"_s.arg(report.reason)
                                               : u"[%1] %2"_s.arg(report.reason, report.comment);
    if (!report.proposal.isEmpty())
        verdict.proposal = report.proposal;
    m_service->setFlag(flag, true, tr("Flag"));
    whenFinished(m_service->give({verdict}, name, tr("Flag")), this,
                 [this](const Result<QString> &kept) {
                     say(kept ? tr("Flagged. It leaves with the next export of the review.")
                              : kept.error().toLine());
                 });
    return true;
}

void FlagDesk::verify()
{
    withText(0, [this](const ReviewedText &title) {
        const QString name = author();
        if (name.isEmpty())
            return;
        Flag flag;
        flag.text = title.text;
        flag.name = Verified + today().toString(Qt::ISODate);
        flag.reviewer = name;
        const Flag *newest = newestVerification(title.flags);
        const bool again = newest && newest->name == flag.name;
        whenFinished(m_service->setFlag(flag, !again, tr("Verify")), this,
                     [this, again](const Result<QString> &kept) {
                         say(!kept   ? kept.error().toLine()
                             : again ? tr("The verification of today was taken back.")
                                     : tr("The article was marked as verified today."));
                     });
    });
}

void FlagDesk::follow()
{
    const auto *view = m_parts.tabs->view();
    if (!view || !view->page()) {
        emit verifiedChanged({});
        return;
    }
    const auto shown = m_parts.tabs->address();
    withText(0, [this, shown](const ReviewedText &title) {
        if (m_parts.tabs->address().article != shown.article)
            return;
        const Flag *newest = newestVerification(title.flags);
        if (!newest) {
            emit verifiedChanged({});
            return;
        }
        const QDate due = verifiedOn(*newest).addDays(m_context.settings->verifyDays());
        const QLocale numbers;
        const QString date = numbers.toString(verifiedOn(*newest), QLocale::ShortFormat);
        emit verifiedChanged(
            due <= today()
                ? tr("%1 by %2, due again").arg(date, newest->reviewer)
                : tr("%1 by %2, until %3")
                      .arg(date, newest->reviewer, numbers.toString(due, QLocale::ShortFormat)));
    });
}

void FlagDesk::showDue()
{
    const LocaleTag locale = m_parts.tabs->address().locale;
    whenFinished(m_service->list({locale, {}}), this,
                 [this, locale](const Result<QList<workspace::KeptThing>> &things) {
                     if (things)
                         showVerified(*things, locale);
                     else
                         say(things.error().toLine());
                 });
}

void FlagDesk::showVerified(const QList<workspace::KeptThing> &things, const LocaleTag &locale)
{
    const auto library = m_context.workspace->library();
    if (!library)
        return;
    QMap<article::ArticleId, marks::VerifiedArticle> found;
    for (const workspace::KeptThing &thing : things) {
        const auto *flag = std::get_if<Flag>(&thing.what);
        const QDate date = flag ? verifiedOn(*flag) : QDate();
        const article::ArticleId id{thing.collection, flag ? flag->text.place.key : QString()};
        const auto *edition = library->edition(id, locale);
        if (!date.isValid() || !edition || found.value(id).verified > date)
            continue;
        found.insert(id, {id, locale, edition->title, date, flag->reviewer,
                          date.addDays(m_context.settings->verifyDays()),
                          thing.state != article::TextState::Current ||
                              (edition->handedOff.isValid() && edition->handedOff > date)});
    }
    marks::DueDialog dialog(found.values(), today(), m_window);
    connect(&dialog, &marks::DueDialog::chosen, this, &FlagDesk::openRequested);
    dialog.exec();
}

} // namespace diglot::ui::shell
