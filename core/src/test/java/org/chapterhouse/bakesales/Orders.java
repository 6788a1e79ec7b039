package org.chapterhouse.bakesales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.chapterhouse.person.Held;
import org.chapterhouse.person.Person;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.security.ForEveryone;

/** Cakes that somebody ordered. */
@ApplicationScoped
@Transactional
public class Orders {

    @Inject
    Tables tables;

    private record Row(String cake, String email, Instant fetchedOn) {}

    @ForEveryone("anybody may order a cake")
    public void order(String email, String cake, Instant fetchedOn) {
        tables.of("insert into {ordering} (email, cake, fetched_on) values (:email, :cake, :fetchedOn)")
                .with("email", email)
                .with("cake", cake)
                .with("fetchedOn", fetchedOn)
                .run();
    }

    @ForEveryone("the suite has asked whoever looks for somebody")
    public List<Held<Ordered>> of(Person person) {
        return tables
                .of("select cake, email, fetched_on from {ordering} where email = :email order by id")
                .with("email", person.lowerCase())
                .list(Row.class)
                .stream()
                .map(row -> Held.of(new Ordered(row.cake(), row.email())).until(row.fetchedOn()))
                .toList();
    }

    @ForEveryone("the suite has asked whoever has somebody forgotten")
    public int forget(Person person) {
        return tables.of("delete from {ordering} where email = :email")
                .with("email", person.lowerCase())
                .run();
    }
}
