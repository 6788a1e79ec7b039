package org.chapterhouse.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.chapterhouse.plugin.Plugin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every plugin promises, the house's own and a stranger's. A plugin's test is three lines:
 *
 * <pre>{@code
 * class PolicyStatementsPluginTest extends PluginContract {
 *     PolicyStatementsPluginTest() { super(new PolicyStatementsPlugin()); }
 * }
 * }</pre>
 *
 * <p>It needs a sample of each type that could be published as it is, in {@code src/test/resources/<type>.json}. It runs
 * on core and PostgreSQL as they are; nothing is simulated.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public abstract class PluginContract {

    private final Plugin plugin;
    private final PluginFiles files;
    private final JavaClasses code;
    private @Nullable Ground ground;

    protected PluginContract(Plugin plugin) {
        this.plugin = plugin;
        this.files = new PluginFiles(plugin.getClass());
        this.code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(plugin.getClass().getPackageName());
    }

    /** One for all checks: it starts once, and each begins where it had just started. */
    private Core core() {
        var begun = ground;
        if (begun == null) {
            begun = Ground.of(TakingPart.start(plugin));
            ground = begun;
        }
        return begun.core();
    }

    @AfterEach
    void clear() {
        if (ground != null) {
            ground.clear();
        }
    }

    @AfterAll
    void stop() {
        if (ground != null) {
            ground.core().close();
        }
    }

    /** The content types under test, each with its sample. */
    List<TypeUnderTest<?>> types() {
        return plugin.contentTypes().stream()
                .<TypeUnderTest<?>>map(type -> TypeUnderTest.of(type, plugin))
                .toList();
    }

    List<ArchRule> rules() {
        return new PluginRules(plugin.getClass().getPackageName()).all();
    }

    private OwnNames names() {
        return new OwnNames(plugin, files);
    }

    @Test
    void itsNamesFollowFromItsId() {
        names().checkId();
    }

    @Test
    void itsFilesLieInFoldersOfItsOwn() {
        names().checkFolders();
    }

    @Test
    void itsMigrationsTouchTablesOfItsOwnOnly() {
        names().checkTables();
    }

    @Test
    void itsTypesTakeNoNameOfAnAdministratorsPermission() {
        names().checkPermissions();
    }

    @Test
    void itsAreasAreItsOwnAndWordedInEveryLanguageItSpeaks() {
        new OwnAreas(plugin, files).check();
    }

    @Test
    void itsSettingsAreAFormWithWordsInEveryLanguageItSpeaks() {
        new OwnSettings(plugin, files).check();
    }

    @Test
    void itsAdminPagesAreGuardedWordedAndMadeOfTheSuitesTags() {
        new OwnScreens(plugin, files).check();
    }

    @Test
    void itsWorkIsCalledSomethingInEveryLanguageItSpeaks() {
        new OwnWords(plugin, files).check();
    }

    @Test
    void whatItHoldsOfPeopleIsFoundAndForgotten() {
        new OwnPersonalData(plugin, files).check();
    }

    @Test
    void itsStatementsNameTablesOfItsOwn() {
        OwnStatements.of(plugin, code).check(core());
    }

    @Test
    void itsActsInTheAuditTrailAreNamedAfterIt() {
        names().checkActs(code);
    }

    @Test
    void itIsFoundByPuttingItsJarBesideTheOthers() {
        TakingPart.check(core(), plugin);
    }

    /** Last, as it makes chapters, and those stay. */
    @Test
    @Order(Integer.MAX_VALUE)
    void itsDemoContentCanBePublished() {
        DemoSample.of(plugin, files).ifPresent(sample -> sample.check(core()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void itsCodeKeepsToTheRules(ArchRule rule) {
        rule.check(code);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void everythingIsWordedInEveryLanguageItSpeaks(TypeUnderTest<?> tested) {
        new OwnWords(plugin, files).check(tested);
    }

    @Test
    void itsPagesAndHomeBlocksAreWordedInEveryLanguageItSpeaks() {
        new OwnWords(plugin, files).checkPages();
    }

    @Test
    void itsFormsAreWordedInEveryLanguageItSpeaks() {
        new OwnWords(plugin, files).checkForms();
        plugin.publicForms().forEach(form -> FieldNames.check(form.fields()));
    }

    /** On a site where nothing is published yet, and under whatever somebody types into an address. */
    @Test
    void itsPagesAnswerWhateverIsAskedOfThem() {
        new PagesUnderTest(core(), plugin).check();
    }

    /** Sent empty, filled in and with attacks, as any visitor may. */
    @Test
    void itsFormsAnswerWhateverIsSent() {
        new FormsUnderTest(core(), plugin).check();
    }

    @Test
    void itsWebhooksTurnAwayWhoeverIsNotMeant() {
        new HooksUnderTest(core(), plugin).check();
    }

    @Test
    void itsCodeAndItsWordsNameTheSameSentencesInEveryLanguage() {
        var sentences = new OwnSentences(plugin, code);
        files.languages().stream()
                .map(language -> Wording.of(plugin.getClass(), language))
                .forEach(sentences::checkNamed);
    }

    @Test
    void itsSentencesHaveTheSameGapsInEveryLanguage() {
        files.languages().stream()
                .map(language -> Wording.of(plugin.getClass(), language))
                .forEach(Wording::checkAgainstEnglish);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void theEditorCanShowEveryField(TypeUnderTest<?> tested) {
        FieldNames.check(tested.type().fields());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void theSampleIsKeptAsItIs(TypeUnderTest<?> tested) {
        tested.checkSample();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void anEmptyDraftIsNoTrouble(TypeUnderTest<?> tested) {
        tested.checkEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void revisionsOfOtherVersionsOpen(TypeUnderTest<?> tested) {
        tested.checkEvolution();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void everyPageViewAndListShowsTheTitle(TypeUnderTest<?> tested) {
        ShownContent.of(tested, files.languages()).checkTitles();
    }

    /** Else somebody finds what no page shows, or shows no longer. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void whatItIsFoundByStandsOnItsPage(TypeUnderTest<?> tested) {
        ShownContent.of(tested, files.languages()).checkSearched();
    }

    @Test
    void itsSearchSourcesAnswer() {
        new OwnSearchSources(plugin).check(core());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void unfinishedContentCanBePreviewed(TypeUnderTest<?> tested) {
        ShownContent.of(tested, files.languages()).checkGaps();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void listsMarkWhatIsInAnotherLanguage(TypeUnderTest<?> tested) {
        ShownContent.of(tested, files.languages()).checkOtherLanguages();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void pagesInALanguageItDoesNotSpeakMarkItsEnglishWords(TypeUnderTest<?> tested) {
        EnglishWords.of(tested).checkMarks();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void nothingAPersonTypesBecomesMarkup(TypeUnderTest<?> tested) {
        ShownContent.of(tested, files.languages()).checkEscaping();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void theSampleIsPublishedReadAndWithdrawn(TypeUnderTest<?> tested) {
        new PublishedSample(core(), tested.type(), tested.sample()).checkWay();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void anEmptyDraftIsKeptAndNotPublished(TypeUnderTest<?> tested) {
        new PublishedSample(core(), tested.type(), tested.sample()).checkEmptyDraft();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void aStrangerIsRefused(TypeUnderTest<?> tested) {
        new PublishedSample(core(), tested.type(), tested.sample()).checkStranger();
    }
}
