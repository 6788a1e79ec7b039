@NullMarked
package org.chapterhouse.plugins.donationappeals;

import org.jspecify.annotations.NullMarked;
