package org.chapterhouse.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chapterhouse.search.Found.Piece;

/**
 * A text and where in it the words are that were looked for.
 *
 * <p>PostgreSQL finds them, also in the same text without its accents, in which each character stands at its place; so it is shown as it
 * was written. Nothing of it is markup.
 */
public final class Excerpt {

    private static final char BEGIN = '\u0002';
    private static final char END = '\u0003';
    private static final int BEFORE = 60;
    private static final int LENGTH = 220;
    private static final String CUT = "…";

    private final String text;
    private final List<Place> places;

    private record Place(int from, int to) {}

    private Excerpt(String text, List<Place> places) {
        this.text = text;
        this.places = places;
    }

    /** @param marked the same text with marks, as often as it was looked through; where it is another, nothing is marked */
    public static Excerpt of(String text, List<String> marked) {
        var places = marked.stream()
                .flatMap(one -> places(one, text.length()))
                .distinct()
                .sorted(Comparator.comparingInt(Place::from))
                .toList();
        return new Excerpt(text, places);
    }

    private static Stream<Place> places(String marked, int length) {
        var places = new ArrayList<Place>();
        var at = 0;
        var from = 0;
        for (var i = 0; i < marked.length(); i++) {
            switch (marked.charAt(i)) {
                case BEGIN -> from = at;
                case END -> places.add(new Place(from, at));
                default -> at++;
            }
        }
        return at == length ? places.stream() : Stream.empty();
    }

    public boolean hasAny() {
        return !places.isEmpty();
    }

    public List<Piece> whole() {
        return pieces(0, text.length());
    }

    /** Some of it, around the first of the words; from the beginning of their line where that is near. */
    public List<Piece> around() {
        var first = places.isEmpty() ? 0 : places.get(0).from();
        var line = text.lastIndexOf('\n', first) + 1;
        var from = line > first - BEFORE ? line : afterBlank(first - BEFORE, first);
        var to = from + LENGTH >= text.length() ? text.length() : beforeBlank(from + LENGTH, first + 1);
        var pieces = new ArrayList<Piece>();
        if (from > line) {
            pieces.add(new Piece(CUT, false));
        }
        pieces.addAll(pieces(from, to));
        if (to < text.length()) {
            pieces.add(new Piece(CUT, false));
        }
        return pieces;
    }

    private int afterBlank(int from, int most) {
        for (var i = from; i < most; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return whole(from);
    }

    private int beforeBlank(int to, int least) {
        for (var i = to; i > least; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return whole(to);
    }

    /** Not within a character of two halves. */
    private int whole(int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private List<Piece> pieces(int from, int to) {
        var pieces = new ArrayList<Piece>();
        var done = from;
        for (var place : places) {
            if (place.from() >= done && place.to() <= to) {
                add(pieces, done, place.from(), false);
                add(pieces, place.from(), place.to(), true);
                done = place.to();
            }
        }
        add(pieces, done, to, false);
        return pieces;
    }

    private void add(List<Piece> pieces, int from, int to, boolean found) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), found));
        }
    }
}
