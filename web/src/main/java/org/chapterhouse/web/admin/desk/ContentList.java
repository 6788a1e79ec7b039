package org.chapterhouse.web.admin.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.content.ContentQuery;
import org.chapterhouse.content.ContentQuery.Order;
import org.chapterhouse.content.Contents;
import org.chapterhouse.content.Publicity;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.type.NoSuchType;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.screen.AdminFrame;
import org.chapterhouse.web.admin.screen.ListAddress;
import org.chapterhouse.web.admin.screen.OnlyOne;
import org.chapterhouse.web.admin.screen.Start;
import org.chapterhouse.web.admin.screen.Workplaces;

/**
 * The list of one content type: filters, order and page all stand in the address, so that a list can be bookmarked and
 * the Back button does what it says.
 */
@Named
@RequestScoped
public class ContentList {

    @Inject
    Contents contents;

    @Inject
    ContentTypes types;

    @Inject
    Workplaces workplaces;

    @Inject
    AdminFrame adminFrame;

    @Inject
    Rows rows;

    @Inject
    OnlyOne onlyOne;

    @Inject
    HttpServletRequest request;

    private String title = "";
    private Optional<Publicity> publicity = Optional.empty();
    private Order order = Order.UPDATED;
    private Optional<String> after = Optional.empty();
    private Optional<ContentType<?>> type = Optional.empty();
    private List<Rows.Row> found = List.of();
    private Optional<String> next = Optional.empty();

    /** A filter that is set, and the list without it. */
    public record Filter(String words, String url) {}

    /** What a list can be narrowed to. */
    public record Choice(String value, String words, boolean isChosen) {}

    @PostConstruct
    void read() {
        type = types.find(typeId()).map(known -> known);
        title = parameter("q").orElse("").strip();
        publicity = parameter("publicity").flatMap(name -> constant(Publicity.values(), name));
        order = parameter("order")
                .flatMap(name -> constant(Order.values(), name))
                .orElse(Order.UPDATED);
        after = parameter("after");
        var page = contents.list(query());
        if (type.isEmpty() && page.items().isEmpty()) {
            throw new NoSuchType(typeId());
        }
        found = rows.of(page.items());
        next = page.next();
    }

    private ContentQuery query() {
        return ContentQuery.all()
                .ofType(typeId())
                .ofSite(Optional.of(adminFrame.getSite().slug()))
                .in(publicity)
                .titled(title)
                .by(order)
                .after(after);
    }

    private Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        return List.of(values).stream()
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private String typeId() {
        return Objects.requireNonNullElse(request.getParameter("type"), "");
    }

    /** The type's plugin is gone: what is listed is kept and cannot be opened. */
    public boolean isOrphaned() {
        return type.isEmpty();
    }

    public String getMissing() {
        return new NoSuchType(typeId()).problem().in(Speech.ofScreens());
    }

    public String getHeading() {
        return type.map(AdminFrame::listed).orElseGet(this::typeId);
    }

    public String getSingular() {
        return type.map(known ->
                        AdminFrame.lower(known.messages(Speech.ofScreens()).title()))
                .orElseGet(this::typeId);
    }

    public boolean isWritable() {
        return type.filter(workplaces.writable(adminFrame.getSite())::contains).isPresent();
    }

    /** What is done first here: a new one is begun, or the only one there can be is edited. */
    public Start getStart() {
        return onlyOne.start(type.orElseThrow(), adminFrame.getSite());
    }

    /** Empty when the type knows nothing of pasted texts. */
    public String getFromTextUrl() {
        return isWritable() && type.filter(known -> known.intake().isPresent()).isPresent()
                ? "new-from-text?" + begun()
                : "";
    }

    private String begun() {
        return "type=" + typeId() + "&site=" + getSite();
    }

    public String getTypeId() {
        return typeId();
    }

    public String getSite() {
        return adminFrame.getSite().slug();
    }

    public List<Rows.Row> getRows() {
        return found;
    }

    public String getTitle() {
        return title;
    }

    public List<Choice> getPublicities() {
        return Stream.of(Publicity.values())
                .map(each -> new Choice(
                        each.name(),
                        wordOf(each),
                        publicity.filter(each::equals).isPresent()))
                .toList();
    }

    public Order getOrder() {
        return order;
    }

    public boolean isFiltered() {
        return !title.isEmpty() || publicity.isPresent();
    }

    public List<Filter> getFilters() {
        var filters = new ArrayList<Filter>();
        if (!title.isEmpty()) {
            filters.add(new Filter("title contains “" + title + "”", url(Map.of("q", ""))));
        }
        publicity.ifPresent(
                known -> filters.add(new Filter(AdminFrame.lower(wordOf(known)), url(Map.of("publicity", "")))));
        return filters;
    }

    private static String wordOf(Publicity publicity) {
        return switch (publicity) {
            case NEVER -> "Draft";
            case LIVE -> "Published";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    public String sorted(String by) {
        return url(Map.of("order", by));
    }

    public String getEverything() {
        return ListAddress.of(typeId(), adminFrame.getSite());
    }

    public Optional<String> getNext() {
        return next.map(cursor -> url(Map.of("after", cursor)));
    }

    public boolean isContinued() {
        return after.isPresent();
    }

    public String getFirst() {
        return url(Map.of());
    }

    private String url(Map<String, String> changes) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("type", typeId());
        parameters.put("site", getSite());
        parameters.put("q", title);
        parameters.put("publicity", publicity.map(Publicity::name).orElse(""));
        parameters.put("order", order.name());
        parameters.putAll(changes);
        return parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "content-list?", ""));
    }
}
