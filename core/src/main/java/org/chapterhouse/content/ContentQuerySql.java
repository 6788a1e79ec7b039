package org.chapterhouse.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The SQL of one {@link ContentQuery}: conditions, order, and where the page begins. */
final class ContentQuerySql {

    private static final Pattern CURSOR = Pattern.compile("([0-9a-f-]{36}) (.*)", Pattern.DOTALL);

    private final ContentQuery query;
    private final List<String> conditions = new ArrayList<>(List.of("trashed_at is null"));
    private final List<Object> values = new ArrayList<>();

    ContentQuerySql(ContentQuery query, List<UUID> siteIds) {
        this.query = query;
        where("site_id = any(?)", (Object) siteIds.toArray(UUID[]::new));
        query.typeId().ifPresent(type -> where("type = ?", type));
        query.stage().ifPresent(stage -> where("stage = ?", stage.name()));
        query.changedBy().ifPresent(account -> where("updated_by = ?", account));
        query.among()
                .ifPresent(ids -> where("id = any(?)", (Object)
                        ids.stream().map(ContentId::value).toArray(UUID[]::new)));
        if (query.waiting()) {
            conditions.add("(stage = 'DRAFT' or stage = 'PUBLISHED' and published_revision <> draft_revision)");
        }
        if (!query.title().isEmpty()) {
            where("title ilike ?", "%" + query.title().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        query.after().ifPresent(this::beginAfter);
    }

    private void where(String condition, Object... parameters) {
        conditions.add(condition);
        values.addAll(List.of(parameters));
    }

    private void beginAfter(String cursor) {
        var parts = CURSOR.matcher(cursor);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a place in a list: " + cursor);
        }
        var last = UUID.fromString(parts.group(1));
        var value = parts.group(2);
        switch (query.order()) {
            case UPDATED -> where("(updated_at, id) < (?, ?)", Instant.parse(value), last);
            case TITLE -> where("(lower(title), id) > (lower(?), ?)", value, last);
            case DATED -> beginAfterDate(value, last);
        }
    }

    private void beginAfterDate(String value, UUID last) {
        if (value.isEmpty()) {
            where("dated is null and id < ?", last);
        } else {
            var date = LocalDate.parse(value);
            where("(dated < ? or dated = ? and id < ? or dated is null)", date, date, last);
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

    String conditions() {
        var order = switch (query.order()) {
            case UPDATED -> "updated_at desc, id desc";
            case TITLE -> "lower(title), id";
            case DATED -> "dated desc nulls last, id desc";
        };
        return " where " + String.join(" and ", conditions) + " order by " + order + " limit " + (query.limit() + 1);
    }

    Object[] values() {
        return values.toArray();
    }
}
