package org.chungtay.activity.join;

/// How somebody agreed to the use of their name and phone.
///
/// @param means `form` on this or the leader's screen, `paper` with a signature, `guardian`
public record Agreed(String means) {
  public static final Agreed ON_SCREEN = new Agreed("form");
  public static final Agreed ON_PAPER = new Agreed("paper");
  public static final Agreed BY_GUARDIAN = new Agreed("guardian");
}
