/** The screens of the bake sales. */
@NullMarked
package org.chapterhouse.bakesales.admin;

import org.jspecify.annotations.NullMarked;
