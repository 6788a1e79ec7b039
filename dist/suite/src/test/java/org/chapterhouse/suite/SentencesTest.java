package org.chapterhouse.suite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.content.Holder;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.form.FieldViolations;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.MessageFile;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.testkit.Literals;
import org.chapterhouse.testkit.Uses;
import org.chapterhouse.testkit.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong, there are words for it in each language, and no words lie about that nobody says. */
class SentencesTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Pattern PROBLEM = Pattern.compile("CH-\\d{3}(\\.[a-z-]+)?");
    private static final String FORM = "org.chapterhouse.form";

    /** Words of the frame around public pages, which belong to templates. */
    private static final String FRAME = "org.chapterhouse.web.site";

    /** Words that follow from the name of a job, of a heading, of what is kept or of a record's component; whether they are all there is asked where they lie. */
    private static final Pattern OF_A_NAME = Pattern.compile("(settings|job|menu|kept|personal)\\..*");

    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar") && !location.contains("/launcher/"))
            .importPackages("org.chapterhouse");

    private static final Map<String, List<JavaClass>> PACKAGES =
            SERVER.stream().collect(Collectors.groupingBy(JavaClass::getPackageName));

    /** One class of each package that has words beside it. */
    static List<Class<?>> worded() {
        return PACKAGES.values().stream()
                .<Class<?>>map(types -> types.get(0).reflect())
                .filter(type -> MessageFile.of(type, Locale.ENGLISH).isWorded())
                .toList();
    }

    @Test
    void thereAreSentencesInManyPackages() {
        assertThat(worded())
                .extracting(Class::getPackageName)
                .contains(FORM, "org.chapterhouse.workflow", "org.chapterhouse.web", "org.chapterhouse.platform.sql");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worded")
    void everythingIsSaidInBothLanguages(Class<?> beside) {
        Wording.of(beside, SPANISH).checkAgainstEnglish();
        Wording.of(beside, SPANISH).checkWhole(key -> !key.endsWith(".help"));
        Wording.of(beside, Locale.ENGLISH).checkAgainstEnglish();
    }

    @Test
    void everyProblemHasWords() {
        assertThat(problems().entrySet().stream()
                        .filter(named -> named.getValue().stream().noneMatch(home -> isWorded(named.getKey(), home)))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worded")
    void nobodyWordsWhatNobodySays(Class<?> beside) {
        var home = beside.getPackageName();
        Predicate<String> isProblem = key -> PROBLEM.matcher(key).matches();
        var isWhole = !home.equals(FORM) && !home.equals(FRAME) && !home.startsWith("org.chapterhouse.plugins.");
        var said = Literals.of(PACKAGES.entrySet().stream()
                .filter(one -> (one.getKey() + ".").startsWith(home + "."))
                .flatMap(one -> one.getValue().stream())
                .toList());
        assertThat(MessageFile.of(beside, Locale.ENGLISH).english().keySet().stream()
                        .filter(isProblem.or(
                                key -> isWhole && !OF_A_NAME.matcher(key).matches())))
                .isSubsetOf(said);
    }

    @Test
    void aCodeMeansOneThing() {
        var homes = new TreeMap<String, Set<String>>();
        problems()
                .forEach((key, places) -> homes.computeIfAbsent(key.substring(0, 6), code -> new TreeSet<>())
                        .addAll(places));
        assertThat(homes.entrySet().stream().filter(code -> code.getValue().size() > 1))
                .isEmpty();
    }

    /** By type: neither a problem nor a finding takes a text. What others have worded is told as it is in few places. */
    @Test
    void nobodyMakesASentenceInCode() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(FieldMessages.class, FieldViolations.class, Holder.class)
                .should()
                .accessTargetWhere(Uses.of(
                        "Message.asWritten",
                        use -> use.getTargetOwner().isEquivalentTo(Message.class)
                                && use.getName().equals("asWritten")))
                .because("a sentence in code is in one language for everybody who ever reads it")
                .check(SERVER);
        noClasses()
                .that()
                .doNotBelongToAnyOf(Problem.class)
                .should()
                .accessTargetWhere(Uses.of(
                        "the constructor of a Problem",
                        use -> use.getTargetOwner().isEquivalentTo(Problem.class)
                                && use.getName().equals("<init>")))
                .because("the key of a problem begins with its code")
                .check(SERVER);
    }

    /** By their key: in which packages the code names them. */
    private static Map<String, Set<String>> problems() {
        var problems = new HashMap<String, Set<String>>();
        PACKAGES.forEach((home, types) -> Literals.of(types).stream()
                .filter(text -> PROBLEM.matcher(text).matches())
                .forEach(key ->
                        problems.computeIfAbsent(key, named -> new TreeSet<>()).add(home)));
        return problems;
    }

    /** Beside the class that names it, or in a package around that. */
    private static boolean isWorded(String key, String home) {
        return Stream.iterate(home, at -> at.contains("."), at -> at.substring(0, at.lastIndexOf('.')))
                .flatMap(at -> PACKAGES.getOrDefault(at, List.of()).stream().limit(1))
                .map(type -> MessageFile.of(type.reflect(), SPANISH))
                .anyMatch(file -> !file.isMissing(key) && file.english().containsKey(key));
    }
}
