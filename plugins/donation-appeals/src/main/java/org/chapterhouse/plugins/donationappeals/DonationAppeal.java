package org.chapterhouse.plugins.donationappeals;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.Finding;
import org.chapterhouse.form.Group;
import org.chapterhouse.form.Multiline;
import org.chapterhouse.form.NotSearched;
import org.chapterhouse.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A request for gifts, shown under /give until its last day is over.
 *
 * <p>It offers each way to give that is filled in completely, and at least one. After the last day the page stays, as its
 * address is out in the world, but it says that the appeal has ended and shows no way to give; so nobody finds it by one either.
 *
 * @param goal in {@code currency}, for the whole appeal
 * @param currency an ISO 4217 code: {@code USD}
 * @param endsOn the last day, as it is where the site is
 * @param chequeAddress where to post it; one line each
 * @param account as the bank writes it; an IBAN is checked and written in groups of four
 * @param reference what to write on a cheque or transfer
 */
public record DonationAppeal(
        @Group("appeal") @NotBlank @Size(max = 160) String title,

        @NotBlank @Multiline(rows = 3) @Size(max = 300) String summary,

        @NotBlank RichText story,

        @Group("goal") @NotNull @Positive @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal goal,

        @NotSearched @NotBlank @Pattern(regexp = "[A-Z]{3}|\\s*")
        String currency,

        @NotNull @Nullable LocalDate endsOn,

        @Group("cheque") @NotSearched @Size(max = 160) String chequePayee,

        @NotSearched @Multiline(rows = 4) @Size(max = 400) String chequeAddress,

        @Group("bank") @NotSearched @Size(max = 160) String bankName,
        @NotSearched @Size(max = 160) String bankAccountName,
        @NotSearched @Size(max = 200) String account,

        @Group("reference") @NotSearched @Size(max = 60) String reference)
        implements Content {

    public DonationAppeal {
        currency = currency.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether the last day is over. */
    public boolean hasEnded(LocalDate today) {
        return endsOn != null && today.isAfter(endsOn);
    }

    /** The instant at which its page begins to say that it has ended. */
    List<Instant> endsAt(ZoneId zone) {
        return endsOn == null
                ? List.of()
                : List.of(endsOn.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** Whether it says everything that somebody who writes a cheque has to know. */
    public boolean takesCheques() {
        return !chequePayee.isBlank() && !chequeAddress.isBlank();
    }

    /** Whether it says everything that somebody who goes to the bank has to know. */
    public boolean takesTransfers() {
        return !bankAccountName.isBlank() && !account.isBlank();
    }

    /** The lines of {@link #chequeAddress()}. */
    public List<String> addressLines() {
        return chequeAddress
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The account as it is copied from the page. */
    public String accountInGroups() {
        return Iban.in(account).map(Iban::toString).orElse(account);
    }

    /** The goal as the language writes amounts: {@code $60,000}; empty while it is not known. */
    public String goalIn(Locale language) {
        return goal == null ? "" : Money.written(goal, currency, language);
    }

    /** What stands against publishing beyond the single fields. */
    List<Finding> findings() {
        return AppealChecks.of(this);
    }
}
