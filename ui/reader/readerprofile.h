// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/layers.h"
#include "ui/reader/pagesource.h"

class QWebEngineProfile;

namespace diglot::ui::reader {

class SchemeHandler;

// What all views of one window share: the off-the-record profile, its handler and guard, and the
// source of pages. Lives on the window's thread and outlives every page made from it.
class ReaderProfile
{
public:
    explicit ReaderProfile(std::unique_ptr<PageSource> source, const Layers &layers = {});
    ~ReaderProfile();

    // The engine's profile. Made at the first call, which starts the engine (60 to 95 ms).
    [[nodiscard]] QWebEngineProfile *engine();
    [[nodiscard]] SchemeHandler &handler();
    [[nodiscard]] PageSource &source() const { return *m_source; }
    [[nodiscard]] const Layers &layers() const { return m_layers; }

private:
    std::unique_ptr<PageSource> m_source;
    Layers m_layers;
    std::unique_ptr<SchemeHandler> m_handler;
    std::unique_ptr<QWebEngineProfile> m_engine; // uses the handler: declared after it
};

} // namespace diglot::ui::reader
