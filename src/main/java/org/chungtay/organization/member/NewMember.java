package org.chungtay.organization.member;

import java.util.List;
import org.chungtay.organization.Unit;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// The form for a new member.
///
/// @param known people who gave the typed number, to choose from: several may share one phone
/// @param words what the consent box asks, in short, to send back
public record NewMember(Unit unit, Form form, List<Option> known, String words) {}
