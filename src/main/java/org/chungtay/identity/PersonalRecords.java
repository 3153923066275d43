package org.chungtay.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.shared.web.Language;
import org.jspecify.annotations.Nullable;

/// What a module keeps of people and how it forgets them. Each module that keeps anything beside
/// the id of a person has one; whoever shows people their data, or erases it, asks them all.
public interface PersonalRecords {

  /// Everything kept under this record of the person, in the reader's words; sections without
  /// entries may be left out.
  List<Section> about(PersonId person, Reading reading);

  /// Takes people out of what the module keeps, in the caller's transaction. Their part in the work
  /// stays, under a stand-in, so that no figure changes; repeating it changes nothing.
  void forget(Collection<Forgotten> people);

  /// @param whole numbers are shown in full: not to a device on which somebody else may have signed
  ///   in by a slip they printed
  record Reading(Language language, boolean whole) {}

  /// @param code names the section in files
  /// @param title in the reader's language
  record Section(String code, String title, List<Entry> entries) {}

  /// @param what the name of the thing or the field
  /// @param detail its value, or what there is to say about it
  record Entry(@Nullable Instant at, String what, String detail) {}

  /// @param standIn see [Pseudonyms#standIn(PersonId)]
  record Forgotten(PersonId person, UUID standIn) {}
}
