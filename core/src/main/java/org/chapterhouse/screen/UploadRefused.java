package org.chapterhouse.screen;

import java.util.Collection;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Problem;

/** A file that was sent is none that is taken there. Nothing of it was kept. */
public class UploadRefused extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private static final long MEGABYTE = 1_000_000;
    private static final long KILOBYTE = 1_000;

    private UploadRefused(String key, Object... arguments) {
        super(Problem.of(UploadRefused.class, Problem.Kind.INVALID, key, arguments));
    }

    static UploadRefused nothing() {
        return new UploadRefused("CH-604");
    }

    @HouseOnly
    public static UploadRefused tooLarge(long most) {
        return most >= MEGABYTE
                ? new UploadRefused("CH-605", most / MEGABYTE)
                : new UploadRefused("CH-605.small", most / KILOBYTE);
    }

    static UploadRefused otherKind(String name, Collection<Upload.Kind> kinds) {
        return new UploadRefused("CH-606", name, Upload.told(kinds));
    }
}
