package org.chapterhouse.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What about a person the field asks for, so that a browser can offer what it knows, a telephone the right keys, and somebody
 * who uses an aid hears what is wanted.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Autofill {

    Detail value();

    /** The details of a person that HTML has names for. */
    enum Detail {
        NAME("name", "text"),
        GIVEN_NAME("given-name", "text"),
        FAMILY_NAME("family-name", "text"),
        EMAIL("email", "email"),
        TELEPHONE("tel", "tel"),
        ORGANIZATION("organization", "text"),
        STREET("street-address", "text"),
        TOWN("address-level2", "text"),
        STATE("address-level1", "text"),
        POSTCODE("postal-code", "text"),
        COUNTRY("country-name", "text"),
        BIRTHDAY("bday", "text");

        private final String token;
        private final String keys;

        Detail(String token, String keys) {
            this.token = token;
            this.keys = keys;
        }

        /** Its name in HTML. */
        public String token() {
            return token;
        }

        /** Which kind of line it is typed in: {@code text}, {@code email} or {@code tel}. */
        public String keys() {
            return keys;
        }
    }
}
