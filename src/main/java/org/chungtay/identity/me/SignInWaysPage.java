package org.chungtay.identity.me;

import java.util.List;
import org.chungtay.identity.Sessions.OpenSession;

public record SignInWaysPage(String name, String phone, List<OpenSession> sessions) {}
