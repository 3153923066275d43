package org.chungtay.care.amnesty;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chungtay.care.notice.Circle;
import org.chungtay.care.notice.Tells;
import org.chungtay.care.notice.Tells.Notice;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Leaders whose turns are due again learn from which day on.
@Component
class RevocationNews {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Circle circle;
  private final Tells tells;
  private final CityClock clock;

  RevocationNews(Circle circle, Tells tells, CityClock clock) {
    this.circle = circle;
    this.tells = tells;
    this.clock = clock;
  }

  void tell(Amnesty amnesty, Collection<UnitId> groups) {
    var words =
        Map.<String, Object>of(
            "words", amnesty.words(), "day", DAY.format(clock.today().plusDays(1)));
    tells.tell(
        circle.leaders(groups).values().stream()
            .flatMap(List::stream)
            .distinct()
            .map(person ->
                new Notice(
                    person,
                    "amnesty-revoked/" + amnesty.id(),
                    "care.told.amnesty-revoked",
                    words,
                    "/my/turns"))
            .toList());
  }
}
