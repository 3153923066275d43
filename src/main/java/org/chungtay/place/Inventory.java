package org.chungtay.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Language;

/// What grows in a place: planted, and alive at each count.
public interface Inventory {

  /// In the order of the installation.
  List<Species> species();

  /// Species that were planted in a place, in the order of the installation.
  List<Stock> of(PlaceId place);

  /// A care round counted. Sent again under the same round its counts are replaced. The caller has
  /// asked whether the actor may. Refuses `invalid-input` at `alive-{species}`:
  /// `more-than-planted`, `never-planted`.
  void count(Actor actor, PlaceId place, UUID round, LocalDate day, Map<String, Integer> alive);

  /// The round was withdrawn or refused: its counts are as if they had never been.
  void forget(UUID round);

  record Species(String code, Map<String, String> names, String latin) {
    public String name(Language language) {
      return names.getOrDefault(language.tag(), code);
    }
  }

  /// @param planted up to today
  /// @param counts the oldest first
  record Stock(Species species, long planted, List<Count> counts) {
    public Optional<Count> last() {
      return counts.isEmpty() ? Optional.empty() : Optional.of(counts.getLast());
    }
  }

  /// @param planted up to its day
  record Count(LocalDate day, int alive, long planted, Optional<UUID> round) {}
}
