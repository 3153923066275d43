package org.chungtay.care.overview;

import java.time.LocalDate;
import org.chungtay.care.overview.CareWeeks.Week;
import org.chungtay.care.weeks.Mark;
import org.chungtay.care.weeks.WeekCell;
import org.chungtay.shared.web.Page;

/// A week of many places: how many turns were kept, missed and excused, and where each opens.
public record WeekLine(Week counted, CareFilter filter) {
  private static final int MOST = 90;
  private static final int SOME = 70;

  public LocalDate week() {
    return counted.week();
  }

  public int of(Mark mark) {
    return switch (mark) {
      case KEPT -> counted.kept();
      case MISSED -> counted.missed();
      case EXCUSED -> counted.excused();
      case DUE -> counted.due();
      case NONE, MOST, SOME, FEW -> 0;
    };
  }

  public String spared() {
    return counted.spared();
  }

  public boolean judged() {
    return counted.asked() > 0;
  }

  public int share() {
    return counted.share();
  }

  public boolean anything() {
    return counted.asked() + counted.excused() + counted.due() > 0;
  }

  public String address(Mark mark) {
    return filter
        .builder("/care/places")
        .queryParam("week", week())
        .queryParam("mark", mark.code())
        .build()
        .encode()
        .toUriString();
  }

  private Mark mark() {
    if (judged()) {
      return share() >= MOST ? Mark.MOST : share() >= SOME ? Mark.SOME : Mark.FEW;
    }
    return counted.excused() > 0 ? Mark.EXCUSED : counted.due() > 0 ? Mark.DUE : Mark.NONE;
  }

  /// It opens what was missed, where something was.
  WeekCell cell(Page page) {
    var said =
        page.t(
            "care.overview.week-said",
            "week",
            page.day(week()),
            "kept",
            of(Mark.KEPT),
            "missed",
            of(Mark.MISSED),
            "excused",
            of(Mark.EXCUSED));
    return new WeekCell(
        mark(),
        judged() ? page.number(share()) : "",
        !spared().isEmpty(),
        spared().isEmpty() ? said : said + " · " + spared(),
        anything() ? address(opens()) : "");
  }

  private Mark opens() {
    return of(Mark.MISSED) > 0
        ? Mark.MISSED
        : of(Mark.KEPT) > 0 ? Mark.KEPT : of(Mark.EXCUSED) > 0 ? Mark.EXCUSED : Mark.DUE;
  }
}
