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
            findings.add(Finding.at("chequePayee", "check.no-way"));
        }
        return List.copyOf(findings);
    }

    private static void currency(DonationAppeal appeal, List<Finding> findings) {
        if (!appeal.currency().isEmpty() && Money.currency(appeal.currency()).isEmpty()) {
            findings.add(Finding.at("currency", "check.currency", appeal.currency()));
        }
    }

    private static void cheque(DonationAppeal appeal, List<Finding> findings) {
        if (appeal.chequePayee().isBlank() && !appeal.chequeAddress().isBlank()) {
            findings.add(Finding.at("chequePayee", "check.no-payee"));
        }
        if (!appeal.chequePayee().isBlank() && appeal.chequeAddress().isBlank()) {
            findings.add(Finding.at("chequeAddress", "check.no-address"));
        }
    }

    private static void transfer(DonationAppeal appeal, List<Finding> findings) {
        if (appeal.account().isBlank()
                && !(appeal.bankName().isBlank() && appeal.bankAccountName().isBlank())) {
            findings.add(Finding.at("account", "check.no-account"));
        }
        if (!appeal.account().isBlank() && appeal.bankAccountName().isBlank()) {
            findings.add(Finding.at("bankAccountName", "check.no-holder"));
        }
        if (Iban.in(appeal.account()).filter(iban -> !iban.isSound()).isPresent()) {
            findings.add(Finding.at("account", "check.iban"));
        }
    }
}
