// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace diglot::article {

// What can take the place of the last word of an unfinished query: the name of a restriction, or a
// restriction with a value that the library has.
struct Completion
{
    QString text;         // as it is typed: "title:", "role:\"Helpdesk agent\""
    QString name;         // of the restriction, without its colon
    QString value;        // without quotes, in the reading locale's words; empty for a name alone
    int from = 0;         // where the word begins in what was typed
    int to = 0;           // where it ends
    int articles = 0;     // that the value leaves; 0 where that says nothing
    bool certain = false; // the word is a restriction that lacks its value, and no word of a text
};

} // namespace diglot::article
