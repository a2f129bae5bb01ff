// SPDX-License-Identifier: Apache-2.0
#include "app/search/contenthash.h"

#include <xxhash.h>

namespace diglot::search {

QByteArray contentHash(QByteArrayView bytes)
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), size_t(bytes.size())));
    return {reinterpret_cast<const char *>(canonical.digest), sizeof canonical.digest};
}

} // namespace diglot::search
