package org.chungtay.identity.signin;

import java.util.UUID;
import org.chungtay.shared.web.Form;

/// @param challenge which code is to be typed
public record CodePage(Form form, UUID challenge, String to, boolean operatorReads) {}
