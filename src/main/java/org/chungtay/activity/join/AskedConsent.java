package org.chungtay.activity.join;

import java.util.List;
import org.chungtay.identity.Consents.Purpose;

/// What a form that takes name and phone asks to agree to.
///
/// @param words which words are shown, in short: sent back with the answer, so that nobody agrees
///   to words that came after
public record AskedConsent(String words, List<Purpose> purposes) {}
