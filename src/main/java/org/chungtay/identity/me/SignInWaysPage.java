package org.chungtay.identity.me;

import java.util.List;
import org.chungtay.identity.Passkeys.Passkey;
import org.chungtay.identity.Sessions.OpenSession;
import org.chungtay.shared.web.Form;

/// @param passkeysOffered this address allows passkeys
/// @param account what the city's accounts are called; empty when there are none
/// @param linked one of them is linked
public record SignInWaysPage(
    Form form,
    String name,
    String phone,
    List<OpenSession> sessions,
    boolean passkeysOffered,
    List<Passkey> passkeys,
    String account,
    boolean linked) {}
