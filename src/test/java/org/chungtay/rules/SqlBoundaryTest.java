package org.chungtay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SqlBoundaryTest {
  private static final Pattern TEXT =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
  private static final Pattern MIGRATION = Pattern.compile("V\\d{8}_\\d{4}__([a-z]+)_.*\\.sql");

  @Test
  void queriesNameOnlyTheirOwnSchemaAndPublishedViews() {
    var breaches =
        Sources.modules().stream()
            .flatMap(module ->
                Sources.below(Sources.JAVA.resolve(module), ".java").stream()
                    .flatMap(file -> boundary(module).breaches(strings(file)).stream()));
    assertThat(breaches).isEmpty();
  }

  @Test
  void migrationsChangeOnlyTheirOwnSchema() {
    var breaches =
        Sources.below(Sources.MIGRATIONS, ".sql").stream()
            .flatMap(file -> boundary(moduleOf(file)).breaches(Sources.text(file)).stream());
    assertThat(breaches).isEmpty();
  }

  @Test
  void anotherModulesTableIsRejected() {
    var boundary = new SqlBoundary("activity", Set.of("territory"), Set.of("territory", "outcome"));
    assertThat(boundary.breaches("select 1 from activity.site join territory.area a on true"))
        .containsExactly("activity names territory.area");
    assertThat(boundary.breaches("select 1 from outcome.v_total"))
        .as("a view of a module it may not use")
        .isNotEmpty();
    assertThat(boundary.breaches("select 1 from territory.v_area -- join outcome.entry")).isEmpty();
  }

  @Test
  void aMigrationThatChangesAnotherModulesSchemaIsRejected() {
    var file = Path.of("V20261125_0799__activity_reaches_over.sql");
    var boundary = boundary(moduleOf(file));
    for (var sql :
        Set.of(
            "alter table territory.area add column extra text;",
            "create index on outcome.entry (day);",
            "create view activity.v_own as select 1 from organization.unit;",
            "insert into identity.person values (1);")) {
      assertThat(boundary.breaches(sql)).as(sql).isNotEmpty();
    }
    assertThat(boundary.breaches("alter table activity.activity add column extra text;")).isEmpty();
  }

  @Test
  void thereIsSqlToLookAt() {
    var texts = Sources.below(Sources.JAVA, ".java").stream().map(SqlBoundaryTest::strings);
    assertThat(texts.filter(text -> text.contains("select"))).isNotEmpty();
  }

  private static SqlBoundary boundary(String module) {
    return new SqlBoundary(
        module, Sources.declaredDependencies(module), new TreeSet<>(Sources.modules()));
  }

  private static String moduleOf(Path migration) {
    var name = MIGRATION.matcher(migration.getFileName().toString());
    assertThat(name.matches()).as(migration + " is named after its module").isTrue();
    return name.group(1);
  }

  private static String strings(Path file) {
    return TEXT.matcher(Sources.text(file))
        .results()
        .map(text -> String.valueOf(text.group(1) == null ? text.group(2) : text.group(1)))
        .collect(Collectors.joining("\n"));
  }
}
