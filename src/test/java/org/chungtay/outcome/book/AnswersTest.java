package org.chungtay.outcome.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Question;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.Source;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.AreaId;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Many questions at once have the same answers as each asked by itself.
@ProductTest
class AnswersTest {
  private static final LocalDate DAY = LocalDate.of(2135, 3, 1);

  @Autowired Outcomes outcomes;
  @Autowired TransactionTemplate transaction;
  @Autowired Visitors visitors;

  private final List<AreaId> areas = Stream.generate(AreaId::next).limit(3).toList();
  private final List<OrganizationId> organizations =
      Stream.generate(OrganizationId::next).limit(3).toList();
  private final List<UUID> people = Stream.generate(Ids::next).limit(12).toList();
  private final List<UUID> subjects = Stream.generate(Ids::next).limit(3).toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void eachAnswerIsThatOfItsQuestionAlone(int seed) {
    var random = new Random(seed);
    var officer = visitors.person("Thân Trọng Khánh");
    var addresses = new ArrayList<String>();
    for (int number = 0; number < 14; number++) {
      var posting = posting(random);
      addresses.add(posting.address());
      transaction.executeWithoutResult(_ -> outcomes.post(officer, posting));
      if (random.nextInt(4) == 0) {
        reverse(officer, posting.source());
      }
    }
    var questions =
        outcomes.indicators().stream()
            .map(Indicator::code)
            .flatMap(code -> scopes(addresses.getFirst()).map(scope -> new Question(code, scope)))
            .toList();
    var answers = outcomes.answers(questions);
    for (int at = 0; at < questions.size(); at++) {
      var question = questions.get(at);
      var alone = outcomes.total(question.indicator(), question.scope());
      assertThat(answers.get(at).total()).as("%s", question).isEqualByComparingTo(alone.total());
      assertThat(answers.get(at).entries()).as("%s", question).isEqualTo(alone.entries());
    }
  }

  private void reverse(Actor officer, Source source) {
    transaction.executeWithoutResult(_ -> outcomes.reverse(officer, source, "nhầm sổ"));
  }

  private Stream<Scope> scopes(String work) {
    var wide = Scope.city(DAY, DAY.plusDays(20));
    var narrow = Scope.city(DAY.plusDays(4), DAY.plusDays(9));
    return Stream.of(wide, narrow)
        .flatMap(scope ->
            Stream.of(
                scope,
                scope.in(areas.getFirst()),
                scope.of(organizations.getFirst()),
                scope.in(areas.getLast()).of(organizations.get(1)),
                scope.ofWork(work)));
  }

  private Posting posting(Random random) {
    var source = new Source("activity", Ids.next());
    var who = people.subList(0, 1 + random.nextInt(people.size()));
    return new Posting(
        source,
        areas.get(random.nextInt(areas.size())),
        DAY.plusDays(random.nextInt(15)),
        "Ngày Chủ nhật xanh",
        "/activities/" + source.id(),
        shares(random),
        List.of(
            new Amount("participations", BigDecimal.valueOf(who.size())),
            new Amount("participations-self", BigDecimal.ONE),
            new Amount("waste-collected", BigDecimal.valueOf(random.nextInt(90))),
            new Amount("groups-keeping", BigDecimal.valueOf(random.nextInt(9)))),
        who,
        Optional.of(subjects.get(random.nextInt(subjects.size()))));
  }

  private List<Share> shares(Random random) {
    var lead = random.nextInt(organizations.size());
    var with = organizations.get((lead + 1) % organizations.size());
    return List.of(
        new Share(organizations.get(lead), UnitId.next(), new BigDecimal("0.7")),
        new Share(with, UnitId.next(), new BigDecimal("0.3")));
  }
}
