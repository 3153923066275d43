package org.chungtay.territory.annex;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.territory.name.AreaName;
import org.chungtay.territory.reorganize.Plan.NewCommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lines of an annex in the plan, a handful of statements for any number of them.
@Repository
class AnnexRows {
  private final JdbcClient jdbc;

  AnnexRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How many new communes and parts were not in the plan before, or otherwise.
  int store(UUID plan, List<AnnexLine> lines) {
    var communes =
        lines.stream()
            .map(AnnexLine::becomes)
            .collect(Collectors.toMap(NewCommune::code, one -> one, (one, _) -> one))
            .values();
    return storeCommunes(plan, communes) + storeShares(plan, lines);
  }

  private int storeCommunes(UUID plan, Collection<NewCommune> communes) {
    return jdbc.sql(
            """
            insert into territory.planned_area
              (plan, id, code, kind, name, name_en, canonical, folded)
            select :plan, given.* from unnest(:ids::uuid[], :codes::text[], :kinds::text[],
              :names::text[], :english::text[], :canonical::text[], :folded::text[]) as given
            on conflict (plan, code) do update
              set kind = excluded.kind, name = excluded.name, name_en = excluded.name_en,
                  canonical = excluded.canonical, folded = excluded.folded
              where (planned_area.kind, planned_area.name) <> (excluded.kind, excluded.name)
            """)
        .param("plan", plan)
        .param("ids", Sql.ids(communes.stream().map(NewCommune::id).toList()))
        .param("codes", texts(communes, NewCommune::code))
        .param("kinds", texts(communes, NewCommune::kind))
        .param("names", texts(communes, NewCommune::name))
        .param("english", texts(communes, one -> AreaName.withoutMarks(one.name())))
        .param("canonical", texts(communes, one -> AreaName.canonical(one.name())))
        .param("folded", texts(communes, one -> Folded.of(one.name())))
        .update();
  }

  private int storeShares(UUID plan, List<AnnexLine> lines) {
    return jdbc.sql(
            """
            insert into territory.planned_share (plan, former, code, weight)
            select :plan, given.* from unnest(:formers::uuid[], :codes::text[], :weights::numeric[]) as given
            on conflict (plan, former, code) do update set weight = excluded.weight
              where planned_share.weight <> excluded.weight
            """)
        .param("plan", plan)
        .param("formers", Sql.ids(lines.stream().map(line -> line.former().value()).toList()))
        .param("codes", Sql.texts(lines.stream().map(line -> line.becomes().code()).toList()))
        .param(
            "weights",
            lines.stream().map(line -> line.percent().movePointLeft(2)).toArray(BigDecimal[]::new))
        .update();
  }

  private static String[] texts(
      Collection<NewCommune> communes, Function<NewCommune, String> text) {
    return Sql.texts(communes.stream().map(text).toList());
  }

  /// Of another plan is as if it were not there.
  Optional<UUID> planOf(UUID annex) {
    return jdbc.sql("select plan from territory.sent_annex where id = :annex")
        .param("annex", annex)
        .query(Sql.rows(UUID.class))
        .optional();
  }
}
