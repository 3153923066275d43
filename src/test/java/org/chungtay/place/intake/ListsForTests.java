package org.chungtay.place.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlacesForTests;
import org.chungtay.place.shape.PointList;
import org.chungtay.shared.id.Ids;
import org.springframework.stereotype.Component;

/// Lists of places, sent as people do it.
@Component
public class ListsForTests {
  private final PlaceLists lists;
  private final PlacesForTests places;

  ListsForTests(PlaceLists lists, PlacesForTests places) {
    this.lists = lists;
    this.places = places;
  }

  /// Lanes beside one another, of a hundred metres each.
  public byte[] csv(String ward, String... names) {
    var table = new StringBuilder("Loại,Tên,\"Các điểm (vĩ độ kinh độ; …)\"\n");
    int east = 0;
    for (var name : names) {
      int moved = east;
      var line =
          places.line(ward, 100).stream()
              .map(point -> PlacesForTests.moved(point, 0, moved))
              .toList();
      table
          .append("Ngõ kiệt,")
          .append(name)
          .append(",\"")
          .append(PointList.written(line))
          .append("\"\n");
      east += 30;
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  public UUID sent(Actor actor, UUID unit, String ward, String... names) {
    return sent(actor, unit, csv(ward, names));
  }

  public UUID sent(Actor actor, UUID unit, byte[] bytes) {
    var id = Ids.next();
    try {
      var file = Files.createTempFile("chungtay-", ".places");
      Files.write(file, bytes);
      lists.send(actor, id, UnitId.of(unit), "địa điểm.csv", file);
      Files.delete(file);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return id;
  }

  public void apply(Actor actor, UUID list) {
    lists.apply(actor, list);
  }
}
