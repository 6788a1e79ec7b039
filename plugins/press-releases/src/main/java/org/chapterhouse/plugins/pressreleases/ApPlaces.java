package org.chapterhouse.plugins.pressreleases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the Associated Press writes places in a dateline: which cities stand alone, and how a state is shortened.
 *
 * <p>A city stands alone only without a state or with its own: Cleveland does, Cleveland, Miss. does not. Alaska,
 * Hawaii, Idaho, Iowa, Maine, Ohio, Texas and Utah are never shortened.
 */
public final class ApPlaces {

    private static final Map<String, String> STATES = states("""
            Alabama|AL|Ala.
            Alaska|AK|Alaska
            Arizona|AZ|Ariz.
            Arkansas|AR|Ark.
            California|CA|Calif.
            Colorado|CO|Colo.
            Connecticut|CT|Conn.
            Delaware|DE|Del.
            District of Columbia|DC|D.C.
            Florida|FL|Fla.
            Georgia|GA|Ga.
            Hawaii|HI|Hawaii
            Idaho|ID|Idaho
            Illinois|IL|Ill.
            Indiana|IN|Ind.
            Iowa|IA|Iowa
            Kansas|KS|Kan.
            Kentucky|KY|Ky.
            Louisiana|LA|La.
            Maine|ME|Maine
            Maryland|MD|Md.
            Massachusetts|MA|Mass.
            Michigan|MI|Mich.
            Minnesota|MN|Minn.
            Mississippi|MS|Miss.
            Missouri|MO|Mo.
            Montana|MT|Mont.
            Nebraska|NE|Neb.
            Nevada|NV|Nev.
            New Hampshire|NH|N.H.
            New Jersey|NJ|N.J.
            New Mexico|NM|N.M.
            New York|NY|N.Y.
            North Carolina|NC|N.C.
            North Dakota|ND|N.D.
            Ohio|OH|Ohio
            Oklahoma|OK|Okla.
            Oregon|OR|Ore.
            Pennsylvania|PA|Pa.
            Puerto Rico|PR|Puerto Rico
            Rhode Island|RI|R.I.
            South Carolina|SC|S.C.
            South Dakota|SD|S.D.
            Tennessee|TN|Tenn.
            Texas|TX|Texas
            Utah|UT|Utah
            Vermont|VT|Vt.
            Virginia|VA|Va.
            Washington|WA|Wash.
            West Virginia|WV|W.Va.
            Wisconsin|WI|Wis.
            Wyoming|WY|Wyo.
            """);

    /** City to the state or country it is in when nothing else is said. */
    private static final Map<String, String> ALONE = alone("""
            Ga.: Atlanta
            Md.: Baltimore
            Mass.: Boston
            Ill.: Chicago
            Ohio: Cincinnati, Cleveland
            Texas: Dallas, Houston, San Antonio
            Colo.: Denver
            Mich.: Detroit
            Hawaii: Honolulu
            Ind.: Indianapolis
            Nev.: Las Vegas
            Calif.: Los Angeles, San Diego, San Francisco
            Fla.: Miami
            Wis.: Milwaukee
            Minn.: Minneapolis
            La.: New Orleans
            N.Y.: New York
            Okla.: Oklahoma City
            Pa.: Philadelphia, Pittsburgh
            Ariz.: Phoenix
            Mo.: St. Louis
            Utah: Salt Lake City
            Wash.: Seattle
            D.C.: Washington
            Argentina: Buenos Aires
            Australia: Sydney
            Austria: Vienna
            Belgium: Brussels
            Brazil: Rio de Janeiro, Sao Paulo, São Paulo
            Canada: Montreal, Ottawa, Quebec City, Toronto
            China: Beijing, Shanghai, Hong Kong, Macao
            Cuba: Havana
            Czech Republic: Prague
            Denmark: Copenhagen
            Egypt: Cairo
            Finland: Helsinki
            France: Paris
            Germany: Berlin, Munich
            Guatemala: Guatemala City
            India: New Delhi
            Ireland: Dublin
            Italy: Milan, Rome
            Japan: Tokyo
            Mexico: Mexico City
            Netherlands: Amsterdam
            Panama: Panama City
            Russia: Moscow
            Singapore: Singapore
            South Africa: Johannesburg
            South Korea: Seoul
            Spain: Madrid
            Sweden: Stockholm
            Switzerland: Geneva, Zurich
            Thailand: Bangkok
            United Kingdom: London
            """);

    private ApPlaces() {}

    /** {@code DENVER} or {@code BOULDER, Colo.}; empty without a city. */
    public static String dateline(String city, String state) {
        if (city.isBlank()) {
            return "";
        }
        var written = state(state).orElse(state.strip());
        var capitals = city.strip().toUpperCase(Locale.ROOT);
        return written.isEmpty() || standsAlone(city, written) ? capitals : capitals + ", " + written;
    }

    /** The AP form of a state of the United States given in any common form. */
    public static Optional<String> state(String text) {
        return Optional.ofNullable(STATES.get(key(text)));
    }

    /** Whether readers know this city without being told where it is. */
    public static boolean standsAlone(String city) {
        return ALONE.containsKey(key(city));
    }

    private static boolean standsAlone(String city, String state) {
        return state.equalsIgnoreCase(ALONE.get(key(city)));
    }

    private static String key(String text) {
        return text.strip().replace(".", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> states(String table) {
        var states = new HashMap<String, String>();
        for (var row : table.lines().toList()) {
            var forms = row.split("\\|", -1);
            Arrays.stream(forms).forEach(form -> states.put(key(form), forms[2]));
        }
        return Map.copyOf(states);
    }

    private static Map<String, String> alone(String table) {
        return table.lines()
                .map(row -> row.split(": ", 2))
                .flatMap(row -> Arrays.stream(row[1].split(", ", -1)).map(city -> Map.entry(key(city), row[0])))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
