/** @titles@. Open {@link @package@.@Type@} first: it is what editors fill in. */
@NullMarked
package @package@;

import org.jspecify.annotations.NullMarked;
