package org.chungtay.movement.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.identity.PersonalRecords.Forgotten;
import org.chungtay.identity.PersonalRecords.Reading;
import org.chungtay.identity.Pseudonyms;
import org.chungtay.movement.Copies;
import org.chungtay.movement.Copies.Taken;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.Models;
import org.chungtay.movement.ModelsForTests;
import org.chungtay.movement.Movements;
import org.chungtay.movement.MovementsForTests;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@ProductTest
class HeldByMovementsTest {
  @Autowired Movements movements;
  @Autowired MovementsForTests ready;
  @Autowired ModelsForTests recipes;
  @Autowired Models models;
  @Autowired Copies copies;
  @Autowired ObjectProvider<PersonalRecords> records;
  @Autowired Pseudonyms pseudonyms;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transactions;

  @Test
  void whoIsForgottenStaysAsSomebodyAndIsToldBefore() {
    var author = ready.officer(ready.women()).actor();
    var other = ready.officer(ready.women()).actor();
    var partner = ready.officer(ready.youth()).actor();
    var name = "Ngõ không tên " + MovementsForTests.number();
    var draft = ready.draft(name, ready.women(), ready.youth());
    movements.write(author, draft);
    movements.plan(author, draft.id(), ready.task());
    movements.answer(partner, draft.id(), ready.youth().id(), 1, true, "");
    movements.launch(other, draft.id(), 1);
    var recipe = recipes.recipe(ready.women(), ModelsForTests.fields());
    models.describe(author, recipe);
    models.recognise(other, recipe.id(), 1, "Đã đi xem");
    var copy = CopyId.next();
    var origin = recipes.origin(recipe.id());
    var day = ModelsForTests.BEGAN;
    var unit = recipes.unit("Thuận Hóa");
    visitors.grant(author.person(), "officer", unit.id().value(), day, clock.today());
    visitors.grant(other.person(), "officer", unit.id().value(), day, clock.today());
    copies.takeOver(author, new Taken(copy, recipe.id(), origin, unit.id(), day, "Như cũ"));
    copies.accept(other, copy);
    movements.end(other, draft.id(), "Đã thành nếp");
    var held = held(author.person());
    assertThat(held).contains(name + ": Viết", recipe.name() + ": Gửi bản nhân rộng: Như cũ");
    assertThat(held(other.person()))
        .contains(name + ": Tổng kết", recipe.name() + ": Công nhận mô hình: Đã đi xem");
    // the author, the one who launched and the partner were one person all along
    var standIn = pseudonyms.standIn(author.person());
    var people = List.of(author.person(), other.person(), partner.person());
    transactions.executeWithoutResult(_ ->
        records.stream()
            .filter(one -> one.getClass().getSimpleName().startsWith("HeldByMovements"))
            .forEach(one ->
                one.forget(
                    people.stream().map(person -> new Forgotten(person, standIn)).toList())));
    people.forEach(person -> assertThat(traces(person)).isEmpty());
    assertThat(held(author.person())).isEmpty();
    assertThat(visitors.anonymous().get("/movements/" + draft.id()).body()).contains(name);
  }

  private List<String> held(PersonId person) {
    return records.stream()
        .flatMap(one -> one.about(person, new Reading(Language.VI, true)).stream())
        .filter(section -> section.code().equals("movements"))
        .flatMap(section -> section.entries().stream())
        .map(entry -> entry.what() + ": " + entry.detail())
        .toList();
  }

  /// Columns of the module in which somebody still stands.
  private List<String> traces(PersonId person) {
    return jdbc
        .sql(
            """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'movement' and data_type = 'uuid' and table_name not like 'v\\_%'
            """)
        .query(Sql.rows(String.class))
        .list()
        .stream()
        .filter(column -> stands(person, column))
        .toList();
  }

  private boolean stands(PersonId person, String column) {
    var at = column.indexOf('.');
    return jdbc.sql(
            "select exists (select from movement.%s where %s = :person)"
                .formatted(column.substring(0, at), column.substring(at + 1)))
        .param("person", person.value())
        .query(Sql.rows(Boolean.class))
        .single();
  }
}
