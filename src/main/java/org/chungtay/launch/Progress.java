package org.chungtay.launch;

import java.io.PrintStream;

/// What the operator reads on the terminal while the product starts: one calm line per step.
/// Standard output is for these lines only; warnings go through the log.
public final class Progress {
  private static final PrintStream OUT = System.out;

  private Progress() {}

  public static void say(String line) {
    OUT.println("  " + line);
    OUT.flush();
  }

  static void title(String line) {
    OUT.println(line);
    OUT.flush();
  }

  static void refuse(String sentence) {
    System.err.println("Chung Tay cannot start: " + sentence);
  }
}
