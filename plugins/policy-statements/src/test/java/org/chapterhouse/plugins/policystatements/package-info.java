@NullMarked
package org.chapterhouse.plugins.policystatements;

import org.jspecify.annotations.NullMarked;
