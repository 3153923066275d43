package org.chungtay.identity.signin;

import java.util.List;

/// Several people share the phone: who is it?
public record WhoPage(String proof, String to, List<Candidate> people) {}
