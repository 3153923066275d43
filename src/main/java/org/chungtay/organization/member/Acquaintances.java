package org.chungtay.organization.member;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.People;
import org.chungtay.identity.People.Person;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.identity.PhoneProofs;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.web.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Whom an officer may learn of by a telephone number. Names are told of members of the officer's
/// own units only; of anybody else just that there is somebody, until the holder of the number has
/// read out the code sent to it.
@Service
class Acquaintances {
  /// The choice of a person who is not in the officer's units.
  static final String ELSEWHERE = "elsewhere";

  private final JdbcClient jdbc;
  private final People people;
  private final PhoneProofs proofs;
  private final Access access;
  private final Audit audit;

  Acquaintances(JdbcClient jdbc, People people, PhoneProofs proofs, Access access, Audit audit) {
    this.jdbc = jdbc;
    this.people = people;
    this.proofs = proofs;
    this.access = access;
    this.audit = audit;
  }

  /// @param named those whose names the officer may see
  /// @param others how many more gave this number
  record Known(List<Person> named, int others) {
    boolean nobody() {
      return named.isEmpty() && others == 0;
    }

    boolean names(String id) {
      return named.stream().anyMatch(person -> person.id().toString().equals(id));
    }
  }

  Known behind(Actor actor, Form form) {
    var phone = phone(form);
    if (phone.isEmpty()) {
      return new Known(List.of(), 0);
    }
    var all = people.behind(phone.get());
    if (all.isEmpty() || proofs.proven(challenge(actor, form), phone.get())) {
      return new Known(all, 0);
    }
    var own = ownAmong(actor, all);
    var named = all.stream().filter(person -> own.contains(person.id())).toList();
    return new Known(named, all.size() - named.size());
  }

  /// Looking somebody up leaves a trace, found or not.
  void lookedUp(Actor actor, UUID unit, Form form, Known known) {
    if (phone(form).isPresent()) {
      audit.did(
          actor,
          "identity.phone-looked-up",
          unit,
          Map.of(
              "named", Integer.toString(known.named().size()),
              "others", Integer.toString(known.others())));
    }
  }

  /// Notes a refusal that leads to the next step: read the code out, then say who it is. Not one
  /// transaction with the admission, which is refused meanwhile.
  void findElsewhere(Actor actor, Form form, UnaryOperator<String> text) {
    var phone = phone(form);
    var challenge = challenge(actor, form);
    if (!form.value("person").equals(ELSEWHERE)
        || phone.isEmpty()
        || proofs.proven(challenge, phone.get())) {
      return;
    }
    var code = form.lineOrEmpty("code", 20).replaceAll("\\D", "");
    if (code.isEmpty()) {
      proofs.send(actor, challenge, phone.get(), text);
      form.refuse("code", "phone-code-sent");
    } else {
      proofs.prove(challenge, phone.get(), code);
    }
  }

  private static Optional<Phone> phone(Form form) {
    return Phone.parse(form.value("phone"));
  }

  /// One for every form, which has its id from the beginning.
  private static UUID challenge(Actor actor, Form form) {
    return Ids.named("phone-proof:" + actor.person() + ":" + form.value("id"));
  }

  private Set<PersonId> ownAmong(Actor actor, List<Person> all) {
    var scopes = access.scopes(actor, OrganizationPermissions.MEMBERS);
    return jdbc
        .sql(
            """
            select distinct m.person from organization.membership m
            join organization.unit u on u.id = m.unit
            where m.person = any(:people) and (:everywhere or u.covering && :scopes)
            """)
        .param("people", Sql.ids(all.stream().map(person -> person.id().value()).toList()))
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("scopes", Sql.ids(scopes))
        .query(Sql.rows(UUID.class))
        .list()
        .stream()
        .map(PersonId::of)
        .collect(Collectors.toSet());
  }
}
