package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What root does so that PostgreSQL need not run as root. */
final class PostgresAccountTest {

    @TempDir
    Path place;

    @Test
    void aNamespaceOfItsOwnWhereTheKernelAllowsIt() throws Exception {
        assertThat(PostgresAccount.ofRoot(missing(), accounts("nobody:x:65534:65533::/:/bin/false"), () -> true)
                        .prefix())
                .containsExactly("unshare", "-U");
    }

    @Test
    void elseAnAccountOfTheMachineItsOwnBeforeAnyoneElses() throws Exception {
        var accounts =
                accounts("root:x:0:0::/:/bin/sh", "nobody:x:65534:65533::/:/bin/false", "postgres:x:101:102::/:");
        assertThat(PostgresAccount.ofRoot(missing(), accounts, () -> false).prefix())
                .startsWith("setpriv", "--reuid=101", "--regid=102", "--clear-groups");
    }

    @Test
    void aMachineWithoutSuchAnAccountIsTold() throws Exception {
        var accounts = accounts("root:x:0:0::/:/bin/sh", "broken");
        assertThatThrownBy(() -> PostgresAccount.ofRoot(missing(), accounts, () -> false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("make an account called chapterhouse");
    }

    @Test
    void dataStaysWithTheAccountItWasMadeBy() throws Exception {
        var version = Files.writeString(place.resolve("PG_VERSION"), "18\n");
        var owner = (int) Files.getAttribute(version, "unix:uid");
        var account = PostgresAccount.ofRoot(version, missing(), () -> owner != 0);
        assertThat(account.prefix()).startsWith(owner == 0 ? "unshare" : "setpriv");
    }

    private Path accounts(String... lines) throws IOException {
        return Files.writeString(place.resolve("passwd"), String.join("\n", lines));
    }

    private Path missing() {
        return place.resolve("missing");
    }
}
