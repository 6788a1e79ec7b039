package org.chapterhouse.plugin;

import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chapterhouse.command.Command;
import org.chapterhouse.form.Fields;
import org.chapterhouse.health.HealthCheck;
import org.chapterhouse.job.Job;
import org.chapterhouse.mail.Letter;
import org.chapterhouse.page.Asset;
import org.chapterhouse.page.HomeBlock;
import org.chapterhouse.page.JsonEndpoint;
import org.chapterhouse.page.PublicPage;
import org.chapterhouse.person.PersonalData;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.screen.AdminPage;
import org.chapterhouse.search.SearchSource;
import org.chapterhouse.security.Area;
import org.chapterhouse.setting.Settings;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.visitor.PublicForm;
import org.chapterhouse.webhook.Webhook;

/** Everything a plugin handed in, as it was when it was asked; it is not asked again. */
record Brought(
        List<ContentType<?>> types,
        List<Area> areas,
        List<Job<?>> jobs,
        List<Letter<?>> letters,
        List<Webhook> webhooks,
        List<PublicPage<?>> pages,
        List<JsonEndpoint<?>> endpoints,
        List<PublicForm<?>> forms,
        List<Settings<?>> settings,
        List<PersonalData<?>> personalData,
        List<HomeBlock<?>> homeBlocks,
        List<Asset> assets,
        List<Command> commands,
        List<SearchSource> searchSources,
        List<AdminPage> adminPages,
        List<HealthCheck> healthChecks) {

    static Brought by(Plugin plugin) {
        return new Brought(
                List.copyOf(plugin.contentTypes()),
                List.copyOf(plugin.areas()),
                List.copyOf(plugin.jobs()),
                List.copyOf(plugin.letters()),
                List.copyOf(plugin.webhooks()),
                List.copyOf(plugin.publicPages()),
                List.copyOf(plugin.jsonEndpoints()),
                List.copyOf(plugin.publicForms()),
                List.copyOf(plugin.settings()),
                List.copyOf(plugin.personalData()),
                List.copyOf(plugin.homeBlocks()),
                List.copyOf(plugin.assets()),
                List.copyOf(plugin.commands()),
                List.copyOf(plugin.searchSources()),
                List.copyOf(plugin.adminPages()),
                List.copyOf(plugin.healthChecks()));
    }

    /** What can fail without anybody asking for a page, fails now. */
    void tryOut() {
        pages.forEach(page -> page.messages(Locale.ENGLISH).title());
        homeBlocks.forEach(block -> block.messages(Locale.ENGLISH).title());
        forms.forEach(form -> form.messages(Locale.ENGLISH).title());
        forms.forEach(form -> RecordJson.read(JsonValue.EMPTY_JSON_OBJECT, form.recordType()));
        endpoints.forEach(endpoint -> RecordJson.requireWritable(endpoint.model()));
        jobs.forEach(job -> RecordJson.requireWritable(job.order()));
        settings.forEach(SettingsClaims::tryOut);
        personalData.forEach(DataClaims::tryOut);
        Stream.of(
                        forms.stream().map(PublicForm::recordType),
                        endpoints.stream().map(JsonEndpoint::model),
                        jobs.stream().map(Job::order),
                        personalData.stream().map(PersonalData::recordType))
                .flatMap(records -> records)
                .forEach(Fields::refuseSecrets);
    }

    private static Stream<Class<?>> tryOutBean(Settings<?> settings) {
        return settings.tryOut().stream().map(Handler::bean);
    }

    /** What its types, pages, endpoints and forms are called in its words. */
    Stream<String> ids() {
        return Stream.of(
                        types.stream().map(ContentType::id),
                        pages.stream().map(PublicPage::id),
                        homeBlocks.stream().map(HomeBlock::id),
                        endpoints.stream().map(JsonEndpoint::id),
                        forms.stream().map(PublicForm::id))
                .flatMap(ids -> ids);
    }

    /** What goes with stylesheets and scripts, each with its id. */
    Map<Object, String> shown() {
        var shown = new HashMap<Object, String>();
        types.forEach(type -> shown.put(type, type.id()));
        pages.forEach(page -> shown.put(page, page.id()));
        homeBlocks.forEach(block -> shown.put(block, block.id()));
        forms.forEach(form -> shown.put(form, form.id()));
        return shown;
    }

    /** The beans that have to be there for what was handed in to work. */
    Stream<Class<?>> beans() {
        return Stream.of(
                        jobs.stream().map(job -> job.handler().bean()),
                        webhooks.stream().map(webhook -> webhook.handler().bean()),
                        webhooks.stream().map(Webhook::check),
                        pages.stream().map(page -> page.handler().bean()),
                        homeBlocks.stream().map(block -> block.handler().bean()),
                        endpoints.stream().map(endpoint -> endpoint.handler().bean()),
                        forms.stream().map(form -> form.handler().bean()),
                        commands.stream().map(command -> command.handler().bean()),
                        settings.stream().flatMap(Brought::tryOutBean),
                        healthChecks.stream().map(check -> check.handler().bean()),
                        searchSources.stream().map(source -> source.handler().bean()),
                        adminPages.stream()
                                .flatMap(page -> page.tables().stream())
                                .map(table -> table.handler().bean()),
                        personalData.stream().filter(PersonalData::isWhole).flatMap(PersonalData::beans))
                .flatMap(beans -> beans);
    }
}
