package org.chungtay.identity.signin;

import java.util.List;
import org.chungtay.identity.DemonstrationPeople.DemonstrationPerson;
import org.chungtay.shared.web.Form;

/// @param to where to go back to
/// @param demonstration the invented people one may be; empty in a real installation
/// @param passkeys this address allows passkeys
/// @param account what the city's accounts are called; empty when there are none
public record SignInPage(
    Form form,
    String to,
    List<DemonstrationPerson> demonstration,
    boolean passkeys,
    String account) {}
