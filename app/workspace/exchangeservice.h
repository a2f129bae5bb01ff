// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/exchangerun.h"
#include "app/workspace/workspace.h"

namespace diglot::workspace {

// A format as people and the command line choose it.
struct ExchangeFormat
{
    QString name;   // "xliff2"
    QString title;  // "XLIFF 2.1"
    QString ending; // of the file, without the dot; empty for a folder
    bool canImport = false;
    bool showsFindings = false;
    QString leavesOut; // why ExportReport::leftOut texts are not in it, half a sentence
};

// Files for other tools, of the library that a workspace has open. Lives on the workspace's
// thread; the work runs on a thread of its own, one after the other, and comes back as futures that
// always finish. Destroying it cancels and waits.
class ExchangeService final : public QObject
{
    Q_OBJECT

public:
    explicit ExchangeService(Workspace &workspace, QObject *parent = nullptr);
    ~ExchangeService() override;

    [[nodiscard]] static QList<ExchangeFormat> formats();
    // The one of that name; an empty one for another.
    [[nodiscard]] static ExchangeFormat format(const QString &name);

    // NotFound without a library; else as exportTexts(). The request's own progress is not asked.
    QFuture<Result<ExportReport>> exportTexts(const ExportRequest &request);
    // The same for importTexts(). Nothing is kept by it: ReviewService::give() keeps what the
    // report holds, as one change that can be undone.
    QFuture<Result<ImportReport>> importTexts(const ImportRequest &request);
    void cancel();

signals:
    void progress(int done, int total); // articles

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diglot::workspace
