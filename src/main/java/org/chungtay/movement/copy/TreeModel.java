package org.chungtay.movement.copy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelCopy;
import org.chungtay.movement.ModelCopy.Standing;
import org.chungtay.movement.choice.Called;
import org.chungtay.shared.view.Column;
import org.chungtay.shared.view.Tone;
import org.chungtay.shared.view.Wards;

/// A model's family: who learnt it from whom, where it spread, how many last.
///
/// @param copies in the order of the tree
/// @param page of these, from 0
/// @param years how many began in each
/// @param maps one for each of the last years
public record TreeModel(
    Model model,
    FamilyTree narrow,
    FamilyTree wide,
    List<ModelCopy> copies,
    int page,
    List<Survival> survival,
    Reproduction reproduction,
    List<Column> years,
    List<Wards> maps,
    Called called) {
  public static final int SIZE = 50;

  public List<ModelCopy> shown() {
    return copies.stream().skip((long) page * SIZE).limit(SIZE).toList();
  }

  public int pages() {
    return Math.ceilDiv(copies.size(), SIZE);
  }

  /// The copy that another one was learnt from.
  public Optional<ModelCopy> parent(ModelCopy copy) {
    return copy.parent().flatMap(this::copy);
  }

  private Optional<ModelCopy> copy(CopyId id) {
    return IntStream.range(0, copies.size())
        .mapToObj(copies::get)
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  public static Tone tone(Standing standing) {
    return switch (standing) {
      case OFFERED -> Tone.WAITING;
      case REFUSED, WITHDRAWN -> Tone.PLAIN;
      case YOUNG -> Tone.OPEN;
      case SUSTAINED -> Tone.KEPT;
      case LAPSED -> Tone.LAPSED;
    };
  }
}
