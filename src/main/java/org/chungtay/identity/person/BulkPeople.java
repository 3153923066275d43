package org.chungtay.identity.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.ConsentOutdated;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.People.Person;
import org.chungtay.identity.PeopleInBulk;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Component
class BulkPeople implements PeopleInBulk {
  private static final HexFormat HEX = HexFormat.of();

  private final JdbcClient jdbc;
  private final PersonStore store;
  private final Consents consents;
  private final Vault vault;
  private final Audit audit;
  private final CityClock clock;
  private final JsonMapper json;
  private final ObjectProvider<Holds> holds;

  BulkPeople(
      JdbcClient jdbc,
      PersonStore store,
      Consents consents,
      Vault vault,
      Audit audit,
      CityClock clock,
      JsonMapper json,
      ObjectProvider<Holds> holds) {
    this.jdbc = jdbc;
    this.store = store;
    this.consents = consents;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
    this.json = json;
    this.holds = holds;
  }

  @Override
  public void register(Collection<NewPerson> people) {
    var rows = people.stream().map(this::row).toList();
    jdbc.sql(
            """
            insert into identity.person (id, name, folded_name, phone, phone_digest, born,
                                         guardian_name, guardian_phone, registered_at)
            select id, name, folded, decode(phone, 'hex'), decode(digest, 'hex'), born,
                   guardian, decode("guardianPhone", 'hex'), :now
            from jsonb_to_recordset(:rows::jsonb) as person (id uuid, name text, folded text, phone text,
              digest text, born smallint, guardian text, "guardianPhone" text)
            on conflict (id) do nothing
            """)
        .param("rows", json.writeValueAsString(rows))
        .param("now", Sql.time(clock.now()))
        .update();
  }

  private Map<String, Object> row(NewPerson person) {
    store.check(person);
    var id = person.id().value();
    var name = PersonStore.checkedName("name", person.name());
    var row = new HashMap<String, Object>();
    row.put("id", id.toString());
    row.put("name", name);
    row.put("folded", Folded.of(name));
    person.born().ifPresent(year -> row.put("born", year));
    person
        .phone()
        .ifPresent(phone -> {
          row.put("phone", HEX.formatHex(store.sealed("phone", id, phone)));
          row.put("digest", HEX.formatHex(store.digest(phone)));
        });
    person
        .guardian()
        .ifPresent(adult -> {
          row.put("guardian", PersonStore.checkedName("guardian", adult.name()));
          row.put("guardianPhone", HEX.formatHex(store.sealed("guardian", id, adult.phone())));
        });
    return row;
  }

  @Override
  public Map<Phone, List<Person>> behind(Collection<Phone> phones) {
    var byDigest = new HashMap<String, Phone>();
    phones.forEach(phone -> byDigest.put(HEX.formatHex(store.digest(phone)), phone));
    record Behind(Phone phone, Person person) {}
    return jdbc
        .sql(
            """
            with recursive behind as (
              select asked.digest, p.id, p.same_as from unnest(:digests) as asked (digest)
              join identity.person p on p.phone_digest = decode(asked.digest, 'hex')
              union
              select b.digest, p.id, p.same_as from behind b
              join identity.person p on p.id = b.same_as)
            select b.digest, p.id, p.name, p.phone is not null as has_phone, p.born, p.registered_at
            from behind b join identity.person p on p.id = b.id
            where b.same_as is null and p.erased_at is null order by p.registered_at, p.id
            """)
        .param("digests", Sql.texts(byDigest.keySet()))
        .query((row, number) ->
            new Behind(
                Optional.ofNullable(byDigest.get(row.getString("digest"))).orElseThrow(),
                store.person(Sql.rows(PersonStore.Row.class).mapRow(row, number))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Behind::phone, Collectors.mapping(Behind::person, Collectors.toList())));
  }

  @Override
  public Map<PersonId, Integer> births(Collection<PersonId> people) {
    var births = new HashMap<PersonId, Integer>();
    jdbc.sql("select id, born from identity.person where id = any(:ids) and born is not null")
        .param("ids", ids(people))
        .query(row -> {
          births.put(PersonId.of(row.getObject("id", UUID.class)), row.getInt("born"));
        });
    return births;
  }

  @Override
  @Transactional
  public void agreed(
      Collection<PersonId> people, List<String> purposes, String words, String means) {
    if (!consents.words(purposes).equals(words)) {
      throw new ConsentOutdated();
    }
    var all = List.copyOf(people);
    jdbc.sql(
            """
            insert into identity.consent (person, id, purpose, version, means, given_at)
            select asked.person, gen_random_uuid(), p.code, max(p.version), :means, :now
            from unnest(:people) as asked (person) cross join identity.purpose p
            where p.code = any(:purposes)
            group by asked.person, p.code
            on conflict (person, purpose) where withdrawn_at is null do nothing
            """)
        .param("people", ids(all))
        .param("purposes", Sql.texts(purposes))
        .param("means", means)
        .param("now", Sql.time(clock.now()))
        .update();
  }

  @Override
  @Transactional
  public Map<PersonId, Phone> phonesOf(Actor reader, Collection<PersonId> people, String why) {
    var phones = new HashMap<PersonId, Phone>();
    jdbc.sql(
            """
            select p.id, p.phone from identity.person p
            join identity.v_consent_in_force c on c.person = p.id and c.purpose = :contact
            where p.id = any(:ids) and p.erased_at is null and p.phone is not null
            """)
        .param("contact", Consents.CONTACT)
        .param("ids", ids(people))
        .query(row -> {
          var id = row.getObject("id", UUID.class);
          var clear = vault.open(PersonStore.context("phone", id), row.getBytes("phone"));
          phones.put(PersonId.of(id), new Phone(clear));
        });
    audit.read(reader, "identity.phones-read", reader.person().value(), phones.keySet(), why);
    return phones;
  }

  @Override
  @Transactional
  public Set<PersonId> takeBack(Collection<PersonId> people) {
    var free = new HashSet<>(people);
    holds.forEach(module -> free.removeAll(module.held(people)));
    if (free.isEmpty()) {
      return Set.of();
    }
    var gone =
        jdbc.sql(
                """
                delete from identity.person p where p.id = any(:ids)
                  and p.phone_vouched_by is null and p.erased_at is null
                  and not exists (select from identity.granted_role g where g.person = p.id)
                  and not exists (select from identity.session s where s.person = p.id)
                  and not exists (select from identity.passkey k where k.person = p.id)
                  and not exists (select from identity.city_account a where a.person = p.id)
                  and not exists (select from identity.sign_in_slip s where s.person = p.id)
                  and not exists (select from identity.stand_in i where p.id in (i.giver, i.deputy))
                  and not exists (select from identity.person gone where gone.same_as = p.id)
                  and not exists (select from identity.pair_decision d
                                  where p.id in (d.first, d.second))
                  and not exists (select from identity.consent c where c.person = p.id
                                  and (c.means <> 'paper' or c.withdrawn_at is not null))
                returning p.id
                """)
            .param("ids", ids(free))
            .query(Sql.rows(UUID.class))
            .list();
    jdbc.sql("delete from identity.consent where person = any(:ids)")
        .param("ids", Sql.ids(gone))
        .update();
    return gone.stream().map(PersonId::of).collect(Collectors.toSet());
  }

  private static UUID[] ids(Collection<PersonId> people) {
    return Sql.ids(new ArrayList<>(people).stream().map(PersonId::value).toList());
  }
}
