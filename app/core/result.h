// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace diglot {

// What kind of failure it is, for the program to branch on.
enum class ErrorCode {
    Io,          // a file or device could not be read or written
    Syntax,      // the input does not follow its format
    NotFound,    // the thing asked for does not exist
    Conflict,    // two states that exclude each other
    Unsupported, // well formed, but nothing we handle
    Limit,       // refused because of a size or nesting limit
    Cancelled,   // the caller asked to stop
    Usage        // the caller's arguments are wrong
};

// A failure as a value. `what` is one translated sentence saying what is wrong and, where it helps,
// what to do; `where` is "file" or "file:line", empty if no place is known.
struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString what;
    QString where;

    // One line: "where: what", or only what.
    [[nodiscard]] QString toLine() const
    {
        return where.isEmpty() ? what : where + QStringLiteral(": ") + what;
    }
};

// A value or an Error. The interface is a subset of std::expected (C++23), so that it can be
// replaced by it. Reading the side that is not there is a programming error and asserts.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T &&value() && { return std::move(value()); }
    [[nodiscard]] T value_or(T fallback) const
    {
        return has_value() ? value() : std::move(fallback);
    }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

// Success without a value, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    {}

    [[nodiscard]] bool has_value() const { return !m_failed; }
    explicit operator bool() const { return !m_failed; }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(m_failed);
        return m_error;
    }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace diglot
