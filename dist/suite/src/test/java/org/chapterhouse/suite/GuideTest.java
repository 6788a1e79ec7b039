package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.form.Autofill;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.Fields;
import org.chapterhouse.form.Group;
import org.chapterhouse.form.Kind;
import org.chapterhouse.form.Link;
import org.chapterhouse.form.Multiline;
import org.chapterhouse.form.NotSearched;
import org.chapterhouse.form.ShownWhen;
import org.chapterhouse.form.SiteLink;
import org.chapterhouse.form.TimeZone;
import org.chapterhouse.platform.RecordJson;
import org.junit.jupiter.api.Test;

/** The pages of the guide that list things list what there is. */
class GuideTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path GUIDE = ROOT.resolve("docs/plugins");
    /** Empty, a comment, or a name of a package or an import. */
    private static final Pattern UNCOUNTED = Pattern.compile("^\\s*$|^\\s*(//|/\\*|\\*|--)|^@?(import|package) ");

    private static final Pattern CODE = Pattern.compile("CH-\\d{3}");

    @Test
    void everyCodeHasItsCauseAndItsCure() {
        var listed = rows("codes.md").stream()
                .filter(row -> CODE.matcher(row.get(0)).matches())
                .toList();
        assertThat(listed).allSatisfy(row -> assertThat(row).hasSize(3).doesNotContain(""));
        assertThat(listed.stream().map(row -> row.get(0)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(codes());
    }

    @Test
    void everyFieldIsToldWithWhatIsStored() {
        var stored = RecordJson.write(EveryField.sample());
        var listed = rows("field-types.md").stream()
                .filter(row -> row.size() == 3 && row.get(2).startsWith("`"))
                .toList();
        assertThat(listed).allSatisfy(row -> {
            var component = plain(row.get(0));
            var value = stored.get(component.substring(component.lastIndexOf(' ') + 1));
            assertThat(value).as(component).isNotNull();
            assertThat(plain(row.get(2))).isEqualTo(String.valueOf(value));
            assertThat(declared()).contains(component);
        });
        assertThat(listed).hasSameSizeAs(stored.keySet());
    }

    @Test
    void noKindOfFieldIsLeftOut() {
        assertThat(Fields.of(EveryField.class).stream()
                        .map(FieldDefinition::kind)
                        .distinct()
                        .toList())
                .contains(Stream.of(Kind.values())
                        .filter(kind -> kind != Kind.SECRET && kind != Kind.BLOCK)
                        .toArray(Kind[]::new));
        assertThat(page("field-types.md")).contains("`Secret`");
    }

    @Test
    void everyAnnotationIsTold() {
        var annotations = List.<Class<? extends Annotation>>of(
                Autofill.class,
                Group.class,
                Link.class,
                Multiline.class,
                NotSearched.class,
                ShownWhen.class,
                SiteLink.class,
                TimeZone.class);
        assertThat(annotations).hasSize(annotationsIn("core/src/main/java/org/chapterhouse/form"));
        assertThat(annotations)
                .allSatisfy(
                        annotation -> assertThat(page("field-types.md")).contains("`@" + annotation.getSimpleName()));
    }

    @Test
    void theTableOfVersionsHasThisOne() {
        var product = found("<artifactId>chapterhouse</artifactId>\\s*<version>([0-9.]+)(-SNAPSHOT)?<", "pom.xml");
        var api = text(ROOT.resolve("core/src/main/resources/META-INF/chapterhouse/api-version"))
                .strip();
        assertThat(rows("api.md")).contains(List.of(product, api));
        assertThat(found("<Chapterhouse-Api>([0-9.]+)<", "plugins/pom.xml")).isEqualTo(api);
    }

    /** If it needs more, something is missing in what plugins can hand in. */
    @Test
    void theExampleStaysSmall() {
        var lines = files(ROOT.resolve("plugins/volunteer-shifts/src/main")).stream()
                .filter(file -> file.toString().matches(".*\\.(java|jte|sql|xhtml)"))
                .flatMap(file -> text(file).lines())
                .filter(line -> !UNCOUNTED.matcher(line).find())
                .count();
        assertThat(lines).isBetween(100L, 700L);
        assertThat(text(ROOT.resolve("plugins/volunteer-shifts/README.md"))).contains("It has " + lines + " lines");
    }

    private static String found(String pattern, String file) {
        var matcher = Pattern.compile(pattern).matcher(text(ROOT.resolve(file)));
        assertThat(matcher.find()).as(file).isTrue();
        return matcher.group(1);
    }

    private static String declared() {
        return text(ROOT.resolve("dist/suite/src/test/java/org/chapterhouse/suite/EveryField.java"))
                .replaceAll("\\s+", " ");
    }

    private static int annotationsIn(String folder) {
        return (int) files(ROOT.resolve(folder)).stream()
                .filter(file -> text(file).contains("public @interface"))
                .filter(file -> !text(file).contains("@HouseOnly"))
                .count();
    }

    /** The cells of every line of a table. */
    private static List<List<String>> rows(String name) {
        return page(name)
                .lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static String plain(String cell) {
        return cell.replace("`", "");
    }

    private static Set<String> codes() {
        return Stream.of("core", "web", "dist/launcher", "plugins")
                .map(ROOT::resolve)
                .map(GuideTest::files)
                .flatMap(Collection::stream)
                .filter(file -> file.toString().matches(".*/src/main/.*\\.(java|properties|xhtml|jte|js|txt)"))
                .flatMap(file -> CODE.matcher(text(file)).results())
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String page(String name) {
        return text(GUIDE.resolve(name));
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
