package org.chungtay.care.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chungtay.care.voice.VoicesForTests;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.identity.PersonalRecords.Forgotten;
import org.chungtay.identity.PersonalRecords.Reading;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class NamelessVoicesTest {
  @Autowired VoicesForTests voices;
  @Autowired Visitors visitors;
  @Autowired List<PersonalRecords> records;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void anOfficersDataHoldsWhatTheyAnsweredAndForgettingKeepsTheAnswer() {
    var need = voices.needed("Cần lớp hướng dẫn dùng VNeID");
    var officer = voices.frontOfficer();
    voices.done(officer, need, "answer", Map.of("answer", "Mở lớp tháng sau"));
    var person = officer.actor().person();
    var held =
        records.stream()
            .flatMap(one -> one.about(person, new Reading(Language.VI, true)).stream())
            .filter(section -> section.code().equals("voices"))
            .flatMap(section -> section.entries().stream())
            .toList();
    assertThat(held)
        .singleElement()
        .satisfies(one -> assertThat(one.what()).contains(need.reference()));
    var standIn = Ids.next();
    var mine = records.stream().filter(HeldByVoices.class::isInstance).findFirst().orElseThrow();
    transaction.executeWithoutResult(_ -> mine.forget(List.of(new Forgotten(person, standIn))));
    assertThat(visitors.anonymous().get(need.follow()).body()).contains("Mở lớp tháng sau");
    var left =
        jdbc.sql("select count(*) from care.voice_step where person = :person")
            .param("person", person.value());
    assertThat(left.query(Sql.rows(Long.class)).single()).isZero();
  }
}
