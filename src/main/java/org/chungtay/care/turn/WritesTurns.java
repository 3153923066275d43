package org.chungtay.care.turn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.calendar.Holidays;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes turns down some weeks ahead, for many adoptions in one statement. Writing them again
/// changes nothing. A turn of an amnesty week is excused from the beginning.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WritesTurns {
  private final JdbcClient jdbc;
  private final RotaRows rota;
  private final Holidays holidays;
  private final CityClock clock;

  WritesTurns(JdbcClient jdbc, RotaRows rota, Holidays holidays, CityClock clock) {
    this.jdbc = jdbc;
    this.rota = rota;
    this.holidays = holidays;
    this.clock = clock;
  }

  record Due(
      UUID id,
      LocalDate since,
      String rule,
      String daysOff,
      LocalDate from,
      LocalDate to,
      @Nullable UUID before) {
    Timetable timetable() {
      return new Timetable(new Recurrence(rule), since, DaysOff.valueOf(daysOff));
    }
  }

  /// Those of these adoptions, in force, whose turns are not written down far enough.
  public void write(Collection<AdoptionId> adoptions) {
    var _ = write(false, Sql.ids(adoptions.stream().map(AdoptionId::value).toList()), 10_000);
  }

  /// So many of all adoptions that lack a week or more; says of how many. A week at once is a
  /// seventh of the nights in which an adoption's turns are looked for.
  int writeSome(int most) {
    return write(true, new UUID[0], most);
  }

  private int write(boolean all, UUID[] adoptions, int most) {
    var today = clock.today();
    var due = due(all, adoptions, most, today);
    if (due.isEmpty()) {
      return 0;
    }
    var members = rota.members(due.stream().map(Due::id).toList());
    var off = holidays(due);
    var lines = new TurnLines();
    for (var one : due) {
      var days = one.timetable().days(one.from(), one.to(), off::contains);
      var who =
          new Rotation(members.getOrDefault(one.id(), List.of()))
              .assign(
                  days.stream().map(Timetable.Day::day).toList(),
                  Optional.ofNullable(one.before()).map(PersonId::of));
      lines.add(one.id(), days, who);
    }
    insert(lines, due);
    return due.size();
  }

  private List<Due> due(boolean all, UUID[] adoptions, int most, LocalDate today) {
    return jdbc.sql(
            """
            select a.id, a.since, a.rule, a.days_off, h.begin as from, h.to, b.assignee as before
            from care.adoption a
            cross join lateral (
              select coalesce(a.written_to + 1, a.since) as begin,
                     least(:today + 7 * care.rule_on('horizon-weeks', :today), a.until - 1) as to) h
            left join lateral (
              select t.assignee from care.turn t
              where t.place = a.place and t.adoption = a.id and t.assignee is not null
              order by t.day desc limit 1) b on true
            where a.state = 'ACCEPTED' and (a.until is null or a.until > :today)
              and case when :all then h.begin + 6 <= h.to or a.written_to is null or a.until is not null
                       else a.id = any(:adoptions) end
              and h.begin <= h.to
            order by a.id limit :most for update of a
            """)
        .param("today", today)
        .param("all", all)
        .param("adoptions", adoptions)
        .param("most", most)
        .query(Sql.rows(Due.class))
        .list();
  }

  private Set<LocalDate> holidays(List<Due> due) {
    if (due.stream().allMatch(one -> one.timetable().daysOff() == DaysOff.KEEP)) {
      return Set.of();
    }
    var from = due.stream().map(Due::from).min(LocalDate::compareTo).orElseThrow();
    var to = due.stream().map(Due::to).max(LocalDate::compareTo).orElseThrow();
    return new HashSet<>(holidays.between(from.minusDays(31), to.plusDays(31)));
  }

  private void insert(TurnLines lines, List<Due> due) {
    var _ =
        jdbc.sql(
                """
                insert into care.turn
                  (id, adoption, place, area, unit, day, moved_from, assignee, state, amnesty)
                select line.id, a.id, a.place, a.area, a.unit, line.day, line.moved_from,
                       line.assignee, case when m.id is null then 'DUE' else 'EXCUSED' end, m.id
                from unnest(:ids::uuid[], :adoptions::uuid[], :days::date[], :moved::date[],
                            :people::uuid[]) as line (id, adoption, day, moved_from, assignee)
                join care.adoption a on a.id = line.adoption
                left join lateral (
                  select m.id from care.v_amnesty m
                  where m.area = a.area and line.day between m.first_day and m.last_day
                  order by m.id limit 1) m on true
                on conflict on constraint one_turn_a_day do nothing
                """)
            .param("ids", Sql.ids(lines.ids))
            .param("adoptions", Sql.ids(lines.adoptions))
            .param("days", Sql.texts(lines.days))
            .param("moved", lines.moved.toArray(String[]::new))
            .param("people", lines.people.toArray(UUID[]::new))
            .update();
    var _ =
        jdbc.sql(
                """
                update care.adoption a set written_to = d.last
                from unnest(:ids::uuid[], :to::date[]) as d (id, last) where a.id = d.id
                """)
            .param("ids", Sql.ids(due.stream().map(Due::id).toList()))
            .param("to", Sql.texts(due.stream().map(one -> one.to().toString()).toList()))
            .update();
  }

  /// The same for one.
  public void assignAgain(AdoptionId adoption, LocalDate from) {
    assignAgain(List.of(adoption), from);
  }

  private record Open(UUID id, UUID adoption, LocalDate day) {}

  /// Who comes on the turns from a day on, anew: after the list or who is away has changed. What a
  /// leader set, what was handed to a stand-in and what was reminded stays.
  public void assignAgain(Collection<AdoptionId> adoptions, LocalDate from) {
    var ids = adoptions.stream().map(AdoptionId::value).distinct().toList();
    var members = rota.members(ids);
    var before = rota.lastBefore(ids, from);
    var turns = new ArrayList<UUID>();
    var people = new ArrayList<Optional<PersonId>>();
    open(ids, from)
        .forEach((adoption, open) -> {
          turns.addAll(open.stream().map(Open::id).toList());
          people.addAll(
              new Rotation(members.getOrDefault(adoption, List.of()))
                  .assign(
                      open.stream().map(Open::day).toList(),
                      Optional.ofNullable(before.get(adoption))));
        });
    var _ =
        jdbc.sql(
                """
                update care.turn t set assignee = line.person, version = t.version + 1
                from unnest(:ids::uuid[], :people::uuid[]) as line (id, person)
                where t.id = line.id and t.assignee is distinct from line.person
                """)
            .param("ids", Sql.ids(turns))
            .param("people", TurnLines.values(people))
            .update();
  }

  private Map<UUID, List<Open>> open(List<UUID> adoptions, LocalDate from) {
    return jdbc
        .sql(
            """
            select t.id, t.adoption, t.day from care.turn t
            where t.adoption = any(:adoptions) and t.day >= :from
              and t.state in ('DUE', 'EXCUSED')
              and not t.fixed and t.stand_in is null and t.reminded_at is null
              and not exists (select from care.stand_in_call c
                              where c.place = t.place and c.turn = t.id and c.state = 'OPEN')
            order by t.adoption, t.day for update
            """)
        .param("adoptions", Sql.ids(adoptions))
        .param("from", from)
        .query(Sql.rows(Open.class))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Open::adoption));
  }

  /// The lines of one statement, column by column.
  private static final class TurnLines {
    private final List<UUID> ids = new ArrayList<>();
    private final List<UUID> adoptions = new ArrayList<>();
    private final List<String> days = new ArrayList<>();
    private final List<@Nullable String> moved = new ArrayList<>();
    private final List<@Nullable UUID> people = new ArrayList<>();

    void add(UUID adoption, List<Timetable.Day> all, List<Optional<PersonId>> who) {
      for (var index = 0; index < all.size(); index++) {
        ids.add(Ids.next());
        adoptions.add(adoption);
        days.add(all.get(index).day().toString());
        moved.add(all.get(index).movedFrom().map(LocalDate::toString).orElse(null));
        people.add(who.get(index).map(PersonId::value).orElse(null));
      }
    }

    static @Nullable UUID[] values(List<Optional<PersonId>> who) {
      return who.stream().map(one -> one.map(PersonId::value).orElse(null)).toArray(UUID[]::new);
    }
  }
}
