package org.chungtay.care.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chungtay.identity.Findings;
import org.chungtay.movement.Movements;
import org.chungtay.movement.Movements.Search;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Pages that something can be taken up into, by their words: movements, launched places, and
/// whatever other modules let a reader without an account find. So what is linked is public,
/// whichever module's it is.
@Component
public class PublicFindings {
  private static final int MOST = 6;

  /// Members are nobody's plan; figures and help are none either; movements and places are found
  /// here.
  private static final Set<Findings.Kind> NEVER =
      Set.of(
          Findings.Kind.MEMBERS,
          Findings.Kind.INDICATORS,
          Findings.Kind.HELP,
          Findings.Kind.MOVEMENTS,
          Findings.Kind.PLACES);

  private final ObjectProvider<Findings> all;
  private final Movements movements;
  private final JdbcClient jdbc;

  PublicFindings(ObjectProvider<Findings> all, Movements movements, JdbcClient jdbc) {
    this.all = all;
    this.movements = movements;
    this.jdbc = jdbc;
  }

  public List<FoundPage> find(String words, String language) {
    var asked = new Findings.Asked(words, language, 0, MOST);
    if (asked.words().isEmpty()) {
      return List.of();
    }
    Map<String, FoundPage> found = new LinkedHashMap<>();
    Stream.of(movements(words), places(asked), others(asked))
        .flatMap(pages -> pages)
        .forEach(page -> found.putIfAbsent(page.address(), page));
    return List.copyOf(found.values());
  }

  private Stream<FoundPage> movements(String words) {
    return movements.search(new Search(words, Optional.empty(), "", 0, MOST)).movements().stream()
        .map(movement -> new FoundPage(movement.name(), "", movement.address()));
  }

  private Stream<FoundPage> places(Findings.Asked asked) {
    return jdbc
        .sql(
            """
            select p.name as title, coalesce(a.full_name, '') as about, '/p/' || p.code as address
            from place.v_place p left join territory.v_area a on a.id = p.area
            where p.state = 'LAUNCHED' and %s
            order by p.folded, p.code limit :most
            """
                .formatted(asked.matching("p.folded")))
        .params(asked.patterns())
        .param("most", MOST)
        .query(Sql.rows(FoundPage.class))
        .list()
        .stream();
  }

  private Stream<FoundPage> others(Findings.Asked asked) {
    return all.stream()
        .filter(one -> !NEVER.contains(one.kind()))
        .flatMap(one -> one.find(Optional.empty(), asked).findings().stream())
        .map(one -> new FoundPage(one.title(), one.about(), one.address()));
  }
}
