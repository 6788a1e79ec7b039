package org.chapterhouse.plugins.policystatements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.page.Asset;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.render.Templates;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Listing;

/** Policy statements: a register at /policy and a lasting page for each number. */
@ApplicationScoped
public class PolicyStatementsPlugin implements Plugin {

    private final Templates templates = Templates.of(PolicyStatementsPlugin.class, "policy-statements");

    @Override
    public String id() {
        return "policy-statements";
    }

    @Override
    public List<ContentType<?>> contentTypes() {
        return List.of(ContentType.of("policy-statement", PolicyStatement.class)
                .title(PolicyStatement::title)
                .summary(PolicyStatement::summary)
                .date(PolicyStatement::adoption)
                .path("/policy/{number}")
                .page(templates.page("statement"))
                .current((statement, today) -> statement.isCurrent())
                .listing(Listing.at("/policy", templates.list("register")).aside())
                .build());
    }

    @Override
    public List<Asset> assets() {
        return List.of(Asset.of("status.css"));
    }
}
