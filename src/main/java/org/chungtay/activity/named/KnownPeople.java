package org.chungtay.activity.named;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.named.ListLine.Name;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whom a leader's list of names means: the people of the activity's list, the members of its units
/// and of the units below them, and whoever those units wrote down before. Without it the same
/// thirty members pasted every Sunday would be 1,560 persons a year.
@Repository
public class KnownPeople {
  private static final int SHOWN = 30;

  private final JdbcClient jdbc;

  KnownPeople(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Where somebody is looked for.
  ///
  /// @param activity whose list comes first
  /// @param units that share the activity
  /// @param day of the work: whoever had left by then is not looked for, whoever joined since is
  public record Around(ActivityId activity, List<UUID> units, LocalDate day) {}

  /// Until the transaction ends no other list of these units is read: the same new name in two
  /// lists sent at once is one new person.
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(Collection<UUID> units) {
    var _ =
        jdbc.sql(
                """
                select pg_advisory_xact_lock(hashtextextended(unit::text, 740))
                from (select unnest(:units::uuid[]) as unit order by 1) units
                """)
            .param("units", Sql.ids(units))
            .query((_, _) -> true)
            .list();
  }

  /// In the order of the names, with one query for all of them.
  ///
  /// @param answers what was said about doubtful names before, by field
  public List<Meant> meant(Around around, List<Name> names, UnaryOperator<String> answers) {
    var known =
        known(around, names).stream()
            .collect(Collectors.groupingBy(person -> Folded.of(person.name())));
    var together = names.stream().collect(Collectors.groupingBy(KnownPeople::key));
    var seen = new HashMap<String, Integer>();
    var meant = new ArrayList<Meant>();
    for (var name : names) {
      var alike = known.getOrDefault(Folded.of(name.text()), List.of());
      var times = together.getOrDefault(key(name), List.of()).size();
      var before = seen.merge(key(name), 1, Integer::sum) - 1;
      meant.add(meant(name, before, fitting(name, alike, times), times, answers));
    }
    return List.copyOf(meant);
  }

  private static String key(Name name) {
    return SameName.exact(name.text());
  }

  /// People on the activity's list are meant rather than others of the same name, unless the name
  /// stands in the list more often than there are of them.
  private static List<KnownPerson> fitting(Name name, List<KnownPerson> alike, int times) {
    var listed = alike.stream().filter(KnownPerson::listed).toList();
    var here = SameName.fitting(name.text(), listed, KnownPerson::name);
    return here.isEmpty() || here.size() < times
        ? SameName.fitting(name.text(), alike, KnownPerson::name)
        : here;
  }

  /// As many people as the name was written: one each, unless a phone stands beside it and the
  /// person known has one of their own. Otherwise it takes an answer.
  private static Meant meant(
      Name name, int before, List<KnownPerson> fitting, int times, UnaryOperator<String> answers) {
    var field = "who-" + Ids.named("name/" + key(name) + "/" + before);
    if (fitting.isEmpty()) {
      return new Meant(field, name, Optional.empty(), List.of());
    }
    if (fitting.size() == times && !twoPhones(name, fitting.get(before))) {
      return new Meant(field, name, Optional.of(fitting.get(before)), List.of());
    }
    var answer = answers.apply(field);
    var chosen = fitting.stream().filter(one -> one.id().toString().equals(answer)).findFirst();
    var settled = chosen.isPresent() || answer.equals(Meant.ANOTHER);
    return new Meant(field, name, chosen, settled ? List.of() : fitting);
  }

  private static boolean twoPhones(Name name, KnownPerson known) {
    return name.phone().isPresent() && known.hasPhone();
  }

  private List<KnownPerson> known(Around around, List<Name> names) {
    var folded = names.stream().map(name -> Folded.of(name.text())).distinct().toList();
    return jdbc.sql(AROUND + "where p.folded_name = any(:folded)" + GROUPED)
        .param("activity", around.activity().value())
        .param("units", Sql.ids(around.units()))
        .param("day", around.day())
        .param("folded", Sql.texts(folded))
        .query(Sql.rows(KnownPerson.class))
        .list();
  }

  /// Members and earlier helpers who are not on the list, to tick them straight away.
  public List<KnownPerson> notListed(Around around, String typed) {
    return jdbc.sql(
            AROUND
                + "where strpos(p.folded_name, :words) > 0"
                + GROUPED
                + " having max(a.number) is null order by p.name, p.id limit "
                + SHOWN)
        .param("activity", around.activity().value())
        .param("units", Sql.ids(around.units()))
        .param("day", around.day())
        .param("words", Folded.of(typed))
        .query(Sql.rows(KnownPerson.class))
        .list();
  }

  /// Whether the person is one of those whom the units' leaders know by name.
  public boolean knows(Around around, PersonId person) {
    return jdbc.sql("select exists (" + AROUND + "where p.id = :person" + GROUPED + ")")
        .param("activity", around.activity().value())
        .param("units", Sql.ids(around.units()))
        .param("day", around.day())
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /// The next list of one of the units that holds their names means these people.
  @Transactional(propagation = Propagation.MANDATORY)
  public void remember(Collection<UUID> units, Collection<PersonId> persons) {
    jdbc.sql(
            """
            insert into activity.known_person (unit, person)
            select unit, person
            from unnest(:units::uuid[]) unit cross join unnest(:persons::uuid[]) person
            on conflict do nothing
            """)
        .param("units", Sql.ids(units))
        .param("persons", Sql.ids(persons.stream().map(PersonId::value).toList()))
        .update();
  }

  private static final String AROUND =
      """
      with branch as (select id from organization.v_unit where path && :units),
      around as (
        select r.person, r.number, null::uuid as unit
        from activity.registration r where r.activity_id = :activity
        union all
        select m.person, null, m.unit
        from branch b join organization.v_membership m on m.unit = b.id
        where m.last_day is null or m.last_day >= :day
        union all
        select k.person, null, k.unit from activity.known_person k
        where k.unit = any(:units) or k.unit in (select id from branch))
      select p.id, p.name, max(a.number) as number, min(u.name) as unit, p.has_phone
      from around a
      join identity.v_person p on p.id = a.person
      left join organization.v_unit u on u.id = a.unit
      """;

  private static final String GROUPED = " group by p.id, p.name, p.has_phone";
}
