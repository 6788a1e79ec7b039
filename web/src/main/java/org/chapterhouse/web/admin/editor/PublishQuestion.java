package org.chapterhouse.web.admin.editor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.site.Site;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.workflow.Proof;

/**
 * What a person is asked before readers see their text.
 *
 * @param title what the page is called
 * @param address where it will be found
 * @param audience who will see it, and from when on
 * @param remarks what is odd about it and may be meant
 */
public record PublishQuestion(String title, String address, String audience, List<String> remarks)
        implements Serializable {

    public PublishQuestion {
        remarks = List.copyOf(remarks);
    }

    static PublishQuestion of(Proof proof, Site site, Moments moments) {
        var address = proof.address().map(path -> site.address(path.value())).orElse("");
        var audience = proof.times()
                .hiddenUntil()
                .map(from -> "Nobody sees it before " + moments.exact(from, site.zone()) + ", then everybody does.")
                .orElse("Everybody can read it at once.");
        return new PublishQuestion(proof.title(), address, audience, remarks(proof, moments));
    }

    /** What is odd about it, as can be told while it is typed. */
    static List<String> remarks(Proof proof, Moments moments) {
        var remarks = new ArrayList<>(new PublishRemarks(proof.times(), moments).all());
        proof.warnings().forEach(warning -> remarks.add(warning.message().in(Speech.ofScreens())));
        return remarks;
    }
}
