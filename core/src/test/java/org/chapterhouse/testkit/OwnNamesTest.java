package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.Set;
import org.chapterhouse.audit.AuditAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plugin's scripts name its own tables only. */
class OwnNamesTest {

    enum Acts implements AuditAct {
        SOLD("bake-sales.sold"),
        PUBLISHED("content.published");

        private final String word;

        Acts(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    @Test
    void anActOfTheTrailIsNamedAfterThePlugin() {
        assertThat(OwnNames.foreignActs("bake-sales", new ClassFileImporter().importClasses(Acts.class)))
                .containsExactly("content.published");
    }

    @Test
    void aScriptMayNameWhatItsOwnScriptsMake() {
        var script = """
            -- Gifts; from site they are none
            create table gift (id bigint primary key, note text default 'from site');
            create table if not exists receipt (gift_id bigint not null references gift (id) on delete cascade);
            create index on receipt (gift_id);
            create view sums as select count(*) from gift join receipt on gift.id = receipt.gift_id;
            create function refuse_forgery() returns trigger language plpgsql as $$
                declare total int;
                begin select count(*) into total from bake_sales.receipt; insert into bake_sales.gift values (total);
                return null; end $$;
            create trigger receipt_stays before update or delete on receipt
                for each row when (old.gift_id is distinct from new.gift_id) execute function refuse_forgery();
            alter table gift add tin int;
            insert into receipt select id from gift on conflict do nothing;
            with first as (select 1) update gift set tin = 1 from first;
            update old_gift set tin = 1;
            """;
        assertThat(OwnNames.misnamed("bake-sales", script, new HashSet<>(Set.of("old_gift"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site | create table gift (site_id bigint references site (id))",
                "site | update site set name = 'x'",
                "public.site | delete from public.site",
                "raffles.cake | alter table raffles.cake add tin int",
                "audit_entry | create trigger t after insert on audit_entry execute function f()",
                "bake_sales.gift | create table gift (id int); insert into bake_sales.gift values (1)",
                "gift | create table gift (id int); create function f() returns int as $$ select id from gift $$",
                "public.site | create function f() returns int as $f$ select 1 from public.site $f$"
            })
    void whatIsNotItsOwnIsNamed(String name, String script) {
        assertThat(OwnNames.misnamed("bake-sales", script, new HashSet<>())).containsExactly(name);
    }
}
