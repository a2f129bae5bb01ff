// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/valuefile.h"

#include <QSettings>

namespace diglot::ui::settings {

namespace {

QVariantHash valuesOf(const QSettings &file)
{
    QVariantHash values;
    const QStringList names = file.allKeys();
    for (const QString &name : names)
        values.insert(name, file.value(name));
    return values;
}

void apply(const QVariantHash &changes, QVariantHash &values)
{
    for (const auto &[name, value] : changes.asKeyValueRange()) {
        if (value.isValid())
            values.insert(name, value);
        else
            values.remove(name);
    }
}

} // namespace

ValueFile::ValueFile(const QString &path)
    : m_path(path)
    , m_values(valuesOf(QSettings(path, QSettings::IniFormat)))
{
    m_thread.setMaxThreadCount(1); // writes keep their order
}

bool ValueFile::contains(const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
    return m_values.contains(name);
}

QVariant ValueFile::value(const QString &name, const QVariant &fallback) const
{
    const std::scoped_lock lock(m_mutex);
    return m_values.value(name, fallback);
}

void ValueFile::setValue(const QString &name, const QVariant &value)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_changes.insert(name, value);
        apply({{name, value}}, m_values);
    }
    m_thread.start([this] { write(); });
}

// The one user of QSettings while values are read: its objects of one file, on whatever threads,
// share a lock that is held while the file is written.
void ValueFile::write()
{
    QVariantHash changes;
    {
        const std::scoped_lock lock(m_mutex);
        changes.swap(m_changes);
    }
    if (changes.isEmpty())
        return; // written with those before
    QSettings file(m_path, QSettings::IniFormat);
    for (const auto &[name, value] : changes.asKeyValueRange()) {
        if (value.isValid())
            file.setValue(name, value);
        else
            file.remove(name);
    }
    file.sync(); // also reads what others have written
    QVariantHash values = valuesOf(file);

    const std::scoped_lock lock(m_mutex);
    if (file.status() == QSettings::AccessError) {
        changes.insert(m_changes); // newer ones take the place of those
        m_changes.swap(changes);
    }
    apply(m_changes, values);
    m_values.swap(values);
}

} // namespace diglot::ui::settings
