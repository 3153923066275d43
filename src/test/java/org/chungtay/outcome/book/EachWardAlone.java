package org.chungtay.outcome.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Question;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Restated;

/// Each ward asked for by itself, all of them in one call, says what stands in its row.
record EachWardAlone(Outcomes outcomes, RandomHistory history) {

  /// How many there are on that day.
  int says(List<Scope> scopes, LocalDate day) {
    var asked = new ArrayList<Question>();
    var expected = new ArrayList<BigDecimal>();
    for (var indicator : outcomes.indicators()) {
      for (var scope : scopes) {
        outcomes.under(indicator.code(), scope, day).rows().stream()
            .filter(row -> history.inForce(row.area(), day))
            .filter(row -> row.kind() == Restated.Kind.IN_FORCE)
            .forEach(row -> {
              asked.add(new Question(indicator.code(), scope.in(row.area())));
              expected.add(row.total());
            });
      }
    }
    var answers = outcomes.answers(asked, day);
    for (int at = 0; at < expected.size(); at++) {
      assertThat(answers.get(at).total())
          .as("%s %s", asked.get(at), day)
          .isEqualByComparingTo(expected.get(at));
    }
    return expected.size();
  }
}
