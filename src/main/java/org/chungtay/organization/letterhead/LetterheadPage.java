package org.chungtay.organization.letterhead;

import org.chungtay.organization.Letterhead;
import org.chungtay.organization.Organization;
import org.chungtay.shared.web.Form;

/// The form of a letterhead.
///
/// @param version that the reader looks at; 0 before the first
public record LetterheadPage(
    Form form, Organization organization, Letterhead head, int version, String address) {}
