package org.chapterhouse.workflow;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.chapterhouse.platform.RecordJson;

/** A working copy as the database has it. */
final class CopyRow {

    static final String COLUMNS = "key, base, form, slug, language, not_placed, notes, saved_at";

    private static final JsonProvider JSON = JsonProvider.provider();

    private CopyRow() {}

    static WorkingCopy read(ResultSet row) throws SQLException {
        var notes =
                RecordJson.parse("{\"notes\":" + row.getString("notes") + "}").getJsonArray("notes");
        return new WorkingCopy(
                new CopyKey(row.getString("key")),
                row.getInt("base"),
                RecordJson.parse(row.getString("form")),
                row.getString("slug"),
                row.getString("language"),
                row.getString("not_placed"),
                notes.getValuesAs(JsonString::getString),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    static String written(List<String> notes) {
        return JSON.createArrayBuilder(notes).build().toString();
    }
}
