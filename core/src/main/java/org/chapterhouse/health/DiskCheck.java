package org.chapterhouse.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.problem.Message;

/** Whether there is room where the suite keeps its data on this machine, the database among it unless that lies elsewhere. */
@ApplicationScoped
class DiskCheck implements HouseCheck {

    private static final long MEGABYTE = 1_000_000;

    /** Enough for an hour in which somebody makes room; PostgreSQL stops at nothing. */
    static final long LITTLE = 500 * MEGABYTE;

    @Inject
    Configuration configuration;

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public Message called() {
        return Message.of(DiskCheck.class, "check.disk.title");
    }

    @Override
    public boolean isOnHome() {
        return true;
    }

    @Override
    public Diagnosis look() {
        return configuration.dataDirectory().map(DiskCheck::look).orElseGet(Diagnosis::well);
    }

    private static Diagnosis look(Path data) {
        try {
            return of(Files.getFileStore(data).getUsableSpace(), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Diagnosis of(long room, Path data) {
        return room >= LITTLE
                ? Diagnosis.well()
                : Diagnosis.unwell(Message.of(DiskCheck.class, "check.disk.full", data.toString(), room / MEGABYTE));
    }
}
