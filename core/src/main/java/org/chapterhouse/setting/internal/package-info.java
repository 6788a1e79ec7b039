/** How settings are kept, sealed and remembered. */
@NullMarked
package org.chapterhouse.setting.internal;

import org.jspecify.annotations.NullMarked;
