package org.chungtay.organization.member;

import java.util.List;
import org.chungtay.identity.Consents.Purpose;
import org.chungtay.organization.Members.Membership;
import org.chungtay.organization.Unit;
import org.chungtay.shared.web.Form;

/// What an officer may mend for a member.
///
/// @param hasPhone a number is kept; it is not shown
/// @param agreed what the member has agreed to, to withdraw at their word
/// @param words what the consent box asks, in short, to send back
public record MemberCard(
    Unit unit,
    Membership membership,
    String name,
    boolean hasPhone,
    List<Purpose> agreed,
    String words,
    Form form) {}
