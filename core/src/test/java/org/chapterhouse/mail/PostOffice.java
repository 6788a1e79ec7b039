package org.chapterhouse.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.errands.Thanks;
import org.chapterhouse.job.Worker;
import org.chapterhouse.mail.MailSettings.Protection;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.AccountId;
import org.chapterhouse.security.People;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.setting.SettingsDesk;
import org.chapterhouse.setting.SettingsDraft;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.text.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** For tests of letters: a mail server, and somebody who writes. */
abstract class PostOffice {

    static Core core;
    static AccountId ana;
    static final MailAddress BO = new MailAddress("bo@example.org");
    static final Thanks CHAIR = new Thanks("Bo & Ana", "a chair", LocalDate.of(2026, 5, 26), Optional.of("tea"));

    static Letters letters;
    static Worker worker;
    static Sql asOwner;
    final GreenMail office = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeAll
    static void startCore() {
        core = Core.start();
        ana = new People(core).hire("ana", RoleId.ADMINISTRATOR, "*").id();
        letters = core.get(Letters.class);
        worker = core.get(Worker.class);
        asOwner = new Sql(core.owner());
    }

    @AfterAll
    static void stopCore() {
        core.close();
    }

    @BeforeEach
    void open() {
        office.start();
        asOwner.of("delete from letter").run();
        asOwner.of("delete from job_order").run();
        use("", "");
    }

    @AfterEach
    void close() {
        office.stop();
    }

    void use(String user, String password) {
        use(Protection.NONE, user, password);
    }

    void use(Protection protection, String user, String password) {
        var port = office.getSmtp().getPort();
        use(new MailSettings("post@chapters.example", "127.0.0.1", port, protection, user, Secret.NONE), password);
    }

    static void useNone() {
        use(MailSettings.unset(), "");
    }

    static void use(MailSettings server, String password) {
        core.asSystem(() -> {
            var desk = core.get(SettingsDesk.class);
            var national = core.get(Sites.class).national();
            var base = desk.open("suite.mail", national).base();
            var secrets = password.isEmpty() ? Map.<String, Secret>of() : Map.of("password", new Secret(password));
            var cleared = password.isEmpty() ? Set.of("password") : Set.<String>of();
            desk.save("suite.mail", national, new SettingsDraft(base, RecordJson.write(server), secrets, cleared));
        });
    }

    List<MimeMessage> received() {
        return Arrays.asList(office.getReceivedMessages());
    }

    static String text(MimeMessage letter) {
        try {
            return letter.getContent().toString().replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
