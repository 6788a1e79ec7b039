package org.chapterhouse.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin's statement reaches what is its own, and says what it must not reach. */
class BracedSqlTest {

    @Test
    void whatIsInBracesLiesInThePluginsSchema() {
        assertThat(writtenOut("select g.day::{kind}, '{day}' from {gift} g -- {not}\n join {order_1} using (id)"))
                .isEqualTo("select g.day::\"bake_sales\".\"kind\", '{day}' from \"bake_sales\".\"gift\" g -- {not}\n"
                        + " join \"bake_sales\".\"order_1\" using (id)");
    }

    @Test
    void aStatementIsReadOnceForEachSchema() {
        var statement = "select id from {cake} where id = :id";
        assertThat(NamedSql.in("bake_sales", statement)).isSameAs(NamedSql.in("bake_sales", statement));
        assertThat(NamedSql.in("raffles", statement).text())
                .isEqualTo("select id from \"raffles\".\"cake\" where id = ?");
        assertThat(NamedSql.in("bake_sales", statement).text())
                .isEqualTo("select id from \"bake_sales\".\"cake\" where id = ?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "select extract(year from day), substring(name from 2 for 3), trim(both from name) from {gift}",
                "select a is distinct from b, c as from, {gift}.from from {gift}, {cake}, lateral (select 1) l",
                "select day from only {gift} where day > :from and note = 'from site' order by a, b",
                "select n from generate_series(1, :most) as n, unnest(:ids) ids (id), {gift} group by 1, 2",
                "with a as (select 1), b (x, y) as materialized (select 1, 2) select * from a, b join {gift} using (x, y)",
                "with recursive part (id) as (select 1 union all select id from part) select * from part",
                "select * from ({gift} join {cake} on true) left join (values (1), (2)) v (n) on n = 1",
                "select * from (with a as (select 1) select * from a) b",
                "insert into {gift} as g (id, day) values (:id, :day) on conflict (id) do update set day = excluded.day",
                "insert into {gift} (id) select id from {cake} returning id, day",
                "update only {gift} g set id = 1, day = :day from {cake}, {tin} where g.id = 2",
                "delete from {gift} using {cake}, (select 1) one where true",
                "merge into {gift} g using {cake} c on g.id = c.id when matched then update set id = 1, day = 2",
                "select id from {gift} g, {cake} for no key update of g, cake",
                "select id from {gift} for update",
            })
    void whatReachesForItsOwnTablesIsTaken(String statement) {
        assertThat(writtenOut(statement)).isEqualTo(statement.replaceAll("\\{(\\w+)}", "\"bake_sales\".\"$1\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "select * from site | 'site'",
                "select * from public.site | 'public.site'",
                "select * from \"site\" | '\"site\"'",
                "select * from {gift}, site | 'site'",
                "select * from {gift} g, lateral site | 'site'",
                "select * from {gift} join raffles.gift on true | 'raffles.gift'",
                "select * from {gift} g join {cake} c on g.id = c.id, audit_entry | 'audit_entry'",
                "select * from (site join {gift} on true) | 'site'",
                "select a, site as b from site | 'site'",
                "select (select max(id) from account) from {gift} | 'account'",
                "select * from {gift} where id in (select id from /* {x} */ account) | 'account'",
                "SELECT * FROM Site | 'site'",
                "select * from only site | 'site'",
                "select * from {gift} union table site | 'site'",
                "with a as (select 1) select * from b | 'b'",
                "with a as (delete from site returning id) select * from a | 'site'",
                "insert into gift (id) values (1) | 'gift'",
                "insert into {gift} select * from site | 'site'",
                "select * into gift from {cake} | 'gift'",
                "update site set id = 1 | 'site'",
                "update {gift} set id = 1 from site | 'site'",
                "update {gift} set id = 1 from {cake}, site | 'site'",
                "delete from site | 'site'",
                "delete from {gift} using site where true | 'site'",
                "merge into site using {gift} on true when matched then delete | 'site'",
                "merge into {gift} using site on true when matched then delete | 'site'",
                "select 1; drop table {gift} | semicolon",
                "truncate {gift} | 'truncate'",
                "set role postgres | 'set'",
                "create table {gift} (id int) | 'create'",
                "select * from {Gift} | {Gift} is no name",
                "select * from {site; drop} | is no name",
                "select * from {} | {} is no name",
            })
    void whatReachesForOtherTablesIsRefusedByName(String statement, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writtenOut(statement))
                .withMessageStartingWith("A statement of 'bake_sales' is refused. ")
                .withMessageContaining(words)
                .withMessageEndingWith("The statement: " + statement);
    }

    private static String writtenOut(String statement) {
        return BracedSql.writtenOut("bake_sales", statement);
    }
}
