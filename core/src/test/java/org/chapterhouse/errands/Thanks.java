package org.chapterhouse.errands;

import java.time.LocalDate;
import java.util.Optional;

/** What is said to somebody who has carried something. */
public record Thanks(String name, String what, LocalDate day, Optional<String> gift) {}
