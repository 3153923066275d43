package org.chungtay.privacy.mine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.identity.PersonalRecords.Reading;
import org.chungtay.identity.PersonalRecords.Section;
import org.chungtay.identity.SamePersons;
import org.springframework.stereotype.Component;

/// Everything that all modules keep of a person, under every record that turned out to be them.
@Component
class HeldRecords {
  private final List<PersonalRecords> modules;
  private final SamePersons people;

  HeldRecords(List<PersonalRecords> modules, SamePersons people) {
    this.modules = modules;
    this.people = people;
  }

  List<Section> about(PersonId person, Reading reading) {
    var records = people.records(person);
    Map<String, Section> sections = new LinkedHashMap<>();
    for (var module : modules) {
      for (var record : records) {
        module
            .about(record, reading)
            .forEach(section -> sections.merge(section.code(), section, HeldRecords::together));
      }
    }
    return List.copyOf(sections.values());
  }

  private static Section together(Section one, Section other) {
    var entries = Stream.concat(one.entries().stream(), other.entries().stream()).toList();
    return new Section(one.code(), one.title(), entries);
  }
}
