package org.chungtay.identity.audit;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Messages;
import org.chungtay.shared.web.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The deeds that stand in the trail, to choose from: in the reader's words, module by module.
@Component
class AuditDeeds {
  private final JdbcClient jdbc;
  private final Messages messages;

  AuditDeeds(JdbcClient jdbc, Messages messages) {
    this.jdbc = jdbc;
    this.messages = messages;
  }

  /// @param chosen is kept where it is the beginning of a code only, as in addresses of before
  List<DeedGroup> groups(Page page, String chosen) {
    var deeds = known();
    var modules =
        deeds.stream()
            .collect(Collectors.groupingBy(AuditDeeds::module, TreeMap::new, Collectors.toSet()));
    var groups =
        modules.entrySet().stream()
            .map(module -> group(page, module.getKey(), module.getValue()))
            .sorted(Comparator.comparing(DeedGroup::label, order(page)));
    var known = chosen.isEmpty() || deeds.contains(chosen) || modules.containsKey(chosen);
    return Stream.concat(known ? Stream.of() : Stream.of(typed(page, chosen)), groups).toList();
  }

  private static String module(String deed) {
    return deed.substring(0, Math.max(0, deed.indexOf('.')));
  }

  private static DeedGroup typed(Page page, String chosen) {
    var words = page.t("identity.audit.deed.begins", "code", chosen);
    return new DeedGroup("", List.of(new Option(chosen, words)));
  }

  private DeedGroup group(Page page, String module, Set<String> deeds) {
    var words = said(page, "identity.audit.module." + module, module);
    var all = new Option(module, page.t("identity.audit.deed.all", "module", words));
    var each =
        deeds.stream()
            .map(deed -> new Option(deed, said(page, deed, deed)))
            .sorted(Comparator.comparing(Option::label, order(page)));
    return new DeedGroup(words, Stream.concat(Stream.of(all), each).toList());
  }

  /// Deeds of modules that are gone stay in the trail, without words.
  private String said(Page page, String key, String code) {
    return messages.find(page.language(), key, Map.of()).orElse(code);
  }

  private static Comparator<String> order(Page page) {
    return Collator.getInstance(page.language().locale())::compare;
  }

  /// From one deed to the next in the index, so that it takes as many looks as there are deeds.
  private Set<String> known() {
    return jdbc.sql(
            """
            with recursive found as (
              (select deed from identity.audit order by deed limit 1)
              union all
              select (select a.deed from identity.audit a where a.deed > f.deed order by a.deed limit 1)
              from found f where f.deed is not null)
            select deed from found where deed is not null
            """)
        .query(Sql.rows(String.class))
        .set();
  }
}
