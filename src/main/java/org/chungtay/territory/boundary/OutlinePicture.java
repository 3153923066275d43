package org.chungtay.territory.boundary;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.chungtay.shared.web.Compression;
import org.chungtay.shared.web.Fingerprint;
import org.chungtay.territory.CityMap;

/// Outlines of all communes in one file of its own. Pages refer to them (`use`) instead of carrying
/// two thirds of their weight each time.
///
/// @param print of the content
/// @param compressed the same, as nearly every browser takes it
@SuppressWarnings("ArrayRecordComponent")
record OutlinePicture(LocalDate since, String print, byte[] plain, byte[] compressed) {

  static OutlinePicture of(CityMap map, LocalDate since) {
    var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
    for (var shape : map.shapes()) {
      // A page's styles reach the referring element only, which hands down fill and stroke.
      svg.append("<path id=\"")
          .append(shape.id())
          .append("\" vector-effect=\"non-scaling-stroke\"");
      svg.append(" d=\"").append(shape.path()).append("\"/>");
    }
    var plain = svg.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
    return new OutlinePicture(since, Fingerprint.of(plain), plain, Compression.of(plain));
  }

  String address() {
    return "/maps/" + since + "/" + print + ".svg";
  }
}
