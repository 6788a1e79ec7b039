package org.chapterhouse.type;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Where and when somebody begins a new item, of nothing or of a text.
 *
 * @param zone of the site it will stand on
 * @param today the day it is there
 */
public record Beginning(ZoneId zone, LocalDate today) {}
