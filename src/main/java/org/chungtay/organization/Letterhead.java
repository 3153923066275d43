package org.chungtay.organization;

/// What stands around the text of a unit's documents, as Decree 30/2020/NĐ-CP asks of the state's
/// and each organisation orders for its own.
///
/// @param above the body above the issuer, or empty
/// @param issuer who issues the document, as written in its head
/// @param motto the lines at the right: of the state, the Party or the Youth Union
/// @param numbering how a document is numbered: `{number}` and `{kind}` (BC for a report) are put
///   in
/// @param place before the date
/// @param signedFor on whose behalf it is signed, or empty
/// @param position of the signer, or empty
/// @param recipients a line each, or empty
public record Letterhead(
    String above,
    String issuer,
    String motto,
    String numbering,
    String place,
    String signedFor,
    String position,
    String recipients) {

  /// Its first line (0) or the one below; empty where there is none.
  public String mottoLine(int line) {
    return motto.lines().skip(line).findFirst().orElse("");
  }

  /// The number of a document; its place is left blank for the pen when there is none yet.
  public String numbered(String number, String kind) {
    return numbering.replace("{number}", number.isEmpty() ? "……" : number).replace("{kind}", kind);
  }
}
