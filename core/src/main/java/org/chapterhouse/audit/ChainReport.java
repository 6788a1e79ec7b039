package org.chapterhouse.audit;

import java.util.OptionalLong;

/**
 * Whether the audit trail is as it was written.
 *
 * @param sealed how many entries were found as they were sealed
 * @param waiting how many are written and not sealed yet: for a second or so, nothing shows whether those were changed
 * @param brokenAt the id of the first entry that is missing, not as it was written, or without any seal
 * @param lastHash the last seal's hash, in hexadecimal: noted elsewhere, it also shows entries cut off the end
 */
public record ChainReport(long sealed, long waiting, OptionalLong brokenAt, String lastHash) {

    public boolean isWhole() {
        return brokenAt.isEmpty();
    }
}
