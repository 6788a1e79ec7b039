/**
 * How sites are kept and remembered: not for other features. Open {@link org.chapterhouse.site.internal.SiteStore} first.
 */
@NullMarked
package org.chapterhouse.site.internal;

import org.jspecify.annotations.NullMarked;
