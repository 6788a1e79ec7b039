package org.chapterhouse.plugins.donationappeals;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.form.Finding;

/** What stands against publishing an appeal although every single field is in order. */
final class AppealChecks {

    private AppealChecks() {}

    static List<Finding> of(DonationAppeal appeal) {
        var findings = new ArrayList<Finding>();
        currency(appeal, findings);
        cheque(appeal, findings);
        transfer(appeal, findings);
        if (!appeal.takesCheques() && !appeal.takesTransfers() && findings.isEmpty()) {
            findings.add(new Finding(
                    "chequePayee",
                    "Nobody can give to this appeal. Fill in how to give by check, by bank transfer, or both."));
        }
        return List.copyOf(findings);
    }

    private static void currency(DonationAppeal appeal, List<Finding> findings) {
        if (!appeal.currency().isEmpty() && Money.currency(appeal.currency()).isEmpty()) {
            findings.add(new Finding(
                    "currency",
                    "“" + appeal.currency() + "” is not a currency. Write its three letters, such as USD or EUR."));
        }
    }

    private static void cheque(DonationAppeal appeal, List<Finding> findings) {
        if (appeal.chequePayee().isBlank() && !appeal.chequeAddress().isBlank()) {
            findings.add(new Finding(
                    "chequePayee", "The check has no payee. Write to whom it is made out, or clear the address."));
        }
        if (!appeal.chequePayee().isBlank() && appeal.chequeAddress().isBlank()) {
            findings.add(new Finding(
                    "chequeAddress", "The check goes nowhere. Write where to mail it, or clear the payee."));
        }
    }

    private static void transfer(DonationAppeal appeal, List<Finding> findings) {
        if (appeal.account().isBlank()
                && !(appeal.bankName().isBlank() && appeal.bankAccountName().isBlank())) {
            findings.add(new Finding(
                    "account",
                    "The transfer has no account. Write its number, or clear the bank and the account holder."));
        }
        if (!appeal.account().isBlank() && appeal.bankAccountName().isBlank()) {
            findings.add(new Finding(
                    "bankAccountName", "The account has no holder. Write whose it is, as banks compare the name."));
        }
        if (Iban.in(appeal.account()).filter(iban -> !iban.isSound()).isPresent()) {
            findings.add(new Finding(
                    "account",
                    "The IBAN has a typing error: its check digits do not agree. Compare it with the bank’s letter."));
        }
    }
}
