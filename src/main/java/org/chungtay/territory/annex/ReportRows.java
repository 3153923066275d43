package org.chungtay.territory.annex;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What became of the lines of each annex that was sent.
@Repository
class ReportRows {
  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;
  private final CityClock clock;

  ReportRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void store(SentAnnex sent, AnnexReading reading) {
    jdbc.sql(
            """
            insert into territory.sent_annex
              (id, plan, file, sent_by, sent_at, heads, kept, changed, unchanged, cleaned)
            values (:id, :plan, :file, :by, :now, :heads, :kept, :changed, :unchanged, :cleaned)
            """)
        .param("id", sent.id())
        .param("plan", sent.plan())
        .param("file", sent.file())
        .param("by", sent.by().value())
        .param("now", Sql.time(clock.now()))
        .param("heads", Sql.texts(reading.heads()))
        .param("kept", sent.kept())
        .param("changed", sent.changed())
        .param("unchanged", sent.unchanged())
        .param("cleaned", sent.cleaned())
        .update();
    storeRefused(sent.id(), reading.refused());
  }

  /// Cells go as one JSON text for each line: arrays of arrays must be as long as each other.
  private void storeRefused(UUID annex, List<AnnexReading.Refused> refused) {
    jdbc.sql(
            """
            insert into territory.refused_line (annex, line, cells, code, arguments)
            select :annex, line, array(select jsonb_array_elements_text(cells::jsonb)), code, arguments::jsonb
            from unnest(:lines::int[], :cells::text[], :codes::text[], :arguments::text[])
              as given (line, cells, code, arguments)
            """)
        .param("annex", annex)
        .param("lines", refused.stream().map(AnnexReading.Refused::number).toArray(Integer[]::new))
        .param(
            "cells",
            Sql.texts(refused.stream().map(one -> JSON.writeValueAsString(one.cells())).toList()))
        .param("codes", Sql.texts(refused.stream().map(one -> one.why().code()).toList()))
        .param(
            "arguments",
            Sql.texts(
                refused.stream()
                    .map(one -> JSON.writeValueAsString(one.why().arguments()))
                    .toList()))
        .update();
  }

  /// The latest first.
  List<SentAnnex> of(UUID plan) {
    return read("s.plan = :id order by s.sent_at desc, s.id desc limit 50", plan);
  }

  Optional<SentAnnex> find(UUID annex) {
    return read("s.id = :id", annex).stream().findFirst();
  }

  private List<SentAnnex> read(String which, UUID id) {
    return jdbc.sql(
            """
            select s.id, s.plan, s.file, s.sent_by, s.sent_at, s.kept, s.changed, s.unchanged, s.cleaned,
              (select count(*) from territory.refused_line r where r.annex = s.id) as refused
            from territory.sent_annex s where %s
            """
                .formatted(which))
        .param("id", id)
        .query((row, _) -> sent(row))
        .list();
  }

  private static SentAnnex sent(ResultSet row) throws SQLException {
    return new SentAnnex(
        row.getObject("id", UUID.class),
        row.getObject("plan", UUID.class),
        row.getString("file"),
        PersonId.of(row.getObject("sent_by", UUID.class)),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        row.getInt("kept"),
        row.getInt("changed"),
        row.getInt("unchanged"),
        row.getInt("cleaned"),
        row.getInt("refused"));
  }

  List<String> heads(UUID annex) {
    return jdbc.sql("select unnest(heads) from territory.sent_annex where id = :annex")
        .param("annex", annex)
        .query(Sql.rows(String.class))
        .list();
  }

  List<AnnexReading.Refused> refused(UUID annex, int from, int size) {
    return jdbc.sql(
            """
            select line, cells, code, arguments::text as arguments from territory.refused_line
            where annex = :annex order by line limit :size offset :from
            """)
        .param("annex", annex)
        .param("from", from)
        .param("size", size)
        .query((row, _) ->
            new AnnexReading.Refused(
                row.getInt("line"),
                List.of((String[]) row.getArray("cells").getArray()),
                new LineRefused(row.getString("code"), arguments(row.getString("arguments")))))
        .list();
  }

  private static Map<String, Object> arguments(String json) {
    return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
  }
}
