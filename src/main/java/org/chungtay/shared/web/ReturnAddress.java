package org.chungtay.shared.web;

import java.util.regex.Pattern;

/// Where to go back to after sign-in: only a path of this product, so that a link to our sign-in
/// page cannot send people on to a stranger's copy of it.
public final class ReturnAddress {
  private static final Pattern LOCAL =
      Pattern.compile("/(?![/\\\\])[\\w\\-./~%?&=+,:@!*'();]{0,500}");

  private ReturnAddress() {}

  public static String local(String asked) {
    return LOCAL.matcher(asked).matches() ? asked : "/";
  }
}
