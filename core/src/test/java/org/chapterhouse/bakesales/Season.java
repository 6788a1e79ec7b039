package org.chapterhouse.bakesales;

import jakarta.validation.constraints.Size;
import org.chapterhouse.form.Multiline;

/** What is said of the season everywhere. */
public record Season(@Multiline @Size(max = 200) String notice) {}
