package org.chungtay.organization;

/// Heads and feet of documents.
public interface Letterheads {

  /// Of a unit's documents: a ward's unit stands below its organisation and dates in its ward. An
  /// organisation that ordered nothing has the state's motto and a plain number.
  Letterhead of(UnitId unit);
}
