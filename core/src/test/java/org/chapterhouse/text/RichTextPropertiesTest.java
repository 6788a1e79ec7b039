package org.chapterhouse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.text.Canonical.assertHarmless;
import static org.chapterhouse.text.Canonical.assertReadAsWritten;
import static org.chapterhouse.text.Canonical.assertStable;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RichTextPropertiesTest {

    @Property(tries = 3000)
    void canonicalTextStaysAsItIs(@ForAll("hostileHtml") String html) {
        var once = RichText.of(html);
        assertStable(once);
    }

    @Property(tries = 3000)
    void aBrowserReadsItAsItWasWritten(@ForAll("hostileHtml") String html) {
        assertReadAsWritten(html);
    }

    @Property(tries = 3000)
    void nothingInItCanRun(@ForAll("hostileHtml") String html) {
        assertHarmless(html);
    }

    @Property(tries = 3000)
    void ownTagsInAnyOrderAreJudgedToo(@ForAll("ownTags") String html) {
        var once = RichText.of(html);
        assertStable(once);
        assertHarmless(html);
    }

    @Property(tries = 1000)
    void whatComesFromElsewhereIsCanonicalToo(@ForAll("ownTags") String html) {
        var once = RichText.fromElsewhere(html);
        assertStable(once);
        assertHarmless(once.html());
        assertThat(once.plainText()).isEqualTo(RichText.of(html).plainText());
    }

    @Property(tries = 1000)
    void plainTextComesBack(@ForAll("plain") String text) {
        assertThat(RichText.fromPlainText(text).plainText()).isEqualTo(text);
    }

    @Property(tries = 1000)
    void anyCharactersAreStable(@ForAll String text) {
        var once = RichText.fromPlainText(text);
        assertStable(once);
        assertThat(RichText.fromPlainText(once.plainText())).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> plain() {
        return Writings.plain();
    }

    @Provide
    Arbitrary<String> ownTags() {
        return Writings.ownTags();
    }

    @Provide
    Arbitrary<String> hostileHtml() {
        return Writings.hostileHtml();
    }
}
