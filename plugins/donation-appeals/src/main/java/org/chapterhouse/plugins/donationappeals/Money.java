package org.chapterhouse.plugins.donationappeals;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Writes amounts as people of a language do. */
final class Money {

    private Money() {}

    /** The currency of an ISO 4217 code, if there is such a one. */
    static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }

    /** {@code $60,000} or {@code $60,000.50}: cents where there are any. The bare code stands for a currency nobody knows. */
    static String written(BigDecimal amount, String code, Locale language) {
        var currency = currency(code);
        var format = currency.isPresent()
                ? NumberFormat.getCurrencyInstance(language)
                : NumberFormat.getNumberInstance(language);
        currency.ifPresent(format::setCurrency);
        var isWhole = amount.stripTrailingZeros().scale() <= 0;
        var cents = currency.map(Currency::getDefaultFractionDigits).orElse(2);
        format.setMinimumFractionDigits(isWhole ? 0 : cents);
        format.setMaximumFractionDigits(isWhole ? 0 : Math.max(cents, 2));
        return currency.isPresent() ? format.format(amount) : (format.format(amount) + " " + code).strip();
    }
}
