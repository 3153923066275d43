package org.chungtay.movement.sustain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.SustainEvidence;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What officers saw and others confirmed: fields add up over the span, of people the most that
/// were counted at once.
@Configuration(proxyBeanMethods = false)
class InspectedEvidence {

  @Bean
  SustainEvidence fieldsInspected(JdbcClient jdbc) {
    return new Inspected(jdbc, CheckKind.FIELD_INSPECTION, "sum(i.kept)", "sum(i.seen)");
  }

  @Bean
  SustainEvidence headsCounted(JdbcClient jdbc) {
    return new Inspected(jdbc, CheckKind.HEAD_COUNT, "max(i.kept)", "max(q.least)");
  }

  private record Inspected(JdbcClient jdbc, CheckKind kind, String kept, String of)
      implements SustainEvidence {

    @Override
    public Map<UUID, Tally> tallies(List<Asked> asked) {
      return jdbc
          .sql(
              """
              select q.id, %s as kept, %s as of
              from unnest(:ids, :copies, :from::date[], :to::date[], :least) as q (id, copy, first, last, least)
              join movement.inspection i
                on i.copy = q.copy and i.state = 'CONFIRMED' and i.kind = :kind and i.day between q.first and q.last
              group by q.id
              """
                  .formatted(kept, of))
          .param("ids", Sql.ids(asked.stream().map(Asked::id).toList()))
          .param("copies", Sql.ids(asked.stream().map(one -> one.copy().value()).toList()))
          .param("from", Sql.texts(asked.stream().map(one -> one.from().toString()).toList()))
          .param("to", Sql.texts(asked.stream().map(one -> one.to().toString()).toList()))
          .param("least", asked.stream().map(one -> one.rule().atLeast()).toArray(Integer[]::new))
          .param("kind", kind.name())
          .query((row, _) ->
              Map.entry(
                  row.getObject("id", UUID.class),
                  new Tally(row.getBigDecimal("kept"), row.getBigDecimal("of"))))
          .list()
          .stream()
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
  }
}
