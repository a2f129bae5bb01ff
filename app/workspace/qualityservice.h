// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/checkservice.h"
#include "app/workspace/consistencyplan.h"
#include "app/workspace/qualityreport.h"

namespace diglot::workspace {

// A text of a sample, and where the window finds it.
struct SampleText
{
    article::ArticleId article;
    QString path; // of its file in the library
    QString title;
    article::JudgedText text;
};
using Sample = QList<SampleText>;

// How good the library is that a workspace has open. Lives on the workspace's thread; what is known
// grows: its facts at once, then what is kept, then what the checks have found. Follows what
// reviewers say and what changes on the disk. Destroying it waits for what it has begun.
class QualityService final : public QObject
{
    Q_OBJECT

public:
    // All of them outlive it. The checks are shared with who else needs them: they run once. They
    // are to gather what is translated in several ways (CheckOptions::consistency).
    QualityService(Workspace &workspace, ReviewService &reviews, CheckService &checks,
                   QObject *parent = nullptr);
    ~QualityService() override;

    // Begins, once; from then on every library that is opened is looked at.
    void start();
    [[nodiscard]] bool isStarted() const;
    void check();  // once more; a run under way is ended first
    void cancel(); // the checks, for all who share them; what is known by then stays
    [[nodiscard]] bool isChecking() const;

    // The newest state; null before the first one.
    [[nodiscard]] LibraryQualityPtr quality() const;

    // See planProposals(); of the present state. NotFound where no library is open.
    [[nodiscard]] QFuture<Result<QList<PlannedProposal>>>
    plan(const ConsistencyCase &entry, int variant, const QString &reviewer);
    // See ReviewService::sample().
    [[nodiscard]] QFuture<Result<Sample>> draw(const SampleRequest &request);
    // See writeQualityReport(); of the present state. NotFound before there is one.
    [[nodiscard]] QFuture<Result<void>> report(const QualityReportOrder &order);

signals:
    void changed();                     // quality() is another one
    void progress(int done, int total); // files; done = total when it is over, also by cancel()
    void failed(const diglot::Error &error);

private:
    void readKept();
    void rebuild();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diglot::workspace
