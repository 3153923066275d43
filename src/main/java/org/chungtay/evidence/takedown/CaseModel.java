package org.chungtay.evidence.takedown;

import java.util.List;
import org.chungtay.evidence.photo.ShownPhoto;
import org.chungtay.shared.web.Form;

/// A request as the officer who decides it sees it.
///
/// @param others other requests about the same photo
public record CaseModel(
    Takedown request, ShownPhoto photo, String contact, List<Takedown> others, Form form) {}
