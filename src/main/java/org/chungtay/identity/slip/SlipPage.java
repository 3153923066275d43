package org.chungtay.identity.slip;

import org.chungtay.shared.web.Form;

/// @param name whom the scanned slip would sign in; empty when a code is to be typed
public record SlipPage(Form form, String code, String name, String to) {}
