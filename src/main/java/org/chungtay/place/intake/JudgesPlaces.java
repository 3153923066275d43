package org.chungtay.place.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.place.Place.Point;
import org.chungtay.place.Places;
import org.chungtay.place.intake.Judged.Kept;
import org.chungtay.place.intake.Judged.Outcome;
import org.chungtay.place.shape.DrawingRules;
import org.chungtay.place.shape.DrawnShapes;
import org.chungtay.place.shape.Flat;
import org.chungtay.place.shape.Ground;
import org.chungtay.place.shape.Looked;
import org.chungtay.place.shape.PlaceColumns;
import org.chungtay.place.shape.PointList;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says of each line what it would be, by the rules that a drawing is looked at with. All places
/// that lines may repeat are looked up in one statement.
@Component
class JudgesPlaces {
  private static final int LONGEST_NAME = 160;
  private static final int LONGEST_NOTE = 2_000;

  private final ListRows rows;
  private final Places places;
  private final DrawnShapes shapes;
  private final DrawingRules rules;
  private final Territory territory;
  private final CityClock clock;

  JudgesPlaces(
      ListRows rows,
      Places places,
      DrawnShapes shapes,
      DrawingRules rules,
      Territory territory,
      CityClock clock) {
    this.rows = rows;
    this.places = places;
    this.shapes = shapes;
    this.rules = rules;
    this.territory = territory;
    this.clock = clock;
  }

  /// @param within the commune of the sending unit; none for one of the whole city
  List<Judged> judge(List<TypedPlace> typed, Optional<AreaId> within) {
    var round = new Round(within, kinds());
    var judged = typed.stream().map(round::shaped).toList();
    var known = new HashMap<String, List<Alike>>();
    rows.named(judged.stream().flatMap(one -> folded(one).stream()).distinct().toList())
        .forEach(one -> known.computeIfAbsent(one.folded(), _ -> new ArrayList<>()).add(one));
    return judged.stream().map(one -> compared(one, known)).toList();
  }

  private static Optional<String> folded(Judged judged) {
    return Optional.ofNullable(judged.kept()).map(Kept::folded);
  }

  /// A place of that name that is there already, or stands further up in the list.
  ///
  /// @param number of the line; 0 for one that is there
  record Alike(String folded, String name, String kind, List<Point> line, int number) {}

  private Judged compared(Judged judged, Map<String, List<Alike>> known) {
    var kept = judged.kept();
    if (kept == null) {
      return judged;
    }
    var line = Flat.points(kept.line().toArray(Double[]::new));
    var others = known.computeIfAbsent(kept.folded(), _ -> new ArrayList<>());
    var outcome = compared(judged.typed(), kept, line, others);
    if (outcome == null || outcome.outcome() == Outcome.DOUBTFUL) {
      others.add(new Alike(kept.folded(), kept.name(), kept.kind(), line, judged.typed().line()));
    }
    return outcome == null ? judged : outcome;
  }

  private @Nullable Judged compared(
      TypedPlace typed, Kept kept, List<Point> line, List<Alike> others) {
    boolean there =
        others.stream()
            .anyMatch(other -> other.line().equals(line) && other.kind().equals(kept.kind()));
    if (there) {
      return Judged.of(typed, Outcome.SAME);
    }
    var ground = Ground.at(line.getFirst());
    for (var other : others) {
      double metres = ground.line(line).distance(ground.line(other.line()));
      if (metres <= rules.now().sameNameWithin() && !typed.is("ANOTHER")) {
        return new Judged(
            typed,
            Outcome.DOUBTFUL,
            new FieldRefusal(
                "",
                other.number() == 0 ? "place-nearby" : "place-nearby-in-list",
                Map.of("name", other.name(), "metres", Math.round(metres), "line", other.number())),
            null);
      }
    }
    return null;
  }

  private Map<String, Places.Kind> kinds() {
    var kinds = new HashMap<String, Places.Kind>();
    for (var kind : places.kinds()) {
      kinds.put(kind.code(), kind);
      kind.names().values().forEach(name -> kinds.put(Folded.of(name), kind));
    }
    return kinds;
  }

  /// What is the same for all lines of one file.
  private final class Round {
    private final Optional<AreaId> within;
    private final Map<String, Places.Kind> kinds;
    private final Map<AreaId, List<Area>> groups = new HashMap<>();

    private Round(Optional<AreaId> within, Map<String, Places.Kind> kinds) {
      this.within = within;
      this.kinds = kinds;
    }

    private Judged shaped(TypedPlace typed) {
      if (typed.is("LEAVE")) {
        return Judged.of(typed, Outcome.LEFT);
      }
      var name = Typed.line(typed.cell(PlaceColumns.NAME));
      var note = Typed.lines(typed.cell(PlaceColumns.NOTE));
      var kind = kind(typed.cell(PlaceColumns.KIND));
      if (name.isEmpty()) {
        return Judged.refused(typed, "place-nameless", Map.of());
      }
      if (longer(name, LONGEST_NAME) || longer(note, LONGEST_NOTE)) {
        int most = longer(name, LONGEST_NAME) ? LONGEST_NAME : LONGEST_NOTE;
        return Judged.refused(typed, "too-long", Map.of("most", most));
      }
      if (kind.isEmpty()) {
        var said = typed.cell(PlaceColumns.KIND);
        return Judged.refused(
            typed,
            "place-kind-unknown",
            Map.of("kind", said.substring(0, Math.min(60, said.length()))));
      }
      return placed(typed, kind.get(), name, note);
    }

    private Judged placed(TypedPlace typed, Places.Kind kind, String name, String note) {
      var looked =
          switch (PointList.of(typed.cell(PlaceColumns.POINTS))) {
            case Looked.Points read -> shapes.look(kind.shape(), read.points(), within);
            case Looked.Fault fault -> fault;
          };
      return switch (looked) {
        case Looked.Fault fault -> Judged.refused(typed, fault.code(), fault.arguments());
        case Looked.Sound sound -> kept(typed, kind, name, note, sound);
      };
    }

    private Judged kept(
        TypedPlace typed, Places.Kind kind, String name, String note, Looked.Sound sound) {
      var said = Typed.line(typed.cell(PlaceColumns.GROUP));
      var group = said.isEmpty() ? Optional.<UUID>empty() : group(sound.area(), said);
      if (!said.isEmpty() && group.isEmpty()) {
        return Judged.refused(
            typed,
            "place-group-unknown",
            Map.of("group", said.substring(0, Math.min(60, said.length()))));
      }
      var folded = Folded.of(name);
      return new Judged(
          typed,
          Outcome.NEW,
          null,
          new Kept(
              kind.code(),
              name,
              folded.isEmpty() ? name : folded,
              note,
              sound.area().value(),
              group.orElse(null),
              Arrays.asList(Flat.of(sound.points())),
              sound.middle().latitude(),
              sound.middle().longitude(),
              sound.length()));
    }

    private Optional<Places.Kind> kind(String said) {
      var known = Optional.ofNullable(kinds.get(said.strip()));
      return known.isPresent() ? known : Optional.ofNullable(kinds.get(Folded.of(said)));
    }

    private Optional<UUID> group(AreaId commune, String said) {
      return groups
          .computeIfAbsent(commune, one -> territory.residentialGroups(one, clock.today()))
          .stream()
          .filter(group ->
              Folded.of(group.fullName()).equals(Folded.of(said))
                  || Folded.of(group.name()).equals(Folded.of(said)))
          .map(group -> group.id().value())
          .findFirst();
    }
  }

  private static boolean longer(String text, int most) {
    return text.codePointCount(0, text.length()) > most;
  }
}
