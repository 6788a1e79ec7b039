package org.chapterhouse.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSqlTest {

    @Test
    void namesBecomeQuestionMarksInTheirOrder() {
        var parsed = NamedSql.of("select :a, :b from t where x = :a and y=:home.siteId::uuid and z in (:c1,:c_2)");
        assertThat(parsed.text()).isEqualTo("select ?, ? from t where x = ? and y=?::uuid and z in (?,?)");
        assertThat(parsed.names()).containsExactly("a", "b", "a", "home.siteId", "c1", "c_2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 'it is :no name'",
                "select 'it''s :no name'",
                "select E'it\\'s :no name'",
                "select \"odd :column\" from t",
                "select $$body :no name$$",
                "select $f$ body $$ :no name $f$",
                "select 1 -- :no name",
                "select /* :no\n name */ 1",
                "select now()::date",
                "select a[1:2] from t",
                "select e from t where like_e = 'x:y'",
            })
    void whatIsQuotedCommentedOrCastIsLeftAlone(String text) {
        assertThat(NamedSql.of(text)).isEqualTo(new NamedSql(text, java.util.List.of()));
    }

    @Test
    void aNameIsFoundBehindWhatIsLeftAlone() {
        var parsed = NamedSql.of(
                "select E'\\\\', $a$ ' $a$, 'x' -- it's\n from t where \"a\"\"b\" = :b and c = 'd''e' || :f");
        assertThat(parsed.names()).containsExactly("b", "f");
    }

    @Test
    void aQuestionMarkIsTheOperatorItIsInPostgres() {
        assertThat(NamedSql.of("select payload ? 'quote' and payload ?| :keys").text())
                .isEqualTo("select payload ?? 'quote' and payload ??| ?");
    }
}
