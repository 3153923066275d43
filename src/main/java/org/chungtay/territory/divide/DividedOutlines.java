package org.chungtay.territory.divide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.boundary.OutlineFile;
import org.chungtay.territory.boundary.OutlineFile.Outline;
import org.chungtay.territory.boundary.Pieces;
import org.chungtay.territory.boundary.PiecesFile;
import org.chungtay.territory.name.AreaName;
import org.chungtay.territory.reorganize.Plan.NewCommune;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The pieces of ground that the parts of a divided commune take, brought as GeoJSON.
@Service
class DividedOutlines {
  static final String FIELD = "outlines";
  private static final int SHADES = 5;

  private final DividedCommunes communes;
  private final OutlineRows rows;

  DividedOutlines(DividedCommunes communes, OutlineRows rows) {
    this.communes = communes;
    this.rows = rows;
  }

  OutlinesModel of(Actor actor, UUID plan, UUID former, Page page, Form form) {
    var divided = communes.get(actor, plan, former);
    var whole = rows.whole(divided);
    var known = rows.pieces(divided);
    var pieces =
        divided.parts().stream()
            .map(part ->
                new OutlinesModel.Piece(
                    part.code(),
                    part.fullName(),
                    Optional.ofNullable(known.get(part.code()))
                        .flatMap(piece -> whole.map(all -> Pieces.percentOf(piece, all)))))
            .toList();
    return new OutlinesModel(
        form, divided, whole.isPresent(), pieces, whole.map(all -> map(page, divided, all, known)));
  }

  private static Wards map(Page page, Divided divided, String whole, Map<String, String> known) {
    var shown = new LinkedHashMap<Area, String>();
    if (known.isEmpty()) {
      shown.put(divided.former(), whole);
    }
    divided.parts().stream()
        .filter(part -> known.containsKey(part.code()))
        .forEach(part -> shown.put(divided.area(part), known.getOrDefault(part.code(), "")));
    var drawn = Pieces.drawn(shown);
    var wards = new ArrayList<Wards.Ward>();
    var legend = new ArrayList<Wards.Shade>();
    for (var shape : drawn.shapes()) {
      int shade = wards.size() % SHADES + 1;
      var address = "/areas/" + divided.former().id();
      wards.add(new Wards.Ward(shape.path(), shape.area().fullName(), "", shade, address, false));
      legend.add(new Wards.Shade(shade, shape.area().fullName()));
    }
    var caption = page.t("territory.divide.map", "area", divided.former().fullName());
    return new Wards(caption, "", drawn.width(), drawn.height(), "", wards, legend);
  }

  /// To be drawn on in a map program.
  String file(Actor actor, UUID plan, UUID former) {
    var divided = communes.get(actor, plan, former);
    var known = rows.pieces(divided);
    return PiecesFile.of(
        divided.former(),
        rows.whole(divided).orElse(""),
        divided.parts().stream()
            .map(part ->
                new PiecesFile.Part(
                    part.code(), part.fullName(), known.getOrDefault(part.code(), "")))
            .toList());
  }

  /// Refuses what is no outline of each part, and pieces that are not together the whole.
  @Transactional
  public void bring(Actor actor, UUID plan, UUID former, byte[] file) {
    var outlines = OutlineFile.read(file, FIELD);
    var divided = communes.hold(actor, plan, former);
    var whole = rows.whole(divided);
    if (whole.isEmpty()) {
      throw new InvalidInput(FIELD, "outline-of-whole-unknown");
    }
    var pieces = assigned(divided, outlines);
    refuse(Pieces.faults(FIELD, whole.get(), pieces));
    if (isKnown(rows.pieces(divided), pieces)) {
      return;
    }
    var codes =
        Pieces.mended(whole.get(), pieces).entrySet().stream()
            .collect(
                Collectors.toMap(one -> one.getKey().code().orElseThrow(), Map.Entry::getValue));
    if (rows.store(divided, codes) > 0) {
      communes.changed(actor, divided);
    }
  }

  @Transactional
  public void remove(Actor actor, UUID plan, UUID former) {
    var divided = communes.hold(actor, plan, former);
    if (rows.remove(plan, former) > 0) {
      communes.changed(actor, divided);
    }
  }

  private static boolean isKnown(Map<String, String> known, Map<Area, Geometry> pieces) {
    return pieces.entrySet().stream()
        .allMatch(one ->
            one.getKey()
                .code()
                .map(known::get)
                .filter(piece -> Pieces.isAlike(piece, one.getValue()))
                .isPresent());
  }

  private static Map<Area, Geometry> assigned(Divided divided, List<Outline> outlines) {
    var refusals = new ArrayList<FieldRefusal>();
    var pieces = new LinkedHashMap<Area, Geometry>();
    for (var outline : outlines) {
      var part = divided.parts().stream().filter(one -> isOf(outline, one)).findFirst();
      if (part.isEmpty()) {
        refusals.add(refused("outline-unknown", outline.called()));
      } else if (pieces.putIfAbsent(divided.area(part.get()), outline.shape()) != null) {
        refusals.add(refused("outline-twice", part.get().fullName()));
      }
    }
    divided.parts().stream()
        .filter(part -> !pieces.containsKey(divided.area(part)))
        .forEach(part -> refusals.add(refused("outline-missing", part.fullName())));
    refuse(refusals);
    return pieces;
  }

  private static boolean isOf(Outline outline, NewCommune part) {
    if (!outline.code().isEmpty()) {
      return outline.code().equals(part.code());
    }
    var name = AreaName.canonical(outline.name());
    return name.equals(AreaName.canonical(part.name()))
        || name.equals(AreaName.canonical(part.fullName()));
  }

  private static FieldRefusal refused(String code, String area) {
    return new FieldRefusal(FIELD, code, Map.of("area", area));
  }

  private static void refuse(List<FieldRefusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new InvalidInput(refusals);
    }
  }
}
