package org.chapterhouse.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The SQL of one {@link ContentQuery}: conditions, order, and where the page begins. */
final class ContentQuerySql {

    private static final Pattern CURSOR = Pattern.compile("([0-9a-f-]{36}) (.*)", Pattern.DOTALL);

    private final ContentQuery query;
    private final List<String> conditions = new ArrayList<>(List.of("trashed_at is null", "site_id = any(:sites)"));
    private final Map<String, Object> values = new LinkedHashMap<>();

    ContentQuerySql(ContentQuery query, List<UUID> siteIds) {
        this.query = query;
        values.put("sites", siteIds.toArray(UUID[]::new));
        query.typeId().ifPresent(type -> where("type = :type", "type", type));
        query.stage().ifPresent(stage -> where("stage = :stage", "stage", stage.name()));
        query.changedBy().ifPresent(account -> where("updated_by = :by", "by", account));
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
            throw new IllegalArgumentException("not a place in a list: " + cursor);
        }
        var id = UUID.fromString(parts.group(1));
        var value = parts.group(2);
        switch (query.order()) {
            case UPDATED -> where("(updated_at, id) < (:value, :last)", "value", Instant.parse(value));
            case TITLE -> where("(lower(title), id) > (lower(:value), :last)", "value", value);
            case DATED -> beginAfterDate(value);
        }
        values.put("last", id);
    }

    private void beginAfterDate(String value) {
        if (value.isEmpty()) {
            conditions.add("dated is null and id < :last");
        } else {
            where(
                    "(dated < :value or dated = :value and id < :last or dated is null)",
                    "value",
                    LocalDate.parse(value));
        }
    }

    String cursorOf(ContentItem item) {
        var value = switch (query.order()) {
            case UPDATED -> item.updatedAt().toString();
            case TITLE -> item.title();
            case DATED -> item.dated().map(LocalDate::toString).orElse("");
        };
        return item.id() + " " + value;
    }

    Query bind(Handle handle) {
        var order = switch (query.order()) {
            case UPDATED -> "updated_at desc, id desc";
            case TITLE -> "lower(title), id";
            case DATED -> "dated desc nulls last, id desc";
        };
        var sql = "select " + ContentItems.COLUMNS + " from content_item where " + String.join(" and ", conditions)
                + " order by " + order + " limit " + (query.limit() + 1);
        var statement = handle.createQuery(sql);
        values.forEach(statement::bind);
        return statement;
    }
}
