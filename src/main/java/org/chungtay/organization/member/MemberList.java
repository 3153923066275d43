package org.chungtay.organization.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.organization.Unit;
import org.chungtay.shared.web.Form;
import org.jspecify.annotations.Nullable;

/// A page of a unit's members, those of the groups below it included.
///
/// @param mayPrint the reader may print sign-in slips here
public record MemberList(
    Unit unit, MemberQuery query, List<Row> rows, long count, Form form, boolean mayPrint) {

  public int pages() {
    return (int) ((count + MemberQuery.PER_PAGE - 1) / MemberQuery.PER_PAGE);
  }

  /// @param temporary a guest, who is a member elsewhere
  public record Row(
      UUID id,
      UUID person,
      String name,
      UUID unit,
      String unitName,
      LocalDate since,
      @Nullable LocalDate lastDay,
      boolean temporary) {}
}
