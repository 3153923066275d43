package org.chungtay.shared.web;

import java.util.Map;

/// Model of the page that says what was refused and what to do.
public record ErrorPage(int status, String code, Map<String, Object> arguments) {}
