package org.chapterhouse.audit;

import java.util.OptionalLong;

/**
 * Whether the audit trail is as it was written.
 *
 * @param entries how many entries were looked at
 * @param brokenAt the position of the first entry that is missing or not as it was written
 * @param lastHash the hash of the last entry, in hexadecimal: noted elsewhere, it also shows entries cut off the end
 */
public record ChainReport(long entries, OptionalLong brokenAt, String lastHash) {

    public boolean isWhole() {
        return brokenAt.isEmpty();
    }
}
