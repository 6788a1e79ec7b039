package org.chapterhouse.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/** The screens that plugins have brought. The start fills it; what is not in it is at no address. */
@ApplicationScoped
@HouseOnly
public class AdminPages {

    /** Where they stand, and their views below the admin's. */
    public static final String FOLDER = "/admin/x/";

    private volatile List<Placed> pages = List.of();

    @Inject
    PluginHomes homes;

    /**
     * A page and whose it is.
     *
     * @param beside the class beside which its words stand
     */
    public record Placed(String plugin, AdminPage page, Class<?> beside) {

        public String address() {
            return FOLDER + plugin + "/" + page.name();
        }

        public String view() {
            return address() + ".xhtml";
        }

        public AdminPage.Permit permit() {
            return page.permit().orElseThrow();
        }

        public Message title() {
            return word("admin." + page.name() + ".title");
        }

        public Message word(String key) {
            return Message.of(beside, key);
        }
    }

    /** Says which there are. */
    public void settle(Collection<Placed> brought) {
        pages = List.copyOf(brought);
    }

    public List<Placed> all() {
        return pages;
    }

    public Optional<Placed> at(String address) {
        return pages.stream().filter(page -> page.address().equals(address)).findFirst();
    }

    /**
     * What stands in a cell.
     *
     * @throws org.chapterhouse.fault.PluginFailed when its plugin fails over it
     */
    public <R> Optional<Object> value(Table.Column<R> column, R row) {
        return homes.call(() -> Optional.ofNullable(column.value().apply(row)));
    }

    /**
     * What a table lists.
     *
     * @throws org.chapterhouse.fault.PluginFailed when its plugin fails over it
     */
    public <R> TableRows<R> rows(Table<R> table, TableQuery query) {
        return homes.handle(table.handler(), query);
    }
}
