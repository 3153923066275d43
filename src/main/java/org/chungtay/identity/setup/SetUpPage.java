package org.chungtay.identity.setup;

import org.chungtay.shared.web.Form;

public record SetUpPage(Form form, String address) {}
