/**
 * What the suite holds of a person: found, given out and forgotten.
 */
@NullMarked
package org.chapterhouse.web.admin.people;

import org.jspecify.annotations.NullMarked;
