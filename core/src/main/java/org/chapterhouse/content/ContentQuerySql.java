package org.chapterhouse.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.platform.sql.SqlStatement;
import org.chapterhouse.problem.Malformed;

/** The SQL of one {@link ContentQuery}: conditions, order, and where the page begins. */
final class ContentQuerySql {

    private static final Pattern CURSOR = Pattern.compile("([0-9a-f-]{36}) ([^\\x00]*)");

    /** The database knows fewer years than Java does. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final ContentQuery query;
    private final ContentReach reach;
    private final List<String> conditions = new ArrayList<>(List.of(ContentReach.CONDITION));
    private final Map<String, Object> values = new LinkedHashMap<>();

    ContentQuerySql(ContentQuery query, ContentReach reach) {
        this.query = query;
        this.reach = reach;
        query.typeId().ifPresent(type -> where("type = :type", "type", type));
        query.publicity().ifPresent(publicity -> where("publicity = :publicity", "publicity", publicity));
        query.changedBy().ifPresent(account -> where("updated_by = :account", "account", account));
        query.among().ifPresent(ids -> where("id = any(:ids)", "ids", ids));
        if (query.waiting()) {
            conditions.add("(publicity = 'NEVER' or publicity = 'LIVE' and published_revision <> draft_revision)");
        }
        if (!query.title().isEmpty()) {
            where("title ilike :title", "title", "%" + query.title().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        query.after().ifPresent(this::beginAfter);
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private void beginAfter(String cursor) {
        var parts = CURSOR.matcher(cursor);
        if (!parts.matches()) {
            throw new Malformed("not a place in a list: " + cursor);
        }
        try {
            beginAfter(parts.group(2), UUID.fromString(parts.group(1)));
        } catch (DateTimeException e) {
            throw new Malformed("not a place in this list: " + cursor, e);
        }
    }

    private void beginAfter(String value, UUID last) {
        values.put("last", last);
        switch (query.order()) {
            case UPDATED -> {
                var moment = Instant.parse(value);
                requireOfOurEra(LocalDate.ofInstant(moment, ZoneOffset.UTC));
                where("(updated_at, id) < (:moment, :last)", "moment", moment);
            }
            case TITLE -> where("(lower(title), id) > (lower(:value), :last)", "value", value);
            case DATED -> beginAfterDate(value);
        }
    }

    private void beginAfterDate(String value) {
        if (value.isEmpty()) {
            conditions.add("dated is null and id < :last");
        } else {
            var date = LocalDate.parse(value);
            requireOfOurEra(date);
            where("(dated < :date or dated = :date and id < :last or dated is null)", "date", date);
        }
    }

    private static void requireOfOurEra(LocalDate date) {
        if (date.getYear() < 1 || date.isAfter(LAST_DAY)) {
            throw new DateTimeException("no such day: " + date);
        }
    }

    String cursorOf(ContentItem item) {
        var value = switch (query.order()) {
            case UPDATED -> item.draft().savedAt().toString();
            case TITLE -> item.draft().title();
            case DATED -> item.draft().dated().map(LocalDate::toString).orElse("");
        };
        return item.id() + " " + value;
    }

    /** The statement that asks for the page, with one row more, which tells whether another page follows. */
    SqlStatement of(Sql sql, String select) {
        var order = switch (query.order()) {
            case UPDATED -> "updated_at desc, id desc";
            case TITLE -> "lower(title), id";
            case DATED -> "dated desc nulls last, id desc";
        };
        var where = " where " + String.join(" and ", conditions);
        var statement = sql.of(select + where + " order by " + order + " limit :limit")
                .with(reach)
                .with("limit", query.limit() + 1);
        values.forEach(statement::with);
        return statement;
    }
}
