/**
 * Donation appeals: what a gift is for, and how to give it without a card.
 *
 * <p>Open {@link org.chapterhouse.plugins.donationappeals.DonationAppeal} first. An <em>appeal</em> tells a story, names
 * a <em>goal</em> and a last day; a <em>way</em> to give is a cheque or a bank transfer; the <em>reference</em> is what a
 * giver writes on either so that the treasurer knows what it is for. When an appeal has ended, its page says so and
 * shows no way to give any more. Card numbers never enter this system; gifts that have come in are counted elsewhere.
 */
@NullMarked
package org.chapterhouse.plugins.donationappeals;

import org.jspecify.annotations.NullMarked;
