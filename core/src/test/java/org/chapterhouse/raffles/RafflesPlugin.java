package org.chapterhouse.raffles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.plugin.Plugin;

/** Draws the winner of a cake, in a bean that is the plugin itself. */
@ApplicationScoped
public class RafflesPlugin implements Plugin {

    @Inject
    Tables tables;

    @Override
    public String id() {
        return "raffles";
    }

    public void draw(int ticket, String winner) {
        tables.of("insert into {cake} values (:ticket, :winner)")
                .with("ticket", ticket)
                .with("winner", winner)
                .run();
    }

    public String winner() {
        return tables.of("select winner from {cake}").first(String.class).orElseThrow();
    }
}
