/// Double-entry books of funds, in whole đồng. Words: fund, entry, account, balance, reversal.
/// Always true: an entry's two postings sum to zero; a fund is a chain in which each entry begins
/// with the balance before it, and never below zero; nothing is altered, a correction takes an
/// entry out again by another one; who confirms is not who recorded. Givers, words and papers stay
/// with the module that confirmed; here stands no name.
@ApplicationModule(allowedDependencies = {"shared", "identity", "organization", "territory"})
@NullMarked
package org.chungtay.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
