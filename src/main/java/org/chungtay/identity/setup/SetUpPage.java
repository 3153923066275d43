package org.chungtay.identity.setup;

import org.chungtay.shared.web.Form;

/// @param words what the consent box asks, in short, to send back
public record SetUpPage(Form form, String address, String words) {}
