// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/address.h"
#include "app/core/result.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace diglot::ui::shell {

inline constexpr int MostWindows = 20;

// Where a library is to be opened at. Everything may be left out.
struct StartPoint
{
    QString article; // "collection:key" or a key, as typed
    LocaleTag locale;
    LocaleTag with;
    std::optional<article::View> view;

    [[nodiscard]] bool isEmpty() const
    {
        return article.isEmpty() && !locale.isValid() && !with.isValid() && !view;
    }
};

// What the program was started with.
struct Options
{
    QString library;                         // absolute path; empty: the last one, else the sample
    std::optional<article::Address> address; // given in the library's place by another program
    StartPoint start;
    QString search;      // to be typed into the search field; empty: nothing
    QStringList filters; // "name=value", beside it
    QString concordance; // term to be looked up; empty: none
    int hit = 0;         // the result to be opened, from 1; 0: none
    // Beside the article: outline, about, review; in its place: quality, findings, consistency,
    // sample; empty: as it is.
    QString panel;
    QString show;     // in the article's place: start, steps; empty: the article
    QString snapshot; // file to write; empty: none
    QString pdf;      // the same, of the article on paper
    QSize size;       // of the window; invalid: as it was last
    std::optional<bool> dark;
    bool newWindow = false;
    int window = 0; // which of the further windows is taken up again, from 2; 0: a new one
    bool help = false;
    bool version = false;
};

// Reads the arguments; the first one is the program's name. Usage for whatever is not understood.
// Needs no application object and touches no file.
[[nodiscard]] Result<Options> parseOptions(const QStringList &arguments);

// The text of --help, English like all of the command line.
[[nodiscard]] QString helpText();

// The form in which a second start hands its options to the running window, and back. A message
// that is not understood gives nullopt.
[[nodiscard]] QByteArray toMessage(const Options &options);
[[nodiscard]] std::optional<Options> fromMessage(const QByteArray &message);

} // namespace diglot::ui::shell
