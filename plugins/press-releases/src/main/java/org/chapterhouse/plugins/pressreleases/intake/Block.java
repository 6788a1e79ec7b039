package org.chapterhouse.plugins.pressreleases.intake;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of running text: a paragraph, a heading between paragraphs, a list, a table or a quotation. */
sealed interface Block {

    String html();

    /** The words of one paragraph; empty for what is none. */
    default String prose() {
        return "";
    }

    /** The same, each of several quotations below each other for itself. */
    default List<String> paragraphs() {
        return prose().isEmpty() ? List.of() : List.of(prose());
    }

    /** Lines that belong together; one for prose, several for an address or a verse. */
    record Paragraph(List<Words> lines) implements Block {

        static Paragraph of(String text) {
            return new Paragraph(List.of(Words.plain(text)));
        }

        @Override
        public String html() {
            return lines.stream().map(Words::html).collect(Collectors.joining("<br>", "<p>", "</p>"));
        }

        @Override
        public String prose() {
            return lines.stream().map(Words::text).collect(Collectors.joining(" "));
        }

        @Override
        public List<String> paragraphs() {
            var each = lines.stream().map(Words::text).toList();
            return each.stream().allMatch(line -> line.matches("(?s)[\u201c\"\u00ab].*")) ? each : List.of(prose());
        }
    }

    record Subhead(Words words) implements Block {

        static Subhead of(String text) {
            return new Subhead(Words.plain(text));
        }

        @Override
        public String html() {
            return "<h2>" + words.html() + "</h2>";
        }
    }

    /** A paragraph set apart as somebody's words. */
    record Quotation(Words words) implements Block {
        @Override
        public String html() {
            return "<blockquote><p>" + words.html() + "</p></blockquote>";
        }

        @Override
        public String prose() {
            return words.text();
        }
    }

    record Item(Words words, boolean numbered, int level) {}

    record Items(List<Item> items) implements Block {
        @Override
        public String html() {
            return list(items, 0, items.size());
        }

        /** The items of a range at the level of its first one, deeper ones inside them. */
        private static String list(List<Item> items, int from, int to) {
            var first = items.get(from);
            var tag = first.numbered() ? "ol" : "ul";
            var html = new StringBuilder("<" + tag + ">");
            var index = from;
            while (index < to) {
                var next = index + 1;
                while (next < to && items.get(next).level() > first.level()) {
                    next++;
                }
                html.append("<li>").append(items.get(index).words().html());
                html.append(next > index + 1 ? list(items, index + 1, next) : "")
                        .append("</li>");
                index = next;
            }
            return html.append("</").append(tag).append(">").toString();
        }
    }

    record Table(List<List<Words>> rows) implements Block {
        @Override
        public String html() {
            return rows.stream().map(Table::row).collect(Collectors.joining("", "<table><tbody>", "</tbody></table>"));
        }

        private static String row(List<Words> cells) {
            return cells.stream()
                    .map(cell -> "<td>" + cell.html() + "</td>")
                    .collect(Collectors.joining("", "<tr>", "</tr>"));
        }
    }

    static String html(List<Block> blocks) {
        return blocks.stream().map(Block::html).collect(Collectors.joining());
    }
}
