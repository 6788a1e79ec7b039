package org.chapterhouse.bakesales;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.person.Held;
import org.chapterhouse.person.Person;

/** A book that nobody finds any more when it comes to Mona. */
@ApplicationScoped
public class Complaints {

    static final String LOST = "mona@example.org";

    public List<Held<Ordered>> of(Person person) {
        refuse(person);
        return List.of();
    }

    public int forget(Person person) {
        refuse(person);
        return 0;
    }

    private static void refuse(Person person) {
        if (person.lowerCase().equals(LOST)) {
            throw new IllegalStateException("nobody knows where the book is that names " + person.text());
        }
    }
}
