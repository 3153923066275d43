package org.chungtay.shared.view;

/// One choice of a select, of radio buttons or of boxes to tick.
public record Option(String value, String label, String hint) {

  public Option(String value, String label) {
    this(value, label, "");
  }
}
