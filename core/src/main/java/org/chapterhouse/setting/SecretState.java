package org.chapterhouse.setting;

import java.time.Instant;
import org.chapterhouse.problem.HouseOnly;

/**
 * What may be told of a secret: that it is there.
 *
 * @param readable whether this server has the key it was sealed with
 */
@HouseOnly
public record SecretState(Instant setAt, boolean readable) {}
