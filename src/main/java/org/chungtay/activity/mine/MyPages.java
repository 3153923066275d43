package org.chungtay.activity.mine;

import java.math.BigDecimal;
import java.util.List;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.RegistrationId;
import org.chungtay.activity.join.Ticket;
import org.chungtay.activity.join.Tickets;
import org.chungtay.activity.join.VolunteerHours;
import org.chungtay.activity.mine.MyModel.Attended;
import org.chungtay.activity.mine.MyModel.Coming;
import org.chungtay.activity.mine.MyRows.AttendedRow;
import org.chungtay.activity.mine.MyRows.ComingRow;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@SignedIn
class MyPages {
  private static final int SHOWN = 10;

  private final MyRows rows;
  private final Tickets tickets;
  private final VolunteerHours hours;

  MyPages(MyRows rows, Tickets tickets, VolunteerHours hours) {
    this.rows = rows;
    this.tickets = tickets;
    this.hours = hours;
  }

  @GetMapping("/me")
  ModelAndView show(Actor actor) {
    var coming = rows.coming(actor.person()).stream().map(this::coming).toList();
    var attended = rows.attended(actor.person()).stream().map(this::attended).toList();
    return Pages.page(
        "activity/mine/mine",
        new MyModel(
            actor.name(),
            coming,
            attended.size(),
            total(attended),
            attended.stream().limit(SHOWN).toList()));
  }

  private Coming coming(ComingRow row) {
    var ticket = new Ticket(ActivityId.of(row.activity()), RegistrationId.of(row.registration()));
    return new Coming(
        row.title(),
        row.startsAt(),
        row.endsAt(),
        row.site(),
        row.waiting(),
        "/t/" + tickets.token(ticket));
  }

  private Attended attended(AttendedRow row) {
    return new Attended(
        row.title(),
        "/activities/" + row.activity(),
        row.startsAt(),
        hours.hours(row.startsAt(), row.endsAt(), row.stay()));
  }

  private static BigDecimal total(List<Attended> attended) {
    return attended.stream().map(Attended::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
