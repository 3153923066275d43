package org.chungtay.movement.fund;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.ledger.Fund;
import org.chungtay.ledger.FundId;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movements;
import org.chungtay.movement.choice.CalledReads;
import org.chungtay.movement.choice.SubjectPhotos;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.springframework.stereotype.Component;

/// What the pages of a movement's money show.
@Component
class FundModels {
  private static final int MOST = 200;
  private static final int PAPERS = 12;

  private final MoneyRows rows;
  private final FundQuery query;
  private final FundBook book;
  private final FundStories stories;
  private final Movements movements;
  private final SubjectPhotos photos;
  private final CalledReads called;

  FundModels(
      MoneyRows rows,
      FundQuery query,
      FundBook book,
      FundStories stories,
      Movements movements,
      SubjectPhotos photos,
      CalledReads called) {
    this.rows = rows;
    this.query = query;
    this.book = book;
    this.stories = stories;
    this.movements = movements;
    this.photos = photos;
    this.called = called;
  }

  FundWords words() {
    return new FundWords(book.accounts());
  }

  FundPlanModel planned(Movement movement, Form form) {
    var records = rows.of(movement.id(), MOST);
    return new FundPlanModel(
        form,
        movement,
        book.find(movement.id()),
        records,
        movements.tasks(movement.id()),
        words(),
        called.of(records.stream().map(Money::unit).toList()));
  }

  MoneyModel one(Page page, Actor reader, Movement movement, Money money, Form form) {
    var units = Stream.concat(Stream.of(money.unit()), money.decidedUnit().stream()).toList();
    return new MoneyModel(
        form,
        movement,
        money,
        query.line(money),
        money.corrects().flatMap(rows::find),
        rows.correction(money.id()),
        task(movement, money),
        photos.all(page, KeptMoney.subject(money.id()), page.t("movement.fund.paper")),
        money.writtenBy().equals(reader.person()),
        words(),
        called.of(units));
  }

  private Optional<String> task(Movement movement, Money money) {
    return money
        .task()
        .flatMap(id ->
            movements.tasks(movement.id()).stream()
                .filter(task -> task.id().equals(id))
                .map(Movement.Task::what)
                .findFirst());
  }

  FundModel all(Page page, Movement movement, FundSearch search, int at, int size) {
    return new FundModel(
        movement,
        stories.of(page, movement.id()).orElseGet(() -> empty(movement)),
        query.search(movement.id(), search, at, size),
        search,
        words());
  }

  private static FundStory empty(Movement movement) {
    var nothing = new Fund(FundId.of(movement.id().value()), movement.lead().unit(), 0, 0, 0, 0);
    return new FundStory(nothing, List.of(), List.of(), List.of());
  }

  FundLineModel line(Page page, Movement movement, FundLine line) {
    return new FundLineModel(
        movement,
        line,
        photos.released(
            KeptMoney.SUBJECT, List.of(line.money()), page.t("movement.fund.paper"), PAPERS),
        words(),
        called.of(List.of(line.recordedFor(), line.confirmedFor())));
  }
}
