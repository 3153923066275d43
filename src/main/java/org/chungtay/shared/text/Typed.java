package org.chungtay.shared.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What a person typed, made comparable without changing what they meant: NFC (phones and Macs send
/// NFD), no control or bidirectional override characters (which can make one text look like
/// another), single spaces.
public final class Typed {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200B\\uFEFF]");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern BLANKS_IN_LINE = Pattern.compile("[\\p{Z}\\t]+");

  private Typed() {}

  /// One line: a name, a title, a phone number.
  public static String line(String raw) {
    return BLANKS.matcher(visible(raw)).replaceAll(" ").strip();
  }

  /// Several lines: a description, a reason.
  public static String lines(String raw) {
    var unix = visible(raw.replace("\r\n", "\n").replace('\r', '\n'));
    return BLANKS_IN_LINE.matcher(unix).replaceAll(" ").strip();
  }

  /// Whether something in it cannot be seen, or turns the direction in which the rest is read.
  public static boolean hidesSomething(String raw) {
    return INVISIBLE.matcher(raw.replace("\r", "")).find();
  }

  private static String visible(String raw) {
    return INVISIBLE.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC)).replaceAll("");
  }
}
