package org.chapterhouse.web.admin.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.screen.Upload;
import org.chapterhouse.screen.UploadRefused;
import org.chapterhouse.web.Speech;

/** The files that come with the upload forms of a plugin's page; they are gone with the request. */
@Named
@RequestScoped
public class Uploads {

    /** A little less than what is let in with everything around it. */
    private static final int LARGEST = 7;

    private static final int MEGABYTE = 1_000_000;

    private final Map<String, Part> files = new HashMap<>();

    /** By the name of their form. */
    public Map<String, Part> getFiles() {
        return files;
    }

    /**
     * What was sent by a form.
     *
     * @throws UploadRefused when it is none that is taken there
     */
    public Upload received(String form, String kinds, int most) throws IOException {
        var part = files.get(form);
        var sent = part == null ? SentFile.NOTHING : SentFile.of(part).orElse(SentFile.NOTHING);
        return Upload.of(sent.name(), sent.bytes(), kinds(kinds), bytes(most));
    }

    private static List<Upload.Kind> kinds(String names) {
        return Stream.of(names.strip().split("\\s+", -1))
                .map(name -> Upload.Kind.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    }

    public long bytes(int most) {
        return (long) megabytes(most) * MEGABYTE;
    }

    private static int megabytes(int most) {
        return most < 1 || most > LARGEST ? LARGEST : most;
    }

    /** For the browser, which offers those first. */
    public String accept(String kinds) {
        return kinds(kinds).stream()
                .flatMap(kind -> Stream.of("." + kind.extension(), kind.mediaType()))
                .collect(Collectors.joining(","));
    }

    public String help(String kinds, int most) {
        var taken = kinds(kinds).stream().map(kind -> "." + kind.extension()).collect(Collectors.joining(", "));
        return "One file, " + taken + ", of at most " + megabytes(most) + " MB.";
    }

    /** What is said before anything is sent. */
    public String tooLarge(int most) {
        return UploadRefused.tooLarge(bytes(most)).problem().message().in(Speech.ofScreens());
    }
}
