package org.chungtay.privacy.mine;

import java.util.List;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.identity.PersonalRecords.Reading;
import org.chungtay.identity.PersonalRecords.Section;
import org.springframework.stereotype.Component;

/// Everything that all modules keep of a person.
@Component
class HeldRecords {
  private final List<PersonalRecords> records;

  HeldRecords(List<PersonalRecords> records) {
    this.records = records;
  }

  List<Section> about(PersonId person, Reading reading) {
    return records.stream().flatMap(module -> module.about(person, reading).stream()).toList();
  }
}
