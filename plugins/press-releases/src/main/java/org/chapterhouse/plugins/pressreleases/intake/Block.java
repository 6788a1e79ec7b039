package org.chapterhouse.plugins.pressreleases.intake;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of running text: a paragraph, a heading between paragraphs, or a list. */
sealed interface Block {

    String html();

    /** Lines that belong together; one for prose, several for an address or a verse. */
    record Paragraph(List<String> lines) implements Block {
        @Override
        public String html() {
            return lines.stream().map(Block::escaped).collect(Collectors.joining("<br>", "<p>", "</p>"));
        }
    }

    record Subhead(String text) implements Block {
        @Override
        public String html() {
            return "<h2>" + escaped(text) + "</h2>";
        }
    }

    record Items(boolean numbered, List<String> items) implements Block {
        @Override
        public String html() {
            var tag = numbered ? "ol" : "ul";
            return items.stream()
                    .map(item -> "<li>" + escaped(item) + "</li>")
                    .collect(Collectors.joining("", "<" + tag + ">", "</" + tag + ">"));
        }
    }

    static String html(List<Block> blocks) {
        return blocks.stream().map(Block::html).collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace('\t', ' ');
    }
}
