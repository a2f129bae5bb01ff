// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace diglot::workspace {

// A store on a thread of its own: opened with the first question, closed on that thread. Questions
// are answered in the order in which they are asked, by futures that always finish. `Store` has
// notices() and dataVersion().
template<class Store>
class StoreThread
{
public:
    struct Ways
    {
        std::function<Result<std::unique_ptr<Store>>()> open;
        // Both are called on the store's thread.
        std::function<void(const QString &)> tell; // a sentence for a person
        std::function<void()> changed;             // another program has changed something
    };

    explicit StoreThread(const Ways &ways)
        : m_ways(ways)
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }

    ~StoreThread()
    {
        m_pool.start([this] { m_store.reset(); });
        m_pool.waitForDone();
    }

    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    // Runs `work` with the store. Damage that shows only now is repaired by opening again, once.
    template<class Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        using Answer = std::invoke_result_t<Work, Store &>;
        // Not by QtConcurrent::run(): who waits for such a future takes the task out of the pool
        // where it has not begun, and runs it on a thread of its own.
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        m_pool.start([this, work, promise] {
            if (!promise->isCanceled())
                promise->addResult(answerOf<Answer>(work));
            promise->finish();
        });
        return promise->future();
    }

    // Looks for what other programs have changed, unless that is being done.
    void poll()
    {
        if (m_polling.exchange(true))
            return;
        m_pool.start([this] {
            if (m_store) {
                const auto version = m_store->dataVersion();
                if (version && *version != m_dataVersion) {
                    m_dataVersion = *version;
                    m_ways.changed();
                }
            }
            m_polling = false;
        });
    }

    // On the store's thread: the store, opened where it was not.
    Result<Store *> opened()
    {
        if (m_store)
            return m_store.get();
        auto made = m_ways.open();
        if (!made)
            return made.error();
        m_store = std::move(*made);
        m_dataVersion = m_store->dataVersion().value_or(0);
        for (const QString &text : m_store->notices())
            m_ways.tell(text);
        return m_store.get();
    }

    [[nodiscard]] QThreadPool *pool() { return &m_pool; }

private:
    template<class Answer, class Work>
    Answer answerOf(const Work &work)
    {
        for (int attempt = 1;; ++attempt) {
            const auto usable = opened();
            if (!usable)
                return usable.error();
            Answer answer = work(**usable);
            if (answer || answer.error().code != ErrorCode::Syntax || attempt > 1)
                return answer;
            m_store.reset();
        }
    }

    Ways m_ways;
    std::unique_ptr<Store> m_store; // used on the pool's one thread alone
    qint64 m_dataVersion = 0;       // likewise
    std::atomic_bool m_polling = false;
    QThreadPool m_pool; // last: its thread uses all of the above
};

} // namespace diglot::workspace
