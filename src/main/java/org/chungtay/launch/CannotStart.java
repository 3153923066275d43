package org.chungtay.launch;

/// Why the product does not start, as one sentence for the operator that says what to do.
final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotStart(String sentence) {
    super(sentence, null, false, false);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
