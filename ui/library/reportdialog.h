// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"

#include <QDialog>

namespace diglot::ui::library {

// What opening found: articles, locales, segments, and every file that had to be reported, each
// with its reason. A snapshot: it does not follow later changes.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReportDialog(const article::LibraryPtr &library, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeFacts(const article::Library &library);
    [[nodiscard]] QWidget *makeProblems(const article::Library &library);
};

} // namespace diglot::ui::library
