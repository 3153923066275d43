package org.chungtay.privacy.mine;

import org.chungtay.shared.web.Form;

/// @param language in which the person is written to
/// @param phone masked, or empty
/// @param another the device was signed in on somebody else's word
public record CorrectionsModel(String language, String phone, boolean another, Form form) {}
