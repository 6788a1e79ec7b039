package org.chapterhouse.web.admin.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.form.RecordForm;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.workflow.CopyKey;
import org.chapterhouse.workflow.Manuscripts;
import org.chapterhouse.workflow.Proofreading;

/** What the editor lists under “Before you publish”, while one types. */
@ApplicationScoped
public class BeforePublishing {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String ADDRESS_FIELD = "#form:slug";

    @Inject
    Manuscripts manuscripts;

    @Inject
    Proofreading proofreading;

    @Inject
    Moments moments;

    /**
     * What there is to be seen to.
     *
     * @param problems what stands in the way, each leading to its field
     * @param remarks what is odd and may be meant
     */
    public record Listed(List<RecordForm.Jump> problems, List<String> remarks) {

        static final Listed NOTHING = new Listed(List.of(), List.of());

        JsonObjectBuilder addTo(JsonObjectBuilder answer) {
            JsonArrayBuilder jumps = JSON.createArrayBuilder();
            problems.forEach(jump -> jumps.add(
                    JSON.createObjectBuilder().add("message", jump.message()).add("target", jump.target())));
            return answer.add("problems", jumps).add("remarks", JSON.createArrayBuilder(remarks));
        }
    }

    Listed of(CopyKey key, Map<String, Object> form, String slug, String language) {
        var record = RecordForm.of(manuscripts.of(key).type(), form, Map.of());
        var outlook = proofreading.outlook(key, form, slug, language);
        var problems = Stream.concat(
                        outlook.findings().stream()
                                .map(finding -> record.jump(
                                        finding.path(), finding.message().in(Speech.ofScreens()))),
                        outlook.address().stream()
                                .map(words -> new RecordForm.Jump(words.in(Speech.ofScreens()), ADDRESS_FIELD)))
                .toList();
        var remarks = outlook.proof()
                .map(proof -> PublishQuestion.remarks(proof, moments))
                .orElse(List.of());
        return new Listed(problems, remarks);
    }
}
