package org.chungtay.activity.confirm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.State;

/// The reports that an officer goes through one after the other, in the order in which they waited
/// when the officer began. What became of each is read anew every time: a colleague may be quicker.
public record Sitting(UUID id, List<Item> items) {

  /// @param mine the officer of the sitting decided on it last
  public record Item(ActivityId activity, String title, LocalDate day, State state, boolean mine) {

    public boolean waits() {
      return state == State.REPORTED;
    }
  }

  public Optional<Place> at(ActivityId activity) {
    return IntStream.range(0, items.size())
        .filter(index -> items.get(index).activity().equals(activity))
        .mapToObj(index -> new Place(this, index))
        .findFirst();
  }

  public String address() {
    return "/sittings/" + id;
  }

  public String address(Item item) {
    return "/activities/" + item.activity() + "/confirmation?sitting=" + id;
  }

  /// Where it goes on; empty when nothing waits any more.
  public Optional<Item> first() {
    return waiting().stream().findFirst();
  }

  public List<Item> waiting() {
    return items.stream().filter(Item::waits).toList();
  }

  /// Decided by a colleague, or corrected by its leader, since the officer began.
  public List<Item> others() {
    return items.stream().filter(item -> !item.waits() && !item.mine()).toList();
  }

  /// One report of the sitting.
  public record Place(Sitting sitting, int index) {

    public int number() {
      return index + 1;
    }

    public int of() {
      return sitting.items.size();
    }

    /// How many are decided.
    public int done() {
      return of() - sitting.waiting().size();
    }

    /// The next one that still waits; those that were passed over come again when the officer
    /// begins anew.
    public Optional<Item> next() {
      return sitting.items.stream().skip(index + 1L).filter(Item::waits).findFirst();
    }

    /// The one before, decided or not.
    public Optional<Item> before() {
      return index == 0 ? Optional.empty() : Optional.of(sitting.items.get(index - 1));
    }

    /// Where one goes on from here.
    public String onward() {
      return next().map(sitting::address).orElseGet(sitting::address);
    }

    public String backward() {
      return before().map(sitting::address).orElseGet(sitting::address);
    }
  }
}
