package org.chapterhouse.text.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chapterhouse.text.internal.Block.Inline;

/** Web and mail addresses that stand in a text as words become links. */
final class BareAddresses {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}@./+_-])(?:(?<web>(?:https?://|www\\.)[\\p{L}\\p{N}][^\\s\\u00a0<>\"\\u201c\\u201d\\u00ab\\u00bb]{0,1900})"
                    + "|(?<mail>[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}[\\p{L}]{2,24}))");
    private static final String ENDS_NO_ADDRESS = ".,;:!?'*\u2019\u2026";

    private BareAddresses() {}

    static List<Inline> linked(List<Inline> line) {
        var parts = new ArrayList<Inline>();
        for (var part : line) {
            if (part.marks().href() == null && mayHoldOne(part.text())) {
                link(part, parts);
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static void link(Inline part, List<Inline> parts) {
        var text = part.text();
        int done = 0;
        for (var match = ADDRESS.matcher(text); match.find(); ) {
            var web = match.group("web");
            var address = web == null ? match.group("mail") : withoutEnd(web);
            var href = LinkTarget.of(
                    web == null ? "mailto:" + address : address.contains("://") ? address : "https://" + address);
            if (href.isPresent()) {
                parts.add(new Inline(text.substring(done, match.start()), part.marks()));
                parts.add(new Inline(address, part.marks().withLink(href.get())));
                done = match.start() + address.length();
            }
        }
        parts.add(new Inline(text.substring(done), part.marks()));
    }

    /** A full stop or bracket after an address belongs to the sentence, unless the bracket was opened in the address. */
    private static String withoutEnd(String address) {
        int end = address.length();
        long round = count(address, ')') - count(address, '(');
        long square = count(address, ']') - count(address, '[');
        for (; end > 0; end--) {
            char last = address.charAt(end - 1);
            if (last == ')' && round > 0) {
                round--;
            } else if (last == ']' && square > 0) {
                square--;
            } else if (ENDS_NO_ADDRESS.indexOf(last) < 0) {
                break;
            }
        }
        return address.substring(0, end);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static boolean mayHoldOne(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
    }
}
